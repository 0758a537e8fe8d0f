package contracts_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
)

// operatorsDrawn is how many operators come and go; there are more accounts, of nobody.
const operatorsDrawn = 7

// draw is the next move.
func (tw *twins) draw(t *testing.T) move {
	t.Helper()
	switch lot := tw.rng.IntN(100); {
	case lot < 6:
		return tw.register(t, tw.rng.IntN(operatorsDrawn))
	case lot < 11:
		return tw.unregisterOne(t)
	case lot < 16:
		return tw.createDefinition()
	case lot < 24:
		return tw.changeDefinition()
	case lot < 27 || lot < 50 && tw.model.Book().Readiness.SubmissionPaused:
		return tw.pause()
	case lot < 29:
		return tw.openAggregator()
	case lot < 38 && len(tw.tasks) > 0:
		return tw.submitTask(t, tw.tasks[tw.rng.IntN(len(tw.tasks))], "again ")
	}
	return tw.submitTask(t, tw.newTask(t), "")
}

// call is a move of the deployer, who has every role.
func (tw *twins) call(what string, to common.Address, data []byte, do func(b *chaintest.Book, number uint64) error) move {
	return move{what: what, key: tw.key, to: to, data: data, model: func(uint64) error {
		_, err := tw.model.Call(do)
		return err
	}}
}

func (tw *twins) register(t *testing.T, number int) move {
	t.Helper()
	o, power := newOperator(t, number), 1+tw.rng.Int64N(100)
	return tw.call(fmt.Sprintf("register operator %d with %d", number, power), tw.L2MessageHandler, registration(t, o, power),
		func(b *chaintest.Book, _ uint64) error {
			_, err := b.RegisterToNetwork(o.address, uint64(power), o.bls.PublicKey().Bytes())
			if err == nil {
				tw.operators = append(tw.operators, o)
			}
			return err
		})
}

func (tw *twins) unregisterOne(t *testing.T) move {
	t.Helper()
	number := tw.rng.IntN(operatorsDrawn)
	o := newOperator(t, number)
	payload := append(tag("UNREGISTER"), common.LeftPadBytes(o.address[:], 32)...)
	return tw.call(fmt.Sprintf("unregister operator %d", number), tw.L2MessageHandler, contracts.NewL2MessageHandler().PackDeliver(payload),
		func(b *chaintest.Book, _ uint64) error { return b.UnregisterFromNetwork(o.address) })
}

// someID is an operator's id, now and then nobody's.
func (tw *twins) someID() int64 { return tw.rng.Int64N(int64(len(tw.operators)) + 3) }

// list draws ids, mostly ascending.
func (tw *twins) list() []int64 {
	var ids []int64
	for id := int64(1); id <= int64(len(tw.operators))+1; id++ {
		if tw.rng.IntN(3) > 0 {
			ids = append(ids, id)
		}
	}
	if tw.rng.IntN(8) == 0 {
		ids = append(ids, tw.someID())
	}
	return ids
}

func operatorIDs(ids []int64) []messages.OperatorID {
	var all []messages.OperatorID
	for _, id := range ids {
		all = append(all, messages.OperatorID(id))
	}
	return all
}

func (tw *twins) minimum() int64 { return []int64{0, 0, 1, 20, 60}[tw.rng.IntN(5)] }

func (tw *twins) createDefinition() move {
	var list []int64
	if tw.rng.IntN(2) == 0 {
		list = tw.list()
	}
	d := definition(tw.minimum(), list...)
	d.MaximumNumberOfAttesters = big.NewInt(int64(max(0, tw.rng.IntN(6)-3)))
	head := tw.model.Head().Number
	if tw.rng.IntN(3) == 0 {
		d.BlockExpiry = new(big.Int).SetUint64(head + tw.rng.Uint64N(15))
	}
	data := contracts.NewAttestationCenter().PackCreateNewTaskDefinition0("d", d)
	what := fmt.Sprintf("create a definition: minimum %d, list %v, maximum %d, expiry %d",
		d.MinimumVotingPower, list, d.MaximumNumberOfAttesters, d.BlockExpiry)
	return tw.call(what, tw.AttestationCenter, data, func(b *chaintest.Book, number uint64) error {
		_, err := b.CreateDefinition(chaintest.Defined{Expiry: d.BlockExpiry.Uint64(), Definition: messages.Definition{
			MinimumVotingPower: *uint256.MustFromBig(d.MinimumVotingPower), RestrictedAttesters: operatorIDs(list),
			MaximumAttesters: d.MaximumNumberOfAttesters.Uint64(),
		}}, number)
		return err
	})
}

