package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"
	"golang.org/x/sync/errgroup"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
)

// Power is an active operator's voting power on both chains at their heads, as the contracts' own getters tell.
type Power struct {
	Operator messages.OperatorID
	Address  common.Address
	L1, L2   messages.VotingPower
}

// InSync reports whether OBLS holds what the L1 says.
func (p Power) InSync() bool { return p.L1.Eq(&p.L2) }

// Powers reads the L1 and the first L2 with getActiveOperatorsDetails and votingPower: another road than
// the nodes' readers take.
func (d *Devnet) Powers(ctx context.Context) ([]Power, error) { return d.PowersOn(ctx, 0) }

// PowersOn is Powers of one of the L2s, counted from 0.
func (d *Devnet) PowersOn(ctx context.Context, l2 int) ([]Power, error) {
	operators, err := d.operatorsOn(ctx, d.l2s[l2])
	if err != nil {
		return nil, err
	}
	powers := make([]Power, len(operators))
	group, ctx := errgroup.WithContext(ctx)
	for i, op := range operators {
		powers[i] = Power{Operator: op.ID, Address: op.Address, L2: op.Power}
		group.Go(func() error {
			output, err := call(ctx, d.l1.Client(), d.onL1.AvsGovernance,
				contracts.NewAvsGovernance().PackVotingPower(op.Address))
			if err != nil {
				return fmt.Errorf("read votingPower of %s on the L1: %w", op.Address, err)
			}
			power, err := contracts.NewAvsGovernance().UnpackVotingPower(output)
			if err != nil {
				return fmt.Errorf("decode votingPower of %s: %w", op.Address, err)
			}
			powers[i].L1 = *uint256.MustFromBig(power)
			return nil
		})
	}
	return powers, group.Wait()
}

// operatorsOn reads the active operators of an L2, ascending by id.
func (d *Devnet) operatorsOn(ctx context.Context, l2 *layer2) ([]messages.Operator, error) {
	center := contracts.NewAttestationCenter()
	output, err := call(ctx, l2.chain.Client(), l2.contracts.AttestationCenter, center.PackGetActiveOperatorsDetails())
	if err != nil {
		return nil, fmt.Errorf("read getActiveOperatorsDetails on the L2: %w", err)
	}
	rows, err := center.UnpackGetActiveOperatorsDetails(output)
	if err != nil {
		return nil, fmt.Errorf("decode getActiveOperatorsDetails: %w", err)
	}
	operators := make([]messages.Operator, len(rows))
	for i, r := range rows {
		operators[i] = messages.Operator{
			ID: messages.OperatorID(r.OperatorId.Uint64()), Address: r.Operator,
			Power: *uint256.MustFromBig(r.VotingPower), Active: true,
		}
	}
	return operators, nil
}

func call(ctx context.Context, client *ethclient.Client, to common.Address, input []byte) ([]byte, error) {
	return client.CallContract(ctx, ethereum.CallMsg{To: &to, Data: input}, nil)
}

// What happens within a few blocks is waited for this long at least, and this many blocks.
const (
	awaitAtLeast = time.Minute
	awaitBlocks  = 10
)

// awaitLimit bounds a wait for what the chains do by themselves.
func (o Options) awaitLimit() time.Duration { return max(awaitAtLeast, awaitBlocks*o.BlockTime) }

// roundLimit bounds a wait for what a round does: the next one begins up to a period later.
func (o Options) roundLimit() time.Duration { return o.awaitLimit() + o.SyncInterval }

// errTooLong ends a wait.
var errTooLong = errors.New("it did not happen in time")

// await looks until something has happened that the chains do by themselves.
func (d *Devnet) await(ctx context.Context, what string, happened func(context.Context) (bool, error)) error {
	return d.awaitWithin(ctx, d.options.awaitLimit(), what, happened)
}

// awaitWithin looks until something has happened. Its error names what, and what the last look before the limit said if
// that was an error.
func (d *Devnet) awaitWithin(
	ctx context.Context, limit time.Duration, what string, happened func(context.Context) (bool, error),
) error {
	ctx, cancel := context.WithTimeoutCause(ctx, limit, fmt.Errorf("%w (%s)", errTooLong, limit))
	defer cancel()
	ticker := time.NewTicker(d.options.BlockTime / 4)
	defer ticker.Stop()
	var last error
	for {
		done, err := happened(ctx)
		if done && err == nil {
			return nil
		}
		if ctx.Err() == nil {
			last = err
		}
		select {
		case <-ctx.Done():
			if last != nil {
				return fmt.Errorf("wait for %s: %w; the last look: %w", what, context.Cause(ctx), last)
			}
			return fmt.Errorf("wait for %s: %w", what, context.Cause(ctx))
		case err := <-d.failed:
			return err
		case <-ticker.C:
		}
	}
}

// awaitTags waits until the tags that rounds read at, finalized on the L1 and safe on the L2s, have
// passed what is mined now.
func (d *Devnet) awaitTags(ctx context.Context) error {
	for i, c := range d.chains() {
		tag := rpc.SafeBlockNumber
		if i == 0 {
			tag = rpc.FinalizedBlockNumber
		}
		head, err := c.Client().HeaderByNumber(ctx, nil)
		if err != nil {
			return fmt.Errorf("read the head: %w", err)
		}
		passed := func(ctx context.Context) (bool, error) {
			settled, lookErr := c.Client().HeaderByNumber(ctx, big.NewInt(int64(tag)))
			return lookErr == nil && settled.Number.Cmp(head.Number) >= 0, lookErr
		}
		if err = d.await(ctx, fmt.Sprintf("the tag %s to pass block %d", tag, head.Number), passed); err != nil {
			return err
		}
	}
	return nil
}
