package e2e

import (
	"bufio"
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/time/rate"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/devnet"
	"github.com/ballast-avs/ballast/node/p2p"
)

const (
	// floodRate is how many messages a flood has in a second: of tasks five times what a performer may send. More of
	// them would take from the network the processor that all of it shares here.
	floodRate = 400
	// shortFlood is how many tasks a flood has under the race detector, which makes everything ten times slower: more
	// than a performer may send at once.
	shortFlood = 150
	// mailbox is the largest mailbox of a node.
	mailbox = 4096
)

// flood is a peer that sends junk which looks valid, as quickly as it gets rid of it.
type flood struct {
	network *p2p.Network
	key     *ecdsa.PrivateKey // performs the tasks and casts the votes
	claims  messages.OperatorID
	chain   messages.ChainID
	heard   chan messages.Proposal // of others, to vote on
}

// startFlood joins the network and floods it until the test has ended.
func startFlood(t *testing.T, o devnet.Options, s devnet.State, key *ecdsa.PrivateKey, claims messages.OperatorID) {
	t.Helper()
	f := &flood{key: key, claims: claims, chain: messages.ChainID(s.L2.ChainID), heard: make(chan messages.Proposal, 1)}
	c := p2p.Default()
	c.Seed, c.Chains, c.Listen = crypto.Keccak256Hash([]byte(t.Name())), []messages.ChainID{f.chain}, []string{"/ip4/127.0.0.1/tcp/0"}
	for _, op := range s.Operators {
		c.Bootstrap = append(c.Bootstrap, op.Multiaddr)
	}
	var err error
	f.network, err = p2p.New(c, p2p.Ports{
		Deliver: f.hear, Clock: kit.SystemClock(), Jitter: kit.NoJitter(), Log: o.Log.WithField("node", "flood"), Registerer: prometheus.NewRegistry(),
	})
	if err != nil {
		t.Fatal(err)
	}
	f.network.On(f.chain).Admit(operatorSetOf(s)) // it listens to operators
	if err := f.network.Start(); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the flood's peers", func(context.Context) bool {
		peers, err := f.network.Peers()
		return err == nil && len(peers) == len(s.Operators)
	})
	ctx, stop := context.WithCancel(t.Context())
	var flooding sync.WaitGroup
	flooding.Go(func() { f.run(ctx) })
	t.Cleanup(func() {
		stop()
		flooding.Wait()
		if err := f.network.Close(); err != nil {
			t.Error(err)
		}
	})
}

func operatorSetOf(s devnet.State) messages.OperatorSet {
	var r messages.OperatorSet
	for _, op := range s.Operators {
		r.Members = append(r.Members, messages.Member{ID: messages.OperatorID(op.ID), Address: op.Address})
	}
	return r
}

// hear keeps the latest task of somebody else.
func (f *flood) hear(_ messages.ChainID, m messages.ToGossip) {
	if p, is := m.(messages.ProposalReceived); is {
		select {
		case f.heard <- p.Proposal:
		default:
		}
	}
}

// run sends a task, a vote on it, a vote on a task of others and a verdict, again and again. What cannot be published
// any more, because peers have closed the connection, is no reason to stop.
func (f *flood) run(ctx context.Context) {
	pace, other := rate.NewLimiter(floodRate, floodRate/10), messages.Proposal{}
	for serial := uint64(0); !raceDetector || serial < shortFlood; serial++ {
		if pace.WaitN(ctx, 4) != nil {
			return
		}
		select {
		case other = <-f.heard:
		default:
		}
		junk := f.junk(serial)
		_ = f.network.On(f.chain).PublishProposal(ctx, junk)
		_ = f.network.On(f.chain).PublishAttestation(ctx, f.vote(serial), junk)
		if other.ProofOfTask != "" {
			_ = f.network.On(f.chain).PublishAttestation(ctx, f.vote(serial), other)
		}
		_ = f.network.On(f.chain).PublishVerdict(ctx, messages.Verdict{
			Task: protocol.TaskID(other), Operator: f.claims, Answer: messages.Submits, Detail: strconv.FormatUint(serial, 10),
		})
	}
}

// junk is a task that is signed as it should be.
func (f *flood) junk(serial uint64) messages.Proposal {
	p := messages.Proposal{
		ProofOfTask: "junk", Data: binary.BigEndian.AppendUint64([]byte{0xff}, serial), Performer: crypto.PubkeyToAddress(f.key.PublicKey), Chain: f.chain,
	}
	id := protocol.TaskID(p)
	p.Signature, _ = crypto.Sign(id[:], f.key) // It fails for another size of the hash alone.
	p.Signature[64] += 27
	return p
}

