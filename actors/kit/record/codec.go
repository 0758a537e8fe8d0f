package record

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// ErrMalformed says that something is not a recording.
var ErrMalformed = errors.New("malformed recording")

// line is an entry as it is written.
type line struct {
	After   time.Duration   `json:"after"` // nanoseconds
	Type    string          `json:"type"`
	Message json.RawMessage `json:"message"`
}

// encode writes a message as a line without its end. The message is copied: amounts are texts only
// where they can be addressed.
func encode(after time.Duration, m messages.Message) ([]byte, error) {
	value := reflect.New(reflect.TypeOf(m))
	value.Elem().Set(reflect.ValueOf(m))
	text, err := json.Marshal(value.Interface())
	if err != nil {
		return nil, fmt.Errorf("encode a %T: %w", m, err)
	}
	text, err = json.Marshal(line{After: after, Type: reflect.TypeOf(m).Name(), Message: text})
	if err != nil {
		return nil, fmt.Errorf("encode a line: %w", err)
	}
	return text, nil
}

// types are the messages by name.
func types() map[string]reflect.Type {
	all := map[string]reflect.Type{}
	for _, m := range messages.All() {
		all[reflect.TypeOf(m).Name()] = reflect.TypeOf(m)
	}
	return all
}

// Read reads a recording. What is not a recording, or is above the bounds, is ErrMalformed.
func Read(from io.Reader) (Recording, error) {
	known, r := types(), Recording{}
	lines := bufio.NewScanner(io.LimitReader(from, maxBytes))
	lines.Buffer(nil, maxLine)
	for n := 1; lines.Scan(); n++ {
		if err := r.take(n, lines.Bytes(), known); err != nil {
			return Recording{}, fmt.Errorf("%w: line %d: %w", ErrMalformed, n, err)
		}
	}
	if err := lines.Err(); err != nil {
		return Recording{}, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if r.Header.Format == "" {
		return Recording{}, fmt.Errorf("%w: it is empty", ErrMalformed)
	}
	return r, nil
}

var (
	errFormat = errors.New("the first line does not say " + Format)
	errPast   = errors.New("there is something after the end")
	errMany   = fmt.Errorf("it has more than %d messages", MaxMessages)
	errTime   = errors.New("time runs backwards, or too far")
	errType   = errors.New("there is no such message")
)

func (r *Recording) take(n int, text []byte, known map[string]reflect.Type) error {
	switch {
	case n == 1:
		if err := strictly(text, &r.Header); err != nil || r.Header.Format != Format {
			return errors.Join(errFormat, err)
		}
		return nil
	case r.End.Why != "":
		return errPast
	case bytes.HasPrefix(text, []byte(`{"end":`)):
		return strictly(text, &r.End)
	case len(r.Entries) == MaxMessages:
		return errMany
	}
	e, err := decode(text, known)
	if err != nil {
		return err
	}
	if len(r.Entries) > 0 && e.After < r.Entries[len(r.Entries)-1].After {
		return errTime
	}
	r.Entries = append(r.Entries, e)
	return nil
}

func decode(text []byte, known map[string]reflect.Type) (Entry, error) {
	var l line
	if err := strictly(text, &l); err != nil {
		return Entry{}, err
	}
	if l.After < 0 || l.After > math.MaxInt64/2 {
		return Entry{}, errTime
	}
	t, ok := known[l.Type]
	if !ok {
		return Entry{}, fmt.Errorf("%w: %q", errType, l.Type)
	}
	value := reflect.New(t)
	if err := strictly(l.Message, value.Interface()); err != nil {
		return Entry{}, err
	}
	m, ok := value.Elem().Interface().(messages.Message)
	if !ok {
		return Entry{}, fmt.Errorf("%w: %q", errType, l.Type)
	}
	return Entry{After: l.After, Message: m}, nil
}

// strictly decodes one JSON value and nothing else. A recording of another version fails, instead of losing fields.
func strictly(text []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return fmt.Errorf("decode: %w", err)
	}
	if d.More() {
		return errPast
	}
	return nil
}
