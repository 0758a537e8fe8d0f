package keys

import (
	"fmt"
	"io/fs"
)

// Warning is what a person should know about keys that work: one sentence without a full stop, without a secret.
type Warning string

// knownBootstrapID is the peer id of the seed that the closed node's samples publish (protocol.md 6, trap 17).
const knownBootstrapID = "12D3KooWBNFG1QjuF3UKAKvqhdXcxh9iBmj88cM5eU2EK5Pa91KB"

// KnownBootstrapID reports whether a peer id belongs to a published seed. Everybody can pose as that peer.
func KnownBootstrapID(id string) bool { return id == knownBootstrapID }

func exposed(name, path string, mode fs.FileMode) Warning {
	return Warning(fmt.Sprintf("%s %s: others than you may use this file (mode %#o); run chmod 600 on it", name, path,
		mode.Perm()))
}

const (
	warnOneKey Warning = "one key is both the controller and the consensus key, which the protocol's documentation " +
		"calls a vulnerability: a leak of the one that votes is a leak of the one that pays; give --bls-keystore to " +
		"split them"
	warnEnvironment Warning = "PRIVATE_KEY is in the environment, where every process of this user can read it; " +
		"prefer --keystore (ballast keys import makes one)"
	warnUpperCase Warning = "PRIVATE_KEY has upper-case digits: the BLS key follows from the text as it stands, as " +
		"in the JavaScript clients, and is another one than the same digits in lower case give; keep the text as it " +
		"was registered"
	warnUnusedKey Warning = "PRIVATE_KEY is not needed: its keys are those of the keystores; take it out of the " +
		"environment"
)