// vote has a signature that is a point on the curve, and signs nothing.
func (f *flood) vote(serial uint64) messages.Attestation {
	point, _ := bls.HashToPoint(bls.DomainTasks(), binary.BigEndian.AppendUint64(nil, serial)) // It fails for another domain alone.
	v := messages.Attestation{Address: crypto.PubkeyToAddress(f.key.PublicKey), Approved: serial%2 == 0}
	point[0].FillBytes(v.Signature[:32])
	point[1].FillBytes(v.Signature[32:])
	return v
}

// junkService finds tasks right that begin with 01, and counts the junk that it is asked about. It finds junk wrong,
// which is settled on the chain too.
type junkService struct {
	mu   sync.Mutex
	junk int
}

func (j *junkService) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var body struct {
		Data string `json:"data"`
	}
	if err := json.NewDecoder(io.LimitReader(r.Body, 1<<20)).Decode(&body); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if strings.HasPrefix(body.Data, "0xff") {
		j.mu.Lock()
		j.junk++
		j.mu.Unlock()
	}
	fmt.Fprintf(w, `{"data": %t, "error": false, "message": null}`, strings.HasPrefix(body.Data, "0x01"))
}

func (j *junkService) asked() int {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.junk
}

// flooded is a network that carries on under a flood.
type flooded struct {
	t       *testing.T
	d       *devnet.Devnet
	state   devnet.State
	l1, l2  *ethclient.Client
	service *junkService
	began   time.Time
	deepest map[string]float64 // mailbox depths by actor
}

