package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/actors/kit/record"
	"github.com/ballast-avs/ballast/node/config"
)

const (
	flagMessages = "messages"
	flagFor      = "for"
	flagOut      = "out"
)

func recordCommand() *cli.Command {
	limits := record.DefaultLimits()
	return &cli.Command{
		Name: "record", Usage: "record what an actor of the running node receives, for a test to replay",
		ArgsUsage: "ACTOR",
		Description: "Asks the running node through the socket in its data directory; ballast actors names the\n" +
			"actors. Each message becomes a line of JSON. Hashes, signatures, addresses, keys and free\n" +
			"texts are replaced, equal ones by equal ones; operator ids, voting powers, block numbers\n" +
			"and chain ids stay. The recording ends with its messages or its time, whichever comes\n" +
			"first, or with Ctrl-C. The actor never waits for it. docs/testing-actors.md shows how a\n" +
			"test replays it.\n\n" +
			"Examples:\n" +
			"   ballast record scheduler --for 10m --out round.jsonl\n" +
			"   ballast record gossip --messages 20 --datadir /var/lib/ballast",
		Flags: append(optionFlags(config.GroupFiles),
			&cli.IntFlag{
				Name: flagMessages, Value: limits.Messages,
				Usage: fmt.Sprintf("end after so many `MESSAGES`, at most %d", record.MaxMessages),
			},
			&cli.DurationFlag{
				Name: flagFor, Value: limits.For,
				Usage: fmt.Sprintf("end after this `TIME`, at most %s", record.MaxDuration),
			},
			&cli.StringFlag{
				Name:  flagOut,
				Usage: "`FILE` to write, which must not be there yet; without it the lines are printed",
			},
			l2Flag("whose actor is meant")),
		Action: recordActor,
	}
}

func recordActor(c *cli.Context) error {
	actor, err := actorArgument(c)
	if err != nil {
		return err
	}
	limits, err := askedLimits(c)
	if err != nil {
		return err
	}
	client, l2, err := askedNode(c)
	if err != nil {
		return err
	}
	recording := func(to io.Writer) error {
		return untilInterrupted(client.Record(c.Context, l2, actor, limits, to))
	}
	if path := c.String(flagOut); path != "" {
		return recordFile(c.App.Writer, path, actor, recording)
	}
	return recording(c.App.Writer)
}

func askedLimits(c *cli.Context) (record.Limits, error) {
	limits := record.Limits{Messages: c.Int(flagMessages), For: c.Duration(flagFor)}
	if limits.Messages < 1 || limits.Messages > record.MaxMessages {
		return limits, fmt.Errorf("--%s is %d: give 1 to %d", flagMessages, limits.Messages, record.MaxMessages)
	}
	if limits.For < time.Second || limits.For > record.MaxDuration {
		return limits, fmt.Errorf("--%s is %s: give 1s to %s", flagFor, limits.For, record.MaxDuration)
	}
	return limits, nil
}

// untilInterrupted takes Ctrl-C for the end that a person chose.
func untilInterrupted(err error) error {
	if errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

// recordFile records into a file, and removes it again where nothing was recorded.
func recordFile(out io.Writer, path, actor string, recording func(io.Writer) error) error {
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, os.ErrExist) {
		return fmt.Errorf("--%s: %s is there already: give another name", flagOut, path)
	} else if err != nil {
		return fmt.Errorf("--%s: %w", flagOut, err)
	}
	if err = recording(file); err == nil {
		err = summarize(out, file, actor)
	}
	err = errors.Join(err, file.Close())
	if err != nil {
		return errors.Join(err, os.Remove(path))
	}
	return nil
}

// summarize reads a recording back, so that a file which says that it is one can be replayed.
func summarize(w io.Writer, file *os.File, actor string) error {
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("read the recording again: %w", err)
	}
	r, err := record.Read(file)
	if err != nil {
		return fmt.Errorf("read the recording again: %w", err)
	}
	_, err = fmt.Fprintf(w, "%s has %d messages of %s%s\n", file.Name(), len(r.Entries), actor, lost(r.End))
	return err
}

func lost(e record.End) string {
	switch {
	case e.Why == "":
		return "; it was cut off"
	case e.Lost > 0:
		return fmt.Sprintf("; %d more were lost", e.Lost)
	}
	return ""
}
