package main

import (
	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/node/config"
)

const flagAll = "all"

func configCommand() *cli.Command {
	return &cli.Command{
		Name:  "config",
		Usage: "print the effective settings, where each comes from, and nothing secret",
		Description: "Settings come from the YAML file of --config, then from the environment, then from flags;\n" +
			"later ones overrule earlier ones. The flags are those of ballast run: put config in place\n" +
			"of run <role> to see what a start would use.\n\n" +
			"Examples:\n" +
			"   ballast config --config ballast.yaml\n" +
			"   ballast config --all --json",
		Flags: append(optionFlags(config.Groups()...),
			&cli.BoolFlag{Name: flagAll, Usage: "also what nobody gave and has its default"},
			jsonFlag()),
		Action: printConfig,
	}
}

// shownSetting is one line of `ballast config`.
type shownSetting struct {
	Name   string `json:"name"`
	Value  string `json:"value"`
	Origin string `json:"origin"`
	Env    string `json:"env"`
	Help   string `json:"help"`
}

func printConfig(c *cli.Context) error {
	s, values, err := loadNode(c)
	if err != nil {
		return err
	}
	var shown []shownSetting
	for _, v := range values {
		if v.Origin == config.OriginDefault && !c.Bool(flagAll) {
			continue
		}
		shown = append(shown,
			shownSetting{Name: v.Name, Value: v.Show(v.Text), Origin: string(v.Origin), Env: v.Env, Help: v.Help})
	}
	if c.Bool(flagJSON) {
		return writeJSON(c.App.Writer, shown)
	}
	t := newTable(c.App.Writer, "SETTING", "VALUE", "FROM")
	for _, line := range shown {
		t.row(line.Name, line.Value, line.Origin)
	}
	warn(c.App.ErrWriter, s.Warnings...)
	return t.Flush()
}
