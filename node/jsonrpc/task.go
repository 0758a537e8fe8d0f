package jsonrpc

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

// The params of sendTask in their order (protocol 5.4). Clients of older networks send five or six of them.
const (
	paramProof = iota
	paramData
	paramDefinition
	paramPerformer
	paramSignature
	paramKind
	paramChain

	leastTaskParams = paramKind
	mostTaskParams  = paramChain + 1
)

const taskForm = "[proofOfTask, data, taskDefinitionId, performerAddress, signature, signatureType, targetChainId], " +
	"the last two at will"

const (
	// maxTask is the size of a task on the wire, and of a vote about it (voting-power-sync 8).
	maxTask = 256 << 10
	// taskRest is what a task and a vote have besides proofOfTask and data: addresses, two signatures
	// and tags, about 500 bytes.
	taskRest = 1 << 10
	// maxTexts is the size of proofOfTask and of data as hex together.
	maxTexts = maxTask - taskRest

	definitionBits = 16
	chainBits      = 64
)

// readTask reads the params of sendTask. A task that names no chain is for the first served one. It returns a *problem
// for params that are not valid, and for a chain that is not served. Signatures are read, not verified.
func readTask(params json.RawMessage, served []messages.ChainID) (messages.Proposal, error) {
	list, err := positional(params, leastTaskParams, mostTaskParams)
	if err != nil {
		return messages.Proposal{}, badParam(messages.ReasonParamsInvalid, err, "send "+taskForm)
	}
	var p messages.Proposal
	for _, read := range []func([]json.RawMessage, *messages.Proposal) error{
		readContents, readDefinition, readPerformer, readSignature,
	} {
		if err = read(list, &p); err != nil {
			return messages.Proposal{}, err
		}
	}
	if p.Chain, err = readChain(optional(list, paramChain), served); err != nil {
		return messages.Proposal{}, err
	}
	return p, nil
}

// readContents reads what the task is about. Its size is checked before the hex is decoded.
func readContents(list []json.RawMessage, p *messages.Proposal) error {
	var err error
	if p.ProofOfTask, err = text(list[paramProof]); err != nil {
		return badParam(messages.ReasonProofMalformed, fmt.Errorf("proofOfTask: %w", err),
			"write proofOfTask as a JSON string")
	}
	const fix = "write data as a JSON string of 0x and two hex digits for each byte; no data is 0x"
	data, err := text(list[paramData])
	if err != nil {
		return badParam(messages.ReasonDataMalformed, fmt.Errorf("data: %w", err), fix)
	}
	if size := len(p.ProofOfTask) + len(data); size > maxTexts {
		err = fmt.Errorf("proofOfTask and data have %d bytes together, data counted as hex, and %d are possible", size,
			maxTexts)
		return badParam(messages.ReasonOversized, err, fixOf(messages.ReasonOversized))
	}
	if p.Data, err = hexBytes(data); err != nil {
		return badParam(messages.ReasonDataMalformed, fmt.Errorf("data: %w", err), fix)
	}
	return nil
}

// readDefinition reads the task definition. Internal tasks have no performer who could send them: they are made by the
// nodes, and a caller's would only be refused by every attester.
func readDefinition(list []json.RawMessage, p *messages.Proposal) error {
	n, err := number(list[paramDefinition], definitionBits)
	if err != nil {
		return badParam(messages.ReasonParamsInvalid, fmt.Errorf("taskDefinitionId: %w", err),
			"write the id without quotes")
	}
	p.Definition = messages.TaskDefinitionID(n)
	if p.Definition.Internal() {
		err = fmt.Errorf("taskDefinitionId: %d and all from %d on are internal tasks", n, messages.VotingPowerSync)
		return badParam(messages.ReasonParamsInvalid, err,
			"name a task definition of the AVS; internal tasks are proposed by the aggregators themselves")
	}
	return nil
}

func readPerformer(list []json.RawMessage, p *messages.Proposal) error {
	s, err := text(list[paramPerformer])
	if err == nil {
		var b []byte
		b, err = hexOf(s, common.AddressLength)
		p.Performer = common.BytesToAddress(b)
	}
	if err != nil {
		return badParam(messages.ReasonParamsInvalid, fmt.Errorf("performerAddress: %w", err),
			"write the address as a JSON string of 0x and 40 hex digits")
	}
	return nil
}

// readChain picks the L2 of a task (protocol 5.9).
func readChain(raw json.RawMessage, served []messages.ChainID) (messages.ChainID, error) {
	if raw == nil {
		return defaultChain(served)
	}
	n, err := number(raw, chainBits)
	if err != nil {
		return 0, badParam(messages.ReasonParamsInvalid, fmt.Errorf("targetChainId: %w", err),
			"write the chain id as a decimal number without quotes")
	}
	if chain := messages.ChainID(n); slices.Contains(served, chain) {
		return chain, nil
	}
	detail := fmt.Sprintf("this node does not serve chain %d; it serves %s", n, chainList(served))
	return 0, refusal(messages.ReasonChainNotServed, detail)
}

// defaultChain is the first served chain. A bootstrap node serves none.
func defaultChain(served []messages.ChainID) (messages.ChainID, error) {
	if len(served) == 0 {
		return 0, refusal(messages.ReasonChainNotServed, "this node serves no chain")
	}
	return served[0], nil
}

func chainList(served []messages.ChainID) string {
	if len(served) == 0 {
		return "none"
	}
	var ids []string
	for _, id := range served {
		ids = append(ids, strconv.FormatUint(uint64(id), 10))
	}
	return strings.Join(ids, ", ")
}
