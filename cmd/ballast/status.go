package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/health"
)

const flagReady = "ready"

func statusCommand() *cli.Command {
	return &cli.Command{
		Name: "status", Usage: "show how the node on this machine is",
		Description: "Asks the running node through the socket in its data directory. With --ready it prints only\n" +
			"what is wrong and exits with 0 when the node is ready: the health check of containers and\n" +
			"service managers.\n\n" +
			"Examples:\n" +
			"   ballast status\n" +
			"   ballast status --datadir /var/lib/ballast --ready",
		Flags: append(optionFlags(config.GroupFiles),
			&cli.BoolFlag{Name: flagReady, Usage: "say what is wrong and exit with 0 only if nothing is"}, jsonFlag()),
		Action: withoutArguments(status),
	}
}

func jsonFlag() cli.Flag { return &cli.BoolFlag{Name: flagJSON, Usage: "print JSON"} }

func status(c *cli.Context) error {
	client, err := nodeClient(c)
	if err != nil {
		return err
	}
	if c.Bool(flagReady) {
		return ready(c, client)
	}
	s, err := client.Status(c.Context)
	if err != nil {
		return err
	}
	return show(c, s, renderStatus)
}

func ready(c *cli.Context, client *admin.Client) error {
	p, err := client.Ready(c.Context)
	if err != nil {
		return err
	}
	err = show(c, p, func(w io.Writer, p admin.Probe) error {
		renderFindings(w, p.Findings, false)
		return nil
	})
	if err == nil && !p.Ready {
		err = errNotReady
	}
	return err
}

// errNotReady makes the exit code; the findings were printed.
var errNotReady = errors.New("the node is not ready")

func renderStatus(w io.Writer, s admin.Status) error {
	t := newTable(w)
	t.fact("node", "%s, %s, version %s, up %s", s.Name, strings.Join(s.Roles, " "), s.Version,
		time.Since(s.Started).Round(time.Second))
	all := s.Parts()
	on := func(part admin.L2Status) string { // of several L2s
		if len(all) == 1 {
			return ""
		}
		return " on " + config.ChainName(part.Chain)
	}
	for _, part := range all {
		if part.ID != 0 {
			t.fact("operator"+on(part), "%d, %s, voting power %s of %s", part.ID, s.Operator, part.Power, part.Total)
		} else if s.Operator != ([20]byte{}) {
			t.fact("operator"+on(part), "%s, not active on the L2", s.Operator)
		}
	}
	t.fact("peer", "%s at %s", s.Peer, strings.Join(s.Addresses, ", "))
	t.row("peers", len(s.Peers))
	for _, c := range s.Chains {
		t.fact(c.Name, "%s, last read at block %d, %d endpoints of which %d must agree", config.ChainName(c.ID), c.Head,
			len(c.Endpoints), c.Quorum)
	}
	for _, part := range all {
		t.known("drift"+on(part), part.Drift)
		if part.CostToday != "" {
			t.fact("gas of 24 hours"+on(part), "%d, %s wei", part.GasToday, part.CostToday)
		}
	}
	if err := t.Flush(); err != nil {
		return err
	}
	fmt.Fprintln(w)
	renderFindings(w, s.Findings, true)
	for _, part := range all {
		if err := renderRounds(w, "ROUND"+on(part), part.Rounds); err != nil {
			return err
		}
	}
	return nil
}

// renderFindings prints findings, those without a fault only if asked for.
func renderFindings(w io.Writer, findings []health.Finding, all bool) {
	for _, f := range findings {
		if f.Grade == health.GradeOK && !all {
			continue
		}
		renderFinding(w, f)
	}
}

// renderFinding prints one finding. Codes name what is wrong, so a finding without a fault is shown without it.
func renderFinding(w io.Writer, f health.Finding) {
	if f.Grade == health.GradeOK {
		fmt.Fprintf(w, "%s %s\n", sign(f.Grade), f.Text)
		return
	}
	fmt.Fprintf(w, "%s %s: %s\n", sign(f.Grade), f.Code, f.Text)
	if f.Remedy != "" {
		fmt.Fprintf(w, "       %s\n", f.Remedy)
	}
}

func sign(g health.Grade) string {
	return map[health.Grade]string{
		health.GradeOK: "[ ok ]", health.GradeWarn: "[warn]", health.GradeFail: "[FAIL]",
	}[g]
}

// renderRounds prints a table under a title.
func renderRounds(w io.Writer, title string, rounds []admin.RoundSummary) error {
	if len(rounds) == 0 {
		return nil
	}
	fmt.Fprintln(w)
	t := newTable(w, title, "STARTED", "OUTCOME", "REASON", "CHANGED", "GAS")
	for _, r := range rounds {
		t.row(r.ID, r.Started.UTC().Format(time.DateTime), r.Outcome, r.Reason, r.Changed, r.Gas)
	}
	return t.Flush()
}
