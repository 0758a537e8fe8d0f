package config

import "strings"

// Option is one setting.
type Option struct {
	Name    string // the flag, and the key in the file
	Env     string // the environment variable
	Group   Group
	Value   string // what stands for the value in help: MS, URL, FILE
	Default string
	Help    string // one sentence without a full stop

	Bool    bool // the flag needs no value
	EnvOnly bool // a secret: no flag, and no key in the file

	read func(*Settings, string) error
	mask func(string) string // how it is shown; nil shows it as it is
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
func (r Option) Show(text string) string {
	if r.mask == nil || text == "" {
		return text
	}
	return r.mask(text)
}

// ownEnv is the environment variable of a setting that the closed node does not have.
func ownEnv(name string) string {
	return "BALLAST_" + strings.NewReplacer("-", "_", ".", "_").Replace(strings.ToUpper(name))
}

// In returns the options of some groups, in order.
func In(groups ...Group) []Option {
	var chosen []Option
	for _, option := range Options() {
		for _, group := range groups {
			if option.Group == group {
				chosen = append(chosen, option)
			}
		}
	}
	return chosen
}
