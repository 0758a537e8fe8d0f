package config

import (
	"bufio"
	"os"
	"slices"
	"strings"
	"testing"
)

// TestEveryNameOfTheClosedNode reads the flags and variables of protocol.md 5.2 and 5.3 from testdata: kind, name,
// default and unit. A start script or .env file with any of them must work.
func TestEveryNameOfTheClosedNode(t *testing.T) {
	file, err := os.Open("testdata/compat.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	lines := 0
	for scanner := bufio.NewScanner(file); scanner.Scan(); {
		line := scanner.Text()
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		lines++
		fields := strings.Split(line, "|")
		for i := range fields {
			fields[i] = strings.TrimSpace(fields[i])
		}
		kind, name, standard, sample := fields[0], fields[1], fields[2], fields[3]
		options := Options()
		i := slices.IndexFunc(options, func(o Option) bool {
			return kind == "flag" && o.Name == name || kind == "env" && o.Env == name
		})
		if i < 0 {
			t.Errorf("%s %s is not known", kind, name)
			continue
		}
		option := options[i]
		if option.Default != standard {
			t.Errorf("%s %s has the default %q, the closed node %q", kind, name, option.Default, standard)
		}
		if kind == "flag" && option.EnvOnly {
			t.Errorf("%s is not a flag", name)
		}
		if err := option.set(sample); err != nil {
			t.Errorf("%s %s does not take %q: %v", kind, name, sample, err)
		}
	}
	if lines < 30 {
		t.Errorf("only %d names were looked at", lines)
	}
}

func TestOptionsAreWhole(t *testing.T) {
	seen := map[string]bool{}
	for _, option := range Options() {
		if option.Name == "" || option.Env == "" || option.Group == "" || option.Help == "" || option.set == nil {
			t.Errorf("%+v lacks something", option)
		}
		if strings.HasSuffix(option.Help, ".") {
			t.Errorf("help of %s ends with a full stop", option.Name)
		}
		if seen[option.Name] || seen["$"+option.Env] {
			t.Errorf("%s or %s stands twice", option.Name, option.Env)
		}
		seen[option.Name], seen["$"+option.Env] = true, true
		if option.Default != "" {
			if err := option.set(option.Default); err != nil {
				t.Errorf("%s does not take its own default: %v", option.Name, err)
			}
		}
	}
}
