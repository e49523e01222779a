"""Audit/verify.html in a browser without a network: the shared vectors, and what a visitor sees.

    python3 -m pytest Tests/Browser
"""
import base64
import hashlib
import json
import pathlib
import random
import re
import subprocess
import sys

import pytest

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


def refuse_requests(page):
    """Offline, and any request but that for the page itself fails the test."""
    asked = []
    page.context.set_offline(True)
    page.on("request", lambda request: asked.append(request.url))
    return asked


@pytest.fixture
def verifier(page):
    asked = refuse_requests(page)
    page.goto(PAGE.as_uri())
    page.evaluate(HELPERS)
    yield page
    assert [url for url in asked if url != PAGE.as_uri()] == []


def vectors(file, name="vectors"):
    content = json.loads((VECTORS / file).read_text())
    assert content["format"] == "insacula-vectors/v1"
    return content[name]


def differences(wanted, got, names):
    assert len(got) == len(wanted) > 0
    return [(name, want, have) for name, want, have in zip(names, wanted, got) if want != have]


# ------------------------------------------------------------------------------------------------ The shared vectors

# Each list of each file, with what the page computes of a vector v and what the vector expects of it.
LISTS = {
    "json.json vectors": (
        "async (v) => await orNull(async () => insacula.parseJSON(bytesOf(v.input))) === null ? 'refuse' : 'accept'",
        lambda v: v["expect"]),
    "functions.json times": ("(v) => insacula.parseTime(v.text)", lambda v: v["seconds"]),
    # A proof has no use for the case key; that the case is one is looked at.
    "functions.json case_keys": (
        "async (v) => await orNull(() => { insacula.fileNumber(v.case); return true; })",
        lambda v: None if v["key"] is None else True),
    "functions.json rounds": (
        "(v) => Number(insacula.firstRound(v, BigInt(insacula.parseTime(v.time) + v.delay_seconds)))",
        lambda v: v["round"]),
    "functions.json commitments": ("(v) => insacula.commitmentOf(v.draw, v.secret)", lambda v: v["commitment"]),
    "functions.json seeds": (
        "async (v) => insacula.hex(await insacula.seedOf(v.leaf, v.secret, v.chain, v.round, v.signature))",
        lambda v: v["seed"]),
    "functions.json orders": (
        """async (v) => {
          const order = await insacula.drawOrder(insacula.fromHex(v.seed), insacula.parsePool(v.pool));
          return [order.map((one) => one.expert), order.map((one) => one.number)];
        }""", lambda v: [v["order"], v["numbers"]]),
    "functions.json roots": (
        """async (v) => {
          const leaves = await Promise.all(v.leaves.map((leaf) => insacula.leafHash(bytesOf(leaf))));
          return insacula.hex(await insacula.treeRoot(leaves));
        }""", lambda v: v["root"]),
    "functions.json pools": (
        """async (v) => {
          const lines = await orNull(() => insacula.parsePool(v.pool));
          return lines && await insacula.poolSummary(lines);
        }""", lambda v: None if v["root"] is None else {k: v[k] for k in v if k != "pool"}),
    "functions.json envelopes": ("(v) => insacula.envelopeBox(v.draw, v.secret, v.key)", lambda v: v["box"]),
    "functions.json local_chains": (
        "(v) => insacula.chainHash({ ...v, scheme: 'ed25519-local' })", lambda v: v["hash"]),
    "functions.json local_rounds": (
        """(v) => fault(() => insacula.checkRound(
          { ...v, scheme: 'ed25519-local' }, v.round, insacula.fromHex(v.signature), null)).then((it) => it === 'valid')""",
        lambda v: v["valid"]),
    "beacons.json chains": ("(v) => insacula.chainHash(v)", lambda v: v["hash"]),
    "beacons.json rounds": (
        """(v) => fault(() => insacula.checkRound(
          v, v.round, insacula.fromHex(v.signature), v.signed === undefined ? null : insacula.fromHex(v.signed)))""",
        lambda v: v["expect"]),
    "notes.json vectors": (
        """async (v) => {
          const trust = await orNull(() => insacula.parseTrustPolicy(bytesOf(v.trust)));
          if (trust === null) return "policy";
          const note = await orNull(() => insacula.parseCheckpoint(insacula.fromUTF8(bytesOf(v.note))));
          const isSigned = note && await Promise.all(trust.logs.map((log) => insacula.isSignedBy(log, note)));
          if (!isSigned?.some(Boolean)) return "checkpoint";
          if (trust.quorum === null) return "success";
          try {
            const names = [...(await insacula.cosigners(note, trust)).keys()];
            return insacula.isQuorum(names, trust) ? "success" : "witnesses";
          } catch (problem) {
            if (problem.says?.[0][0] === "failure.cosignature-invalid") return "witnesses";
            throw problem;
          }
        }""", lambda v: v["expect"]),
    "proofs.json vectors": (
        """async (v) => {
          const { outcome, warnings } = await insacula.verifyProof(new TextEncoder().encode(v.proof), v.trust);
          return outcome === "success" ? [outcome, warnings] : [outcome];
        }""", lambda v: [v["expect"], v["warnings"]] if v["expect"] == "success" else [v["expect"]]),
}


