# Every command of the house, a line of help each: `make help`.
#
# What is built is always the whole workspace, so that the commands share what they build.

.DEFAULT_GOAL := help
.PHONY: help run test test-fast check fmt fuzz bench accept requirements assets program need-build need-test

CARGO ?= cargo
LISTEN ?= 127.0.0.1:8080
TARGET := $(or $(CARGO_TARGET_DIR),target)
PAGE_ASSETS := ui/dist/bedre.css
NPM_PACKAGES := ui/node_modules/.package-lock.json

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: need-build assets program ## Start the demo on http://127.0.0.1:8080; data in ./data are kept, FRESH=1 starts over, LISTEN=host:port goes elsewhere
	@if [ -n "$(FRESH)" ]; then echo "Starting over: the demo's data in ./data are removed."; rm -rf data; fi
	@echo "Starting the demo."
	@exec "$(TARGET)/debug/bedre" demo --data data --listen $(LISTEN)

test: need-build need-test assets ## Run everything: both databases, and the visits in a real browser
	@scripts/with-postgres.sh node scripts/test.mjs all

test-fast: need-build assets ## Run what needs neither PostgreSQL nor a browser
	@node scripts/test.mjs fast

check: need-build assets ## Look at format, lints, documentation, lock files, licences and the table of requirements
	$(CARGO) fmt --all --check
	$(CARGO) clippy --workspace --all-targets --locked -- -D warnings
	RUSTDOCFLAGS="-D warnings" $(CARGO) doc --workspace --no-deps --document-private-items --locked
	@node scripts/locks.mjs
	@node scripts/licences.mjs
	@node scripts/requirements.mjs check

fmt: ## Format the code
	$(CARGO) fmt --all

fuzz: need-build ## Try ten million made-up charts of every kind and rule set (some minutes); the tests try two hundred thousand
	BEDRE_FUZZ=10000000 $(CARGO) test --package bedre-spc --test it --locked no_figures_and_no_settings_make_the_statistics_stop

bench: need-build assets ## Measure the program and the statistics (a release build in a folder of its own, ten minutes the first time)
	@CARGO_TARGET_DIR="$(TARGET)/bench" scripts/with-postgres.sh $(CARGO) bench --package bedre --bench table --locked
	@CARGO_TARGET_DIR="$(TARGET)/bench" $(CARGO) bench --package bedre-plot --bench statistics --locked

accept: need-build ## Look at changed snapshots one by one and accept them (needs cargo-insta)
	@$(CARGO) insta --version >/dev/null 2>&1 || { echo "This needs cargo-insta: cargo install cargo-insta"; exit 1; }
	$(CARGO) insta review --workspace

requirements: need-build ## Write docs/requirements.md anew from the names of the tests
	@node scripts/requirements.mjs write

# What the others stand on.

need-build:
	@scripts/need.sh build

need-test:
	@scripts/need.sh test

assets: $(PAGE_ASSETS)

$(NPM_PACKAGES): ui/package.json ui/package-lock.json
	@echo "Fetching what the page assets are made with (npm)."
	@cd ui && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

$(PAGE_ASSETS): $(NPM_PACKAGES) ui/build.mjs $(shell find ui/src -type f)
	@echo "Building the page assets."
	@cd ui && node build.mjs
	@touch $@

program:
	@echo "Building the program. The first time takes a few minutes; later only what has changed is built."
	@$(CARGO) build --workspace --locked
