# Reread: `make run` (or `make run STORY=path`) and `make test` are all it takes.

BIN := .venv/bin
READY := .venv/ready
SAMPLE := stories/the-last-ferry.txt
# One more than there are cores: now and then a test waits for a disk or a process.
WORKERS := $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)

export STORY

.PHONY: help run test test-exchange bare packages torture format translations
.PHONY: screenshots bench figures
.PHONY: libraries test-libraries exchange-libraries

help:
	@echo "make run                run Reread"
	@echo "make run STORY=path     run it on a story"
	@echo "make test               run every check and test"
	@echo "make test-exchange      try exported files in other programs (LibreOffice, a browser)"
	@echo "make packages           build what authors install: a wheel, and a program with its own Python"
	@echo "make bare               run both in a bare Debian 12 and 13, and the packages (needs root, debootstrap)"
	@echo "make torture            break things at length, and print what was counted"
	@echo "make format             put the code into shape"
	@echo "make translations       put new sentences into each language, and make what is loaded"
	@echo "make screenshots        draw the pictures of the README anew"
	@echo "make bench              measure the speed, beside other programs too (15 minutes)"
	@echo "make figures            count what the code looks like (VERBOSE=-v: with names)"

run: $(READY) | libraries
	@$(BIN)/reread $(OPTIONS) "$${STORY:-$(SAMPLE)}"

# Tests draw into memory; those that need a screen start a virtual one themselves.
test: export QT_QPA_PLATFORM ?= offscreen
# Some tests start the app: each time it would be compiled anew.
test: export PYTHONDONTWRITEBYTECODE :=
test: $(READY) | test-libraries
	@$(MAKE) --no-print-directory --jobs 2 checks tests

.PHONY: checks tests
# What looks at the code runs beside the tests, which leave it time.
checks:
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

tests:
	$(BIN)/pytest --numprocesses $(WORKERS) --maxprocesses 4 --dist worksteal

# What is slow, and needs programs that nobody needs for Reread.
test-exchange: export QT_QPA_PLATFORM ?= offscreen
test-exchange: export REREAD_EXCHANGE = 1
test-exchange: export REREAD_FIGURES = $(CURDIR)/build/exchange.tsv
test-exchange: $(READY) | exchange-libraries
	@$(BIN)/python -m pip install --quiet --group exchange
	@mkdir -p build && rm -f $(REREAD_FIGURES)
	$(BIN)/pytest -m exchange tests/exchange
	@$(BIN)/python tests/torture/report.py $(REREAD_FIGURES)
	@$(BIN)/python -m benchmarks.exchange

packages:
	@.ci/packages/build

# The two commands of the README where nothing but Python is, and packages: see .ci/bare.
bare:
	@.ci/bare

# The long form of what `make test` does in short: see docs/reliability.md.
torture: export QT_QPA_PLATFORM ?= offscreen
torture: export REREAD_TORTURE = 1
torture: export REREAD_FIGURES = $(CURDIR)/build/torture.tsv
torture: $(READY) | test-libraries
	@mkdir -p build && rm -f $(REREAD_FIGURES)
	$(BIN)/pytest --timeout 14400 --override-ini faulthandler_timeout=14430 \
	    tests/torture tests/storage/journal/test_journal_kills.py tests/storage/journal/test_recovery_machine.py
	@$(BIN)/python tests/torture/report.py $(REREAD_FIGURES)

format: $(READY)
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

# See docs/translating.md; what Qt Linguist saves is made into what the app loads as well.
translations: $(READY)
	@PYTHONPATH=.ci $(BIN)/python -m translating

screenshots: export QT_QPA_PLATFORM = offscreen
screenshots: $(READY) | libraries
	for mode in reread revise compare; do \
	for theme in light sepia dark contrast-light contrast-dark; do \
	    $(BIN)/reread --screenshot docs/pictures/$$mode-$$theme.png \
	        --mode $$mode --theme $$theme --size 1440x900 $(SAMPLE) || exit 1; \
	done; done
	for mode in reread revise compare; do \
	    $(BIN)/reread --screenshot docs/manual/pictures/$$mode.png \
	        --mode $$mode --size 1180x720 $(SAMPLE) || exit 1; \
	done
	$(BIN)/reread --screenshot docs/manual/pictures/lens.png \
	    --lens tense --size 1180x720 $(SAMPLE)
	for mode in reread revise; do \
	    REREAD_LANGUAGE=de $(BIN)/reread --screenshot docs/pictures/$$mode-german.png \
	        --mode $$mode --theme light --size 1440x900 $(SAMPLE) || exit 1; \
	done
	for lens in tense spelling names dialogue echoes rhythm words consistency person; do \
	for theme in light dark; do \
	    $(BIN)/reread --screenshot docs/pictures/lens-$$lens-$$theme.png \
	        --lens $$lens --theme $$theme --size 1180x720 $(SAMPLE) || exit 1; \
	done; done

bench: export QT_QPA_PLATFORM ?= offscreen
bench: $(READY) | libraries
	@$(BIN)/python -m pip install --quiet --group bench
	$(BIN)/python -m benchmarks.run

figures: export QT_QPA_PLATFORM ?= offscreen
figures: $(READY) | libraries
	@$(BIN)/python -m benchmarks.figures $(VERBOSE)

$(READY): pyproject.toml $(BIN)/python
	@echo "Installing what Reread needs into .venv …"
	@$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	@$(BIN)/python -m pip install --quiet --editable ".[lenses]" --group dev
	@touch $@

$(BIN)/python: | libraries
	@python=$$(.ci/find-python) && "$$python" -m venv --clear .venv

libraries:
	@python=$$(.ci/find-python) && .ci/system-libraries "$$python"

exchange-libraries:
	@python=$$(.ci/find-python) && .ci/system-libraries "$$python" --exchange

test-libraries:
	@python=$$(.ci/find-python) && .ci/system-libraries "$$python" --tests
