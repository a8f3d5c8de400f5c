# giaoban: build, test, install. `make help` lists what there is.
#
#   make run ARGS="--lang vi"        what stands in ARGS is handed to the program
#   make install PREFIX=$HOME/.local
#   SWIFT=/path/to/usr/bin/swift     where Swift is, if scripts/find-swift does not find it

PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=

PROGRAM := .build/release/giaoban
# Looked up once, and only by a target that needs it; `toolchain` has said by then what is missing.
swift = $(eval swift := $(shell scripts/find-swift))$(swift)

# Building already uses every core, and the order below is meant.
.NOTPARALLEL:
.DEFAULT_GOAL := help
.PHONY: help run test nightly benchmark test-documents test-build lint format install uninstall clean release toolchain toolchain-for-tests \
	toolchain-for-documents

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' $(MAKEFILE_LIST) | expand -t 24

run: release ## build what is needed and open the dashboard
	@$(PROGRAM) $(ARGS)

test: toolchain-for-tests lint test-build ## lint, build and run every test that needs no heavy tools
	"$(swift)" test --skip-build

# Chromium and LibreOffice are half a gigabyte: who works on something else is not made to have them.
test-documents: toolchain-for-documents test-build ## the tests of the documents, with Chromium and LibreOffice
	GIAOBAN_DOCUMENT_TESTS=1 "$(swift)" test --skip-build --filter 'Document|HTML|Browser|Table|Calendar|Paper'

nightly: toolchain-for-tests test-build ## the tests five times in a row, on a machine that is kept busy
	scripts/nightly "$(swift)"

test-build:
	"$(swift)" build --build-tests --explicit-target-dependency-import-check error

lint: ## check the format and the rules of the house
	@scripts/find-swift >/dev/null
	"$(swift)" format lint --strict --parallel --recursive Sources Tests Package.swift
	scripts/check-house
	scripts/test-scripts

format: ## put the sources into the format
	@scripts/find-swift >/dev/null
	"$(swift)" format --in-place --parallel --recursive Sources Tests Package.swift

# With the Swift libraries inside, the program runs on machines without Swift and starts in half the time.
release: toolchain ## build the program for use
	"$(swift)" build -c release --static-swift-stdlib --product giaoban

benchmark: release ## measure reading a month beside a scan by SQLite
	python3 scripts/benchmark.py $(PROGRAM)

# `sudo make install` installs what `make release` built: root seldom has a Swift, and would leave files that its owner
# cannot build over.
install: $(if $(and $(SUDO_USER),$(wildcard $(PROGRAM))),,release) ## install below PREFIX (/usr/local), DESTDIR before it
	DESTDIR='$(DESTDIR)' scripts/install-files install '$(PREFIX)' $(PROGRAM)

uninstall: ## take away what install put below PREFIX
	DESTDIR='$(DESTDIR)' scripts/install-files uninstall '$(PREFIX)'

clean: ## remove what was built
	rm -rf .build

toolchain:
	@scripts/find-swift >/dev/null
	@scripts/install-system-packages

toolchain-for-tests:
	@scripts/find-swift >/dev/null
	@scripts/install-system-packages --for-tests

toolchain-for-documents:
	@scripts/find-swift >/dev/null
	@scripts/install-system-packages --for-documents
