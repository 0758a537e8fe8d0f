package actortest

import (
	"errors"
	"testing"
	"time"

	"github.com/holiman/uint256"
)

func TestRenderIsBrief(t *testing.T) {
	type value struct {
		Hash  [32]byte
		Short []byte
		Zero  int
		Text  string
		Power *uint256.Int
		Empty []int
		List  []told
		Err   error
		At    time.Time
	}
	v := value{Hash: [32]byte{0xca, 0xfe, 31: 1}, Short: []byte{1, 2}, Text: "a b", Power: uint256.NewInt(7), List: []told{{Signs: []int{1}}}, Err: errors.New("no route"), At: time.Unix(5, 6)}
	want := `value{Hash:0xcafe0000…00000001 Short:0x0102 Text:"a b" Power:7 List:[told{Signs:[1]}] Err:"no route" At:1970-01-01T00:00:05.000000006Z}`
	if got := Render(v); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
