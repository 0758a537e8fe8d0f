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
	name    string
	client  *ethclient.Client
	handler common.Address
	read    uint64 // blocks up to here are carried
}

// relayer carries the message handlers' messages between the chains, as a bridge does on real networks.
type relayer struct {
	l1, l2 side
	key    *ecdsa.PrivateKey // of the account that both handlers take messages from
	every  time.Duration
	log    *logrus.Entry
}

// run carries messages until the context ends. What fails is tried again at the next turn.
func (r *relayer) run(ctx context.Context) {
	ticker := time.NewTicker(r.every)
	defer ticker.Stop()
	for {
		for _, way := range []struct{ from, to *side }{{&r.l1, &r.l2}, {&r.l2, &r.l1}} {
			if err := r.carry(ctx, way.from, way.to); err != nil && ctx.Err() == nil {
				r.log.WithField("chain", way.from.name).WithError(err).Warn("Messages could not be carried")
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
func (r *relayer) carry(ctx context.Context, from, to *side) error {
	head, err := from.client.BlockNumber(ctx)
	if err != nil {
		return fmt.Errorf("read the head: %w", err)
	}
	if head <= from.read {
		return nil
	}
	logs, err := from.client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from.read + 1), ToBlock: new(big.Int).SetUint64(head),
		Addresses: []common.Address{from.handler}, Topics: [][]common.Hash{{messageSentTopic()}},
	})
	if err != nil {
		return fmt.Errorf("read messages: %w", err)
	}
	if err := r.deliver(ctx, to, logs); err != nil {
		return err
	}
	from.read = head
	return nil
}

func (r *relayer) deliver(ctx context.Context, to *side, logs []types.Log) error {
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
		// Both handlers have the same deliver(bytes).
		batch.Call(ctx, "deliver message", to.handler, contracts.NewL2MessageHandler().PackDeliver(sent.Payload))
	}
	if err := batch.Wait(ctx); err != nil {
		return fmt.Errorf("deliver %d messages to the %s: %w", len(logs), to.name, err)
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
