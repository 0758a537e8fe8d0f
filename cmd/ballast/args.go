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
	if len(others) > 0 && command != nil && command.Command(others[0]) != nil {
		path, others = append(path, others[0]), others[1:]
	}
	return slices.Concat(args[:1], path, flags, others)
}

// commandPath splits off the names of the command and its subcommands.
func commandPath(app *cli.App, args []string) (path, rest []string, command *cli.Command) {
	find := app.Command
	for rest = args[1:]; len(rest) > 0; rest = rest[1:] {
		next := find(rest[0])
		if next == nil {
			break
		}
		command, find = next, next.Command
		path = append(path, rest[0])
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
	return name == "help" || name == "h" || command != nil && slices.ContainsFunc(command.Flags, func(f cli.Flag) bool {
		_, boolean := f.(*cli.BoolFlag)
		return boolean && slices.Contains(f.Names(), name)
	})
}

func isTruth(word string) bool {
	_, err := strconv.ParseBool(word)
	return err == nil && len(word) > 1 // 0 and 1 may be arguments
}
