package main

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"

	"github.com/urfave/cli/v2"
)

// version is set by the linker of a release.
var version string

// build is what this program was made of.
type build struct {
	Version string `json:"version"`
	Commit  string `json:"commit,omitempty"`
	Changed bool   `json:"changed,omitempty"` // the tree held more than the commit
	Go      string `json:"go"`
	OS      string `json:"os"`
	Arch    string `json:"arch"`
}

// thisBuild reads what the linker and the Go tool left in the program.
func thisBuild() build {
	b := build{Version: version, Go: runtime.Version(), OS: runtime.GOOS, Arch: runtime.GOARCH}
	if b.Version == "" {
		b.Version = "development"
	}
	info, known := debug.ReadBuildInfo()
	if !known {
		return b
	}
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			b.Commit = s.Value
		case "vcs.modified":
			b.Changed = s.Value == "true"
		}
	}
	return b
}

func versionCommand() *cli.Command {
	return &cli.Command{
		Name: "version", Usage: "print version, commit and Go version",
		Flags: []cli.Flag{jsonFlag()},
		Action: withoutArguments(func(c *cli.Context) error {
			return show(c, thisBuild(), func(w io.Writer, b build) error {
				_, err := fmt.Fprintln(w, joinFilled(" ", "ballast", b.Version, b.Commit, b.OS+"/"+b.Arch, b.Go))
				return err
			})
		}),
	}
}
