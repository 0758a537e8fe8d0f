package devnet

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/gofrs/flock"
)

// Errors of a data directory.
var (
	ErrDataDirForeign = errors.New("holds files that are not a devnet's")
	ErrDataDirInUse   = errors.New("is in use by another devnet")
)

const (
	dirMode    = 0o700
	secretMode = 0o600
	publicMode = 0o644

	// markFile says that a directory is a devnet's, from before its first file to after its last; it is also the lock.
	markFile  = "devnet.lock"
	stateFile = "devnet.json"
	chainsDir = "chains"
	// settingsFile lets another node join: ballast run attester --config.
	settingsFile = "ballast.yaml"
	// targetsFile is where a Prometheus finds the nodes' metrics (file_sd_configs).
	targetsFile = "targets.json"
)

// dataDir is a directory that holds one devnet: its keys, its chains' databases and its nodes' journals.
type dataDir struct {
	path  string
	lock  *flock.Flock
	fresh bool     // nothing was there when this run began
	made  []string // the directories that this run made: path itself first, then those on the way to it
}

// openDataDir takes a directory. Only one that is empty, or holds our devnet.json or our mark, is taken; the chains of
// an earlier run are removed, keys and journals stay.
func openDataDir(path string) (*dataDir, error) {
	path = filepath.Clean(path)
	fresh, err := checkOurs(path)
	if err != nil {
		return nil, err
	}
	d := &dataDir{
		path: path, fresh: fresh, made: missingDirs(path),
		lock: flock.New(filepath.Join(path, markFile), flock.SetPermissions(secretMode)),
	}
	if err := d.take(); err != nil {
		return nil, errors.Join(err, d.removeMade())
	}
	return d, nil
}

// take makes the directory where it is missing, locks it and removes what the last run leaves to nobody.
func (d *dataDir) take() error {
	if err := os.MkdirAll(d.path, dirMode); err != nil {
		return fmt.Errorf("cannot be made: %w", err)
	}
	locked, err := d.lock.TryLock()
	if err != nil {
		return fmt.Errorf("cannot be written: %w", err)
	}
	if !locked {
		return ErrDataDirInUse
	}
	for _, old := range []string{d.file(chainsDir), d.file(stateFile), d.file(settingsFile), d.file(targetsFile)} {
		if err := os.RemoveAll(old); err != nil {
			return errors.Join(fmt.Errorf("remove the last run's %s: %w", filepath.Base(old), err), d.lock.Unlock())
		}
	}
	return nil
}

// missingDirs lists the directories that have to be made for a path, the deepest first.
func missingDirs(path string) []string {
	var missing []string
	for dir := path; ; dir = filepath.Dir(dir) {
		_, err := os.Lstat(dir)
		if !errors.Is(err, os.ErrNotExist) || dir == filepath.Dir(dir) {
			return missing
		}
		missing = append(missing, dir)
	}
}

// checkOurs refuses somebody else's directory. It tells whether the directory is missing or empty.
func checkOurs(path string) (fresh bool, err error) {
	entries, err := os.ReadDir(path)
	if errors.Is(err, os.ErrNotExist) {
		return true, nil
	}
	if err != nil {
		return false, fmt.Errorf("cannot be read: %w", err)
	}
	ours := len(entries) == 0
	for _, e := range entries {
		ours = ours || e.Name() == markFile || (e.Name() == stateFile && isState(filepath.Join(path, stateFile)))
	}
	if !ours {
		return false, ErrDataDirForeign
	}
	return len(entries) == 0, nil
}

// isState reports whether a file is a devnet.json of ours.
func isState(path string) bool {
	text, err := os.ReadFile(path) //nolint:gosec // The user named the directory.
	if err != nil {
		return false
	}
	var s State
	return json.Unmarshal(text, &s) == nil && s.L1.ChainID != 0 && len(s.Operators) > 0
}

