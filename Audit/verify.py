#!/usr/bin/env python3
"""Independent verifier of the Insacula protocol, version 1 (Audit/protocol.md).

Written from the protocol page alone; it shares no code with the program that it checks. The parts stand in
the order of the page, and a number such as 7.2 in a comment is a section of it. It needs Python 3.11 and the
package `cryptography`, which is used for one thing only: to check Ed25519 signatures. To check rounds of drand it
needs the package `py_ecc` (`pip install py_ecc`), for the curve BLS12-381; without it such rounds are reported as
not checked, and everything else is.

    verify.py proof FILE          (--trust POLICY | --log VKEY)
    verify.py log   FOLDER-OR-URL (--trust POLICY | --log VKEY) [--earlier FILE] [--now TIME] [--tiles-only]
    verify.py ticket --seed HEX --expert P-000001 [--tickets N]
    verify.py beacon (--chain NAME | --chain-file FILE) --round N --signature HEX [--signed HEX | --previous HEX]
    verify.py vectors FOLDER
"""
from __future__ import annotations

import argparse
import base64
import functools
import hashlib
import hmac
import http.client
import json
import os
import re
import stat
import struct
import sys
import time
import unicodedata
import urllib.error
import urllib.request
import zlib
from collections import Counter, defaultdict
from datetime import datetime, timezone
from typing import Any, Callable, Iterable, NamedTuple, NoReturn, Optional

try:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
except ImportError:
    sys.stderr.write("verify.py: falta el paquete / missing package: cryptography\n")
    sys.exit(2)

Json = dict[str, Any]

class Bad(ValueError):
    """The evidence is malformed or does not verify. Its text is a key of WORDS (as every rule) or a detail.

    It is a ValueError, as is what Python raises for malformed UTF-8, base64 or JSON: a reader raises either.
    """

class Unavailable(Exception):
    """The evidence could not be read, or this program cannot check it."""

def need(holds: bool, otherwise: str) -> None:
    if not holds:
        raise Bad(otherwise)


# ---------------------------------------------------------------------------------------------- 1 Notation

MAX_NUMBER = 2**53 - 1
MAX_INDEX = 2**63 - 1             # tree sizes, indexes and the times of cosignatures
MAX_ENTRY = 65_535                # bytes
DAY = 86_400                      # seconds
END_OF_TIME = 253_402_300_799     # the last second of the year 9999
LAST_DAY = END_OF_TIME // 86_400  # as days since 1970-01-01
TIME = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})Z")
CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
EXPERT = re.compile(r"P-(?!000000)[0-9]{6}")
FOLIO, APPLICATION, DIRECT = (re.compile(letter + r"-[0-9]{4}-(?!000000)[0-9]{6}") for letter in "SAD")
DESIGNATION = re.compile(rf"{FOLIO.pattern}/{EXPERT.pattern}|{DIRECT.pattern}")
HEX = re.compile(r"([0-9a-f]{2})*")

def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()

def sha256_of_lines(*lines: str) -> bytes:
    """SHA-256 of lines that each end in a newline: the form of the hashes of sections 7 to 9."""
    return sha256("".join(line + "\n" for line in lines).encode())

def parse_decimal(text: str) -> int:
    need(re.fullmatch("0|[1-9][0-9]{0,18}", text) is not None and int(text) <= MAX_INDEX, "decimal")
    return int(text)

def parse_base64(text: str) -> bytes:
    data = base64.b64decode(text, validate=True)
    need(base64.b64encode(data).decode() == text, "base64")      # else padding or unused bits are wrong
    return data

def parse_time(text: str) -> Optional[int]:
    """Seconds since 1970, or None if the text is no time."""
    found = TIME.fullmatch(text)
    try:
        when = found and datetime(*map(int, found.groups()), tzinfo=timezone.utc)
    except ValueError:                               # no such date, or an hour, minute or second too large
        return None
    return int(when.timestamp()) if when and when.year >= 1970 else None

def parse_date(text: str) -> Optional[int]:
    """Days since 1970, or None if the text is no date."""
    when = parse_time(text + "T00:00:00Z")
    return None if when is None else when // DAY


# ---------------------------------------------------------------------------------------- 2 Canonical JSON

def parse_json(data: bytes) -> Json:
    """The one permitted spelling is the one that writing the value again gives, byte for byte.

    That alone refuses white space, repeated or unordered names, other escapes and other spellings of numbers.
    """
    try:
        value = json.loads(data.decode())
    except RecursionError:
        raise Bad("JSON: nested too deep") from None
    need(isinstance(value, dict), "JSON: not an object")
    check_json(value, 1)
    again = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    need(again == data, "JSON: not in canonical form")
    return value

def check_json(value: Any, depth: int) -> None:
    """What the comparison in parse_json does not show: nesting, range of integers, Normalization Form C."""
    if isinstance(value, str):
        need(unicodedata.is_normalized("NFC", value), "JSON: string not in Normalization Form C")
    elif isinstance(value, int):
        need(abs(value) <= MAX_NUMBER, "JSON: integer too large")
    elif isinstance(value, (dict, list)):
        need(depth <= 8, "JSON: nested too deep")
        for part in [*value, *value.values()] if isinstance(value, dict) else value:
            check_json(part, depth + 1)
    else:
        need(value is None, "JSON: not an integer")


# ------------------------------------------------------------------------------------------------ 3 The log

class Key(NamedTuple):
    """A verifier key of signed-note: <name>+<key id>+<base64 of type and public key>."""
    text: str
    name: str
    key_id: bytes
    public: bytes

LOG_KEY, WITNESS_KEY = 0x01, 0x04

def parse_key(text: str, kind: int) -> Key:
    parts = text.split("+", 2)
    need(len(parts) == 3 and is_key_name(parts[0]), "verifier key: form")
    name, key_id, material = parts[0], parts[1], parse_base64(parts[2])
    need(len(material) == 33 and material[0] == kind, "verifier key: type")
    need(key_id == sha256(name.encode() + b"\n" + material)[:4].hex(), "verifier key: key id")
    return Key(text, name, bytes.fromhex(key_id), material[1:])

def is_key_name(name: str) -> bool:
    return name != "" and not any(c == "+" or c.isspace() for c in name)

