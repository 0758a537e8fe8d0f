package node

import (
	"context"
	"io"
	"testing"
	"time"

	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/node/config"
)

func silent() *logrus.Entry {
	log := logrus.New()
	log.SetOutput(io.Discard)
	return logrus.NewEntry(log)
}

func TestRepeatRunsUntilItIsEnded(t *testing.T) {
	ran := make(chan struct{})
	end := repeat(kit.SystemClock(), 0, time.Millisecond, func(context.Context) { ran <- struct{}{} })
	<-ran
	<-ran
	ended := make(chan struct{})
	go func() { end(); close(ended) }()
	for {
		select {
		case <-ran: // one that had begun
		case <-ended:
			return
		case <-time.After(10 * time.Second):
			t.Fatal("it does not end")
		}
	}
}

func TestABootstrapNodeNeedsNoChainAndNoKey(t *testing.T) {
	c := Config{Node: config.Default().As(config.RoleBootstrap), Log: silent()}
	c.DataDir, c.P2P.Listen = t.TempDir(), []string{"/ip4/127.0.0.1/tcp/0"}
	c.Keys.Peer = [32]byte{1}
	n, err := New(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := n.Stop(t.Context()); err != nil {
			t.Error(err)
		}
	}()
	if err := n.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := New(t.Context(), c); err == nil {
		t.Error("a second process took the data directory")
	}
	s, err := n.Status(t.Context())
	if err != nil || len(s.Roles) != 1 || s.Roles[0] != "bootstrap" || len(s.Addresses) != 1 || len(s.Chains) != 0 {
		t.Errorf("status %+v, %v", s, err)
	}
	if _, err := n.Rounds(t.Context(), 0, 1); err == nil {
		t.Error("it has rounds")
	}
	if err := n.Sync(t.Context(), 0); err == nil {
		t.Error("it syncs")
	}
}
