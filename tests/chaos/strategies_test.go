package chaos

// strategies are all that ever delayed the sync for longer than it may take, by name.
func strategies() map[string]func() strategy {
	return map[string]func() strategy{
		"turns": func() strategy { return &turns{} },
		"stash": func() strategy { return &stash{} },
		"dust":  func() strategy { return &dust{} },
		"split": func() strategy { return &split{} },
		"react": func() strategy { return &react{} },
		"fence": func() strategy { return &heldFence{} },
		"stale": func() strategy { return &stale{} },
	}
}

// deaf is a strategy's ear that needs to hear no more than the adversary does.
type deaf struct{}

func (deaf) hear(packet) {}
