"""Audit/verify.html and Audit/verify.py, which share no code, refuse and accept the same: thousands of seeded changes to
well-formed input, judged by both."""
import base64
import copy
import importlib.util
import json
import pathlib
import random

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "Audit/verify.html"
VECTORS = ROOT / "Audit/vectors"
KINDS = ("record.created", "matter-key.announced", "policy.adopted", "draw.opened", "draw.concluded", "expert.admitted")

spec = importlib.util.spec_from_file_location("verify", ROOT / "Audit/verify.py")
verify_py = importlib.util.module_from_spec(spec)
spec.loader.exec_module(verify_py)


@pytest.fixture
def page(new_page):
    page = new_page()
    page.context.set_offline(True)
    page.goto(PAGE.as_uri())
    return page


def accepts(function, *values):
    try:
        function(*values)
        return True
    except ValueError:
        return False


def page_accepts(page, expression, inputs):
    """Whether `expression` of each input, its bytes in `v`, does not throw Malformed."""
    return page.evaluate(f"""async (all) => {{
      const verdicts = [];
      for (const base64 of all) {{
        const v = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        try {{ await {expression}; verdicts.push(true); }} catch (problem) {{
          if (!(problem instanceof insacula.Malformed)) throw problem;
          verdicts.push(false);
        }}
      }}
      return verdicts;
    }}""", [base64.b64encode(data).decode() for data in inputs])


def compare(wanted, got, inputs):
    assert len(wanted) == len(got) == len(inputs)
    assert True in wanted and False in wanted        # else the changes are too small or too large
    assert [(data, want) for data, want, have in zip(inputs, wanted, got) if want != have] == []


# Pieces that grammars care about.
PIECES = [b"", b" ", b"\n", b"\n\n", b"\r", b"\t", b"\0", b"\x1f", b"\x7f", b"\x85", b"\xc2\x85", b"\xc2\xa0", b"\xe2\x80\xa8",
          b"\xef\xbb\xbf", b"\xff", b"\xed\xa0\x80", b"e\xcc\x81", b"\xc2\xad", b"\xca\xaf", b"\xca\xb0", b"\xe2\x84\x96", b"\xf0\x9f\x8e\xb2", b"0", b"1", b"9" * 16, b"9" * 20, b"-",
          b"-0", b"+", b".", b"e1", b"=", b"A", b"\\", b"\\u0041", b"\\u001f", b"\\u001F", b"\\n", b"\\/", b'"', b"{", b"}",
          b"[", b"]", b",", b":", b"null", b"true", b"log ", b"quorum ", b"none", b"any", b"all", b"\xe2\x80\x94 "]


def edited(numbers, data):
    """One to three cuts, each with a piece put in."""
    for _ in range(numbers.choice((1, 1, 1, 2, 3))):
        at = numbers.randrange(len(data) + 1)
        size = numbers.choice((0, 0, 1, 1, 2, 5, 40))
        data = data[:at] + numbers.choice(PIECES) + data[at + size:]
    return data


def test_json(page):
    numbers = random.Random("json")
    starts = [base64.b64decode(v["input"]) for v in json.loads((VECTORS / "json.json").read_text())["vectors"]
              if v["expect"] == "accept"]
    inputs = [edited(numbers, numbers.choice(starts)) for _ in range(5000)]
    compare([accepts(verify_py.parse_json, data) for data in inputs],
            page_accepts(page, "insacula.parseJSON(v)", inputs), inputs)


def test_trust_policies(page):
    numbers = random.Random("policies")
    vectors = json.loads((VECTORS / "notes.json").read_text())["vectors"]
    starts = [base64.b64decode(v["trust"]) for v in vectors if v["expect"] != "policy"] + 20 * [b"# a comment\nquorum none\n"]
    inputs = [edited(numbers, numbers.choice(starts)) for _ in range(4000)]
    compare([accepts(verify_py.TrustPolicy.parse, data) for data in inputs],
            page_accepts(page, "insacula.parseTrustPolicy(v)", inputs), inputs)


def test_keys(page):
    """Names and material of many kinds, each with the key id that is right for it."""
    names = ["a", "ñ", "a/b", "", " ", "a b", "a\u0085", "a\u00a0b", "\u2028", "\u3000", "a\ufeff", "\u200b", "a\u007f", "e\u0301"]
    materials = [kind + bytes(size) for kind in (b"", b"\x00", b"\x01", b"\x04", b"\x06", b"\xff")
                 for size in (0, 1, 31, 32, 33, 1311, 1312, 1313)]
    inputs = []
    for name in names:
        for material in materials:
            key_id = verify_py.sha256(name.encode() + b"\n" + material)[:4].hex()
            key = f"{name}+{key_id}+{base64.b64encode(material).decode()}"
            inputs += [f"{line} {key}\nquorum none\n".encode() for line in ("log", "witness w")]
    compare([accepts(verify_py.TrustPolicy.parse, data) for data in inputs],
            page_accepts(page, "insacula.parseTrustPolicy(v)", inputs), inputs)


def test_checkpoints(page):
    numbers = random.Random("checkpoints")
    vectors = json.loads((VECTORS / "notes.json").read_text())["vectors"]
    starts = [base64.b64decode(v["note"]) for v in vectors if v["expect"] != "checkpoint"]
    inputs = [edited(numbers, numbers.choice(starts)) for _ in range(4000)]
    compare([accepts(verify_py.Checkpoint, data) for data in inputs],
            page_accepts(page, "insacula.parseCheckpoint(insacula.fromUTF8(v))", inputs), inputs)


