# Every step of .ci/run is a target here, so what fails there can be repeated here.
GO       ?= go
FUZZTIME ?= 10s
LINT      = $(GO) tool -modfile=.ci/tools.mod golangci-lint
CONTRACTS = chain/contracts

.DEFAULT_GOAL := help
.PHONY: help build demo test race lint fmt vet docs pictures contracts contracts-check e2e external sim explore mutants fuzz bench tidy-check release release-check deb deploy-check monitoring ci nightly

help: ## Show this list.
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  %-16s %s\n", $$1, $$2}'

build: ## Build bin/ballast.
	$(GO) build -o bin/ballast ./cmd/ballast

demo: build ## Run a whole network on this machine: two chains, an aggregator, attesters.
	bin/ballast devnet --demo

# The end-to-end tests come first: they wait for blocks most of the time, and the others run beside them.
test: ## Run all tests in random order.
	$(GO) test -shuffle=on -timeout 15m ./tests/e2e ./...

# Simulation, search and contracts run in one goroutine each, where there is nothing to detect; of the end-to-end tests one network is
# enough here, make nightly runs the others.
RACED = $$($(GO) list ./... | grep -v -e /tests/e2e$$ -e /tests/browser$$ -e /tests/mutants$$ -e /tests/explore$$ -e /tests/chaos$$ -e /chain/contracts$$ -e /cmd/ballast$$)

race: ## Run the tests under the race detector, of the end-to-end ones a whole network's.
	$(GO) test -race -shuffle=on -timeout 15m $(RACED)
	$(GO) test -race -timeout 10m -run 'Story' ./tests/e2e

lint: ## Check style and architecture (.golangci.yml).
	$(LINT) run

fmt: ## Format the Go files.
	$(LINT) fmt

vet: ## Run go vet.
	$(GO) vet ./...

# One package after the other: two of them write docs/messages.md.
docs: ## Write what is generated: docs/config.md, docs/reasons.md, docs/metrics.md, docs/messages.md, tables of docs/supervision.md, node/p2p/wire.
	BALLAST_WRITE_DOCS=1 $(GO) test -p 1 -count=1 -run "TheDocumentIsUpToDate|SupervisionIsDocumented|GeneratedCodeIsUpToDate" \
		./node/p2p/wire ./node/config ./node/health ./node ./actors ./tests/documents ./tests/chaos

pictures: ## Write docs/pictures: the admin page of a devnet (needs Chromium; a minute).
	BALLAST_PICTURES=$(CURDIR)/docs/pictures $(GO) test -count=1 -run Pictures ./tests/browser

contracts: ## Compile the Solidity contracts and write artifacts and bindings (needs Node.js).
	cd $(CONTRACTS) && npm ci --no-audit --no-fund && node build.mjs

contracts-check: ## Check that artifacts and bindings fit their sources (needs Node.js).
	cd $(CONTRACTS) && npm ci --no-audit --no-fund && node build.mjs --check

e2e: ## Run the end-to-end tests: real network and chains in one process.
	$(GO) test -count=1 -timeout 15m ./tests/...

external: ## Run networks on geth and anvil as programs of their own, and an AVS on Node.js (needs npm; the first run builds geth, in minutes).
	BALLAST_EXTERNAL=1 $(GO) test -count=1 -timeout 30m -run 'OtherClients|OnNodeJS' -v ./tests/e2e

# Each network is one goroutine. As many run at once as there are cores.
sim: ## Run the seeded simulation of whole networks (SEEDS=20 fresh ones, or SEED=one; PARALLEL=networks at once).
	SEED=$(SEED) SEEDS=$(SEEDS) PARALLEL=$(PARALLEL) $(GO) test -count=1 -timeout 60m -run 'Survives' ./tests/chaos

explore: ## Search small worlds of attesters exhaustively (EXPLORE=all for the large ones) and print what was covered.
	EXPLORE=$(EXPLORE) $(GO) test -count=1 -timeout 60m -v ./tests/explore

# The last lines say what no net saw. NET=unit, simulation or search runs one net alone, SEEDS=20 instead of 100 is quicker.
mutants: ## Break the consensus code in many ways and print which tests notice (MUTANTS=name,name; an hour for all).
	MUTANTS=$(or $(MUTANTS),all) NET=$(NET) SEEDS=$(SEEDS) $(GO) test -count=1 -timeout 300m -v -run 'Mutants' ./tests/mutants

# What is new is not made minimal at length: it would take most of the time.
fuzz: ## Run each fuzz target for FUZZTIME.
	@set -e; for pkg in $$($(GO) list ./...); do \
		for target in $$($(GO) test -list '^Fuzz' $$pkg | grep '^Fuzz' || true); do \
			echo "$$pkg $$target"; $(GO) test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 100x $$pkg; \
		done; \
	done

bench: ## Run the benchmarks.
	$(GO) test -run '^$$' -bench . -benchmem ./...

tidy-check: ## Check that go.mod and go.sum are tidy.
	$(GO) mod tidy -diff

release: ## Build dist/: archives, Debian packages, SBOMs and checksums for every platform.
	deploy/release/release.sh

release-check: ## Build the release twice and compare the bytes (slow; PLATFORMS=linux/amd64 for one platform).
	deploy/release/reproduce.sh

deb: ## Build and check the Debian packages for amd64 and arm64.
	deploy/release/deb.sh amd64 arm64

deploy-check: build ## Check the sample settings, the Dockerfile, the compose file, the scripts and the systemd unit.
	deploy/check.sh

monitoring: build ## Run a network with a Prometheus: alerts fire, every panel has data (fetches Prometheus where there is none; minutes).
	BALLAST_MONITORING=1 $(GO) test -count=1 -timeout 20m -v -run 'Promtool|Network' ./tests/monitoring

ci: ## Do what continuous integration does.
	.ci/run

nightly: ## Do what takes too long for every change: fuzzing, thousands of seeds, every strategy against the sync, many end-to-end runs and kills, benchmarks (an hour).
	$(MAKE) fuzz FUZZTIME=30s
	$(MAKE) sim SEEDS=5000
	DIFF_SEEDS=300 $(GO) test -count=1 -timeout 60m -run ModelOfTheContracts ./chain/contracts
	LIARS=500 $(GO) test -count=1 -timeout 30m -run WhateverAMinority ./chain
	KILLPOINTS=all $(GO) test -count=1 -timeout 60m -run EveryKillPoint ./tests/chaos
	$(MAKE) explore EXPLORE=all
	$(MAKE) mutants
	STRATEGIES=all $(GO) test -count=1 -timeout 30m -v -run 'NobodySmall' ./tests/chaos
	$(GO) test -count=5 -timeout 20m -run 'Flood' ./tests/e2e
	BALLAST_NIGHTLY=1 BALANCER=10m $(GO) test -count=1 -timeout 30m -run 'Balancer|Hangs|Locked|CannotBeRead' ./tests/e2e
	$(GO) test -race -count=10 -timeout 60m -run 'Story|Others|Restart|Foreign' ./tests/e2e
	BALLAST_KILL_ROUNDS=20 $(GO) test -race -count=3 -timeout 60m -run 'Programs|Minority|Reorganisation|Killed|Cable' ./tests/e2e
	$(MAKE) bench
	$(MAKE) external
	$(MAKE) monitoring
	$(MAKE) release-check PLATFORMS=linux/amd64
