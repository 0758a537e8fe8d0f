package chaos

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/messages"
)

// power is a node's voting power, less up to 15 %: so the byzantine ones stay below a third whatever the stakes do.
const power = 115_000_000

// net is a network of nodes on two chains.
type net struct {
	*world
	plan      plan
	chain     messages.ChainID // of the L2
	beside    *net             // the same operators on another L2, or nil
	second    bool             // it is that one
	other     *net             // whichever of the two it is not, or nil
	shown     int              // its proposals that attesters on that one saw
	told      int              // messages of that one that traitors repeated here
	healed    bool
	broken    sabotage
	tapes     map[string]*tape // by node: where what its actors say is recorded; most networks have none
	ring      ring
	known     map[contents]*facts
	done      map[messages.TaskID]bool // that were executed, on a branch at least
	attesters *messages.OperatorSet    // at the head
	keys      []keys                   // of all operators: nodes, traitors, bystanders
	l1        *chaintest.L1
	l2        *chaintest.L2

	nodes     []*node
	names     []string // of nodes and traitors
	byName    map[string]*node
	byzantine map[string]*traitor
	eachL1    func(*chaintest.Stakes) // what each block of the L1 changes, or nil
	adversary *adversary              // who leads the traitors, or nil
	owner     map[common.Address]string
	cutUntil  time.Time
	oneWay    bool // a cut holds up what goes to one side alone
	side      map[string]bool

	offers                  []*transaction // of honest nodes
	vain                    []string       // submissions that honest nodes tried and did not send, since the chain refused them
	contradictions          int            // votes that a journal refused: the attester has to know better
	mined                   []*transaction
	latest                  map[string]*nonce                   // of an account, by whose it is
	votes                   map[string]map[messages.TaskID]said // by node
	settled                 uint64                              // the largest L2 marker that any node could call settled
	executed                int
	performed, settledTasks int                                           // tasks that are not the sync
	reverted                []string                                      // transactions of honest nodes that reverted, though they could have been executed when they were tried
	jammed                  time.Time                                     // until then nothing is mined
	rekeyed                 int                                           // how often an operator's key changed
	overtaken               time.Time                                     // when an update lost its base, for a story of the kill points
	heardVote               func(messages.Attestation, messages.Proposal) // called at each vote of an honest node, if set
	fences                  int
}

// sabotage breaks what honest nodes rely on, to see that the checks see it.
type sabotage struct {
	amnesia bool // journals store no vote
	hasty   bool // transactions are sent that were tried in vain
	blind   bool // endpoints hide what changed on the L2 since a pin
}

// build makes the network of a plan.
func build(seed uint64, w *world, p plan) *net {
	t := &net{chain: l2Chain, l1: chaintest.NewL1()}
	t.l1.SetBlockTime(uint64(l1Block / time.Second))
	t.found(seed, w, p)
	t.adversary = t.asPlanned()
	t.genesis()
	return t
}

// found makes what a network has on one L2, with its operators.
func (t *net) found(seed uint64, w *world, p plan) {
	*t = net{
		world: w, plan: p, chain: t.chain, second: t.second, l1: t.l1, ring: newRing(), l2: chaintest.NewL2(), byName: map[string]*node{},
		known: map[contents]*facts{}, done: map[messages.TaskID]bool{}, latest: map[string]*nonce{},
		byzantine: map[string]*traitor{}, owner: map[common.Address]string{}, side: map[string]bool{},
		votes: map[string]map[messages.TaskID]said{},
	}
	t.l2.SetBlockTime(uint64(p.L2Block / time.Second))
	t.note("seed %d: %+v", seed, t.plan)
	for i := range t.plan.Honest + t.plan.Byzantine + t.plan.Bystanders {
		k := newKeys(seed, i)
		t.keys = append(t.keys, k)
		t.ring.add(k)
		switch {
		case i < t.plan.Honest:
			n := &node{net: t, name: t.label("node", i), keys: k, aggregates: i < t.plan.Aggregators, disk: &disk{}}
			n.skew = t.between(-t.plan.Skew, t.plan.Skew)
			t.nodes, t.byName[n.name], t.votes[n.name] = append(t.nodes, n), n, map[messages.TaskID]said{}
			t.join(n.name, k)
		case i < t.plan.Honest+t.plan.Byzantine:
			b := newTraitor(t, t.label("evil", i), k)
			t.byzantine[b.name] = b
			t.join(b.name, k)
		default:
			t.owner[k.address] = t.label("bystander", i)
		}
	}
}

// label is the name of an operator, on the second L2 with its chain id.
func (t *net) label(kind string, i int) string {
	if t.second {
		return fmt.Sprintf("%s-%d@%d", kind, i+1, uint64(t.chain))
	}
	return fmt.Sprintf("%s-%d", kind, i+1)
}

func (t *net) join(name string, k keys) {
	t.names = append(t.names, name)
	t.owner[k.address] = name
}

func (t *net) nameOf(a common.Address) string { return t.owner[a] }

// stake draws the power of an operator.
func (t *net) stake(i int) uint64 {
	if t.plan.Power > 0 && t.traitorous(i) {
		return t.plan.Power
	}
	if t.plan.Wide.Powers != even {
		return t.wideStake(i)
	}
	if i < t.plan.Honest+t.plan.Byzantine {
		return power - t.rng.Uint64N(power*15/115)
	}
	return t.rng.Uint64N(power / 100)
}

