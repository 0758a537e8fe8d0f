package kit_test

import (
	"testing"

	"github.com/ballast-avs/ballast/actors/kit"
)

// inline is a dispatcher that gives turns at once.
type inline struct{}

func (inline) Schedule(run func()) { run() }
func (inline) Throughput() int     { return 1 }

// TestARuntimeGoesToTheNextSystem starts systems of equal rows on one runtime: each tells its own actor alone.
func TestARuntimeGoesToTheNextSystem(t *testing.T) {
	var lent kit.Runtimes
	for life := range 3 {
		sys := kit.New(kit.SystemConfig{Dispatcher: inline{}, Runtimes: &lent, Untimed: true})
		var heard []int
		rows := []kit.Child{{Name: "echo", Mailbox: 1, Restart: kit.Backoff(), Props: echo(func(m msg) {
			if n, is := m.(note); is {
				heard = append(heard, n.n)
			}
		})}}
		if err := sys.Start(rows); err != nil {
			t.Fatalf("life %d: %v", life, err)
		}
		kit.Address[msg](sys, "echo")(note{n: life})
		if len(heard) != 1 || heard[0] != life {
			t.Errorf("life %d heard %v", life, heard)
		}
		sys.Release()
	}
}
