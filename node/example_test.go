package node_test

import (
	"context"
	"errors"
	"log"
	"os"
	"os/signal"
	"strings"

	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node"
	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/keys"
)

// prices judges an AVS's tasks within the node's own program.
type prices struct{}

// Validate implements validator.Service. An error is an abstention: what is not known is not a reject vote.
func (prices) Validate(ctx context.Context, task messages.Proposal) (bool, error) {
	if err := ctx.Err(); err != nil {
		return false, err
	}
	return strings.HasPrefix(task.ProofOfTask, "ETH/USD "), nil
}

// An attester that asks Go code in place of a Validation Service. Its settings are those of ballast run attester.
func Example() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := attest(ctx); err != nil {
		log.Print(err)
	}
}

func attest(ctx context.Context) error {
	file, err := config.ReadFile("ballast.yaml")
	if err != nil {
		return err
	}
	s, _, err := config.Load(config.Sources{File: file, Env: os.LookupEnv})
	if err != nil {
		return err
	}
	set, _, err := keys.Load(ctx, s.KeySources)
	if err != nil {
		return err
	}
	peer, err := keys.PeerSeed(s.P2P.DataDir, s.P2P.SeedText)
	if err != nil {
		return err
	}
	n, err := node.New(ctx, node.Config{
		Node: s.As(config.RoleAttester), Version: "my-avs 1.0",
		Keys: node.Keys{Set: set, Peer: peer}, Log: logrus.NewEntry(logrus.New()), Validation: prices{},
	})
	if err != nil {
		return err
	}
	if err = n.Start(); err == nil {
		select {
		case <-ctx.Done():
		case err = <-n.Failed():
		}
	}
	return errors.Join(err, n.Stop(context.Background()))
}
