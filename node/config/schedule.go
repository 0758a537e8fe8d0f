package config

import (
	"cmp"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/ballast-avs/ballast/actors/internaltask"
	"github.com/ballast-avs/ballast/actors/proposer"
	"github.com/ballast-avs/ballast/actors/scheduler"
)

// Names of internal tasks besides those of internaltask.Registry (protocol.md 5.3).
const (
	nameSync           = "VOTING_POWER_SYNC"
	nameWeights        = "WEIGHTS_UPDATE"
	maxScheduled       = 32
	defaultPeriod      = time.Hour
	maxScheduleInBytes = 16 << 10
)

// scheduled is one element of INTERNAL_TASKS.
type scheduled struct {
	Name     string      `json:"name"`
	Interval json.Number `json:"interval"`
}

// setSchedule reads INTERNAL_TASKS: a JSON array of names and intervals in milliseconds, one of which is the sync's.
// Quotes around it, which a .env file of docker compose leaves there, are dropped.
func (n *Node) setSchedule(v string) error {
	v = unquoted(v)
	if len(v) > maxScheduleInBytes {
		return fmt.Errorf("%d bytes are too long for a list of tasks", len(v))
	}
	var tasks []scheduled
	if err := json.Unmarshal([]byte(v), &tasks); err != nil {
		return fmt.Errorf(`not a JSON list such as [{"name":"%s","interval":3600000}]: %w`, nameSync, err)
	}
	if len(tasks) > maxScheduled {
		return fmt.Errorf("%d tasks are too many: give up to %d", len(tasks), maxScheduled)
	}
	n.Actors.Proposer.Schedule = nil
	seen := map[string]bool{}
	for _, task := range tasks {
		if seen[task.Name] {
			return fmt.Errorf("%s is named twice", task.Name)
		}
		seen[task.Name] = true
		if err := n.schedule(task); err != nil {
			return err
		}
	}
	if !seen[nameSync] {
		n.Actors.Scheduler.Period = defaultPeriod
	}
	return nil
}

func (n *Node) schedule(task scheduled) error {
	kind, registered := internaltask.ByName(task.Name)
	usual := defaultPeriod
	switch {
	case registered:
		usual = cmp.Or(kind.Period(), defaultPeriod)
	case task.Name == nameWeights:
		n.warn("INTERNAL_TASKS: %s is not supported by this version and is skipped", task.Name)
		return nil
	case task.Name != nameSync:
		return fmt.Errorf("there is no internal task %q: this version knows %s", task.Name,
			strings.Join(taskNames(), ", "))
	}
	period, err := task.period(usual)
	if err != nil {
		return err
	}
	if registered {
		n.Actors.Proposer.Schedule = append(n.Actors.Proposer.Schedule, proposer.Scheduled{Task: kind, Period: period})
	} else {
		n.Actors.Scheduler.Period = period
	}
	return nil
}

// period reads the interval, or takes the usual one where none is given.
func (t scheduled) period(usual time.Duration) (time.Duration, error) {
	if t.Interval == "" {
		return usual, nil
	}
	ms, err := strconv.ParseInt(strings.TrimSpace(t.Interval.String()), 10, 64)
	if err != nil || ms < scheduler.MinPeriod.Milliseconds() || ms > maxPeriod.Milliseconds() {
		return 0, fmt.Errorf("%s: interval %s is not a number of milliseconds from %d to %d", t.Name, t.Interval,
			scheduler.MinPeriod.Milliseconds(), maxPeriod.Milliseconds())
	}
	return time.Duration(ms) * time.Millisecond, nil
}

// taskNames are the names that INTERNAL_TASKS may have.
func taskNames() []string {
	names := []string{nameSync}
	for _, t := range internaltask.Registry() {
		names = append(names, t.Name())
	}
	return names
}

// usualTasks are the internal tasks that run unless INTERNAL_TASKS says otherwise, besides the sync: all that
// have a period of their own.
func usualTasks() []proposer.Scheduled {
	var tasks []proposer.Scheduled
	for _, t := range internaltask.Registry() {
		if t.Period() > 0 {
			tasks = append(tasks, proposer.Scheduled{Task: t, Period: t.Period()})
		}
	}
	return tasks
}

// usualSchedule is INTERNAL_TASKS where it is not given.
func usualSchedule() string {
	tasks := []string{fmt.Sprintf(`{"name":"%s","interval":%d}`, nameSync, defaultPeriod.Milliseconds())}
	for _, t := range usualTasks() {
		tasks = append(tasks, fmt.Sprintf(`{"name":"%s","interval":%d}`, t.Task.Name(), t.Period.Milliseconds()))
	}
	return "[" + strings.Join(tasks, ",") + "]"
}
