package settings

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/ballast-avs/ballast/actors/scheduler"
)

// Names of internal tasks (protocol.md 5.3).
const (
	nameSync           = "VOTING_POWER_SYNC"
	namePerDefinition  = "VOTING_POWER_PER_TASK_DEFINITION_SYNC"
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

// readSchedule reads INTERNAL_TASKS: a JSON array of names and intervals in milliseconds. Quotes around it, which a .env
// file of docker compose leaves there, are dropped.
func readSchedule(s *Settings, v string) error {
	v = unquoted(v)
	if len(v) > maxScheduleInBytes {
		return fmt.Errorf("%d bytes are too long for a list of tasks", len(v))
	}
	var tasks []scheduled
	if err := json.Unmarshal([]byte(v), &tasks); err != nil {
		return fmt.Errorf(`this is no JSON list such as [{"name":"%s","interval":3600000}]: %w`, nameSync, err)
	}
	if len(tasks) > maxScheduled {
		return fmt.Errorf("%d tasks are more than %d", len(tasks), maxScheduled)
	}
	seen := map[string]bool{}
	for _, task := range tasks {
		if seen[task.Name] {
			return fmt.Errorf("%s is named twice", task.Name)
		}
		seen[task.Name] = true
		if err := s.schedule(task); err != nil {
			return err
		}
	}
	if !seen[nameSync] {
		s.Tasks.Period = defaultPeriod
	}
	return nil
}

func (s *Settings) schedule(task scheduled) error {
	switch task.Name {
	case nameSync:
		s.Tasks.Period = defaultPeriod
		if task.Interval == "" {
			return nil
		}
		ms, err := strconv.ParseInt(strings.TrimSpace(task.Interval.String()), 10, 64)
		if err != nil || ms < scheduler.MinPeriod.Milliseconds() || ms > maxPeriod.Milliseconds() {
			return fmt.Errorf("%s: interval %s is no number of milliseconds from %d to %d", task.Name, task.Interval,
				scheduler.MinPeriod.Milliseconds(), maxPeriod.Milliseconds())
		}
		s.Tasks.Period = time.Duration(ms) * time.Millisecond
	case namePerDefinition, nameWeights:
		s.warn("INTERNAL_TASKS: %s is not supported by this version and is skipped", task.Name)
	default:
		return fmt.Errorf("there is no internal task %q: this version knows %s", task.Name, nameSync)
	}
	return nil
}
