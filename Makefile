# The commands of this project. What they do stands in scripts/, in Python, without anything to install first.
PYTHON ?= $(firstword $(foreach name,python3 python3.14 python3.13 python3.12 python3.11,$(shell $(name) -c "import sys; sys.version_info >= (3, 11) and print(sys.executable)" 2>/dev/null)))

.PHONY: help run test check bench lock clean

help: python ## what there is
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/:.*## /\t/' | sort

run: python ## start everything with demonstration data (PORT=8000, VAR_DIR=var, DATABASE_URL=sqlite)
	@$(PYTHON) scripts/run.py

test: python ## all tests on SQLite and PostgreSQL, and in a browser
	@$(PYTHON) scripts/test.py

check: python ## the quick part of it: style, types, import rules
	@$(PYTHON) scripts/test.py --checks

bench: .venv ## speed, as ratios within one run
	@.venv/bin/python scripts/bench.py

lock: .venv ## renew the lock files (make lock ARGS=--upgrade)
	@.venv/bin/python scripts/lock.py $(ARGS)

clean: ## forget everything that was built here, the demonstration's database too
	rm -rf .venv node_modules var site/static/build site/locale/*/LC_MESSAGES/*.mo

.venv:
	@$(PYTHON) scripts/run.py --only-environment

python:
	@test -n "$(PYTHON)" || { echo "Es fehlt Python 3.11 oder neuer:  sudo apt-get install python3"; echo "Python 3.11 or newer is missing:  sudo apt-get install python3"; exit 1; }
