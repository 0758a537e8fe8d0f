// Package validator finds out whether tasks are right that need no recalculation of voting power: it asks the AVS's own
// service about tasks of the AVS, and the rules of package internaltask about internal ones.
//
// In: Validate from the attester. Out: Validated to the attester.
//
// State: none. A restart loses the questions under way: the attester asks again at the next broadcast.
//
// Ports: Service, Rules.
package validator

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/asynkron/protoactor-go/actor"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/votingpower"
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

// Ports is who judges.
type Ports struct {
	Service Service
	Rules   Rules
}

// Props builds the actor afresh on every start.
func Props(cfg Config, ports Ports, attester kit.Tell[messages.ToAttester]) *actor.Props {
	return kit.Props(func(self *kit.Self[messages.ToValidator]) func(messages.ToValidator) {
		return func(in messages.ToValidator) {
			switch m := in.(type) {
			case messages.Validate:
				self.Go(func(ctx context.Context) messages.ToValidator { return ask(ctx, ports, m) })
			case messages.Validated:
				attester(m)
			}
		}
	}, kit.Work(cfg.Concurrent, cfg.Timeout))
}

// ask runs outside of the actor. Where nobody can say whether a task is right, we abstain: a service that is away must
// not turn into votes against the AVS's tasks.
func ask(ctx context.Context, ports Ports, m messages.Validate) messages.Validated {
	var f votingpower.Finding
	var settled []messages.TaskID
	var err error
	unknown := messages.ReasonValidationUnavailable
	if m.Proposal.Definition.Internal() {
		f, settled, err = askRules(ctx, ports.Rules, m)
		unknown = messages.ReasonChainUnavailable
	} else {
		f, err = askService(ctx, ports.Service, m.Proposal)
	}
	if err != nil {
		f = votingpower.Finding{Answer: messages.Abstain, Reason: unknown, Detail: err.Error()}
		var coded *messages.Failure
		if errors.As(err, &coded) {
			f.Reason, f.Detail = coded.Reason, coded.Detail
		}
	}
	return messages.Validated{
		Task: m.Task, Answer: f.Answer, Reason: f.Reason, Detail: messages.Line(f.Detail), Settled: settled,
	}
}

// askRules judges an internal task, unless too many approved ones of its performer may still execute.
func askRules(ctx context.Context, rules Rules, m messages.Validate) (votingpower.Finding, []messages.TaskID, error) {
	var settled []messages.TaskID
	for _, task := range m.Unsettled {
		done, err := rules.Settled(ctx, task)
		if err != nil {
			return votingpower.Finding{}, nil, err
		}
		if done {
			settled = append(settled, task)
		}
	}
	if len(m.Unsettled) > 0 && len(settled) == 0 {
		return votingpower.Finding{
			Answer: messages.Abstain, Reason: messages.ReasonUpdateConflict,
			Detail: fmt.Sprintf("%d approved tasks of the same performer are not settled", len(m.Unsettled)),
		}, nil, nil
	}
	f, err := rules.Validate(ctx, m.Proposal)
	return f, settled, err
}

func askService(ctx context.Context, service Service, p messages.Proposal) (votingpower.Finding, error) {
	valid, err := service.Validate(ctx, p)
	if err != nil || valid {
		return votingpower.Finding{Answer: messages.Approve, Reason: messages.ReasonCorrect}, err
	}
	return votingpower.Finding{
		Answer: messages.Reject, Reason: messages.ReasonTaskInvalid,
		Detail: "the Validation Service says that the task is wrong",
	}, nil
}
