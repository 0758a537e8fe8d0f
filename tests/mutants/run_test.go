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
	"strings"
	"testing"
	"time"
)

// How long a net may take. A mutant that hangs is seen.
const (
	unitLimit       = 3 * time.Minute
	buildLimit      = 10 * time.Minute
	simulationLimit = 20 * time.Minute
)

// nothing stands in the printed table where a net saw nothing, or did not run.
const nothing = "-"

var (
	failedTest = regexp.MustCompile(`(?m)^\s*--- FAIL: (\S+)`)
	brokenRule = regexp.MustCompile(`(?:S1/S2|[SL]\d): [^\n]*`)
	failedSeed = regexp.MustCompile(`seed (\d+): \{`)
	panicked   = regexp.MustCompile(`(?m)^(panic: [^\n]*|fatal error: [^\n]*)`)
)

// TestMutants builds the mutants that MUTANTS names (all, or names with commas between) and demands that the nets see them. It
// prints a table. NET=unit or NET=simulation runs one net alone, EXCEPT leaves out seeds that are known to fail without a mutation.
func TestMutants(t *testing.T) {
	chosen := os.Getenv("MUTANTS")
	if chosen == "" {
		t.Skip("MUTANTS=all, or names, runs the nets on mutants; it takes long")
	}
	net := os.Getenv("NET")
	except := ""
	if seeds, known := os.LookupEnv("EXCEPT"); known {
		except = seeds
	} else if net != "unit" {
		except = failingAnyway(t)
	}
	fmt.Println("\n| mutant | what it does | seen by the unit test | seen by the simulation | time |\n|---|---|---|---|---|")
	ran, seenByUnits, seenBySimulation := 0, 0, 0
	for _, m := range table() {
		if chosen != "all" && !slices.Contains(strings.Split(chosen, ","), m.name) {
			continue
		}
		began, unit, simulation := time.Now(), nothing, nothing
		overlay := m.overlay(t)
		if net != "simulation" {
			if unit = m.runUnits(t, overlay); unit == nothing {
				t.Errorf("%s: no unit test of %s sees it", m.name, m.pkg())
			}
		}
		if net != "unit" {
			if simulation = m.runSimulation(t, overlay, except); simulation == nothing && m.hidden == "" {
				t.Errorf("%s: the simulation does not see it", m.name)
			}
		}
		ran++
		seenByUnits += count(unit)
		seenBySimulation += count(simulation)
		if simulation == nothing && m.hidden != "" {
			simulation = "unseen: " + m.hidden
		}
		fmt.Printf("| %s | %s | %s | %s | %s |\n", m.name, m.breaks, unit, simulation, time.Since(began).Round(time.Second))
	}
	fmt.Printf("\n%d mutants, %d seen by unit tests, %d by the simulation.\n", ran, seenByUnits, seenBySimulation)
	if ran == 0 {
		t.Errorf("no mutant is called %s", chosen)
	}
}

func count(seen string) int {
	if seen == nothing {
		return 0
	}
	return 1
}

// overlay writes the mutated files and says to the go command what they replace.
func (m mutant) overlay(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	sources, err := m.sources()
	if err != nil {
		t.Fatalf("%s: %v", m.name, err)
	}
	replace := map[string]string{}
	for file, text := range sources {
		mutated := filepath.Join(dir, strings.ReplaceAll(file, "/", "_"))
		if err := os.WriteFile(mutated, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		original, err := filepath.Abs(filepath.Join(actors, file))
		if err != nil {
			t.Fatal(err)
		}
		replace[original] = mutated
	}
	overlay, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(dir, "overlay.json")
	if err := os.WriteFile(name, overlay, 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// runUnits returns the first unit test that fails.
func (m mutant) runUnits(t *testing.T, overlay string) string {
	t.Helper()
	output, failed := command(t, unitLimit, root, nil, "go", "test", "-vet=off", "-ldflags=-s -w", "-overlay="+overlay, "./actors/"+m.pkg())
	switch found := failedTest.FindStringSubmatch(output); {
	case strings.Contains(output, "[build failed]") || strings.Contains(output, "[setup failed]"):
		t.Errorf("%s: the table is wrong, the mutant does not build:\n%s", m.name, output)
		return nothing
	case !failed:
		return nothing
	case found != nil:
		return found[1]
	}
	return crash(output)
}

// runSimulation returns the first seed or table of the simulation that fails, with the rule that is broken.
func (m mutant) runSimulation(t *testing.T, overlay, except string) string {
	t.Helper()
	program := build(t, m.name, overlay)
	if program == "" {
		return nothing
	}
	for _, net := range []struct {
		tests       string
		environment []string
	}{
		{"Survives", []string{"FROM=1", "SEEDS=100", "FAILFAST=1", "EXCEPT=" + except}},
		{"NobodySmall", nil},
		{"KillPoint", nil},
	} {
		output, failed := command(t, simulationLimit, filepath.Join(root, "tests/chaos"), net.environment, program, "-test.run="+net.tests)
		if failed {
			return net.tests + verdict(output)
		}
	}
	return nothing
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

// build compiles the simulation with an overlay, or without one.
func build(t *testing.T, name, overlay string) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "chaos.test")
	arguments := []string{"test", "-c", "-vet=off", "-ldflags=-s -w", "-o", program}
	if overlay != "" {
		arguments = append(arguments, "-overlay="+overlay)
	}
	if output, failed := command(t, buildLimit, root, nil, "go", append(arguments, "./tests/chaos")...); failed {
		t.Errorf("%s does not build:\n%s", name, output)
		return ""
	}
	return program
}

// failingAnyway returns the seeds that fail without any mutation, with commas between: what fails anyway sees nothing.
func failingAnyway(t *testing.T) string {
	t.Helper()
	dir, program := filepath.Join(root, "tests/chaos"), build(t, "the simulation", "")
	output, _ := command(t, simulationLimit, dir, []string{"FROM=1", "SEEDS=100"}, program, "-test.run=Survives")
	var seeds []string
	for _, found := range failedSeed.FindAllStringSubmatch(output, -1) {
		seeds = append(seeds, found[1])
	}
	if len(seeds) > 0 {
		t.Errorf("seeds %s fail without any mutation and are left out", strings.Join(seeds, ", "))
	}
	return strings.Join(seeds, ",")
}

// command runs a program and reports whether it failed, or did not end in time.
func command(t *testing.T, limit time.Duration, dir string, environment []string, name string, arguments ...string) (string, bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	c := exec.CommandContext(ctx, name, arguments...)
	c.Dir, c.Env, c.WaitDelay = dir, append(inherited(), environment...), time.Second
	output, err := c.CombinedOutput()
	if exit := (*exec.ExitError)(nil); err != nil && ctx.Err() == nil && !errors.As(err, &exit) {
		t.Fatalf("%s: %v", name, err)
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
