"""Audit/verify.html computes what Audit/protocol.md says: the shared vectors, other people's programs, damaged proofs.

    Scripts/python -m pytest Tests/Browser
"""
import base64
import hashlib
import json
import random
import time
import unicodedata

import pytest
from verifier_page import (BEGIN, PROOF, ROOT, SUITE, TRUST, VECTORS, Forged, L, cosigned, dumps, from_hash, line, little,
                           multiple, ristretto, vectors, vkey, vrf_proof)


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
    "functions.json texts": ("(v) => insacula.isText(insacula.fromUTF8(insacula.fromBase64(v.text)))", lambda v: v["valid"]),
    "functions.json tags": ("(v) => insacula.tagOf(v.key, v.court, v, v.proof)", lambda v: v["tag"]),
    "functions.json vrf": (
        """async (v) => {
          const output = await insacula.vrfOutput(insacula.fromHex(v.key), bytesOf(v.alpha), insacula.fromHex(v.proof));
          return output && insacula.hex(output);
        }""", lambda v: v["beta"]),
    "functions.json ed25519": (
        """(v) => insacula.ed25519Valid(
          insacula.fromHex(v.public_key), insacula.fromHex(v.signature), bytesOf(v.message))""",
        lambda v: v["valid"]),
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
            const { earliest, unchecked } = await insacula.cosigners(note, trust);
            const isMet = insacula.isQuorum([...earliest.keys()], unchecked, trust);
            return isMet === null ? "unavailable" : isMet ? "success" : "witnesses";
          } catch (problem) {
            if (problem.says?.[0][0] === "failure.cosignature-invalid") return "witnesses";
            throw problem;
          }
        }""", lambda v: expected(v)),
    "proofs.json vectors": (
        """async (v) => {
          const { outcome, warnings } = await insacula.verifyProof(new TextEncoder().encode(v.proof), v.trust);
          return outcome === "success" ? [outcome, warnings] : [outcome];
        }""", lambda v: [v["expect"], v["warnings"]] if expected(v) == "success" else [expected(v)]),
}
# What the page has no use for: it audits no log.
SKIPPED = {"functions.json near"}


def expected(vector):
    """The outcome for a program that cannot check ML-DSA-44."""
    return "unavailable" if "ml-dsa-44" in vector.get("needs", []) else vector["expect"]


@pytest.mark.parametrize("title", LISTS)
def test_every_vector_has_its_outcome(verifier, title):
    file, name = title.split()
    every = vectors(file, name)
    compute, wanted = LISTS[title]
    got = verifier.evaluate(
        f"async (every) => {{ const one = {compute}; const all = []; for (const v of every) all.push(await one(v));"
        " return all; }", every)
    names = [vector.get("name", str(at)) for at, vector in enumerate(every)]
    assert differences([wanted(vector) for vector in every], got, names) == []


def test_no_list_of_vectors_is_left_out():
    for file in sorted(VECTORS.glob("*.json")):
        if file.name != "logs.json":                 # a log is audited by the other two
            content = json.loads(file.read_text())
            assert {f"{file.name} {name}" for name in content if name != "format"} <= LISTS.keys() | SKIPPED


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


# -------------------------------------------------------------------------- Section 12, by libsodium's ristretto255

def test_decoding_and_encoding_as_libsodium_does(verifier):
    """Elements, their encodings with a bit changed, and bytes at random: the same are refused, the others come back.

    All but the highest bit, which libsodium 1.0.18 overlooks and RFC 9496 wants to be zero.
    """
    numbers = random.Random("ristretto255")
    elements = [from_hash(numbers.randbytes(64)) for _ in range(100)]
    damaged = [bytes(byte ^ (1 << numbers.randrange(8) if place == at else 0) for place, byte in enumerate(one))
               for one in elements for at in [numbers.randrange(32)]]
    edges = [little(number) for number in (0, 1, 2, L, 2**255 - 19, 2**255 - 18, 2**255 - 1, 2**255, 2**256 - 1)]
    every = elements + damaged + edges + [numbers.randbytes(32) for _ in range(200)]
    zero = bytes(32)
    wanted = [one.hex() if one[31] < 128 and (one == zero or ristretto("crypto_core_ristretto255_add", one, zero)) else None
              for one in every]
    assert None in wanted
    got = in_page(verifier, """(() => {
        const element = insacula.decodeElement(insacula.fromHex(v));
        return element && insacula.hex(insacula.encodeElement(element));
    })()""", [one.hex() for one in every])
    assert differences(wanted, got, every) == []


def test_the_one_way_map_and_the_group_as_libsodium_has_them(verifier):
    numbers = random.Random("group")
    inputs = [numbers.randbytes(64) for _ in range(60)] + [bytes(64), b"\xff" * 64]
    got = in_page(verifier, """(() => {
        const bytes = insacula.fromHex(v);
        const halves = [bytes.slice(0, 32), bytes.slice(32)].map(insacula.mapToPoint);
        return insacula.hex(insacula.encodeElement(insacula.addPoints(...halves)));
    })()""", [one.hex() for one in inputs])
    assert got == [from_hash(one).hex() for one in inputs]
    pairs = [(numbers.randrange(L), from_hash(one)) for one in inputs[:40]] + [(0, from_hash(inputs[0])), (L - 1, from_hash(inputs[1]))]
    got = in_page(verifier, """insacula.hex(insacula.encodeElement(
        insacula.product(BigInt(v[0]), insacula.decodeElement(insacula.fromHex(v[1])))))""",
                  [[str(factor), point.hex()] for factor, point in pairs])
    assert got == [multiple(factor, point).hex() for factor, point in pairs]


VRF = """async (all) => Promise.all(all.map(async ([key, alpha, proof]) => {
  const output = await insacula.vrfOutput(insacula.fromHex(key), insacula.fromHex(alpha), insacula.fromHex(proof));
  return output && insacula.hex(output);
}))"""


def test_the_vector_of_section_12(verifier):
    text = (ROOT / "Audit/protocol.md").read_text()
    section = text[text.index("With the key of the specification's test vector"):].replace("\n             ", "")
    key = section.split("`")[1]
    proof, beta = (section.split(f"    {name}")[1].split()[1] for name in ("pi ", "beta "))
    assert verifier.evaluate(VRF, [[key, b"c2sp.org/vrf-r255".hex(), proof]]) == [beta]


def test_proofs_of_the_function_made_with_libsodium(verifier):
    """Valid ones, and the same with one byte changed, of another key, of another input and too long."""
    numbers = random.Random("vrf")
    inputs, wanted = [], []
    for _ in range(40):
        secret, alpha = numbers.randrange(1, L), numbers.randbytes(numbers.randrange(100))
        key, (proof, output) = multiple(secret).hex(), vrf_proof(secret, alpha)
        at = numbers.randrange(80)
        other = proof[:at] + bytes([proof[at] ^ 1 << numbers.randrange(8)]) + proof[at + 1:]
        large = proof[:48] + little(int.from_bytes(proof[48:], "little") + L)
        inputs += [[key, alpha.hex(), proof.hex()], [key, alpha.hex(), other.hex()],
                   [multiple(secret % L + 1).hex(), alpha.hex(), proof.hex()], [key, alpha.hex() + "00", proof.hex()],
                   [key, alpha.hex(), proof.hex() + "00"], [key, alpha.hex(), large.hex()]]
        wanted += [output.hex()] + 5 * [None]
    assert verifier.evaluate(VRF, inputs) == wanted


@pytest.mark.parametrize("secret, gamma_bit, valid", [(9, 0, True), (9, 0x80, False), (0, 0, False)])
def test_there_is_one_value(verifier, secret, gamma_bit, valid):
    """Another encoding of Gamma would give the same file a second tag; under the identity as key, any Gamma would do."""
    nonce, alpha = 7, b"alpha"
    key = multiple(secret)
    hashed = from_hash(hashlib.sha512(SUITE + b"\x82" + key + alpha).digest())
    gamma = multiple(secret, hashed)
    gamma = gamma[:31] + bytes([gamma[31] | gamma_bit])
    parts = (key, hashed, gamma, multiple(nonce), multiple(nonce, hashed))
    challenge = hashlib.sha512(SUITE + b"\x02" + b"".join(parts) + b"\0").digest()[:16]
    proof = gamma + challenge + little((nonce + int.from_bytes(challenge, "little") * secret) % L)
    (output,) = verifier.evaluate(VRF, [[key.hex(), alpha.hex(), proof.hex()]])
    assert (output is not None) == valid


# -------------------------------------------------------------------------------------------- Section 3: one Ed25519

P = 2**255 - 19
D = -121665 * pow(121666, -1, P) % P
BASE = (15112221349535400772501151409588531511454012693041857206046113283949847762202,
        46316835694926478169428394003475163141307993866256225615783033603165251855960)


def add(one, other):
    (x1, y1), (x2, y2) = one, other
    product = D * x1 * x2 * y1 * y2
    return (x1 * y2 + x2 * y1) * pow(1 + product, -1, P) % P, (y1 * y2 + x1 * x2) * pow(1 - product, -1, P) % P


def times(factor, point):
    result = (0, 1)
    for bit in bin(factor)[2:]:
        result = add(result, result)
        if bit == "1":
            result = add(result, point)
    return result


def encoded(point):
    return (point[1] | (point[0] & 1) << 255).to_bytes(32, "little")


def small_order():
    """Points of order 8 and all their multiples."""
    point = next(times(L, (x, y)) for y in range(2, 100)
                 for x in [root_of((y * y - 1) * pow(D * y * y + 1, -1, P))] if x is not None
                 and times(4, times(L, (x, y))) != (0, 1))
    return [times(factor, point) for factor in range(8)]


def root_of(square):
    root = pow(square, (P + 3) // 8, P)
    for candidate in (root, root * pow(2, (P - 1) // 4, P) % P):
        if candidate * candidate % P == square % P:
            return candidate


def test_the_refused_encodings(verifier):
    """Signatures that hold in the group, with the torsion points, their other encodings, and S + L."""
    hashed = lambda r, a, message: int.from_bytes(hashlib.sha512(r + a + message).digest(), "little") % L
    secret, nonce, message = 12345, 67890, b"message"
    key, r = encoded(times(secret, BASE)), encoded(times(nonce, BASE))
    s = (nonce + hashed(r, key, message) * secret) % L
    cases = [(key, r + little(s), True), (key, r + little(s + L), False), (key, (r + little(s))[:63], False)]
    torsion = small_order()
    assert len(set(torsion)) == 8
    encodings = {encoded(point) for point in torsion} | {little(y | sign << 255) for y in (0, 1, P - 1, P, P + 1) for sign in (0, 1)}
    assert len(encodings) == 14
    for one in encodings:
        # R of small order, with a good key: [S]B − [k]A = R at most up to torsion.
        cases.append((key, one + little(hashed(one, key, message) * secret % L), False))
        # A of small order: [S]B = R, up to [k]A.
        cases.append((one, r + little(nonce), False))
        cases.append((one, one + little(0), False))
    # A key with torsion: RFC 8032 without the cofactor accepts what comes out even.
    mixed = encoded(add(times(secret, BASE), torsion[4]))
    for other in range(nonce, nonce + 8):
        r = encoded(times(other, BASE))
        k = hashed(r, mixed, message)
        cases.append((mixed, r + little((other + k * secret) % L), k % 2 == 0))
    assert {valid for *_, valid in cases[-8:]} == {True, False}
    got = in_page(verifier, """insacula.ed25519Valid(
        insacula.fromHex(v[0]), insacula.fromHex(v[1]), new TextEncoder().encode("message"))""",
                  [[key.hex(), signature.hex()] for key, signature, _ in cases])
    assert differences([valid for *_, valid in cases], got, [(key.hex(), sig.hex()) for key, sig, _ in cases]) == []


# ------------------------------------------------------------------------------------- Section 1: one character at a time

def test_the_repertoire(verifier):
    ranges = [(0x20, 0x7e), (0xa1, 0xac), (0xae, 0x2af), (0x1e00, 0x1eff), (0x2013, 0x2014), (0x2018, 0x201a),
              (0x201c, 0x201e), (0x2026, 0x2026), (0x20ac, 0x20ac), (0x2116, 0x2116), (0xa78b, 0xa78c)]
    wanted = [number for low, high in ranges for number in range(low, high + 1)]
    assert all(unicodedata.is_normalized("NFC", chr(number)) for number in wanted)
    got = verifier.evaluate("""() => Array.from({ length: 0x110000 }, (_, at) => at)
      .filter((at) => insacula.isText(String.fromCodePoint(at)))""")
    assert got == wanted
    # The same in JSON, where two of them are escaped and U+000A may stand.
    texts = [chr(number) for number in range(0x3000) if not 0xd800 <= number < 0xe000]
    inputs = [b'{"a":"' + (("\\" if text in '"\\' else "") + text).encode() + b'"}' for text in texts]
    got = in_page(verifier, "orNull(async () => insacula.parseJSON(bytesOf(v)).a)",
                  [base64.b64encode(one).decode() for one in inputs])
    assert got == [text if ord(text) in wanted else None for text in texts]


@pytest.mark.parametrize("size", [256 << 10, 16 << 20])
@pytest.mark.parametrize("start", ["", "a", "a" * (100 << 10)])
def test_combining_marks_are_refused_at_once(verifier, size, start):
    marks = (size - len(start) - 10) // 4
    began = time.monotonic()
    found, longest = verifier.evaluate("""async ([start, marks]) => {
      const bytes = new TextEncoder().encode('{"a":"' + start + "\\u0301\\u0323".repeat(marks) + '"}');
      let last = performance.now(), longest = 0;
      const ticking = setInterval(() => { longest = Math.max(longest, performance.now() - last); last = performance.now(); });
      const { outcome, steps } = await insacula.verifyProof(bytes, null);
      await new Promise((done) => { setTimeout(done, 20); });
      clearInterval(ticking);
      return [[outcome, steps[0].says[0][0]], longest];
    }""", [start, marks])
    assert found == ["format", "malformed.foreign-character"]
    assert longest < 2000 and time.monotonic() - began < 2


# ------------------------------------------------------------------------------------------ Keys that cannot be checked

def other_key(name, kind=6, size=1312):
    return vkey(name, kind, bytes(size))


def other_line(name, **options):
    return lambda text: line(other_key(name, **options), b"signature")


@pytest.mark.parametrize("quorum, signed, outcome", [
    ("group q 1 w1 w2", ["w1"], "success"),
    ("group q 1 w1 w2", ["w2"], "unavailable"),
    ("group q 1 w1 w2", [], "witnesses"),
    ("group q 2 w1 w2", ["w1", "w2"], "unavailable"),
    ("group q 2 w1 w2", ["w1"], "witnesses"),
    ("group q 2 w1 w3", ["w2", "w1"], "witnesses"),
    ("group p 1 w2 w3\ngroup q 2 w1 p", ["w1", "w3"], "success"),
])
def test_a_quorum_with_keys_of_another_type(verifier, quorum, signed, outcome):
    signers = {"w1": cosigned("w1", BEGIN + 110), "w2": other_line("w2"), "w3": cosigned("w3", BEGIN + 120)}
    forged = Forged(cosign=lambda text: "".join(signers[name](text) for name in signed))
    witnesses = f"witness w1 {vkey('w1', 4)}\nwitness w2 {other_key('w2')}\nwitness w3 {vkey('w3', 4)}\n"
    trust = f"log {forged.log}\nlog {other_key('x', 9, 5)}\n{witnesses}{quorum}\nquorum q\n"
    result = verify(verifier, forged.proof, trust)
    assert result["outcome"] == outcome
    assert "no-witnesses" not in result["warnings"]
    told = {row["step"]: row["state"] for row in result["steps"]}
    assert told["witnesses"] == told["witnessed"] == {"success": "passed", "witnesses": "failed"}.get(outcome, outcome)


@pytest.mark.parametrize("row, accepted", [
    ("log " + vkey("a"), True), ("log " + vkey("a\u0301"), False), ("log " + vkey("a\u007f"), False),
    ("log " + other_key("a\u0301"), False), ("log " + other_key("a", 6, 1311), False), ("log " + other_key("a", 9, 1), True),
    ("log " + other_key("a", 9, 0), False), ("log " + vkey("a", 1, bytes(31)), False), ("log " + vkey("a", 4), False),
    ("witness w " + other_key("w"), True), ("witness w " + vkey("w", 1), False), ("witness w " + vkey("w", 4, bytes(33)), False),
    ("witness w " + other_key("w").replace("+", "+0", 1), False),
])
def test_keys_of_every_type_in_a_trust_policy(verifier, row, accepted):
    trust = base64.b64encode(f"{row}\nquorum none\n".encode()).decode()
    assert (in_page(verifier, "orNull(() => insacula.parseTrustPolicy(bytesOf(v)))", [trust]) != [None]) == accepted


def test_a_log_signs_with_ed25519_alone(verifier):
    """The proof names a log whose key is of another type, which the trust policy has."""
    forged = Forged()
    forged.parts["log"] = other_key("forged.example/log")
    result = verify(verifier, dumps(forged.parts), f"log {other_key('forged.example/log')}\nquorum none\n")
    assert result["outcome"] == "format" and result["steps"][0]["says"][0][0] == "malformed.bad-key"


# ------------------------------------------------------------------------------------------------------- The step matter

def test_an_open_and_a_reserved_matter(verifier):
    result = verify(verifier, Forged().proof, Forged.trust)
    assert (result["outcome"], result["warnings"]) == ("success", ["no-witnesses", "not-independent"])
    result = verify(verifier, Forged(reserved=True).proof, Forged.trust)
    assert (result["outcome"], result["warnings"]) == ("success", ["no-witnesses", "not-independent", "reserved"])
    result = verify(verifier, Forged(reserved=True, new_key=True).proof, Forged.trust)
    assert (result["outcome"], result["warnings"]) == (
        "success", ["matter-key-changed", "no-witnesses", "not-independent", "reserved"])


def changing(part, **names):
    return lambda entries: entries[part].update(names)


@pytest.mark.parametrize("options, outcome, reason", [
    ({"edit": changing("opened", tag="0" * 64)}, "matter", "rule.tag"),
    ({"edit": lambda entries: entries["opened"]["request"]["case"].update(number=124)}, "matter", "rule.tag"),
    ({"edit": lambda entries: entries["opened"]["request"].update(court="juzgado-02")}, "matter", "rule.tag"),
    ({"edit": changing("matter", matter_key="0" * 64), "reserved": True}, "matter", "rule.matter-key"),
    ({"edit": changing("matter", matter_key="01" + "0" * 62)}, "matter", "rule.matter-key"),
    ({"edit": changing("matter", origin="forged.example/other")}, "matter", "rule.wrong-origin"),
    ({"edit": changing("matter", time="2027-01-01T00:00:00Z"), "reserved": True}, "matter", "failure.entries-not-in-order"),
    ({"edit": changing("matter", registry="consejo")}, "matter", "malformed.unknown-value"),
    ({"edit": changing("matter", type="expert.admitted")}, "matter", "failure.wrong-entry-type"),
    ({"edit": lambda entries: entries["opened"].pop("tag_proof")}, "policy", "malformed.missing"),
    ({"edit": changing("opened", tag_proof="00" * 80), "reserved": True}, "policy", "malformed.unknown-name"),
    ({"edit": changing("opened", replaces={"cause": "a", "designation": "D-2026-000001"},
                       adds={"cause": "a", "to": "D-2026-000001"})}, "policy", "malformed.unknown-name"),
])
def test_a_matter_that_is_not_right(verifier, options, outcome, reason):
    result = verify(verifier, Forged(**options).proof, Forged.trust)
    assert result["outcome"] == outcome
    assert next(row for row in result["steps"] if row["step"] == outcome)["says"][0][0] == reason
    assert result["matterKey"] is None


def test_a_further_draw(verifier):
    forged = Forged(edit=changing("opened", adds={"cause": "discordia", "to": "S-2025-000009/P-000007"}))
    assert verify(verifier, forged.proof, Forged.trust)["warnings"] == ["addition", "no-witnesses", "not-independent"]


def test_no_witnesses_is_said_of_a_proof_that_fails(verifier):
    forged = Forged()
    proof = forged.proof.replace(b"forged.example/log\\n", b"forged.example/lag\\n", 1)
    result = verify(verifier, proof, Forged.trust)
    assert (result["outcome"], result["warnings"]) == ("checkpoint", ["no-witnesses"])
    assert verify(verifier, proof[:-9], Forged.trust)["warnings"] == []


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
    assert [row["state"] for row in result["steps"][1:]] == ["unavailable"] * 14
    assert result["people"] == []


def test_without_a_trust_policy_nothing_is_verified(verifier):
    """The other two programs do not start without one."""
    result = verify(verifier, PROOF, None)
    assert result["outcome"] == "unavailable" and result["isOnItsOwnWord"]
    forged = next(v for v in vectors("proofs.json") if v["name"] == "checkpoint: signature that does not verify")
    result = verify(verifier, forged["proof"].encode(), None)
    assert result["outcome"] == "checkpoint" and not result["isOnItsOwnWord"]


def test_sizes(verifier):
    """A trust policy of more than a mebibyte, a note of more than a million bytes."""
    policies = ["quorum none\n#" + "x" * (size - 14) + "\n" for size in (1_048_576, 1_048_577)]
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
