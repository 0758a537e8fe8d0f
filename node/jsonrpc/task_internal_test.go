package jsonrpc

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/creachadair/jrpc2"
	"github.com/ethereum/go-ethereum/common"
	"google.golang.org/protobuf/proto"

	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/p2p/wire"
)

func bytesOf(t *testing.T, digits string) []byte {
	t.Helper()
	b, err := hex.DecodeString(digits)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func served() []messages.ChainID { return []messages.ChainID{80002, 84532} }

// params are those of sendTask with one of them, or none (-1), replaced by JSON.
func params(i int, with string) json.RawMessage {
	list := []string{`"QmProof"`, `"0x68656c6c6f"`, `1`, `"` + performer + `"`, `"` + signature + `"`, `"ecdsa"`, `84532`}
	if i >= 0 {
		list[i] = with
	}
	return json.RawMessage("[" + strings.Join(list, " , ") + "]")
}

func TestReadTask(t *testing.T) {
	ecdsa := messages.Proposal{
		ProofOfTask: "QmProof", Data: []byte("hello"), Performer: common.HexToAddress(performer), Definition: 1,
		Signature: bytesOf(t, signature[2:]), Chain: 84532,
	}
	with := func(change func(p *messages.Proposal)) messages.Proposal {
		p := ecdsa
		change(&p)
		return p
	}
	byBLS := with(func(p *messages.Proposal) {
		p.SignatureKind, p.Signature = messages.SignatureBLS, bytesOf(t, blsX+blsY)
	})
	toDefault := with(func(p *messages.Proposal) { p.Chain = 80002 })
	five := `["QmProof", "0x68656c6c6f", 1, "` + performer + `", "` + signature + `"`
	fiveBLS := `["QmProof", "0x68656c6c6f", 1, "` + performer + `", ` + strconv.Quote(blsText)
	for name, c := range map[string]struct {
		params string
		want   messages.Proposal
	}{
		"seven":           {string(params(-1, "")), ecdsa},
		"six":             {five + `, "ecdsa"]`, toDefault},
		"five":            {five + `]`, toDefault},
		"undefined in JS": {five + `, null, 84532]`, ecdsa},
		"null chain":      {five + `, "ecdsa", null]`, toDefault},
		"any case":        {five + `, "EcDsA", 84532]`, ecdsa},
		"BLS":             {fiveBLS + `, "BLS", 84532]`, byBLS},
		"BLS by its text": {fiveBLS + `, null, 84532]`, byBLS},
		"BigInt":          {`["QmProof", "0x68656c6c6f", 1, "` + performer + `", "{\"x\":\"` + blsX + `\",\"y\":\"` + strings.TrimPrefix(blsY, "0") + `\"}", "bls", 84532]`, byBLS},
		"no data":         {string(params(paramData, `"0x"`)), with(func(p *messages.Proposal) { p.Data = []byte{} })},
		"capital digits":  {string(params(paramData, `"0x68656C6C6F"`)), ecdsa},
		"empty proof":     {string(params(paramProof, `""`)), with(func(p *messages.Proposal) { p.ProofOfTask = "" })},
		"other scripts":   {string(params(paramProof, `"доказ\u00f3 😀"`)), with(func(p *messages.Proposal) { p.ProofOfTask = "доказó 😀" })},
		"last definition": {string(params(paramDefinition, `10000`)), with(func(p *messages.Proposal) { p.Definition = 10000 })},
		"lower address":   {string(params(paramPerformer, `"`+strings.ToLower(performer)+`"`)), ecdsa},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := readTask(json.RawMessage(c.params), served())
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}

func TestReadTaskRefuses(t *testing.T) {
	const (
		invalid = int(jrpc2.InvalidParams)
		refused = int(codeRefused)
	)
	long := strings.Repeat("ab", maxTexts/2)
	for name, c := range map[string]struct {
		params json.RawMessage
		code   int
		reason messages.Reason
		words  string
	}{
		"none":                {nil, invalid, messages.ReasonParamsInvalid, "0 given, 5 to 7 needed"},
		"four":                {json.RawMessage(`["a","0x",1,"0x"]`), invalid, messages.ReasonParamsInvalid, "4 given"},
		"eight":               {json.RawMessage(`[1,2,3,4,5,6,7,8]`), invalid, messages.ReasonParamsInvalid, "8 given"},
		"named":               {json.RawMessage(`{"data":"0x"}`), invalid, messages.ReasonParamsInvalid, "an array is needed"},
		"proof number":        {params(paramProof, `1`), invalid, messages.ReasonProofMalformed, "proofOfTask: a JSON string"},
		"proof null":          {params(paramProof, `null`), invalid, messages.ReasonProofMalformed, "proofOfTask: a JSON string"},
		"data object":         {params(paramData, `{}`), invalid, messages.ReasonDataMalformed, "data: a JSON string"},
		"data without 0x":     {params(paramData, `"6865"`), invalid, messages.ReasonDataMalformed, "data: 0x is missing"},
		"data odd":            {params(paramData, `"0x686"`), invalid, messages.ReasonDataMalformed, "data: the number of hex digits is odd"},
		"data no hex":         {params(paramData, `"0x68zz"`), invalid, messages.ReasonDataMalformed, `'z' is not hex digit`},
		"data empty":          {params(paramData, `""`), invalid, messages.ReasonDataMalformed, "0x is missing"},
		"data long":           {params(paramData, `"0x`+long+`"`), invalid, messages.ReasonOversized, "are possible"},
		"proof long":          {params(paramProof, `"`+long+`"`), invalid, messages.ReasonOversized, "are possible"},
		"definition text":     {params(paramDefinition, `"1"`), invalid, messages.ReasonParamsInvalid, "taskDefinitionId: a whole JSON number from 0 to 65535"},
		"definition fraction": {params(paramDefinition, `1.5`), invalid, messages.ReasonParamsInvalid, "taskDefinitionId: a whole"},
		"definition negative": {params(paramDefinition, `-1`), invalid, messages.ReasonParamsInvalid, "taskDefinitionId: a whole"},
		"definition large":    {params(paramDefinition, `65536`), invalid, messages.ReasonParamsInvalid, "taskDefinitionId: a whole"},
		"definition null":     {params(paramDefinition, `null`), invalid, messages.ReasonParamsInvalid, "taskDefinitionId: a whole"},
		"internal":            {params(paramDefinition, `10001`), invalid, messages.ReasonParamsInvalid, "internal tasks"},
		"internal, unknown":   {params(paramDefinition, `65535`), invalid, messages.ReasonParamsInvalid, "internal tasks"},
		"performer number":    {params(paramPerformer, `7`), invalid, messages.ReasonParamsInvalid, "performerAddress: a JSON string"},
		"performer short":     {params(paramPerformer, `"0x02c1"`), invalid, messages.ReasonParamsInvalid, "performerAddress: 4 hex digits given, 40 needed"},
		"signature object":    {params(paramSignature, blsText), invalid, messages.ReasonPerformerSignatureInvalid, "signature: a JSON string"},
		"signature short":     {params(paramSignature, `"0x00"`), invalid, messages.ReasonPerformerSignatureInvalid, "signature: 2 hex digits given, 130 needed"},
		"type number":         {params(paramKind, `1`), invalid, messages.ReasonParamsInvalid, "signatureType: a JSON string"},
		"type unknown":        {params(paramKind, `"schnorr"`), invalid, messages.ReasonParamsInvalid, "signatureType: neither ecdsa nor bls"},
		"ECDSA as BLS":        {params(paramKind, `"bls"`), invalid, messages.ReasonPerformerSignatureInvalid, "not the JSON"},
		"BLS as ECDSA":        {params(paramSignature, strconv.Quote(blsText)), invalid, messages.ReasonPerformerSignatureInvalid, "0x is missing"},
		"chain text":          {params(paramChain, `"84532"`), invalid, messages.ReasonParamsInvalid, "targetChainId: a whole JSON number from 0 to 18446744073709551615"},
		"chain not served":    {params(paramChain, `1`), refused, messages.ReasonChainNotServed, "does not serve chain 1; it serves 80002, 84532"},
		"chain zero":          {params(paramChain, `0`), refused, messages.ReasonChainNotServed, "does not serve chain 0"},
	} {
		t.Run(name, func(t *testing.T) {
			p, err := readTask(c.params, served())
			checkRefusal(t, p, err, c.code, c.reason, c.words)
		})
	}
}

func checkRefusal(t *testing.T, got messages.Proposal, err error, code int, reason messages.Reason, words string) {
	t.Helper()
	var p *problem
	if !errors.As(err, &p) {
		t.Fatalf("got %v", err)
	}
	if int(p.code) != code || p.reason != reason || !strings.Contains(p.Error(), words) || p.fix == "" || p.detail == "" {
		t.Errorf("got %+v, want %d %s %q", p, code, reason, words)
	}
	if !reflect.DeepEqual(got, messages.Proposal{}) {
		t.Errorf("a refused task is %+v", got)
	}
}

func TestBLSSignaturesThatAreNone(t *testing.T) {
	form := func(x, y string) string { return `{"x":"` + x + `","y":"` + y + `"}` }
	for text, words := range map[string]string{
		`{`:                                  "not the JSON",
		`{"x":1,"y":2}`:                      "not the JSON",
		`{"x":"` + blsX + `"}`:               "y: 0 hex digits",
		form("", blsY):                       "x: 0 hex digits",
		form(blsX+"00", blsY):                "x: 66 hex digits",
		form(blsX, "0xzz"):                   "y: a character is not hex digit",
		form(blsX, blsX):                     "curve",
		form("0", "0"):                       "infinity",
		form(strings.Repeat("f", 64), blsY):  "",
		blsText + strings.Repeat(" ", 1<<10): "too many for two words",
	} {
		if b, err := blsSignature(text); err == nil || !strings.Contains(err.Error(), words) {
			t.Errorf("%.80s became %x, %v; want %q", text, b, err, words)
		}
	}
}

func TestANodeWithoutChains(t *testing.T) {
	p, err := readTask(json.RawMessage(strings.Replace(string(params(-1, "")), " , 84532", "", 1)), nil)
	checkRefusal(t, p, err, int(codeRefused), messages.ReasonChainNotServed, "serves no chain")
	p, err = readTask(params(-1, ""), nil)
	checkRefusal(t, p, err, int(codeRefused), messages.ReasonChainNotServed, "it serves none")
}

func TestTheLargestTaskFitsIntoTheNetwork(t *testing.T) {
	data := "0x" + strings.Repeat("ab", (maxTexts-len("QmProof"))/2-1)
	p, err := readTask(params(paramData, `"`+data+`"`), served())
	if err != nil {
		t.Fatal(err)
	}
	word := "0x" + strings.Repeat("f", 64)
	const definition, chain = uint64(1 << 16), uint64(1 << 63)
	asTask := &wire.Task{
		Signature: proto.String(blsText), Performer: proto.String(performer), ProofOfTask: &p.ProofOfTask, Data: &data,
		DefinitionId: proto.Uint64(definition), TargetChain: proto.Uint64(chain), SignatureType: proto.String("ecdsa"),
	}
	asVote := &wire.Attestation{
		ProofOfTask: &p.ProofOfTask, Data: &data,
		Performer: &wire.Attestation_Performer{Address: proto.String(performer), Signature: proto.String(blsText)},
		Attester: &wire.Attestation_Attester{
			Address: proto.String(performer), Signature: &wire.Attestation_Attester_Signature{X: &word, Y: &word},
		},
		IsApproved: proto.Bool(true), DefinitionId: proto.Uint64(definition), TargetChain: proto.Uint64(chain), SignatureType: proto.String("ecdsa"),
	}
	task, vote := proto.Size(asTask), proto.Size(asVote)
	if maxTask != wire.MaxTask || task > wire.MaxTask || vote > wire.MaxAttestation {
		t.Errorf("limit %d, a task of %d bytes, a vote of %d", maxTask, task, vote)
	}
	custom := &wire.CustomMessage{Data: proto.String(strings.Repeat("a", maxCustom))}
	if n := proto.Size(custom); n > wire.MaxCustom {
		t.Errorf("a custom message of %d bytes", n)
	}
}

func FuzzReadTask(f *testing.F) {
	f.Add([]byte(params(-1, "")))
	f.Add([]byte(params(paramKind, `null`)))
	f.Add([]byte(`["p","0x",1,"` + performer + `",` + strconv.Quote(blsText) + `,"bls"]`))
	f.Add([]byte(`{"a":1}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		p, err := readTask(raw, served())
		if err != nil {
			var told *problem
			if !errors.As(err, &told) || told.reason == messages.ReasonNone || told.detail == "" || told.fix == "" {
				t.Fatalf("%v is not explained", err)
			}
			return
		}
		size := map[messages.SignatureKind]int{messages.SignatureECDSA: 65, messages.SignatureBLS: 64}[p.SignatureKind]
		if len(p.Signature) != size || p.Definition.Internal() || (p.Chain != 80002 && p.Chain != 84532) ||
			len(p.ProofOfTask)+2*len(p.Data) > maxTexts {
			t.Fatalf("accepted %+v", p)
		}
		again, err := readTask(written(t, p), served())
		if err != nil || !reflect.DeepEqual(p, again) {
			t.Fatalf("%+v was read again as %+v, %v", p, again, err)
		}
	})
}

// written are the params of a proposal.
func written(t *testing.T, p messages.Proposal) json.RawMessage {
	t.Helper()
	text, kind := "0x"+hex.EncodeToString(p.Signature), kindECDSA
	if p.SignatureKind == messages.SignatureBLS {
		text = `{"x":"` + hex.EncodeToString(p.Signature[:32]) + `","y":"` + hex.EncodeToString(p.Signature[32:]) + `"}`
		kind = kindBLS
	}
	b, err := json.Marshal([]any{p.ProofOfTask, "0x" + hex.EncodeToString(p.Data), p.Definition, p.Performer.Hex(), text, kind, p.Chain})
	if err != nil {
		t.Fatal(err)
	}
	return b
}
