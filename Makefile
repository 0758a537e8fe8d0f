# Every step of .ci/run is a target here, so what fails there can be repeated here.
GO       ?= go
FUZZTIME ?= 10s
LINT      = $(GO) tool -modfile=.ci/tools.mod golangci-lint
CONTRACTS = chain/contracts

.DEFAULT_GOAL := help
.PHONY: help build demo test lint fmt vet docs contracts contracts-check e2e sim fuzz bench tidy-check ci nightly

help: ## Show this list.
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  %-16s %s\n", $$1, $$2}'

build: ## Build bin/ballast.
	$(GO) build -o bin/ballast ./cmd/ballast

demo: build ## Run a whole network on this machine: two chains, an aggregator, attesters.
	bin/ballast devnet --demo

test: ## Run all tests in random order (TESTFLAGS=-race for the race detector).
	$(GO) test -shuffle=on -timeout 15m $(TESTFLAGS) ./...

lint: ## Check style and architecture (.golangci.yml).
	$(LINT) run

fmt: ## Format the Go files.
	$(LINT) fmt

vet: ## Run go vet.
	$(GO) vet ./...

docs: ## Write the documents that are made from code: docs/config.md, docs/reasons.md.
	BALLAST_WRITE_DOCS=1 $(GO) test -count=1 -run TheDocumentIsUpToDate ./node/settings ./node/health

contracts: ## Compile the Solidity contracts and write artifacts and bindings (needs Node.js).
	cd $(CONTRACTS) && npm ci --no-audit --no-fund && node build.mjs

contracts-check: ## Check that artifacts and bindings fit their sources (needs Node.js).
	cd $(CONTRACTS) && npm ci --no-audit --no-fund && node build.mjs --check

e2e: ## Run the end-to-end tests: real network and chains in one process.
	$(GO) test -count=1 -timeout 15m ./tests/...

sim: ## Run the seeded simulation of whole networks (SEEDS=20 fresh ones, or SEED=one).
	SEED=$(SEED) SEEDS=$(SEEDS) $(GO) test -count=1 -timeout 60m -run 'Survives' ./tests/chaos

fuzz: ## Run each fuzz target for FUZZTIME.
	@set -e; for pkg in $$($(GO) list ./...); do \
		for target in $$($(GO) test -list '^Fuzz' $$pkg | grep '^Fuzz' || true); do \
			echo "$$pkg $$target"; $(GO) test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) $$pkg; \
		done; \
	done

bench: ## Run the benchmarks.
	$(GO) test -run '^$$' -bench . -benchmem ./...

tidy-check: ## Check that go.mod and go.sum are tidy.
	$(GO) mod tidy -diff

ci: ## Do what continuous integration does.
	.ci/run

nightly: ## Do what takes too long for every change: fuzzing, a thousand seeds, ten end-to-end runs, benchmarks (half an hour).
	$(MAKE) fuzz FUZZTIME=30s
	$(MAKE) sim SEEDS=1000
	$(GO) test -race -count=10 -timeout 60m ./tests/e2e
	$(MAKE) bench
