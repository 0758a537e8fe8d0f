package e2e

import (
	"context"
	"encoding/json"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/ethclient"
)

// The clients that networks are run on. geth is the newest whose command builds from the module proxy alone.
const (
	gethModule   = "github.com/ethereum/go-ethereum/cmd/geth@v1.17.0"
	anvilPackage = "@foundry-rs/anvil@1.7.1"
)

// external is where the clients are kept between runs. Without BALLAST_EXTERNAL the test is skipped: the first run
// builds geth, which takes minutes, and asks npm for the rest.
func external(t *testing.T) string {
	t.Helper()
	if os.Getenv("BALLAST_EXTERNAL") == "" {
		t.Skip("BALLAST_EXTERNAL is not set: make external runs networks on geth and anvil, and an AVS on Node.js")
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(cache, "ballast-external")
}

// provide returns the file that a command makes, which runs only where there is none.
func provide(t *testing.T, pattern string, env []string, command ...string) string {
	t.Helper()
	find := func() string {
		found, err := filepath.Glob(pattern)
		if err != nil || len(found) == 0 {
			return ""
		}
		return found[0]
	}
	if path := find(); path != "" {
		return path
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*buildLimit)
	defer cancel()
	install := exec.CommandContext(ctx, command[0], command[1:]...) //nolint:gosec // The commands are below.
	install.Dir, install.Env = t.TempDir(), append(os.Environ(), env...)
	if out, err := install.CombinedOutput(); err != nil {
		t.Fatalf("%v: %v\n%s", command, err, out)
	}
	path := find()
	if path == "" {
		t.Fatalf("%v made no %s", command, pattern)
	}
	return path
}

func gethProgram(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(external(t), filepath.Base(gethModule))
	return provide(t, filepath.Join(dir, "geth"), []string{"GOBIN=" + dir, "GOFLAGS="}, "go", "install", gethModule)
}

func anvilProgram(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(external(t), filepath.Base(anvilPackage))
	return provide(t, filepath.Join(dir, "node_modules", "@foundry-rs", "anvil-*", "bin", "anvil"), nil,
		"npm", "install", "--prefix", dir, "--ignore-scripts", "--no-audit", "--no-fund", anvilPackage)
}

// gethOwnID is the chain id of every geth --dev without a genesis block of its own.
const gethOwnID = 1337

// geth runs a development chain with blocks of a second and returns its URL. Its tag finalized moves every 32
// blocks, and safe is the head.
func geth(t *testing.T, id uint64) string {
	t.Helper()
	program, dir, port := gethProgram(t), t.TempDir(), freePort(t)
	if id != gethOwnID {
		genesis := filepath.Join(dir, "genesis.json")
		writeGenesis(t, program, genesis, id)
		if out, err := exec.CommandContext(t.Context(), program, "init", "--datadir", dir, genesis).CombinedOutput(); err != nil { //nolint:gosec // It is geth.
			t.Fatalf("geth init: %v\n%s", err, out)
		}
	}
	return client(t, port, id, program, "--dev", "--dev.period", "1", "--datadir", dir, "--ipcdisable", "--nodiscover",
		"--http", "--http.port", port, "--ws", "--ws.port", port, "--authrpc.port", freePort(t))
}

// gethAccount is the account that geth --dev signs for, whichever genesis block it has.
const gethAccount = "71562b71999873db5b286df957af199ec94617f7"

// writeGenesis writes what geth --dev would begin with, but for the chain id.
func writeGenesis(t *testing.T, program, path string, id uint64) {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), program, "--dev", "dumpgenesis").Output() //nolint:gosec // It is geth.
	if err != nil {
		t.Fatal(err)
	}
	// Not core.Genesis: this module has another version of geth, which drops what it does not know.
	var genesis map[string]any
	if err := json.Unmarshal(out, &genesis); err != nil {
		t.Fatal(err)
	}
	genesis["config"].(map[string]any)["chainId"] = id
	genesis["alloc"].(map[string]any)[gethAccount] = map[string]string{"balance": "0xffffffffffffffffffffffff"}
	text, err := json.Marshal(genesis)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
}

// anvil runs a development chain with blocks of a second and returns its URL. Its tags safe and finalized are one and
// two blocks behind the head.
func anvil(t *testing.T, id uint64) string {
	t.Helper()
	port := freePort(t)
	return client(t, port, id, anvilProgram(t), "--host", "127.0.0.1", "--port", port, "--block-time", "1",
		"--slots-in-an-epoch", "1", "--chain-id", strconv.FormatUint(id, 10))
}

// client runs a chain as a program until the test ends, and waits until it answers.
func client(t *testing.T, port string, id uint64, program string, args ...string) string {
	t.Helper()
	c := spawn(t, exec.Command(program, args...)) //nolint:gosec // It outlives the test's context: the network stops first.
	url := "http://" + net.JoinHostPort("127.0.0.1", port)
	c.await(t, func(ctx context.Context) bool {
		rpc, err := ethclient.DialContext(ctx, url)
		if err != nil {
			return false
		}
		defer rpc.Close()
		got, err := rpc.ChainID(ctx)
		return err == nil && got.Uint64() == id
	})
	return url
}

// freePort finds a TCP port that nobody uses now.
func freePort(t *testing.T) string {
	t.Helper()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	return port
}