@pytest.mark.parametrize("title", LISTS)
def test_every_vector_has_its_outcome(verifier, title):
    file, name = title.split()
    every = vectors(file, name)
    compute, expected = LISTS[title]
    got = verifier.evaluate(
        f"async (every) => {{ const one = {compute}; const all = []; for (const v of every) all.push(await one(v));"
        " return all; }", every)
    names = [vector.get("name", str(at)) for at, vector in enumerate(every)]
    assert differences([expected(vector) for vector in every], got, names) == []


def test_no_list_of_vectors_is_left_out():
    for file in sorted(VECTORS.glob("*.json")):
        if file.name != "logs.json":                 # a log is audited by the other two
            content = json.loads(file.read_text())
            assert {f"{file.name} {name}" for name in content if name != "format"} <= LISTS.keys()


# ------------------------------------------------------------------------------- Cryptography, by other people's programs

def in_page(page, expression, values):
    return page.evaluate(f"async (all) => Promise.all(all.map(async (v) => {expression}))", values)


def test_signatures_made_by_py_ecc(verifier):
    """Sound and damaged ones; every fault is one of three here."""
    lines = (ROOT / "Tests/BLS12381Tests/vectors/signatures.txt").read_text().splitlines()
    fields = [line.split(" ") for line in lines if line and not line.startswith("#")]
    assert len(fields) == 768
    values = [{"inG1": group == "G1", "message": message.strip("-"), "key": key.strip("-"),
               "signature": signature.strip("-")} for group, message, key, signature, _ in fields]
    words = {"valid": "valid", "disagrees": "mismatch"}
    wanted = [words.get(it, "key" if it.startswith("key:") else "signature-form") for *_, it in fields]
    got = in_page(verifier, """fault(() => insacula.checkBLS(
        v.inG1 ? insacula.G2 : insacula.G1, insacula.fromHex(v.key),
        v.inG1 ? insacula.G1 : insacula.G2, insacula.fromHex(v.signature), insacula.fromHex(v.message)))""", values)
    assert differences(wanted, got, range(len(fields))) == []


def test_hashing_to_the_curve_as_py_ecc_does(verifier):
    hash_to_curve = pytest.importorskip("py_ecc.bls.hash_to_curve")
    from py_ecc.optimized_bls12_381 import normalize
    numbers = random.Random("hash to curve")
    messages = [numbers.randbytes(size) for size in (0, 1, 31, 32, 33, 200)]
    for group, hash_to in (("G1", hash_to_curve.hash_to_G1), ("G2", hash_to_curve.hash_to_G2)):
        tag = f"BLS_SIG_BLS12381{group}_XMD:SHA-256_SSWU_RO_NUL_".encode()
        wanted = []
        for message in messages:
            point = normalize(hash_to(message, tag, hashlib.sha256))[:2]
            wanted.append([[str(int(part)) for part in getattr(one, "coeffs", [one])] for one in point])
        got = in_page(verifier, f"""(await insacula.hashToCurve(insacula.{group}, insacula.fromHex(v)))
            .map((one) => [one].flat().map(String))""", [message.hex() for message in messages])
        assert got == wanted


