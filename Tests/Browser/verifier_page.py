"""What the tests of Audit/verify.html share."""
import json
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "Audit/verify.html"
VECTORS = ROOT / "Audit/vectors"
PROOF = (ROOT / "Audit/example/proof.json").read_bytes()
TRUST = (ROOT / "Audit/example/log.policy").read_text()
KEY = TRUST.split()[1]

# What the tests in the page share: base64 to bytes, and whether a reader refuses.
HELPERS = """() => {
globalThis.bytesOf = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
globalThis.orNull = async (read) => {
  try { return await read(); } catch (problem) { if (problem instanceof insacula.Malformed) return null; throw problem; }
};
globalThis.fault = async (check) => {
  try { await check(); return "valid"; } catch (problem) {
    if (problem instanceof insacula.RoundFault) return problem.message;
    throw problem;
  }
};
}"""


def vectors(file, name="vectors"):
    content = json.loads((VECTORS / file).read_text())
    assert content["format"] == "insacula-vectors/v1"
    return content[name]


def dumps(proof):
    return json.dumps(proof, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def changed(part, old, new):
    """The example with a piece of text replaced in one of its parts."""
    proof = json.loads(PROOF)
    *path, last = part.split(".")
    holder = proof
    for name in path:
        holder = holder[int(name) if name.isdigit() else name]
    assert old in holder[last]
    holder[last] = holder[last].replace(old, new, 1)
    return dumps(proof)


def choose(page, proof, name="S-2026-000002.proof.json"):
    page.set_input_files("#file", {"name": name, "mimeType": "application/json", "buffer": proof})
    page.wait_for_selector("#result:not([hidden]), #problem:not([hidden])")


def states(page):
    return page.eval_on_selector_all("#steps > li", "(all) => all.map((one) => [one.id.slice(5), one.className])")


def served(log="", proofs=""):
    """The page as a portal serves it: only the content of the two metas differs."""
    text = PAGE.read_text()
    for name, content in (("insacula-log", log), ("insacula-proofs", proofs)):
        empty = f'<meta name="{name}" content="">'
        assert text.count(empty) == 1
        text = text.replace(empty, f'<meta name="{name}" content="{content}">')
    return text