func (d *dataDir) file(name string) string  { return filepath.Join(d.path, name) }
func (d *dataDir) chain(name string) string { return filepath.Join(d.path, chainsDir, name) }
func (d *dataDir) keyFile(name string) string {
	return filepath.Join(d.path, "keys", name+".key")
}
func (d *dataDir) node(name string) string { return filepath.Join(d.path, "nodes", name) }

// close gives the directory back as it is.
func (d *dataDir) close() error { return d.lock.Unlock() }

// undo gives the directory back. In a place where nothing was before it leaves nothing.
func (d *dataDir) undo() error {
	if !d.fresh {
		return d.close()
	}
	entries, err := os.ReadDir(d.path)
	for _, e := range entries {
		if e.Name() != markFile { // Until the end it tells others that the rest is not theirs.
			err = errors.Join(err, os.RemoveAll(d.file(e.Name())))
		}
	}
	return errors.Join(err, os.Remove(d.file(markFile)), d.close(), d.removeMade())
}

// removeMade removes the directories that this run made, up to the first that somebody has put something into.
func (d *dataDir) removeMade() error {
	for _, dir := range d.made {
		if _, err := os.Lstat(dir); err != nil {
			continue // It was never made.
		}
		err := os.Remove(dir)
		if errors.Is(err, os.ErrExist) { // It is not empty.
			return nil
		}
		if err != nil {
			return fmt.Errorf("remove a directory that this run made: %w", err)
		}
	}
	return nil
}

// target is one node in targetsFile.
type target struct {
	Targets []string          `json:"targets"`
	Labels  map[string]string `json:"labels"`
}

// writeTargets tells a Prometheus where the nodes' metrics are.
func (d *dataDir) writeTargets(operators []OperatorState) error {
	var all []target
	for i, o := range operators {
		at, err := url.Parse(o.Metrics)
		if err != nil {
			return fmt.Errorf("read where %s serves metrics: %w", operatorName(i), err)
		}
		all = append(all, target{Targets: []string{at.Host}, Labels: map[string]string{"node": operatorName(i)}})
	}
	text, err := json.MarshalIndent(all, "", "  ")
	if err != nil {
		return fmt.Errorf("encode %s: %w", targetsFile, err)
	}
	return d.put(targetsFile, append(text, '\n'))
}

// writeState publishes devnet.json.
func (d *dataDir) writeState(s State) error {
	text, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return fmt.Errorf("encode %s: %w", stateFile, err)
	}
	return d.put(stateFile, append(text, '\n'))
}

// writeSettings writes the settings of a node that joins the network.
func (d *dataDir) writeSettings(s State, block time.Duration) error {
	var b strings.Builder
	b.WriteString("# Settings of a node that joins this devnet: ballast run attester --config " +
		d.file(settingsFile) + " --keystore ...\n")
	for _, line := range [][2]string{
		{"l1-rpc", s.L1.RPC},
		{"l2-rpc", s.perL2(func(l2 L2State) []string { return []string{l2.RPC} })},
		{"l1-chain", strconv.FormatUint(s.L1.ChainID, 10)},
		{"l2-chain", s.l2Chains()},
		{"avs-governance-address", s.Contracts.AvsGovernance.Hex()},
		{"attestation-center-address", s.perL2(L2State.center)},
		{"bootstrap", s.Operators[0].Multiaddr},
		{"p2p.port", "0"},
		{"dev-block-time", strconv.FormatInt(block.Milliseconds(), 10)},
	} {
		fmt.Fprintf(&b, "%s: %q\n", line[0], line[1])
	}
	return d.put(settingsFile, []byte(b.String()))
}

// put writes a file in one step: whoever reads it reads all of it.
func (d *dataDir) put(name string, text []byte) error {
	draft := d.file("." + name)
	if err := os.WriteFile(draft, text, publicMode); err != nil { //nolint:gosec // It holds no secrets.
		return fmt.Errorf("write %s: %w", name, err)
	}
	if err := os.Rename(draft, d.file(name)); err != nil {
		return fmt.Errorf("publish %s: %w", name, err)
	}
	return nil
}