def test_blake2b_as_hashlib_has_it(verifier):
    numbers = random.Random("blake2b")
    messages = [numbers.randbytes(size) for size in (0, 1, 63, 64, 65, 127, 128)]
    wanted = [hashlib.blake2b(message, digest_size=24).hexdigest() for message in messages]
    got = in_page(verifier, "insacula.hex(insacula.blake2b(insacula.fromHex(v), 24))", [m.hex() for m in messages])
    assert got == wanted


def test_x25519_and_poly1305_as_cryptography_has_them(verifier):
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
    from cryptography.hazmat.primitives.poly1305 import Poly1305
    numbers = random.Random("x25519")
    pairs = [(numbers.randbytes(32), numbers.randbytes(32)) for _ in range(50)]
    got = in_page(verifier, "insacula.hex(insacula.x25519(insacula.fromHex(v[0]), insacula.fromHex(v[1])))",
                  [[a.hex(), b.hex()] for a, b in pairs])
    assert got == [X25519PrivateKey.from_private_bytes(a).exchange(X25519PublicKey.from_public_bytes(b)).hex()
                   for a, b in pairs]
    texts = [(numbers.randbytes(32), numbers.randbytes(size)) for size in (0, 1, 15, 16, 17, 32, 100)]
    texts.append((b"\xff" * 32, b"\xff" * 64))
    got = in_page(verifier, "insacula.hex(insacula.poly1305(insacula.fromHex(v[0]), insacula.fromHex(v[1])))",
                  [[a.hex(), b.hex()] for a, b in texts])
    assert got == [Poly1305.generate_tag(a, b).hex() for a, b in texts]


# ---------------------------------------------------------------------------------------------------- Damaged proofs

def verify(page, proof, trust=TRUST):
    return page.evaluate("async ([proof, trust]) => insacula.verifyProof(bytesOf(proof), trust)",
                         [base64.b64encode(proof).decode(), trust])


def test_no_byte_can_be_changed(verifier):
    """One bit of every fifth byte of the example, and every fifth place to cut it short."""
    outcomes = verifier.evaluate("""async ([proof, trust]) => {
      const whole = bytesOf(proof), outcomes = [];
      for (let at = 0; at < whole.length - 1; at += 5) {
        const changed = whole.with(at, whole[at] ^ 1 << at % 8);
        outcomes.push((await insacula.verifyProof(changed, trust)).outcome);
        outcomes.push((await insacula.verifyProof(whole.slice(0, at), trust)).outcome);
      }
      return outcomes;
    }""", [base64.b64encode(PROOF).decode(), TRUST])
    assert len(outcomes) > 1000
    assert not {"success", "unavailable"} & set(outcomes)


@pytest.mark.parametrize("bad, reason", [
    (b"", "malformed.empty"),
    (b"[]", "malformed.wrong-type"),
    (b"{", "malformed.truncated"),
    (b"{}", "malformed.missing"),
    (b'{"a":1,"a":1}', "malformed.duplicate-name"),
    (b'{"b":1,"a":1}', "malformed.name-order"),
    (b'{"a":"\xff"}', "malformed.not-utf8"),
    (b'{"a":' + b"[" * 100_000, "malformed.too-deep"),
    (b'{"a":' + b"9" * 1_000_000 + b"}", "malformed.out-of-range"),
    (b'{"a":"' + b"x" * (17 << 20) + b'"}', "malformed.too-long"),
    (b'{"__proto__":{"format":"insacula-proof/v1"}}', "malformed.missing"),
    (b'{"constructor":1}', "malformed.missing"),
])
def test_bad_input_is_refused_by_name(verifier, bad, reason):
    result = verify(verifier, bad)
    assert result["outcome"] == "format"
    assert result["steps"][0]["says"][0][0] == reason
    assert [row["state"] for row in result["steps"][1:]] == ["unavailable"] * 13
    assert result["people"] == []


