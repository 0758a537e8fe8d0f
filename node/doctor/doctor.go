// Package doctor looks at all that a node will need, before it runs: settings, keys, every endpoint by itself
// and all of them together, the clock, the operator's registration, what would stop a sync, the network,
// ports, disk and journal.
//
// It only reads, and sends nothing but a hello to bootstrap peers. Findings are graded as those of a running node
// (package health), with a remedy for each that is not fine.
package doctor

import (
	"context"
	"fmt"
	"time"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/health"
	"github.com/ballast-avs/ballast/node/keys"
)

// Codes of findings that a running node does not have.
const (
	CodeSettings  = "SETTINGS"
	CodeKeys      = "KEYS"
	CodePeerID    = "PEER_ID"
	CodeEndpoint  = "ENDPOINT"
	CodeAgreement = "ENDPOINTS_DISAGREE"
	CodeDeferred  = "NOT_LOOKED_AT"
	CodeBootstrap = "BOOTSTRAP"
	CodePort      = "PORT"
	CodeDisk      = "DISK"
	CodeJournal   = "JOURNAL"
	CodeRunning   = "NODE_RUNNING"
)

// Limits of the looks at things outside of this machine.
const (
	endpointTimeout = 30 * time.Second
	dialTimeout     = 15 * time.Second
)

// Subject is what is looked at.
type Subject struct {
	Config  config.Node
	Ask     keys.Asker // for passwords; nil asks nobody
	Running bool       // a node runs on the data directory
	Now     func() time.Time
}

// Examine looks at everything and hands over each finding as soon as there is one. What cannot be looked at because of
// an earlier failure is left out with one finding that says so.
func Examine(ctx context.Context, s Subject, tell func(health.Finding)) {
	x := &examination{Subject: s, tell: tell}
	for _, look := range []func(context.Context){
		x.lookAtSettings, x.lookAtKeys, x.lookAtPeerID, x.lookAtDisk, x.lookAtChains, x.lookAtJournals, x.lookAtPeers,
		x.lookAtPorts,
	} {
		if ctx.Err() != nil {
			return
		}
		look(ctx)
	}
}

// examination is an Examine under way, with what later looks need of earlier ones.
type examination struct {
	Subject
	tell   func(health.Finding)
	keys   keys.Set
	hasKey bool
	l1     quorum.Identity // zero where the chain could not be read
	l2s    []l2            // in the order of the settings; none before the chains were looked at
}

// l2 is one L2 under examination.
type l2 struct {
	config.L2

	name string // in findings
	sight
}

// nameOf is what an L2 is called in findings.
func (x *examination) nameOf(i int) string {
	if len(x.Config.L2s) == 1 {
		return "L2"
	}
	return fmt.Sprintf("L2 %d", x.Config.L2s[i].ID)
}

func (x *examination) say(grade health.Grade, code, text, remedy string) {
	x.tell(health.Finding{Code: code, Grade: grade, Text: text, Remedy: remedy})
}

func (x *examination) ok(code, text string)           { x.say(health.GradeOK, code, text, "") }
func (x *examination) warn(code, text, remedy string) { x.say(health.GradeWarn, code, text, remedy) }

func (x *examination) fail(code, text, remedy string) { x.say(health.GradeFail, code, text, remedy) }

func (x *examination) lookAtSettings(context.Context) {
	for _, warning := range x.Config.Warnings {
		x.warn(CodeSettings, warning, "")
	}
	if err := x.Config.Require(config.NeedL1, config.NeedL2); err != nil {
		x.fail(CodeSettings, err.Error(), "")
		return
	}
	x.ok(CodeSettings, "the settings can be read; ballast config shows them")
}
