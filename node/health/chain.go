package health

import (
	"fmt"
	"strings"
	"time"
)

// maxFuture is how far a block's time may be ahead of our clock before the clock is suspected; Ethereum's own nodes
// accept 15 s.
const maxFuture = 15 * time.Second

func chains(f Facts) []Finding {
	var out []Finding
	for i := range f.Chains {
		for _, x := range chain(f, f.Chains[i]) {
			if len(f.L2s) > 1 {
				x.L2 = f.Chains[i].l2()
			}
			out = append(out, x)
		}
	}
	return out
}

func chain(f Facts, c Chain) []Finding {
	var out []Finding
	healthy, foreign := 0, 0
	for _, e := range c.Endpoints {
		if e.Healthy {
			healthy++
			continue
		}
		if e.Foreign {
			foreign++
		}
		out = append(out, e.finding(c))
	}
	switch {
	case healthy >= c.Quorum:
	case foreign > 0 && len(c.Endpoints)-foreign < c.Quorum:
		out = append(out, Finding{
			Code: CodeChanged, Grade: GradeFail,
			Text: fmt.Sprintf("%d of %d %s endpoints serve another chain than at the start, %d must serve the right "+
				"one: this node does not vote", foreign, len(c.Endpoints), c.Name, c.Quorum),
			Remedy: c.changedRemedy(),
		})
	default:
		out = append(out, c.unreachable(healthy))
	}
	return append(out, head(f, c))
}

func (c Chain) unreachable(healthy int) Finding {
	remedy := "add endpoints to " + c.setting()
	if c.Quorum > 1 {
		remedy += ", or lower --rpc-quorum"
	}
	return Finding{
		Code: CodeUnreachable, Grade: GradeFail,
		Text:   fmt.Sprintf("%d of %d %s endpoints work, a quorum is %d", healthy, len(c.Endpoints), c.Name, c.Quorum),
		Remedy: remedy,
	}
}

// finding says what is wrong with an endpoint that is not healthy.
func (e Endpoint) finding(c Chain) Finding {
	x := Finding{Grade: GradeWarn, Remedy: "check the endpoint with its provider, or replace it in " + c.setting()}
	name := c.Name + " endpoint " + e.Name
	switch {
	case e.Foreign:
		x.Code, x.Text, x.Remedy = CodeChanged, name+" serves another chain: "+e.Reason, c.changedRemedy()
	case e.Quarantined:
		x.Code = CodeQuarantined
		x.Text = fmt.Sprintf("%s was contradicted by a quorum of the others and is ignored until %s: %s", name,
			e.Until.UTC().Format(time.TimeOnly), e.Reason)
	case e.Since.IsZero():
		x.Code, x.Text = CodeEndpoint, name+" has given no usable answer yet: "+e.Reason
	default:
		x.Code = CodeEndpoint
		x.Text = fmt.Sprintf("%s has given no usable answer since %s: %s", name, e.Since.UTC().Format(time.TimeOnly),
			e.Reason)
	}
	return x
}

func (c Chain) changedRemedy() string {
	return "correct " + c.setting() + ", or ask the provider; it counts again by itself as soon as it serves the " +
		"chain of the start. Restart the node only if the network itself moved to the new chain"
}

// setting names the chain's endpoints.
func (c Chain) setting() string {
	kind, _, _ := strings.Cut(c.Name, " ")
	return kind + "_RPC"
}

// l2 is the chain's name if it is an L2.
func (c Chain) l2() string {
	if !strings.HasPrefix(c.Name, "L2") {
		return ""
	}
	return c.Name
}

func head(f Facts, c Chain) Finding {
	x := Finding{Code: CodeChain, Grade: GradeOK, Text: fmt.Sprintf("%s is at block %d", c.Name, c.Head)}
	switch {
	case c.Moved.IsZero():
		x.Grade, x.Text = grace(f), c.Name+" has not been read yet"
		x.Remedy = "check " + c.setting() + " with: ballast doctor"
	case c.BlockTime.Sub(f.Now) > maxFuture:
		x.Code, x.Grade = CodeClock, GradeFail
		x.Text = fmt.Sprintf("the newest %s block is %s ahead of this machine's clock", c.Name,
			c.BlockTime.Sub(f.Now).Round(time.Second))
		x.Remedy = "synchronise the clock (NTP)"
	case f.Now.Sub(c.Moved) > c.Patience:
		x.Grade = GradeFail
		x.Text = fmt.Sprintf("%s has stood at block %d for %s", c.Name, c.Head, f.Now.Sub(c.Moved).Round(time.Second))
		x.Remedy = "the endpoint lags or the chain halted: compare with a block explorer; rounds go on by themselves " +
			"when it moves"
	}
	return x
}
