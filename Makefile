# make demo   builds, runs one draw from the roster file to the verified proof
# make test   everything that is checked: style, layering, tests, both verifiers on all vectors
# make browser  the pages and the verifier in a real browser, Chromium, against a server on the fictional year
# make install [PREFIX=/usr/local]   both commands and the reference data
# make fuzz   ten million byte strings, decoded as points of BLS12-381, and ten million answers of relays; some minutes
# make bench  speed, beside other people's programs in the same run

STRICT = --explicit-target-dependency-import-check error

.PHONY: all build release install needs demo test lint browser fuzz bench vectors

all: build

needs:
	@Scripts/install-needs

build: needs
	swift build $(STRICT)

release: needs
	swift build -c release $(STRICT) --product insacula
	swift build -c release $(STRICT) --product insacula-verify

PREFIX = /usr/local

install: release
	install -D -m 755 .build/release/insacula $(DESTDIR)$(PREFIX)/bin/insacula
	install -D -m 755 .build/release/insacula-verify $(DESTDIR)$(PREFIX)/bin/insacula-verify
	install -D -m 644 -t $(DESTDIR)$(PREFIX)/share/insacula/Registry Registry/*.csv Registry/*.json Registry/README.md

demo: release
	@Scripts/demo .build/release

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks
	@Scripts/house-rules
	@Scripts/seal-verifier --check

browser: needs
	swift build $(STRICT) --product insacula
	python3 -m pytest -q Tests/Browser

test: needs lint
	swift build --build-tests $(STRICT)
	@Scripts/verifier-dependencies
	swift test --skip-build
	python3 Audit/verify.py vectors Audit/vectors
	python3 -m pytest -q Tests/Browser

fuzz: needs
	swift build -c release --product BLS12381Fuzz
	.build/release/BLS12381Fuzz 10000000
	swift build -c release --product RoundFuzz
	.build/release/RoundFuzz 10000000

bench: needs
	Benchmarks/run

# Writes Audit/vectors and the worked example of Audit/protocol.md anew: read the difference before you commit it.
vectors: needs
	INSACULA_WRITE_VECTORS=1 swift test --filter VectorTests