def test_the_malformed_field_is_named(verifier):
    proof = json.loads(PROOF)
    proof["experts"][1]["proof"] = proof["experts"][1]["proof"].replace("index ", "index 0", 1)
    result = verify(verifier, dumps(proof))
    assert result["steps"][0]["says"] == [
        ["malformed.not-decimal", {"place": ["place.field", {"name": "experts[1].proof.index"}]}]]


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


# -------------------------------------------------------------------------------------------------- What a visitor sees

def choose(page, proof, name="S-2026-000002.proof.json"):
    page.set_input_files("#file", {"name": name, "mimeType": "application/json", "buffer": proof})
    page.wait_for_selector("#result:not([hidden]), #problem:not([hidden])")


def states(page):
    return page.eval_on_selector_all("#steps > li", "(all) => all.map((one) => [one.id.slice(5), one.className])")


def test_a_proof_under_a_known_key(verifier):
    verifier.fill("#trust", KEY)
    choose(verifier, PROOF)
    assert verifier.inner_text("#verdict").startswith("VERIFICADO, pero NO independiente")
    assert verifier.get_attribute("#verdict", "class") == "doubtful"
    assert verifier.inner_text("#designated li") == "P-000004 Persona Ficticia Nº 4 (cédula FICTICIA-4)"
    assert verifier.locator("#alternates li").count() == 1
    assert [row for row in states(verifier) if row[1] != "passed"] == [
        ["witnesses", "unavailable"], ["witnessed", "unavailable"]]
    assert verifier.locator("#limits li").count() == 4
    assert re.search(r"comprobado en [0-9.,]+ ms", verifier.inner_text("#elapsed"))
    assert "Juzgado: juzgado-1." in verifier.inner_text("#request")


def test_an_independent_beacon_and_a_whole_policy(verifier):
    vector = next(v for v in vectors("proofs.json") if v["name"] == "quicknet 1000")
    verifier.fill("#trust", vector["trust"])
    choose(verifier, vector["proof"].encode())
    assert verifier.inner_text("#verdict").startswith("VERIFICADO: la designación")
    assert verifier.get_attribute("#verdict", "class") == "good"


def test_without_a_key_the_proof_is_taken_on_its_own_word(verifier):
    choose(verifier, PROOF)
    assert verifier.inner_text("#verdict").startswith("TODO CONCUERDA, PERO NO ESTÁ VERIFICADO")
    assert KEY in verifier.inner_text("#step-checkpoint")
    assert ["checkpoint", "unavailable"] in states(verifier)
    assert verify(verifier, PROOF, None)["outcome"] == "unavailable"
    # Giving the key afterwards judges the same file again.
    verifier.fill("#trust", KEY)
    verifier.press("#trust", "Tab")
    verifier.wait_for_selector("#step-checkpoint.passed")
    assert verifier.inner_text("#verdict").startswith("VERIFICADO")


@pytest.mark.parametrize("step, name, proof", [
    ("format", "Formato del comprobante", PROOF[:-20]),
    ("checkpoint", "Punto de control firmado", dumps({**json.loads(PROOF), "log": "x"})),
    ("inclusion", "Inclusión en el registro público", changed("opened.entry", '"seats":1', '"seats":2')),
    ("pool", "Lista del sorteo", changed("pool", "P-000001 2", "P-000001 1")),
    ("identities", "Identidades", changed("experts.0.identity", "Persona Ficticia", "Persona Distinta")),
])
def test_a_tampered_proof_is_refused_where_it_was_tampered_with(verifier, step, name, proof):
    if step == "checkpoint":
        vector = next(v for v in vectors("proofs.json") if v["name"] == "checkpoint: signature that does not verify")
        proof = vector["proof"].encode()
        verifier.fill("#trust", vector["trust"])
    else:
        verifier.fill("#trust", TRUST)
    choose(verifier, proof)
    assert verifier.inner_text("#verdict").startswith(f"LA VERIFICACIÓN FALLÓ en el paso «{name}»")
    assert verifier.get_attribute("#verdict", "class") == "bad"
    assert next(row for row in states(verifier) if row[1] == "failed")[0] == step
    assert verifier.inner_text(f"#step-{step} p") != ""
    assert verifier.locator("#designated li").count() == verifier.locator("#alternates li").count() == 0
    assert verifier.is_hidden("#designated") and verifier.is_visible("#limits")
    assert verifier.get_attribute("#where a", "href") == f"#step-{step}"