// traitorous tells whose keys the number is.
func (t *net) traitorous(i int) bool {
	return i >= t.plan.Honest && i < t.plan.Honest+t.plan.Byzantine
}

// genesis registers all on both chains, with powers that differ, and lets the chains grow beyond their tags.
func (t *net) genesis() {
	stakes := make([]uint64, len(t.keys))
	t.l1.Mine(func(s *chaintest.Stakes) {
		for i, k := range t.keys {
			stakes[i] = t.stake(i)
			s.Power[k.address] = *uint256.NewInt(stakes[i])
		}
	})
	t.genesisL2(stakes)
	for range t.plan.L1Tag.Base + 2*t.plan.L1Tag.Epoch + 3*uint64(l1Window/l1Block) {
		t.l1.Mine(nil)
	}
}

// genesisL2 registers all on the L2, and lets it grow beyond its tag.
func (t *net) genesisL2(stakes []uint64) {
	t.l2.Mine(func(b *chaintest.Book) {
		for i, k := range t.keys {
			if !t.plan.Equal {
				stakes[i] = t.stake(i)
			}
			b.Register(k.address, stakes[i], k.public)
		}
	})
	t.define()
	for range t.plan.L2Tag.Base + 2*t.plan.L2Tag.Epoch + 3*uint64(syncWindow/t.plan.L2Block) {
		t.l2.Mine(nil)
	}
}

func (t *net) operatorSet(lag uint64) messages.OperatorSet {
	r, err := t.l2View(lag).OperatorSet(context.Background())
	if err != nil {
		t.violate("the model's own operator set cannot be read: %v", err)
	}
	return r
}

// present is who may attest now. It is read once a block, and nobody changes it.
func (t *net) present() *messages.OperatorSet {
	if head := t.l2.Head(); t.attesters == nil || t.attesters.Head != head {
		r := t.operatorSet(0)
		t.attesters = &r
	}
	return t.attesters
}

// busy draws the longest that a call of a port takes now.
func (t *net) busy() time.Duration {
	if !t.healed && t.chance(0.02) {
		return 20 * time.Second
	}
	return 300 * time.Millisecond
}

// every does something again and again, at times that are drawn around a mean. Zero means never.
func (t *net) every(mean time.Duration, do func()) {
	if mean == 0 {
		return
	}
	t.after(t.between(mean/10, 2*mean), func() {
		do()
		t.every(mean, do)
	})
}

// run lives through the troubles, heals everything and waits until the chains agree. It returns how long that took.
func (t *net) run() time.Duration {
	for _, n := range t.nodes {
		t.after(t.between(0, time.Minute), n.start)
		for part := n; part != nil; part = part.beside {
			part.life = &life{w: t.world, dead: true}
		}
	}
	t.blocks()
	t.troubles()
	for _, one := range t.all() {
		if one.adversary != nil {
			t.after(t.between(0, t.plan.Trouble), one.adversary.begin)
		}
	}
	t.runFor(t.plan.Trouble)
	if len(t.failed) > 0 {
		return 0
	}
	t.heal()
	from := t.now
	for _, one := range t.all() {
		one.awaitSync(from)
	}
	healing := t.now.Sub(from)
	for _, one := range t.all() {
		one.finish()
		for _, n := range one.nodes {
			if !n.life.dead {
				one.meter(n)
			}
		}
		one.checkRaces()
	}
	return healing
}

// awaitSync lets time pass until both chains agree.
func (t *net) awaitSync(from time.Time) {
	for limit := t.plan.bound(len(t.keys)); len(t.failed) == 0; {
		t.runFor(10 * time.Second)
		differ, total := t.apart()
		if differ == 0 && total {
			return
		}
		if t.now.Sub(from) > limit {
			t.violate("L1: %d operators still differ (total right: %v) %s after everything was healed", differ, total, limit)
		}
	}
}

// close lets go of what still runs.
func (t *net) close() {
	for _, one := range t.all() {
		for _, n := range one.nodes {
			if !n.life.dead {
				n.end()
			}
		}
	}
	t.halt()
}

func (t *net) blocks() {
	var l1, l2 func()
	l1 = func() { t.l1.Mine(t.eachL1); t.after(l1Block, l1) }
	l2 = func() { t.l2.Mine(nil); t.after(t.plan.L2Block, l2) }
	t.after(l1Block, l1)
	t.after(t.plan.L2Block, l2)
	if t.beside != nil {
		t.beside.blocksBeside()
	}
}

func (t *net) heal() {
	t.note("everything is healed")
	t.healed = true
	t.l1.Mine(func(s *chaintest.Stakes) { clear(s.Unreadable) })
	for _, one := range t.all() {
		one.healed = true
		one.release()
		one.settleIn()
	}
}

// settleIn brings all nodes' operators back, with their keys of now.
func (t *net) settleIn() {
	t.l2.Mine(func(b *chaintest.Book) {
		for _, k := range t.keys[:t.plan.Honest+t.plan.Byzantine] {
			t.enroll(b, k)
			giveKey(b, k) // a reorganisation may have undone the change
		}
	})
}
