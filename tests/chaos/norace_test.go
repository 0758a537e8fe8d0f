//go:build !race

package chaos

// slowly tells that the race detector is on, which makes a run ten times slower.
const slowly = false
