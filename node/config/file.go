package config

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"go.yaml.in/yaml/v3"
)

// File is a YAML file of settings. Keys are the settings' names; a dot in a name may be a level of its own.
type File struct {
	path    string
	entries map[string]entry
}

type entry struct {
	text string
	line int
}

// maxFile bounds the file: a hundred settings are a few kilobytes.
const maxFile = 256 << 10

// ReadFile reads a settings file. Unknown keys, repeated ones and keys that may not stand in a
// file are errors, all named.
func ReadFile(path string) (*File, error) {
	opened, err := os.Open(path) //nolint:gosec // It is the operator's own --config.
	if err != nil {
		return nil, fmt.Errorf("--config: %w", err)
	}
	defer func() { _ = opened.Close() }() // Only read.
	text, err := io.ReadAll(io.LimitReader(opened, maxFile+1))
	if err != nil {
		return nil, fmt.Errorf("--config: read %s: %w", path, err)
	}
	if len(text) > maxFile {
		return nil, fmt.Errorf("--config: %s has more than %d bytes, too many for a settings file", path, maxFile)
	}
	return parseFile(path, text)
}

func parseFile(path string, text []byte) (*File, error) {
	var document yaml.Node
	if err := yaml.Unmarshal(text, &document); err != nil {
		return nil, fmt.Errorf("--config: %s: %w", path, err)
	}
	f := &File{path: path, entries: map[string]entry{}}
	if len(document.Content) == 0 {
		return f, nil // empty
	}
	known := map[string]Option{}
	for _, option := range Options() {
		known[option.Name] = option
	}
	return f, errors.Join(f.flatten("", document.Content[0], known)...)
}

// flatten reads one level of the file.
func (f *File) flatten(prefix string, n *yaml.Node, known map[string]Option) []error {
	if n.Kind != yaml.MappingNode {
		return []error{f.at(n, "a list of \"name: value\" lines is expected here")}
	}
	var bad []error
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		name := prefix + key.Value
		option, isSetting := known[name]
		_, repeated := f.entries[name]
		switch {
		case value.Kind == yaml.MappingNode:
			bad = append(bad, f.flatten(name+".", value, known)...)
		case !isSetting:
			bad = append(bad, f.at(key, fmt.Sprintf("there is no setting %q; see ballast config --all", name)))
		case option.EnvOnly:
			bad = append(bad,
				f.at(key,
					fmt.Sprintf("%s is secret and may not stand in a file; give %s in the environment", name,
						option.Env)))
		case repeated:
			bad = append(bad, f.at(key, name+" is given twice"))
		default:
			text, err := scalar(value)
			if err != nil {
				bad = append(bad, f.at(value, err.Error()))
			}
			f.entries[name] = entry{text: text, line: key.Line}
		}
	}
	return bad
}

func (f *File) at(n *yaml.Node, problem string) error {
	return fmt.Errorf("%s:%d: %s", f.path, n.Line, problem)
}

// scalar is a value's text; a list is joined by commas.
func scalar(n *yaml.Node) (string, error) {
	switch n.Kind { //nolint:exhaustive // All others are refused.
	case yaml.ScalarNode:
		if n.Tag == "!!null" {
			return "", nil
		}
		return n.Value, nil
	case yaml.SequenceNode:
		var items []string
		for _, item := range n.Content {
			if item.Kind != yaml.ScalarNode {
				return "", errors.New("a list of plain values is expected here")
			}
			items = append(items, item.Value)
		}
		return strings.Join(items, ","), nil
	}
	return "", errors.New("a plain value is expected here")
}
