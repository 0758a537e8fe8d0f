package keys

import (
	"context"
	"errors"
	"fmt"
	"strings"
)

const (
	// maxPasswordBytes bounds a password; what is longer is some other file.
	maxPasswordBytes = 1024
	// minNewPassword is the least number of characters of a password that protects a new key.
	minNewPassword = 8
)

// ErrNoTerminal says that there is nobody to ask.
var ErrNoTerminal = errors.New("there is no terminal to ask on")

// Asker asks a person for a secret. It returns ErrNoTerminal where nobody can answer.
type Asker func(ctx context.Context, question string) (string, error)

// Password is where one password comes from: a file, else the environment, else a person. There is no flag for it,
// since every user of a machine sees the flags of its processes.
type Password struct {
	File     string // path; empty for none
	FileFlag string // the flag that names the file, with its dashes, for errors
	Value    string // what the environment holds; empty for none
	Variable string // the environment variable, for errors
}

// Format masks the password for every verb of package fmt.
func (p Password) Format(s fmt.State, _ rune) { writeMask(s, "password(***)") }

// MarshalText masks the password for every text encoder, JSON included.
func (Password) MarshalText() ([]byte, error) { return []byte("password(***)"), nil }

// Read returns the password of a key that exists. What it is for stands in the question and in errors.
func (p Password) Read(ctx context.Context, what string, ask Asker) (string, []Warning, error) {
	return p.read(what, func() (string, error) { return ask(ctx, "Password of "+what+": ") })
}

// ReadNew returns the password of a key that is made: at least eight characters, asked for twice.
func (p Password) ReadNew(ctx context.Context, what string, ask Asker) (string, []Warning, error) {
	password, warnings, err := p.read(what, func() (string, error) {
		first, err := ask(ctx, "New password of "+what+": ")
		if err != nil {
			return "", err
		}
		second, err := ask(ctx, "The same again: ")
		if err == nil && first != second {
			err = errors.New("the two passwords differ")
		}
		return first, err
	})
	if err == nil && len([]rune(password)) < minNewPassword {
		err = fmt.Errorf("the password of %s has less than %d characters", what, minNewPassword)
	}
	return password, warnings, err
}

func (p Password) read(what string, ask func() (string, error)) (string, []Warning, error) {
	switch {
	case p.File != "":
		return ReadSecretFile(p.FileFlag, p.File)
	case p.Value != "":
		if len(p.Value) > maxPasswordBytes {
			return "", nil, fmt.Errorf("%s is longer than %d bytes", p.Variable, maxPasswordBytes)
		}
		return p.Value, nil, nil
	}
	password, err := ask()
	if errors.Is(err, ErrNoTerminal) {
		return "", nil, fmt.Errorf("no password for %s: give %s or %s; %w", what, p.FileFlag, p.Variable, err)
	}
	if err != nil {
		return "", nil, fmt.Errorf("ask for the password of %s: %w", what, err)
	}
	if password == "" || len(password) > maxPasswordBytes {
		return "", nil, fmt.Errorf("the password of %s is empty or longer than %d bytes", what, maxPasswordBytes)
	}
	return password, nil, nil
}

// ReadSecretFile reads a short text, whose last line break is none of it, and warns of a file that others may use. The
// name, such as a flag's, begins every error.
func ReadSecretFile(name, path string) (string, []Warning, error) {
	text, mode, err := readBounded(path)
	if err != nil {
		return "", nil, fmt.Errorf("%s %s: %w", name, path, err)
	}
	secret := strings.TrimSuffix(strings.TrimSuffix(string(text), "\n"), "\r")
	if secret == "" || len(secret) > maxPasswordBytes {
		return "", nil, fmt.Errorf("%s %s: it is empty or longer than %d bytes", name, path, maxPasswordBytes)
	}
	var warnings []Warning
	if openToOthers(mode) && !isCredential(path) {
		warnings = append(warnings, exposed(name, path, mode))
	}
	return secret, warnings, nil
}
