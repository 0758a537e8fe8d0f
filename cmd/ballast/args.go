package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"
)

// flagsFirst moves a command's flags before its other arguments, where the flag parser looks for them: start scripts of
// the closed node write `run attester <multiaddr> --metrics`. Flags before the name of a subcommand are the
// subcommand's (`actors --datadir x crash gossip`). A flag without a value may be given one as a word of its own
// (`--internal-tasks true`). What follows `--` stays as it is.
func flagsFirst(app *cli.App, args []string) []string {
	path, rest, command := commandPath(app, args)
	var flags, others []string
	for i := 0; i < len(rest); i++ {
		arg := rest[i]
		if arg == "--" {
			others = append(others, rest[i:]...)
			break
		}
		name, isFlag := flagName(arg)
		switch {
		case !isFlag:
			others = append(others, arg)
		case strings.Contains(arg, "="):
			flags = append(flags, arg)
		case takesNoValue(command, name):
			if i+1 < len(rest) && isTruth(rest[i+1]) {
				arg += "=" + rest[i+1]
				i++
			}
			flags = append(flags, arg)
		default:
			flags = append(flags, arg)
			if i+1 < len(rest) {
				i++
				flags = append(flags, rest[i])
			}
		}
	}
	if len(others) > 0 && command != nil && named(command.Subcommands, others[0]) != nil {
		path, others = append(path, others[0]), others[1:]
	}
	return slices.Concat(args[:1], path, flags, others)
}

// named is the command of that name, or nil.
func named(commands []*cli.Command, name string) *cli.Command {
	i := slices.IndexFunc(commands, func(c *cli.Command) bool { return c.HasName(name) })
	if i < 0 {
		return nil
	}
	return commands[i]
}

// commandPath splits off the names of the command and its subcommands.
func commandPath(app *cli.App, args []string) (path, rest []string, command *cli.Command) {
	commands := app.Commands
	rest = args[1:]
	for len(rest) > 0 {
		next := named(commands, rest[0])
		if next == nil {
			break
		}
		command, commands = next, next.Subcommands
		path, rest = append(path, rest[0]), rest[1:]
	}
	return path, rest, command
}

func flagName(arg string) (string, bool) {
	name := strings.TrimLeft(arg, "-")
	name, _, _ = strings.Cut(name, "=")
	return name, strings.HasPrefix(arg, "-") && name != ""
}

// takesNoValue tells whether a flag stands alone. An unknown one is left to the parser, which names it.
func takesNoValue(command *cli.Command, name string) bool {
	if name == "help" || name == "h" {
		return true
	}
	if command == nil {
		return false
	}
	for _, flag := range command.Flags {
		if slices.Contains(flag.Names(), name) {
			_, boolean := flag.(*cli.BoolFlag)
			return boolean
		}
	}
	return false
}

func isTruth(word string) bool {
	_, err := strconv.ParseBool(word)
	return err == nil && len(word) > 1 // 0 and 1 may be arguments
}
