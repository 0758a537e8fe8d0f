package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/inspect"
	"github.com/ballast-avs/ballast/node/journal"
)

func explainCommand() *cli.Command {
	return &cli.Command{
		Name: "explain", Usage: "say what happened in a round, who answered what and why",
		ArgsUsage: "<round | task | transaction hash | last>",
		Description: "Takes what this node remembers of the round, from the running node or from its journal, and\n" +
			"recalculates it from both chains. A transaction that this node knows nothing of is explained from\n" +
			"the chains alone. Without endpoints only what is remembered is shown. Of several L2s all are\n" +
			"searched; --l2-chain names one, for its last round.\n\n" +
			"Examples:\n" +
			"   ballast explain last\n" +
			"   ballast explain 84532-21000000-18000000 --config ballast.yaml --json",
		Flags:  append(optionFlags(config.GroupChains, config.GroupFiles), jsonFlag()),
		Action: explain,
	}
}

// lastRound stands for the newest round.
const lastRound = journal.Last

func explain(c *cli.Context) error {
	if c.NArg() != 1 || c.Args().First() == "" {
		return errors.New("explain takes one round, task or transaction hash, or last; see ballast explain --help")
	}
	key := c.Args().First()
	s, err := loadConfig(c)
	if err != nil {
		return err
	}
	x, err := explanation(c.Context, s, key)
	if err != nil {
		return err
	}
	return show(c, x, renderExplanation)
}

// explanation brings together what is remembered and what the chains say.
func explanation(ctx context.Context, s config.Node, key string) (inspect.Explanation, error) {
	x, proposal, err := remembered(ctx, s, key)
	if err != nil {
		return unremembered(ctx, s, key, err)
	}
	chains, done, err := openChains(ctx, s, l2Of(s, x.Round, proposal), common.Address{})
	if err != nil {
		x.Unable = err.Error()
		return x, nil
	}
	defer done()
	recalculate(ctx, chains, &x, proposal)
	return x, nil
}

// unremembered explains a transaction that this node knows nothing of, for a reason, from the chains alone.
func unremembered(ctx context.Context, s config.Node, key string, reason error) (inspect.Explanation, error) {
	if !isHash(key) {
		return inspect.Explanation{}, reason
	}
	chains, submission, done, err := findSubmission(ctx, s, common.HexToHash(key))
	if err != nil {
		return inspect.Explanation{}, errors.Join(reason, err)
	}
	defer done()
	return inspect.ExplainSubmission(ctx, chains, submission), nil
}

// l2Of is the L2 of a round: that of its proposal, or else the one that its id begins with; without either the first.
func l2Of(s config.Node, round string, p messages.Proposal) config.L2 {
	for _, on := range s.L2s {
		if p.Chain == on.ID || p.Chain == 0 && strings.HasPrefix(round, fmt.Sprintf("%d-", on.ID)) {
			return on
		}
	}
	return s.L2s[0]
}

// recalculate adds what the chains say now: the verification of what was executed, else a recalculation.
func recalculate(ctx context.Context, chains inspect.Chains, x *inspect.Explanation, p messages.Proposal) {
	if x.Tx != "" {
		submission, err := inspect.FindSubmission(ctx, chains, common.HexToHash(x.Tx))
		if err == nil {
			x.Verify(ctx, chains, submission)
			return
		}
		x.Unable = err.Error()
	}
	if p.ProofOfTask != "" {
		x.Recalculate(ctx, chains, p)
	}
}

// remembered asks the running node, or reads the journal of one that does not run: first for a round of its own, then
// for its answer to another's.
func remembered(ctx context.Context, s config.Node, key string) (inspect.Explanation, messages.Proposal, error) {
	client := admin.NewClient(s.DataDir)
	round := func() (messages.Round, error) {
		if key == lastRound {
			return first(client.Rounds(ctx, chosenL2(s), 1))
		}
		return client.Round(ctx, key)
	}
	x, p, err := lookUp(round, func() (admin.Answer, error) { return client.Answer(ctx, key) })
	if !errors.Is(err, admin.ErrNotRunning) {
		return x, p, err
	}
	for _, on := range s.L2s {
		if x, p, err = inJournal(ctx, s, on, key); err == nil {
			break
		}
	}
	return x, p, err
}

// chosenL2 is the only L2 that --l2-chain names, or zero.
func chosenL2(s config.Node) messages.ChainID {
	if len(s.L2s) > 1 {
		return 0
	}
	return s.L2s[0].ID
}

