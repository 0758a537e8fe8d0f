package config

import (
	"slices"
	"strings"
)

// Option is one thing that an operator can decide: a flag, an environment variable and a key of the file
// for one field of the tree.
type Option struct {
	Name    string // the flag, and the key in the file
	Env     string // the environment variable
	Group   Group  // also says which roles have it, see Role.Groups
	Value   string // what stands for the value in help: MS, URL, FILE
	Default string
	Help    string // one sentence without a full stop

	Bool    bool // the flag needs no value
	EnvOnly bool // a secret: no flag, and no key in the file

	set  func(string) error  // reads a text into the tree that the option is bound to
	mask func(string) string // how it is shown; nil shows it as it is
}

// into returns what reads a text into one field of the tree.
func into[T any](field *T, parse func(string) (T, error)) func(string) error {
	return func(text string) error {
		value, err := parse(text)
		if err == nil {
			*field = value
		}
		return err
	}
}

// Group is a heading of help and of docs/config.md.
type Group string

// The groups, in the order in which they are shown.
const (
	GroupChains  Group = "Chains"
	GroupKeys    Group = "Keys"
	GroupTasks   Group = "Internal tasks"
	GroupMoney   Group = "Money"
	GroupNetwork Group = "Network"
	GroupAVS     Group = "AVS services"
	GroupWatch   Group = "Metrics and logs"
	GroupFiles   Group = "Files"
)

// Groups returns all groups in their order.
func Groups() []Group {
	return []Group{GroupChains, GroupKeys, GroupTasks, GroupMoney, GroupNetwork, GroupAVS, GroupWatch, GroupFiles}
}

// Show returns a value's text as it may be printed.
func (o Option) Show(text string) string {
	if o.mask == nil || text == "" {
		return text
	}
	return o.mask(text)
}

// ownEnv is the environment variable of an option that the closed node does not have.
func ownEnv(name string) string {
	return "BALLAST_" + strings.NewReplacer("-", "_", ".", "_").Replace(strings.ToUpper(name))
}

// In returns the options of some groups, in order.
func In(groups ...Group) []Option {
	var chosen []Option
	for _, option := range Options() {
		if slices.Contains(groups, option.Group) {
			chosen = append(chosen, option)
		}
	}
	return chosen
}
