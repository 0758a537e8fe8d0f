package e2e

import (
	"bytes"
	"context"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/ballast-avs/ballast/node/devnet"
)

// child is a program that runs until the test ends.
type child struct {
	name  string
	said  transcript
	ended chan struct{}
}

// spawn starts a program. A failed test shows what it said.
func spawn(t *testing.T, command *exec.Cmd) *child {
	t.Helper()
	c := &child{name: filepath.Base(command.Path) + " " + strings.Join(command.Args[1:], " "), ended: make(chan struct{})}
	command.Stdout, command.Stderr, command.SysProcAttr = &c.said, &c.said, devnet.OwnGroup()
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	go func() { _ = command.Wait(); close(c.ended) }()
	t.Cleanup(func() {
		_ = command.Process.Kill() // It may have ended already.
		<-c.ended
		if t.Failed() {
			t.Log(c.words())
		}
	})
	return c
}

// await waits until the program answers, as long as it runs.
func (c *child) await(t *testing.T, answers func(ctx context.Context) bool) {
	t.Helper()
	eventually(t, c.name+" to answer", func(ctx context.Context) bool {
		select {
		case <-c.ended:
			t.Fatalf("it ended; %s", c.words())
		default:
		}
		return answers(ctx)
	})
}

// saidBytes is how much of a program's last words a failed test shows.
const saidBytes = 4 << 10

func (c *child) words() string {
	said := c.said.String()
	return c.name + " said: " + said[max(0, len(said)-saidBytes):]
}

// transcript is what a program said so far.
type transcript struct {
	mu   sync.Mutex
	text bytes.Buffer
}

// Write implements io.Writer.
func (t *transcript) Write(said []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.text.Write(said)
}

func (t *transcript) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.text.String()
}
