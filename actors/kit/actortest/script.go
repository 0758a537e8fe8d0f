package actortest

import "sync"

// Script is what one method of a fake port answers, call by call, and what it was asked. The zero
// value answers zero values.
//
//	var state actortest.Script[messages.Pin, messages.L2State]
//	state.Fail(2, errors.New("no route")).Return(messages.L2State{PinFinal: true})
//
// fails twice and then succeeds: the last answer is given for ever, a failure too where nothing follows it. More
// answers may be added at any time. A fake port has a script for each method and calls it there; it may be
// called from any goroutine.
type Script[In, Out any] struct {
	mu    sync.Mutex
	steps []step[Out]
	asked []In
}

// step is one answer and how often it is still given before the next one.
type step[Out any] struct {
	left   int
	answer func() (Out, error)
}

// Return answers with these values, one after the other.
func (s *Script[In, Out]) Return(values ...Out) *Script[In, Out] {
	for _, v := range values {
		s.add(1, func() (Out, error) { return v, nil })
	}
	return s
}

// Fail answers with an error, so many times before the next answer.
func (s *Script[In, Out]) Fail(times int, err error) *Script[In, Out] {
	return s.add(times, func() (Out, error) {
		var none Out
		return none, err
	})
}

// Panic crashes whoever asks, so many times before the next answer.
func (s *Script[In, Out]) Panic(times int, reason any) *Script[In, Out] {
	return s.add(times, func() (Out, error) { panic(reason) })
}

func (s *Script[In, Out]) add(times int, answer func() (Out, error)) *Script[In, Out] {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.steps = append(s.steps, step[Out]{times, answer})
	return s
}

// Call is what the port's method does.
func (s *Script[In, Out]) Call(in In) (Out, error) { return s.next(in)() }

// next notes the question and picks the answer.
func (s *Script[In, Out]) next(in In) func() (Out, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.asked = append(s.asked, in)
	for len(s.steps) > 1 && s.steps[0].left <= 0 {
		s.steps = s.steps[1:]
	}
	if len(s.steps) == 0 {
		return func() (none Out, err error) { return none, nil }
	}
	s.steps[0].left--
	return s.steps[0].answer
}

// Asked is what the port was asked so far, the oldest first.
func (s *Script[In, Out]) Asked() []In {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.asked[:len(s.asked):len(s.asked)]
}
