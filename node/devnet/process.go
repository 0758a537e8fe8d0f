package devnet

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/ballast-avs/ballast/node/admin"
)

// Process is one operator's node as a program of its own: `ballast run`.
type Process struct {
	Name, Role string
	DataDir    string
	Metrics    string // http://…/metrics
	JSONRPC    string // http://… of an aggregator
	Page       string // http://… of the first one's admin page
	LogFile    string

	command []string // the program, or another one that runs it
	args    []string
	env     []string // besides the environment of this process
	failed  func(error)

	mu     sync.Mutex
	cmd    *exec.Cmd
	done   chan struct{} // closed when cmd has ended
	err    error         // of that end
	wanted bool          // it should run: an end is a failure
}

// Start starts the program. Await waits until it is up.
func (p *Process) Start() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if err := os.MkdirAll(filepath.Dir(p.LogFile), dirMode); err != nil {
		return fmt.Errorf("make the directory of %s: %w", p.Name, err)
	}
	log, err := os.OpenFile(p.LogFile, os.O_CREATE|os.O_APPEND|os.O_WRONLY, secretMode)
	if err != nil {
		return fmt.Errorf("open the log of %s: %w", p.Name, err)
	}
	//nolint:gosec,noctx // It is this program itself; Stop and Kill end it.
	cmd := exec.Command(p.command[0], slices.Concat(p.command[1:], p.args)...)
	cmd.Env, cmd.Stdout, cmd.Stderr = append(os.Environ(), p.env...), log, log
	cmd.SysProcAttr = OwnGroup()
	if err := cmd.Start(); err != nil {
		return errors.Join(fmt.Errorf("start %s: %w", p.Name, err), log.Close())
	}
	done := make(chan struct{})
	p.cmd, p.done, p.err, p.wanted = cmd, done, nil, true
	go p.wait(cmd, done, log)
	return nil
}

func (p *Process) wait(cmd *exec.Cmd, done chan struct{}, log *os.File) {
	err := errors.Join(cmd.Wait(), log.Close())
	p.mu.Lock()
	wanted := p.wanted
	p.err, p.wanted = err, false
	p.mu.Unlock()
	close(done)
	if wanted {
		p.failed(fmt.Errorf("%s ended by itself (%w): %s", p.Name, errors.Join(err), p.lastWords()))
	}
}

// awaitPause is the time between two looks at a program that comes up.
const awaitPause = 50 * time.Millisecond

// Await waits until the node answers at its admin socket.
func (p *Process) Await(ctx context.Context) error {
	for {
		_, err := p.Client().Status(ctx)
		if err == nil {
			return nil
		}
		select {
		case <-p.done:
			return fmt.Errorf("%s ended (%w): %s", p.Name, errors.Join(p.err), p.lastWords())
		case <-ctx.Done():
			return fmt.Errorf("wait for %s: %w (%w)", p.Name, ctx.Err(), err)
		case <-time.After(awaitPause):
		}
	}
}

// Client asks the node at its admin socket.
func (p *Process) Client() *admin.Client { return admin.NewClient(p.DataDir) }

// Kill ends the program as a crash does (SIGKILL), and waits until it is gone.
func (p *Process) Kill() error { return p.end(context.Background(), syscall.SIGKILL) }

// Stop asks the program to end (SIGTERM). What has not ended when the context does is killed, and that is an error.
func (p *Process) Stop(ctx context.Context) error { return p.end(ctx, syscall.SIGTERM) }

func (p *Process) end(ctx context.Context, signal syscall.Signal) error {
	p.mu.Lock()
	cmd, done := p.cmd, p.done
	running := p.wanted
	p.wanted = false
	p.mu.Unlock()
	if !running {
		return nil
	}
	if err := cmd.Process.Signal(signal); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return fmt.Errorf("end %s: %w", p.Name, err)
	}
	select {
	case <-done:
	case <-ctx.Done():
		err := errors.Join(ctx.Err(), cmd.Process.Kill())
		<-done
		return fmt.Errorf("%s does not end: %w", p.Name, err)
	}
	if signal == syscall.SIGTERM && p.err != nil {
		return fmt.Errorf("%s ended badly (%w): %s", p.Name, p.err, p.lastWords())
	}
	return nil
}

// tailBytes is how much of a log's end is looked at for its last line.
const tailBytes = 4 << 10

// lastWords is the last line of the log.
func (p *Process) lastWords() string {
	text, err := os.ReadFile(p.LogFile)
	if err != nil {
		return err.Error()
	}
	text = text[max(0, len(text)-tailBytes):]
	lines := bytes.Split(bytes.TrimSpace(text), []byte("\n"))
	return strings.TrimSpace(string(lines[len(lines)-1]))
}
