package main

import (
	"fmt"
	"os"
	"strconv"

	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/node/settings"
)

const (
	flagConfig = "config"
	envConfig  = "BALLAST_CONFIG"
	flagJSON   = "json"
)

// settingFlags are the flags of some groups of settings, and the one of the file that they may stand in.
func settingFlags(groups ...settings.Group) []cli.Flag {
	flags := []cli.Flag{&cli.StringFlag{
		Name: flagConfig, Category: string(settings.GroupFiles),
		Usage: "YAML `FILE` of settings; the environment overrules it, flags overrule both [$" + envConfig + "]",
	}}
	for _, row := range settings.In(groups...) {
		if !row.EnvOnly {
			flags = append(flags, settingFlag(row))
		}
	}
	return flags
}

func settingFlag(row settings.Row) cli.Flag {
	usage := fmt.Sprintf("%s [$%s]", row.Help, row.Env)
	if row.Bool {
		return &cli.BoolFlag{Name: row.Name, Category: string(row.Group), Usage: usage, Value: row.Default == "true"}
	}
	if row.Value != "" {
		usage = fmt.Sprintf("`%s`: %s", row.Value, usage)
	}
	return &cli.StringFlag{Name: row.Name, Category: string(row.Group), Usage: usage, DefaultText: row.Default}
}

// loadSettings reads the file, the environment and the command's flags.
func loadSettings(c *cli.Context) (settings.Settings, []settings.Value, error) {
	from := settings.Sources{Env: os.LookupEnv, Flags: map[string]string{}}
	path := c.String(flagConfig)
	if path == "" {
		path = os.Getenv(envConfig)
	}
	if path != "" {
		var err error
		if from.File, err = settings.ReadFile(path); err != nil {
			return settings.Settings{}, nil, err
		}
	}
	for _, flag := range c.Command.Flags {
		name := flag.Names()[0]
		if !c.IsSet(name) {
			continue
		}
		if _, boolean := flag.(*cli.BoolFlag); boolean {
			from.Flags[name] = strconv.FormatBool(c.Bool(name))
		} else {
			from.Flags[name] = c.String(name)
		}
	}
	return settings.Load(from)
}