def ed25519_valid(public_key: bytes, signature: bytes, message: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
        return True
    except (InvalidSignature, ValueError):           # ValueError: the key is not one
        return False

def all_differ(values: Iterable[Any]) -> bool:
    values = list(values)
    return len(set(values)) == len(values)

class TrustPolicy:
    """tlog-policy: logs, witnesses, groups and a quorum (None is `quorum none`)."""

    def __init__(self, logs: Iterable[Key] = ()):
        self.logs = list(logs)
        self.witnesses: dict[bytes, Key] = {}
        self.groups: dict[bytes, tuple[int, list[bytes]]] = {}       # name -> threshold, members
        self.quorum: Optional[bytes] = None

    @classmethod
    def parse(cls, data: bytes) -> TrustPolicy:
        allowed = all(b in b"\t\n" or 0x20 <= b != 0x7F for b in data)
        need(len(data) <= 1_000_000 and allowed and data.endswith(b"\n"), "trust policy: bytes")
        policy, quorums = cls(), []
        for line in data.split(b"\n"):
            match line.split():
                case [b"log", key] | [b"log", key, _]:
                    policy.logs.append(parse_key(key.decode(), LOG_KEY))
                case [b"witness", name, key] | [b"witness", name, key, _] if policy.is_new(name):
                    policy.witnesses[name] = parse_key(key.decode(), WITNESS_KEY)
                case [b"group", name, word, *members] if policy.is_new(name) and policy.are_known(members):
                    counts = {b"any": 1, b"all": len(members)}
                    least = counts[word] if word in counts else parse_decimal(word.decode("latin-1"))
                    need(1 <= least <= len(members), "trust policy: threshold")
                    policy.groups[name] = (least, members)
                case [b"quorum", name] if name == b"none" or policy.are_known([name]):
                    quorums.append(None if name == b"none" else name)
                case [word, *_] if not word.startswith(b"#"):
                    raise Bad("trust policy: line")
        need(len(quorums) == 1, "trust policy: quorum")
        policy.quorum = quorums[0]
        need(all_differ(key.public for key in policy.logs), "trust policy: the same log twice")
        need(all_differ(key.public for key in policy.witnesses.values()), "trust policy: a witness twice")
        need(all_differ(name for _, names in policy.groups.values() for name in names), "trust policy: group")
        return policy

    def is_new(self, name: bytes) -> bool:
        return name != b"none" and name not in self.witnesses and name not in self.groups

    def are_known(self, names: list[bytes]) -> bool:
        return all(name in self.witnesses or name in self.groups for name in names)

    def met_by(self, cosigners: Iterable[bytes]) -> bool:
        met = {name: name in cosigners for name in self.witnesses}
        for name, (least, members) in self.groups.items():           # members stand before their group
            met[name] = sum(met[member] for member in members) >= least
        return self.quorum is None or met[self.quorum]

class Checkpoint:
    """A signed-note whose text is a tlog-checkpoint without extension lines. Parsing checks no signature."""

    def __init__(self, data: bytes):
        need(len(data) <= 1_000_000, "checkpoint: too long")
        note = data.decode()
        need(not any(c < " " and c != "\n" for c in note), "checkpoint: control character")
        text, _, signatures = note.rpartition("\n\n")
        self.text = (text + "\n").encode()
        lines = text.split("\n")
        need(len(lines) == 3 and lines[0] != "", "checkpoint: text")
        self.origin, self.size, self.root = lines[0], parse_decimal(lines[1]), parse_base64(lines[2])
        need(len(self.root) == 32, "checkpoint: root")
        need(signatures.endswith("\n") and signatures.count("\n") <= 64, "checkpoint: signature lines")
        self.signatures = []
        for line in signatures[:-1].split("\n"):
            dash, name, data = line.split(" ")       # a ValueError if there are not three words
            need(dash == "\u2014" and is_key_name(name), "checkpoint: signature line")
            self.signatures.append((name, parse_base64(data)))
            need(len(self.signatures[-1][1]) > 4, "checkpoint: signature line")

    def lines_of(self, key: Key) -> list[bytes]:
        return [data[4:] for name, data in self.signatures if (name, data[:4]) == (key.name, key.key_id)]

    def signed_by(self, log: Key) -> bool:
        """There is a line of the key, every line of it verifies, and the key's name is the origin."""
        lines = self.lines_of(log)
        return (self.origin == log.name and lines != []
                and all(ed25519_valid(log.public, line, self.text) for line in lines))

    def cosigners(self, trust: TrustPolicy) -> dict[bytes, int]:
        """The witnesses that cosigned, each with its earliest time. A witness's line that fails is Bad."""
        earliest: dict[bytes, int] = {}
        for name, key in trust.witnesses.items():
            for line in self.lines_of(key):
                when = int.from_bytes(line[:8], "big")
                message = b"cosignature/v1\ntime %d\n" % when + self.text
                need(when <= MAX_INDEX and ed25519_valid(key.public, line[8:], message), "witness-signature")
                earliest[name] = min(when, earliest.get(name, when))
        return earliest

def leaf_hash(entry: bytes) -> bytes:
    return sha256(b"\x00" + entry)

def node_hash(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right)

def tree_root(hashes: list[bytes]) -> bytes:
    """RFC 6962 section 2.1, level by level: pairs are hashed, the odd one at the end moves up as it is."""
    if not hashes:
        return sha256(b"")
    while len(hashes) > 1:
        odd = hashes[-1:] if len(hashes) % 2 else []
        hashes = [node_hash(left, right) for left, right in zip(hashes[::2], hashes[1::2])] + odd
    return hashes[0]

def path_root(leaf: bytes, index: int, size: int, path: list[bytes]) -> bytes:
    """The root that an inclusion path leads to (RFC 6962 section 2.1.1)."""
    need(index < size and (size > 1) == (path != []), "not-included")
    if size == 1:
        return leaf
    split = 1 << (size - 1).bit_length() - 1         # the largest power of two below size
    if index < split:
        return node_hash(path_root(leaf, index, split, path[:-1]), path[-1])
    return node_hash(path[-1], path_root(leaf, index - split, size - split, path[:-1]))

class LogProof:
    """A tlog-proof without an `extra` line."""

    def __init__(self, text: str):
        head, blank, self.note = text.partition("\n\n")
        lines = head.split("\n")
        need(blank != "" and lines[0] == "c2sp.org/tlog-proof@v1", "tlog-proof: first line")
        need(len(lines) > 1 and lines[1].startswith("index "), "tlog-proof: index")
        self.index = parse_decimal(lines[1].removeprefix("index "))
        self.path = [parse_base64(line) for line in lines[2:]]
        need(all(len(part) == 32 for part in self.path), "tlog-proof: hash")
        self.checkpoint = Checkpoint(self.note.encode())

    def check(self, entry: bytes) -> None:
        root = path_root(leaf_hash(entry), self.index, self.checkpoint.size, self.path)
        need(root == self.checkpoint.root, "not-included")


# ------------------------------------------------------------------------------------------------ 4 Entries
# A Kind tells whether a value is of the kind that the page asks. KINDS has the kind of each name, wherever
# it stands; the few names that mean two things are given their other kind where they stand.

Kind = Callable[[Any], bool]

def matching(pattern: str | re.Pattern[str], most: int = 64) -> Kind:
    return lambda v: isinstance(v, str) and len(v) <= most and re.fullmatch(pattern, v) is not None

def hexadecimal(low: int, high: int) -> Kind:        # sizes in bytes
    return lambda v: isinstance(v, str) and 2 * low <= len(v) <= 2 * high and HEX.fullmatch(v) is not None

def integer(low: int, high: int) -> Kind:
    return lambda v: type(v) is int and low <= v <= high

def one_of(*names: str) -> Kind:
    return lambda v: isinstance(v, str) and v in names

def either(*kinds: Kind) -> Kind:
    return lambda v: any(kind(v) for kind in kinds)

def listed(kind: Kind, low: int = 0, high: int = MAX_NUMBER) -> Kind:
    return lambda v: isinstance(v, list) and low <= len(v) <= high and all(map(kind, v))

def ascending(kind: Kind, low: int = 0, high: int = MAX_NUMBER, by: Optional[str] = None) -> Kind:
    """A list in ascending order, of the values themselves or of their names `by`; nothing twice."""
    def check(v: Any) -> bool:
        if not listed(kind, low, high)(v):
            return False
        keys = [item[by] if by else item for item in v]
        return all(a < b for a, b in zip(keys, keys[1:]))
    return check

def form(names: str, **other: Kind) -> Kind:
    """An object with exactly these names; one with a question mark is optional."""
    every = names.replace("?", "").split()
    required = {name for name in names.split() if not name.endswith("?")}
    return lambda v: (isinstance(v, dict) and required <= v.keys() <= set(every)
                      and all((other.get(name) or KINDS[name])(value) for name, value in v.items()))

def is_string(v: Any) -> bool:
    return isinstance(v, str)

def is_text(v: Any) -> bool:
    return (isinstance(v, str) and 1 <= len(v.encode()) <= 1000 and v == v.strip(" ")
            and not any(c < " " or c == "\x7f" for c in v))

def is_time(v: Any) -> bool:
    return isinstance(v, str) and parse_time(v) is not None

def is_date(v: Any) -> bool:
    return isinstance(v, str) and parse_date(v) is not None

def is_log_key(v: Any) -> bool:                      # 4.14
    try:
        return is_text(v) and parse_key(v, LOG_KEY) is not None
    except ValueError:
        return False

def are_beacons(v: Any) -> bool:                     # 4.3
    first = form("chain genesis_time group_hash? hash period_seconds public_key scheme")
    later = form("chain genesis_time group_hash? hash period_seconds public_key scheme after_seconds")
    return (listed(either(first, later), 1, 8)(v) and first(v[0])
            and ascending(later, by="after_seconds")(v[1:]) and all_differ(chain["chain"] for chain in v)
            and all(has_parts(chain) for chain in v))

def has_parts(chain: Json) -> bool:                  # 4.3: what depends on the scheme
    scheme = chain["scheme"]
    return len(chain["public_key"]) == 2 * KEY_SIZES[scheme] and ("group_hash" in chain) == (scheme in DRAND)

def are_custodians(v: Any) -> bool:                  # 4.3
    return listed(form("key name", name=is_code), 0, 16)(v) and all_differ(item["name"] for item in v)

is_code, is_expert, is_folio = matching(CODE), matching(EXPERT), matching(FOLIO)
is_direct, is_digest = matching(DIRECT), hexadecimal(32, 32)
is_case = either(matching(r"[A-Z0-9]+([ /.-][A-Z0-9]+)*"), matching(r"sealed:[0-9a-f]{64}", 71))
LOCAL, NIST, DRAND = "ed25519-local", "nist-v2", ("bls-unchained-g1-rfc9380", "pedersen-bls-chained")
QUICKNET, CHAINED = DRAND
KEY_SIZES = {LOCAL: 32, NIST: 512, QUICKNET: 96, CHAINED: 48}        # 8: bytes of a public key
CATALOGUES = ("causes", "courts", "districts", "kinds", "offices", "requirements", "specialties")
ROWS = dict.fromkeys(CATALOGUES, form("code name source")) | {
    "courts": form("code name source district"), "districts": form("code name source neighbours?"),
    "causes": form("code name source scopes")}
KINDS: dict[str, Kind] = {
    **dict.fromkeys("by calendar call cause chain code court custodian district ground kind".split(), is_code),
    **dict.fromkeys("period policy proposed_by specialty".split(), is_code),
    **dict.fromkeys("origin institution instrument name source licence reasons".split(), is_text),
    **dict.fromkeys("time from until effective opens closes".split(), is_time),
    **dict.fromkeys("commitment file group_hash hash identity root salt secret".split(), is_digest),
    **dict.fromkeys("candidates eligible".split(), integer(0, 1_000_000)),
    **dict.fromkeys("districts neighbours specialties widened".split(), ascending(is_code, 1, 256)),
    **dict.fromkeys("grounds missing".split(), ascending(is_code, 1, 64)),
    **dict.fromkeys("answer_business_days answer_days correction_days".split(), integer(1, 365)),
    "type": is_string, "expert": is_expert, "draw": is_folio, "direct": is_direct,
    "application": matching(APPLICATION), "designation": matching(DESIGNATION),
    "protocol": one_of("insacula/v1"), "algorithm": one_of("insacula-draw/v1"),
    "catalogue": one_of(*CATALOGUES), "rows": listed(lambda v: True),            # 4.2: more in parse_entry
    "scopes": ascending(one_of("decision", "direct", "excuse", "exclusion", "impediment", "objection",
                               "revocation", "sanction", "standing"), 1),
    "tickets": either(form("rule", rule=one_of("uniform", "rotation")),          # 4.3
                      form("rule cap", rule=one_of("equity"), cap=integer(1, 1000))),
    "delay_seconds": integer(1, 604_800), "conclude_within_seconds": integer(1, 31_536_000),
    "alternates": integer(0, 100), "minimum_pool": integer(1, 1000),
    "thin_pools": one_of("refuse", "widen", "widen-and-proceed"),
    "beacons": are_beacons, "custodians": are_custodians, "key": hexadecimal(32, 32),
    "scheme": one_of(*KEY_SIZES), "public_key": hexadecimal(32, 512), "period_seconds": integer(1, DAY),
    "genesis_time": integer(0, END_OF_TIME), "after_seconds": integer(1, 31_536_000),
    "practice": ascending(form("districts specialty"), 1, 64, "specialty"),      # 4.5
    "request": form("case court district kind seats specialty"),                 # 4.8
    "case": is_case, "seats": integer(1, 20),
    "impediments": ascending(form("cause expert"), by="expert"),
    "pool": form("candidates eligible root tickets", tickets=integer(0, 1_000_000)),
    "envelopes": listed(form("box custodian")), "box": hexadecimal(80, 80),
    "beacon": form("chain round"), "round": integer(1, MAX_NUMBER),
    "replaces": either(form("cause draw expert"), form("cause direct")),
    "signature": hexadecimal(1, 1024), "signed": hexadecimal(1, 2048), "designated": listed(is_expert, 0, 100),  # 4.9
    "offset_minutes": integer(-840, 840), "closed": ascending(is_date, 0, 3000), # 4.10
    "requirements": ascending(is_code, 0, 64), "objection_days": integer(1, 365),            # 4.11
    "objection": integer(1, 1000),                                               # 4.12
    "founded": lambda v: type(v) is bool, "vkey": is_log_key}                    # 4.13, 4.14

def entry(names: str, **other: Kind) -> Kind:
    return form("type time by " + names, **other)

DIRECTLY = {"designation": is_direct, "request": form("case court district kind seats specialty",
                                                      seats=integer(1, 1))}
ENTRIES = {
    "record.created": entry("origin institution protocol"),
    "catalogue.adopted": entry("catalogue instrument rows"),
    "policy.adopted": entry("policy instrument algorithm tickets delay_seconds alternates beacons thin_pools?"
                            " conclude_within_seconds answer_business_days minimum_pool custodians"),
    "period.opened": entry("period from until instrument"),
    "expert.admitted": entry("expert period practice identity instrument proposed_by application?"),
    "expert.changed": entry("expert practice cause instrument effective proposed_by"),
    "expert.renewed": entry("expert period instrument proposed_by application?"),
    "expert.sanctioned": entry("expert cause instrument effective proposed_by"),
    "expert.suspended": entry("expert cause instrument effective proposed_by"),
    "expert.reinstated": entry("expert cause instrument effective proposed_by"),
    "expert.removed": entry("expert cause instrument effective proposed_by"),
    "expert.unavailable": entry("expert cause instrument effective"),
    "expert.available": entry("expert cause instrument effective"),
    "draw.opened": entry("draw request policy impediments pool commitment envelopes beacon widened?"
                         " replaces?"),
    "draw.concluded": entry("draw beacon secret designated alternates",
                            beacon=form("chain round signature signed?"), alternates=listed(is_expert, 0, 100)),
    "calendar.adopted": entry("calendar from until offset_minutes closed instrument",
                              **{"from": is_date, "until": is_date}),
    "call.opened": entry("call period opens closes specialties districts requirements correction_days"
                         " objection_days answer_days instrument"),
    "application.submitted": entry("application call districts file"),
    "application.reviewed": entry("application"),
    "application.returned": entry("application missing"),
    "application.corrected": entry("application file"),
    "application.listed": entry("application"),
    "application.objected": entry("application objection cause"),
    "application.answered": entry("application objection"),
    "application.approved": entry("application instrument proposed_by"),
    "application.rejected": entry("application grounds instrument proposed_by"),
    "application.lapsed": entry("application"),
    "application.withdrawn": entry("application"),
    "designation.direct": either(
        entry("designation request expert ground reasons instrument replaces?", **DIRECTLY),
        entry("designation request institution ground reasons instrument replaces?", **DIRECTLY)),
    "designation.notified": entry("designation"),
    "designation.accepted": entry("designation"),
    "designation.excused": entry("designation cause"),
    "designation.challenged": entry("designation cause"),
    "designation.resolved": entry("designation founded"),
    "designation.lapsed": entry("designation"),
    "designation.delivered": entry("designation"),
    "designation.discharged": entry("designation"),
    "designation.revoked": entry("designation cause instrument"),
    "designation.called": entry("designation expert"),
    "key.announced": entry("vkey instrument")}
IDENTITY = form("expert name salt licence?")         # 4.5

def parse_entry(data: bytes) -> Json:
    need(1 <= len(data) <= MAX_ENTRY, "malformed")
    item = parse_json(data)
    kind = item.get("type")
    need(isinstance(kind, str) and kind in ENTRIES and ENTRIES[kind](item), "malformed")
    if kind == "catalogue.adopted":
        need(ascending(ROWS[item["catalogue"]], 1, by="code")(item["rows"]), "malformed")
        need(all(row["code"] not in row.get("neighbours", ()) for row in item["rows"]), "malformed")
    if kind == "period.opened":
        need(item["from"] < item["until"], "malformed")
    if kind == "calendar.adopted":
        days = [item["until"], *item["closed"]]
        need(all(item["from"] <= day <= item["until"] for day in days), "malformed")
    if kind == "call.opened":
        need(item["opens"] < item["closes"], "malformed")
    return item

def parse_identity(data: bytes, admitted: Json) -> Json:
    """The identity document of an `expert.admitted` entry (4.5)."""
    need(sha256(data).hex() == admitted["identity"], "identity")
    document = parse_json(data)
    need(IDENTITY(document) and document["expert"] == admitted["expert"], "identity")
    return document


# -------------------------------------------------------------------------------- 5 The fold and its rules

class Draw:
    """An opened draw, and the rules that both the fold and the steps of a proof file apply to it."""

    def __init__(self, opened: Json, policy: Json, leaf: bytes, lines: list[PoolLine], period: str = ""):
        self.opened, self.policy, self.leaf, self.lines, self.period = opened, policy, leaf, lines, period
        self.concluded: Optional[Json] = None
        self.unchecked = ""                          # why the beacon's signature could not be checked
        self.first = policy["beacons"][0]
        self.due = round_due(self.first, opened["beacon"]["round"])

    def designated(self) -> list[str]:
        return self.concluded["designated"] if self.concluded else []

    def is_late(self, when: int) -> bool:
        return when > self.due + self.policy["conclude_within_seconds"]

    def has_no_lot(self) -> bool:
        return self.opened["pool"]["eligible"] <= self.opened["request"]["seats"]

    def check_size(self) -> None:                    # draw.opened, rule 6
        least = 0 if self.policy.get("thin_pools") == "widen-and-proceed" else self.policy["minimum_pool"]
        need(self.opened["pool"]["eligible"] >= max(least, self.opened["request"]["seats"]), "pool-too-small")

    def check_custodians(self) -> None:              # draw.opened, rule 7
        named = [envelope["custodian"] for envelope in self.opened["envelopes"]]
        need(named == [custodian["name"] for custodian in self.policy["custodians"]], "envelopes")

    def check_opened_round(self) -> None:            # draw.opened, rule 8
        number = first_round(self.first, parse_time(self.opened["time"]) + self.policy["delay_seconds"])
        need(self.opened["beacon"] == {"chain": self.first["chain"], "round": number}, "round")

    def chain(self, concluded: Json) -> Json:        # draw.concluded, rule 2
        for chain in self.policy["beacons"]:
            if chain["chain"] == concluded["beacon"]["chain"]:
                return chain
        raise Bad("unknown-chain")

    def check_concluded_round(self, concluded: Json) -> None:        # draw.concluded, rules 2 and 3
        chain, when = self.chain(concluded), parse_time(concluded["time"])
        number = concluded["beacon"]["round"]
        if chain is self.first:
            need(number == self.opened["beacon"]["round"], "round")
        else:
            start = self.due + chain["after_seconds"]
            need(when >= start, "fallback-too-early")
            need(number == first_round(chain, start), "round")
        need(when >= round_due(chain, number), "before-round")

    def check_beacon(self, concluded: Json) -> None:                 # draw.concluded, rule 4
        beacon = concluded["beacon"]
        signed = bytes.fromhex(beacon["signed"]) if "signed" in beacon else None
        try:
            check_round(self.chain(concluded), beacon["round"], bytes.fromhex(beacon["signature"]), signed)
        except Bad:
            raise Bad("beacon-signature") from None

    def check_secret(self, concluded: Json) -> None: # draw.concluded, rule 5
        folio, secret = self.opened["draw"], concluded["secret"]
        need(commitment(folio, secret) == self.opened["commitment"], "commitment")
        boxes = [envelope_box(folio, secret, custodian["key"]) for custodian in self.policy["custodians"]]
        need([envelope["box"] for envelope in self.opened["envelopes"]] == boxes, "envelope-dishonest")

    def seed(self, concluded: Json) -> bytes:
        chain, number, signature = (concluded["beacon"][name] for name in ("chain", "round", "signature"))
        return draw_seed(self.leaf.hex(), concluded["secret"], chain, number, signature)

    def check_designated(self, concluded: Json, order: list[tuple[bytes, str]]) -> None:     # rule 6
        experts, seats = [expert for _, expert in order], self.opened["request"]["seats"]
        need(concluded["designated"] == experts[:seats], "order")
        need(concluded["alternates"] == experts[seats:seats + self.policy["alternates"]], "order")

Changes = list[tuple[int, Any]]                      # (effective, value), ascending

def value_at(changes: Changes, when: int) -> Any:
    for start, value in reversed(changes):
        if start <= when:
            return value
    return changes[0][1]

def changed(changes: Changes, when: int, value: Any) -> Changes:
    """A change takes the place of whatever was to change later."""
    return [*(change for change in changes if change[0] <= when), (when, value)]

class Expert:
    def __init__(self, admitted: Json, when: int):
        self.periods: list[str] = [admitted["period"]]
        self.practice: Changes = [(when, practice_of(admitted))]
        self.standing: Changes = [(when, "active")]

def practice_of(item: Json) -> dict[str, list[str]]:                 # specialty -> districts
    return {row["specialty"]: row["districts"] for row in item["practice"]}

class Calendar(NamedTuple):                          # days since 1970
    start: int
    end: int
    closed: set[int]

class Application:
    def __init__(self, call: Json, when: int):
        self.call, self.stage, self.since = call, "submitted", when
        self.objections: list[Optional[int]] = []    # when each was made, or None if it is answered

class Designation:
    def __init__(self, request: Json, expert: Optional[str], answer_days: int, draw: Optional[Draw] = None):
        self.request, self.expert, self.answer_days, self.draw = request, expert, answer_days, draw
        self.stage, self.since = "named", 0          # since when the time for an answer runs
        self.cause = ""                              # of the vacancy or the challenge
        self.before = ""                             # the stage before the challenge

class Matter:
    def __init__(self) -> None:
        self.draws: list[Draw] = []
        self.designations: list[Designation] = []

MOVES = {  # entry: (the standings or stages that allow it, the one that it gives)
    "expert.suspended": (("active", "unavailable"), "suspended"),
    "expert.unavailable": (("active",), "unavailable"),
    "expert.available": (("unavailable",), "active"),
    "expert.reinstated": (("suspended",), "active"),
    "expert.removed": (("active", "suspended", "unavailable"), "removed"),
    "application.reviewed": (("submitted",), "reviewing"),
    "application.returned": (("reviewing",), "returned"),
    "application.corrected": (("returned",), "submitted"),
    "application.listed": (("reviewing",), "listed"),
    "application.objected": (("listed",), "listed"),
    "application.answered": (("listed",), "listed"),
    "application.approved": (("listed",), "approved"),
    "application.rejected": (("reviewing", "listed"), "rejected"),
    "application.lapsed": (("returned",), "lapsed"),
    "application.withdrawn": (("submitted", "reviewing", "returned", "listed", "approved"), "withdrawn"),
    "designation.notified": (("named",), "notified"),
    "designation.accepted": (("notified",), "accepted"),
    "designation.excused": (("named", "notified", "accepted"), "vacant"),
    "designation.challenged": (("notified", "accepted", "delivered"), "challenged"),
    "designation.resolved": (("challenged",), "vacant"),             # if founded
    "designation.lapsed": (("notified",), "vacant"),
    "designation.delivered": (("accepted",), "delivered"),
    "designation.discharged": (("delivered",), "discharged"),
    "designation.revoked": (("named", "notified", "accepted", "delivered"), "vacant"),
    "designation.called": (("vacant",), "replaced")}
SCOPES = {"excused": "excuse", "challenged": "impediment", "revoked": "revocation"}

class Fold:
    """The state after the entries so far. Every method checks all its rules before it changes anything."""

    def __init__(self, origin: str):
        self.origin = origin
        self.now = self.newest = 0                   # times of the entry at hand and of the last one applied
        self.leaf = b""                              # leaf hash of the entry at hand
        self.rows: dict[str, dict[str, Json]] = {name: {} for name in CATALOGUES}
        self.policies: dict[str, Json] = {}          # the last one is in force
        self.periods: dict[str, tuple[int, int]] = {}
        self.calendars: dict[str, Calendar] = {}     # the last one is the newest
        self.offset = 0                              # of the calendars, in minutes
        self.experts: dict[str, Expert] = {}
        self.calls: dict[str, Json] = {}
        self.applications: dict[str, Application] = {}
        self.draws: dict[str, Draw] = {}
        self.designations: dict[str, Designation] = {}
        self.matters: dict[tuple[str, ...], Matter] = defaultdict(Matter)
        self.folios: Counter[str] = Counter()        # given, by letter and year
        self.served: Counter[tuple[str, str, str]] = Counter()       # by expert, specialty and period
        self.computed: list[PoolLine] = []           # the right pool of the draw.opened entry at hand

    def apply(self, index: int, item: Json, leaf: bytes) -> None:
        """Raises Bad with the first rule that the entry breaks."""
        self.now, self.leaf = parse_time(item["time"]), leaf
        need((index == 0) == (item["type"] == "record.created"), "record-created")
        need(self.now >= self.newest, "time-backwards")
        need(not self.rows["offices"] or self.is_office(item["by"]), "unknown-office")
        getattr(self, item["type"].replace(".", "_"))(item)
        self.newest = self.now

    def is_office(self, code: str) -> bool:
        return code in self.rows["offices"] or code in self.rows["courts"]

    def need_two_offices(self, item: Json) -> None:
        need(self.is_office(item["proposed_by"]), "unknown-office")
        need(item["proposed_by"] != item["by"], "same-office")

    def need_effective(self, item: Json) -> int:
        need(item["effective"] >= item["time"], "backdated")
        return parse_time(item["effective"])

    def need_court(self, item: Json, request: Json) -> None:         # the asking court
        need(item["by"] in self.rows["offices"] or item["by"] == request["court"], "other-court")

    def need_known(self, catalogue: str, *codes: str) -> None:
        need(all(code in self.rows[catalogue] for code in codes), "unknown-code")

    def need_scope(self, cause: str, scope: str) -> None:
        need(scope in self.rows["causes"].get(cause, {}).get("scopes", ()), "unknown-code")

    def need_folio(self, letter: str, item: Json, folio: str) -> str:
        """Gives the key of the count that the entry, once applied, makes one more."""
        series = f"{letter}-{item['time'][:4]}-"
        need(folio == f"{series}{self.folios[series] + 1:06d}", "folio-gap")
        return series

    def current_period(self) -> str:
        return next((name for name in self.periods if self.is_current(name)), "")

    def is_current(self, period: str) -> bool:
        start, end = self.periods[period]
        return start <= self.now < end

    def is_covered(self, expert: Expert) -> bool:    # by a period that the expert was admitted or renewed for
        return any(map(self.is_current, expert.periods))

    def is_ready(self, expert: str) -> bool:         # active now, and covered
        known = self.experts[expert]
        return value_at(known.standing, self.now) == "active" and self.is_covered(known)

    def record_created(self, item: Json) -> None:
        need(item["origin"] == self.origin, "wrong-origin")

    def catalogue_adopted(self, item: Json) -> None:
        districts = self.rows["districts"].keys()
        if item["catalogue"] == "districts":
            districts |= {row["code"] for row in item["rows"]}
        for row in item["rows"]:
            need({*row.get("neighbours", ()), *([row["district"]] if "district" in row else ())} <= districts,
                 "unknown-code")
        self.rows[item["catalogue"]].update({row["code"]: row for row in item["rows"]})

    def policy_adopted(self, item: Json) -> None:
        need(item["policy"] not in self.policies, "code-taken")
        check_chains(item)
        self.policies[item["policy"]] = item

    def period_opened(self, item: Json) -> None:
        need(item["period"] not in self.periods, "code-taken")
        start, end = parse_time(item["from"]), parse_time(item["until"])
        need(all(start >= other_end for _, other_end in self.periods.values()), "period-overlap")
        self.periods[item["period"]] = (start, end)

    def calendar_adopted(self, item: Json) -> None:
        need(item["calendar"] not in self.calendars, "code-taken")
        need(not self.calendars or item["offset_minutes"] == self.offset, "calendar-offset")
        start, end = parse_date(item["from"]), parse_date(item["until"])
        closed = {parse_date(day) for day in item["closed"]}
        last = min(end, (self.now + 60 * item["offset_minutes"]) // DAY)
        limits_may_run = self.calls or any(one.draws or one.designations for one in self.matters.values())
        for day in closed.union(*(one.closed for one in self.calendars.values())):   # no other can differ
            if limits_may_run and start <= day <= last and not is_weekend(day):
                need((day in closed) != self.is_court_day(day), "backdated")
        self.calendars[item["calendar"]] = Calendar(start, end, closed)
        self.offset = item["offset_minutes"]

    def calendar_of(self, day: int) -> Optional[Calendar]:           # 5.1: the newest that covers the day
        return next((one for one in reversed(self.calendars.values()) if one.start <= day <= one.end), None)

    def is_court_day(self, day: int) -> bool:        # 5.1
        calendar = self.calendar_of(day)
        return not is_weekend(day) and not (calendar and day in calendar.closed)

    def local_day(self, when: int) -> int:           # 5.1
        return min(max((when + 60 * self.offset) // DAY, 0), LAST_DAY)

    def deadline(self, when: int, days: int) -> int: # 5.1
        day = self.local_day(when)
        while days > 0 and day < LAST_DAY:
            day += 1
            days -= self.is_court_day(day)
        return END_OF_TIME if days else min((day + 1) * DAY - 60 * self.offset, END_OF_TIME)

    def need_known_practice(self, practice: list[Json]) -> None:
        for row in practice:
            self.need_known("specialties", row["specialty"])
            self.need_known("districts", *row["districts"])

    def expert_admitted(self, item: Json) -> None:
        need(item["expert"] == f"P-{len(self.experts) + 1:06d}", "expert-gap")
        self.need_open_period(item)
        self.need_known_practice(item["practice"])
        self.need_two_offices(item)
        self.take_application(item)
        self.experts[item["expert"]] = Expert(item, self.now)

    def need_open_period(self, item: Json) -> None:
        need(item["period"] in self.periods, "unknown-code")
        expert = self.experts.get(item["expert"])
        need(expert is None or item["period"] not in expert.periods, "code-taken")
        need(self.now < self.periods[item["period"]][1], "period-over")

    def take_application(self, item: Json) -> None:
        """The last of an entry's rules: it changes the application."""
        if "application" in item:
            need(item["application"] in self.applications, "unknown-application")
            application = self.applications[item["application"]]
            need(application.stage == "approved", "stage")
            need(application.call["period"] == item["period"], "unknown-code")
            application.stage = "admitted"

    def expert_renewed(self, item: Json) -> None:
        expert = self.need_expert(item)
        need(value_at(expert.standing, self.now) != "removed", "standing")
        self.need_open_period(item)
        self.need_two_offices(item)
        self.take_application(item)
        expert.periods.append(item["period"])

    def need_expert(self, item: Json) -> Expert:
        need(item["expert"] in self.experts, "unknown-expert")
        return self.experts[item["expert"]]

    def expert_changed(self, item: Json) -> None:
        expert = self.need_expert(item)
        self.need_scope(item["cause"], "standing")
        self.need_known_practice(item["practice"])
        effective = self.need_effective(item)
        self.need_two_offices(item)
        need(value_at(expert.standing, effective) != "removed", "standing")
        expert.practice = changed(expert.practice, effective, practice_of(item))

    def expert_sanctioned(self, item: Json) -> None:
        self.need_expert(item)
        self.need_scope(item["cause"], "sanction")
        self.need_effective(item)
        self.need_two_offices(item)

    def change_standing(self, item: Json) -> None:
        expert, (allowed, gives) = self.need_expert(item), MOVES[item["type"]]
        self.need_scope(item["cause"], "standing")
        effective = self.need_effective(item)
        if "proposed_by" in item:
            self.need_two_offices(item)
        need(value_at(expert.standing, effective) in allowed, "standing")
        expert.standing = changed(expert.standing, effective, gives)

    expert_suspended = expert_reinstated = expert_removed = change_standing
    expert_unavailable = expert_available = change_standing

    def call_opened(self, item: Json) -> None:
        need(item["call"] not in self.calls, "code-taken")
        need(item["period"] in self.periods, "unknown-code")
        for catalogue in ("specialties", "districts", "requirements"):
            self.need_known(catalogue, *item[catalogue])
        need(item["opens"] >= item["time"], "backdated")
        need(parse_time(item["closes"]) <= self.periods[item["period"]][1], "period-over")
        self.calls[item["call"]] = item

    def application_submitted(self, item: Json) -> None:
        series = self.need_folio("A", item, item["application"])
        call = self.calls.get(item["call"])
        need(call is not None and set(item["districts"]) <= set(call["districts"]), "unknown-code")
        need(call["opens"] <= item["time"] < call["closes"], "call-closed")
        self.applications[item["application"]] = Application(call, self.now)
        self.folios[series] += 1

    def application_step(self, item: Json) -> None:
        need(item["application"] in self.applications, "unknown-application")
        application, (allowed, gives) = self.applications[item["application"]], MOVES[item["type"]]
        need(application.stage in allowed, "stage")
        call, objections, number = application.call, application.objections, item.get("objection", 0)
        def is_over(since: int, days: str) -> bool:
            return self.deadline(since, call[days]) <= self.now
        match item["type"].removeprefix("application."):
            case "returned":
                need(set(item["missing"]) <= set(call["requirements"]), "unknown-code")
            case "corrected":
                need(not is_over(application.since, "correction_days"), "too-late")
            case "objected":
                self.need_scope(item["cause"], "objection")
                need(not is_over(application.since, "objection_days"), "too-late")
                need(number == len(objections) + 1, "objection-gap")
                objections.append(self.now)
            case "answered":
                need(number <= len(objections) and objections[number - 1] is not None, "objection-gap")
                need(not is_over(objections[number - 1], "answer_days"), "too-late")
                objections[number - 1] = None
            case "approved" | "rejected":
                for ground in item.get("grounds", ()):
                    self.need_scope(ground, "decision")
                self.need_two_offices(item)
                if application.stage == "listed":
                    need(is_over(application.since, "objection_days"), "too-early")
                    need(all(made is None or is_over(made, "answer_days") for made in objections), "too-early")
            case "lapsed":
                need(is_over(application.since, "correction_days"), "too-early")
        if gives != application.stage:
            application.stage, application.since = gives, self.now

    application_reviewed = application_returned = application_corrected = application_step
    application_listed = application_objected = application_answered = application_step
    application_approved = application_rejected = application_step
    application_lapsed = application_withdrawn = application_step

    def key_announced(self, item: Json) -> None:
        need(parse_key(item["vkey"], LOG_KEY).name == self.origin, "wrong-origin")

    def need_known_request(self, request: Json) -> None:
        for catalogue, name in (("courts", "court"), ("specialties", "specialty"),
                                ("districts", "district"), ("kinds", "kind")):
            self.need_known(catalogue, request[name])

    def draw_opened(self, item: Json) -> None:
        request = item["request"]
        series = self.need_folio("S", item, item["draw"])                                            # 1
        self.need_known_request(request)                                                             # 2
        need(list(self.policies)[-1:] == [item["policy"]], "policy-not-in-force")                    # 3
        policy, period = self.policies[item["policy"]], self.current_period()
        need(period != "", "no-period")
        self.need_court(item, request)                                                               # 4
        matter = self.matters[matter_of(request)]
        vacancy = self.vacancy(item, matter)
        need(vacancy is None or self.alternate(vacancy) is None, "alternate-first")
        for row in item["impediments"]:                                                              # 5
            self.need_scope(row["cause"], "impediment")
        widened, lines = item.get("widened", []), compute_pool(self, item, policy, period, matter, [])
        need(widened == self.widening(request, policy, lines), "widening")
        if widened:
            lines = compute_pool(self, item, policy, period, matter, widened)
        need({row["expert"] for row in item["impediments"]} <= {line.expert for line in lines}, "impediment")
        self.computed = lines                                                                        # 6
        draw = Draw(item, policy, self.leaf, lines, period)
        need(item["pool"] == pool_summary(draw.lines), "pool-mismatch")
        draw.check_size()
        draw.check_custodians()                                                                      # 7
        draw.check_opened_round()                                                                    # 8
        self.draws[item["draw"]] = draw
        matter.draws.append(draw)
        self.folios[series] += 1
        if vacancy:
            vacancy.stage = "replaced"

    def vacancy(self, item: Json, matter: Matter) -> Optional[Designation]:      # draw.opened, rule 4
        if "replaces" not in item:
            need(not matter.draws and not matter.designations, "second-draw")
            return None
        row = item["replaces"]
        vacancy = self.designations.get(row.get("direct") or f"{row['draw']}/{row['expert']}")
        need(item["request"]["seats"] == 1 and all(draw.concluded for draw in matter.draws)
             and vacancy in matter.designations
             and vacancy.stage == "vacant" and vacancy.cause == row["cause"], "replacement")
        return vacancy

    def alternate(self, vacancy: Designation) -> Optional[str]:
        """The alternate that can be called now."""
        if vacancy.draw is None:
            return None
        folio, alternates = vacancy.draw.opened["draw"], vacancy.draw.concluded["alternates"]
        return next((expert for expert in alternates
                     if f"{folio}/{expert}" not in self.designations and self.is_ready(expert)), None)

    def widening(self, request: Json, policy: Json, lines: list[PoolLine]) -> list[str]:     # 6
        """The districts to widen the pool to, given its lines without them."""
        eligible = sum(line.tickets > 0 for line in lines)
        if (policy.get("thin_pools", "refuse") == "refuse"
                or eligible >= max(policy["minimum_pool"], request["seats"])):
            return []
        return self.rows["districts"][request["district"]].get("neighbours", [])

    def draw_concluded(self, item: Json) -> None:
        need(item["draw"] in self.draws, "unknown-draw")                                             # 1
        draw = self.draws[item["draw"]]
        need(draw.concluded is None, "concluded-twice")
        self.need_court(item, draw.opened["request"])
        draw.check_concluded_round(item)                                                             # 2, 3
        try:
            draw.check_beacon(item)                                                                  # 4
        except Unavailable as problem:               # no broken rule: the others are checked all the same
            draw.unchecked = str(problem)
        draw.check_secret(item)                                                                      # 5
        draw.check_designated(item, draw_order(draw.seed(item), draw.lines))                         # 6
        draw.concluded, draw.lines = item, []
        for expert in item["designated"]:
            self.designate(expert, draw)

    def designate(self, expert: str, draw: Draw) -> None:
        one = Designation(draw.opened["request"], expert, draw.policy["answer_business_days"], draw)
        self.enter(f"{draw.opened['draw']}/{expert}", one, draw.period)

    def enter(self, name: str, one: Designation, period: str) -> None:
        self.designations[name] = one
        self.matters[matter_of(one.request)].designations.append(one)
        if one.expert and period:
            self.served[one.expert, one.request["specialty"], period] += 1

    def designation_direct(self, item: Json) -> None:
        request, expert = item["request"], item.get("expert")
        series = self.need_folio("D", item, item["designation"])
        self.need_known_request(request)
        self.need_scope(item["ground"], "direct")
        self.need_court(item, request)
        if expert:
            self.need_expert(item)
            need(self.is_ready(expert), "standing")
        vacancy = self.vacancy(item, self.matters[matter_of(request)])
        in_force = list(self.policies.values())[-1:] or [{"answer_business_days": 3}]
        self.enter(item["designation"], Designation(request, expert, in_force[0]["answer_business_days"]),
                   self.current_period())
        self.folios[series] += 1
        if vacancy:
            vacancy.stage = "replaced"

    def designation_step(self, item: Json) -> None:
        need(item["designation"] in self.designations, "unknown-designation")
        one, (allowed, gives) = self.designations[item["designation"]], MOVES[item["type"]]
        self.need_court(item, one.request)
        step = item["type"].removeprefix("designation.")
        need(one.stage in allowed and (step != "called" or one.draw is not None), "stage")
        if step in SCOPES:
            self.need_scope(item["cause"], SCOPES[step])
        if one.stage == "notified" and step in ("accepted", "excused", "lapsed"):
            is_over = self.deadline(one.since, one.answer_days) <= self.now
            need(is_over == (step == "lapsed"), "too-late" if is_over else "too-early")
        if step == "called":
            need(item["expert"] == self.alternate(one), "alternate")
            self.designate(item["expert"], one.draw)
        if step == "challenged":
            one.before = one.stage
        if step == "resolved" and not item["founded"]:
            gives = one.before
        if gives == "notified":
            one.since = self.now
        one.cause = "no-acepto" if step == "lapsed" else item.get("cause", one.cause)
        one.stage = gives

    designation_notified = designation_accepted = designation_excused = designation_step
    designation_challenged = designation_resolved = designation_lapsed = designation_step
    designation_delivered = designation_discharged = designation_step
    designation_revoked = designation_called = designation_step

def is_weekend(day: int) -> bool:                    # 5.1; day 0 was a Thursday
    return (day + 3) % 7 >= 5

def matter_of(request: Json) -> tuple[str, ...]:     # draw.opened, rule 4
    return request["court"], case_key(request["case"]), request["specialty"], request["kind"]

def case_key(case: str) -> str:                      # draw.opened, rule 4
    if case.startswith("sealed:"):
        return case
    return "/".join(segment.lstrip("0") or "0" for segment in re.split(r"[/.\- ]", case))


# ----------------------------------------------------------------------------------------------- 6 The pool

class PoolLine(NamedTuple):
    expert: str
    tickets: int
    cause: str                                       # why excluded; empty if the expert has tickets

    def text(self) -> str:
        return f"{self.expert} {self.tickets}" if self.tickets else f"{self.expert} 0 {self.cause}"

POOL_LINE = re.compile(rf"({EXPERT.pattern}) (?:([1-9][0-9]{{0,6}})|0 ({CODE.pattern}))")
ROSTER_CAUSES = ("vigencia", "suspendido", "no-disponible")          # the first three: from the roster

def roster_cause(fold: Fold, expert: Expert) -> str:
    standing = value_at(expert.standing, fold.now) if fold.is_covered(expert) else "over"
    return {"over": "vigencia", "suspended": "suspendido", "unavailable": "no-disponible"}.get(standing, "")

def find_candidates(fold: Fold, specialty: str, districts: set[str]) -> list[str]:
    return [name for name, expert in fold.experts.items()
            if not districts.isdisjoint(value_at(expert.practice, fold.now).get(specialty, ()))
            and value_at(expert.standing, fold.now) != "removed"]

def compute_pool(fold: Fold, opened: Json, policy: Json, period: str, matter: Matter,
                 widened: list[str]) -> list[PoolLine]:
    specialty = opened["request"]["specialty"]
    candidates = find_candidates(fold, specialty, {opened["request"]["district"], *widened})
    impeded = {row["expert"]: row["cause"] for row in opened["impediments"]}
    served = {one.expert: "designado" for one in matter.designations}
    causes = {expert: roster_cause(fold, fold.experts[expert]) or impeded.get(expert) or served.get(expert)
              for expert in candidates}
    own = {expert: fold.served[expert, specialty, period] for expert in candidates if not causes[expert]}
    most, fewest, rule = max(own.values(), default=0), min(own.values(), default=0), policy["tickets"]
    lines = []
    for expert in candidates:
        tickets, cause = 1, causes[expert]
        if not cause and rule["rule"] == "equity":
            tickets = 1 + min(rule["cap"] - 1, most - own[expert])
        if not cause and rule["rule"] == "rotation" and own[expert] > fewest:
            cause = "turno"
        lines.append(PoolLine(expert, 0, cause) if cause else PoolLine(expert, tickets, ""))
    return lines

def pool_summary(lines: list[PoolLine]) -> Json:
    root = tree_root([leaf_hash(line.text().encode()) for line in lines])
    return {"candidates": len(lines), "eligible": sum(line.tickets > 0 for line in lines), "root": root.hex(),
            "tickets": sum(line.tickets for line in lines)}

def parse_pool(text: str) -> list[PoolLine]:
    need(text == "" or text.endswith("\n"), "pool-text")
    lines: list[PoolLine] = []
    for line in text.split("\n")[:-1]:
        found = POOL_LINE.fullmatch(line)
        need(found is not None and (found[3] is None or is_code(found[3])), "pool-text")
        need(not lines or lines[-1].expert < found[1], "pool-text")
        lines.append(PoolLine(found[1], int(found[2] or 0), found[3] or ""))
    need(sum(line.tickets for line in lines) <= 1_000_000, "pool-text")
    return lines

def check_exclusions(draw: Draw) -> None:
    """Step `pool` of 10.2: every exclusion must be one that the draw's own entries can explain."""
    impeded = {row["expert"]: row["cause"] for row in draw.opened["impediments"]}
    rule, others = draw.policy["tickets"], {"", *ROSTER_CAUSES}
    others |= {"designado"} if "replaces" in draw.opened else set()
    others |= {"turno"} if rule["rule"] == "rotation" else set()
    need(impeded.keys() <= {line.expert for line in draw.lines}, "impediment")
    for line in draw.lines:
        allowed = {impeded[line.expert], *ROSTER_CAUSES} if line.expert in impeded else others
        need(line.cause in allowed, "pool-unexplained")
        need(line.tickets <= rule.get("cap", 1), "pool-too-many-tickets")


# ---------------------------------------------------------------------- 7 Commitment, round, seed, order

def commitment(draw: str, secret: str) -> str:       # 7.1
    return sha256_of_lines("insacula/v1/commitment", draw, secret).hex()

def round_due(chain: Json, number: int) -> int:      # 7.2
    return chain["genesis_time"] + (number - 1) * chain["period_seconds"]

def first_round(chain: Json, when: int) -> int:      # 7.2: the smallest round due at or after `when`
    periods = -((chain["genesis_time"] - when) // chain["period_seconds"])       # rounded up
    return max(1, periods + 1)

def draw_seed(leaf: str, secret: str, chain: str, number: int, signature: str) -> bytes:     # 7.3
    return sha256_of_lines("insacula/v1/seed", leaf, secret, f"{chain} {number} {signature}")

def ticket(seed: bytes, expert: str, count: int) -> bytes:           # 7.4
    return hmac.digest(seed, f"{expert} {count}".encode(), "sha256")

def draw_order(seed: bytes, lines: list[PoolLine]) -> list[tuple[bytes, str]]:
    """(number, expert) of each eligible expert, in the order of the draw."""
    return sorted((min(ticket(seed, line.expert, j) for j in range(1, line.tickets + 1)), line.expert)
                  for line in lines if line.tickets)


# ------------------------------------------------------------------------------------------------ 8 Beacons

# A round that does not verify has one fault: `signed`, `key`, `signature-form` or `mismatch`, looked for in this
# order. It is the text of the Bad that is raised.

def check_chains(policy: Json) -> None:
    need(all(chain["hash"] == chain_hash(chain) for chain in policy["beacons"]), "chain-hash")

def chain_hash(chain: Json) -> str:
    name, key, scheme = chain["chain"], chain["public_key"], chain["scheme"]
    period, genesis = chain["period_seconds"], chain["genesis_time"]
    if scheme == LOCAL:                              # 8.1
        return sha256_of_lines("insacula/v1/local-chain", f"{key} {period} {genesis}").hex()
    if scheme == NIST:                               # 8.4
        return sha256_of_lines("insacula/v1/nist-chain", f"{name} {key} {period} {genesis}").hex()
    parts = bytes.fromhex(key + chain["group_hash"]) + (b"" if name == "default" else name.encode())
    return sha256(struct.pack(">Iq", period, genesis) + parts).hex()             # 8.2, 8.3

def check_round(chain: Json, number: int, signature: bytes, signed: Optional[bytes]) -> None:
    key, scheme = bytes.fromhex(chain["public_key"]), chain["scheme"]
    need((signed is not None) == (scheme in (CHAINED, NIST)), "signed")
    if scheme == LOCAL:                              # 8.1
        need(len(key) == 32, "key")
        need(len(signature) == 64, "signature-form")
        message = f"insacula/v1/local-beacon\n{number}\n".encode()
        need(ed25519_valid(key, signature, message), "mismatch")
    elif scheme == NIST:                             # 8.4
        check_pulse(chain, number, signed)
        check_rsa(key, signature, signed)
    else:
        if scheme == CHAINED:                        # 8.3
            need(signed[-8:] == struct.pack(">Q", number), "signed")
            before = signed[:-8]
            need(before.hex() == chain["group_hash"] if number == 1 else len(before) == 96, "signed")
        check_bls(scheme, key, signature, sha256(signed or struct.pack(">Q", number)))

KNOWN = [  # public beacons, by name: what drand's relays and NIST's certificate of July 2026 say
    {"chain": "quicknet", "scheme": QUICKNET, "period_seconds": 3, "genesis_time": 1_692_803_367, "public_key":
        "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d106451"
        "0d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a",
     "group_hash": "f477d5c89f21a17c863a7f937c6a6d15859414d2be09cd448d4279af331c5d3e"},
    {"chain": "default", "scheme": CHAINED, "period_seconds": 30, "genesis_time": 1_595_431_050, "public_key":
        "868f005eb8e6e4ca0a47c8a77ceaa5309a47978a7c71bc5cce96366b5d7a569937c529eeda66c7293784a9402801af31",
     "group_hash": "176f93498eac9ca337150b46d21dd58673ea4e3581185f869672e59fa4cb390a"},
    {"chain": "nist-2", "scheme": NIST, "period_seconds": 60, "genesis_time": 0, "public_key":
        "caf0b057735bea2f2d0bfc782a1b346920d1caf5e9192f4dcb7b63906f5be2ae1d3daca4e0ce5eb5db1a443d9be86f75"
        "5033c318c98ed8d3bf8f4aeefab91fea8c0884fb46f3e6a8eb82dab35c0d4920dd1c08feded230bf710a7e52e393486a"
        "e114c4954567a13cdce16002093f0adaeac083ef7502ef8ab1f243fe89d47a0709106128283d3ce092988506f5e4028e"
        "13228722884c5a10e60fdb4f1981c5c7a6107681bfd328a940debf5a4d850865ca53db731312657af75dd3f0e0c2f82c"
        "913526743af20ed2e5f33693871b3b1dfc09d3e42e93fbd68c5b1fb8223791825df3c2e3fd72734c6c9509436a9f1a24"
        "00dbfe02af5f681cdf9788140882c5f64663ee5515001a942bab34c5e73f8ebc6bad81a03a64bd1253237d2a744ed0a9"
        "15a9bd6559a7250841222094d78c2f6d0a8d71174c06672787adb588e13a8a2a09ca0bffcd7a372509a93e962d475b4d"
        "95b6d8dabf83e195c9d22347ffb96ea58e3386d1341d262a962cdfa34d91194360a630b44940b7e3fdbaed8b827e2056"
        "448c31770b02bc75a7fe9f7ea17bb2753c0c1109636c284c48c86cd04f25867c9f554f3f658ed639fb3cfe840e4f4d46"
        "8f54ecd4cc7ca5f7bdb6ee43dfe0a6894183306b651febbce6cc2bf7359b55002a36a5526f6301598631bc45386063ad"
        "0a2591dc267ba1c06d021c1ac7a40aebc8badd78c58478f77eefe6825aef3c29"}]

P381 = int("1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab", 16)

@functools.cache
def py_ecc() -> Any:
    """The arithmetic of BLS12-381: curves, pairing, hash to curve. All rules of section 8.2 stand here."""
    limit = sys.getrecursionlimit()
    try:
        from py_ecc import optimized_bls12_381 as curves
        from py_ecc.bls.hash_to_curve import hash_to_G1, hash_to_G2
    except ImportError:
        raise Unavailable("no-py-ecc") from None
    finally:                                         # py_ecc raises it, and a deeply nested file could end us
        sys.setrecursionlimit(limit)
    return curves, hash_to_G1, hash_to_G2

@functools.cache                                     # vectors ask for the same again and again
def check_bls(scheme: str, key: bytes, signature: bytes, message: bytes) -> None:        # 8.2, 8.3
    curves, hash_to_g1, hash_to_g2 = py_ecc()
    public = parse_point(key, 1 if scheme == CHAINED else 2, "key")
    point = parse_point(signature, 2 if scheme == CHAINED else 1, "signature-form")
    group, hash_to = ("G2", hash_to_g2) if scheme == CHAINED else ("G1", hash_to_g1)
    tag = f"BLS_SIG_BLS12381{group}_XMD:SHA-256_SSWU_RO_NUL_".encode()
    hashed = hash_to(message, tag, hashlib.sha256)
    if scheme == CHAINED:                            # e(g1, signature) = e(public_key, H)
        pairs = (curves.neg(curves.G1), point), (public, hashed)
    else:                                            # e(signature, g2) = e(H, public_key)
        pairs = (curves.neg(point), curves.G2), (hashed, public)
    product = curves.FQ12.one()
    for g1, g2 in pairs:
        product *= curves.pairing(g2, g1, final_exponentiate=False)
    need(curves.final_exponentiate(product) == curves.FQ12.one(), "mismatch")

def parse_point(data: bytes, group: int, fault: str) -> Any:
    """A compressed point of G1 or G2 of 8.2, or Bad with the fault. Coordinates in G2 are x[0] + x[1]·i."""
    curves, _, _ = py_ecc()
    need(len(data) == 48 * group and data[0] & 0xC0 == 0x80, fault)
    bare = bytes([data[0] & 0x1F]) + data[1:]
    x = [int.from_bytes(bare[at:at + 48], "big") for at in range(0, len(bare), 48)][::-1]
    need(max(x) < P381, fault)
    if group == 1:                                   # y² = x³ + 4
        y = [root(pow(x[0], 3, P381) + 4)]
    else:                                            # y² = x³ + 4 + 4i
        (a, b) = x
        y = root2((a * a * a - 3 * a * b * b + 4) % P381, (3 * a * a * b - b * b * b + 4) % P381)
    need(None not in y, fault)
    if (y[::-1] > [-part % P381 for part in y[::-1]]) != bool(data[0] & 0x20):
        y = [-part % P381 for part in y]
    if group == 1:
        point = (curves.FQ(x[0]), curves.FQ(y[0]), curves.FQ.one())
    else:
        point = (curves.FQ2(x), curves.FQ2(y), curves.FQ2.one())
    need(curves.is_inf(curves.multiply(point, curves.curve_order)), fault)
    return point

def root(a: int) -> Optional[int]:
    """A square root modulo P381, or None: P381 is 3 modulo 4."""
    y = pow(a, (P381 + 1) // 4, P381)
    return y if (y * y - a) % P381 == 0 else None

def root2(a: int, b: int) -> list[Optional[int]]:
    """A square root of a + b·i as its two parts, or of None: (c + d·i)² = (c² − d²) + 2cd·i."""
    norm = root(a * a + b * b)                       # c² + d², up to its sign
    for size in () if norm is None else (norm, -norm):
        c = root((a + size) * pow(2, -1, P381))
        if c is not None:
            d = b * pow(2 * c, -1, P381) % P381 if c else root(-a)
            if d is not None and (c * c - d * d - a) % P381 == 0 and (2 * c * d - b) % P381 == 0:
                return [c, d]
    return [None]

PULSE = ("text uri, text version, uint32 cipher_suite, uint32 period, hash certificate, uint64 chain_index, "
         "uint64 pulse_index, text time_stamp, hash local_random, hash external_source, uint32 external_status, "
         "hash external_value, hash previous, hash hour, hash day, hash month, hash year, hash precommitment, "
         "uint32 status")

def parse_pulse(signed: bytes) -> Json:              # 8.4
    pulse, at = {}, 0
    def take(count: int) -> bytes:
        nonlocal at
        need(count <= len(signed) - at, "signed")
        at += count
        return signed[at - count:at]
    def number(count: int) -> int:
        return int.from_bytes(take(count), "big")
    for row in PULSE.split(", "):
        kind, name = row.split()
        if kind.startswith("uint"):
            pulse[name] = number(8 if kind == "uint64" else 4)
        else:
            size = number(4)
            need(size <= 256 if kind == "text" else size == 64, "signed")
            pulse[name] = take(size)
    need(at == len(signed), "signed")
    for name in ("uri", "version", "time_stamp"):
        try:
            pulse[name] = pulse[name].decode()
        except UnicodeDecodeError:
            raise Bad("signed") from None
    return pulse

def check_pulse(chain: Json, number: int, signed: bytes) -> None:    # 8.4
    pulse, due = parse_pulse(signed), round_due(chain, number)
    need(due <= END_OF_TIME and pulse["time_stamp"] == time_text(due)[:-1] + ".000Z", "signed")
    need(pulse["cipher_suite"] == 0 and pulse["period"] == 1000 * chain["period_seconds"], "signed")
    need(chain["chain"] == f"nist-{pulse['chain_index']}", "signed")

def time_text(when: int) -> str:
    return datetime.fromtimestamp(when, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")

def check_rsa(key: bytes, signature: bytes, message: bytes) -> None: # RFC 8017 sections 8.2.2 and 9.2
    n, s = int.from_bytes(key, "big"), int.from_bytes(signature, "big")
    need(len(key) == 512 and key[0] >= 0x80 and n % 2 == 1, "key")
    need(len(signature) == 512 and s < n, "signature-form")
    digest = bytes.fromhex("3051300d060960864801650304020305000440") + hashlib.sha512(message).digest()
    padded = b"\x00\x01" + b"\xff" * (512 - 3 - len(digest)) + b"\x00" + digest
    need(pow(s, 65537, n).to_bytes(512, "big") == padded, "mismatch")


# ---------------------------------------------------------------------------------------------- 9 Envelopes

P25519 = 2**255 - 19

def x25519(scalar: bytes, point: bytes) -> bytes:
    """RFC 7748 section 5: the Montgomery ladder."""
    k = (int.from_bytes(scalar, "little") & ~7 & (2**255 - 1)) | 2**254
    u = int.from_bytes(point, "little") % 2**255 % P25519
    pair = [(1, 0), (u, 1)]
    for bit in range(254, -1, -1):
        one = k >> bit & 1
        (x2, z2), (x3, z3) = pair[one], pair[1 - one]
        aa, bb, da, cb = (x2 + z2)**2, (x2 - z2)**2, (x3 - z3) * (x2 + z2), (x3 + z3) * (x2 - z2)
        pair[one] = (aa * bb % P25519, (aa - bb) * (aa + 121665 * (aa - bb)) % P25519)
        pair[1 - one] = ((da + cb)**2 % P25519, u * (da - cb)**2 % P25519)
    x, z = pair[0]
    return (x * pow(z, P25519 - 2, P25519) % P25519).to_bytes(32, "little")

def salsa20(key: bytes, nonce: bytes) -> tuple[list[int], list[int]]:
    """The sixteen words before and after the twenty rounds; the nonce has 16 bytes."""
    s, k, n = (struct.unpack(f"<{len(part) // 4}I", part) for part in (b"expand 32-byte k", key, nonce))
    before = [s[0], *k[:4], s[1], *n, s[2], *k[4:], s[3]]
    x = list(before)
    for _ in range(10):
        for a, b, c, d in ((0, 4, 8, 12), (5, 9, 13, 1), (10, 14, 2, 6), (15, 3, 7, 11),     # columns
                           (0, 1, 2, 3), (5, 6, 7, 4), (10, 11, 8, 9), (15, 12, 13, 14)):    # rows
            for target, left, right, turn in ((b, a, d, 7), (c, b, a, 9), (d, c, b, 13), (a, d, c, 18)):
                total = (x[left] + x[right]) & 0xFFFFFFFF
                x[target] ^= (total << turn | total >> 32 - turn) & 0xFFFFFFFF
    return before, x

def hsalsa20(key: bytes, nonce: bytes) -> bytes:
    _, x = salsa20(key, nonce)
    return struct.pack("<8I", x[0], x[5], x[10], x[15], *x[6:10])

def xsalsa20_start(key: bytes, nonce: bytes) -> bytes:
    """The first 64 bytes of the key stream: 32 for the tag's key, 32 for the secret. The nonce has 24."""
    before, after = salsa20(hsalsa20(key, nonce[:16]), nonce[16:] + bytes(8))
    return struct.pack("<16I", *((a + b) & 0xFFFFFFFF for a, b in zip(before, after)))

def poly1305(key: bytes, message: bytes) -> bytes:
    r = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    total = 0
    for at in range(0, len(message), 16):
        total = (total + int.from_bytes(message[at:at + 16] + b"\x01", "little")) * r % (2**130 - 5)
    return ((total + int.from_bytes(key[16:], "little")) % 2**128).to_bytes(16, "little")

def envelope_box(draw: str, secret: str, custodian_key: str) -> Optional[str]:
    """The box in hex, or None if the custodian's key is invalid."""
    key = bytes.fromhex(custodian_key)
    ephemeral = sha256_of_lines("insacula/v1/envelope", draw, secret, custodian_key)
    public, shared = x25519(ephemeral, (9).to_bytes(32, "little")), x25519(ephemeral, key)
    if shared == bytes(32):
        return None
    nonce = hashlib.blake2b(public + key, digest_size=24).digest()
    stream = xsalsa20_start(hsalsa20(shared, bytes(16)), nonce)
    text = bytes(a ^ b for a, b in zip(bytes.fromhex(secret), stream[32:]))
    return (public + poly1305(stream[:32], text) + text).hex()


# --------------------------------------------------------------------------------- 10.1, 10.2 The proof file

MAX_PROOF = 16 * 1024 * 1024
STRINGS = dict.fromkeys("log pool entry proof witnessed identity".split(), is_string)
PROVEN = form("entry proof", **STRINGS)
PROOF_FILE = form("format log policy opened concluded pool experts", **STRINGS | {
    "format": one_of("insacula-proof/v1"), "policy": PROVEN, "concluded": PROVEN,
    "opened": form("entry proof witnessed?", **STRINGS),
    "experts": listed(form("entry proof identity?", **STRINGS), 0, 200)})
STEPS = {  # step: (the steps that give it its ground, Spanish, English)
    "format": ((), "Formato", "Format"),
    "checkpoint": (("format",), "Punto de control firmado", "Signed checkpoint"),
    "witnesses": (("checkpoint",), "Testigos", "Witnesses"),
    "inclusion": (("checkpoint",), "Inclusión en el registro", "Inclusion in the log"),
    "policy": (("inclusion",), "Reglas del sorteo", "Rules of the draw"),
    "pool": (("policy",), "Lista de candidatos", "Pool"),
    "commitment": (("policy",), "Compromiso y sobres", "Commitment and envelopes"),
    "round": (("policy",), "Ronda del faro", "Beacon round"),
    "witnessed": (("policy",), "Atestiguado a tiempo", "Witnessed in time"),
    "beacon": (("round",), "Firma del faro", "Beacon signature"),
    "seed": (("policy",), "Semilla", "Seed"),
    "order": (("pool", "seed"), "Orden del sorteo", "Order of the draw"),
    "designated": (("order",), "Designados", "Designated"),
    "identities": (("policy",), "Identidades", "Identities")}

class ProofCheck:
    """One method for each step. It gives a detail, or raises Bad (failed) or Unavailable."""

    def __init__(self, data: bytes, trust: TrustPolicy):
        self.data, self.trust = data, trust
        self.steps: list[Json] = []
        self.warnings: set[str] = set()
        self.names: dict[str, str] = {}              # expert -> what the identity document says
        self.folio: Optional[str] = None
        self.designated: list[str] = []              # both lists only when step `designated` has passed
        self.alternates: list[str] = []

    def run(self) -> str:
        """Runs all steps; gives the outcome."""
        states: dict[str, str] = {}
        for step, (ground, _, _) in STEPS.items():
            try:
                if any(states[other] != "passed" for other in ground):
                    raise Unavailable("no-ground")
                state, detail = "passed", getattr(self, "step_" + step)()
            except ValueError as problem:
                state, detail = "failed", words(str(problem))
            except Unavailable as problem:
                state, detail = "unavailable", words(str(problem))
            states[step] = state
            self.steps.append({"step": step, "state": state, "detail": detail})
        failed = [step for step, state in states.items() if state == "failed"]
        missing = [step for step, state in states.items()
                   if state == "unavailable" and step not in ("witnesses", "witnessed")]
        return failed[0] if failed else "unavailable" if missing else "success"

    def step_format(self) -> str:
        data = self.data.removesuffix(b"\n")
        need(len(data) <= MAX_PROOF, "more than 16 MiB")
        self.file = parse_json(data)
        need(PROOF_FILE(self.file), "malformed")
        parts = [self.file["policy"], self.file["opened"], self.file["concluded"], *self.file["experts"]]
        self.entries = [part["entry"].encode() for part in parts]
        need(all(1 <= len(data) <= MAX_ENTRY for data in self.entries), "malformed")
        self.proofs = [LogProof(part["proof"]) for part in parts]
        witnessed = self.file["opened"].get("witnessed")
        self.witnessed = None if witnessed is None else LogProof(witnessed)
        self.log = parse_key(self.file["log"], LOG_KEY)
        return "insacula-proof/v1"

    def step_checkpoint(self) -> str:
        need(self.log in self.trust.logs, "log-not-trusted")
        first = self.proofs[0]
        need(all(proof.note == first.note for proof in self.proofs), "checkpoints-differ")
        need(first.checkpoint.signed_by(self.log), "checkpoint")
        need(self.witnessed is None or self.witnessed.checkpoint.signed_by(self.log), "checkpoint")
        return f"{self.log.name}, {first.checkpoint.size} {words('entries')}"

    def step_witnesses(self) -> str:
        return self.need_quorum(self.proofs[0].checkpoint, MAX_INDEX + 1)

    def need_quorum(self, checkpoint: Checkpoint, before: int) -> str:
        if self.trust.quorum is None:
            self.warnings.add("no-witnesses")
            raise Unavailable("no-witnesses")
        cosigners = [name for name, when in checkpoint.cosigners(self.trust).items() if when < before]
        need(self.trust.met_by(cosigners), "witnesses")
        return str(len(cosigners))

    def step_inclusion(self) -> str:
        for data, proof in zip(self.entries, self.proofs):
            proof.check(data)
        if self.witnessed:
            self.witnessed.check(self.entries[1])
            need(self.witnessed.index == self.proofs[1].index, "not-included")
        return f"{len(self.entries)} {words('entries')}"

    def step_policy(self) -> str:
        policy, opened, concluded = items = [parse_entry(data) for data in self.entries[:3]]
        kinds, indexes = [item["type"] for item in items], [proof.index for proof in self.proofs[:3]]
        need(kinds == ["policy.adopted", "draw.opened", "draw.concluded"], "malformed")
        need(indexes[0] < indexes[1] < indexes[2], "index")
        need(policy["time"] <= opened["time"] <= concluded["time"], "time-backwards")
        need(opened["policy"] == policy["policy"], "policy-not-in-force")
        need(opened["draw"] == concluded["draw"], "unknown-draw")
        need(opened["draw"][2:6] == opened["time"][:4], "folio-gap")
        self.draw = Draw(opened, policy, leaf_hash(self.entries[1]), [])
        self.draw.check_custodians()
        check_chains(policy)
        self.concluded, self.folio = concluded, opened["draw"]
        self.warnings |= {name for name, holds in (
            ("no-lot", self.draw.has_no_lot()), ("widened", "widened" in opened)) if holds}
        return f"{opened['draw']}, {policy['policy']}, {policy['tickets']['rule']}"

    def step_pool(self) -> str:
        self.draw.lines, summary = parse_pool(self.file["pool"]), self.draw.opened["pool"]
        need(pool_summary(self.draw.lines) == summary, "pool-mismatch")
        check_exclusions(self.draw)
        return ", ".join(f"{summary[name]} {words(name)}" for name in ("candidates", "eligible", "tickets"))

    def step_commitment(self) -> str:
        self.draw.check_secret(self.concluded)
        return self.draw.opened["commitment"]

    def step_round(self) -> str:
        self.draw.check_opened_round()
        self.draw.check_concluded_round(self.concluded)
        chain = self.draw.chain(self.concluded)
        self.warnings |= {name for name, holds in (
            ("fallback", chain is not self.draw.first), ("not-independent", chain["scheme"] == LOCAL),
            ("late", self.draw.is_late(parse_time(self.concluded["time"])))) if holds}
        return f"{chain['chain']} {self.concluded['beacon']['round']}"

    def step_witnessed(self) -> str:
        need(self.trust.quorum is None or self.witnessed is not None, "witnesses")
        return self.need_quorum((self.witnessed or self.proofs[1]).checkpoint, self.draw.due)

    def step_beacon(self) -> str:
        self.draw.check_beacon(self.concluded)
        return self.draw.chain(self.concluded)["scheme"]

    def step_seed(self) -> str:
        self.seed = self.draw.seed(self.concluded)
        return self.seed.hex()

    def step_order(self) -> str:
        self.draw.check_size()
        self.order = draw_order(self.seed, self.draw.lines)
        return ", ".join(f"{expert} {number.hex()}" for number, expert in self.order[:3])

    def step_designated(self) -> str:
        self.draw.check_designated(self.concluded, self.order)
        self.designated, self.alternates = self.concluded["designated"], self.concluded["alternates"]
        return f"{', '.join(self.designated)}; {words('alternates')} {', '.join(self.alternates) or '-'}"

    def step_identities(self) -> str:
        experts = self.concluded["designated"] + self.concluded["alternates"]
        need(len(experts) == len(self.file["experts"]), "experts-differ")
        absent = []
        for expert, part, proof in zip(experts, self.file["experts"], self.proofs[3:]):
            admitted = parse_entry(part["entry"].encode())
            need(admitted["type"] == "expert.admitted" and admitted["expert"] == expert, "experts-differ")
            need(proof.index < self.proofs[1].index, "index")
            if "identity" in part:
                document = parse_identity(part["identity"].encode(), admitted)
                self.names[expert] = " ".join([document["name"], document.get("licence", "")]).strip()
            else:
                absent.append(expert)
                self.warnings.add("identity-absent")
        return f"{len(absent)} {words('identities-absent')} {', '.join(absent)}".strip()


# ----------------------------------------------------------------------------------- 10.3 The audit of a log

Reader = Callable[[str, int], Optional[bytes]]       # path, limit -> at most limit + 1 bytes, or None

def read_file(place: str, limit: int) -> bytes:
    try:
        with open(place, "rb") as file:
            return file.read(limit + 1)
    except (OSError, ValueError) as problem:
        raise Unavailable(f"{place}: {problem}") from None

def folder_reader(folder: str) -> Reader:
    if not os.path.isdir(folder):
        raise Unavailable(folder)
    def read(path: str, limit: int) -> Optional[bytes]:
        place = os.path.join(folder, path)
        try:
            if not stat.S_ISREG(os.stat(place).st_mode):             # a pipe would never end
                raise Unavailable(f"{place}: not a file")
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as problem:
            raise Unavailable(str(problem)) from None
        return read_file(place, limit)
    return read

def http_reader(address: str) -> Reader:
    def read(path: str, limit: int) -> Optional[bytes]:
        url = f"{address.rstrip('/')}/{path}"
        try:
            request = urllib.request.Request(url, headers={"Accept-Encoding": "gzip, identity"})
            with urllib.request.urlopen(request, timeout=30) as response:
                return read_body(response, limit)
        except urllib.error.HTTPError as problem:
            if problem.code in (404, 410):
                return None
            raise Unavailable(f"{url}: HTTP {problem.code}") from None
        except (OSError, ValueError, http.client.HTTPException, zlib.error) as problem:
            raise Unavailable(f"{url}: {problem}") from None
    return read

def read_body(response: Any, limit: int) -> bytes:
    """A body that ends early or takes too long is unavailable: it accuses nobody."""
    data, end, unzip = bytearray(), time.monotonic() + 300, zlib.decompressobj(31)
    zipped = response.headers.get("Content-Encoding", "").lower() == "gzip"
    while len(data) <= limit and (piece := response.read1(65_536)):
        data += unzip.decompress(piece, limit + 1 - len(data)) if zipped else piece
        if time.monotonic() > end:
            raise TimeoutError("time-out")
    if len(data) <= limit and (response.length or zipped and not unzip.eof):
        raise ConnectionError("incomplete")
    return bytes(data[:limit + 1])

class EndOfAudit(Exception):
    """After the finding at hand nothing that follows can be read."""

MAX_CHECKPOINT, MAX_BUNDLE = 1_000_000, 256 * (2 + MAX_ENTRY)        # bytes
MAX_POOL_TEXT, MAX_IDENTITY, MAX_FINDINGS = 80_000_000, 65_535, 1_000
MAX_CHAIN_INFO = 65_536

def tile_path(level: str, number: int) -> str:
    """tlog-tiles: number 1234067 is x001/x234/067."""
    path = f"{number % 1000:03d}"
    while number >= 1000:
        number //= 1000
        path = f"x{number % 1000:03d}/{path}"
    return f"tile/{level}/{path}"

def split_tile(data: bytes, width: int) -> list[bytes]:
    """Exactly that many hashes, or Bad."""
    need(len(data) == 32 * width, "truncated")
    return [data[at:at + 32] for at in range(0, len(data), 32)]

def split_bundle(data: bytes, width: int) -> list[bytes]:
    """Exactly that many entries, or Bad."""
    entries, at = [], 0
    for _ in range(width):
        size = int.from_bytes(data[at:at + 2], "big")
        need(0 < size <= len(data) - at - 2, "truncated")
        entries.append(data[at + 2:at + 2 + size])
        at += 2 + size
    need(at == len(data), "truncated")
    return entries

class Audit:
    def __init__(self, read: Reader, trust: TrustPolicy, now: int, earlier: Optional[bytes] = None,
                 tiles_only: bool = False):
        self.read, self.trust, self.now, self.tiles_only = read, trust, now, tiles_only
        self.earlier = earlier                       # a checkpoint that the auditor kept
        self.checkpoint: Optional[Checkpoint] = None
        self.leaves: list[bytes] = []                # leaf hash of each entry read
        self.fold = Fold("")
        self.findings: list[Json] = []               # the first ones
        self.found: Counter[str] = Counter()
        self.identities_absent = 0
        self.problem = ""                            # why evidence was not available

    def find(self, finding: str, place: str) -> None:
        self.found[finding] += 1
        if len(self.findings) < MAX_FINDINGS:
            self.findings.append({"finding": finding, "place": place, "detail": words(finding)})

    def end(self, finding: str, place: str) -> NoReturn:
        self.find(finding, place)
        raise EndOfAudit

    def run(self) -> str:
        """Reads the log; gives the outcome."""
        try:
            self.read_checkpoint()
            self.read_log()
        except EndOfAudit:
            pass
        except Unavailable as problem:
            self.problem = str(problem)
        if self.findings:
            return self.findings[0]["finding"]
        return "unavailable" if self.problem or self.unchecked() else "success"

    def read_checkpoint(self) -> None:
        self.checkpoint = self.usable(self.read("checkpoint", MAX_CHECKPOINT))
        if self.checkpoint is None:
            self.end("checkpoint", "checkpoint")
        self.fold.origin = self.checkpoint.origin
        try:
            if self.trust.quorum is not None:
                need(self.trust.met_by(self.checkpoint.cosigners(self.trust)), "witnesses")
        except Bad:
            self.find("witnesses", "checkpoint")

    def usable(self, data: Optional[bytes]) -> Optional[Checkpoint]:
        """The checkpoint, or None if it is missing, malformed, or not signed by a log of the policy."""
        try:
            checkpoint = Checkpoint(data or b"")
        except ValueError:
            return None
        return checkpoint if any(checkpoint.signed_by(log) for log in self.trust.logs) else None

    def read_log(self) -> None:
        size, full_tiles = self.checkpoint.size, []
        for number in range((size + 255) // 256):
            width = min(256, size - 256 * number)
            tile = self.read_parts("0", number, width, split_tile)
            for published, data in zip(tile, self.read_parts("entries", number, width, split_bundle)):
                self.read_entry(data, published)
            if width == 256:
                full_tiles.append(tree_root(tile))
        self.read_higher_tiles(full_tiles)
        if tree_root(self.leaves) != self.checkpoint.root:
            self.find("root", "checkpoint")
        if self.earlier is not None:
            self.compare_earlier(self.usable(self.earlier))

    def compare_earlier(self, earlier: Optional[Checkpoint]) -> None:
        if earlier is None or earlier.origin != self.checkpoint.origin:
            self.find("checkpoint", "earlier")
        elif earlier.size > len(self.leaves) or tree_root(self.leaves[:earlier.size]) != earlier.root:
            self.find("inconsistent", "earlier")

    def read_parts(self, level: str, number: int, width: int,
                   split: Callable[[bytes, int], list[bytes]]) -> list[bytes]:
        """The hashes of a tile or the entries of a bundle; a full one may stand in for a partial one."""
        full = tile_path(level, number)
        partial = full if width == 256 else f"{full}.p/{width}"
        for path, wide in ((partial, width), (full, 256)):
            data = self.read(path, MAX_BUNDLE)
            if data is not None:
                try:
                    return split(data, wide)[:width]
                except Bad:
                    self.end("truncated", path)
        self.end("missing", partial)

    def read_higher_tiles(self, below: list[bytes]) -> None:
        """`below` holds the tree hashes of full tiles, computed up from the tiles of level 0 as published."""
        level = 1
        while below:
            parts = [below[at:at + 256] for at in range(0, len(below), 256)]
            for number, part in enumerate(parts):
                for at, published in enumerate(self.read_parts(str(level), number, len(part), split_tile)):
                    if published != part[at]:
                        self.find("node", f"{tile_path(str(level), number)} {at}")
            below, level = [tree_root(part) for part in parts if len(part) == 256], level + 1

    def read_entry(self, data: bytes, published: bytes) -> None:
        index, leaf = len(self.leaves), leaf_hash(data)
        place, broken = f"entry {index}", ""
        self.leaves.append(leaf)
        if leaf != published:
            self.find("leaf", place)
        try:
            item = parse_entry(data)
        except ValueError:
            return self.find("malformed", place)
        if parse_time(item["time"]) > self.now + 300:
            self.find("future", place)
        try:
            self.fold.apply(index, item, leaf)
        except Bad as problem:
            broken = str(problem)
            self.find(broken, place)
        if item["type"] == "draw.opened" and broken in ("", "pool-mismatch") and not self.tiles_only:
            self.read_pool(f"draws/{item['draw']}.pool.txt", self.fold.computed)
        if item["type"] == "expert.admitted" and not broken and not self.tiles_only:
            self.read_identity(f"identities/{item['expert']}.json", item)

    def read_pool(self, path: str, lines: list[PoolLine]) -> None:
        data = self.read(path, MAX_POOL_TEXT)
        try:
            need(data is not None and len(data) <= MAX_POOL_TEXT, "pool-text")
            published = {line.expert: line for line in parse_pool(data.decode())}
        except ValueError:
            return self.find("pool-text", path)
        right = {line.expert: line for line in lines}
        for expert in sorted(published.keys() | right.keys()):
            here, wanted, finding = published.get(expert), right.get(expert), ""
            if here is None or wanted is None:
                finding = "pool-person-added" if here else "pool-person-missing"
            elif here != wanted:
                finding = "pool-other-tickets" if here.tickets != wanted.tickets else "pool-other-cause"
            if finding:
                self.find(finding, f"{path} {expert}")

    def read_identity(self, path: str, admitted: Json) -> None:
        data = self.read(path, MAX_IDENTITY)
        if data is None:
            self.identities_absent += 1
            return
        try:
            parse_identity(data, admitted)
        except ValueError:
            self.find("identity", path)

    def unchecked(self) -> list[str]:
        """Why the beacons of concluded draws could not be checked."""
        return sorted({draw.unchecked for draw in self.concluded()} - {""})

    def concluded(self) -> list[Draw]:
        return [draw for draw in self.fold.draws.values() if draw.concluded]

    def counts(self) -> dict[str, int]:
        draws, done = list(self.fold.draws.values()), self.concluded()
        return {
            "entries": len(self.leaves),
            "experts": sum(value_at(expert.standing, self.now) != "removed"
                           for expert in self.fold.experts.values()),
            "opened": len(draws), "concluded": len(done), "open": len(draws) - len(done),
            "overdue": sum(not draw.concluded and draw.is_late(self.now) for draw in draws),
            "replacements": sum("replaces" in draw.opened for draw in draws),
            "designations": sum(one.draw is not None for one in self.fold.designations.values()),
            "direct": sum(one.draw is None for one in self.fold.designations.values()),
            "no_lot": sum(draw.has_no_lot() for draw in draws),
            "late": sum(draw.is_late(parse_time(draw.concluded["time"])) for draw in done),
            "not_independent": sum(draw.chain(draw.concluded)["scheme"] == LOCAL for draw in done),
            "fallback": sum(draw.chain(draw.concluded) is not draw.first for draw in done),
            "applications": len(self.fold.applications), "identities_absent": self.identities_absent}

# ---------------------------------------------------------------------------------- Words for people (es, en)

LANGUAGE = "es"                   # set once, by main()
TABLE = (  # (names, Spanish, English). The names are printed too, so names of one matter share their words.
    # findings of 10.3
    ("checkpoint", "no lo firmó un registro de confianza", "not signed by a trusted log"),
    ("witnesses witness-signature", "falta la firma de los testigos", "not validly cosigned"),
    ("missing truncated", "el archivo falta o está incompleto", "the file is missing or incomplete"),
    ("leaf node root", "el contenido no es el que se firmó", "the content is not what was signed"),
    ("inconsistent", "el registro cambió lo que ya había firmado", "the log changed what it had signed"),
    ("pool-person-missing", "la lista publicada la omite", "the published pool omits this person"),
    ("pool-person-added", "la lista publicada la agrega", "the published pool adds this person"),
    ("pool-other-tickets", "la lista publicada le da otros boletos", "the published pool has other tickets"),
    ("pool-other-cause", "la lista publicada da otra causa", "the published pool gives another cause"),
    ("pool-text", "la lista falta o está mal formada", "the pool text is missing or malformed"),
    ("identity", "el documento de identidad no es el registrado", "not the identity document on record"),
    ("future time-backwards", "la hora no puede ser esa", "the time cannot be that one"),
    # rules of section 5
    ("malformed", "mal formado", "malformed"),
    ("record-created wrong-origin", "la creación del registro es indebida", "the record's creation is wrong"),
    ("unknown-office unknown-code", "usa una clave desconocida", "uses an unknown code"),
    ("code-taken", "la clave ya se había usado", "the code was used before"),
    ("period-overlap period-over no-period", "el periodo no lo permite", "the period does not allow it"),
    ("expert-gap folio-gap", "el número no es el siguiente", "the number is not the next one"),
    ("unknown-expert standing", "la situación del perito no lo permite", "not with this standing"),
    ("policy-not-in-force", "la política no es la vigente", "the policy is not the one in force"),
    ("same-office", "quien propone es quien resuelve", "who proposes is who decides"),
    ("other-court", "no es el juzgado del asunto", "not the court of the matter"),
    ("backdated", "surte efectos hacia atrás", "it takes effect backwards in time"),
    ("calendar-offset", "el calendario cambia la hora local", "the calendar changes the local time"),
    ("call-closed", "la convocatoria no está abierta", "the call is not open"),
    ("unknown-application", "no hay tal solicitud", "there is no such application"),
    ("unknown-designation", "no hay tal designación", "there is no such designation"),
    ("stage", "no procede en este estado del trámite", "not at this stage"),
    ("too-late", "el plazo ya venció", "the time limit is over"),
    ("too-early", "el plazo no ha vencido", "the time limit is not over"),
    ("objection-gap", "no es la objeción que sigue o que está pendiente", "not the next or a pending objection"),
    ("second-draw", "segundo sorteo para el mismo asunto", "second draw for the same matter"),
    ("replacement", "la sustitución no procede", "the replacement is not permitted"),
    ("alternate-first", "hay suplente a quien llamar antes", "an alternate must be called first"),
    ("alternate", "no es el suplente que sigue", "not the alternate whose turn it is"),
    ("widening", "la ampliación a otros distritos es indebida", "not the right widening to districts"),
    ("impediment", "impedimento de quien no es candidato", "impediment of one who is no candidate"),
    ("pool-mismatch", "la lista comprometida no es la debida", "the pool committed to is not the right one"),
    ("pool-too-small", "hay muy pocos elegibles", "too few are eligible"),
    ("envelopes", "los sobres no son los de los custodios", "the envelopes are not the custodians'"),
    ("unknown-draw concluded-twice", "no hay tal sorteo abierto", "there is no such open draw"),
    ("unknown-chain chain-hash", "el faro no es el debido", "the beacon is not the right one"),
    ("round fallback-too-early before-round", "no es la ronda debida", "not the right beacon round"),
    ("chain-info", "la descripción del faro está mal formada o no da su huella",
     "the chain's description is malformed or does not give its hash"),
    ("signed", "lo firmado falta, sobra o no es de esta ronda",
     "what is signed is missing, superfluous or not of this round"),
    ("key", "la clave del faro no es una clave de su esquema", "the beacon's key is none of its scheme"),
    ("signature-form", "no es una firma de este esquema", "not a signature of this scheme"),
    ("mismatch", "no es la firma de esta ronda con esta clave", "not the signature of this round under this key"),
    ("beacon-signature", "la firma del faro no es válida", "the beacon signature is not valid"),
    ("commitment", "el secreto no abre el compromiso", "the secret does not open the commitment"),
    ("envelope-dishonest", "un sobre no contiene el secreto", "an envelope does not hold the secret"),
    ("order experts-differ", "no son los del sorteo", "not those of the draw"),
    # other problems of a proof file
    ("no-ground", "falta la base de este paso", "the ground of this step is missing"),
    ("log-not-trusted", "el registro no es de los de confianza", "the log is not one of those trusted"),
    ("checkpoints-differ", "los puntos de control difieren", "the checkpoints differ"),
    ("not-included index", "una entrada no está en su lugar", "an entry is not at its place"),
    ("pool-unexplained", "una exclusión sin explicación", "an exclusion without explanation"),
    ("pool-too-many-tickets", "alguien tiene boletos de más", "someone has too many tickets"),
    # warnings and counts
    ("not-independent", "faro de la propia institución, no independiente", "the institution's own beacon"),
    ("no-witnesses", "ningún testigo atestigua este registro", "no witness attests this log"),
    ("fallback", "con faro de reserva", "on a fallback beacon"),
    ("no-lot", "sin azar: no había más elegibles que plazas", "no lot: no more eligible than seats"),
    ("widened", "lista ampliada a otros distritos", "pool widened to other districts"),
    ("late", "concluido fuera de plazo", "concluded late"),
    ("identity-absent identities-absent", "documentos de identidad ausentes", "identity documents absent"),
    ("entries", "entradas", "entries"),
    ("experts", "peritos en la lista", "experts on the roster"),
    ("opened", "sorteos abiertos", "draws opened"),
    ("concluded", "sorteos concluidos", "draws concluded"),
    ("open", "sorteos pendientes", "draws open"),
    ("overdue", "sorteos pendientes fuera de plazo", "draws overdue"),
    ("replacements", "sustituciones", "replacements"),
    ("designations", "designaciones por sorteo", "designations by lot"),
    ("direct", "designaciones directas", "direct designations"),
    ("applications", "solicitudes", "applications"),
    ("candidates", "candidatos", "candidates"),
    ("eligible", "elegibles", "eligible"),
    ("tickets", "boletos", "tickets"),
    # the report
    ("passed", "pasa", "passed"),
    ("failed", "FALLA", "FAILED"),
    ("unavailable", "no disponible", "unavailable"),
    ("verdict-verified", "Veredicto: VERIFICADO", "Verdict: VERIFIED"),
    ("verdict-failed", "Veredicto: LA VERIFICACIÓN FALLÓ", "Verdict: VERIFICATION FAILED"),
    ("verdict-unavailable", "Veredicto: FALTA EVIDENCIA", "Verdict: EVIDENCE IS UNAVAILABLE"),
    ("internal", "la verificación falló: error interno", "verification failed: internal error"),
    ("designated", "Designados:", "Designated:"),
    ("alternates", "Suplentes:", "Alternates:"),
    ("warnings", "Advertencias:", "Warnings:"),
    ("findings", "Hallazgos:", "Findings:"),
    ("counts", "Cuentas:", "Counts:"),
    ("not-checked", "Esto no se comprobó:", "This was not checked:"),
    ("limit-pool", "que la lista nombre a todos los que debía", "that the pool names everyone it should"),
    ("limit-policy", "que la política fuera la más reciente", "that the policy was the newest"),
    ("limit-second", "que no haya otro sorteo: audite el registro", "that there is no other: audit the log"),
    ("limit-persons", "que los documentos de identidad digan la verdad", "that identity documents are true"),
    ("limit-facts", "que los hechos asentados sean ciertos", "that the recorded facts are true"),
    ("limit-tiles", "las listas y los documentos publicados", "the published pools and identity documents"),
    ("no-py-ecc", "las rondas de drand: requieren el paquete py_ecc (pip install py_ecc)",
     "rounds of drand: they need the package py_ecc (pip install py_ecc)"),
)
WORDS = {name: row[1:] for row in TABLE for name in row[0].split()}

def words(key: str) -> str:
    """The words of a key in the reader's language; a technical detail that has none stands as it is."""
    return WORDS.get(key.replace("_", "-"), (key, key))[LANGUAGE == "en"]

def printable(text: str) -> str:
    """Evidence may hold invisible or direction-changing characters; a terminal must not act on them."""
    return "".join(c if c.isprintable() else f"\\u{{{ord(c):x}}}" for c in text)

def bullets(key: str, items: list[str]) -> list[str]:
    return [words(key), *("  - " + item for item in items)] if items else []


# --------------------------------------------------------------------------- 10.4 Commands and exit codes
# A command gives its verdict, the object that --json prints, and the lines for people.

Report = tuple[str, Json, list[str]]
EXIT = {"verified": 0, "failed": 1, "unavailable": 2}
WRONG_USAGE = 64
VERDICTS = {"success": "verified", "unavailable": "unavailable"}     # of an outcome; all others: failed

def trust_of(options: argparse.Namespace) -> TrustPolicy:
    try:
        if options.log is not None:
            return TrustPolicy([parse_key(options.log, LOG_KEY)])
        return TrustPolicy.parse(read_file(options.trust, 1_000_000))
    except ValueError as problem:
        options.usage_error(f"--trust, --log: {problem}")

def command_proof(options: argparse.Namespace) -> Report:
    check = ProofCheck(read_file(options.file, MAX_PROOF + 1), trust_of(options))
    outcome = check.run()
    verdict, warnings = VERDICTS.get(outcome, "failed"), sorted(check.warnings)
    limits = [words(name) for name in ("limit-pool", "limit-policy", "limit-second", "limit-persons")]
    report = {"outcome": outcome, "verdict": verdict, "draw": check.folio, "designated": check.designated,
              "alternates": check.alternates, "steps": check.steps, "warnings": warnings,
              "not_checked": limits}
    lines = [f"[{words(row['state'])}] {STEPS[row['step']][1 + (LANGUAGE == 'en')]}: {row['detail']}"
             for row in check.steps]
    if verdict == "verified":
        lines += bullets("designated", [f"{who} {check.names.get(who, '')}" for who in check.designated])
    lines += bullets("warnings", [words(name) for name in warnings])
    return verdict, report, [*lines, words("verdict-" + verdict), *bullets("not-checked", limits)]

def command_log(options: argparse.Namespace) -> Report:
    now = int(time.time()) if options.now is None else parse_time(options.now)
    if now is None:
        options.usage_error("--now: YYYY-MM-DDTHH:MM:SSZ")
    trust = trust_of(options)
    earlier = None if options.earlier is None else read_file(options.earlier, MAX_CHECKPOINT)
    reader = http_reader if re.match("https?://", options.place, re.IGNORECASE) else folder_reader
    audit = Audit(reader(options.place), trust, now, earlier, options.tiles_only)
    outcome = audit.run()
    verdict, counts, tree = VERDICTS.get(outcome, "failed"), audit.counts(), audit.checkpoint
    limits = [words(name) for name, holds in (
        ("limit-persons", True), ("limit-facts", True), ("no-witnesses", trust.quorum is None),
        ("limit-tiles", options.tiles_only), *((problem, True) for problem in audit.unchecked()),
        (audit.problem, audit.problem != "")) if holds]
    report = {"outcome": outcome, "verdict": verdict, "findings": audit.findings,
              "finding_count": audit.found.total(), "counts": counts, "origin": tree and tree.origin,
              "size": tree and tree.size, "root": tree and tree.root.hex(), "not_checked": limits}
    found = ["{place}: {finding}: {detail}".format(**row) for row in audit.findings]
    found += [f"... {audit.found.total()}"] if audit.found.total() > len(found) else []
    counted = [f"{words(name)}: {count}" for name, count in counts.items()]
    lines = [*bullets("findings", found), *bullets("counts", counted)]
    return verdict, report, [*lines, words("verdict-" + verdict), *bullets("not-checked", limits)]

def command_ticket(options: argparse.Namespace) -> Report:
    if not (is_digest(options.seed) and is_expert(options.expert) and 1 <= options.tickets <= 1_000_000):
        options.usage_error("--seed: 64 hex; --expert: P-000001; --tickets: 1-1000000")
    seed = bytes.fromhex(options.seed)
    tickets = [ticket(seed, options.expert, j).hex() for j in range(1, options.tickets + 1)]
    lines = [f"{options.expert} {j} {value}" for j, value in enumerate(tickets, 1)]
    return ("verified", {"expert": options.expert, "tickets": tickets, "number": min(tickets)},
            [*lines, f"= {min(tickets)}"])


def command_beacon(options: argparse.Namespace) -> Report:
    given = [text for text in (options.signature, options.signed, options.previous) if text is not None]
    if not (all(map(hexadecimal(0, 65_536), given)) and 1 <= options.round <= MAX_NUMBER):
        options.usage_error("--round: 1-9007199254740991; --signature, --signed, --previous: hex")
    try:
        chain = chain_of(options)
    except ValueError:
        return beacon_report(options, "chain-info", None)
    if options.previous is not None and chain["scheme"] != CHAINED:
        options.usage_error("--previous: " + CHAINED)
    signed = None if options.signed is None else bytes.fromhex(options.signed)
    if options.previous is not None:
        signed = bytes.fromhex(options.previous) + struct.pack(">Q", options.round)
    try:
        check_round(chain, options.round, bytes.fromhex(options.signature), signed)
        return beacon_report(options, "success", chain)
    except Bad as fault:
        return beacon_report(options, str(fault), chain)

def beacon_report(options: argparse.Namespace, outcome: str, chain: Optional[Json]) -> Report:
    due, verdict = chain and round_due(chain, options.round), VERDICTS.get(outcome, "failed")
    report = {"outcome": outcome, "verdict": verdict, "chain": chain and chain["chain"],
              "hash": chain and chain_hash(chain), "round": options.round,
              "due": time_text(due) if due is not None and due <= END_OF_TIME else None,
              "detail": words("verdict-verified" if outcome == "success" else outcome)}
    lines = [f"{report['chain']} {options.round} {report['due'] or ''}".strip(), report["hash"]] if chain else []
    lines += [] if outcome == "success" else [f"{outcome}: {words(outcome)}"]
    return verdict, report, [*lines, words("verdict-" + verdict)]

def chain_of(options: argparse.Namespace) -> Json:
    """A public chain by its name, or one from the description that drand's relays give at `/<hash>/info`."""
    if options.chain is not None:
        for chain in KNOWN:
            if chain["chain"] == options.chain:
                return chain
        options.usage_error("--chain: " + ", ".join(chain["chain"] for chain in KNOWN))
    data = read_file(options.chain_file, MAX_CHAIN_INFO)
    need(len(data) <= MAX_CHAIN_INFO, "chain-info")
    try:
        info = json.loads(data.decode())
    except RecursionError:
        raise Bad("chain-info") from None
    need(isinstance(info, dict), "chain-info")
    metadata = info.get("metadata")
    chain = {"scheme": info.get("schemeID", info.get("scheme")), "group_hash": info.get("groupHash", info.get(
        "genesis_seed")), "hash": info.get("hash", info.get("chain_hash")), "period_seconds": info.get("period"),
        "chain": metadata.get("beaconID") if isinstance(metadata, dict) else info.get("beacon_id"),
        "genesis_time": info.get("genesis_time"), "public_key": info.get("public_key")}
    need(form("chain genesis_time group_hash hash period_seconds public_key scheme")(chain), "chain-info")
    need(has_parts(chain) and chain["hash"] == chain_hash(chain), "chain-info")
    return chain


# ------------------------------------------------------------------------------ Vectors (vectors/README.md)

def or_none(function: Callable[..., Any], *values: Any) -> Any:
    try:
        return function(*values)
    except (ValueError, EndOfAudit):
        return None

def order_vector(v: Json) -> list[Any]:
    order = draw_order(bytes.fromhex(v["seed"]), parse_pool(v["pool"]))
    return [[expert for _, expert in order], [number.hex() for number, _ in order]]

def pool_vector(v: Json) -> list[Any]:
    lines = or_none(parse_pool, v["pool"])
    return [None] if lines is None else [pool_summary(lines)[name] for name in POOL_COUNTS]

def note_vector(v: Json) -> list[Any]:
    trust = or_none(TrustPolicy.parse, parse_base64(v["trust"]))
    if trust is None:
        return ["policy"]
    note = parse_base64(v["note"])
    audit = Audit(lambda path, limit: note, trust, 0)
    or_none(audit.read_checkpoint)
    return [*audit.found, "success"][:1]

def proof_vector(v: Json) -> list[Any]:
    check = ProofCheck(v["proof"].encode(), TrustPolicy.parse(v["trust"].encode()))
    outcome = check.run()
    return [outcome, sorted(check.warnings)] if outcome == "success" else [outcome]

def log_vector(v: Json) -> list[Any]:
    files = {path: parse_base64(data) for path, data in v["files"].items()}
    earlier = parse_base64(v["earlier"]) if "earlier" in v else None
    trust = TrustPolicy.parse(v["trust"].encode())
    audit = Audit(lambda path, limit: files.get(path), trust, parse_time(v["now"]), earlier)
    return [audit.run(), sorted(audit.found)]

def beacon_vector(v: Json) -> list[Any]:
    signed = bytes.fromhex(v["signed"]) if "signed" in v else None
    try:
        check_round(v, v["round"], bytes.fromhex(v["signature"]), signed)
        return ["valid"]
    except Bad as fault:
        return [str(fault)]

POOL_COUNTS = ("root", "candidates", "eligible", "tickets")
VECTORS: dict[str, tuple[tuple[str, ...], Callable[[Json], list[Any]]]] = {  # list: (names, our values)
    "json.json vectors": (("expect",), lambda v: [
        "refuse" if or_none(parse_json, parse_base64(v["input"])) is None else "accept"]),
    "functions.json times": (("seconds",), lambda v: [parse_time(v["text"])]),
    "functions.json case_keys": (("key",), lambda v: [case_key(v["case"]) if is_case(v["case"]) else None]),
    "functions.json rounds": (("round",), lambda v: [
        first_round(v, parse_time(v["time"]) + v["delay_seconds"])]),
    "functions.json commitments": (("commitment",), lambda v: [commitment(v["draw"], v["secret"])]),
    "functions.json seeds": (("seed",), lambda v: [
        draw_seed(v["leaf"], v["secret"], v["chain"], v["round"], v["signature"]).hex()]),
    "functions.json orders": (("order", "numbers"), order_vector),
    "functions.json roots": (("root",), lambda v: [
        tree_root([leaf_hash(parse_base64(leaf)) for leaf in v["leaves"]]).hex()]),
    "functions.json pools": (POOL_COUNTS, pool_vector),
    "functions.json envelopes": (("box",), lambda v: [envelope_box(v["draw"], v["secret"], v["key"])]),
    "functions.json local_chains": (("hash",), lambda v: [chain_hash({**v, "scheme": LOCAL, "chain": ""})]),
    "functions.json local_rounds": (("valid",), lambda v: [beacon_vector({**v, "scheme": LOCAL}) == ["valid"]]),
    "beacons.json chains": (("hash",), lambda v: [chain_hash(v)]),
    "beacons.json rounds": (("expect",), beacon_vector),
    "notes.json vectors": (("expect",), note_vector),
    "proofs.json vectors": (("expect", "warnings"), proof_vector),
    "logs.json vectors": (("expect", "findings"), log_vector)}

def command_vectors(options: argparse.Namespace) -> Report:
    passed, failures, unchecked = 0, [], Counter()
    for title, (expected, function) in VECTORS.items():
        file, name = title.split(" ")
        content = json.loads(read_file(os.path.join(options.folder, file), 2**30))
        need(content["format"] == "insacula-vectors/v1", "format")
        for at, vector in enumerate(content[name]):
            wanted = [vector.get(key) for key in expected]
            try:
                got = function(vector)
            except Unavailable:
                got = ["unavailable"]
            except Exception as problem:             # a defect of the vector or of this program
                got = [repr(problem)]
            if got == wanted[:len(got)]:
                passed += 1
            elif got[0] == "unavailable" and wanted[0] in NEEDS_BEACON[file] and not has_py_ecc():
                unchecked[title] += 1
            else:
                failures.append({"name": f"{title} {vector.get('name', at)}", "expected": wanted[:len(got)],
                                 "got": got})
    lines = ["{name}: expected {expected}, got {got}".format(**failure) for failure in failures]
    if unchecked:
        counted = [f"{title}: {count}" for title, count in unchecked.items()]
        lines += bullets("not-checked", [words("no-py-ecc"), *counted])
    counts = f"{passed} passed, {len(failures)} failed, {unchecked.total()} not checked"
    return ("failed" if failures or not passed else "verified",
            {"passed": passed, "failed": len(failures), "not_checked": unchecked.total(), "failures": failures},
            [*lines, counts])

# What may hang on a signature of drand, which cannot be checked without py_ecc.
NEEDS_BEACON = defaultdict(tuple, {"beacons.json": ("valid", "key", "signature-form", "mismatch"),
                                   "proofs.json": ("success", "beacon"),
                                   "logs.json": ("success", "beacon-signature")})

def has_py_ecc() -> bool:
    try:
        return py_ecc() is not None
    except Unavailable:
        return False


# --------------------------------------------------------------------------------------------- Command line

class Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(WRONG_USAGE, f"{self.prog}: {message}\n")

def parse_options() -> argparse.Namespace:
    common, trust = Parser(add_help=False), Parser(add_help=False)
    common.add_argument("--lang", choices=("es", "en"), default="es")
    common.add_argument("--json", action="store_true")
    choice = trust.add_mutually_exclusive_group(required=True)
    choice.add_argument("--trust", metavar="POLICY")
    choice.add_argument("--log", metavar="VKEY")
    parser = Parser(prog="verify.py", description="Insacula: verificador / verifier")
    commands = parser.add_subparsers(required=True, parser_class=Parser)
    def command(name: str, run: Callable[[argparse.Namespace], Report], *parents: Parser) -> Parser:
        added = commands.add_parser(name, parents=[common, *parents])
        added.set_defaults(run=run, usage_error=added.error)
        return added
    command("proof", command_proof, trust).add_argument("file", metavar="FILE")
    log = command("log", command_log, trust)
    log.add_argument("place", metavar="FOLDER-OR-URL")
    log.add_argument("--earlier", metavar="CHECKPOINT-FILE")
    log.add_argument("--now", metavar="TIME")
    log.add_argument("--tiles-only", action="store_true")
    one = command("ticket", command_ticket)
    one.add_argument("--seed", metavar="HEX", required=True)
    one.add_argument("--expert", metavar="ID", required=True)
    one.add_argument("--tickets", metavar="N", type=int, default=1)
    beacon = command("beacon", command_beacon)
    chain = beacon.add_mutually_exclusive_group(required=True)
    chain.add_argument("--chain", metavar="NAME")
    chain.add_argument("--chain-file", metavar="FILE")
    beacon.add_argument("--round", metavar="N", type=int, required=True)
    beacon.add_argument("--signature", metavar="HEX", required=True)
    signed = beacon.add_mutually_exclusive_group()
    signed.add_argument("--signed", metavar="HEX")
    signed.add_argument("--previous", metavar="HEX")
    command("vectors", command_vectors).add_argument("folder", metavar="FOLDER")
    return parser.parse_args()

EMPTY = {  # what --json prints, beside the verdict, if the command was stopped
    command_proof: {"draw": None, "designated": [], "alternates": [], "steps": [], "warnings": []},
    command_beacon: {"chain": None, "hash": None, "round": None, "due": None},
    command_log: {"findings": [], "finding_count": 0, "counts": {}, "origin": None, "size": None,
                  "root": None}}

def stopped(options: argparse.Namespace, outcome: str, verdict: str, detail: str) -> Report:
    report = {"outcome": outcome, "verdict": verdict, **EMPTY.get(options.run, {}), "not_checked": [detail]}
    return verdict, report, [detail, words("verdict-" + verdict)]

def main() -> int:
    global LANGUAGE
    options = parse_options()
    LANGUAGE = options.lang
    try:
        verdict, report, lines = options.run(options)
    except (Unavailable, KeyboardInterrupt) as problem:
        verdict, report, lines = stopped(options, "unavailable", "unavailable", words(str(problem)))
    except Exception as problem:                     # a defect of this program: no traceback, never success
        verdict, report, lines = stopped(options, "internal", "failed", f"{words('internal')}: {problem!r}")
    try:
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
        print(json.dumps(report, indent=1) if options.json else "\n".join(map(printable, lines)), flush=True)
    except OSError:                                  # nobody reads on: the verdict could not be delivered
        os._exit(EXIT["unavailable"])
    return EXIT[verdict]


if __name__ == "__main__":
    sys.exit(main())
