package explore

import (
	"fmt"
)

// check says what is wrong after a move; the empty text says that nothing is. The names are
// those of voting-power-sync 6.
func (w *world) check(after state, m move) string {
	switch m.act {
	case commit:
		return w.checkExecuted(after, m.prop)
	case show, wipe:
		for _, l := range after.nodes {
			if wrong := w.checkVotes(l, after.chains); wrong != "" {
				return wrong
			}
		}
	case window, advanceL1:
	}
	return ""
}

// checkExecuted compares the mover's power with the L1's at the pin.
func (w *world) checkExecuted(after state, prop uint8) string {
	p := w.props[prop]
	if p.kind == fence {
		return ""
	}
	if got, want := w.moverAt(after.chains, after.chains.head), w.target(p.l1); got != want {
		return fmt.Sprintf("S1, S2: after the %s operator %d has %d on the L2, and %d on the L1", p, mover, got, want)
	}
	return ""
}

// checkVotes looks at all that an attester ever let out, and at what it may still let out.
func (w *world) checkVotes(l local, c chains) string {
	approved := l.public.and(w.journals[l.journal].approved)
	refused := l.against.and(w.journals[l.journal].refused)
	live := -1
	for n := range approved.all() {
		p := w.props[n]
		if refused.has(n) {
			return fmt.Sprintf("S3: an attester approves and rejects the %s", p)
		}
		if p.kind == wrong {
			return fmt.Sprintf("S4: an attester approves the %s", p)
		}
		if p.kind == fence || uint64(p.pin) <= w.commitAt(c, c.head).L2 {
			continue
		}
		if live >= 0 && w.props[live].pin != p.pin {
			return fmt.Sprintf("S3: an attester has approved the %s and the %s, and both could execute", w.props[live], p)
		}
		live = int(n)
	}
	return ""
}
