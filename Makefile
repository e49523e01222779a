# make demo   one draw from the roster file to the verified proof, and the portal left running on a fictional year
# make demo-stop   ends that portal
# make test   everything that is checked: style, layering, tests, both verifiers on all vectors
# make browser  the pages and the verifier in a real browser, Chromium, against a server on the fictional year
# make deployment  docs/deploy as shipped, on a bare Debian server in a container; as root
# make pictures  the two pictures of the README anew
# make install [PREFIX=/usr/local]   both commands and the reference data
# make fuzz   ten million byte strings, decoded as points of BLS12-381, and ten million answers of relays; some minutes
# make hostile   attacks on the portal while people use it, and what held; under 15 minutes
# make bench  speed, beside other people's programs in the same run

STRICT = --explicit-target-dependency-import-check error
PYTHON = Scripts/python

.PHONY: all build programs release install needs needs-build needs-demo demo demo-stop test lint browser deployment pictures fuzz bench \
	hostile vectors

all: build

# Everything that the tests need; the two below are parts of it.
needs:
	@Scripts/install-needs test

needs-demo:
	@Scripts/install-needs demo

needs-build:
	@Scripts/install-needs build

build: needs-build
	swift build $(STRICT)

# Both commands as tests and demonstration use them, of the one build that they share.
programs: needs-build
	swift build $(STRICT) --product insacula
	swift build $(STRICT) --product insacula-verify

release: needs-build
	swift build -c release $(STRICT) --product insacula
	swift build -c release $(STRICT) --product insacula-verify

PREFIX = /usr/local

install: release
	install -D -s -m 755 .build/release/insacula $(DESTDIR)$(PREFIX)/bin/insacula
	install -D -s -m 755 .build/release/insacula-verify $(DESTDIR)$(PREFIX)/bin/insacula-verify
	install -D -m 644 -t $(DESTDIR)$(PREFIX)/share/insacula/Registry Registry/*.csv Registry/*.json Registry/README.md
	install -D -m 644 -t $(DESTDIR)$(PREFIX)/share/insacula/Registry/documents Registry/documents/*.docx

demo: needs-demo programs
	@Scripts/demo .build/debug
	@Scripts/demo-portal .build/debug

demo-stop:
	@Scripts/demo-portal .build/debug stop

lint:
	swift format lint --strict --recursive Package.swift Plugins Sources Tests Benchmarks
	@Scripts/house-rules
	@Scripts/seal-verifier --check
	@Scripts/phrases --check
	@Scripts/common-words --check

browser: needs programs
	$(PYTHON) -m pytest -q Tests/Browser

deployment: needs programs
	$(PYTHON) -m pytest -q -rs Tests/Deployment

pictures: needs programs
	$(PYTHON) Scripts/pictures docs/pictures

test: needs lint
	swift build --build-tests $(STRICT)
	@Scripts/verifier-dependencies
	swift test --skip-build
	$(PYTHON) Audit/verify.py vectors Audit/vectors
	$(PYTHON) -m pytest -q Tests/Browser
	$(PYTHON) -m pytest -q -rs Tests/Deployment

fuzz: needs-build
	swift build -c release --product BLS12381Fuzz
	.build/release/BLS12381Fuzz 10000000
	swift build -c release --product RoundFuzz
	.build/release/RoundFuzz 10000000

bench: needs
	Benchmarks/run
	Benchmarks/portal

# Attacks a portal of its own while people use it, and says what held. HOSTILE="--seconds 1800" is the long run.
hostile: release
	$(PYTHON) Scripts/hostile .build/release $(HOSTILE)

# Writes Audit/vectors and the worked example of Audit/protocol.md anew: read the difference before you commit it.
vectors: needs
	INSACULA_WRITE_VECTORS=1 swift test --filter VectorTests
