package keys

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// answers is a person who types these lines.
func answers(lines ...string) Asker {
	return func(context.Context, string) (string, error) {
		if len(lines) == 0 {
			return "", ErrNoTerminal
		}
		line := lines[0]
		lines = lines[1:]
		return line, nil
	}
}

func secretFile(t *testing.T, content string, mode os.FileMode) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, mode); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestPasswordsOfKeysThatExist(t *testing.T) {
	cases := []struct {
		name string
		from Password
		ask  Asker
		want string
		says string // in the error, if there has to be one
	}{
		{"a file", Password{File: secretFile(t, "open sesame\n", 0o600), Value: "env"}, answers("asked"), "open sesame", ""},
		{"a file of Windows", Password{File: secretFile(t, "open sesame\r\n", 0o600)}, nil, "open sesame", ""},
		{"a file without a line break", Password{File: secretFile(t, " open sesame ", 0o600)}, nil, " open sesame ", ""},
		{"a file with two line breaks", Password{File: secretFile(t, "open\n\n", 0o600)}, nil, "open\n", ""},
		{"the environment", Password{Value: "env"}, answers("asked"), "env", ""},
		{"a person", Password{}, answers("asked"), "asked", ""},
		{"an empty file", Password{File: secretFile(t, "\n", 0o600), FileFlag: "--the-flag"}, nil, "", "--the-flag"},
		{"no file", Password{File: "/nowhere", FileFlag: "--the-flag"}, nil, "", "--the-flag /nowhere: no such file"},
		{"a directory", Password{File: "/", FileFlag: "--the-flag"}, nil, "", "not a regular file"},
		{"another file", Password{File: secretFile(t, strings.Repeat("x", 2000), 0o600), FileFlag: "--the-flag"}, nil, "", "longer"},
		{"a long variable", Password{Value: strings.Repeat("x", 2000), Variable: "THE_VARIABLE"}, nil, "", "THE_VARIABLE"},
		{"an empty answer", Password{}, answers(""), "", "empty"},
		{"nobody", Password{FileFlag: "--the-flag", Variable: "THE_VARIABLE"}, answers(), "", "give --the-flag or THE_VARIABLE"},
	}
	for _, c := range cases {
		got, warnings, err := c.from.Read(t.Context(), "the key", c.ask)
		if got != c.want || len(warnings) != 0 || (err == nil) != (c.says == "") {
			t.Errorf("%s: %q, %v, %v", c.name, got, warnings, err)
		}
		if err != nil && !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s does not say %q: %v", c.name, c.says, err)
		}
	}
}

func TestPasswordsOfNewKeys(t *testing.T) {
	cases := []struct {
		name  string
		lines []string
		says  string
	}{
		{"the same twice", []string{"12345678", "12345678"}, ""},
		{"eight characters of many bytes", []string{"ääääääää", "ääääääää"}, ""},
		{"another", []string{"12345678", "12345679"}, "differ"},
		{"a short one", []string{"1234567", "1234567"}, "less than 8"},
		{"once", []string{"12345678"}, "no terminal"},
	}
	for _, c := range cases {
		_, _, err := Password{}.ReadNew(t.Context(), "the key", answers(c.lines...))
		if (err == nil) != (c.says == "") || err != nil && !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

func TestOpenPasswordFilesAreWarnedOf(t *testing.T) {
	for mode, want := range map[os.FileMode]int{0o600: 0, 0o400: 0, 0o640: 1, 0o604: 1, 0o660: 1} {
		path := secretFile(t, "open sesame", mode)
		_, warnings, err := Password{File: path, FileFlag: "--the-flag"}.Read(t.Context(), "the key", nil)
		if err != nil || len(warnings) != want {
			t.Errorf("mode %o: %v, %v", mode, warnings, err)
		}
		for _, w := range warnings {
			if !strings.Contains(string(w), path) || strings.Contains(string(w), "sesame") {
				t.Errorf("it says %s", w)
			}
		}
	}
}

func TestATerminalThatIsNone(t *testing.T) {
	file, err := os.Open(secretFile(t, "no\n", 0o600))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	if _, err := Terminal(file, os.Stderr)(t.Context(), "?"); !errors.Is(err, ErrNoTerminal) {
		t.Errorf("got %v", err)
	}
}

func TestACredentialOfSystemdIsNotExposed(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "password")
	if err := os.WriteFile(path, []byte("correct horse\n"), 0o440); err != nil {
		t.Fatal(err)
	}
	for credentials, want := range map[string]int{"": 1, dir: 0, filepath.Dir(dir): 1} {
		t.Setenv("CREDENTIALS_DIRECTORY", credentials)
		_, warnings, err := Password{File: path, FileFlag: "--f"}.Read(t.Context(), "k", nil)
		if err != nil || len(warnings) != want {
			t.Errorf("%q: warnings %v, %v", credentials, warnings, err)
		}
	}
}
