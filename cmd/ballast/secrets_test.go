package main

import (
	"errors"
	"os/exec"
	"strings"
	"testing"

	"github.com/ballast-avs/ballast/node/config"
)

// TestConfigShowsNoSecretOfAnyURL sets each option that is a URL, by flag and by environment, to URLs and to what
// mistakes make of them.
func TestConfigShowsNoSecretOfAnyURL(t *testing.T) {
	const rest = "alice-name:hunter2@host.example"
	texts := map[string]string{
		"whole":             "https://" + rest + "/PATHKEY0123?token=QUERYKEY0123#FRAGKEY0123",
		"with a chain":      "17000@https://" + rest + "/PATHKEY0123",
		"two":               "https://" + rest + "/PATHKEY0123,https://" + rest + "/PATHKEY0124",
		"two alike":         "https://" + rest + "/PATHKEY0123,https://" + rest + "/PATHKEY0123",
		"without a scheme":  rest + "/PATHKEY0123?token=QUERYKEY0123",
		"another scheme":    "ftp://" + rest + "/PATHKEY0123",
		"a bad port":        "https://" + rest + ":hunter2/PATHKEY0123",
		"a comma":           "https://alice-name:12,hunter2@host.example/PATHKEY0123",
		"a control":         "https://" + rest + "/PATHKEY0123\x7f",
		"a bad escape":      "https://alice-name:hunter2%zz@host.example/PATHKEY0123",
		"a slash too few":   "https:/" + rest + "/PATHKEY0123",
		"no slash":          "https:" + rest + "/PATHKEY0123",
		"a key for a user":  "https://PATHKEY0123@host.example",
		"a query and no /":  "https://host.example?QUERYKEY0123",
		"a bound bad chain": "alice-name@https://" + rest,
	}
	kinds := map[string][]config.Option{} // by how their text is read: all of a kind are given at once
	for _, option := range config.Options() {
		if strings.HasPrefix(option.Value, "URL") {
			kinds[option.Value] = append(kinds[option.Value], option)
		}
	}
	if len(kinds["URL"]) < 4 || len(kinds["URLS"]) < 2 {
		t.Errorf("options that are URLs: %v", kinds)
	}
	for kind, options := range kinds {
		for name, text := range texts {
			t.Run(kind+"/"+name, func(t *testing.T) {
				t.Parallel()
				flags := []string{"config", "--json"}
				byEnv, _, _ := ballast(t, "config", "--all")
				for _, option := range options {
					flags = append(flags, "--"+option.Name, text)
					byEnv.Env = append(byEnv.Env, option.Env+"="+text)
				}
				checkNoSecret(t, byEnv)
				byFlag, _, _ := ballast(t, flags...)
				checkNoSecret(t, byFlag)
			})
		}
	}
	for _, args := range [][]string{{"config"}, {"run"}, {"devnet"}, {"run", "attester"}} {
		command, _, _ := ballast(t, append(args, texts["whole"])...)
		checkNoSecret(t, command)
	}
}

func checkNoSecret(t *testing.T, command *exec.Cmd) {
	t.Helper()
	command.Stdout, command.Stderr = nil, nil
	text, err := command.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) || len(text) == 0 {
		t.Fatalf("%v, it says %q", err, text)
	}
	for _, secret := range []string{"alice", "hunter2", "KEY012"} {
		if strings.Contains(string(text), secret) {
			t.Errorf("%s is shown: %s", secret, text)
		}
	}
}
