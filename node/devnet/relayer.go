package devnet

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/chain/contracts"
)

// side is one end of the bridge: a chain and its message handler.
type side struct {
	name     string
	client   *ethclient.Client
	handler  common.Address
	endpoint uint32 // the bridge's name of an L2
}

// way is one direction between the L1 and an L2.
type way struct {
	from, to side
	read     uint64 // blocks up to here are carried
}

// relayer carries the message handlers' messages between the chains, as a bridge does on real networks.
type relayer struct {
	ways  []*way
	key   *ecdsa.PrivateKey // of the account that all handlers take messages from
	every time.Duration
	log   *logrus.Entry
}

// run carries messages until the context ends. What fails is tried again at the next turn.
func (r *relayer) run(ctx context.Context) {
	ticker := time.NewTicker(r.every)
	defer ticker.Stop()
	for {
		for _, w := range r.ways {
			if err := r.carry(ctx, w); err != nil && ctx.Err() == nil {
				r.log.WithField("chain", w.from.name).WithError(err).Warn("Messages could not be carried")
			}
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
	}
}

// carry delivers what one handler sent since the last turn, in order.
func (r *relayer) carry(ctx context.Context, w *way) error {
	head, err := w.from.client.BlockNumber(ctx)
	if err != nil {
		return fmt.Errorf("read the head: %w", err)
	}
	if head <= w.read {
		return nil
	}
	logs, err := w.from.client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(w.read + 1), ToBlock: new(big.Int).SetUint64(head),
		Addresses: []common.Address{w.from.handler}, Topics: [][]common.Hash{{messageSentTopic()}},
	})
	if err != nil {
		return fmt.Errorf("read messages: %w", err)
	}
	if err := r.deliver(ctx, w.to, logs); err != nil {
		return err
	}
	w.read = head
	return nil
}

func (r *relayer) deliver(ctx context.Context, to side, logs []types.Log) error {
	if len(logs) == 0 {
		return nil
	}
	batch, err := contracts.NewBatch(ctx, to.client, r.key)
	if err != nil {
		return fmt.Errorf("begin delivery: %w", err)
	}
	for i := range logs {
		sent, err := contracts.NewL1MessageHandler().UnpackMessageSentEvent(&logs[i])
		if err != nil {
			return fmt.Errorf("decode message: %w", err)
		}
		if to.endpoint != 0 && sent.RemoteEid != 0 && sent.RemoteEid != to.endpoint {
			continue // It is for another L2.
		}
		// Both handlers have the same deliver(bytes).
		batch.Call(ctx, "deliver message", to.handler, contracts.NewL2MessageHandler().PackDeliver(sent.Payload))
	}
	if err := batch.Wait(ctx); err != nil {
		return fmt.Errorf("deliver %d messages to %s: %w", len(logs), to.name, err)
	}
	r.log.WithField("chain", to.name).WithField("messages", len(logs)).Info("Carried messages")
	return nil
}

func messageSentTopic() common.Hash {
	parsed, err := contracts.L1MessageHandlerMetaData.ParseABI()
	if err != nil {
		panic(fmt.Sprintf("devnet: ABI of our own contract: %v", err))
	}
	return parsed.Events["MessageSent"].ID
}
