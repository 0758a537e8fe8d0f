package main

import (
	"fmt"
	"os"
	"strconv"

	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/node/config"
)

const (
	flagConfig = "config"
	envConfig  = "BALLAST_CONFIG"
	flagJSON   = "json"
)

// optionFlags are the flags of some groups of settings, and the one of the file that they may stand in.
func optionFlags(groups ...config.Group) []cli.Flag {
	flags := []cli.Flag{&cli.StringFlag{
		Name: flagConfig, Category: string(config.GroupFiles),
		Usage: "YAML `FILE` of settings; the environment overrules it, flags overrule both [$" + envConfig + "]",
	}}
	for _, option := range config.In(groups...) {
		if !option.EnvOnly {
			flags = append(flags, optionFlag(option))
		}
	}
	return flags
}

func optionFlag(option config.Option) cli.Flag {
	usage := fmt.Sprintf("%s [$%s]", option.Help, option.Env)
	if option.Bool {
		return &cli.BoolFlag{
			Name: option.Name, Category: string(option.Group), Usage: usage, Value: option.Default == "true",
		}
	}
	if option.Value != "" {
		usage = fmt.Sprintf("`%s`: %s", option.Value, usage)
	}
	return &cli.StringFlag{Name: option.Name, Category: string(option.Group), Usage: usage, DefaultText: option.Default}
}

// loadConfig reads the configuration of a command, which has to say what the command needs.
func loadConfig(c *cli.Context, needs ...config.Need) (config.Node, error) {
	s, _, err := loadValues(c)
	if err == nil {
		err = s.Require(needs...)
	}
	return s, err
}

// loadNode reads the configuration of a node, whose bootstrap peers may be the command's arguments.
func loadNode(c *cli.Context, needs ...config.Need) (config.Node, []config.Value, error) {
	s, values, err := loadValues(c)
	if err == nil {
		err = s.AddBootstrap(c.Args().Slice())
	}
	if err == nil {
		err = s.Require(needs...)
	}
	return s, values, err
}

// loadValues reads the file, the environment and the command's flags.
func loadValues(c *cli.Context) (config.Node, []config.Value, error) {
	from := config.Sources{Env: os.LookupEnv, Flags: map[string]string{}}
	path := c.String(flagConfig)
	if path == "" {
		path = os.Getenv(envConfig)
	}
	if path != "" {
		var err error
		if from.File, err = config.ReadFile(path); err != nil {
			return config.Node{}, nil, err
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
	return config.Load(from)
}