// begin brings a network up and floods it with what a key signs, in an operator's name.
func begin(t *testing.T, key func(devnet.State) *ecdsa.PrivateKey) *flooded {
	t.Helper()
	f := &flooded{t: t, service: &junkService{}, deepest: map[string]float64{}}
	server := httptest.NewServer(f.service)
	t.Cleanup(server.Close)
	o := options(t, 4)
	o.WebAPI = server.URL
	f.d = start(t, o)
	if err := f.d.StartNodes(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	f.state = state(t, o)
	f.l1, f.l2 = dial(t, f.state.L1.RPC), dial(t, f.state.L2.RPC)
	eventually(t, "the first sync", func(context.Context) bool { return f.inSync(0) })
	f.began = time.Now()
	startFlood(t, o, f.state, key(f.state), messages.OperatorID(f.state.Operators[3].ID))
	return f
}

func (f *flooded) inSync(operator int) bool {
	op := f.state.Operators[operator]
	onL1, onL2 := l1Power(f.t, f.state, f.l1, op.Address, nil), l2Power(f.t, f.state, f.l2, op.ID, nil)
	return onL1.Eq(&onL2)
}

// honestWork has a task and a sync round settled meanwhile.
func (f *flooded) honestWork() {
	f.t.Helper()
	p := performer{t: f.t, url: f.state.Operators[0].JSONRPC, chain: f.state.L2.ChainID, operator: f.state.Operators[1]}
	task := p.proposal(0, "honest", 1, 2)
	f.eventually("the honest task to be taken", func() bool { return p.send(task, p.ecdsa(task)) == "" })
	stake := new(big.Int).Mul(big.NewInt(500), big.NewInt(1e18))
	if err := f.d.SetStakes(f.t.Context(), devnet.Stake{Operator: f.state.Operators[0].Address, Shares: stake}); err != nil {
		f.t.Fatal(err)
	}
	f.eventually("the honest task to be settled", func() bool {
		for _, event := range logsOf(f.t, f.l2, f.state.Contracts.AttestationCenter, topicTaskSubmitted) {
			if strings.Contains(string(event.Data), "honest") {
				return true
			}
		}
		return false
	})
	f.eventually("the changed stake to be synced", func() bool {
		power := l2Power(f.t, f.state, f.l2, f.state.Operators[0].ID, nil)
		return power.Eq(uint256.MustFromBig(stake))
	})
}

// eventually looks at the mailboxes too.
func (f *flooded) eventually(what string, holds func() bool) {
	f.t.Helper()
	within(f.t, 3*time.Minute, what, func(ctx context.Context) bool {
		for _, op := range f.state.Operators {
			depths, err := metric(ctx, op.Metrics, "ballast_actor_mailbox_depth")
			if err != nil {
				return false // A busy node answers at another look.
			}
			for labels, depth := range depths {
				f.deepest[labels] = max(f.deepest[labels], depth)
			}
		}
		return holds()
	})
	f.t.Logf("%s after %s", what, time.Since(f.began).Round(time.Second))
}

// checkMailboxes fails where more waited than has room.
func (f *flooded) checkMailboxes() {
	f.t.Helper()
	f.t.Logf("the deepest mailboxes: %v", f.deepest)
	if len(f.deepest) == 0 {
		f.t.Error("no mailbox was looked at")
	}
	for labels, depth := range f.deepest {
		if depth > mailbox {
			f.t.Errorf("%.0f messages waited for %s", depth, labels)
		}
	}
}

// sum adds up a metric of one node over the label values that contain a text.
func sum(values map[string]float64, text string) (total float64) {
	for labels, value := range values {
		if strings.Contains(labels, text) {
			total += value
		}
	}
	return total
}

// metric reads a metric from a node, by its labels.
func metric(ctx context.Context, url, name string) (map[string]float64, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, http.NoBody)
	if err != nil {
		return nil, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer func() { _ = response.Body.Close() }()
	values, lines := map[string]float64{}, bufio.NewScanner(response.Body)
	for lines.Scan() {
		rest, is := strings.CutPrefix(lines.Text(), name+"{")
		labels, number, cut := strings.Cut(rest, "} ")
		if !is || !cut {
			continue
		}
		if values[labels], err = strconv.ParseFloat(number, 64); err != nil {
			return nil, err
		}
	}
	return values, lines.Err()
}

// metric waits for a metric of a node.
func (f *flooded) metric(url, name string) (values map[string]float64) {
	f.t.Helper()
	eventually(f.t, "the metric "+name, func(ctx context.Context) bool {
		var err error
		values, err = metric(ctx, url, name)
		return err == nil
	})
	return values
}

// TestAStrangersFlood has a peer that is nobody's send tasks, votes and verdicts. Nothing of it comes as far as an
// actor that works on tasks.
func TestAStrangersFlood(t *testing.T) {
	f := begin(t, func(devnet.State) *ecdsa.PrivateKey {
		key, err := crypto.GenerateKey()
		if err != nil {
			t.Fatal(err)
		}
		return key
	})
	f.honestWork()
	f.checkMailboxes()
	if asked := f.service.asked(); asked > 0 {
		t.Errorf("the Validation Service was asked about %d junk tasks", asked)
	}
	for _, op := range f.state.Operators {
		refused := f.metric(op.Metrics, "ballast_p2p_refused_total")
		for _, reason := range []string{"PERFORMER_UNKNOWN", "ATTESTER_UNKNOWN"} {
			if sum(refused, reason) == 0 {
				t.Errorf("operator %d refused nothing with %s: %v", op.ID, reason, refused)
			}
		}
		if dropped := f.metric(op.Metrics, "ballast_actor_dropped_total"); sum(dropped, "") > 0 {
			t.Errorf("the mailboxes of operator %d overflowed: %v", op.ID, dropped)
		}
	}
}

// TestAnOperatorsFlood has a registered performer do the same. Its tasks are looked at as often as its rate allows.
func TestAnOperatorsFlood(t *testing.T) {
	if raceDetector {
		t.Skip("the race detector makes the flood too slow to be limited, and the network too slow to bear it in time: run it without")
	}
	f := begin(t, func(s devnet.State) *ecdsa.PrivateKey { return readKey(t, s.Operators[3].KeyFile) })
	f.honestWork()
	f.checkMailboxes()
	limits := p2p.Default().Limits
	most := float64(len(f.state.Operators)) * (float64(limits.PerformerBurst) + limits.PerformerPerSecond*time.Since(f.began).Seconds())
	if asked := f.service.asked(); asked == 0 || float64(asked) > most {
		t.Errorf("the Validation Service was asked %d times about junk, %.0f are allowed", asked, most)
	}
	for _, op := range f.state.Operators {
		if refused := f.metric(op.Metrics, "ballast_p2p_refused_total"); sum(refused, "RATE_LIMITED") == 0 {
			t.Errorf("operator %d limited nothing: %v", op.ID, refused)
		}
	}
}
