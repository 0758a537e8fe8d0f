package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

// Row is one operator in the story's table.
type Row struct {
	Operator           messages.OperatorID
	L1, Before, After  messages.VotingPower // Before and After on the L2
	ChangedByThisRound bool
}

// Story is what a demonstration saw happen.
type Story struct {
	Rows      []Row
	Committed messages.Round // the round of the table
	InSync    messages.Round // the round that found nothing to do
	Verdicts  []messages.Verdict
}

// shares returns so many times 1e18.
func shares(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// InitialStake is what the i-th operator (from 0) registers with.
func InitialStake(i int) *big.Int { return shares(100 + 10*int64(i)) }

// ErrStory says that the network did not do what it should have done.
var ErrStory = errors.New("the story went wrong")

// Play brings the nodes up and plays the demonstration: a first sync, a round that changes power, one with nothing to
// do, and a corrupt proposal that every attester must reject. It returns an error unless OBLS equals the L1 for every
// active operator in the end.
func Play(ctx context.Context, d *Devnet) (Story, error) {
	rounds := make(chan messages.Round, roundsBuffered)
	s := story{Devnet: d, rounds: rounds}
	for _, chapter := range []func(context.Context) error{
		s.changeBeforeFirstSync, s.startNodes, s.firstSync, s.changeStakes, s.nothingToDo, s.corruptProposal,
		s.checkInSync,
	} {
		if err := chapter(ctx); err != nil {
			return s.told, err
		}
	}
	return s.told, nil
}

// roundsBuffered is more rounds than end while one chapter looks elsewhere.
const roundsBuffered = 256

type story struct {
	*Devnet
	rounds chan messages.Round
	told   Story
}

func (s *story) changeBeforeFirstSync(ctx context.Context) error {
	var stakes []Stake
	for i, k := range s.keys {
		stakes = append(stakes, Stake{k.Address(), new(big.Int).Add(InitialStake(i), shares(int64(i)+1))})
	}
	if err := s.SetStakes(ctx, stakes...); err != nil {
		return err
	}
	s.options.progress("Every operator's stake rose on the L1 after its registration: OBLS on the L2 does not know yet")
	return s.awaitTags(ctx)
}

func (s *story) startNodes(ctx context.Context) error {
	return s.StartNodes(ctx, func(r messages.Round) {
		select {
		case s.rounds <- r:
		default: // nobody listens any more
		}
	})
}

func (s *story) firstSync(ctx context.Context) error {
	r, err := s.awaitRound(ctx, "the first sync", messages.OutcomeCommitted)
	if err != nil {
		return err
	}
	s.options.progress("First sync committed: %d operators changed, transaction %s", r.Update.Changed(),
		r.Receipt.Transaction)
	return nil
}

// changeStakes lets one operator rise, one fall and one lose everything; a small network has not all of them.
func (s *story) changeStakes(ctx context.Context) error {
	before, err := s.Powers(ctx)
	if err != nil {
		return err
	}
	plot := []struct {
		shares *big.Int
		words  string
	}{
		{shares(150), "rose for operator 1"},
		{shares(80), "fell for operator 2"},
		{new(big.Int), "went to zero for operator 3"},
	}
	plot = plot[:min(len(plot), len(s.keys))]
	changes, words := make([]Stake, len(plot)), make([]string, len(plot))
	for i, p := range plot {
		changes[i], words[i] = Stake{s.keys[i].Address(), p.shares}, p.words
	}
	if err = s.SetStakes(ctx, changes...); err != nil {
		return err
	}
	s.options.progress("Stake %s", strings.Join(words, ", "))
	if err = s.awaitWithin(ctx, s.options.roundLimit(), "OBLS to equal the L1", s.inSync); err != nil {
		return err
	}
	r, err := s.awaitRound(ctx, "the round of the changed stakes", messages.OutcomeCommitted)
	if err != nil {
		return err
	}
	if err = changedExactly(r, before, changes); err != nil {
		return err
	}
	after, err := s.Powers(ctx)
	if err != nil {
		return err
	}
	s.told.Committed, s.told.Rows = r, rowsOf(before, after, r)
	s.options.progress("Round %s committed: %d operators changed, %d gas, transaction %s", r.ID, r.Update.Changed(),
		r.Receipt.GasUsed, r.Receipt.Transaction)
	return nil
}

func (s *story) nothingToDo(ctx context.Context) error {
	r, err := s.awaitRound(ctx, "a round with nothing to do", messages.OutcomeInSync)
	if err != nil {
		return err
	}
	s.told.InSync = r
	s.options.progress("The next round found both chains equal and sent nothing")
	return nil
}

func (s *story) corruptProposal(ctx context.Context) error {
	verdicts, err := s.proposeCorrupt(ctx)
	s.told.Verdicts = verdicts
	if err != nil {
		return err
	}
	for _, v := range verdicts {
		if v.Answer != messages.Reject || v.Reason != messages.ReasonPowerMismatch {
			return fmt.Errorf("%w: operator %d answered %s %s to a corrupt proposal: %s", ErrStory, v.Operator,
				v.Answer, v.Reason, v.Detail)
		}
	}
	s.options.progress("A corrupt proposal, one wei wrong for one operator, was rejected by all %d operators: %s",
		len(verdicts), verdicts[0].Detail)
	return nil
}

func (s *story) checkInSync(ctx context.Context) error {
	powers, err := s.Powers(ctx)
	if err != nil {
		return err
	}
	for _, p := range powers {
		if !p.InSync() {
			return fmt.Errorf("%w: operator %d has %s on the L1 and %s on the L2", ErrStory, p.Operator, p.L1.Dec(),
				p.L2.Dec())
		}
	}
	s.options.progress("The chains say that OBLS equals the L1 for all %d active operators", len(powers))
	return nil
}

func (s *story) inSync(ctx context.Context) (bool, error) {
	powers, err := s.Powers(ctx)
	return err == nil && !slices.ContainsFunc(powers, func(p Power) bool { return !p.InSync() }), err
}

// awaitRound returns the next round that ended with an outcome; rounds that ended otherwise are passed over.
func (s *story) awaitRound(ctx context.Context, what string, outcome messages.Outcome) (messages.Round, error) {
	limit := s.options.roundLimit()
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	last := "no round ended"
	for {
		select {
		case <-ctx.Done():
			return messages.Round{}, fmt.Errorf("%w: waited %s for %s: %s", ErrStory, limit, what, last)
		case err := <-s.failed:
			return messages.Round{}, err
		case r := <-s.rounds:
			if r.Outcome == outcome {
				return r, nil
			}
			last = fmt.Sprintf("the last round ended %s %s %s", r.Outcome, r.Reason, r.Detail)
		}
	}
}

// changedExactly refuses a round that changed others than the operators whose stake changed.
func changedExactly(r messages.Round, known []Power, stakes []Stake) error {
	var want, got []messages.OperatorID
	for _, p := range known {
		if slices.ContainsFunc(stakes, func(s Stake) bool { return s.Operator == p.Address }) {
			want = append(want, p.Operator)
		}
	}
	for _, d := range slices.Concat(r.Update.Increases, r.Update.Decreases) {
		got = append(got, d.Operator)
	}
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(got, want) {
		return fmt.Errorf("%w: round %s changed the operators %v, but the stake of %v had changed", ErrStory, r.ID,
			got, want)
	}
	return nil
}

func rowsOf(before, after []Power, r messages.Round) []Row {
	old := map[messages.OperatorID]uint256.Int{}
	for _, p := range before {
		old[p.Operator] = p.L2
	}
	rows := make([]Row, len(after))
	for i, p := range after {
		listed := func(d messages.Delta) bool { return d.Operator == p.Operator }
		rows[i] = Row{
			Operator: p.Operator, L1: p.L1, Before: old[p.Operator], After: p.L2,
			ChangedByThisRound: slices.ContainsFunc(r.Update.Increases, listed) ||
				slices.ContainsFunc(r.Update.Decreases, listed),
		}
	}
	return rows
}
