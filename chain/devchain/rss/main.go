package main

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"strings"
	"time"
	"runtime"
	"runtime/debug"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ballast-avs/ballast/chain/devchain"
)

func rss() string {
	b, _ := os.ReadFile("/proc/self/status")
	for _, l := range strings.Split(string(b), "\n") {
		if strings.HasPrefix(l, "VmRSS") {
			return l
		}
	}
	return ""
}

func main() {
	ctx := context.Background()
	key, _ := crypto.HexToECDSA("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80")
	from := crypto.PubkeyToAddress(key.PublicKey)
	var cs []*devchain.Chain
	for i := range 2 {
		dir, _ := os.MkdirTemp("", "rss")
		defer os.RemoveAll(dir)
		if len(os.Args) > 1 { dir = "" }
		c, err := devchain.Start(ctx, devchain.Options{ChainID: uint64(1000 + i), DataDir: dir, SafeLag: 1, FinalizedLag: 2,
			GenesisAlloc: types.GenesisAlloc{from: {Balance: new(big.Int).Lsh(big.NewInt(1), 100)}}})
		if err != nil {
			panic(err)
		}
		cs = append(cs, c)
	}
	fmt.Println("start", rss())
	t := time.Now()
	for n := range uint64(8000) {
		for _, c := range cs {
			to := from
			tx, _ := types.SignNewTx(key, types.LatestSignerForChainID(c.ID()), &types.DynamicFeeTx{ChainID: c.ID(), Nonce: n, To: &to, Gas: 60000, Data: make([]byte, 1000), GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e10)})
			if err := c.Client().SendTransaction(ctx, tx); err != nil {
				panic(err)
			}
			if _, err := c.Mine(ctx); err != nil {
				panic(err)
			}
		}
		if (n+1)%2000 == 0 {
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			fmt.Println(n+1, time.Since(t), rss(), "heap", m.HeapAlloc>>20, "sys", m.Sys>>20)
		}
	}
	debug.FreeOSMemory()
	fmt.Println("after free", rss())
}
