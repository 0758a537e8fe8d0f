package actortest

import (
	"strings"

	"github.com/ballast-avs/ballast/actors/kit"
)

const (
	// shownFrames is how many places of a stack a report shows.
	shownFrames = 6
	kitFrames   = "github.com/ballast-avs/ballast/actors/kit."
)

// where says where a crash arose, a line for each place from the panic down to the actor's shell; nothing
// where that is not known.
func where(reason error) string {
	_, below, _ := strings.Cut(kit.StackOf(reason), "\npanic(")
	lines := strings.Split(below, "\n")
	var places []string
	// a function, then its place; the first is panic
	for i := 2; i+1 < len(lines) && len(places) < shownFrames; i += 2 {
		switch {
		case strings.HasPrefix(lines[i], "runtime."):
		case strings.HasPrefix(lines[i], kitFrames) && len(places) == 0: // kit.Fail or kit.Bug
		case strings.HasPrefix(lines[i], kitFrames):
			return strings.Join(places, "")
		default:
			place, _, _ := strings.Cut(strings.TrimSpace(lines[i+1]), " +0x")
			places = append(places, "\n    "+place)
		}
	}
	return strings.Join(places, "")
}