// someDefinition is the id of a definition, now and then of none.
func (tw *twins) someDefinition() messages.TaskDefinitionID {
	ids := tw.definitionIDs(tw.model.Book())
	switch own := ids[3 : len(ids)-1]; tw.rng.IntN(6) { // mostly the AVS's own, and of those the newest
	case 0, 1:
		return own[tw.rng.IntN(len(own))]
	case 2, 3:
		return own[len(own)-1]
	}
	return ids[tw.rng.IntN(len(ids))]
}

func (tw *twins) changeDefinition() move {
	ac, id := contracts.NewAttestationCenter(), tw.someDefinition()
	switch tw.rng.IntN(3) {
	case 0:
		minimum := tw.minimum()
		return tw.call(fmt.Sprintf("minimum of %d: %d", id, minimum), tw.AttestationCenter,
			ac.PackSetTaskDefinitionMinVotingPower(uint16(id), big.NewInt(minimum)),
			func(b *chaintest.Book, _ uint64) error { return b.SetMinimum(id, *uint256.NewInt(uint64(minimum))) })
	case 1:
		var list []int64
		if tw.rng.IntN(2) == 0 {
			list = tw.list()
		}
		return tw.call(fmt.Sprintf("list of %d: %v", id, list), tw.AttestationCenter,
			ac.PackSetTaskDefinitionRestrictedAttesters(uint16(id), bigs(list...)),
			func(b *chaintest.Book, _ uint64) error { return b.SetRestricted(id, operatorIDs(list)) })
	}
	maximum := uint64(max(0, tw.rng.IntN(7)-3))
	return tw.call(fmt.Sprintf("maximum of %d: %d", id, maximum), tw.AttestationCenter,
		ac.PackSetTaskDefinitionMaximumNumberOfAttesters(uint16(id), new(big.Int).SetUint64(maximum)),
		func(b *chaintest.Book, _ uint64) error { return b.SetMaximum(id, maximum) })
}

func (tw *twins) pause() move {
	ac, flow := contracts.NewAttestationCenter(), [4]byte{0x2a, 0xed, 0xfb, 0xf3}
	paused := !tw.model.Book().Readiness.SubmissionPaused
	if tw.rng.IntN(4) == 0 {
		paused = !paused
	}
	data := ac.PackUnpause(flow)
	if paused {
		data = ac.PackPause(flow)
	}
	return tw.call(fmt.Sprintf("pause %v", paused), tw.AttestationCenter, data,
		func(b *chaintest.Book, _ uint64) error { return b.SetPaused(paused) })
}

func (tw *twins) openAggregator() move {
	open := tw.rng.IntN(2) == 0
	data := contracts.NewAttestationCenter().PackSetIsOpenAggregator(open)
	return tw.call(fmt.Sprintf("open aggregator %v", open), tw.AttestationCenter, data,
		func(b *chaintest.Book, _ uint64) error { b.OpenAggregator = open; return nil })
}

// drawnTask is a task with its performer.
type drawnTask struct {
	id        messages.TaskID
	info      contracts.TaskInfo
	performer operator
}

func (tw *twins) newTask(t *testing.T) drawnTask {
	t.Helper()
	info := contracts.TaskInfo{ProofOfTask: fmt.Sprintf("task %d", len(tw.tasks)), Data: []byte("hello")}
	switch lot := tw.rng.IntN(10); {
	case lot < 5:
		data, err := chaintest.EncodeVotingPowerUpdate(tw.someUpdate())
		must(t, err)
		info.Data, info.TaskDefinitionId = data, chaintest.VotingPowerSyncTask
	case lot < 7:
		data, err := chaintest.EncodeInternalTransactions(tw.someTransactions())
		must(t, err)
		info.Data, info.TaskDefinitionId = data, chaintest.TotalVotingPowerSyncTask
	default:
		info.TaskDefinitionId = uint16(tw.someDefinition())
	}
	if tw.rng.IntN(30) == 0 && len(info.Data) > 40 {
		info.Data = info.Data[:len(info.Data)-40] // no encoding any more
	}
	performer := newOperator(t, tw.rng.IntN(operatorsDrawn))
	if operatorSet, err := tw.view.OperatorSet(t.Context()); err == nil && len(operatorSet.Members) > 0 && tw.rng.IntN(8) > 0 {
		id := operatorSet.Members[tw.rng.IntN(len(operatorSet.Members))].ID
		performer = tw.operators[id-1]
	}
	info.TaskPerformer = performer.address
	hash, err := chaintest.TaskHash(info)
	must(t, err)
	task := drawnTask{id: messages.TaskID(hash), info: info, performer: performer}
	tw.tasks = append(tw.tasks, task)
	return task
}

