# The commands of the project; `make` alone lists them. Everything runs in .venv, which is made on first use.

SHELL := /bin/sh
VENV_PYTHON := .venv/bin/python
HEADING := @printf '==> %s\n'

.DEFAULT_GOAL := help
.PHONY: help demo test check lint types layers generated generate format benchmark benchmark-sockets environment peers clean

help: ## List these commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' Makefile | expand -t 26

demo: ## Translate a secure server, run it, and talk to it over TLS
	@.ci/environment run
	@$(VENV_PYTHON) samples/demo.py

test: check generated peers ## Run everything that continuous integration runs
	$(HEADING) "Tests (pytest)"
	@$(VENV_PYTHON) -m pytest -n auto --dist worksteal

check: lint types layers ## Quick: lint, types and import layers

lint: environment
	$(HEADING) "Lint and format (ruff)"
	@$(VENV_PYTHON) -m ruff check --quiet .
	@$(VENV_PYTHON) -m ruff format --quiet --check --exclude '*.md' . || { echo "make format mends this"; exit 1; }

types: environment
	$(HEADING) "Types (mypy, strict)"
	@$(VENV_PYTHON) -m mypy --no-error-summary
	@$(VENV_PYTHON) -m mypy --no-error-summary samples/demo.py tests/architecture

layers: environment
	$(HEADING) "Import layers (import-linter)"
	@.venv/bin/lint-imports --no-cache >.venv/layers.log 2>&1 || { cat .venv/layers.log; exit 1; }

generated: environment
	$(HEADING) "Generated files are up to date"
	@$(VENV_PYTHON) -m wlcompat.exports --check
	@$(VENV_PYTHON) -m translator.diagnostics.document --check

generate: environment ## Write the generated files anew (stub of wlcompat, tables of functions and diagnostics, keywords)
	@$(VENV_PYTHON) -m wlcompat.exports
	@$(VENV_PYTHON) -m translator.diagnostics.document
	@$(VENV_PYTHON) -m translator.syntax.vocabulary

format: environment ## Format and mend what ruff can mend
	@$(VENV_PYTHON) -m ruff check --quiet --fix . || true
	@$(VENV_PYTHON) -m ruff format --exclude '*.md' .

benchmark: environment ## Measure how fast programs are translated, run and start, as ratios inside one run
	@$(VENV_PYTHON) benchmarks/translation.py
	@$(VENV_PYTHON) benchmarks/loops.py
	@$(VENV_PYTHON) benchmarks/start_up.py
	@$(VENV_PYTHON) benchmarks/many_files.py

benchmark-sockets: environment ## Measure the sockets against Python's and a server in C (OPTIONS=--full)
	@$(VENV_PYTHON) benchmarks/sockets $(OPTIONS)

environment:
	@.ci/environment test

peers: environment
	@.ci/peers

clean: ## Remove .venv and all caches
	@rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