@pytest.mark.parametrize("step", ["policy", "commitment", "round", "beacon", "order", "designated", "witnessed"])
def test_what_only_the_log_could_have_forged_is_refused_too(verifier, step):
    vector = next(v for v in vectors("proofs.json") if v["expect"] == step)
    verifier.fill("#trust", vector["trust"])
    choose(verifier, vector["proof"].encode())
    assert ["checkpoint", "passed"] in states(verifier) and [step, "failed"] in states(verifier)
    assert verifier.locator("#designated li").count() == 0


def test_a_dropped_file(verifier):
    verifier.fill("#trust", KEY)
    verifier.evaluate("""(proof) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytesOf(proof)], "x.proof.json"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }""", base64.b64encode(PROOF).decode())
    verifier.wait_for_selector("#result:not([hidden])")
    assert verifier.inner_text("#verdict").startswith("VERIFICADO")


def test_what_is_pasted_as_trust_is_checked(verifier):
    verifier.fill("#trust", KEY[:-8] + "AAAAAAAA")
    choose(verifier, PROOF)
    assert verifier.inner_text("#problem").startswith("Hay un problema")
    assert verifier.get_attribute("#trust", "aria-invalid") == "true"
    assert verifier.inner_text("#verdict") == ""
    assert verifier.is_hidden("#result")


def test_markup_in_evidence_stays_text(verifier):
    assert verifier.evaluate("""() => {
      const item = stepItem({ step: "format", state: "failed",
        says: [["failure.other-policy", { found: "<img src=x onerror=alert(1)>\\u202e" }]] });
      return [item.querySelectorAll("img").length, item.querySelector("p").textContent];
    }""") == [0, "El sorteo se abrió con otra política, «<img src=x onerror=alert(1)>\\u{202e}»."]


def test_keyboard_only(verifier):
    verifier.evaluate("document.activeElement.blur()")
    order = []
    for _ in range(4):
        verifier.keyboard.press("Tab")
        order.append(verifier.evaluate("document.activeElement.id"))
    assert order[:3] == ["language", "trust", "file"]
    verifier.focus("#language")
    verifier.keyboard.press("Enter")
    assert verifier.get_attribute("html", "lang") == "en"
    verifier.focus("#trust")
    verifier.keyboard.type(KEY)
    verifier.keyboard.press("Tab")
    with verifier.expect_file_chooser() as chooser:
        verifier.keyboard.press("Enter")
    chooser.value.set_files({"name": "x.proof.json", "mimeType": "application/json", "buffer": PROOF})
    verifier.wait_for_selector("#result:not([hidden])")
    assert verifier.evaluate("document.activeElement.id") == "result-title"
    assert verifier.inner_text("#verdict").startswith("VERIFIED")


# ------------------------------------------------------------------------------------------------------ Two languages

def test_switching_the_language(verifier):
    verifier.fill("#trust", KEY)
    choose(verifier, PROOF)
    verifier.click("#language")
    assert verifier.get_attribute("html", "lang") == "en"
    assert verifier.title() == "Draw verifier"
    assert verifier.inner_text("#verdict").startswith("VERIFIED, but NOT independent")
    assert verifier.inner_text("#step-beacon strong") == "Beacon signature"
    assert verifier.get_attribute("#language", "lang") == "es"
    verifier.click("#language")
    assert verifier.inner_text("#verdict").startswith("VERIFICADO")


