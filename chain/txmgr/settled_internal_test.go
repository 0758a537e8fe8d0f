package txmgr

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

func TestALostTagSettlesNothingNew(t *testing.T) {
	seen := quorum.NewSettled(messages.Pin{Number: 60, Hash: common.Hash{1}}, nil)
	for name, c := range map[string]struct {
		tag    string
		answer string
		known  *quorum.Settled
		want   uint64
	}{
		"the tag":                {rpc.TagSafe, `{"number":"0x46","hash":"0x` + common.Hash{1}.Hex()[2:] + `","timestamp":"0x1"}`, seen, 70},
		"none, as always":        {rpc.TagSafe, "null", &quorum.Settled{}, 88},
		"none, which was there":  {rpc.TagSafe, "null", seen, 60},
		"latest, which is a tag": {rpc.TagLatest, "null", seen, 88},
	} {
		t.Run(name, func(t *testing.T) {
			m := &Manager{config: Config{Settled: quorum.PinRule{Tag: c.tag}}, ports: Ports{Settled: c.known}}
			if got := m.settledNumber(&rpc.Call{Result: json.RawMessage(c.answer)}, 100); got != c.want {
				t.Errorf("got %d, want %d", got, c.want)
			}
		})
	}
}
