// Package validator asks the AVS's own service whether tasks of the AVS are right.
//
// In: Validate from the attester. Out: Validated to the attester.
//
// State: none. A restart loses the questions under way: the attester asks again at the next broadcast.
//
// Ports: Service.
package validator

import (
	"context"
	"errors"
	"time"

	"github.com/asynkron/protoactor-go/actor"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
)

// Config bounds the questions to the service.
type Config struct {
	Concurrent int           // questions at once; the others wait
	Timeout    time.Duration // of one question, repetitions included
}

// Default returns what a service on the same machine is up to.
func Default() Config { return Config{Concurrent: 8, Timeout: time.Minute} }

// Validate names what is wrong with a configuration.
func (c Config) Validate() error {
	if c.Concurrent <= 0 || c.Timeout <= 0 {
		return errors.New("validator: the number of questions at once and their timeout must be positive")
	}
	return nil
}

// Props builds the actor afresh on every start.
func Props(cfg Config, service Service, attester kit.Tell[messages.ToAttester]) *actor.Props {
	return kit.Props(func(self *kit.Self[messages.ToValidator]) func(messages.ToValidator) {
		return func(in messages.ToValidator) {
			switch m := in.(type) {
			case messages.Validate:
				self.Go(func(ctx context.Context) messages.ToValidator { return ask(ctx, service, m) })
			case messages.Validated:
				attester(m)
			}
		}
	}, kit.Work(cfg.Concurrent, cfg.Timeout))
}

// ask runs outside of the actor.
func ask(ctx context.Context, service Service, m messages.Validate) messages.Validated {
	valid, err := service.Validate(ctx, m.Proposal)
	out := messages.Validated{Task: m.Task, Valid: valid && err == nil}
	var f *messages.Failure
	switch {
	case errors.As(err, &f):
		out.Failure = messages.AsFailure(err)
	case err != nil:
		out.Failure = &messages.Failure{Reason: messages.ReasonValidationUnavailable, Detail: messages.Clip(err.Error())}
	}
	return out
}
