package doctor

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/multiformats/go-multiaddr"

	"github.com/ballast-avs/ballast/node"
	"github.com/ballast-avs/ballast/node/journal"
	"github.com/ballast-avs/ballast/node/keys"
	"github.com/ballast-avs/ballast/node/p2p"
)

// minFree is the free space below which a disk is too full: the journal stays below 100 MB, log files below 1 GB.
const minFree = 2 << 30

func (x *examination) lookAtKeys(ctx context.Context) {
	sources := x.Config.KeySources
	sources.Ask = x.Ask
	set, warnings, err := keys.Load(ctx, sources)
	for _, warning := range warnings {
		x.warn(CodeKeys, string(warning), "")
	}
	if err != nil {
		x.fail(CodeKeys, err.Error(), "")
		return
	}
	x.keys, x.hasKey = set, true
	text := fmt.Sprintf("operator %s", set.Operator)
	if set.Controller == nil {
		text += ", consensus key only: votes are signed, tasks are proposed with the BLS key"
	}
	x.ok(CodeKeys, text)
}

func (x *examination) lookAtPeerID(context.Context) {
	seed, err := keys.ReadPeerSeed(x.Config.P2P.DataDir, x.Config.P2P.SeedText)
	if errors.Is(err, fs.ErrNotExist) {
		x.ok(CodePeerID, "the peer id will be made on the first start and kept in "+x.Config.P2P.DataDir)
		return
	}
	var id string
	if err == nil {
		id, err = p2p.PeerID(seed)
	}
	switch {
	case err != nil:
		x.fail(CodePeerID, err.Error(), "")
	case keys.KnownBootstrapID(id):
		x.warn(CodePeerID,
			"OTHENTIC_BOOTSTRAP_SEED is the published one of sample files: anybody can pose as this node",
			"make another: openssl rand -hex 32, and tell its peer id to the operators (ballast keys show)")
	default:
		x.ok(CodePeerID, id)
	}
}

func (x *examination) lookAtDisk(context.Context) {
	dir := x.Config.DataDir
	existing, err := firstExisting(dir)
	if err == nil {
		err = checkWritable(existing)
	}
	if err != nil {
		x.fail(CodeDisk, fmt.Sprintf("--datadir %s: %v", dir, err),
			"give a directory that the node's user may write to")
		return
	}
	var stat syscall.Statfs_t
	if err := syscall.Statfs(existing, &stat); err != nil {
		x.warn(CodeDisk, fmt.Sprintf("the free space of %s is not known: %v", existing, err), "")
	} else if free := stat.Bavail * uint64(stat.Bsize); free < minFree { //nolint:gosec // Sizes are positive.
		x.warn(CodeDisk, fmt.Sprintf("%d MB are free at %s", free>>20, existing),
			"free some space: 2 GB are enough for journal and logs")
	} else {
		x.ok(CodeDisk, fmt.Sprintf("%s can be written to, %d GB free", existing, free>>30))
	}
}

// firstExisting is a directory or the nearest one above it that exists.
func firstExisting(dir string) (string, error) {
	absolute, err := filepath.Abs(dir)
	if err != nil {
		return "", fmt.Errorf("resolve the path: %w", err)
	}
	for {
		info, err := os.Stat(absolute)
		switch {
		case err == nil && !info.IsDir():
			return "", fmt.Errorf("%s is a file", absolute)
		case err == nil:
			return absolute, nil
		case !errors.Is(err, fs.ErrNotExist) || absolute == filepath.Dir(absolute):
			return "", err
		}
		absolute = filepath.Dir(absolute)
	}
}

func checkWritable(dir string) error {
	file, err := os.CreateTemp(dir, ".ballast-doctor-*")
	if err != nil {
		return fmt.Errorf("write a file: %w", errors.Unwrap(err))
	}
	return errors.Join(file.Close(), os.Remove(file.Name()))
}

func (x *examination) lookAtJournals(context.Context) {
	for i, s := range x.Config.L2s {
		x.lookAtJournal(i, node.FindJournal(x.Config.DataDir, s.ID, len(x.Config.L2s) > 1))
	}
}

// lookAtJournal looks at the journal of one of the L2s.
func (x *examination) lookAtJournal(l2 int, path string) {
	j, err := journal.OpenReadOnly(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		x.ok(CodeJournal, "there is no journal yet; the first start makes "+path)
		return
	case errors.Is(err, journal.ErrInUse) && x.Running:
		x.ok(CodeJournal, path+" is in use by the running node")
		return
	case err != nil:
		x.fail(CodeJournal, err.Error(), "see docs/operating.md, A journal that cannot be opened")
		return
	}
	bound := j.Network()
	if err := j.Close(); err != nil {
		x.warn(CodeJournal, err.Error(), "")
	}
	if odd := bound.Difference(x.wanted(l2, bound)); odd != "" && bound != (journal.Network{}) {
		x.fail(CodeJournal, path+" belongs to another network: "+odd,
			"give each network and each operator its own --datadir")
		return
	}
	x.ok(CodeJournal, path+" can be read and belongs to this network")
}

// wanted is the network that a journal should belong to, as far as it is known here.
func (x *examination) wanted(l2 int, n journal.Network) journal.Network {
	n.AttestationCenter = x.Config.L2s[l2].AttestationCenter
	if x.hasKey {
		n.Operator = x.keys.Operator
	}
	if x.l1.ID != 0 {
		n.L1Chain, n.L1Genesis = x.l1.ID, x.l1.Genesis
	}
	if l2 < len(x.l2s) && x.l2s[l2].id.ID != 0 {
		n.L2Chain, n.L2Genesis = x.l2s[l2].id.ID, x.l2s[l2].id.Genesis
	}
	return n
}

func (x *examination) lookAtPorts(ctx context.Context) {
	if x.Running {
		return
	}
	for _, listen := range x.Config.P2P.Listen {
		if port, err := tcpPort(listen); err == nil { // An option's text can be read.
			x.lookAtPort(ctx, "--p2p.port", net.JoinHostPort("0.0.0.0", port))
		}
	}
	if x.Config.Metrics.Serve {
		x.lookAtPort(ctx, "--metrics.port", x.Config.Metrics.Address())
	}
}

// lookAtPort tries to listen at host:port, which a flag names.
func (x *examination) lookAtPort(ctx context.Context, flag, address string) {
	port := address[strings.LastIndex(address, ":")+1:]
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", address)
	if err != nil {
		x.fail(CodePort, fmt.Sprintf("%s %s cannot be listened at: %v", flag, port, err),
			"end what uses the port, or give another one with "+flag)
		return
	}
	_ = listener.Close() // It was only tried.
	x.ok(CodePort, fmt.Sprintf("%s %s is free", flag, port))
}

// tcpPort returns the port in a multiaddr.
func tcpPort(text string) (string, error) {
	at, err := multiaddr.NewMultiaddr(text)
	if err != nil {
		return "", err
	}
	return at.ValueForProtocol(multiaddr.P_TCP)
}
