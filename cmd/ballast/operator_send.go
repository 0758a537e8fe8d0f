package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/keys"
	"github.com/ballast-avs/ballast/node/operator"
)

// How a session ended.
const (
	endNothing = "nothing_to_do"
	endShown   = "shown" // --dry-run
	endRefused = "refused"
	endSent    = "sent"
	endFailed  = "failed"
)

// outcome is what a command that sends transactions prints as JSON.
type outcome struct {
	Outcome string            `json:"outcome"`
	ChainID uint64            `json:"chainId"`
	Plan    operator.Plan     `json:"plan"`
	Preview *operator.Preview `json:"preview,omitempty"`
	Sent    []operator.Done   `json:"transactions"` // those that were mined
}

// perform shows a plan, asks, and sends it. What is done already is not sent.
func (e session) perform(p operator.Plan) error {
	o := outcome{ChainID: uint64(e.on.id), Plan: p, Sent: []operator.Done{}}
	if len(p.Pending()) == 0 {
		o.Outcome = endNothing
		return e.finish(o, nil)
	}
	preview, err := operator.Look(e.cli.Context, e.on.reads, e.keys.Operator, p, e.config.Fees.MaxFeePerGas)
	if err != nil {
		return err
	}
	o.Preview = &preview
	if err = renderPlan(e.words(), e.on, o); err != nil {
		return err
	}
	switch refused := preview.Refused(); {
	case refused != nil:
		o.Outcome = endRefused
		return e.finish(o, refused)
	case e.cli.Bool(flagDryRun):
		o.Outcome = endShown
		return e.finish(o, nil)
	}
	if err = e.agreed(keys.Confirmation(os.Stdin, os.Stderr)); err != nil {
		return err
	}
	o.Outcome = endSent
	if o.Sent, err = e.send(p); err != nil {
		o.Outcome = endFailed
	}
	return e.finish(o, err)
}

// words is where a person reads. What a program reads stays alone on the standard output.
func (e session) words() io.Writer {
	if e.cli.Bool(flagJSON) {
		return e.cli.App.ErrWriter
	}
	return e.cli.App.Writer
}

// agreed asks whether to send, unless --yes says so.
func (e session) agreed(ask keys.Asker) error {
	if e.cli.Bool(flagYes) {
		return nil
	}
	answer, err := ask(e.cli.Context, "Send this? Type yes: ")
	switch {
	case errors.Is(err, keys.ErrNoTerminal):
		return fmt.Errorf("nothing was sent: %w; give --%s to send without asking, or --%s to look only", err, flagYes,
			flagDryRun)
	case err != nil:
		return fmt.Errorf("nothing was sent: %w", err)
	case !strings.EqualFold(strings.TrimSpace(answer), "yes"):
		return errNotConfirmed
	}
	return nil
}

// send sends the pending steps and waits for them. They go on whether or not anybody can read of it.
func (e session) send(p operator.Plan) ([]operator.Done, error) {
	ctx, cancel := context.WithTimeout(e.cli.Context, e.cli.Duration(flagTimeout))
	defer cancel()
	at := e.config.L1
	if e.on.name == "L2" {
		at = e.l2.Chain
	}
	out := e.words()
	sender, err := txmgr.New(ctx, e.on.pool, keys.NewTxSigner(e.keys.Controller), txmgr.Config{
		ChainID: uint64(e.on.id), MaxFeePerGas: e.config.Fees.MaxFeePerGas, Settled: at.Pin,
	}, txmgr.Ports{AtMaxFee: func(f txmgr.FeeLimit) {
		fmt.Fprintf(out, "Transaction %s is not mined within --max-fee yet (%s); it waits until gas is cheaper\n",
			f.Hash, f.Short)
	}})
	if err != nil {
		return nil, err
	}
	return operator.Execution{
		Sender: sender, Pause: rpc.Sleep,
		Sent: func(s operator.Step, hash common.Hash) { fmt.Fprintf(out, "Sent %s: %s\n", s.Function, hash) },
		Mined: func(d operator.Done) {
			fmt.Fprintf(out, "Mined %s in block %d for %d gas: %s\n", d.Function, d.Block, d.GasUsed, d.Hash)
		},
	}.Run(ctx, p)
}

// finish prints the end and returns the error that makes the exit code.
func (e session) finish(o outcome, failure error) error {
	if e.cli.Bool(flagJSON) {
		return errors.Join(writeJSON(e.cli.App.Writer, o), failure)
	}
	if o.Outcome != endNothing {
		return failure
	}
	var why []string
	for _, s := range o.Plan.Steps {
		why = append(why, s.Function+": "+s.Skipped)
	}
	_, err := fmt.Fprintf(e.cli.App.Writer, "Nothing to do to %s (%s)\n", o.Plan.What, strings.Join(why, "; "))
	return err
}

// renderPlan shows what would be sent, and what a person should know before.
func renderPlan(w io.Writer, on connection, o outcome) error {
	t := newTable(w)
	price := new(big.Rat).SetFrac(o.Preview.GasPrice.ToBig(), big.NewInt(1e9))
	t.row("to do", o.Plan.What)
	t.row("on", on.name+" "+config.ChainName(on.id))
	t.row("from", o.Plan.Operator)
	t.row("balance", coins(o.Preview.Balance))
	t.row("gas price", price.FloatString(3)+" gwei")
	quotes := o.Preview.Quotes
	for i, s := range o.Plan.Steps {
		t.row(fmt.Sprintf("\n%d.", i+1), s.Title)
		if s.Skipped != "" {
			t.row("not sent", s.Skipped)
			continue
		}
		t.fact("contract", "%s (%s)", s.To, s.Contract)
		t.row("function", s.Function)
		for _, a := range s.Arguments {
			t.list("  "+a.Name, a.Value)
		}
		renderQuote(t, quotes[0])
		quotes = quotes[1:]
	}
	err := t.Flush()
	fmt.Fprintln(w)
	for _, note := range o.Plan.Notes {
		fmt.Fprintln(w, "note:", note)
	}
	if o.Preview.AboveMaxFee {
		fmt.Fprintln(w,
			"note: gas costs more now than --max-fee allows to offer; the transactions would wait until it is cheaper")
	}
	return err
}

func renderQuote(t table, q operator.Quote) {
	switch {
	case q.Later:
		t.row("gas", "known once the step before is mined; it may be refused then")
	case q.Refused != "":
		t.row("refused", q.Refused)
	default:
		t.fact("gas", "about %d, at today's price %s coins", q.Gas, coins(q.CostWei))
	}
}

// coins writes an amount of wei in the chain's own coin.
func coins(wei *uint256.Int) string { return operator.FormatAmount(wei.ToBig(), operator.CoinDecimals) }
