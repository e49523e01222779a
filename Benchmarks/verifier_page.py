#!/usr/bin/env python3
"""How long Audit/verify.html takes to verify a proof in headless Chromium, beside Audit/verify.py in the same run.

    verifier_page.py [REPETITIONS]

A figure is the median, in milliseconds. *First* is the first proof of a page just opened, as a visitor has it.
Needs Chromium, playwright, cryptography and py_ecc.
"""
import json
import pathlib
import shutil
import statistics
import sys
import time

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "Audit"))
import verify  # noqa: E402

PROOFS = {"without drand": "uniform", "drand quicknet": "quicknet 1000", "drand default": "default 1", "NIST": "NIST"}
TIME_ONE = """async ({ proof, trust }) => {
  const bytes = new TextEncoder().encode(proof);
  const start = performance.now();
  const { outcome } = await insacula.verifyProof(bytes, trust);
  const milliseconds = performance.now() - start;
  if (outcome !== "success") throw new Error(outcome);
  return milliseconds;
}"""


def by_python(vector: dict) -> float:
    verify.check_bls.cache_clear()
    data, trust = vector["proof"].encode(), vector["trust"].encode()
    start = time.perf_counter()
    outcome = verify.ProofCheck(data, verify.TrustPolicy.parse(trust)).run()
    milliseconds = 1000 * (time.perf_counter() - start)
    assert outcome == "success", outcome
    return milliseconds


repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 20
vectors = {v["name"]: v for v in json.loads((ROOT / "Audit/vectors/proofs.json").read_text())["vectors"]}
print(f"{'proof':<16} {'page, first':>12} {'page':>8} {'verify.py':>10}   ms, median of {repetitions}")
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
    page = browser.new_page()
    for title, name in PROOFS.items():
        vector = {key: vectors[name][key] for key in ("proof", "trust")}
        first, later = [], []
        for _ in range(repetitions):
            page.goto((ROOT / "Audit/verify.html").as_uri())
            first.append(page.evaluate(TIME_ONE, vector))
            later.append(page.evaluate(TIME_ONE, vector))
        python = [by_python(vector) for _ in range(min(repetitions, 5))]
        figures = map(statistics.median, (first, later, python))
        print("{:<16} {:>12.1f} {:>8.1f} {:>10.1f}".format(title, *figures))
    browser.close()
