package mutants

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// How long one step of a net may take. A mutant that hangs is seen.
const (
	unitLimit  = 3 * time.Minute
	buildLimit = 10 * time.Minute
	stepLimit  = 6 * time.Minute
)

// The nets beside the unit tests.
const (
	simulation = "simulation"
	search     = "search"
)

// nothing stands in the printed table where a net saw nothing, or did not run.
const nothing = "-"

var (
	failedTest = regexp.MustCompile(`(?m)^\s*--- FAIL: (\S+)`)
	brokenRule = regexp.MustCompile(`(?:S1/S2|[SL]\d): [^\n]*`)
	failedSeed = regexp.MustCompile(`seed (\d+): \{`)
	panicked   = regexp.MustCompile(`(?m)^(panic: [^\n]*|fatal error: [^\n]*)`)
)

// TestMutants runs the nets on the mutants that MUTANTS names (all, or names with commas between) and demands that they
// see them: a unit test does, and the simulation or, if that sees nothing, the search. It prints a table, each row as
// soon as it is known. NET=unit, simulation or search runs one net alone, SEEDS=fewer than a hundred is quicker.
func TestMutants(t *testing.T) {
	rows, net := chosen(t), os.Getenv("NET")
	b, err := newBench(t)
	if err != nil {
		t.Fatal(err)
	}
	except := b.failingAnyway(net)
	fmt.Println("\n| mutant | what it does | seen by the unit test | seen by the simulation or the search | time |\n|---|---|---|---|---|")
	count, missed := map[string]int{}, 0
	for _, m := range rows {
		began, unit, other := time.Now(), nothing, nothing
		if runs(net, "unit") {
			if unit = b.runUnits(m); unit == nothing {
				t.Errorf("%s: no unit test of %s sees it", m.name, m.pkg())
			} else {
				count["unit"]++
			}
		}
		for _, by := range []string{simulation, search} {
			if other != nothing || !runs(net, by) {
				continue
			}
			if other = b.run(m, by, except); other != nothing {
				count[by]++
			}
		}
		if other == nothing && net != "unit" {
			if m.hidden == "" {
				t.Errorf("%s: neither the simulation nor the search sees it", m.name)
			}
			missed++
			other = "unseen: " + m.hidden
		}
		fmt.Printf("| %s | %s | %s | %s | %s |\n", m.name, m.breaks, unit, other, time.Since(began).Round(time.Second))
	}
	fmt.Printf("\n%d mutants: %d seen by unit tests, %d by the simulation, %d by the search alone, %d by neither of those.\n",
		len(rows), count["unit"], count[simulation], count[search], missed)
}

// chosen returns the rows that MUTANTS names.
func chosen(t *testing.T) []mutant {
	t.Helper()
	names := os.Getenv("MUTANTS")
	if names == "" {
		t.Skip("MUTANTS=all, or names, runs the nets on mutants; it takes long")
	}
	rows := slices.DeleteFunc(table(), func(m mutant) bool {
		return names != "all" && !slices.Contains(strings.Split(names, ","), m.name)
	})
	if len(rows) == 0 {
		t.Fatalf("no mutant is called %s", names)
	}
	return rows
}

// runs reports whether a net is to run, by what NET says.
func runs(chosen, net string) bool { return chosen == "" || chosen == net }

// bench runs tests on mutants. All mutants are one program for each package of tests.
type bench struct {
	t        *testing.T
	overlay  string
	numbers  map[string]int
	programs map[string]string // by package; empty if it does not build
}

func newBench(t *testing.T) (*bench, error) {
	t.Helper()
	all, err := newSwitches(table())
	if err != nil {
		return nil, err
	}
	dir := t.TempDir()
	replace := map[string]string{}
	for file, text := range all.files {
		original, err := filepath.Abs(filepath.Join(actors, file))
		if err != nil {
			return nil, err
		}
		replace[original] = filepath.Join(dir, strings.ReplaceAll(file, "/", "_"))
		if err := os.WriteFile(replace[original], []byte(text), 0o600); err != nil {
			return nil, err
		}
	}
	b := &bench{t: t, overlay: filepath.Join(dir, "overlay.json"), numbers: all.numbers, programs: map[string]string{}}
	overlay, err := json.Marshal(map[string]any{"Replace": replace})
	return b, errors.Join(err, os.WriteFile(b.overlay, overlay, 0o600))
}

// program compiles the tests of a package, with all mutants.
func (b *bench) program(pkg string) string {
	if program, built := b.programs[pkg]; built {
		return program
	}
	program := filepath.Join(b.t.TempDir(), filepath.Base(pkg)+".test")
	output, failed := b.command(buildLimit, root, nil, "go", "test", "-c", "-vet=off", "-ldflags=-s -w", "-overlay="+b.overlay, "-o", program, "./"+pkg)
	if failed {
		b.t.Fatalf("the table is wrong, the mutants do not build:\n%s", output)
	}
	b.programs[pkg] = program
	return program
}

// test runs tests of a package on a mutant, by its number.
func (b *bench) test(limit time.Duration, pkg string, number int, environment []string, arguments ...string) (string, bool) {
	environment = append(slices.Clone(environment), chooses+"="+strconv.Itoa(number))
	return b.command(limit, filepath.Join(root, pkg), environment, b.program(pkg), arguments...)
}

