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
		OnUsageError: usageError,
		Action:       status,
	}
}

func jsonFlag() cli.Flag { return &cli.BoolFlag{Name: flagJSON, Usage: "print JSON"} }

// nodeClient asks the node of the data directory that the settings name.
func nodeClient(c *cli.Context) (*admin.Client, error) {
	s, _, err := loadConfig(c)
	if err != nil {
		return nil, err
	}
	return admin.NewClient(s.DataDir), nil
}

// noArguments refuses what a command does not take.
func noArguments(c *cli.Context) error {
	if c.Args().Present() {
		return fmt.Errorf("%s takes no argument %q; see ballast %s --help", c.Command.Name, c.Args().First(),
			c.Command.Name)
	}
	return nil
}

func status(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
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
	if c.Bool(flagJSON) {
		return writeJSON(c.App.Writer, s)
	}
	return renderStatus(c.App.Writer, s)
}

func ready(c *cli.Context, client *admin.Client) error {
	p, err := client.Ready(c.Context)
	if err != nil {
		return err
	}
	if c.Bool(flagJSON) {
		if err := writeJSON(c.App.Writer, p); err != nil {
			return err
		}
	} else {
		renderFindings(c.App.Writer, p.Findings, false)
	}
	if !p.Ready {
		return errNotReady
	}
	return nil
}

// errNotReady makes the exit code; the findings were printed.
var errNotReady = errors.New("the node is not ready")

func renderStatus(w io.Writer, s admin.Status) error {
	t := newTable(w)
	line := func(name, format string, args ...any) { fmt.Fprintf(t, "%s\t%s\n", name, fmt.Sprintf(format, args...)) }
	line("node", "%s, %s, version %s, up %s", s.Name, strings.Join(s.Roles, " "), s.Version,
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
			line("operator"+on(part), "%d, %s, voting power %s of %s", part.ID, s.Operator, part.Power, part.Total)
		} else if s.Operator != ([20]byte{}) {
			line("operator"+on(part), "%s, not active on the L2", s.Operator)
		}
	}
	line("peer", "%s at %s", s.Peer, strings.Join(s.Addresses, ", "))
	line("peers", "%d", len(s.Peers))
	for _, c := range s.Chains {
		line(c.Name, "%s, last read at block %d, %d endpoints of which %d must agree", config.ChainName(c.ID), c.Head,
			len(c.Endpoints), c.Quorum)
	}
	for _, part := range all {
		if part.Drift != "" {
			line("drift"+on(part), "%s", part.Drift)
		}
		if part.CostToday != "" {
			line("gas of 24 hours"+on(part), "%d, %s wei", part.GasToday, part.CostToday)
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
	switch g {
	case health.GradeWarn:
		return "[warn]"
	case health.GradeFail:
		return "[FAIL]"
	case health.GradeOK:
	}
	return "[ ok ]"
}

// renderRounds prints a table under a title.
func renderRounds(w io.Writer, title string, rounds []admin.RoundSummary) error {
	if len(rounds) == 0 {
		return nil
	}
	fmt.Fprintln(w)
	t := newTable(w)
	fmt.Fprintln(t, title+"\tSTARTED\tOUTCOME\tREASON\tCHANGED\tGAS")
	for _, r := range rounds {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%d\t%d\n", r.ID, r.Started.UTC().Format(time.DateTime), r.Outcome, r.Reason,
			r.Changed, r.Gas)
	}
	return t.Flush()
}
