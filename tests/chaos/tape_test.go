package chaos

import (
	"reflect"
	"time"

	"github.com/ballast-avs/ballast/actors"
	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
)

// tape records what the actors of one node say to each other, in the order in which it is handled. A
// nil tape records nothing.
type tape struct {
	node    string
	turn    string              // whose turn it is, or empty
	senders map[string][]string // of messages on their way, by receiver and type
	said    *[]saying
}

// saying is one message between two parts of nodes. A part is called `node-1/gossip`, or `network`.
type saying struct {
	from, to string
	what     string
	message  messages.Message // nil where it goes to the network
}

const theNetwork = "network"

// hear notes who tells what to whom.
func (r *tape) hear(to actors.Addresses) actors.Addresses {
	if r == nil {
		return to
	}
	return actors.Addresses{
		Scheduler: heard(r, to.Scheduler), L2Reader: heard(r, to.L2Reader), L1Reader: heard(r, to.L1Reader),
		Calculator: heard(r, to.Calculator), Prover: heard(r, to.Prover), Gossip: heard(r, to.Gossip),
		Attester: heard(r, to.Attester), Validator: heard(r, to.Validator), Aggregator: heard(r, to.Aggregator),
		Submitter: heard(r, to.Submitter), Watcher: heard(r, to.Watcher), Proposer: heard(r, to.Proposer),
	}
}

func heard[M messages.Message](r *tape, to actors.Address[M]) actors.Address[M] {
	tell := to.Tell
	to.Tell = func(m M) {
		from := theNetwork // nobody's turn: it arrives
		if r.turn != "" {
			from = r.turn
		}
		key := to.Name + " " + kind(m)
		r.senders[key] = append(r.senders[key], from)
		tell(m)
	}
	return to
}

// listen notes what is handled. What nobody told an actor, it told itself.
func (r *tape) listen(sys *kit.System) {
	if r == nil {
		return
	}
	for _, a := range sys.Actors() {
		_, err := sys.Tap(a.Name, func(_ time.Time, m messages.Message) {
			r.turn = r.node + "/" + a.Name
			from, key := r.turn, a.Name+" "+kind(m)
			if waiting := r.senders[key]; len(waiting) > 0 {
				from, r.senders[key] = waiting[0], waiting[1:]
			}
			*r.said = append(*r.said, saying{from, r.turn, kind(m), m})
		})
		if err != nil {
			panic(err)
		}
	}
}

// publish notes what leaves for the network.
func (r *tape) publish(what string) {
	if r != nil {
		*r.said = append(*r.said, saying{r.node + "/gossip", theNetwork, what, nil})
	}
}

func kind(m messages.Message) string { return reflect.TypeOf(m).Name() }
