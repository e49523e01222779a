"""Audit/verify.html computes what Audit/protocol.md says: the shared vectors, other people's programs, damaged proofs.

    python3 -m pytest Tests/Browser
"""
import base64
import hashlib
import json
import random

import pytest
from verifier_page import PROOF, ROOT, TRUST, VECTORS, dumps, vectors


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
], ids=lambda value: None if isinstance(value, str) else value[:20].decode("latin-1"))
def test_bad_input_is_refused_by_name(verifier, bad, reason):
    result = verify(verifier, bad)
    assert result["outcome"] == "format"
    assert result["steps"][0]["says"][0][0] == reason
    assert [row["state"] for row in result["steps"][1:]] == ["unavailable"] * 13
    assert result["people"] == []


def test_without_a_trust_policy_nothing_is_verified(verifier):
    """The other two programs do not start without one."""
    result = verify(verifier, PROOF, None)
    assert result["outcome"] == "unavailable" and result["isOnItsOwnWord"]
    forged = next(v for v in vectors("proofs.json") if v["name"] == "checkpoint: signature that does not verify")
    result = verify(verifier, forged["proof"].encode(), None)
    assert result["outcome"] == "checkpoint" and not result["isOnItsOwnWord"]


def test_sizes(verifier):
    """A trust policy or a note of more than a million bytes."""
    policies = ["quorum none\n#" + "x" * (size - 14) + "\n" for size in (1_000_000, 1_000_001)]
    accepted = verifier.evaluate("""async (texts) => Promise.all(texts.map((text) =>
      orNull(async () => await insacula.parseTrustPolicy(new TextEncoder().encode(text)) && true)))""", policies)
    assert accepted == [True, None]
    note = "example\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n\u2014 k AAAAAAAA\n"
    notes = ["x" * (count - len(note.encode())) + note for count in (1_000_000, 1_000_001)]
    accepted = verifier.evaluate("""async (texts) => Promise.all(texts.map((text) =>
      orNull(() => insacula.parseCheckpoint(text) && true)))""", notes)
    assert accepted == [True, None]


def test_the_malformed_field_is_named(verifier):
    proof = json.loads(PROOF)
    proof["experts"][1]["proof"] = proof["experts"][1]["proof"].replace("index ", "index 0", 1)
    result = verify(verifier, dumps(proof))
    assert result["steps"][0]["says"] == [
        ["malformed.not-decimal", {"place": ["place.field", {"name": "experts[1].proof.index"}]}]]
