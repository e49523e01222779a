#!/usr/bin/env python3
"""Independent verifier of the Insacula protocol, version 1 (Audit/protocol.md).

Written from the protocol page alone; it shares no code with the program that it checks. The parts follow the
page: "§6" in a comment is section 6 of it. It needs Python 3.11 and the package `cryptography`, which is used
for one thing only: to check Ed25519 signatures.

    verify.py proof FILE          (--trust POLICY | --log VKEY)
    verify.py log   FOLDER-OR-URL (--trust POLICY | --log VKEY) [--earlier FILE] [--now TIME] [--tiles-only]
    verify.py ticket --seed HEX --expert P-000001 [--tickets N]
    verify.py vectors FOLDER
"""
from __future__ import annotations

import argparse
import base64
import calendar
import collections
import datetime
import hashlib
import hmac
import http.client
import json                       # only to write JSON and to read vector files; evidence is read by parse_json below
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
from dataclasses import dataclass, field
from typing import Any, Callable, NoReturn, Optional

try:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
except ImportError:
    sys.stderr.write("verify.py: falta el paquete / missing package: cryptography\n")
    sys.exit(2)

Json = dict[str, Any]
LANGUAGE = "es"                   # set once by main()


class Bad(Exception):
    """The evidence can be read but is malformed or does not verify."""


class Unavailable(Exception):
    """The evidence could not be read, or this program cannot check it."""


class Rule(Exception):
    """An entry breaks the rule of §5 with this name."""


def say(spanish: str, english: str) -> str:
    return english if LANGUAGE == "en" else spanish


def printable(text: str) -> str:
    """Text from evidence may hold invisible or direction-changing characters; a terminal must not act on them."""
    return "".join(c if c.isprintable() else f"\\u{{{ord(c):x}}}" for c in text)


# ------------------------------------------------------------------------------------------------ §1 Notation

MAX_NUMBER = 2**53 - 1
MAX_INDEX = 2**63 - 1             # tree sizes, indexes and cosignature times
CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
DECIMAL = re.compile(r"0|[1-9][0-9]{0,18}")
TIME = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})Z")
EXPERT = re.compile(r"P-(?!000000)[0-9]{6}")
FOLIO = re.compile(r"S-[0-9]{4}-(?!000000)[0-9]{6}")
HEX = re.compile(r"([0-9a-f]{2})*")
CASE = re.compile(r"[A-Z0-9]+([ /.-][A-Z0-9]+)*")
SEALED = re.compile(r"sealed:[0-9a-f]{64}")


def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def sha256_of_lines(*lines: str) -> bytes:
    """SHA-256 of lines that each end in a newline, the form of all hashes of §7 to §9."""
    return sha256("".join(line + "\n" for line in lines).encode())


def decimal(text: str) -> int:
    if not DECIMAL.fullmatch(text) or int(text) > MAX_INDEX:
        raise Bad("decimal")
    return int(text)


def base64_bytes(text: str) -> bytes:
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except ValueError:
        raise Bad("base64") from None
    if base64.b64encode(data).decode() != text:      # padding missing, or unused bits not zero
        raise Bad("base64")
    return data


def parse_time(text: str) -> Optional[int]:
    """Seconds since 1970 of a time, or None if the text is no time."""
    found = TIME.fullmatch(text)
    if not found or int(found[1]) < 1970:
        return None
    try:
        return calendar.timegm(datetime.datetime(*(int(part) for part in found.groups())).timetuple())
    except ValueError:                               # no such date, or an hour, minute or second too large
        return None


def ed25519_valid(public_key: bytes, signature: bytes, message: bytes) -> bool:
    if len(public_key) != 32 or len(signature) != 64:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
        return True
    except (InvalidSignature, ValueError):
        return False


# ------------------------------------------------------------------------------------------ §2 Canonical JSON