def test_log_proofs(page):
    numbers = random.Random("log proofs")
    proof = json.loads((ROOT / "Audit/example/proof.json").read_text())["opened"]["proof"].encode()
    inputs = [edited(numbers, proof) for _ in range(3000)] + [proof]
    compare([accepts(lambda data: verify_py.LogProof(data.decode()), data) for data in inputs],
            page_accepts(page, "insacula.parseLogProof(insacula.fromUTF8(v))", inputs), inputs)


def test_pools(page):
    numbers = random.Random("pools")
    pieces = ["P-000001 1\n", "P-000002 0 turno\n", "P-000003 1000000\n", "P-000004 3\n", "P-000005 0 a-b\n"]
    inputs = [edited(numbers, "".join(pieces).encode()) for _ in range(3000)]
    inputs += ["".join(numbers.sample(pieces, numbers.randint(0, 4))).encode() for _ in range(200)]
    inputs += [b"P-000001 0 " + b"a" * 64 + b"\n", b"P-000001 0 " + b"a" * 65 + b"\n"]
    compare([accepts(lambda data: verify_py.parse_pool(data.decode()), data) for data in inputs],
            page_accepts(page, "insacula.parsePool(insacula.fromUTF8(v))", inputs), inputs)


def test_times(page):
    numbers = random.Random("times")
    texts = ["{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z".format(
        numbers.choice([0, 99, 1900, 1969, 1970, 2000, 2024, 2026, 2100, 9999]), numbers.randint(0, 13),
        numbers.choice([0, 1, 28, 29, 30, 31, 32]), numbers.choice([0, 23, 24]), numbers.choice([0, 59, 60]),
        numbers.choice([0, 59, 60])) for _ in range(3000)]
    assert page.evaluate("(all) => all.map((text) => insacula.parseTime(text))", texts) == [
        verify_py.parse_time(text) for text in texts]


VALUES = [None, True, "", "a", "a-b", "a--b", "A", "ñ", " a", "a ", "a\nb", "e\u0301", "\u2116", "x" * 64, "x" * 65, "x" * 1000,
          "x" * 1001, "ñ" * 500, "ñ" * 501, 0, 1, -1, 20, 21, 100, 101, 255, 256, 1000, 1001, 1899, 1900, 9999, 10_000, 86_400, 86_401,
          604_800, 604_801, 1_000_000, 1_000_001, 31_536_000, 31_536_001, 999_999_999, 1_000_000_000, 253_402_300_799,
          253_402_300_800, 2**53 - 1, [], {}, [1], ["a"], ["a", "a"], ["a", "b"], ["b", "a"], "P-000001", "P-000000", "P-1",
          "S-2026-000001", "S-2026-000000", "D-2026-000001", "A-2026-000001", "S-2026-000001/P-000001", "S-2026-000001/P-000000",
          "S-2026-000000/P-000001", "D-2026-000001/P-000001", "2026-02-30T00:00:00Z", "2026-02-03T00:00:00Z", "00" * 32, "AA" * 32,
          "00" * 31, "00" * 80, "00" * 81, "00" * 1024, "00" * 1025, "00" * 48, "00" * 96, "00" * 512, "uniform", "equity", "refuse",
          "widen-and-proceed", "insacula/v1", "ed25519-local", "nist-v2", "bls-unchained-g1-rfc9380", "pedersen-bls-chained",
          {"rule": "uniform"}, {"cap": 1, "rule": "equity"}, {"cap": 1, "rule": "uniform"}, {"docket": "a", "number": 1, "year": 2026},
          {"docket": "a", "number": 1, "suffix": "b", "year": 2026}, {"docket": "a", "number": 1}, {"box": "00" * 80, "custodian": "a"},
          {"cause": "a", "designation": "D-2026-000001"}, {"cause": "a", "to": "S-2026-000001/P-000001"},
          {"cause": "a", "designation": "S-2026-000001"}]
NAMES = ["widened", "replaces", "adds", "case", "suffix", "tag_proof", "thin_pools", "application", "signed", "group_hash",
         "after_seconds", "cap", "extra", "__proto__", "constructor", "toString"]


def places(value):
    """Each member of each container in the value, as the container and the member's name or index."""
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in members:
        yield value, key
        yield from places(member)


def change(numbers, item):
    """One member goes, comes, or gets another value: of the same type, of any, or of a member of that name elsewhere."""
    every = list(places(item))
    container, key = numbers.choice(every)
    old, action = container[key], numbers.random()
    pick = lambda values: copy.deepcopy(numbers.choice(values))          # nothing stands in two places
    if action < 0.1:
        del container[key]
    elif action < 0.2 and isinstance(container, dict):
        container[pick(NAMES)] = pick(VALUES)
    elif action < 0.2:
        container.append(pick(container))
    elif action < 0.3:
        container[key] = pick(VALUES)
    elif action < 0.5:
        container[key] = pick([other[name] for other, name in every if name == key])
    else:
        container[key] = pick([value for value in VALUES if type(value) is type(old)])


@pytest.mark.parametrize("kind", KINDS)
def test_entries(page, kind):
    numbers = random.Random(kind)
    starts = []
    for vector in json.loads((VECTORS / "proofs.json").read_text())["vectors"]:
        if vector["expect"] == "success":
            proof = json.loads(vector["proof"])
            parts = [*(proof[name] for name in ("matter", "policy", "opened", "concluded")), *proof["experts"]]
            starts += [part["entry"] for part in parts if json.loads(part["entry"])["type"] == kind]
    inputs = []
    for _ in range(6000):
        item = json.loads(numbers.choice(starts))
        for _ in range(numbers.choice((1, 1, 2))):
            change(numbers, item)
        item["type"] = kind
        inputs.append(json.dumps(item, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode())
    compare([accepts(verify_py.parse_entry, data) for data in inputs],
            page_accepts(page, f"insacula.parseEntry(v, [{kind!r}], 'x')", inputs), inputs)