@pytest.mark.parametrize("asked, language", [
    ("", "es"), ("?lang=en", "en"), ("#en", "en"), ("?lang=xx", "es"), ("?lang=en#es", "es"), ("#constructor", "es")])
def test_the_language_that_the_address_asks_for(page, asked, language):
    page.goto(PAGE.as_uri() + asked)
    assert page.get_attribute("html", "lang") == language


def test_both_catalogues_have_the_same_phrases(verifier):
    words = verifier.evaluate("insacula.WORDS")
    assert list(words["es"]) == list(words["en"])
    placeholders = re.compile(r"\{[a-z]+\}")
    for key, spanish in words["es"].items():
        english = words["en"][key]
        assert spanish.strip() and english.strip(), key
        assert sorted(placeholders.findall(spanish)) == sorted(placeholders.findall(english)), key
    for language in ("es", "en"):
        assert not any(value.endswith(" ") for value in words[language].values())


def test_every_phrase_is_used_and_there(verifier):
    words = verifier.evaluate("Object.keys(insacula.WORDS.es)")
    text = PAGE.read_text()
    text = text[:text.index("const WORDS")] + text[text.index("let language"):]
    named = set(re.findall(r'"((?:page|verify|failure|rule|place|word)\.[a-z0-9.-]+)"', text))
    assert named <= set(words)
    reasons = set(re.findall(r'(?:form\([^;"]*, |Malformed\(|\$/, )"([a-z0-9-]+)"[,)]', text))
    assert {"not-utf8", "too-deep", "not-code", "wrong-length"} < reasons
    assert {f"malformed.{reason}" for reason in reasons} <= set(words)
    # Some keys are made of a group and a name that stands by itself in the script.
    made = ("verify.proof.", "verify.limit.", "page.trusts.", "page.state.", "state.")
    for key in words:
        name = key.partition(".")[2]
        assert key in named or f'"{name}"' in text or f"{name}: [" in text or key.startswith(made), key


def swift_phrases(language):
    """The catalogue of the other programs: its keys, with their texts in one line."""
    found = {}
    for file in sorted((ROOT / "Sources/Phrases").glob(f"{language}*.swift")):
        rows = re.findall(r'^ {8}"([a-z0-9.-]+)":\s*(?:"""\n(.*?)\n *"""|"((?:[^"\\]|\\.)*)")', file.read_text(),
                          re.DOTALL | re.MULTILINE)
        for key, block, line in rows:
            folded = "".join(part.strip() for part in block.replace("\\\n", "\n").split("\n")) if not line else line
            found[key] = re.sub(r"\s+", "", folded)
    return found


@pytest.mark.parametrize("code, language", [("es", "Spanish"), ("en", "English")])
def test_shared_phrases_are_those_of_the_other_programs(verifier, code, language):
    swift = swift_phrases(language)
    assert len(swift) > 1000
    words = verifier.evaluate("(code) => insacula.WORDS[code]", code)
    shared = {key: re.sub(r"\s+", "", text) for key, text in words.items() if not key.startswith("page.")}
    assert shared == {key: swift.get(key) for key in shared}


# ------------------------------------------------------------------------------------------- The page as it is published

def served(log="", proofs=""):
    """The page as a portal serves it: only the content of the two metas differs."""
    text = PAGE.read_text()
    for name, content in (("insacula-log", log), ("insacula-proofs", proofs)):
        empty = f'<meta name="{name}" content="">'
        assert text.count(empty) == 1
        text = text.replace(empty, f'<meta name="{name}" content="{content}">')
    return text


@pytest.fixture
def copy(page, tmp_path):
    """Opens the page with the metas filled in, from disk."""
    def open_copy(**metas):
        file = tmp_path / "verify.html"
        file.write_text(served(**metas))
        page.goto(file.as_uri())
        page.evaluate(HELPERS)
        return page
    return open_copy