// someUpdate is an update, mostly one that can execute: a fence, deltas of operators, of nobody,
// twice of one, below zero.
func (tw *twins) someUpdate() chaintest.VotingPowerUpdate {
	book, head := tw.model.Book(), tw.model.Head().Number
	u := chaintest.VotingPowerUpdate{
		ToIncrease: deltas(), ToDecrease: deltas(),
		ToBlockL1: new(big.Int).SetUint64(book.Commit.L1 + 1 + tw.rng.Uint64N(5)),
		ToBlockL2: new(big.Int).SetUint64(head - tw.rng.Uint64N(2)),
	}
	if tw.rng.IntN(6) == 0 {
		u.ToBlockL1 = new(big.Int).SetUint64(book.Commit.L1 - min(book.Commit.L1, tw.rng.Uint64N(3)))
	}
	if tw.rng.IntN(6) == 0 {
		u.ToBlockL2 = new(big.Int).SetUint64(head - 2 + tw.rng.Uint64N(6)) // the next block is head+1
	}
	if tw.rng.IntN(8) == 0 {
		u.ToBlockL2 = new(big.Int).SetUint64(book.Commit.L2 - min(book.Commit.L2, 1) + tw.rng.Uint64N(3))
	}
	for range tw.rng.IntN(4) {
		u.ToIncrease = append(u.ToIncrease, delta(tw.someID(), tw.rng.Int64N(20)))
	}
	for range tw.rng.IntN(4) {
		id := tw.someID()
		power := book.PowerOf(messages.OperatorID(id))
		u.ToDecrease = append(u.ToDecrease, delta(id, tw.rng.Int64N(int64(power.Uint64())/2+2)))
	}
	if tw.rng.IntN(15) == 0 {
		u.ToDecrease = append(u.ToDecrease, delta(tw.someID(), 1000))
	}
	if tw.rng.IntN(25) == 0 {
		u.ToIncrease = append(u.ToIncrease, contracts.OperatorVotingPower{
			OperatorId: big.NewInt(tw.someID()), VotingPower: new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)),
		})
	}
	return u
}

// someTransactions are the calls of a task 10002, which need not fit the definitions.
func (tw *twins) someTransactions() []contracts.InternalTransaction {
	o := contracts.NewOBLS()
	all := []contracts.InternalTransaction{}
	for range tw.rng.IntN(4) {
		id, minimum := uint16(tw.someDefinition()), big.NewInt(tw.minimum())
		tx := contracts.InternalTransaction{To: tw.OBLS}
		switch lot := tw.rng.IntN(20); {
		case lot < 9:
			tx.Data = o.PackSetTotalVotingPowerPerTaskDefinition(id, big.NewInt(tw.someID()), minimum)
		case lot < 17:
			tx.Data = o.PackSetTotalVotingPowerPerRestrictedTaskDefinition(id, minimum, bigs(tw.list()...))
		case lot < 18:
			tx.Data = o.PackIncreaseBatchOperatorVotingPower(deltas(delta(1, 1)))
		case lot < 19:
			tx.Data = o.PackSetTotalVotingPowerPerTaskDefinition(id, big.NewInt(3), minimum)[:40]
		default:
			tx.To, tx.Data = common.HexToAddress("0x22"), o.PackSetTotalVotingPowerPerTaskDefinition(id, big.NewInt(3), minimum)
		}
		all = append(all, tx)
	}
	return all
}

