package config

import (
	"fmt"
	"strings"
)

// Document is docs/config.md: every setting with its flag, variable, default and meaning.
func Document() string {
	var b strings.Builder
	b.WriteString("# Settings\n\n" +
		"Made by `make docs` from the options in `node/config`.\n\n" +
		"A setting is a flag of `ballast run` (and of other commands, as far as they need it), an environment\n" +
		"variable, or a key in the YAML file of `--config`. The environment overrules the file, flags\n" +
		"overrule both; unknown keys are errors. `ballast config` prints what holds and where each value\n" +
		"comes from. Times are milliseconds, or carry a unit as in `90s`.\n")
	for _, group := range Groups() {
		fmt.Fprintf(&b, "\n## %s\n\n| setting | environment | default | meaning |\n|---|---|---|---|\n", group)
		for _, option := range In(group) {
			name := "`--" + option.Name + "`"
			if option.EnvOnly {
				name = "environment only, it is secret"
			}
			standard := ""
			if option.Default != "" {
				standard = "`" + option.Default + "`"
			}
			fmt.Fprintf(&b, "| %s | `%s` | %s | %s |\n", name, option.Env, standard,
				strings.ReplaceAll(option.Help, "<", "&lt;"))
		}
	}
	return b.String()
}
