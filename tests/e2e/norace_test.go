//go:build !race

package e2e

// raceDetector tells whether the programs under test get the race detector too.
const raceDetector = false
