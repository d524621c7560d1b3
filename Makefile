# Pinion: `make help` lists the targets.

PYTHON := /usr/bin/python3
ifeq ($(origin CC),default)
CC := gcc
endif
WARNINGS := -Wall -Wextra
# What the flavours of the VM are compiled with. For computed gotos, the manual of gcc advises -fno-gcse; what else moves code from one
# bytecode to another, or registers into vectors, costs the loop more than it saves. The code of each is aligned, as it is jumped to.
GCC_ONLY := $(if $(findstring clang,$(CC)),,-fno-gcse -fno-tree-pre -fno-code-hoisting -fno-tree-slp-vectorize -fno-reorder-blocks-and-partition -fno-crossjumping -falign-labels=16)
OPTIMISED := -O2 -g $(GCC_ONLY)
SANITIZED := -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all
DEBUGGED := -Og -g3

SPEC := $(shell find vm-spec -type d -o -type f)
TRANSLATOR := $(shell find generator -path generator/simulator -prune -o \( -name '*.py' -o -name '*.j2' \) -print)
BUILDER := $(shell find image/builder generator/syntax -name '*.py') image/manifest.toml generated/python/declarations.py
LIBRARY := $(shell find image/library -type d -o -name '*.st')
TEST_PACKAGES := $(sort $(wildcard tests/image/*Tests))
PLATFORM := $(notdir $(wildcard platform/*.c))

# What is done is shown in a few words; with V=1, as it is done.
ifndef V
said = @echo '  $(1)';
endif

export PYTHONPATH := $(CURDIR)
# The folder where the user is must not hide Python's modules or ours.
RUN_PYTHON := $(PYTHON) -P
GENERATE := $(RUN_PYTHON) -m generator --spec vm-spec

.DELETE_ON_ERROR:
.SUFFIXES:
MAKEFLAGS += --no-builtin-rules
.PHONY: all run test test-platform test-image test-python generate vm image sim bench bench-command bench-gc check-generated check-warnings sanitize soak valgrind \
        debug switch test-images deps clean help

all: build/pinion build/pinion.image build/pinion-gen build/pinion-build build/pinion-sim ## build the VM, the image and the commands

run: all build/demo.image ## build what is needed, and run a program worth looking at
	build/pinion build/demo.image

test: test-platform test-image sanitize test-python ## run all tests

test-platform: build/test/platform_tests build/test/embedding_tests build/embedded.image ## run the tests of platform/, alone and with the engine
	build/test/platform_tests
	build/test/embedding_tests build/embedded.image

test-image: build/pinion build/tests.image ## run the tests that are written in Smalltalk
	build/pinion build/tests.image

test-python: all build/demo.image build/tests.image build/bench.image build/switch/pinion build/asan/pinion | build/deps-test ## run the tests that are written in Python
	$(PYTHON) -m pytest --quiet -n auto --dist loadfile tests

generate: | build/deps-build ## translate vm-spec/ to generated/
	@$(GENERATE) --out generated
	@mkdir -p build && touch build/generated.stamp

vm: build/pinion ## build the VM

image: build/pinion.image ## build the image of our library

IMAGE = build/demo.image
sim: all build/demo.image ## run an image in the simulator: IMAGE=file ARGUMENTS='options and arguments'
	build/pinion-sim $(IMAGE) $(ARGUMENTS)

VMS = build/pinion
bench: build/pinion build/bench.image ## compare VMs: VMS='build/pinion "other-vm --option"' BENCH='--runs 3'
	$(RUN_PYTHON) bench/run.py --image build/bench.image $(BENCH) $(VMS)

bench-command: build/pinion ## measure how fast the command starts and compiles: BENCH='--starts 31'
	$(RUN_PYTHON) bench/command.py $(BENCH)

bench-gc: build/pinion build/bench.image ## measure memory management: VMS as for bench, BENCH='--heaps 256,512'
	$(RUN_PYTHON) bench/gc.py --image build/bench.image $(BENCH) $(VMS)

check-generated: | build/deps-build ## check that generated/ is what the translator makes of vm-spec/
	@rm -rf build/check-generated
	@$(GENERATE) --out build/check-generated
	@diff --recursive --brief --exclude=__pycache__ build/check-generated generated \
	    || { echo "check-generated: generated/ is stale: run make generate, and commit what it changes" >&2; exit 1; }
	@echo "check-generated: generated/ is up to date"

check-warnings: build/generated.stamp ## compile with gcc and clang, where a warning is an error
	@for compiler in gcc clang; do \
	    command -v $$compiler >/dev/null || { echo "check-warnings: there is no $$compiler"; continue; }; \
	    for file in generated/c/engine.c platform/*.c; do \
	        $$compiler $(LANGUAGE) -O2 $(WARNINGS) -Werror -Igenerated/c -c -o /dev/null $$file || exit 1; \
	    done; \
	    echo "check-warnings: none from $$compiler"; \
	done

sanitize: build/asan/pinion build/bench.image build/tests.image ## run the tests and benchmarks on a VM built with ASan and UBSan
	build/asan/pinion build/tests.image
	build/asan/pinion build/bench.image all 1

SOAK_MINUTES = 10
soak: all build/tests.image build/bench.image build/asan/pinion | build/deps-test ## test the heap for hours: SOAK_MINUTES=10 of them with one program
	SOAK=1 SOAK_MINUTES=$(SOAK_MINUTES) $(PYTHON) -m pytest -rP tests/heap

valgrind: build/pinion build/bench.image build/demo.image ## run programs under valgrind
	valgrind --quiet --error-exitcode=9 build/pinion --max-heap=4G build/demo.image
	valgrind --quiet --error-exitcode=9 build/pinion --max-heap=4G build/bench.image all 1

debug: build/debug/pinion ## build build/debug/pinion, in which gdb steps through vm-spec/

switch: build/switch/pinion ## build build/switch/pinion, which dispatches by a switch

test-images: build/pinion ## verify every image of a folder, and run those whose answers are known: IMAGES=folder, OTHER_VM=command of a VM to exchange images with
	@test -n "$(IMAGES)" || { echo "test-images: say IMAGES=folder" >&2; exit 1; }
	@status=0; \
	for image in "$(IMAGES)"/*.image; do build/pinion --verify "$$image" || status=1; done; \
	IMAGES="$(abspath $(IMAGES))" $(PYTHON) -m pytest --quiet -rs tests/images || status=1; \
	exit $$status

deps: ## install the Debian packages that are missing, with apt-get
	@.ci/deps build test

clean: ## remove what was built
	rm -rf build

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

# What is needed to go on is installed once, and looked for again when the list of it changes.
build/deps-%: .ci/deps
	@.ci/deps $*
	@mkdir -p build && touch $@

# Translating. Files whose text is the same are not touched, so that a stamp tells when it was done.
ifeq ($(wildcard generated/c/engine.c),)
$(shell rm -f build/generated.stamp)
endif

build/generated.stamp: GENERATED := generated
build/switch/generated.stamp: GENERATED := build/switch/generated --dispatch switch
build/debug/generated.stamp: GENERATED := build/debug/generated --lines
build/generated.stamp build/switch/generated.stamp build/debug/generated.stamp: $(SPEC) $(TRANSLATOR) | build/deps-build
	$(call said,generate $(firstword $(GENERATED)))$(GENERATE) --out $(GENERATED)
	@mkdir -p $(@D) && touch $@

# Compiling: a VM is the engine, one translation unit, and the files of platform/.
LANGUAGE := -std=gnu11 -D_GNU_SOURCE

# $(call flavour,binary,folder of objects,stamp of the generated files,folder of the generated files,compiler options)
define flavour
$(4)/c/% $(4)/python/%: $(3) ; @:
$(2)/engine.o: $(4)/c/engine.c
	@mkdir -p $$(@D)
	$$(call said,compile $$@)$$(CC) $(LANGUAGE) $(5) $$(WARNINGS) $$(CFLAGS) -MMD -c -o $$@ $$<
$(2)/%.o: platform/%.c | $(3)
	@mkdir -p $$(@D)
	$$(call said,compile $$@)$$(CC) $(LANGUAGE) $(5) $$(WARNINGS) $$(CFLAGS) -MMD -I$(4)/c -c -o $$@ $$<
$(1): $(2)/engine.o $(PLATFORM:%.c=$(2)/%.o)
	$$(call said,link $$@)$$(CC) $(5) $$(CFLAGS) $$(LDFLAGS) -rdynamic -o $$@ $$^ -lm -pthread
-include $(wildcard $(2)/*.d)
endef

$(eval $(call flavour,build/objects/pinion,build/objects,build/generated.stamp,generated,$(OPTIMISED)))
$(eval $(call flavour,build/asan/pinion,build/asan,build/generated.stamp,generated,$(SANITIZED)))
$(eval $(call flavour,build/switch/pinion,build/switch,build/switch/generated.stamp,build/switch/generated,$(OPTIMISED)))
$(eval $(call flavour,build/debug/pinion,build/debug,build/debug/generated.stamp,build/debug/generated,$(DEBUGGED)))

# The command that people use is the VM with an image in it, which has been started and saved: initializing takes time.
build/pinion: build/objects/pinion build/default.image
	$(call said,embed $@)$(RUN_PYTHON) -m image.builder.embed $^ $@
build/start.image: MAIN := CommandLine prepare
build/default.image: build/objects/pinion build/start.image
	$(call said,save $@)$^ $@

# The tests of platform/: all of it but the command, and no engine.
PLATFORM_TESTS := $(patsubst tests/platform/%.c,build/test/%.o,$(wildcard tests/platform/*.c))
TESTED := $(filter-out $(patsubst %,build/objects/%.o,main pinion primitive_list),$(PLATFORM:%.c=build/objects/%.o))
build/test/%.o: tests/platform/%.c | build/generated.stamp build/deps-test
	@mkdir -p $(@D)
	$(call said,compile $@)$(CC) $(LANGUAGE) -O1 -g $(WARNINGS) $(CFLAGS) -MMD -Iplatform -Igenerated/c -c -o $@ $<
build/test/platform_tests: $(PLATFORM_TESTS) $(TESTED)
	$(call said,link $@)$(CC) $(LDFLAGS) -o $@ $^ -lcheck -lsubunit -lm -lrt -pthread
# The tests of virtual machines in a program: all of platform/ but the command, and the engine.
build/test/%.o: tests/embedding/%.c | build/generated.stamp build/deps-test
	@mkdir -p $(@D)
	$(call said,compile $@)$(CC) $(LANGUAGE) -O1 -g $(WARNINGS) $(CFLAGS) -MMD -Iplatform -Igenerated/c -c -o $@ $<
build/test/embedding_tests: build/test/embedding_tests.o build/objects/engine.o $(filter-out build/objects/main.o,$(PLATFORM:%.c=build/objects/%.o))
	$(call said,link $@)$(CC) $(LDFLAGS) -o $@ $^ -lcheck -lsubunit -lm -lrt -pthread
-include $(wildcard build/test/*.d)

# Images.
build/%.image: $(BUILDER) $(LIBRARY) | build/deps-build
	@mkdir -p $(@D)
	$(call said,build $@)$(RUN_PYTHON) -m image.builder -o $@ $(PACKAGES) $(if $(MAIN),--main "$(MAIN)")
build/demo.image: PACKAGES := image/demo/Demo
build/demo.image: MAIN := Demo run
build/demo.image: $(shell find image/demo)
build/tests.image: PACKAGES := $(TEST_PACKAGES)
build/tests.image: MAIN := TestRunner run: \#($(TEST_PACKAGES:tests/image/%='%'))
build/tests.image: $(shell find $(TEST_PACKAGES))
build/embedded.image: MAIN = $(shell cat tests/embedding/program.st)
build/embedded.image: tests/embedding/program.st
build/bench.image: PACKAGES := bench/Benchmarks
build/bench.image: MAIN := BenchmarkRunner start
build/bench.image: $(shell find bench/Benchmarks)

# Commands: each finds the house that it belongs to, wherever it is called from.
build/pinion-gen: MODULE := generator
build/pinion-build: MODULE := image.builder
build/pinion-sim: MODULE := generator.simulator
build/pinion-gen build/pinion-build build/pinion-sim: Makefile
	@mkdir -p $(@D)
	@printf '%s\n' '#!/bin/sh' 'root=$$(dirname "$$(dirname "$$(readlink -f "$$0")")")' \
	    'PYTHONPATH=$$root exec $(RUN_PYTHON) -m $(MODULE) "$$@"' > $@
	@chmod +x $@