def test_a_pinned_key_is_shown_and_used(copy):
    page = copy(log=KEY)
    assert page.inner_text("#pinned") == "Esta copia confía en la llave"
    assert page.inner_text("#keys") == KEY
    assert page.is_hidden("#trust")
    choose(page, PROOF)
    assert page.inner_text("#verdict").startswith("VERIFICADO")


def test_a_proof_of_another_log_than_the_pinned_one(copy):
    other = next(v for v in vectors("proofs.json") if v["name"] == "checkpoint: another log is trusted")["trust"]
    page = copy(log=other.split()[1])
    choose(page, PROOF)
    assert page.inner_text("#verdict").startswith("LA VERIFICACIÓN FALLÓ en el paso «Punto de control firmado»")
    assert KEY in page.inner_text("#step-checkpoint")
    page = copy(log=f"{other.split()[1]} {KEY}")
    assert page.inner_text("#pinned") == "Esta copia confía en las llaves"
    choose(page, PROOF)
    assert page.inner_text("#verdict").startswith("VERIFICADO")


def test_a_broken_pin_verifies_nothing(copy):
    page = copy(log=KEY[:-4] + "AAAA")
    assert page.inner_text("#pinned").startswith("La llave que trae esta copia no sirve")
    assert page.is_hidden("#file") and page.is_hidden("#trust")


def test_a_copy_that_the_browser_saved_still_works(copy, page, tmp_path):
    copy(log=KEY)
    choose(page, PROOF)
    saved = tmp_path / "saved.html"
    saved.write_text("<!DOCTYPE html>\n" + page.evaluate("document.documentElement.outerHTML"))
    page.goto(saved.as_uri())
    assert page.inner_text("#keys") == KEY
    assert page.is_hidden("#result")
    choose(page, PROOF)
    assert page.inner_text("#verdict").startswith("VERIFICADO")


ORIGIN = "https://portal.example"


@pytest.fixture
def portal(page):
    """A portal at ORIGIN that serves the page and one proof; anything else fails the test."""
    def open_portal(query="", proofs="/draws/"):
        def answer(route):
            address = route.request.url.removeprefix(ORIGIN).partition("?")[0]
            if address == "/verify.html":
                route.fulfill(body=served(KEY, proofs), content_type="text/html; charset=utf-8")
            elif address == "/draws/S-2026-000002.proof.json":
                route.fulfill(body=PROOF, content_type="application/json")
            elif address == "/draws/S-2026-000009.proof.json":
                route.fulfill(status=404)
            else:
                unexpected.append(route.request.url)
                route.abort()
        page.route("**/*", answer)
        page.goto(f"{ORIGIN}/verify.html{query}")
        return page
    unexpected = []
    yield open_portal
    assert unexpected == []


def test_a_folio_is_fetched_from_the_portal(portal):
    page = portal()
    page.fill("#folio", "S-2026-000002")
    page.keyboard.press("Enter")
    page.wait_for_selector("#result:not([hidden])")
    assert page.inner_text("#verdict").startswith("VERIFICADO")


def test_a_folio_in_the_address(portal):
    page = portal("?folio=S-2026-000002&lang=en")
    page.wait_for_selector("#result:not([hidden])")
    assert page.inner_text("#verdict").startswith("VERIFIED")


@pytest.mark.parametrize("folio, problem", [
    ("S-2026-2", "Un folio tiene la forma S-2026-000001."),
    ("../secret", "Un folio tiene la forma S-2026-000001."),
    ("S-2026-000009", "Este sitio no entregó el comprobante de S-2026-000009: 404."),
])
def test_a_folio_that_is_none_or_has_no_proof(portal, errors, folio, problem):
    page = portal()
    page.fill("#folio", folio)
    page.click("#folio-entry button")
    page.wait_for_selector("#problem:not([hidden])")
    assert problem in page.inner_text("#problem")
    assert page.get_attribute("#folio", "aria-invalid") == "true"
    assert page.inner_text("#verdict") == ""
    errors[:] = [error for error in errors if "404" not in error]      # the browser itself notes it


def test_proofs_are_not_fetched_from_elsewhere(portal):
    assert portal(proofs="https://elsewhere.example/").is_hidden("#folio")