// runUnits returns the first unit test that fails.
func (b *bench) runUnits(m mutant) string {
	output, failed := b.test(unitLimit, filepath.Join("actors", m.pkg()), b.numbers[m.name], nil, "-test.failfast")
	if !failed {
		return nothing
	}
	if found := failedTest.FindStringSubmatch(output); found != nil {
		return found[1]
	}
	return crash(output)
}

// step is a part of a net.
type step struct {
	tests       string
	environment []string
}

// steps are the parts of a net, the quick ones first: what most mutants fail, then the whole hundred seeds.
func steps(net, except string) []step {
	seeds := func(first, number int) step {
		return step{"Survives", []string{"FAILFAST=1", "EXCEPT=" + except, fmt.Sprintf("FROM=%d", first), fmt.Sprintf("SEEDS=%d", number)}}
	}
	if net == search {
		return []step{
			{tests: "InVain"},
			{tests: "WatcherAlarms"},
			{tests: "IsSafe"},
			{tests: "NoRepeated"},
			{tests: "LeadsToACommit"},
			{tests: "Recovers"},
			{tests: "IsReachable"},
		}
	}
	failedOnce := step{"Survives", []string{"FAILFAST=1", "EXCEPT=" + except, "SEED=regressions"}}
	return []step{
		{"Hostile", []string{"FAILFAST=1"}}, seeds(1, few), failedOnce, {tests: "NobodySmall"}, {tests: "KillPoint"}, seeds(1+few, most()-few),
	}
}

// few is how many seeds run first.
const few = 12

// most is how many seeds a mutant runs on: a hundred, or what SEEDS says, for a first look.
func most() int {
	if n, err := strconv.Atoi(os.Getenv("SEEDS")); err == nil {
		return max(n, few+1)
	}
	return 100
}

// run returns the first part of a net that fails, with the rule that is broken. STEP=its tests runs one part alone.
func (b *bench) run(m mutant, net, except string) string {
	for _, s := range steps(net, except) {
		if only := os.Getenv("STEP"); only != "" && only != s.tests {
			continue
		}
		output, failed := b.test(stepLimit, packageOf(net), b.numbers[m.name], s.environment, "-test.failfast", "-test.run="+s.tests)
		if failed {
			return s.tests + verdict(output)
		}
	}
	return nothing
}

// packageOf returns where a net's tests are.
func packageOf(net string) string {
	if net == search {
		return "tests/explore"
	}
	return "tests/chaos"
}

// verdict says in a few words what the simulation said.
func verdict(output string) string {
	words := ""
	if seed := failedSeed.FindStringSubmatch(output); seed != nil {
		words = " seed " + seed[1]
	}
	// A failed seed prints its last events first: what is violated stands among the first and the last lines.
	if rule := brokenRule.FindString(output); rule != "" {
		return words + ": " + shorten(rule)
	}
	return words + ": " + crash(output)
}

// crash is what a run says that ended without the failure of a test.
func crash(output string) string {
	if why := panicked.FindString(output); why != "" {
		return shorten(why)
	}
	if failed := failedTest.FindStringSubmatch(output); failed != nil {
		return failed[1]
	}
	return "no end in time"
}

// widest is the longest text in a cell.
const widest = 90

func shorten(text string) string {
	text = strings.ReplaceAll(text, "|", "/")
	if len(text) > widest {
		return text[:widest] + "…"
	}
	return text
}

// failingAnyway returns the seeds that fail without any mutation, with commas between: what fails anyway sees nothing.
// Of the rest of the nets nothing may.
func (b *bench) failingAnyway(only string) string {
	if except, known := os.LookupEnv("EXCEPT"); known {
		return except
	}
	var seeds []string
	for _, net := range []string{simulation, search} {
		if !runs(only, net) {
			continue
		}
		for _, s := range steps(net, "") {
			environment := slices.DeleteFunc(s.environment, func(v string) bool { return v == "FAILFAST=1" })
			output, failed := b.test(stepLimit, packageOf(net), 0, environment, "-test.run="+s.tests)
			if !failed {
				continue
			}
			b.t.Errorf("%s fails without any mutation: %s", s.tests, verdict(output))
			found := failedSeed.FindAllStringSubmatch(output, -1)
			if len(found) == 0 {
				b.t.FailNow()
			}
			for _, seed := range found {
				seeds = append(seeds, seed[1])
			}
		}
	}
	return strings.Join(seeds, ",")
}

// command runs a program and reports whether it failed, or did not end in time.
func (b *bench) command(limit time.Duration, dir string, environment []string, name string, arguments ...string) (string, bool) {
	ctx, cancel := context.WithTimeout(b.t.Context(), limit)
	defer cancel()
	c := exec.CommandContext(ctx, name, arguments...)
	c.Dir, c.Env, c.WaitDelay = dir, append(inherited(), environment...), time.Second
	output, err := c.CombinedOutput()
	if exit := (*exec.ExitError)(nil); err != nil && ctx.Err() == nil && !errors.As(err, &exit) {
		b.t.Fatalf("%s: %v", name, err)
	}
	return string(output), err != nil
}

// inherited is the environment without what chooses seeds.
func inherited() []string {
	return slices.DeleteFunc(os.Environ(), func(v string) bool {
		name, _, _ := strings.Cut(v, "=")
		return slices.Contains([]string{"SEED", "SEEDS", "FROM", "STRATEGIES", "KILLPOINT", "KILLPOINTS", "EXCEPT"}, name)
	})
}
