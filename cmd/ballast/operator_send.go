package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

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

// send sends the pending steps and waits for them.
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
		tell(out, "Transaction %s offers all that --max-fee allows and is not mined yet; it waits until gas is cheaper",
			f.Hash)
	}})
	if err != nil {
		return nil, err
	}
	return operator.Execution{
		Sender: sender, Pause: pause,
		Sent: func(s operator.Step, hash common.Hash) { tell(out, "Sent %s: %s", s.Function, hash) },
		Mined: func(d operator.Done) {
			tell(out, "Mined %s in block %d for %d gas: %s", d.Function, d.Block, d.GasUsed, d.Hash)
		},
	}.Run(ctx, p)
}

// tell writes a line. A transaction goes on whether or not anybody can read of it.
func tell(w io.Writer, format string, args ...any) { _, _ = fmt.Fprintf(w, format+"\n", args...) }

// pause waits, or returns the context's error.
func pause(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
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
	var table, notes strings.Builder
	price := new(big.Rat).SetFrac(o.Preview.GasPrice.ToBig(), big.NewInt(1e9))
	fmt.Fprintf(&table, "to do\t%s\non\t%s %s\nfrom\t%s\nbalance\t%s\ngas price\t%s gwei\n", o.Plan.What, on.name,
		config.ChainName(on.id),
		o.Plan.Operator, coins(o.Preview.Balance), price.FloatString(3))
	quotes := o.Preview.Quotes
	for i, s := range o.Plan.Steps {
		fmt.Fprintf(&table, "\n%d.\t%s\n", i+1, s.Title)
		if s.Skipped != "" {
			fmt.Fprintf(&table, "not sent\t%s\n", s.Skipped)
			continue
		}
		fmt.Fprintf(&table, "contract\t%s (%s)\nfunction\t%s\n", s.To, s.Contract, s.Function)
		for _, a := range s.Arguments {
			wordLines(&table, "  "+a.Name, a.Value)
		}
		table.WriteString(quoteWords(quotes[0]) + "\n")
		quotes = quotes[1:]
	}
	for _, note := range o.Plan.Notes {
		fmt.Fprintln(&notes, "note:", note)
	}
	if o.Preview.AboveMaxFee {
		fmt.Fprintln(&notes,
			"note: gas costs more now than --max-fee allows to offer; the transactions would wait until it is cheaper")
	}
	return writeAligned(w, table.String(), notes.String())
}

// writeAligned writes lines whose columns are separated by tabs, and after an empty line what stands below them.
func writeAligned(w io.Writer, table, below string) error {
	t := newTable(w)
	if _, err := io.WriteString(t, table); err != nil {
		return err
	}
	if err := t.Flush(); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n"+below)
	return err
}

func quoteWords(q operator.Quote) string {
	switch {
	case q.Later:
		return "gas\tknown once the step before is mined; it may be refused then"
	case q.Refused != "":
		return "refused\t" + q.Refused
	}
	return fmt.Sprintf("gas\tabout %d, at today's price %s coins", q.Gas, coins(q.CostWei))
}

// coins writes an amount of wei in the chain's own coin.
func coins(wei *uint256.Int) string { return operator.FormatAmount(wei.ToBig(), operator.CoinDecimals) }
