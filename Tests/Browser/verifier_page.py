"""What the tests of Audit/verify.html share, and a small log to make proofs from that the vectors do not have."""
import base64
import ctypes
import ctypes.util
import functools
import hashlib
import hmac
import json
import pathlib
from datetime import datetime, timezone
from html import escape

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

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


def dumps(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


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
        text = text.replace(empty, f'<meta name="{name}" content="{escape(content).replace(chr(10), "&#10;")}">')
    return text


# ------------------------------------------------------------------------------------------- Section 12, by libsodium

L = 2**252 + 27742317777372353535851937790883648493
SUITE = b"\xffc2sp.org/vrf-r255"
little = lambda number: number.to_bytes(32, "little")
scalar = lambda data: int.from_bytes(data, "little") % L


@functools.cache
def sodium():
    library = ctypes.CDLL(ctypes.util.find_library("sodium") or "libsodium.so.23")
    assert library.sodium_init() >= 0
    return library


def ristretto(name, *inputs, size=32):
    """A function of libsodium's ristretto255 that writes `size` bytes: they, or None if it refuses."""
    out = ctypes.create_string_buffer(size)
    return out.raw if getattr(sodium(), name)(out, *inputs) == 0 else None


def from_hash(data):
    return ristretto("crypto_core_ristretto255_from_hash", data)


def multiple(factor, point=None):
    """[factor]point, or [factor]B; the identity, which libsodium reports as a failure, is bytes of zero."""
    name = "crypto_scalarmult_ristretto255" + ("" if point else "_base")
    return ristretto(name, little(factor), *filter(None, [point])) or bytes(32)


def vrf_proof(secret, alpha):
    """The proof, and the output, of a secret scalar."""
    key = multiple(secret)
    hashed = from_hash(hashlib.sha512(SUITE + b"\x82" + key + alpha).digest())
    gamma = multiple(secret, hashed)
    nonce = scalar(hashlib.sha512(SUITE + b"\x81" + little(secret) + hashed).digest())
    parts = (key, hashed, gamma, multiple(nonce), multiple(nonce, hashed))
    challenge = hashlib.sha512(SUITE + b"\x02" + b"".join(parts) + b"\0").digest()[:16]
    proof = gamma + challenge + little((nonce + int.from_bytes(challenge, "little") * secret) % L)
    return proof, hashlib.sha512(SUITE + b"\x03" + gamma + b"\0").digest()


def matter_tag(secret, court, docket, number, year):
    """The tag of a file number and its proof, in hex."""
    proof, output = vrf_proof(secret, f"insacula/v1/matter\n{court}\n{docket}\n{number}/{year}\n".encode())
    return output[:32].hex(), proof.hex()


# --------------------------------------------------------------------------------------------- A log of a single draw

sha256 = lambda *parts: hashlib.sha256(b"".join(parts)).digest()
lines = lambda *parts: "".join(f"{part}\n" for part in parts).encode()


def private_key(name):
    return Ed25519PrivateKey.from_private_bytes(sha256(b"key of a test", name.encode()))


def public_key(name):
    return private_key(name).public_key().public_bytes_raw()


def vkey(name, kind=1, key=None):
    material = bytes([kind]) + (public_key(name) if key is None else key)
    return f"{name}+{sha256(lines(name), material)[:4].hex()}+{base64.b64encode(material).decode()}"


def root(leaves):
    if len(leaves) < 2:
        return leaves[0] if leaves else sha256()
    half = 1 << (len(leaves) - 1).bit_length() - 1
    return sha256(b"\1", root(leaves[:half]), root(leaves[half:]))


def path(leaves, index):
    if len(leaves) == 1:
        return []
    half = 1 << (len(leaves) - 1).bit_length() - 1
    if index < half:
        return path(leaves[:half], index) + [root(leaves[half:])]
    return path(leaves[half:], index - half) + [root(leaves[:half])]


def line(key, signature):
    name, key_id, _ = key.split("+", 2)
    return f"\u2014 {name} {base64.b64encode(bytes.fromhex(key_id) + signature).decode()}\n"


ORIGIN, BEGIN = "forged.example/log", 1_770_000_000
MATTER = {"court": "juzgado-01", "docket": "expediente", "number": 123, "year": 2026}


def time_text(seconds):
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


class Forged:
    """A proof of a draw among three experts that its log made up, and what one needs to check it.

    `edit` may change the entries, by the name of their part, before the draw is concluded; `cosign` gives the lines of
    witnesses for the text of a checkpoint.
    """
    secret = scalar(hashlib.sha512(b"matter key of a test").digest())
    log = vkey(ORIGIN)
    trust = f"log {log}\nquorum none\n"

    def __init__(self, reserved=False, new_key=False, edit=lambda entries: None, cosign=lambda text: ""):
        entry = lambda kind, after, **names: {"type": kind, "time": time_text(BEGIN + after), "by": "consejo", **names}
        key = multiple(self.secret).hex()
        self.tag, self.tag_proof = matter_tag(self.secret, **MATTER)
        beacon, period, genesis = public_key("beacon").hex(), 30, 1_700_000_000
        chain = {"chain": "local", "scheme": "ed25519-local", "public_key": beacon, "period_seconds": period,
                 "genesis_time": genesis, "hash": sha256(lines("insacula/v1/local-chain", f"{beacon} {period} {genesis}")).hex()}
        number = -(-(BEGIN + 100 + 60 - genesis) // period) + 1
        draw, secret, experts = "S-2026-000001", sha256(b"secret").hex(), ["P-000001", "P-000002", "P-000003"]
        pool = "".join(f"{expert} 1\n" for expert in experts)
        request = {"court": MATTER["court"], "district": "d1", "kind": "perito", "seats": 1, "specialty": "grafoscopia"}
        shown = {} if reserved else {"tag_proof": self.tag_proof}
        if not reserved:
            request["case"] = {name: MATTER[name] for name in ("docket", "number", "year")}
        matter = entry("matter-key.announced", 1, matter_key=key, cause="perdida", instrument="acuerdo", proposed_by="secretaria")
        first = entry("record.created", 0, origin=ORIGIN, institution="Consejo", protocol="insacula/v1", council="consejo",
                      registry="registro", matter_key=key)
        documents = [dumps({"expert": one, "name": f"Persona {one}", "salt": sha256(one.encode()).hex()}) for one in experts]
        entries = {
            "matter": matter if new_key else first,
            "policy": entry("policy.adopted", 2, policy="p1", instrument="acuerdo", algorithm="insacula-draw/v1",
                            tickets={"rule": "uniform"}, delay_seconds=60, conclude_within_seconds=3600,
                            answer_business_days=3, alternates=1, minimum_pool=1, beacons=[chain], custodians=[]),
            **{one: entry("expert.admitted", 3, expert=one, period="y", identity=sha256(document).hex(), instrument="lista",
                          proposed_by="registro", practice=[{"districts": ["d1"], "specialty": "grafoscopia"}])
               for one, document in zip(experts, documents)},
            "opened": entry("draw.opened", 100, draw=draw, policy="p1", request=request, tag=self.tag, **shown, impediments=[],
                            pool={"candidates": 3, "eligible": 3, "tickets": 3,
                                  "root": root([sha256(b"\0", one.encode()) for one in pool.splitlines()]).hex()},
                            commitment=sha256(lines("insacula/v1/commitment", draw, secret)).hex(), envelopes=[],
                            beacon={"chain": "local", "round": number}),
        }
        edit(entries)
        signature = private_key("beacon").sign(lines("insacula/v1/local-beacon", number)).hex()
        leaf = sha256(b"\0", dumps(entries["opened"])).hex()
        seed = sha256(lines("insacula/v1/seed", leaf, secret, f"local {number} {signature}"))
        order = sorted(experts, key=lambda one: hmac.digest(seed, f"{one} 1".encode(), "sha256"))
        entries["concluded"] = entry(
            "draw.concluded", 300, draw=draw, secret=secret, designated=order[:1], alternates=order[1:2],
            beacon={"chain": "local", "round": number, "signature": signature})
        places = ([] if not new_key else [dumps(first)]) + [dumps(one) for one in entries.values()]
        leaves = [sha256(b"\0", one) for one in places]
        index = {name: at + len(places) - len(entries) for at, name in enumerate(entries)}

        def proof(name, size=len(places)):
            text = lines(ORIGIN, size, base64.b64encode(root(leaves[:size])).decode())
            note = text.decode() + "\n" + line(self.log, private_key(ORIGIN).sign(text)) + cosign(text)
            hashes = [base64.b64encode(one).decode() for one in path(leaves[:size], index[name])]
            return "\n".join(["c2sp.org/tlog-proof@v1", f"index {index[name]}", *hashes, "", note])

        part = lambda name: {"entry": dumps(entries[name]).decode(), "proof": proof(name)}
        self.parts = {
            "format": "insacula-proof/v1", "log": self.log, "pool": pool,
            **{name: part(name) for name in ("matter", "policy", "opened", "concluded")},
            "experts": [{**part(one), "identity": documents[experts.index(one)].decode()} for one in order[:2]],
        }
        self.parts["opened"]["witnessed"] = proof("opened", index["opened"] + 1)
        self.due = genesis + (number - 1) * period
        self.proof = dumps(self.parts)


def cosigned(name, when):
    """A witness's signature line under a checkpoint's text (cosignature/v1)."""
    return lambda text: line(vkey(name, 4), when.to_bytes(8, "big") + private_key(name).sign(
        lines("cosignature/v1", f"time {when}") + text))
