package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/keys"
	"github.com/ballast-avs/ballast/node/operator"
	"github.com/ballast-avs/ballast/node/p2p"
)

const (
	flagReveal = "reveal"
	// revealPhrase has to be typed before a secret is shown.
	revealPhrase = "show my keys"
)

func keysShowCommand() *cli.Command {
	return &cli.Command{
		Name: "show", Usage: "show addresses and public keys, and the peer id",
		Description: "Opens the keys as a node would and shows what is public. With --reveal it shows the secrets\n" +
			"too, after a phrase was typed on a terminal. The peer id is known from a node's first start\n" +
			"on.\n\n" +
			"Examples:\n" +
			"   ballast keys show --keystore operator.json --bls-keystore consensus.json\n" +
			"   ballast keys show --config ballast.yaml --json\n" +
			"   OTHENTIC_BOOTSTRAP_SEED=... ballast keys show",
		Flags: append(append(keyFlags(), namedFlags(flagOperatorAddress, flagP2PDataDir, flagDataDir)[1:]...),
			&cli.BoolFlag{Name: flagReveal, Usage: "print the secrets as well"}, jsonFlag()),
		Action: withoutArguments(showKeys),
	}
}

// shownKeys is what `keys show` prints.
type shownKeys struct {
	Operator     string        `json:"operator,omitempty"`
	Controller   string        `json:"controller,omitempty"` // where the key is
	Payer        string        `json:"payer,omitempty"`
	BLSPublicKey []string      `json:"blsPublicKey,omitempty"` // x.c0, x.c1, y.c0, y.c1
	Split        bool          `json:"split"`
	PeerID       string        `json:"peerId,omitempty"`
	Secrets      *shownSecrets `json:"secrets,omitempty"`
}

type shownSecrets struct {
	Controller string `json:"controller,omitempty"`
	Payer      string `json:"payer,omitempty"`
	Consensus  string `json:"consensus,omitempty"`
	PeerSeed   string `json:"peerSeed,omitempty"`
}

func showKeys(c *cli.Context) error {
	s, err := loadConfig(c)
	if err != nil {
		return err
	}
	if c.Bool(flagReveal) {
		question := fmt.Sprintf("Whoever sees the secrets owns the operator. Type %q to print them: ", revealPhrase)
		if err = confirm(c.Context, keys.Confirmation(os.Stdin, os.Stderr), question, revealPhrase); err != nil {
			return fmt.Errorf("--%s: %w", flagReveal, err)
		}
	}
	var secrets shownSecrets
	shown, err := lookAtPeer(c, s, &secrets)
	if err != nil {
		return err
	}
	if from := s.KeySources; shown.PeerID == "" || hasKeys(from) {
		set, err := openKeys(c, from)
		if err != nil {
			return err
		}
		shown.add(set, from, &secrets)
	}
	if c.Bool(flagReveal) {
		shown.Secrets = &secrets
	}
	return show(c, shown, renderKeys)
}

func hasKeys(from keys.Sources) bool {
	return from.PrivateKey != "" || from.Keystore != "" || from.BLSKeystore != "" || from.SignerURL != ""
}

// lookAtPeer finds the peer id, where there is one yet.
func lookAtPeer(c *cli.Context, s config.Node, secrets *shownSecrets) (shownKeys, error) {
	seed, err := keys.ReadPeerSeed(s.P2P.DataDir, s.P2P.SeedText)
	if errors.Is(err, fs.ErrNotExist) {
		return shownKeys{}, nil
	}
	if err != nil {
		return shownKeys{}, err
	}
	id, err := p2p.PeerID(seed)
	if err != nil {
		return shownKeys{}, err
	}
	if keys.KnownBootstrapID(id) {
		warn(c.App.ErrWriter,
			"this peer id's seed is published in samples: everybody can pose as this node; make a seed of your own")
	}
	secrets.PeerSeed = hexutil.Encode(seed[:])
	return shownKeys{PeerID: id}, nil
}

func (k *shownKeys) add(set keys.Set, from keys.Sources, secrets *shownSecrets) {
	public := set.Consensus.PublicKey().Words()
	k.Operator, k.BLSPublicKey, k.Split = set.Operator.Hex(), operator.Words(public[:]...), set.Split
	switch {
	case set.Controller == nil:
		k.Controller = "elsewhere"
	case from.Keystore != "":
		k.Controller = "--keystore " + from.Keystore
	case from.SignerURL != "":
		k.Controller = fmt.Sprint(set.Controller)
	default:
		k.Controller = "PRIVATE_KEY"
	}
	if set.Payer != nil {
		k.Payer = set.Payer.Address().Hex()
	}
	revealed := set.Reveal()
	secrets.Controller, secrets.Consensus = revealed.Controller, revealed.Consensus
	if revealed.Payer != revealed.Controller {
		secrets.Payer = revealed.Payer
	}
}

func renderKeys(w io.Writer, k shownKeys) error {
	t := newTable(w)
	t.known("operator", k.Operator)
	t.known("controller key", k.Controller)
	if k.Payer != k.Operator {
		t.known("submissions paid by", k.Payer)
	}
	t.list("BLS public key", k.BLSPublicKey)
	t.row("peer id", cmp.Or(k.PeerID, "none yet; a node makes it on its first start"))
	if k.Secrets != nil {
		t.known("SECRET controller key", k.Secrets.Controller)
		t.known("SECRET key of the payer", k.Secrets.Payer)
		t.known("SECRET BLS key", k.Secrets.Consensus)
		t.known("SECRET peer seed", k.Secrets.PeerSeed)
	}
	return t.Flush()
}