// inJournal looks for a round or an answer in the journal of one L2, of a node that does not run.
func inJournal(
	ctx context.Context, s config.Node, on config.L2, key string,
) (x inspect.Explanation, p messages.Proposal, err error) {
	path := node.FindJournal(s.DataDir, on.ID, len(s.L2s) > 1)
	j, err := journal.OpenReadOnly(path)
	if errors.Is(err, fs.ErrNotExist) {
		return x, p, fmt.Errorf("no node runs on --datadir %s, and it holds no journal %s", s.DataDir,
			filepath.Base(path))
	}
	if err != nil {
		return x, p, err
	}
	round := func() (messages.Round, error) {
		if key == lastRound {
			return first(j.Rounds(ctx, 1))
		}
		return j.FindRound(ctx, key)
	}
	x, p, err = lookUp(round, func() (admin.Answer, error) {
		record, proposal, findErr := j.FindAnswer(ctx, key)
		return admin.Answer{AnswerRecord: record, Proposal: proposal}, findErr
	})
	if errors.Is(err, journal.ErrUnknown) {
		err = fmt.Errorf("%s is not in the journal %s", key, path)
	}
	return x, p, errors.Join(err, j.Close())
}

// lookUp finds a round, or else an answer.
func lookUp(
	round func() (messages.Round, error), answer func() (admin.Answer, error),
) (inspect.Explanation, messages.Proposal, error) {
	r, err := round()
	if err == nil {
		return inspect.ExplainRound(r), r.Proposal, nil
	}
	if !errors.Is(err, errNoRound) && !errors.Is(err, admin.ErrNotFound) && !errors.Is(err, journal.ErrUnknown) {
		return inspect.Explanation{}, messages.Proposal{}, err
	}
	a, answerErr := answer()
	if answerErr != nil {
		return inspect.Explanation{}, messages.Proposal{}, err
	}
	return inspect.ExplainAnswer(a.AnswerRecord), a.Proposal, nil
}

// errNoRound is the answer to last on a node that has seen none.
var errNoRound = errors.New("no round has ended yet")

// first is the newest of the rounds that were found.
func first(rounds []messages.Round, err error) (messages.Round, error) {
	switch {
	case err != nil:
		return messages.Round{}, err
	case len(rounds) == 0:
		return messages.Round{}, errNoRound
	}
	return rounds[0], nil
}

// gasText is what a round's transaction used.
func gasText(x inspect.Explanation) string {
	if x.GasEach == 0 {
		return fmt.Sprintf("%d gas", x.GasUsed)
	}
	return fmt.Sprintf("%d gas, %d for each changed operator", x.GasUsed, x.GasEach)
}

func renderExplanation(w io.Writer, x inspect.Explanation) error {
	t := newTable(w)
	t.row("outcome", joinFilled(": ", x.Outcome, string(x.Reason), x.Detail))
	t.known("", x.Remedy)
	t.known("round", x.Round)
	t.known("task", x.Task)
	if !x.Started.IsZero() {
		t.row("time", joinFilled(", took ", x.Started.Format("2006-01-02 15:04:05 MST"), x.Elapsed))
	}
	var stages []string
	for _, s := range x.Stages {
		stages = append(stages, fmt.Sprintf("%s after %s", s.Stage, s.After))
	}
	t.known("stages", strings.Join(stages, ", "))
	if x.L2.Number > 0 {
		t.fact("pins", "L1 block %d, L2 block %d", x.L1.Number, x.L2.Number)
	}
	if x.Increases != "" {
		t.fact("update", "%d operators changed, +%s -%s; %d read", x.Changed, x.Increases, x.Decreases, x.Read)
	}
	if x.Tx != "" {
		t.row("transaction", x.Tx+", "+gasText(x))
	}
	t.known("recalculated", x.Recalculated)
	t.known("not recalculated", x.Unable)
	if err := t.Flush(); err != nil {
		return err
	}
	if err := renderAnswers(w, x); err != nil {
		return err
	}
	if x.Verified != nil {
		fmt.Fprintln(w)
		return renderVerification(w, *x.Verified)
	}
	if len(x.Changes) > 0 {
		fmt.Fprintln(w)
	}
	return renderChanges(w, x.Changes, true)
}

func renderAnswers(w io.Writer, x inspect.Explanation) error {
	if len(x.Answers)+len(x.Silent) == 0 {
		return nil
	}
	fmt.Fprintln(w)
	t := newTable(w, "OPERATOR", "ANSWER", "REASON", "DETAIL")
	for _, a := range x.Answers {
		t.row(a.Operator, a.Answer, a.Reason, a.Detail)
	}
	for _, id := range x.Silent {
		t.row(id, "silent", "", "neither vote nor verdict was seen")
	}
	if x.Missing != "" {
		t.row("", "", "", "no approval was heard of voting power "+x.Missing)
	}
	return t.Flush()
}
