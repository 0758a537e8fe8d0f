package chaos

// timer is something to do at an instant of virtual time.
type timer struct {
	at     int64 // nanoseconds since the epoch of Unix
	salt   uint64
	serial uint64
	job    *job
}

// job is what a timer does; nothing once it is cancelled.
type job struct{ run func() }

func (j *job) cancel() { j.run = nil }

// timers is a heap, the next one first. It holds values and compares numbers: half of what a network does is to wait.
type timers []timer

// before orders timers: those of one instant in a drawn order.
func (t *timer) before(o *timer) bool {
	switch {
	case t.at != o.at:
		return t.at < o.at
	case t.salt != o.salt:
		return t.salt < o.salt
	default:
		return t.serial < o.serial
	}
}

func (h *timers) push(t timer) {
	all := append(*h, t)
	i := len(all) - 1
	for i > 0 {
		up := (i - 1) / 2
		if !t.before(&all[up]) {
			break
		}
		all[i] = all[up]
		i = up
	}
	all[i] = t
	*h = all
}

func (h *timers) pop() timer {
	all := *h
	first, last := all[0], all[len(all)-1]
	all[len(all)-1] = timer{}
	all = all[:len(all)-1]
	*h = all
	if len(all) == 0 {
		return first
	}
	i := 0
	for {
		down := 2*i + 1
		if down >= len(all) {
			break
		}
		if right := down + 1; right < len(all) && all[right].before(&all[down]) {
			down = right
		}
		if !all[down].before(&last) {
			break
		}
		all[i] = all[down]
		i = down
	}
	all[i] = last
	return first
}
