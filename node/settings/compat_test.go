package settings

import (
	"bufio"
	"os"
	"strings"
	"testing"
)

// TestEveryNameOfTheClosedNode reads the flags and variables of protocol.md 5.2 and 5.3 from testdata: kind, name, default
// and unit. A start script or .env file with any of them must work.
func TestEveryNameOfTheClosedNode(t *testing.T) {
	rows := map[string]Row{}
	for _, row := range Rows() {
		rows["flag "+row.Name], rows["env "+row.Env] = row, row
	}
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
		row, known := rows[kind+" "+name]
		if !known {
			t.Errorf("%s %s is not known", kind, name)
			continue
		}
		if row.Default != standard {
			t.Errorf("%s %s has the default %q, the closed node %q", kind, name, row.Default, standard)
		}
		if kind == "flag" && row.EnvOnly {
			t.Errorf("%s is no flag", name)
		}
		if err := row.read(&Settings{}, sample); err != nil {
			t.Errorf("%s %s does not take %q: %v", kind, name, sample, err)
		}
	}
	if lines < 30 {
		t.Errorf("only %d names were looked at", lines)
	}
}

func TestRowsAreWhole(t *testing.T) {
	seen := map[string]bool{}
	for _, row := range Rows() {
		if row.Name == "" || row.Env == "" || row.Group == "" || row.Help == "" || row.read == nil {
			t.Errorf("%+v lacks something", row)
		}
		if strings.HasSuffix(row.Help, ".") {
			t.Errorf("help of %s ends with a full stop", row.Name)
		}
		if seen[row.Name] || seen["$"+row.Env] {
			t.Errorf("%s or %s stands twice", row.Name, row.Env)
		}
		seen[row.Name], seen["$"+row.Env] = true, true
		if row.Default != "" {
			if err := row.read(&Settings{}, row.Default); err != nil {
				t.Errorf("%s does not take its own default: %v", row.Name, err)
			}
		}
	}
}