def test_without_https_nothing_is_verified(page):
    """A page over plain http gets no WebCrypto: that is said, and what to do about it."""
    page.route("**/*", lambda route: route.fulfill(body=served(), content_type="text/html; charset=utf-8"))
    page.goto("http://portal.example/verify.html")
    assert page.evaluate("crypto.subtle === undefined")
    page.fill("#trust", KEY)
    choose(page, PROOF)
    assert "guárdela y ábrala desde el disco" in page.inner_text("main")
    assert not page.inner_text("#verdict").startswith("VERIFICADO")


def test_without_ed25519_nothing_is_verified(page):
    page.add_init_script("""
      const real = crypto.subtle.importKey.bind(crypto.subtle);
      crypto.subtle.importKey = async (...all) => {
        if (all[2] === "Ed25519") throw new DOMException("Unrecognized name.", "NotSupportedError");
        return real(...all);
      };""")
    page.goto(PAGE.as_uri())
    page.fill("#trust", KEY)
    choose(page, PROOF)
    assert page.inner_text("#verdict").startswith(
        "NO SE PUDO VERIFICAR: falta con qué comprobar el paso «Punto de control firmado»")
    assert "este navegador no sabe comprobar firmas Ed25519" in page.inner_text("#step-checkpoint")
    assert ["inclusion", "unavailable"] in states(page)


def test_without_javascript(new_page):
    page = new_page(java_script_enabled=False)
    page.goto(PAGE.as_uri())
    assert page.is_hidden("main") and page.is_hidden("footer")
    for words in ("insacula-verify proof", "verify.py proof", "JavaScript, que aquí está apagado"):
        assert words in page.inner_text("noscript")


def test_the_page_is_sealed():
    text = PAGE.read_text()
    subprocess.run([sys.executable, ROOT / "Scripts/seal-verifier", "--check"], check=True)
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)[1]
    for tag in ("script", "style"):
        (content,) = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    for rule in ("default-src 'none'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'"):
        assert rule in policy
    for unwanted in (" style=", " onclick=", "innerHTML", "eval(", "http://", "https://", " src="):
        assert unwanted not in text, unwanted


def test_a_served_copy_has_the_published_fingerprint(tmp_path):
    """The command of docs/verify-in-browser.md."""
    (command,) = re.findall(r"^ {4}(sed .* verify\.html \| sha256sum)$", (ROOT / "docs/verify-in-browser.md").read_text(), re.M)
    (tmp_path / "verify.html").write_text(served(f"{KEY} {KEY}", "/draws/"))
    printed = subprocess.run(command, shell=True, check=True, capture_output=True, text=True, cwd=tmp_path).stdout
    assert printed.split()[0] == hashlib.sha256(PAGE.read_bytes()).hexdigest()


def test_nothing_else_runs_in_the_page(page, errors):
    page.goto(PAGE.as_uri())
    page.evaluate("""() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.intruder = true";
      document.body.append(script);
    }""")
    assert page.evaluate("globalThis.intruder === undefined")
    assert len(errors) == 1 and "Content Security Policy" in errors.pop()


# ------------------------------------------------------------------------------------------------------- Accessibility

@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("shown", ["start", "verified", "failed", "problem"])
def test_axe_finds_no_serious_barrier(new_page, scheme, shown):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    page = new_page(bypass_csp=True, color_scheme=scheme)
    page.goto(PAGE.as_uri())
    if shown != "start":
        page.fill("#trust", "nothing" if shown == "problem" else KEY)
        choose(page, PROOF[:-9] if shown == "failed" else PROOF)
    violations = axe.run(page).response["violations"]
    assert [(it["id"], it["nodes"][0]["html"]) for it in violations if it["impact"] in ("serious", "critical")] == []


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_nothing_is_wider_than_the_window(new_page, width):
    page = new_page(viewport={"width": width, "height": 700})
    page.goto(PAGE.as_uri())
    page.fill("#trust", KEY)
    choose(page, PROOF)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
