package kit

import "github.com/ballast-avs/ballast/messages"

// Tell delivers m to one actor. It never blocks and may be called from any goroutine. Delivery is at most once: a full
// mailbox drops m and counts it, and an actor that is not running makes it a dead letter.
type Tell[M messages.Message] func(m M)

// Address is how to tell the actor of the row called name. It may be built before anything is spawned, so actors may
// know each other in a circle. The address stays valid across restarts.
func Address[M messages.Message](sys *System, name string) Tell[M] {
	pid := sys.runtime.NewLocalPID(rowID(name))
	return func(m M) { sys.runtime.Root.Send(pid, m) }
}
