package main

import (
	"errors"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/doctor"
	"github.com/ballast-avs/ballast/node/health"
)

func doctorCommand() *cli.Command {
	return &cli.Command{
		Name: "doctor", Usage: "look at all that a node needs before it runs", ArgsUsage: "[bootstrap multiaddr...]",
		Description: "Takes the settings of ballast run and looks at keys, each endpoint alone and all together,\n" +
			"clock, registration, what would stop a sync, bootstrap peers, ports, disk and journal. It\n" +
			"sends no transaction. While a node runs on the data directory, its own findings are shown\n" +
			"too. The exit code is 0 only if nothing is graded FAIL.\n\n" +
			"Examples:\n" +
			"   ballast doctor --config ballast.yaml\n" +
			"   ballast doctor --config ballast.yaml --internal-tasks --json",
		Flags:  append(optionFlags(config.Groups()...), jsonFlag()),
		Action: examine,
	}
}

// errFailing makes the exit code; the findings were printed.
var errFailing = errors.New("something has to be fixed before a node runs well")

func examine(c *cli.Context) error {
	s, _, err := loadNode(c)
	if err != nil {
		return err
	}
	inside, runningErr := admin.NewClient(s.DataDir).Ready(c.Context)
	findings := []health.Finding{}
	tell := func(f health.Finding) {
		findings = append(findings, f)
		if !c.Bool(flagJSON) {
			renderFinding(c.App.Writer, f)
		}
	}
	if runningErr == nil {
		tell(health.Finding{
			Code: doctor.CodeRunning, Grade: health.GradeOK,
			Text: "a node runs on " + s.DataDir + "; these are its own findings",
		})
		for _, f := range inside.Findings {
			tell(f)
		}
	}
	doctor.Examine(c.Context, doctor.Subject{
		Config: s, Ask: terminal(), Running: runningErr == nil, Now: time.Now,
	}, tell)
	if c.Bool(flagJSON) {
		if err := writeJSON(c.App.Writer, findings); err != nil {
			return err
		}
	}
	if c.Err() != nil {
		return errInterrupted
	}
	if !health.Ready(findings) {
		return errFailing
	}
	return nil
}
