package keys

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"
)

// Terminal returns an Asker on a terminal, without echo. It answers ErrNoTerminal where in is none. The context ends
// the waiting and puts the terminal back into its state.
func Terminal(in *os.File, out io.Writer) Asker {
	return onTerminal(in, out, func(fd int) (string, error) {
		text, err := term.ReadPassword(fd)
		return string(text), errors.Join(err, newLine(out))
	})
}

// Confirmation is Terminal with echo, for answers that are not secret.
func Confirmation(in *os.File, out io.Writer) Asker {
	return onTerminal(in, out, func(int) (string, error) {
		text, err := bufio.NewReader(io.LimitReader(in, maxPasswordBytes)).ReadString('\n')
		return strings.TrimRight(text, "\r\n"), err
	})
}

func onTerminal(in *os.File, out io.Writer, read func(fd int) (string, error)) Asker {
	return func(ctx context.Context, question string) (string, error) {
		fd := int(in.Fd()) //nolint:gosec // A file descriptor fits.
		if !term.IsTerminal(fd) {
			return "", ErrNoTerminal
		}
		state, err := term.GetState(fd)
		if err != nil {
			return "", fmt.Errorf("read the terminal's state: %w", err)
		}
		if _, err = io.WriteString(out, question); err != nil {
			return "", fmt.Errorf("ask: %w", err)
		}
		type answer struct {
			text string
			err  error
		}
		answered := make(chan answer, 1)
		go func() { // It ends with the next line or with the process: a read of a terminal cannot be taken back.
			text, err := read(fd)
			answered <- answer{text, err}
		}()
		select {
		case <-ctx.Done():
			return "", errors.Join(ctx.Err(), term.Restore(fd, state), newLine(out))
		case a := <-answered:
			return a.text, a.err
		}
	}
}

// newLine stands for the line break that was not shown.
func newLine(out io.Writer) error {
	_, err := io.WriteString(out, "\n")
	return err
}