MAX_DEPTH = 8
PLAIN = re.compile(r'[^"\\\x00-\x1f]*')
NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)")
SHORT_ESCAPES = {'"': '"', "\\": "\\", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
LONG_ESCAPES = {f"{code:04x}": chr(code) for code in range(0x20) if chr(code) not in SHORT_ESCAPES.values()}
LITERALS = {"true": True, "false": False, "null": None}


class JsonReader:
    """Reads the one permitted spelling of a JSON object; raises Bad at the first other byte."""

    def __init__(self, data: bytes):
        try:
            self.text = data.decode("utf-8")         # strict: no surrogates, no overlong forms
        except UnicodeDecodeError:
            raise Bad("UTF-8") from None
        self.at = 0

    def whole(self) -> Json:
        if not self.text.startswith("{"):            # also refuses a byte order mark and white space
            raise Bad("JSON: not an object")
        value = self.object(1)
        if self.at != len(self.text):
            raise Bad("JSON: bytes after the object")
        return value

    def take(self, token: str) -> bool:
        if not self.text.startswith(token, self.at):
            return False
        self.at += len(token)
        return True

    def need(self, token: str) -> None:
        if not self.take(token):
            raise Bad(f"JSON: {token} expected at character {self.at}")

    def value(self, depth: int) -> Any:
        start = self.text[self.at:self.at + 1]
        if start == "{":
            return self.object(depth + 1)
        if start == "[":
            return self.array(depth + 1)
        if start == '"':
            return self.string()
        for token, value in LITERALS.items():
            if self.take(token):
                return value
        return self.number()

    def object(self, depth: int) -> Json:
        self.enter("{", depth)
        result: Json = {}
        previous: Optional[str] = None
        while not self.take("}"):
            if result:
                self.need(",")
            name = self.string()
            if previous is not None and name <= previous:    # order of code points is the order of UTF-8 bytes
                raise Bad("JSON: names out of order")
            self.need(":")
            result[name] = self.value(depth)
            previous = name
        return result

    def array(self, depth: int) -> list[Any]:
        self.enter("[", depth)
        result: list[Any] = []
        while not self.take("]"):
            if result:
                self.need(",")
            result.append(self.value(depth))
        return result

    def enter(self, token: str, depth: int) -> None:
        if depth > MAX_DEPTH:
            raise Bad("JSON: nested too deep")
        self.need(token)

    def string(self) -> str:
        self.need('"')
        parts: list[str] = []
        while True:
            plain = PLAIN.match(self.text, self.at)
            parts.append(plain[0])
            self.at = plain.end()
            if self.take('"'):
                break
            self.need("\\")                          # fails at a bare control character and at the end of the input
            parts.append(self.escape())
        text = "".join(parts)
        if not unicodedata.is_normalized("NFC", text):
            raise Bad("JSON: string not in NFC")
        return text

    def escape(self) -> str:
        letter = self.text[self.at:self.at + 1]
        if letter in SHORT_ESCAPES:
            self.at += 1
            return SHORT_ESCAPES[letter]
        self.need("u")
        digits = self.text[self.at:self.at + 4]
        if digits not in LONG_ESCAPES:
            raise Bad("JSON: escape not permitted")
        self.at += 4
        return LONG_ESCAPES[digits]

    def number(self) -> int:
        found = NUMBER.match(self.text, self.at)
        if not found or len(found[0]) > 17 or found[0] == "-0" or abs(int(found[0])) > MAX_NUMBER:
            raise Bad(f"JSON: value not permitted at character {self.at}")
        self.at = found.end()
        return int(found[0])


def parse_json(data: bytes) -> Json:
    return JsonReader(data).whole()


# -------------------------------------------------------------- §3 The log: keys, trust policy, checkpoint, tree

@dataclass(frozen=True)
class VerifierKey:
    text: str
    name: str
    key_id: bytes
    public: bytes


def parse_vkey(text: str, kind: int) -> VerifierKey:
    """signed-note: <name>+<key id>+<base64 of type and public key>; kind is 0x01 for a log, 0x04 for a witness."""
    parts = text.split("+", 2)
    if len(parts) != 3:
        raise Bad("verifier key")
    name, key_id, material = parts[0], parts[1], base64_bytes(parts[2])
    if not good_key_name(name) or len(material) != 33 or material[0] != kind:
        raise Bad("verifier key")
    if key_id != sha256(name.encode() + b"\n" + material)[:4].hex():
        raise Bad("verifier key: key id")
    return VerifierKey(text, name, bytes.fromhex(key_id), material[1:])


def good_key_name(name: str) -> bool:
    return name != "" and "+" not in name and not any(c.isspace() for c in name)


@dataclass
class TrustPolicy:
    """tlog-policy. `parts` holds witnesses and groups by name, in the order of their lines."""
    logs: list[VerifierKey] = field(default_factory=list)
    witnesses: dict[bytes, VerifierKey] = field(default_factory=dict)
    groups: dict[bytes, tuple[int, list[bytes]]] = field(default_factory=dict)
    parts: list[bytes] = field(default_factory=list)
    quorum: Optional[bytes] = None                   # None is `quorum none`

    def met_by(self, cosigners: set[bytes]) -> bool:
        met: dict[bytes, bool] = {}
        for name in self.parts:                      # members precede their group, so one pass is enough
            if name in self.witnesses:
                met[name] = name in cosigners
            else:
                threshold, members = self.groups[name]
                met[name] = sum(met[member] for member in members) >= threshold
        return self.quorum is None or met[self.quorum]


def parse_policy(data: bytes) -> TrustPolicy:
    if len(data) > 1_000_000 or any(b < 0x20 and b not in (0x09, 0x0A) or b == 0x7F for b in data):
        raise Bad("trust policy: bytes")
    policy, quorums, grouped = TrustPolicy(), 0, set()
    for line in data.split(b"\n"):
        words = [word for word in re.split(rb"[ \t]+", line) if word]
        if not words or words[0].startswith(b"#"):
            continue
        if words[0] == b"log" and len(words) in (2, 3):
            add_log(policy, words[1])
        elif words[0] == b"witness" and len(words) in (3, 4):
            add_witness(policy, words[1], words[2])
        elif words[0] == b"group" and len(words) >= 4:
            add_group(policy, words[1], words[2], words[3:], grouped)
        elif words[0] == b"quorum" and len(words) == 2 and (words[1] == b"none" or words[1] in policy.parts):
            policy.quorum = None if words[1] == b"none" else words[1]
            quorums += 1
        else:
            raise Bad("trust policy: line")
    if quorums != 1:
        raise Bad("trust policy: quorum")
    return policy


def policy_vkey(word: bytes, kind: int) -> VerifierKey:
    try:
        return parse_vkey(word.decode("utf-8"), kind)
    except UnicodeDecodeError:
        raise Bad("trust policy: key name") from None


def add_log(policy: TrustPolicy, vkey: bytes) -> None:
    key = policy_vkey(vkey, 0x01)
    if any(key.public == other.public for other in policy.logs):
        raise Bad("trust policy: duplicate log")
    policy.logs.append(key)


def add_witness(policy: TrustPolicy, name: bytes, vkey: bytes) -> None:
    key = policy_vkey(vkey, 0x04)
    if name == b"none" or name in policy.parts or any(key.public == w.public for w in policy.witnesses.values()):
        raise Bad("trust policy: duplicate witness")
    policy.witnesses[name] = key
    policy.parts.append(name)


def add_group(policy: TrustPolicy, name: bytes, word: bytes, members: list[bytes], grouped: set[bytes]) -> None:
    if name == b"none" or name in policy.parts:
        raise Bad("trust policy: group name")
    for member in members:
        if member not in policy.parts or member in grouped:
            raise Bad("trust policy: group member")
        grouped.add(member)
    words = {b"any": 1, b"all": len(members)}
    threshold = words[word] if word in words else decimal(word.decode("latin-1"))
    if not 1 <= threshold <= len(members):
        raise Bad("trust policy: group threshold")
    policy.groups[name] = (threshold, members)
    policy.parts.append(name)


@dataclass
class Checkpoint:
    origin: str
    size: int
    root: bytes
    signers: set[str]                                # the text of each log key that signed
    cosigned: dict[bytes, list[int]]                 # witness (its name in the trust policy) -> its times

    def signed_by(self, log: VerifierKey) -> bool:
        return log.text in self.signers and self.origin == log.name


def open_checkpoint(data: bytes, trust: TrustPolicy) -> Checkpoint:
    """signed-note, tlog-checkpoint, tlog-cosignature, and the limits of §3. Who must have signed is for the caller."""
    text, lines = split_note(data)
    body = text.split("\n")
    if len(body) != 4 or body[0] == "":              # three lines, each ending in a newline; no extension lines
        raise Bad("checkpoint: lines")
    root = base64_bytes(body[2])
    if len(root) != 32:
        raise Bad("checkpoint: root")
    checkpoint = Checkpoint(body[0], decimal(body[1]), root, set(), {})
    for line in lines:
        check_signature_line(line, text.encode(), trust, checkpoint)
    return checkpoint


def split_note(data: bytes) -> tuple[str, list[str]]:
    if len(data) > 1_000_000:
        raise Bad("note: too long")
    try:
        note = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Bad("note: UTF-8") from None
    if any((c < " " and c != "\n") or c == "\x7f" for c in note):
        raise Bad("note: control character")
    cut = note.rfind("\n\n")
    if cut < 0 or not note.endswith("\n"):
        raise Bad("note: no signatures")
    lines = note[cut + 2:].split("\n")[:-1]
    if not 1 <= len(lines) <= 64:
        raise Bad("note: number of signature lines")
    return note[:cut + 1], lines


def check_signature_line(line: str, text: bytes, trust: TrustPolicy, checkpoint: Checkpoint) -> None:
    words = line.split(" ")
    if len(words) != 3 or words[0] != "\u2014" or not good_key_name(words[1]):
        raise Bad("note: signature line")
    name, blob = words[1], base64_bytes(words[2])
    if len(blob) < 5:
        raise Bad("note: signature line")
    key_id, signature = blob[:4], blob[4:]
    for log in trust.logs:
        if (log.name, log.key_id) == (name, key_id):
            if not ed25519_valid(log.public, signature, text):
                raise Bad("note: log signature")
            checkpoint.signers.add(log.text)
    for witness, key in trust.witnesses.items():
        if (key.name, key.key_id) == (name, key_id):
            when = int.from_bytes(signature[:8], "big")
            message = f"cosignature/v1\ntime {when}\n".encode() + text
            if when > MAX_INDEX or not ed25519_valid(key.public, signature[8:], message):
                raise Bad("note: witness signature")
            checkpoint.cosigned.setdefault(witness, []).append(when)


def leaf_hash(entry: bytes) -> bytes:
    return sha256(b"\x00" + entry)


def node_hash(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right)


class Tree:
    """RFC 6962 §2.1, one leaf at a time: keeps only the roots of the full subtrees on the right edge."""

    def __init__(self, leaves: Optional[list[bytes]] = None):
        self.edge: list[tuple[int, bytes]] = []      # (leaves below, hash), largest first
        for leaf in leaves or []:
            self.append(leaf)

    def append(self, leaf: bytes) -> None:
        size, value = 1, leaf
        while self.edge and self.edge[-1][0] == size:
            value = node_hash(self.edge.pop()[1], value)
            size *= 2
        self.edge.append((size, value))

    def root(self) -> bytes:
        if not self.edge:
            return sha256(b"")
        value = self.edge[-1][1]
        for _, left in reversed(self.edge[:-1]):
            value = node_hash(left, value)
        return value


def is_included(leaf: bytes, index: int, size: int, path: list[bytes], root: bytes) -> bool:
    """RFC 9162 §2.1.3.2."""
    if index >= size:
        return False
    position, last, value = index, size - 1, leaf
    for sibling in path:
        if last == 0:
            return False
        if position & 1 or position == last:
            value = node_hash(sibling, value)
            while not position & 1 and position:
                position, last = position >> 1, last >> 1
        else:
            value = node_hash(value, sibling)
        position, last = position >> 1, last >> 1
    return last == 0 and value == root


@dataclass
class LogProof:
    index: int
    path: list[bytes]
    checkpoint: bytes


def parse_log_proof(text: str) -> LogProof:
    """tlog-proof, without an `extra` line."""
    head, blank, checkpoint = text.partition("\n\n")
    lines = head.split("\n")
    if not blank or len(lines) < 2 or lines[0] != "c2sp.org/tlog-proof@v1" or not lines[1].startswith("index "):
        raise Bad("tlog-proof")
    path = [base64_bytes(line) for line in lines[2:]]
    if any(len(item) != 32 for item in path):
        raise Bad("tlog-proof: hash")
    return LogProof(decimal(lines[1][len("index "):]), path, checkpoint.encode())


# ------------------------------------------------------------------------------------------------- §4 Entries
# A Check tells whether a value has the kind that the page asks for. The tables below read like the page.

Check = Callable[[Any], bool]


def matching(regex: re.Pattern[str], most: int) -> Check:
    return lambda v: isinstance(v, str) and len(v) <= most and regex.fullmatch(v) is not None


def number(low: int, high: int) -> Check:
    return lambda v: type(v) is int and low <= v <= high


def hex_of(low: int, high: int) -> Check:
    return lambda v: isinstance(v, str) and low * 2 <= len(v) <= high * 2 and HEX.fullmatch(v) is not None


def one_of(*names: str) -> Check:
    return lambda v: isinstance(v, str) and v in names


def list_of(check: Check, low: int = 0, high: int = MAX_NUMBER) -> Check:
    return lambda v: isinstance(v, list) and low <= len(v) <= high and all(check(item) for item in v)


def ascending(check: Check, key: Optional[str] = None, low: int = 0, high: int = MAX_NUMBER) -> Check:
    """A list in ascending order (by the value called `key`, if given), nothing twice."""
    items = list_of(check, low, high)

    def test(v: Any) -> bool:
        if not items(v):
            return False
        keys = [item[key] if key else item for item in v]
        return all(a < b for a, b in zip(keys, keys[1:]))
    return test


def shape(required: dict[str, Check], optional: Optional[dict[str, Check]] = None) -> Check:
    """An object with exactly these names (§2)."""
    every = required | (optional or {})

    def test(v: Any) -> bool:
        return (isinstance(v, dict) and required.keys() <= v.keys() <= every.keys()
                and all(every[name](value) for name, value in v.items()))
    return test


def either(*checks: Check) -> Check:
    return lambda v: any(check(v) for check in checks)


def both(*checks: Check) -> Check:
    return lambda v: all(check(v) for check in checks)


def is_string(v: Any) -> bool:
    return isinstance(v, str)


def is_text(v: Any) -> bool:
    return (isinstance(v, str) and 1 <= len(v.encode()) <= 1000 and v[0] != " " and v[-1] != " "
            and not any(c < " " or c == "\x7f" for c in v))


def is_time(v: Any) -> bool:
    return isinstance(v, str) and parse_time(v) is not None


is_code = matching(CODE, 64)
is_expert = matching(EXPERT, 8)
is_folio = matching(FOLIO, 13)
is_digest = hex_of(32, 32)
is_case = either(matching(CASE, 64), matching(SEALED, 71))
is_round = number(1, MAX_NUMBER)
SCHEMES = ("bls-unchained-g1-rfc9380", "pedersen-bls-chained", "nist-v2", "ed25519-local")
CATALOGUES = ("causes", "courts", "districts", "kinds", "offices", "specialties")
ROW = {"code": is_code, "name": is_text, "source": is_text}
CHAIN = {"chain": is_code, "genesis_time": number(0, 253_402_300_799), "hash": is_digest,
         "period_seconds": number(1, 86_400), "public_key": hex_of(1, 1024), "scheme": one_of(*SCHEMES)}
SCOPES = ascending(one_of("exclusion", "impediment", "replacement", "standing"), low=1)


def entry(kind: str, names: dict[str, Check], optional: Optional[dict[str, Check]] = None) -> Check:
    return shape({"type": one_of(kind), "time": is_time, "by": is_code} | names, optional)


def catalogue(names: tuple[str, ...], row: dict[str, Check]) -> Check:
    return entry("catalogue.adopted", {"catalogue": one_of(*names), "instrument": is_text,
                                       "rows": ascending(shape(row), "code", low=1)})


def are_beacons(v: Any) -> bool:                     # §4.3
    later = shape(CHAIN | {"after_seconds": number(1, 31_536_000)})
    if not isinstance(v, list) or not 1 <= len(v) <= 8 or not shape(CHAIN)(v[0]) or not all(map(later, v[1:])):
        return False
    waits = [chain["after_seconds"] for chain in v[1:]]
    return (len({chain["chain"] for chain in v}) == len(v) and all(a < b for a, b in zip(waits, waits[1:]))
            and all(len(c["public_key"]) == 64 for c in v if c["scheme"] == "ed25519-local"))


def names_differ(v: Any) -> bool:
    return len({item["name"] for item in v}) == len(v)


PRACTICE = ascending(shape({"specialty": is_code, "districts": ascending(is_code, low=1, high=256)}),
                     "specialty", 1, 64)
REQUEST = shape({"case": is_case, "court": is_code, "district": is_code, "kind": is_code,
                 "seats": number(1, 20), "specialty": is_code})
POOL = shape({name: number(0, MAX_NUMBER) for name in ("candidates", "eligible", "tickets")} | {"root": is_digest})
STANDING = {"expert": is_expert, "cause": is_code, "instrument": is_text}
IDENTITY = shape({"expert": is_expert, "name": is_text, "salt": is_digest}, {"licence": is_text})
FORMS: dict[str, Check] = {
    "record.created": entry("record.created", {"origin": is_text, "institution": is_text,
                                               "protocol": one_of("insacula/v1")}),
    "catalogue.adopted": either(catalogue(("districts", "kinds", "offices", "specialties"), ROW),
                                catalogue(("courts",), ROW | {"district": is_code}),
                                catalogue(("causes",), ROW | {"scopes": SCOPES})),
    "policy.adopted": entry("policy.adopted", {
        "policy": is_code, "instrument": is_text, "algorithm": one_of("insacula-draw/v1"),
        "tickets": either(shape({"rule": one_of("uniform", "rotation")}),
                          shape({"rule": one_of("equity"), "cap": number(1, 1000)})),
        "delay_seconds": number(1, 604_800), "conclude_within_seconds": number(1, 31_536_000),
        "answer_business_days": number(1, 365), "alternates": number(0, 100), "minimum_pool": number(1, 1000),
        "beacons": are_beacons,
        "custodians": both(list_of(shape({"key": hex_of(32, 32), "name": is_code}), 0, 16), names_differ)}),
    "period.opened": both(entry("period.opened", {"period": is_code, "from": is_time, "until": is_time,
                                                  "instrument": is_text}),
                          lambda v: parse_time(v["from"]) < parse_time(v["until"])),
    "expert.admitted": entry("expert.admitted", {"expert": is_expert, "period": is_code, "practice": PRACTICE,
                                                 "identity": is_digest, "instrument": is_text}),
    "expert.changed": entry("expert.changed", STANDING | {"practice": PRACTICE}),
    "expert.suspended": entry("expert.suspended", STANDING),
    "expert.unavailable": entry("expert.unavailable", STANDING),
    "expert.reinstated": entry("expert.reinstated", STANDING),
    "expert.removed": entry("expert.removed", STANDING),
    "draw.opened": entry("draw.opened", {
        "draw": is_folio, "request": REQUEST, "policy": is_code,
        "impediments": ascending(shape({"cause": is_code, "expert": is_expert}), "expert"),
        "pool": POOL, "commitment": is_digest,
        "envelopes": list_of(shape({"box": hex_of(80, 80), "custodian": is_code})),
        "beacon": shape({"chain": is_code, "round": is_round})},
        {"replaces": shape({"cause": is_code, "draw": is_folio, "expert": is_expert})}),
    "draw.concluded": entry("draw.concluded", {
        "draw": is_folio, "secret": is_digest,
        "beacon": shape({"chain": is_code, "round": is_round, "signature": hex_of(1, 1024)}),
        "designated": list_of(is_expert, 0, 100), "alternates": list_of(is_expert, 0, 100)}),
}


def parse_entry(data: bytes) -> Json:
    if not 1 <= len(data) <= 65_535:
        raise Bad("entry: length")
    value = parse_json(data)
    kind = value.get("type")
    if not isinstance(kind, str) or kind not in FORMS or not FORMS[kind](value):
        raise Bad("entry: form")
    return value


def parse_identity(data: bytes, expert: str, digest: str) -> Json:
    """§4.5: the identity document that an entry's digest names."""
    if sha256(data).hex() != digest:
        raise Bad("identity: digest")
    value = parse_json(data)
    if not IDENTITY(value) or value["expert"] != expert:
        raise Bad("identity: form")
    return value


# ---------------------------------------------------------------------------------- §5 The fold and its rules

@dataclass
class Expert:
    period: str
    practice: list[Json]
    standing: str
    identity: str


@dataclass
class Draw:
    folio: str
    leaf: bytes
    opened: Json
    policy: Json
    period: str
    matter: tuple[str, ...]
    lines: list[PoolLine]
    concluded: bool = False
    designated: list[str] = field(default_factory=list)
    replaced: set[str] = field(default_factory=set)

    def due(self) -> int:
        return round_due(self.policy["beacons"][0], self.opened["beacon"]["round"])


MOVES = {  # entry: (standings that allow it, standing that it gives)
    "expert.suspended": (("active", "unavailable"), "suspended"),
    "expert.unavailable": (("active",), "unavailable"),
    "expert.reinstated": (("suspended", "unavailable"), "active"),
    "expert.removed": (("active", "suspended", "unavailable"), "removed"),
}


def require(holds: bool, rule: str) -> None:
    if not holds:
        raise Rule(rule)


def case_key(case: str) -> str:
    """Rule 4 of draw.opened."""
    if case.startswith("sealed:"):
        return case
    return "/".join(segment.lstrip("0") or "0" for segment in re.split(r"[/.\- ]", case))


class Fold:
    """The state after the entries so far. Every handler checks all its rules before it changes anything."""

    def __init__(self, origin: str):
        self.origin = origin
        self.newest = 0                              # time of the newest entry applied
        self.catalogues: dict[str, dict[str, Json]] = {name: {} for name in CATALOGUES}
        self.policies: dict[str, Json] = {}
        self.in_force: Optional[Json] = None
        self.periods: dict[str, tuple[int, int]] = {}
        self.experts: dict[str, Expert] = {}
        self.practising: dict[tuple[str, str], set[str]] = {}      # (specialty, district) -> experts not removed
        self.draws: dict[str, Draw] = {}
        self.matters: dict[tuple[str, ...], list[Draw]] = {}
        self.last_folio: dict[str, int] = {}         # year -> number
        self.designations: collections.Counter[tuple[str, str, str]] = collections.Counter()
        self.counts: collections.Counter[str] = collections.Counter()
        self.unchecked_beacons = 0
        self.computed: Optional[tuple[str, list[PoolLine]]] = None # the pool of the draw.opened entry at hand

    def apply(self, index: int, item: Json, leaf: bytes) -> None:
        self.computed = None
        kind, when = item["type"], parse_time(item["time"])
        require((index == 0) == (kind == "record.created"), "record-created")
        require(when >= self.newest, "time-backwards")
        offices, courts = self.catalogues["offices"], self.catalogues["courts"]
        require(not offices or item["by"] in offices or item["by"] in courts, "unknown-office")
        if kind in MOVES:
            self.standing(item)
        else:
            getattr(self, kind.replace(".", "_"))(item, when, leaf)
        self.newest = when

    def known(self, name: str, *codes: str) -> None:
        require(all(code in self.catalogues[name] for code in codes), "unknown-code")

    def has_scope(self, cause: str, scope: str) -> bool:
        row = self.catalogues["causes"].get(cause)
        return row is not None and scope in row["scopes"]

    def period_at(self, when: int) -> Optional[str]:
        for name, (start, end) in self.periods.items():
            if start <= when < end:
                return name
        return None

    def record_created(self, item: Json, when: int, leaf: bytes) -> None:
        require(item["origin"] == self.origin, "wrong-origin")

    def catalogue_adopted(self, item: Json, when: int, leaf: bytes) -> None:
        if item["catalogue"] == "courts":
            self.known("districts", *(row["district"] for row in item["rows"]))
        self.catalogues[item["catalogue"]].update({row["code"]: row for row in item["rows"]})

    def policy_adopted(self, item: Json, when: int, leaf: bytes) -> None:
        require(item["policy"] not in self.policies, "code-taken")
        require(local_hashes_right(item), "chain-hash")
        self.policies[item["policy"]] = self.in_force = item

    def period_opened(self, item: Json, when: int, leaf: bytes) -> None:
        require(item["period"] not in self.periods, "code-taken")
        start, end = parse_time(item["from"]), parse_time(item["until"])
        require(all(start >= earlier_end for _, earlier_end in self.periods.values()), "period-overlap")
        self.periods[item["period"]] = (start, end)

    def known_practice(self, practice: list[Json]) -> None:
        for row in practice:
            self.known("specialties", row["specialty"])
            self.known("districts", *row["districts"])

    def index_practice(self, expert: str, practice: list[Json], present: bool) -> None:
        for row in practice:
            for district in row["districts"]:
                experts = self.practising.setdefault((row["specialty"], district), set())
                experts.add(expert) if present else experts.discard(expert)

    def expert_admitted(self, item: Json, when: int, leaf: bytes) -> None:
        require(item["expert"] == f"P-{len(self.experts) + 1:06d}", "expert-gap")
        require(item["period"] in self.periods, "unknown-code")
        require(when < self.periods[item["period"]][1], "period-over")
        self.known_practice(item["practice"])
        self.experts[item["expert"]] = Expert(item["period"], item["practice"], "active", item["identity"])
        self.index_practice(item["expert"], item["practice"], True)

    def expert_changed(self, item: Json, when: int, leaf: bytes) -> None:
        require(item["expert"] in self.experts, "unknown-expert")
        expert = self.experts[item["expert"]]
        require(expert.standing != "removed", "standing")
        require(self.has_scope(item["cause"], "standing"), "unknown-code")
        self.known_practice(item["practice"])
        self.index_practice(item["expert"], expert.practice, False)
        self.index_practice(item["expert"], item["practice"], True)
        expert.practice = item["practice"]

    def standing(self, item: Json) -> None:
        require(item["expert"] in self.experts, "unknown-expert")
        require(self.has_scope(item["cause"], "standing"), "unknown-code")
        expert = self.experts[item["expert"]]
        allowed, gives = MOVES[item["type"]]
        require(expert.standing in allowed, "standing")
        expert.standing = gives
        if gives == "removed":
            self.index_practice(item["expert"], expert.practice, False)

    def draw_opened(self, item: Json, when: int, leaf: bytes) -> None:
        request, folio, policy = item["request"], item["draw"], self.in_force
        year, last = item["time"][:4], self.last_folio.get(item["time"][:4], 0)
        require(folio == f"S-{year}-{last + 1:06d}", "folio-gap")                                    # 1
        for name, value in (("courts", "court"), ("specialties", "specialty"),                       # 2
                            ("districts", "district"), ("kinds", "kind")):
            self.known(name, request[value])
        require(policy is not None and policy["policy"] == item["policy"], "policy-not-in-force")    # 3
        period = self.period_at(when)
        require(period is not None, "no-period")
        matter = (request["court"], case_key(request["case"]), request["specialty"], request["kind"])
        replaced = self.check_matter(item, self.matters.get(matter, []))                             # 4
        for row in item["impediments"]:                                                              # 5
            require(self.has_scope(row["cause"], "impediment"), "unknown-code")
        candidates = self.practising.get((request["specialty"], request["district"]), set())
        require(all(row["expert"] in candidates for row in item["impediments"]), "impediment")
        lines = self.pool(item, when, sorted(candidates), period, self.matters.get(matter, []))      # 6
        self.computed = (folio, lines)
        require(item["pool"] == pool_summary(lines), "pool-mismatch")
        require(item["pool"]["eligible"] >= max(policy["minimum_pool"], request["seats"]), "pool-too-small")
        require(envelopes_named(item, policy), "envelopes")                                          # 7
        require(opened_round_right(item, policy), "round")                                           # 8
        draw = Draw(folio, leaf, item, policy, period, matter, lines)
        self.draws[folio] = draw
        self.matters.setdefault(matter, []).append(draw)
        self.last_folio[year] = last + 1
        if replaced:
            replaced.replaced.add(item["replaces"]["expert"])
            self.counts["replacements"] += 1

    def check_matter(self, item: Json, earlier: list[Draw]) -> Optional[Draw]:
        """Rule 4 of draw.opened; gives the draw whose expert is replaced."""
        if "replaces" not in item:
            require(not earlier, "second-draw")
            return None
        replaces = item["replaces"]
        require(all(draw.concluded for draw in earlier), "replacement")
        former = [draw for draw in earlier if draw.folio == replaces["draw"]]
        require(bool(former) and replaces["expert"] in former[0].designated, "replacement")
        require(replaces["expert"] not in former[0].replaced, "replacement")
        require(self.has_scope(replaces["cause"], "replacement"), "replacement")
        return former[0]

    def draw_concluded(self, item: Json, when: int, leaf: bytes) -> None:
        require(item["draw"] in self.draws, "unknown-draw")                                          # 1
        draw = self.draws[item["draw"]]
        require(not draw.concluded, "concluded-twice")
        chain = check_concluded_round(draw.opened, draw.policy, item)                                # 2, 3
        valid = beacon_valid(chain, item["beacon"])                                                  # 4
        require(valid is not False, "beacon-signature")
        require(commitment(item["draw"], item["secret"]) == draw.opened["commitment"], "commitment") # 5
        require(envelopes_honest(draw.opened, draw.policy, item["secret"]), "envelope-dishonest")
        order = draw_order(draw_seed(draw.leaf, item), draw.lines)                                   # 6
        chosen = split_order(order, draw.opened, draw.policy)
        require(chosen == (item["designated"], item["alternates"]), "order")
        self.unchecked_beacons += valid is None
        self.counts["not_independent"] += chain["scheme"] == "ed25519-local"
        self.counts["fallback"] += chain is not draw.policy["beacons"][0]
        draw.concluded, draw.designated, draw.lines = True, item["designated"], []
        for expert in item["designated"]:
            self.designations[expert, draw.opened["request"]["specialty"], draw.period] += 1

    # -------------------------------------------------------------------------------------------- §6 The pool

    def pool(self, item: Json, when: int, candidates: list[str], period: str, earlier: list[Draw]) -> list[PoolLine]:
        impeded = {row["expert"]: row["cause"] for row in item["impediments"]}
        designated = {expert for draw in earlier for expert in draw.designated}
        causes = {expert: self.first_cause(expert, when, impeded, designated) for expert in candidates}
        own = {expert: self.designations[expert, item["request"]["specialty"], period]
               for expert in candidates if not causes[expert]}
        most, fewest = max(own.values(), default=0), min(own.values(), default=0)
        rule = self.in_force["tickets"]
        lines = []
        for expert in candidates:
            if causes[expert]:
                lines.append((expert, 0, causes[expert]))
            elif rule["rule"] == "equity":
                lines.append((expert, 1 + min(rule["cap"] - 1, most - own[expert]), ""))
            elif rule["rule"] == "rotation" and own[expert] > fewest:
                lines.append((expert, 0, "turno"))
            else:
                lines.append((expert, 1, ""))
        return lines

    def first_cause(self, name: str, when: int, impeded: dict[str, str], designated: set[str]) -> str:
        expert = self.experts[name]
        start, end = self.periods[expert.period]
        if not start <= when < end:
            return "vigencia"
        if expert.standing == "suspended":
            return "suspendido"
        if expert.standing == "unavailable":
            return "no-disponible"
        if name in impeded:
            return impeded[name]
        return "designado" if name in designated else ""


PoolLine = tuple[str, int, str]                      # expert, tickets, cause ("" if the expert has tickets)
POOL_LINE = re.compile(r"(P-(?!000000)[0-9]{6}) (?:0 ([a-z0-9-]{1,64})|([1-9][0-9]{0,6}))")
MAX_TICKETS = 1_000_000


def pool_line(line: PoolLine) -> str:
    expert, tickets, cause = line
    return f"{expert} {tickets}" if tickets else f"{expert} 0 {cause}"


def pool_summary(lines: list[PoolLine]) -> Json:
    tickets = [count for _, count, _ in lines if count]
    root = Tree([leaf_hash(pool_line(line).encode()) for line in lines]).root().hex()
    return {"candidates": len(lines), "eligible": len(tickets), "root": root, "tickets": sum(tickets)}


def parse_pool(text: str) -> list[PoolLine]:
    """A well-formed pool text (§6, and step `pool` of §10.2)."""
    if text and not text.endswith("\n"):
        raise Bad("pool: last line")
    lines: list[PoolLine] = []
    for line in text.split("\n")[:-1]:
        found = POOL_LINE.fullmatch(line)
        if not found or found[2] and not is_code(found[2]) or int(found[3] or 0) > MAX_TICKETS:
            raise Bad("pool: line")
        if lines and found[1] <= lines[-1][0]:
            raise Bad("pool: order")
        lines.append((found[1], int(found[3] or 0), found[2] or ""))
    return lines


# ------------------------------------------------------------------------ §7 Commitment, round, seed, order

def commitment(draw: str, secret: str) -> str:       # §7.1
    return sha256_of_lines("insacula/v1/commitment", draw, secret).hex()


def round_due(chain: Json, number_: int) -> int:     # §7.2
    return chain["genesis_time"] + (number_ - 1) * chain["period_seconds"]


def first_round(chain: Json, when: int) -> int:
    """The smallest round, at least 1, that is due at or after the given second."""
    periods = -((chain["genesis_time"] - when) // chain["period_seconds"])       # division rounded up
    return max(1, periods + 1)


def opened_round_right(opened: Json, policy: Json) -> bool:
    """Rule 8 of draw.opened."""
    chain = policy["beacons"][0]
    wanted = first_round(chain, parse_time(opened["time"]) + policy["delay_seconds"])
    return opened["beacon"] == {"chain": chain["chain"], "round": wanted}


def check_concluded_round(opened: Json, policy: Json, concluded: Json) -> Json:
    """Rules 2 and 3 of draw.concluded; gives the chain."""
    beacon, when, first = concluded["beacon"], parse_time(concluded["time"]), policy["beacons"][0]
    chains = [chain for chain in policy["beacons"] if chain["chain"] == beacon["chain"]]
    require(bool(chains), "unknown-chain")
    if chains[0] is first:
        require(beacon["round"] == opened["beacon"]["round"], "round")
    else:
        start = round_due(first, opened["beacon"]["round"]) + chains[0]["after_seconds"]
        require(when >= start, "fallback-too-early")
        require(beacon["round"] == first_round(chains[0], start), "round")
    require(when >= round_due(chains[0], beacon["round"]), "before-round")
    return chains[0]


def seed_of(leaf: str, secret: str, chain: str, number_: int, signature: str) -> bytes:      # §7.3
    return sha256_of_lines("insacula/v1/seed", leaf, secret, f"{chain} {number_} {signature}")


def draw_seed(leaf: bytes, concluded: Json) -> bytes:
    beacon = concluded["beacon"]
    return seed_of(leaf.hex(), concluded["secret"], beacon["chain"], beacon["round"], beacon["signature"])


def ticket(seed: bytes, expert: str, count: int) -> bytes:                                   # §7.4
    return hmac.digest(seed, f"{expert} {count}".encode(), "sha256")


def draw_order(seed: bytes, lines: list[PoolLine]) -> list[tuple[bytes, str]]:
    """(number, expert) of each eligible expert, in the order of the draw."""
    return sorted((min(ticket(seed, expert, j) for j in range(1, tickets + 1)), expert)
                  for expert, tickets, _ in lines if tickets)


def split_order(order: list[tuple[bytes, str]], opened: Json, policy: Json) -> tuple[list[str], list[str]]:
    experts, seats = [expert for _, expert in order], opened["request"]["seats"]
    return experts[:seats], experts[seats:seats + policy["alternates"]]


# -------------------------------------------------------------------------------------------------- §8 Beacons

def local_chain_hash(public_key: str, period: int, genesis: int) -> str:                     # §8.1
    return sha256_of_lines("insacula/v1/local-chain", f"{public_key} {period} {genesis}").hex()


def local_hashes_right(policy: Json) -> bool:
    return all(chain["hash"] == local_chain_hash(chain["public_key"], chain["period_seconds"], chain["genesis_time"])
               for chain in policy["beacons"] if chain["scheme"] == "ed25519-local")


def local_round_valid(public_key: str, number_: int, signature: str) -> bool:
    message = f"insacula/v1/local-beacon\n{number_}\n".encode()
    return ed25519_valid(bytes.fromhex(public_key), bytes.fromhex(signature), message)


def beacon_valid(chain: Json, beacon: Json) -> Optional[bool]:
    """None means that this program cannot check the scheme (§8.2)."""
    if chain["scheme"] != "ed25519-local":
        return None
    return local_round_valid(chain["public_key"], beacon["round"], beacon["signature"])


# ------------------------------------------------------------------------------------------------ §9 Envelopes

P25519 = 2**255 - 19
BASE_POINT = (9).to_bytes(32, "little")


def x25519(scalar: bytes, point: bytes) -> bytes:
    """RFC 7748 §5: the Montgomery ladder."""
    k = (int.from_bytes(scalar, "little") & ~7 & (2**255 - 1)) | 2**254
    u = int.from_bytes(point, "little") % 2**255 % P25519
    x2, z2, x3, z3 = 1, 0, u, 1
    for bit in range(254, -1, -1):
        one = k >> bit & 1
        if one:
            x2, x3, z2, z3 = x3, x2, z3, z2
        a, b, c, d = x2 + z2, x2 - z2, x3 + z3, x3 - z3
        aa, bb, da, cb = a * a, b * b, d * a, c * b
        x3, z3 = (da + cb) ** 2 % P25519, u * (da - cb) ** 2 % P25519
        x2, z2 = aa * bb % P25519, (aa - bb) * (aa + 121665 * (aa - bb)) % P25519
        if one:
            x2, x3, z2, z3 = x3, x2, z3, z2
    return (x2 * pow(z2, P25519 - 2, P25519) % P25519).to_bytes(32, "little")


SIGMA = struct.unpack("<4I", b"expand 32-byte k")
QUARTERS = ((0, 4, 8, 12), (5, 9, 13, 1), (10, 14, 2, 6), (15, 3, 7, 11),         # columns
            (0, 1, 2, 3), (5, 6, 7, 4), (10, 11, 8, 9), (15, 12, 13, 14))         # rows


def salsa_input(key: bytes, nonce16: bytes) -> list[int]:
    k, n = struct.unpack("<8I", key), struct.unpack("<4I", nonce16)
    return [SIGMA[0], *k[:4], SIGMA[1], *n, SIGMA[2], *k[4:], SIGMA[3]]


def salsa_rounds(words: list[int]) -> list[int]:
    x = list(words)
    for _ in range(10):
        for a, b, c, d in QUARTERS:
            for target, left, right, turn in ((b, a, d, 7), (c, b, a, 9), (d, c, b, 13), (a, d, c, 18)):
                total = (x[left] + x[right]) & 0xFFFFFFFF
                x[target] ^= (total << turn | total >> 32 - turn) & 0xFFFFFFFF
    return x


def hsalsa20(key: bytes, nonce16: bytes) -> bytes:
    x = salsa_rounds(salsa_input(key, nonce16))
    return struct.pack("<8I", x[0], x[5], x[10], x[15], *x[6:10])


def xsalsa20_block0(key: bytes, nonce24: bytes) -> bytes:
    """The first 64 bytes of the key stream; a secret of 32 bytes needs no more."""
    words = salsa_input(hsalsa20(key, nonce24[:16]), nonce24[16:] + bytes(8))
    return struct.pack("<16I", *((a + b) & 0xFFFFFFFF for a, b in zip(words, salsa_rounds(words))))


def poly1305(key: bytes, message: bytes) -> bytes:
    r = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    total = 0
    for at in range(0, len(message), 16):
        total = (total + int.from_bytes(message[at:at + 16] + b"\x01", "little")) * r % (2**130 - 5)
    return ((total + int.from_bytes(key[16:], "little")) % 2**128).to_bytes(16, "little")


def envelope(draw: str, secret: str, custodian: str) -> Optional[str]:
    """The box in hex, or None if the custodian's key is invalid."""
    key = bytes.fromhex(custodian)
    ephemeral = sha256_of_lines("insacula/v1/envelope", draw, secret, custodian)
    public, point = x25519(ephemeral, BASE_POINT), x25519(ephemeral, key)
    if point == bytes(32):
        return None
    nonce = hashlib.blake2b(public + key, digest_size=24).digest()
    stream = xsalsa20_block0(hsalsa20(point, bytes(16)), nonce)
    text = bytes(a ^ b for a, b in zip(bytes.fromhex(secret), stream[32:]))
    return (public + poly1305(stream[:32], text) + text).hex()


def envelopes_named(opened: Json, policy: Json) -> bool:
    return [row["custodian"] for row in opened["envelopes"]] == [row["name"] for row in policy["custodians"]]


def envelopes_honest(opened: Json, policy: Json, secret: str) -> bool:
    boxes = [envelope(opened["draw"], secret, row["key"]) for row in policy["custodians"]]
    return [row["box"] for row in opened["envelopes"]] == boxes


# --------------------------------------------------------------------------------- §10.1, §10.2 The proof file

MAX_PROOF = 16 * 1024 * 1024
PROVEN = {"entry": is_string, "proof": is_string}
PROOF_FILE = shape({
    "format": one_of("insacula-proof/v1"), "log": is_string, "policy": shape(PROVEN),
    "opened": shape(PROVEN, {"witnessed": is_string}), "concluded": shape(PROVEN), "pool": is_string,
    "experts": list_of(shape(PROVEN, {"identity": is_string}))})
STEPS = {  # step: the steps that give it its ground
    "format": (), "checkpoint": ("format",), "witnesses": ("checkpoint",), "inclusion": ("checkpoint",),
    "policy": ("inclusion",), "pool": ("policy",), "commitment": ("policy",), "round": ("policy",),
    "witnessed": ("round",), "beacon": ("round",), "seed": ("policy",), "order": ("pool", "seed"),
    "designated": ("order",), "identities": ("policy",)}
NOT_COUNTED = ("witnesses", "witnessed")


@dataclass
class Step:
    step: str
    state: str
    detail: str


class ProofCheck:
    """One method for each step, in the order of §10.2. A method gives a detail, or raises Bad or Unavailable."""

    def __init__(self, data: bytes, trust: TrustPolicy):
        self.data, self.trust = data, trust
        self.steps: list[Step] = []
        self.warnings: set[str] = set()
        self.names: dict[str, str] = {}

    def run(self) -> str:
        """Runs all steps; gives the outcome."""
        states: dict[str, str] = {}
        for step, ground in STEPS.items():
            if any(states[other] != "passed" for other in ground):
                state, detail = "unavailable", say("falta la base de este paso", "the ground of this step is missing")
            else:
                state, detail = self.run_step(getattr(self, "step_" + step))
            states[step] = state
            self.steps.append(Step(step, state, detail))
        failed = [step for step, state in states.items() if state == "failed"]
        if failed:
            return failed[0]
        missing = [step for step, state in states.items() if state == "unavailable" and step not in NOT_COUNTED]
        return "unavailable" if missing else "success"

    @staticmethod
    def run_step(method: Callable[[], str]) -> tuple[str, str]:
        try:
            return "passed", method()
        except Unavailable as problem:
            return "unavailable", str(problem)
        except (Bad, Rule) as problem:
            return "failed", str(problem)

    def step_format(self) -> str:
        data = self.data.removesuffix(b"\n")
        if len(data) > MAX_PROOF:
            raise Bad(say("más de 16 MiB", "more than 16 MiB"))
        self.file = parse_json(data)
        if not PROOF_FILE(self.file):
            raise Bad(say("no tiene la forma de un archivo de prueba", "not of the form of a proof file"))
        self.log = parse_vkey(self.file["log"], 0x01)
        parts = [self.file["policy"], self.file["opened"], self.file["concluded"], *self.file["experts"]]
        self.proven = [(part["entry"].encode(), parse_log_proof(part["proof"])) for part in parts]
        witnessed = self.file["opened"].get("witnessed")
        self.witnessed = parse_log_proof(witnessed) if witnessed is not None else None
        return self.file["format"]

    def step_checkpoint(self) -> str:
        if all(log.text != self.log.text for log in self.trust.logs):
            raise Bad(say("el registro no es uno de los de confianza", "the log is not one that the policy trusts"))
        if len({proof.checkpoint for _, proof in self.proven}) != 1:
            raise Bad(say("las pruebas terminan en puntos de control distintos", "the proofs' checkpoints differ"))
        self.checkpoint = self.signed(self.proven[0][1])
        self.witnessed_checkpoint = self.signed(self.witnessed) if self.witnessed else None
        return say("{}, {} entradas", "{}, {} entries").format(self.checkpoint.origin, self.checkpoint.size)

    def signed(self, proof: LogProof) -> Checkpoint:
        checkpoint = open_checkpoint(proof.checkpoint, self.trust)
        if not checkpoint.signed_by(self.log):
            raise Bad(say("no lo firmó el registro", "not signed by the log"))
        return checkpoint

    def step_witnesses(self) -> str:
        if self.trust.quorum is None:
            self.warnings.add("no-witnesses")
            raise Unavailable(say("la política no pide testigos", "the policy asks for no witnesses"))
        if not self.trust.met_by(set(self.checkpoint.cosigned)):
            raise Bad(say("no hay quórum de testigos", "no quorum of witnesses"))
        return say("{} testigos", "{} witnesses").format(len(self.checkpoint.cosigned))

    def step_inclusion(self) -> str:
        for data, proof in self.proven:
            self.must_include(data, proof, self.checkpoint)
        if self.witnessed:
            self.must_include(self.proven[1][0], self.witnessed, self.witnessed_checkpoint)
            if self.witnessed.index != self.proven[1][1].index:
                raise Bad(say("`witnessed` es de otra posición", "`witnessed` is of another index"))
        return say("{} entradas", "{} entries").format(len(self.proven))

    @staticmethod
    def must_include(data: bytes, proof: LogProof, checkpoint: Checkpoint) -> None:
        if not is_included(leaf_hash(data), proof.index, checkpoint.size, proof.path, checkpoint.root):
            raise Bad(say("la entrada {} no está incluida", "entry {} is not included").format(proof.index))

    def step_policy(self) -> str:
        self.policy, self.opened, self.concluded = (parse_entry(data) for data, _ in self.proven[:3])
        policy, opened, concluded = self.policy, self.opened, self.concluded
        kinds = [policy["type"], opened["type"], concluded["type"]]
        indexes = [proof.index for _, proof in self.proven[:3]]
        times = [parse_time(item["time"]) for item in (policy, opened, concluded)]
        for holds, name in (
                (kinds == ["policy.adopted", "draw.opened", "draw.concluded"], "type"),
                (indexes[0] < indexes[1] < indexes[2], "index"), (times[0] <= times[1] <= times[2], "time")):
            if not holds:
                raise Bad(name)
        for holds, name in (
                (opened["policy"] == policy["policy"], "policy"), (opened["draw"] == concluded["draw"], "draw"),
                (envelopes_named(opened, policy), "envelopes"), (local_hashes_right(policy), "chain-hash")):
            if not holds:
                raise Bad(name)
        return f"{opened['draw']}, {policy['policy']}, {policy['tickets']['rule']}"

    def step_pool(self) -> str:
        self.lines = parse_pool(self.file["pool"])
        if pool_summary(self.lines) != self.opened["pool"]:
            raise Bad(say("la lista no es la comprometida", "the pool text is not the one committed to"))
        causes = {expert: cause for expert, _, cause in self.lines}
        for row in self.opened["impediments"]:
            if causes.get(row["expert"]) not in (row["cause"], "vigencia", "suspendido", "no-disponible"):
                raise Bad(say("impedimento de {}", "impediment of {}").format(row["expert"]))
        most = self.policy["tickets"].get("cap", 1)
        if any(tickets > most for _, tickets, _ in self.lines):
            raise Bad(say("boletos de más", "too many tickets"))
        return say("{candidates} candidatos, {eligible} elegibles, {tickets} boletos",
                   "{candidates} candidates, {eligible} eligible, {tickets} tickets").format(**self.opened["pool"])

    def step_commitment(self) -> str:
        if commitment(self.opened["draw"], self.concluded["secret"]) != self.opened["commitment"]:
            raise Bad(say("el secreto no abre el compromiso", "the secret does not open the commitment"))
        if not envelopes_honest(self.opened, self.policy, self.concluded["secret"]):
            raise Bad(say("un sobre no contiene el secreto", "an envelope does not hold the secret"))
        return say("{} sobres", "{} envelopes").format(len(self.opened["envelopes"]))

    def step_round(self) -> str:
        require(opened_round_right(self.opened, self.policy), "round")
        self.chain = check_concluded_round(self.opened, self.policy, self.concluded)
        self.due = round_due(self.policy["beacons"][0], self.opened["beacon"]["round"])
        if self.chain is not self.policy["beacons"][0]:
            self.warnings.add("fallback")
        if self.chain["scheme"] == "ed25519-local":
            self.warnings.add("not-independent")
        if parse_time(self.concluded["time"]) > self.due + self.policy["conclude_within_seconds"]:
            self.warnings.add("late")
        return say("{chain}, ronda {round}", "{chain}, round {round}").format(**self.concluded["beacon"])

    def step_witnessed(self) -> str:
        if self.trust.quorum is None:
            raise Unavailable(say("la política no pide testigos", "the policy asks for no witnesses"))
        if self.witnessed_checkpoint is None:
            raise Bad(say("falta", "missing"))
        cosigned = self.witnessed_checkpoint.cosigned
        if not self.trust.met_by({name for name, times in cosigned.items() if min(times) < self.due}):
            raise Bad(say("sin quórum antes de la ronda", "no quorum before the round was due"))
        return say("atestiguado antes de la ronda", "witnessed before the round was due")

    def step_beacon(self) -> str:
        valid = beacon_valid(self.chain, self.concluded["beacon"])
        if valid is None:
            raise Unavailable(say("este programa no comprueba {}", "this program cannot check {}").format(
                self.chain["scheme"]))
        if not valid:
            raise Bad(say("la firma del faro no es válida", "the beacon signature is not valid"))
        return self.chain["scheme"]

    def step_seed(self) -> str:
        self.seed = draw_seed(leaf_hash(self.proven[1][0]), self.concluded)
        return self.seed.hex()

    def step_order(self) -> str:
        if self.opened["pool"]["eligible"] < max(self.opened["request"]["seats"], self.policy["minimum_pool"]):
            raise Bad(say("hay muy pocos elegibles", "too few are eligible"))
        self.order = draw_order(self.seed, self.lines)
        return say("primer número {}", "first number {}").format(self.order[0][0].hex())

    def step_designated(self) -> str:
        chosen = split_order(self.order, self.opened, self.policy)
        if chosen != (self.concluded["designated"], self.concluded["alternates"]):
            raise Bad(say("no son los del sorteo: ", "not those of the draw: ") + ", ".join(chosen[0]))
        return ", ".join(chosen[0]) + say("; suplentes: ", "; alternates: ") + (", ".join(chosen[1]) or "-")

    def step_identities(self) -> str:
        wanted = self.concluded["designated"] + self.concluded["alternates"]
        if len(wanted) != len(self.file["experts"]):
            raise Bad(say("no son los designados y suplentes", "not the designated and alternates"))
        absent = [name for name, part, proven in zip(wanted, self.file["experts"], self.proven[3:])
                  if not self.identity_present(name, part, proven)]
        if absent:
            self.warnings.add("identity-absent")
        known = [f"{expert} {name}" for expert, name in self.names.items()]
        return "; ".join(known) + (say("; sin documento: ", "; no document: ") + ", ".join(absent) if absent else "")

    def identity_present(self, name: str, part: Json, proven: tuple[bytes, LogProof]) -> bool:
        admitted = parse_entry(proven[0])
        if admitted["type"] != "expert.admitted" or admitted["expert"] != name:
            raise Bad(say("{} no es la admisión", "{} is not the admission").format(name))
        if proven[1].index >= self.proven[1][1].index:
            raise Bad(say("{} admitido después", "{} admitted later").format(name))
        if "identity" not in part:
            return False
        document = parse_identity(part["identity"].encode(), name, admitted["identity"])
        self.names[name] = document["name"] + (f" ({document['licence']})" if "licence" in document else "")
        return True


# ------------------------------------------------------------------------------------ §10.3 The audit of a log

class Source:
    """Where the published files are. `read` gives at most limit + 1 bytes, or None if there is no such file."""

    def read(self, path: str, limit: int) -> Optional[bytes]:
        raise NotImplementedError


class MemorySource(Source):
    def __init__(self, files: dict[str, bytes]):
        self.files = files

    def read(self, path: str, limit: int) -> Optional[bytes]:
        return self.files.get(path)


class FolderSource(Source):
    def __init__(self, folder: str):
        if not os.path.isdir(folder):
            raise Unavailable(say("no es una carpeta: ", "not a folder: ") + folder)
        self.folder = folder

    def read(self, path: str, limit: int) -> Optional[bytes]:
        place = os.path.join(self.folder, *path.split("/"))
        try:
            if not stat.S_ISREG(os.stat(place).st_mode):     # a pipe would never end
                raise Unavailable(f"{path}: {say('no es un archivo', 'not a file')}")
            with open(place, "rb") as file:
                return file.read(limit + 1)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as problem:
            raise Unavailable(f"{path}: {problem.strerror}") from None


class HttpSource(Source):
    SECONDS = 30                                     # for each wait; and ten times that for a whole file

    def __init__(self, address: str):
        self.base = address.rstrip("/") + "/"

    def read(self, path: str, limit: int) -> Optional[bytes]:
        request = urllib.request.Request(self.base + path, headers={"Accept-Encoding": "gzip, identity"})
        try:
            with urllib.request.urlopen(request, timeout=self.SECONDS) as response:
                return self.body(response, limit)
        except urllib.error.HTTPError as problem:
            if problem.code in (404, 410):
                return None
            raise Unavailable(f"{path}: HTTP {problem.code}") from None
        except (OSError, ValueError, http.client.HTTPException, zlib.error) as problem:
            raise Unavailable(f"{path}: {printable(str(problem))}") from None

    def body(self, response: Any, limit: int) -> bytes:
        data, end = bytearray(), time.monotonic() + 10 * self.SECONDS
        while len(data) <= limit and (piece := response.read1(65_536)):
            data += piece
            if time.monotonic() > end:
                raise TimeoutError("time-out")
        if len(data) <= limit and response.length:   # the connection ended early: no ground for an accusation
            raise ConnectionError("incomplete")
        if response.headers.get("Content-Encoding", "").lower() != "gzip":
            return bytes(data[:limit + 1])
        unpacker = zlib.decompressobj(31)
        unpacked = unpacker.decompress(bytes(data), limit + 1)
        if not unpacker.eof and len(unpacked) <= limit:
            raise ConnectionError("incomplete")
        return unpacked


class EndOfAudit(Exception):
    """After `missing` or `truncated` nothing that follows can be read."""


MAX_CHECKPOINT, MAX_BUNDLE, MAX_TILE = 1_000_000, 256 * (2 + 65_535), 256 * 32
MAX_POOL_TEXT, MAX_IDENTITY, MAX_FINDINGS = 128 * 1024 * 1024, 65_535, 10_000


def tile_path(level: str, number_: int) -> str:
    """tlog-tiles: 1234067 is x001/x234/067."""
    path = f"{number_ % 1000:03d}"
    while number_ >= 1000:
        number_ //= 1000
        path = f"x{number_ % 1000:03d}/{path}"
    return f"tile/{level}/{path}"


def split_bundle(data: bytes, width: int) -> Optional[list[bytes]]:
    """The entries of a bundle, or None if it does not hold exactly that many."""
    entries, at = [], 0
    while len(entries) < width and at + 2 <= len(data):
        end = at + 2 + int.from_bytes(data[at:at + 2], "big")
        if end > len(data):
            return None
        entries.append(data[at + 2:end])
        at = end
    return entries if len(entries) == width and at == len(data) else None


class Audit:
    def __init__(self, source: Source, trust: TrustPolicy, now: int, earlier: Optional[bytes] = None,
                 tiles_only: bool = False):
        self.source, self.trust, self.now, self.tiles_only = source, trust, now, tiles_only
        self.earlier_data = earlier
        self.earlier: Optional[Checkpoint] = None
        self.earlier_root: Optional[bytes] = None
        self.findings: list[tuple[str, str]] = []    # (finding, place), by place in the log
        self.counts: dict[str, int] = {}
        self.entries = 0                             # read so far
        self.problem = ""                            # why evidence was not available

    def find(self, finding: str, place: str) -> None:
        if len(self.findings) < MAX_FINDINGS:
            self.findings.append((finding, place))

    def run(self) -> str:
        """Reads the log; gives the outcome."""
        try:
            self.read_checkpoints()
            self.fold = Fold(self.checkpoint.origin)
            try:
                self.read_log()
            finally:
                self.count()
        except EndOfAudit:
            pass
        except Unavailable as problem:
            self.problem = str(problem)
        if self.findings:
            return self.findings[0][0]
        return "unavailable" if self.problem or self.fold.unchecked_beacons else "success"

    def read_checkpoints(self) -> None:
        self.checkpoint = self.usable_checkpoint(self.source.read("checkpoint", MAX_CHECKPOINT))
        if self.checkpoint is None:
            self.end("checkpoint", "checkpoint")
        if not self.trust.met_by(set(self.checkpoint.cosigned)):
            self.find("witnesses", "checkpoint")
        self.earlier = self.usable_checkpoint(self.earlier_data)

    def usable_checkpoint(self, data: Optional[bytes]) -> Optional[Checkpoint]:
        """The checkpoint, or None if it is missing, malformed, or not signed by a log of the policy."""
        try:
            checkpoint = open_checkpoint(data, self.trust) if data is not None else None
        except Bad:
            return None
        signed = checkpoint and any(checkpoint.signed_by(log) for log in self.trust.logs)
        return checkpoint if signed else None

    def read_log(self) -> None:
        tree, full_tiles, size = Tree(), [], self.checkpoint.size
        self.keep_earlier_root(tree, 0)
        for number_ in range((size + 255) // 256):
            first = number_ * 256
            width = min(256, size - first)
            tile, bundle = self.read_tile(0, number_, width), self.read_bundle(number_, width)
            for index, data in enumerate(bundle, first):
                leaf = leaf_hash(data)
                if leaf != tile[index - first]:
                    self.find("leaf", f"entry {index}")
                tree.append(leaf)
                self.keep_earlier_root(tree, index + 1)
                self.fold_entry(index, data, leaf)
                self.entries = index + 1
            if width == 256:
                full_tiles.append(Tree(tile).root())
        self.read_higher_tiles(full_tiles)
        if tree.root() != self.checkpoint.root:
            self.find("root", "checkpoint")
        self.check_earlier()

    def keep_earlier_root(self, tree: Tree, size: int) -> None:
        if self.earlier and self.earlier.size == size:
            self.earlier_root = tree.root()

    def read_wide(self, path: str, width: int, limit: int) -> tuple[str, bytes, int]:
        """The file of this width, or the full one in its stead: path, bytes, width."""
        if width < 256:
            partial = f"{path}.p/{width}"
            data = self.source.read(partial, limit)
            if data is not None:
                return partial, data, width
        data = self.source.read(path, limit)
        if data is None:
            self.end("missing", path if width == 256 else f"{path}.p/{width}")
        return path, data, 256

    def end(self, finding: str, place: str) -> NoReturn:
        self.find(finding, place)
        raise EndOfAudit

    def read_bundle(self, number_: int, width: int) -> list[bytes]:
        path, data, there = self.read_wide(tile_path("entries", number_), width, MAX_BUNDLE)
        entries = split_bundle(data, there)
        if entries is None:
            self.end("truncated", path)
        return entries[:width]

    def read_tile(self, level: int, number_: int, width: int) -> list[bytes]:
        path, data, there = self.read_wide(tile_path(str(level), number_), width, MAX_TILE)
        if len(data) != 32 * there:
            self.end("truncated", path)
        return [data[at:at + 32] for at in range(0, 32 * width, 32)]

    def read_higher_tiles(self, below: list[bytes]) -> None:
        """`below` holds the tree hashes of the full tiles of the level below, as published."""
        level = 1
        while below:
            full_tiles = []
            for first in range(0, len(below), 256):
                wanted = below[first:first + 256]
                tile = self.read_tile(level, first // 256, len(wanted))
                for at, (there, right) in enumerate(zip(tile, wanted)):
                    if there != right:
                        self.find("node", f"{tile_path(str(level), first // 256)} hash {at}")
                if len(wanted) == 256:
                    full_tiles.append(Tree(tile).root())
            below, level = full_tiles, level + 1

    def fold_entry(self, index: int, data: bytes, leaf: bytes) -> None:
        place = f"entry {index}"
        try:
            item = parse_entry(data)
        except Bad:
            self.find("malformed", place)
            return
        if parse_time(item["time"]) > self.now + 300:
            self.find("future", place)
        rule = ""
        try:
            self.fold.apply(index, item, leaf)
        except Rule as broken:
            rule = str(broken)
            self.find(rule, place)
        if self.tiles_only:
            return
        if item["type"] == "draw.opened" and rule in ("", "pool-mismatch"):
            self.compare_pool(*self.fold.computed)
        if item["type"] == "expert.admitted" and not rule:
            self.check_identity(item["expert"], item["identity"])

    def compare_pool(self, folio: str, lines: list[PoolLine]) -> None:
        """The published pool text against the pool of §6."""
        path = f"draws/{folio}.pool.txt"
        data = self.source.read(path, MAX_POOL_TEXT)
        try:
            if data is None or len(data) > MAX_POOL_TEXT:
                raise Bad("missing")
            published = {line[0]: line for line in parse_pool(data.decode("ascii"))}
        except (Bad, UnicodeDecodeError):
            return self.find("pool-text", path)
        right = {line[0]: line for line in lines}
        for expert in sorted(published.keys() | right.keys()):
            place = f"{path} {expert}"
            if expert not in published:
                self.find("pool-person-missing", place)
            elif expert not in right:
                self.find("pool-person-added", place)
            elif published[expert][1] != right[expert][1]:
                self.find("pool-other-tickets", place)
            elif published[expert][2] != right[expert][2]:
                self.find("pool-other-cause", place)

    def check_identity(self, expert: str, digest: str) -> None:
        path = f"identities/{expert}.json"
        data = self.source.read(path, MAX_IDENTITY)
        if data is None:                             # erased documents are counted, not a finding
            self.counts["identities_absent"] = self.counts.get("identities_absent", 0) + 1
            return
        try:
            parse_identity(data, expert, digest)
        except Bad:
            self.find("identity", path)

    def check_earlier(self) -> None:
        if self.earlier_data is None:
            return
        if self.earlier is None or self.earlier.origin != self.checkpoint.origin:
            self.find("checkpoint", "earlier")
        elif self.earlier_root != self.earlier.root:             # also when the log is shorter
            self.find("inconsistent", "earlier")

    def count(self) -> None:
        draws = self.fold.draws.values()
        waiting = [draw for draw in draws if not draw.concluded]
        self.counts |= {
            "entries": self.entries,
            "experts": sum(expert.standing != "removed" for expert in self.fold.experts.values()),
            "opened": len(draws), "concluded": len(draws) - len(waiting), "open": len(waiting),
            "overdue": sum(self.now > draw.due() + draw.policy["conclude_within_seconds"] for draw in waiting),
            "replacements": self.fold.counts["replacements"],
            "designations": sum(len(draw.designated) for draw in draws),
            "not_independent": self.fold.counts["not_independent"], "fallback": self.fold.counts["fallback"]}


# ------------------------------------------------------------------------------ Words for people (es, en)

STEP_WORDS = {
    "format": ("Formato", "Format"), "checkpoint": ("Punto de control firmado", "Signed checkpoint"),
    "witnesses": ("Testigos", "Witnesses"), "inclusion": ("Inclusión en el registro", "Inclusion in the log"),
    "policy": ("Reglas del sorteo", "Rules of the draw"), "pool": ("Lista de candidatos", "Pool"),
    "commitment": ("Compromiso y sobres", "Commitment and envelopes"), "round": ("Ronda del faro", "Beacon round"),
    "witnessed": ("Atestiguado a tiempo", "Witnessed in time"), "beacon": ("Firma del faro", "Beacon signature"),
    "seed": ("Semilla", "Seed"), "order": ("Orden del sorteo", "Order of the draw"),
    "designated": ("Designados", "Designated"), "identities": ("Identidades", "Identities")}
STATE_WORDS = {"passed": ("pasa", "passed"), "failed": ("FALLA", "FAILED"),
               "unavailable": ("no disponible", "unavailable")}
WARNING_WORDS = {
    "not-independent": ("el faro es de la propia institución: no es independiente",
                        "the beacon is the institution's own: not independent"),
    "no-witnesses": ("ningún testigo atestigua que otros ven el mismo registro",
                     "no witness attests that others see the same log"),
    "fallback": ("se usó un faro de reserva", "a fallback beacon was used"),
    "late": ("el sorteo se concluyó fuera de plazo", "the draw was concluded late"),
    "identity-absent": ("falta algún documento de identidad", "an identity document is absent")}
VERDICT_WORDS = {"verified": ("VERIFICADO", "VERIFIED"), "failed": ("LA VERIFICACIÓN FALLÓ", "VERIFICATION FAILED"),
                 "unavailable": ("NO SE PUDO VERIFICAR: falta evidencia", "NOT VERIFIED: evidence is unavailable")}
FINDING_WORDS = {
    "checkpoint": ("el punto de control falta, está mal formado o no lo firmó un registro de confianza",
                   "the checkpoint is missing, malformed or not signed by a trusted log"),
    "witnesses": ("no hay quórum de testigos", "the quorum of witnesses is not met"),
    "missing": ("falta un archivo que el registro debe tener", "a file that the log must have is not there"),
    "truncated": ("un archivo del registro no tiene la longitud debida", "a file of the log has the wrong length"),
    "leaf": ("la entrada no corresponde a su huella", "the entry does not match its hash"),
    "node": ("una huella no corresponde al nivel inferior", "a hash does not match the level below"),
    "root": ("las entradas no son las que firmó el registro", "the entries are not those that the log signed"),
    "inconsistent": ("el registro ya no contiene lo que antes firmó", "the log no longer holds what it once signed"),
    "pool-person-missing": ("la lista publicada omite a esta persona", "the published pool omits this person"),
    "pool-person-added": ("la lista publicada agrega a esta persona", "the published pool adds this person"),
    "pool-other-tickets": ("la lista publicada le da otros boletos", "the published pool gives other tickets"),
    "pool-other-cause": ("la lista publicada da otra causa", "the published pool gives another cause"),
    "pool-text": ("la lista publicada falta o está mal formada", "the published pool is missing or malformed"),
    "identity": ("el documento de identidad no es el registrado", "the identity document is not the recorded one"),
    "future": ("la hora de la entrada está en el futuro", "the entry's time is in the future"),
    "malformed": ("la entrada está mal formada", "the entry is malformed"),
    "record-created": ("la primera entrada, y solo ella, crea el registro", "entry 0, and it alone, creates the record"),
    "time-backwards": ("la hora retrocede", "time goes backwards"),
    "unknown-office": ("el órgano que firma no está en los catálogos", "the acting office is in no catalogue"),
    "wrong-origin": ("el origen es el de otro registro", "the origin is another log's"),
    "unknown-code": ("usa una clave que no está en los catálogos", "uses a code that is in no catalogue"),
    "code-taken": ("la clave ya se había usado", "the code was used before"),
    "chain-hash": ("la huella del faro local es incorrecta", "the local beacon's hash is wrong"),
    "period-overlap": ("el periodo se encima con el anterior", "the period overlaps the one before"),
    "expert-gap": ("el número de perito no es el siguiente", "the expert number is not the next"),
    "period-over": ("el periodo ya había terminado", "the period was over"),
    "unknown-expert": ("el perito no está admitido", "the expert is not admitted"),
    "standing": ("la situación del perito no lo permite", "the expert's standing does not allow it"),
    "folio-gap": ("el folio no es el siguiente", "the folio is not the next"),
    "policy-not-in-force": ("la política no era la vigente", "the policy was not in force"),
    "no-period": ("no había periodo vigente", "there was no current period"),
    "second-draw": ("segundo sorteo para el mismo asunto", "second draw for the same matter"),
    "replacement": ("la sustitución no procede", "the replacement is not permitted"),
    "impediment": ("impedimento de quien no es candidato", "impediment of one who is no candidate"),
    "pool-mismatch": ("la lista comprometida no es la debida", "the pool committed to is not the right one"),
    "pool-too-small": ("hay muy pocos elegibles", "too few are eligible"),
    "envelopes": ("los sobres no son los de los custodios", "the envelopes are not the custodians'"),
    "round": ("la ronda del faro no es la debida", "the beacon round is not the right one"),
    "unknown-draw": ("el sorteo no fue abierto", "the draw was not opened"),
    "concluded-twice": ("el sorteo ya estaba concluido", "the draw was already concluded"),
    "unknown-chain": ("el faro no está en la política", "the beacon is not in the policy"),
    "fallback-too-early": ("faro de reserva antes de tiempo", "fallback beacon used too early"),
    "before-round": ("concluido antes de la ronda", "concluded before the round was due"),
    "beacon-signature": ("la firma del faro no es válida", "the beacon signature is not valid"),
    "commitment": ("el secreto no abre el compromiso", "the secret does not open the commitment"),
    "envelope-dishonest": ("un sobre no contiene el secreto", "an envelope does not hold the secret"),
    "order": ("los designados no son los del sorteo", "those designated are not those of the draw")}
COUNT_WORDS = {
    "entries": ("entradas", "entries"), "experts": ("peritos en la lista", "experts on the roster"),
    "opened": ("sorteos abiertos", "draws opened"), "concluded": ("concluidos", "concluded"),
    "open": ("pendientes", "open"), "overdue": ("pendientes fuera de plazo", "overdue"),
    "replacements": ("sustituciones", "replacements"), "designations": ("designaciones", "designations"),
    "not_independent": ("con faro no independiente", "on a beacon that is not independent"),
    "fallback": ("con faro de reserva", "on a fallback beacon"),
    "identities_absent": ("documentos de identidad ausentes", "identity documents absent")}
PROOF_LIMITS = (
    ("que la lista nombre a todos los que debía nombrar", "that the pool names everyone it should"),
    ("que la política fuera la más reciente", "that the policy was the newest"),
    ("que no exista un segundo sorteo del mismo asunto (audite el registro completo)",
     "that no second draw of the same matter exists (audit the whole log)"),
    ("que los documentos de identidad describan a personas reales", "that identity documents describe real persons"))
LOG_LIMITS = (
    ("que los documentos de identidad describan a personas reales", "that identity documents describe real persons"),
    ("que los hechos asentados (impedimentos, suspensiones) sean ciertos",
     "that the recorded facts (impediments, suspensions) are true"))
SAME_LOG = ("que otras personas vean este mismo registro: ningún testigo lo atestigua",
            "that other people see this same log: no witness attests it")
TILES_ONLY = ("las listas publicadas y los documentos de identidad (--tiles-only)",
              "the published pools and the identity documents (--tiles-only)")
EXIT = {"verified": 0, "failed": 1, "unavailable": 2}


def verdict_of(outcome: str) -> str:
    return {"success": "verified", "unavailable": "unavailable"}.get(outcome, "failed")


def bullet_list(title: str, items: list[str]) -> None:
    if items:
        print(title)
        for item in items:
            print("  - " + printable(item))


def print_json(value: Json) -> None:
    print(json.dumps(value, ensure_ascii=True, indent=1))


# ------------------------------------------------------------------------------------------- §10.4 Commands

def read_file(path: str, limit: int) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read(limit + 1)
    except (OSError, ValueError) as problem:
        raise Unavailable(f"{path}: {problem}") from None


def trust_from(options: argparse.Namespace, parser: argparse.ArgumentParser) -> TrustPolicy:
    try:
        if options.log is not None:
            return TrustPolicy(logs=[parse_vkey(options.log, 0x01)])
        return parse_policy(read_file(options.trust, 1_000_000))
    except (Bad, UnicodeError) as problem:           # a command line may hold bytes that are no text
        parser.error(say("la política de confianza o la clave está mal formada: {}",
                         "the trust policy or key is malformed: {}").format(problem))


def command_proof(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    trust = trust_from(options, parser)
    check = ProofCheck(read_file(options.file, MAX_PROOF + 2), trust)
    outcome = check.run()
    verdict = verdict_of(outcome)
    if options.json:
        print_json({"outcome": outcome, "verdict": verdict, "steps": [vars(step) for step in check.steps],
                    "warnings": sorted(check.warnings)})
        return EXIT[verdict]
    for step in check.steps:
        print(f"[{say(*STATE_WORDS[step.state])}] {say(*STEP_WORDS[step.step])}: {printable(step.detail)}")
    if verdict == "verified":
        bullet_list(say("Designados:", "Designated:"),
                    [f"{name} {check.names.get(name, '')}" for name in check.concluded["designated"]])
    bullet_list(say("Advertencias:", "Warnings:"), [say(*WARNING_WORDS[name]) for name in sorted(check.warnings)])
    print(say("Veredicto: ", "Verdict: ") + say(*VERDICT_WORDS[verdict]) + (
        f" ({say(*STEP_WORDS[outcome])})" if verdict == "failed" else ""))
    bullet_list(say("Esto no demuestra:", "This does not show:"), [say(*words) for words in PROOF_LIMITS])
    return EXIT[verdict]


def command_log(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    now = int(time.time()) if options.now is None else parse_time(options.now)
    if now is None:
        parser.error("--now: YYYY-MM-DDTHH:MM:SSZ")
    trust = trust_from(options, parser)
    earlier = None if options.earlier is None else read_file(options.earlier, MAX_CHECKPOINT)
    is_address = re.match(r"https?://", options.place, re.IGNORECASE)
    source = HttpSource(options.place) if is_address else FolderSource(options.place)
    audit = Audit(source, trust, now, earlier, options.tiles_only)
    outcome = audit.run()
    verdict = verdict_of(outcome)
    if options.json:
        print_json({"outcome": outcome, "counts": audit.counts,
                    "findings": [{"finding": finding, "place": place} for finding, place in audit.findings]})
        return EXIT[verdict]
    bullet_list(say("Hallazgos:", "Findings:"), [
        f"{place.replace('entry ', say('entrada ', 'entry '))}: {name}: {say(*FINDING_WORDS[name])}"
        for name, place in audit.findings])
    bullet_list(say("Cuentas:", "Counts:"), [f"{say(*COUNT_WORDS[key])}: {n}" for key, n in audit.counts.items()])
    if audit.problem:
        print(printable(audit.problem))
    if outcome == "unavailable" and not audit.problem:
        print(say("Faros que este programa no comprueba: {}", "Beacons that this program cannot check: {}").format(
            audit.fold.unchecked_beacons))
    print(say("Veredicto: ", "Verdict: ") + say(*VERDICT_WORDS[verdict]))
    limits = list(LOG_LIMITS) + ([SAME_LOG] if trust.quorum is None else [])
    bullet_list(say("No se comprobó:", "Not checked:"),
                [say(*words) for words in limits + ([TILES_ONLY] if options.tiles_only else [])])
    return EXIT[verdict]


def command_ticket(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    if not is_digest(options.seed) or not is_expert(options.expert) or not 1 <= options.tickets <= MAX_TICKETS:
        parser.error(say("--seed: 64 dígitos hexadecimales; --expert: P-000001; --tickets: 1 a 1000000",
                         "--seed: 64 hex digits; --expert: P-000001; --tickets: 1 to 1000000"))
    seed = bytes.fromhex(options.seed)
    tickets = [ticket(seed, options.expert, j).hex() for j in range(1, options.tickets + 1)]
    if options.json:
        print_json({"expert": options.expert, "tickets": tickets, "number": min(tickets)})
        return 0
    for j, value in enumerate(tickets, 1):
        print(f"{options.expert} {j}: {value}")
    print(say("número: ", "number: ") + min(tickets))
    return 0


# ---------------------------------------------------------------------------- Vectors (vectors/README.md)

def accepted(action: Callable[[], Any]) -> Any:
    """What the action gives, or None if it refuses."""
    try:
        return action()
    except Bad:
        return None


def seconds(value: Any) -> int:
    return value if isinstance(value, int) else parse_time(value)


def order_vector(v: Json) -> list[list[str]]:
    order = draw_order(bytes.fromhex(v["seed"]), parse_pool(v["pool"]))
    return [[expert for _, expert in order], [value.hex() for value, _ in order]]


def pool_vector(v: Json) -> Any:
    summary = accepted(lambda: pool_summary(parse_pool(v["pool"])))
    return summary and [summary[name] for name in ("root", "candidates", "eligible", "tickets")]


FUNCTION_VECTORS: dict[str, tuple[Callable[[Json], Any], Callable[[Json], Any]]] = {  # list: (got, expected)
    "times": (lambda v: parse_time(v["text"]), lambda v: v["seconds"]),
    "case_keys": (lambda v: case_key(v["case"]) if is_case(v["case"]) else None, lambda v: v["key"]),
    "rounds": (lambda v: first_round(v, seconds(v["time"]) + v["delay_seconds"]), lambda v: v["round"]),
    "commitments": (lambda v: commitment(v["draw"], v["secret"]), lambda v: v["commitment"]),
    "seeds": (lambda v: seed_of(v["leaf"], v["secret"], v["chain"], v["round"], v["signature"]).hex(),
              lambda v: v["seed"]),
    "orders": (order_vector, lambda v: [v["order"], v["numbers"]]),
    "roots": (lambda v: Tree([leaf_hash(base64_bytes(leaf)) for leaf in v["leaves"]]).root().hex(),
              lambda v: v["root"]),
    "pools": (pool_vector, lambda v: v["root"] and [v["root"], v["candidates"], v["eligible"], v["tickets"]]),
    "envelopes": (lambda v: envelope(v["draw"], v["secret"], v["key"]), lambda v: v["box"]),
    "local_chains": (lambda v: local_chain_hash(v["public_key"], v["period_seconds"], v["genesis_time"]),
                     lambda v: v["hash"]),
    "local_rounds": (lambda v: local_round_valid(v["public_key"], v["round"], v["signature"]), lambda v: v["valid"])}


def json_vector(v: Json) -> Any:
    return "refuse" if accepted(lambda: parse_json(base64_bytes(v["input"]))) is None else "accept"


def note_vector(v: Json) -> Any:
    trust = accepted(lambda: parse_policy(base64_bytes(v["trust"])))
    if trust is None:
        return "policy"
    checkpoint = accepted(lambda: open_checkpoint(base64_bytes(v["note"]), trust))
    if checkpoint is None or not any(checkpoint.signed_by(log) for log in trust.logs):
        return "checkpoint"
    return "success" if trust.met_by(set(checkpoint.cosigned)) else "witnesses"


def proof_vector(v: Json) -> Any:
    check = ProofCheck(v["proof"].encode(), parse_policy(v["trust"].encode()))
    outcome = check.run()
    return [outcome, sorted(check.warnings) if outcome == "success" else None]


def log_vector(v: Json) -> Any:
    files = {path: base64_bytes(data) for path, data in v["files"].items()}
    earlier = base64_bytes(v["earlier"]) if "earlier" in v else None
    audit = Audit(MemorySource(files), parse_policy(v["trust"].encode()), seconds(v["now"]), earlier)
    return [audit.run(), sorted({finding for finding, _ in audit.findings})]


VECTOR_FILES = {
    "json.json": {"vectors": (json_vector, lambda v: v["expect"])},
    "functions.json": FUNCTION_VECTORS,
    "notes.json": {"vectors": (note_vector, lambda v: v["expect"])},
    "proofs.json": {"vectors": (proof_vector, lambda v: [v["expect"], v.get("warnings")])},
    "logs.json": {"vectors": (log_vector, lambda v: [v["expect"], v["findings"]])}}


def run_vector(got: Callable[[Json], Any], expected: Callable[[Json], Any], vector: Json) -> tuple[Any, Any]:
    try:
        wanted = expected(vector)
    except Exception as problem:                     # a malformed vector is a failure, not the end of the run
        return "?", f"{type(problem).__name__}: {problem}"
    try:
        return wanted, got(vector)
    except Exception as problem:
        return wanted, f"{type(problem).__name__}: {problem}"


def command_vectors(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    passed, failures = 0, []
    for file, lists in VECTOR_FILES.items():
        path = os.path.join(options.folder, file)
        if not os.path.exists(path):
            continue
        try:
            content = json.loads(read_file(path, 2**30))
            if content["format"] != "insacula-vectors/v1":
                raise ValueError("format")
            groups = [(name, list(content.get(name, []))) for name in lists]
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as problem:
            failures.append({"name": file, "expected": "insacula-vectors/v1", "got": str(problem)})
            continue
        for name, vectors in groups:
            for at, vector in enumerate(vectors):
                wanted, got = run_vector(*lists[name], vector)
                if wanted == got:
                    passed += 1
                else:
                    title = vector.get("name", at) if isinstance(vector, dict) else at
                    failures.append({"name": f"{file} {name} {title}", "expected": wanted, "got": got})
    if options.json:
        print_json({"passed": passed, "failed": len(failures), "failures": failures})
    else:
        for failure in failures:
            print(printable("{name}: expected {expected!r}, got {got!r}".format(**failure)))
        print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures or not passed else 0


# --------------------------------------------------------------------------------------------- Command line

class Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(64, f"{self.prog}: {message}\n")


def make_parser() -> Parser:
    common = Parser(add_help=False)
    common.add_argument("--lang", choices=("es", "en"), default="es")
    common.add_argument("--json", action="store_true")
    trust = Parser(add_help=False)
    choice = trust.add_mutually_exclusive_group(required=True)
    choice.add_argument("--trust", metavar="POLICY")
    choice.add_argument("--log", metavar="VKEY")
    parser = Parser(prog="verify.py", description="Verificador independiente de Insacula / independent verifier")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=Parser)
    proof = commands.add_parser("proof", parents=[common, trust])
    proof.add_argument("file", metavar="FILE")
    log = commands.add_parser("log", parents=[common, trust])
    log.add_argument("place", metavar="FOLDER-OR-URL")
    log.add_argument("--earlier", metavar="CHECKPOINT-FILE")
    log.add_argument("--now", metavar="TIME")
    log.add_argument("--tiles-only", action="store_true")
    one = commands.add_parser("ticket", parents=[common])
    one.add_argument("--seed", metavar="HEX", required=True)
    one.add_argument("--expert", metavar="ID", required=True)
    one.add_argument("--tickets", metavar="N", type=int, default=1)
    vectors = commands.add_parser("vectors", parents=[common])
    vectors.add_argument("folder", metavar="FOLDER")
    for sub, run in ((proof, command_proof), (log, command_log), (one, command_ticket), (vectors, command_vectors)):
        sub.set_defaults(run=run)
    return parser


def main() -> int:
    global LANGUAGE
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    parser = make_parser()
    options = parser.parse_args()
    LANGUAGE = options.lang
    try:
        return options.run(options, parser)
    except Unavailable as problem:
        detail = str(problem)
    except KeyboardInterrupt:
        detail = say("interrumpido", "interrupted")
    except Exception as problem:                     # a defect of this program: never a verdict, never a traceback
        detail = f"{say('error interno', 'internal error')}: {type(problem).__name__}: {problem}"
    if options.json:
        print_json({"outcome": "unavailable", "verdict": "unavailable", "steps": [], "warnings": [],
                    "findings": [], "counts": {}, "problem": detail})
    else:
        print(printable(detail))
        print(say("Veredicto: ", "Verdict: ") + say(*VERDICT_WORDS["unavailable"]))
    return EXIT["unavailable"]


if __name__ == "__main__":
    sys.exit(main())
