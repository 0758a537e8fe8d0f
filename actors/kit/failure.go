package kit

import (
	"errors"
	"fmt"
	"runtime/debug"
)

// Class says what a failure means for the actor and the node.
type Class uint8

// The classes. The zero value is the one for a panic that nobody foresaw.
const (
	// Defect is a bug: a panic that the code did not foresee, or [Bug]. The actor restarts with backoff and each one
	// spends the row's budget ([Policy].Limit).
	Defect Class = iota
	// Invalid is malformed, unsigned or late input. It should be counted and dropped, not panicked with; where it is
	// panicked with all the same, it is treated like Temporary, so that no peer can stop the node.
	Invalid
	// Temporary is trouble that passes: an endpoint, a dial, an overload. The actor restarts with backoff, for ever.
	Temporary
	// Reset says that the actor's view is no longer valid, for instance after a deep reorg. The actor restarts with
	// backoff, for ever.
	Reset
	// Fatal stops the node: wrong chain id, missing key, a journal that contradicts itself.
	Fatal
)

// String is the value of the metrics' label "class".
func (c Class) String() string {
	switch c {
	case Defect:
		return "bug"
	case Invalid:
		return "invalid"
	case Temporary:
		return "temporary"
	case Reset:
		return "reset"
	case Fatal:
		return "fatal"
	}
	return "unknown"
}

// ErrGoexit is the failure of a handler or of work that ended its goroutine (runtime.Goexit, as t.FailNow does).
var ErrGoexit = errors.New("goroutine ended inside a handler")

// Failure is an error with its class. An actor ends its incarnation by panicking with one.
type Failure struct {
	Class Class
	Err   error
}

// Error names the class and the cause.
func (f *Failure) Error() string { return f.Class.String() + ": " + f.Err.Error() }

// Unwrap returns the cause.
func (f *Failure) Unwrap() error { return f.Err }

// Bug panics with a [Defect]: an invariant of the code does not hold.
func Bug(msg string) { panic(&Failure{Class: Defect, Err: errors.New(msg)}) }

// Fail panics with err in the given class. The actor's supervisor decides what follows.
func Fail(class Class, err error) { panic(&Failure{Class: class, Err: err}) }

// crash is what a mailbox or a runner caught: the panic's value and where it came from. As an error it is that value.
type crash struct {
	reason any
	stack  []byte
}

// caught builds a crash from recover's result; nil means that the goroutine is exiting without a panic.
func caught(r any) *crash {
	if r == nil {
		r = ErrGoexit
	}
	if c, ok := r.(*crash); ok {
		return c // a runner's crash, panicked again in the actor: keep the first stack
	}
	return &crash{reason: r, stack: debug.Stack()}
}

// err is the panic's value as an error.
func (c *crash) err() error {
	if err, ok := c.reason.(error); ok {
		return err
	}
	return fmt.Errorf("panic: %v", c.reason)
}

// class is the panic's class: its own if it is a [Failure], Defect otherwise.
func (c *crash) class() Class {
	var f *Failure
	if errors.As(c.err(), &f) {
		return f.Class
	}
	return Defect
}

// Error implements error. It is also what protoactor's own log line shows.
func (c *crash) Error() string { return c.err().Error() }

// Unwrap returns the panic's value as an error.
func (c *crash) Unwrap() error { return c.err() }

// StackOf returns where a failure arose that was given to [SystemConfig].Crashed, as runtime/debug.Stack writes it;
// empty for another error.
func StackOf(err error) string {
	var c *crash
	if !errors.As(err, &c) {
		return ""
	}
	return string(c.stack)
}
