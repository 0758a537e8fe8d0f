package config

import (
	"errors"
	"fmt"
	"strings"
)

// Value is the text that a setting got, and from where.
type Value struct {
	Option
	Text   string
	Origin Origin
}

// Origin is where a value comes from, in words.
type Origin string

// OriginDefault marks a value that was not given.
const OriginDefault Origin = "default"

// Sources are where values are looked for. Later ones overrule earlier ones: the file, the environment, the flags.
type Sources struct {
	File  *File                       // nil where there is none
	Env   func(string) (string, bool) // os.LookupEnv
	Flags map[string]string           // what was given on the command line, by name
}

// collect returns the value of each of some options.
func (s Sources) collect(options []Option) []Value {
	var values []Value
	for _, option := range options {
		v := Value{Option: option, Text: option.Default, Origin: OriginDefault}
		if s.File != nil && !option.EnvOnly {
			if entry, given := s.File.entries[option.Name]; given {
				v.Text, v.Origin = entry.text, Origin(fmt.Sprintf("%s:%d", s.File.path, entry.line))
			}
		}
		if text, given := s.Env(option.Env); given && strings.TrimSpace(text) != "" {
			v.Text, v.Origin = unquoted(text), Origin(option.Env+" in the environment")
		}
		if text, given := s.Flags[option.Name]; given && !option.EnvOnly {
			v.Text, v.Origin = text, Origin("--"+option.Name)
		}
		values = append(values, v)
	}
	return values
}

// unquoted drops spaces and one pair of quotes around a value: .env files that a shell never read carry them on.
func unquoted(text string) string {
	text = strings.TrimSpace(text)
	for _, quote := range []string{"'", `"`} {
		if len(text) >= 2 && strings.HasPrefix(text, quote) && strings.HasSuffix(text, quote) {
			return text[1 : len(text)-1]
		}
	}
	return text
}

// Load reads all sources into the defaults. An error names every value that cannot be read, with where it stands.
func Load(from Sources) (Node, []Value, error) {
	n := Default()
	values := from.collect(n.options())
	var bad []error
	for _, v := range values {
		if v.Text == "" {
			if v.Default != "" {
				bad = append(bad, fmt.Errorf("%s: is empty; leave it out for the default, %s", v.where(), v.Default))
			}
			continue
		}
		if err := v.set(v.Text); err != nil {
			bad = append(bad, fmt.Errorf("%s: %w", v.where(), err))
		}
	}
	if len(bad) > 0 {
		return Node{}, values, errors.Join(bad...)
	}
	n.warnOfFlags(values)
	return n, values, n.complete(values)
}

// warnOfFlags tells which flags have a key that other users of the machine can see.
func (n *Node) warnOfFlags(values []Value) {
	for _, v := range values {
		if v.Origin == Origin("--"+v.Name) && v.Show(v.Text) != v.Text {
			n.warn("--%s may have a key, and every user of this machine can see a flag: give it in the file of "+
				"--config, or in %s", v.Name, v.Env)
		}
	}
}

// where names a value for an error.
func (v Value) where() string {
	if v.Origin == OriginDefault || strings.Contains(string(v.Origin), v.Name) ||
		strings.Contains(string(v.Origin), v.Env) {
		return string(v.Origin)
	}
	return fmt.Sprintf("%s: %s", v.Origin, v.Name)
}
