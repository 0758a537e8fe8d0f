package actortest

import "sync"

// Steps holds an actor's blocking work until the test runs it.
type Steps struct {
	mu   sync.Mutex
	runs []func()
}

func (s *Steps) add(run func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.runs = append(s.runs, run)
}

// Pending is the number of pieces of work that have begun and wait for the test.
func (s *Steps) Pending() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.runs)
}

// Run runs the oldest piece of work and what its result causes. It reports whether there was one.
func (s *Steps) Run() bool {
	s.mu.Lock()
	if len(s.runs) == 0 {
		s.mu.Unlock()
		return false
	}
	run := s.runs[0]
	s.runs = s.runs[1:]
	s.mu.Unlock()
	run()
	return true
}

// RunAll runs work until none is left, what it causes included.
func (s *Steps) RunAll() {
	for s.Run() {
	}
}
