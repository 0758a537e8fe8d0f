package bls_test

import (
	"testing"

	"github.com/ballast-avs/ballast/chain/bls"
)

// BenchmarkVerify100 compares one hundred votes checked one by one with the same votes summed and checked once. The sum
// must cost at most a sixtieth (protocol.md, feasibility.md section 4 measured 1/92).
func BenchmarkVerify100(b *testing.B) {
	digest := [32]byte{1}
	all := signAll(b, 100, digest)
	b.Run("one-by-one", func(b *testing.B) {
		for b.Loop() {
			for i := range all {
				if !bls.Verify(all[i].Key, digest, bls.DomainTasks(), all[i].Signature) {
					b.Fatal("invalid")
				}
			}
		}
		perCore(b, len(all))
	})
	b.Run("aggregate", func(b *testing.B) {
		for b.Loop() {
			if bls.FindInvalid(digest, bls.DomainTasks(), all) != nil {
				b.Fatal("invalid")
			}
		}
		perCore(b, len(all))
	})
	b.Run("aggregate-one-bad", func(b *testing.B) {
		bad := signAll(b, 100, digest)
		bad[77].Signature = bad[3].Signature
		for b.Loop() {
			if got := bls.FindInvalid(digest, bls.DomainTasks(), bad); len(got) != 1 {
				b.Fatal(got)
			}
		}
		perCore(b, len(bad))
	})
}

// perCore reports how many signatures one core verifies in a second: the work is done on one.
func perCore(b *testing.B, signatures int) {
	b.Helper()
	b.ReportMetric(float64(signatures)*float64(b.N)/b.Elapsed().Seconds(), "sigs/s")
}

func BenchmarkSign(b *testing.B) {
	k := mustKey(b, vendorSeed)
	for b.Loop() {
		k.Sign([32]byte{2}, bls.DomainTasks())
	}
}

func BenchmarkHashToPoint(b *testing.B) {
	for b.Loop() {
		if _, err := bls.HashToPoint(bls.DomainTasks(), make([]byte, 32)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPublicKeyFromBytes(b *testing.B) {
	raw := mustKey(b, vendorSeed).PublicKey().Bytes()
	for b.Loop() {
		if _, err := bls.PublicKeyFromBytes(raw); err != nil {
			b.Fatal(err)
		}
	}
}
