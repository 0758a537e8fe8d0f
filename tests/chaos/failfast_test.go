package chaos

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
)

// failFast ends a run of many seeds with the first that fails, if FAILFAST is set: tests/mutants
// asks only whether one does.
type failFast struct{ failed atomic.Bool }

// over reports whether no other seed need run.
func (f *failFast) over() bool { return f.failed.Load() && os.Getenv("FAILFAST") != "" }

// note takes in the outcome of a seed.
func (f *failFast) note(o outcome) outcome {
	if len(o.failed) > 0 {
		f.failed.Store(true)
	}
	return o
}

// leaveOut drops the seeds that EXCEPT names, with commas between.
func leaveOut(all []uint64) []uint64 {
	except := strings.Split(os.Getenv("EXCEPT"), ",")
	return slices.DeleteFunc(all, func(seed uint64) bool { return slices.Contains(except, strconv.FormatUint(seed, 10)) })
}
