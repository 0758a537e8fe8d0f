package config

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/node"
)

// Value is the text that a setting got, and from where.
type Value struct {
	Option
	Text   string
	Origin Origin
}

// Origin is where a value comes from, in words.
type Origin string

// OriginDefault marks a value that nobody gave.
const OriginDefault Origin = "default"

// Sources are where values are looked for. Later ones overrule earlier ones: the file, the environment, the flags.
type Sources struct {
	File  *File                       // nil where there is none
	Env   func(string) (string, bool) // os.LookupEnv
	Flags map[string]string           // what was given on the command line, by name
}

// collect returns the value of every option.
func (s Sources) collect() []Value {
	var values []Value
	for _, option := range Options() {
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

// Load reads all sources. An error names every value that cannot be read, with where it stands.
func Load(from Sources) (Settings, []Value, error) {
	values := from.collect()
	var s Settings
	var bad []error
	for _, v := range values {
		if v.Text == "" {
			if v.Default != "" {
				bad = append(bad, fmt.Errorf("%s: is empty; leave it out for the default, %s", v.where(), v.Default))
			}
			continue
		}
		if err := v.read(&s, v.Text); err != nil {
			bad = append(bad, fmt.Errorf("%s: %w", v.where(), err))
		}
	}
	if len(bad) > 0 {
		return Settings{}, values, errors.Join(bad...)
	}
	return s, values, s.complete(values)
}

// where names a value for an error.
func (v Value) where() string {
	if v.Origin == OriginDefault || strings.Contains(string(v.Origin), v.Name) || strings.Contains(string(v.Origin), v.Env) {
		return string(v.Origin)
	}
	return fmt.Sprintf("%s: %s", v.Origin, v.Name)
}

// complete settles what follows from several settings together.
func (s *Settings) complete(values []Value) error {
	given := func(name string) bool {
		return slices.ContainsFunc(values, func(v Value) bool { return v.Name == name && v.Origin != OriginDefault })
	}
	if s.Tasks.Period < shortPeriod && (given("sync-interval") || given("internal-tasks.schedule")) {
		s.warn("the sync interval of %d ms is below %d: every round costs gas and reads both chains", s.Tasks.Period.Milliseconds(), shortPeriod.Milliseconds())
	}
	if given("internal-tasks.schedule") && !s.Tasks.Internal {
		s.warn("INTERNAL_TASKS is set, but without --internal-tasks this node proposes nothing")
	}
	s.L1.Window = quorum.L1Window
	if s.Tasks.DevBlockTime > 0 {
		s.L1.Window = node.DevelopmentWindow(s.Tasks.DevBlockTime)
		if !given("sync-window") {
			s.l2.window = s.L1.Window
		}
	}
	var err error
	if s.L2s, err = s.l2.together(); err != nil {
		return err
	}
	if left := len(s.l2.named()) - len(s.L2s); left > 0 && len(s.l2.chosen) > 0 {
		s.warn("--l2-chain leaves out %d L2s that L2_RPC or ATTESTATION_CENTER_ADDRESS name", left)
	}
	return errors.Join(s.checkQuorum(), s.completeBootstrap())
}

// checkQuorum refuses a quorum of endpoints that a chain does not have.
func (s *Settings) checkQuorum() error {
	few := func(name string, c Chain) error {
		if n := len(c.URLs); n > 0 && s.Quorum > n {
			return fmt.Errorf("--rpc-quorum %d cannot be had: %s names %d endpoints; give more of them, or a lower quorum", s.Quorum, name, n)
		}
		return nil
	}
	err := few("L1_RPC", s.L1)
	for _, l2 := range s.L2s {
		name := "L2_RPC"
		if len(s.L2s) > 1 {
			name += ", of chain " + ChainName(l2.ID) + ","
		}
		err = errors.Join(err, few(name, l2.Chain))
	}
	return err
}

func (s *Settings) warn(format string, args ...any) {
	s.Warnings = append(s.Warnings, fmt.Sprintf(format, args...))
}
