# The two commands are `make demo` and `make test`; both set up whatever is missing.
PYTHON := .venv/bin/python

# the tests start Python a hundred times: it keeps what it compiled, out of the tree, wherever a person wants none
export PYTHONDONTWRITEBYTECODE =
export PYTHONPYCACHEPREFIX = $(CURDIR)/build/pycache

.PHONY: demo pictures quick test fuzz check gate package kit release docs matrix unload translations bench faults clean

demo: .venv/ready
	./scripts/demo

# the README's picture and those of the manual taken anew, and made small
pictures: .venv/ready
	REPERE_OFFSCREEN=1 ./scripts/demo
	cp build/demo/window.png docs/images/
	./scripts/pictures
	$(PYTHON) scripts/shrink_pictures.py docs/images

# what needs neither QGIS nor a server: the loop while writing
quick: .venv/ready
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	HYPOTHESIS_PROFILE=quick $(PYTHON) -m pytest -p no:pytest_qgis -m "not qgis and not server and not slow"

# two workers: each begins with one half, a module at a time, and who is done takes from the other's rest; then,
# with the machine to itself, what measures the window's gaps
test: .venv/ready
	mkdir -p build && touch build/test-begun
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n 2 --dist worksteal -m "not alone"
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -m alone
	expr $$(date +%s) - $$(stat -c %Y build/test-begun) > build/test-seconds

fuzz: .venv/ready
	HYPOTHESIS_PROFILE=free QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest --timeout=3600 $$(grep -rlE '^@given|"HYPOTHESIS_PROFILE"' tests --include='test_*.py')

check: .venv/ready
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	$(PYTHON) scripts/check_types.py
	$(PYTHON) scripts/contract.py
	$(PYTHON) scripts/code_map.py
	$(PYTHON) scripts/enums.py
	$(PYTHON) scripts/worker_scan.py
	$(PYTHON) scripts/style.py
	$(PYTHON) scripts/foreign_text.py
	$(PYTHON) scripts/catalogue.py
	$(PYTHON) scripts/descriptions.py --check
	$(PYTHON) scripts/translations.py --check

gate: .venv/ready
	$(PYTHON) scripts/gate.py
	$(PYTHON) scripts/qt6.py

package: .venv/ready
	$(PYTHON) scripts/package.py

# what a trainer carries to a class on a stick
kit: .venv/ready
	QT_QPA_PLATFORM=offscreen $(PYTHON) scripts/kit.py

# make release REPOSITORY=https://… EMAIL=… [HOST=where the zip will lie]: the zip for the plugin store, its SHA-256,
# this version's changes and the plugins.xml of a private repository; refused while the variables are unset
release: gate
	$(PYTHON) scripts/translations.py --check --complete
	$(PYTHON) scripts/package.py --release

# the manual, the guides and the contracts as one searchable folder, build/site, for an intranet; its links are checked
docs: build/mkdocs/ready
	NO_MKDOCS_2_WARNING=1 PYTHONPATH=build/mkdocs $(PYTHON) -m mkdocs build --strict

build/mkdocs/ready: .venv/ready requirements-docs.txt
	$(PYTHON) -m pip install -q --upgrade --target build/mkdocs -r requirements-docs.txt
	touch $@

# the two commands in a fresh Debian 12, 13, 13 with backports and testing: docs/versions.md
matrix:
	./scripts/matrix

# the plugin loaded, opened on the town and unloaded 100 times in one QGIS, under gdb where it is installed
unload: .venv/ready
	./scripts/unload

translations: .venv/ready
	$(PYTHON) scripts/translations.py

# every figure that has a target, in a quarter of an hour on a quiet machine; how long `make test` took is its last row
bench: build/bench-tools/ready
	QT_QPA_PLATFORM=offscreen $(PYTHON) bench/run.py

# what the region is measured beside
build/bench-tools/ready: .venv/ready bench/requirements.txt
	$(PYTHON) -m pip install -q --upgrade --target build/bench-tools -r bench/requirements.txt
	touch $@

faults: .venv/ready
	$(PYTHON) scripts/faults.py --transport plain
	$(PYTHON) scripts/faults.py --transport qgis
	$(PYTHON) scripts/team_faults.py

.venv/ready: requirements-dev.txt scripts/setup
	./scripts/setup

clean:
	rm -rf build dist .venv