// submitTask is a submission of a task, by anybody, with any votes.
func (tw *twins) submitTask(t *testing.T, task drawnTask, again string) move {
	t.Helper()
	v := vote{task: task.info, performer: task.performer, rejected: tw.rng.IntN(5) == 0, byBLS: tw.rng.IntN(3) == 0}
	v.attesters = tw.attesters(t, messages.TaskDefinitionID(task.info.TaskDefinitionId))
	s := messages.Submission{Task: task.id, Approved: !v.rejected, Proposal: messages.Proposal{
		ProofOfTask: v.task.ProofOfTask, Data: v.task.Data, Performer: task.performer.address,
		Definition: messages.TaskDefinitionID(v.task.TaskDefinitionId), Chain: l2ID,
	}}
	signed := tw.votes(t, &s, v)
	p := parts{ids: bigs(), sum: signed.sum, ecdsa: signed.ecdsa, bls: signed.bls}
	for _, id := range v.attesters {
		p.ids = append(p.ids, big.NewInt(int64(id)))
	}
	sender := task.performer
	if tw.rng.IntN(4) == 0 {
		sender = newOperator(t, tw.rng.IntN(operatorsDrawn+2))
	}
	what := fmt.Sprintf("%ssubmit %q of definition %d by operator %s: approved %v, votes %v, BLS %v, sender %s",
		again, v.task.ProofOfTask, v.task.TaskDefinitionId, task.performer.address.Hex()[:6], s.Approved, v.attesters, v.byBLS,
		sender.address.Hex()[:6])
	return move{what: what, key: sender.key, to: tw.AttestationCenter, data: v.callData(p), model: func(uint64) error {
		tw.view.Sender = sender.address
		_, err := tw.view.Submit(t.Context(), s, func(common.Hash) {})
		return err
	}}
}

// attesters are mostly those who may vote on a definition now; otherwise anybody, in any order, twice.
func (tw *twins) attesters(t *testing.T, id messages.TaskDefinitionID) []int {
	t.Helper()
	terms, err := tw.view.Terms(t.Context(), id)
	must(t, err)
	operatorSet, err := tw.view.OperatorSet(t.Context())
	must(t, err)
	var ids []int
	for _, m := range operatorSet.Members {
		listed := len(terms.Definition.RestrictedAttesters) == 0 || slices.Contains(terms.Definition.RestrictedAttesters, m.ID)
		if listed && !m.Power.Lt(&terms.Definition.MinimumVotingPower) {
			ids = append(ids, int(m.ID))
		}
	}
	if limit := int(terms.Definition.MaximumAttesters); limit > 0 && len(ids) > limit && tw.rng.IntN(4) > 0 {
		ids = ids[:limit]
	}
	switch tw.rng.IntN(16) {
	case 0:
		ids = nil
		for _, id := range tw.list() {
			ids = append(ids, int(id))
		}
	case 1:
		tw.rng.Shuffle(len(ids), func(i, j int) { ids[i], ids[j] = ids[j], ids[i] })
	case 2:
		ids = ids[:tw.rng.IntN(len(ids)+1)]
	}
	if tw.rng.IntN(20) == 0 {
		ids = append(ids, int(tw.someID()))
	}
	return ids
}

// votes signs a submission for both sides; now and then one of the signatures is somebody else's.
func (tw *twins) votes(t *testing.T, s *messages.Submission, v vote) parts {
	t.Helper()
	voteHash, err := chaintest.VoteHash(v.task, tw.AttestationCenter, tw.id, !v.rejected)
	must(t, err)
	out := parts{sum: [2]*big.Int{new(big.Int), new(big.Int)}}
	wrong := -1
	if tw.rng.IntN(25) == 0 && len(v.attesters) > 0 {
		wrong = tw.rng.IntN(len(v.attesters))
	}
	var signatures []bls.Signature
	for i, id := range v.attesters {
		a := messages.Attestation{Task: s.Task, Operator: messages.OperatorID(id), Approved: !v.rejected}
		if id >= 1 && id <= len(tw.operators) {
			key := tw.operators[id-1].bls
			if i == wrong {
				key = newOperator(t, operatorsDrawn).bls
			}
			signature := key.Sign(voteHash, bls.DomainTasks())
			a.Signature = signature.Bytes()
			signatures = append(signatures, signature)
		}
		s.Votes = append(s.Votes, a)
	}
	if len(signatures) > 0 {
		total, err := bls.AggregateSignatures(signatures)
		must(t, err)
		out.sum = total.Words()
	}
	tw.perform(t, s, v, &out)
	return out
}

// perform signs as the performer; now and then with somebody else's key.
func (tw *twins) perform(t *testing.T, s *messages.Submission, v vote, out *parts) {
	t.Helper()
	signer := v.performer
	if tw.rng.IntN(25) == 0 {
		signer = newOperator(t, operatorsDrawn)
	}
	signature := signer.bls.Sign(common.Hash(s.Task), bls.DomainTasks())
	out.bls, out.ecdsa = signature.Words(), signECDSA(t, signer.key, common.Hash(s.Task))
	s.Proposal.Signature = out.ecdsa
	if v.byBLS {
		bytes := signature.Bytes()
		s.Proposal.SignatureKind, s.Proposal.Signature = messages.SignatureBLS, bytes[:]
	}
}
