package explore

import (
	"time"
)

// small is a world that is searched within seconds: a stake comes and goes while one window of the L2 passes.
func small() *world {
	return &world{
		name: "three attesters", unit: 1, targets: []int{1, 0}, windows: 1, pins: 2, pause: time.Minute,
		performers: []int{5}, kinds: []kind{right}, fences: 1,
	}
}

// losing is a world in which a journal is lost.
func losing() *world {
	w := small()
	w.name, w.wipes, w.targets = "a lost journal", 1, []int{1}
	return w
}

// crashing is a world in which processes crash between the journal and the network.
func crashing() *world {
	w := small()
	w.name, w.crashes, w.fences, w.targets = "crashes", true, 0, []int{1}
	return w
}

// rising is a world in which the stake rises twice.
func rising() *world {
	w := small()
	w.name, w.fences, w.targets = "a stake that rises", 0, []int{1, 2}
	return w
}
