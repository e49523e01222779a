#!/usr/bin/env python3
"""Independent verifier of the Insacula protocol, version 1 (Audit/protocol.md).

Written from the protocol page alone; it shares no code with the program that it checks. The parts stand in
the order of the page, and a number such as 7.2 in a comment is a section of it. It needs Python 3.11 and the
package `cryptography`, for two things only: signatures with Ed25519 and, in versions that have it, ML-DSA-44.
To check rounds of drand it needs the package `py_ecc` (`pip install py_ecc`), for the curve BLS12-381; without it
such rounds are reported as not checked, and everything else is.

    verify.py proof  FILE          (--trust POLICY | --log VKEY)
    verify.py log    FOLDER-OR-URL (--trust POLICY | --log VKEY) [--earlier FILE] [--now TIME] [--tiles-only]
    verify.py matter FOLDER-OR-URL (--trust POLICY | --log VKEY) --court CODE --case "DOCKET NUMBER/YEAR" --proof HEX
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
import io
import itertools
import json
import os
import re
import socket
import stat
import struct
import sys
import time
import urllib.request
from bisect import bisect_right
from collections import Counter, defaultdict
from datetime import datetime, timezone
from typing import Any, Callable, Iterable, NamedTuple, NoReturn, Optional

try:
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
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
LAST_DAY = END_OF_TIME // DAY     # as days since 1970-01-01
TIME = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})Z")
CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
EXPERT = re.compile(r"P-(?!000000)[0-9]{6}")
FOLIO, APPLICATION, DIRECT = (re.compile(letter + r"-[0-9]{4}-(?!000000)[0-9]{6}") for letter in "SAD")
DESIGNATION = re.compile(rf"{FOLIO.pattern}/{EXPERT.pattern}|{DIRECT.pattern}")
HEX = re.compile(r"([0-9a-f]{2})*")
OUTSIDE = re.compile("[^ -~\u00a1-\u00ac\u00ae-\u02af\u1e00-\u1eff"           # what is not of the repertoire
                     "\u2013\u2014\u2018-\u201a\u201c-\u201e\u2026\u20ac\u2116\ua78b\ua78c]")
CONTROL = re.compile("[\x00-\x09\x0b-\x1f]")         # below U+0020, other than U+000A

def is_of_repertoire(text: str) -> bool:
    return OUTSIDE.search(text) is None

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

def time_text(when: int) -> str:
    """The time of a number of seconds since 1970, at most END_OF_TIME: the inverse of parse_time."""
    return datetime.fromtimestamp(when, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")

def parse_date(text: str) -> Optional[int]:
    """Days since 1970, or None if the text is no date."""
    when = parse_time(text + "T00:00:00Z")
    return None if when is None else when // DAY


# ---------------------------------------------------------------------------------------- 2 Canonical JSON

def parse_json(data: bytes) -> Json:
    """The one permitted spelling is the one that writing the value again gives, character for character.

    That alone refuses white space, repeated or unordered names, other escapes and other spellings of numbers.
    """
    text = data.decode()
    need(is_of_repertoire(text), "JSON: a character outside the repertoire")
    if len(text) > MAX_ENTRY:
        check_structure(text)
    try:
        value = json.loads(text)
    except RecursionError:
        raise Bad("JSON: nested too deep") from None
    need(isinstance(value, dict), "JSON: not an object")
    check_json(value, 1)
    again = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    need(again == text, "JSON: not in canonical form")
    return value

def check_structure(text: str) -> None:
    """Refuses a long text that no object of this protocol has, before Python makes millions of values from it.

    Only the strings of a proof file are long: outside them it has no more than an entry could have.
    """
    plain = text.replace("\\\\", "").replace('\\"', "")
    need(plain.count('"') <= MAX_ENTRY and len("".join(plain.split('"')[::2])) <= MAX_ENTRY, "JSON: too many parts")

def check_json(value: Any, depth: int) -> None:
    """What the comparison in parse_json does not show: nesting, range of integers, escapes such as `\\t`."""
    if isinstance(value, str):
        need(CONTROL.search(value) is None, "JSON: a character outside the repertoire")
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
    kind: int
    public: bytes

ED25519, COSIGNATURE, ML_DSA_44 = 0x01, 0x04, 0x06   # types of keys
SIZES = {ED25519: 32, COSIGNATURE: 32, ML_DSA_44: 1312}              # bytes of the public key
KEY_NAME = re.compile(r"[^+\s]+")

def parse_key(text: str) -> Key:
    """A key of any type. Of a type in SIZES it has that length, though this program may not check its signatures."""
    name, key_id, material = text.split("+", 2)      # a ValueError if there are fewer
    need(KEY_NAME.fullmatch(name) is not None, "verifier key: name")
    data = parse_base64(material)
    need(len(data) > 1 and len(data) - 1 == SIZES.get(data[0], len(data) - 1), "verifier key: length")
    need(key_id == sha256(name.encode() + b"\n" + data)[:4].hex(), "verifier key: key id")
    return Key(text, name, bytes.fromhex(key_id), data[0], data[1:])

def parse_log_key(text: str) -> Key:
    """A key that signs checkpoints."""
    key = parse_key(text)
    need(key.kind == ED25519 and is_of_repertoire(key.name), "verifier key: not the key of a log")
    return key

ORDER = 2**252 + 27742317777372353535851937790883648493              # L of section 3, q of section 12
P25519 = 2**255 - 19
SMALL_ORDER = {int.from_bytes(bytes.fromhex(encoding), "little") for encoding in (
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")}

def is_refused_encoding(data: bytes) -> bool:
    number = int.from_bytes(data, "little") % 2**255
    return number >= P25519 or number in SMALL_ORDER

def ed25519_valid(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the three conditions hold. OpenSSL, below the library, checks 3: it computes R and compares bytes."""
    if (len(public_key) != 32 or len(signature) != 64 or int.from_bytes(signature[32:], "little") >= ORDER   # 1
            or is_refused_encoding(public_key) or is_refused_encoding(signature[:32])):                      # 2
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)                            # 3
        return True
    except (InvalidSignature, ValueError):           # ValueError: the key is no point
        return False

@functools.cache
def ml_dsa_44() -> Any:
    """The class of `cryptography` for public keys of ML-DSA-44, or None where it has none."""
    try:
        from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PublicKey
        MLDSA44PublicKey.from_public_bytes(bytes(SIZES[ML_DSA_44]))
        return MLDSA44PublicKey
    except (ImportError, UnsupportedAlgorithm):
        return None

def ml_dsa_44_valid(public_key: bytes, signature: bytes, message: bytes) -> bool:
    try:
        ml_dsa_44().from_public_bytes(public_key).verify(signature, message)
        return True
    except (InvalidSignature, ValueError):
        return False

def all_differ(values: Iterable[Any]) -> bool:
    values = list(values)
    return len(set(values)) == len(values)

class TrustPolicy:
    """tlog-policy: logs, witnesses, groups and a quorum (None is `quorum none`)."""

    def __init__(self, logs: Iterable[Key] = ()):
        self.logs = list(logs)                       # those whose key is of a type that signs checkpoints
        self.witnesses: dict[bytes, Key] = {}
        self.groups: dict[bytes, tuple[int, list[bytes]]] = {}       # name -> threshold, members
        self.quorum: Optional[bytes] = None

    @classmethod
    def parse(cls, data: bytes) -> TrustPolicy:
        need(len(data) <= MAX_POLICY and data.endswith(b"\n"), "trust policy: size")
        need(re.fullmatch(b"[\t\n\x20-\x7e\x80-\xff]*", data) is not None, "trust policy: bytes")
        policy, logs, quorums = cls(), [], []
        for line in data.split(b"\n"):
            match line.split():
                case [b"log", key] | [b"log", key, _]:
                    logs.append(parse_key(key.decode()))
                    need(logs[-1].kind != COSIGNATURE, "trust policy: the key of a witness")
                    need(is_of_repertoire(logs[-1].name), "trust policy: the log's name")
                case [b"witness", name, key] | [b"witness", name, key, _] if policy.is_new(name):
                    policy.witnesses[name] = parse_key(key.decode())
                    need(policy.witnesses[name].kind != ED25519, "trust policy: the key of a log")
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
        policy.logs = [parse_log_key(key.text) for key in logs if key.kind == ED25519]
        for keys in logs, policy.witnesses.values():
            need(all_differ((key.kind, key.public) for key in keys), "trust policy: a key twice")
        need(all_differ(name for _, names in policy.groups.values() for name in names), "trust policy: group")
        return policy

    def is_new(self, name: bytes) -> bool:
        return name != b"none" and name not in self.witnesses and name not in self.groups

    def are_known(self, names: list[bytes]) -> bool:
        return all(name in self.witnesses or name in self.groups for name in names)

    def is_met_by(self, cosigners: set[bytes]) -> bool:
        met = {name: name in cosigners for name in self.witnesses}
        for name, (least, members) in self.groups.items():           # members stand before their group
            met[name] = sum(met[member] for member in members) >= least
        return self.quorum is None or met[self.quorum]

    def need_quorum(self, checkpoint: Checkpoint, before: int = MAX_INDEX + 1) -> int:
        """The number of witnesses that cosigned before that time, or Bad, or Unavailable.

        A line of a witness that does not verify is Bad, whether the quorum needs the witness or not.
        """
        cosigners, unchecked = set(), set()
        for name, key in self.witnesses.items():
            for line in checkpoint.lines_of(key):
                if key.kind == COSIGNATURE or key.kind == ML_DSA_44 and ml_dsa_44():
                    if checkpoint.cosigned_at(key, line) < before:
                        cosigners.add(name)
                else:
                    unchecked.add(name)
        if not self.is_met_by(cosigners):
            need(self.is_met_by(cosigners | unchecked), "witnesses")
            raise Unavailable("unknown-keys")
        return len(cosigners)

class Checkpoint:
    """A signed-note whose text is a tlog-checkpoint without extension lines. Parsing checks no signature."""

    def __init__(self, data: bytes):
        need(len(data) <= MAX_CHECKPOINT, "checkpoint: too long")
        note = data.decode()
        need(CONTROL.search(note) is None, "checkpoint: control character")
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
            need(dash == "\u2014" and KEY_NAME.fullmatch(name) is not None, "checkpoint: signature line")
            self.signatures.append((name, parse_base64(data)))
            need(len(self.signatures[-1][1]) > 4, "checkpoint: signature line")

    def lines_of(self, key: Key) -> list[bytes]:
        return [data[4:] for name, data in self.signatures if (name, data[:4]) == (key.name, key.key_id)]

    def is_signed_by(self, log: Key) -> bool:
        """There is a line of the key, every line of it verifies, and the key's name is the origin."""
        lines = self.lines_of(log)
        return (self.origin == log.name and lines != []
                and all(ed25519_valid(log.public, line, self.text) for line in lines))

    def cosigned_at(self, key: Key, line: bytes) -> int:
        """The time of a witness's line (tlog-cosignature), or Bad if it does not verify."""
        when, signature = int.from_bytes(line[:8], "big"), line[8:]
        need(len(line) > 8 and when <= MAX_INDEX, "witness-signature")
        if key.kind == COSIGNATURE:
            message = b"cosignature/v1\ntime %d\n" % when + self.text
            need(ed25519_valid(key.public, signature, message), "witness-signature")
            return when
        name, origin = key.name.encode(), self.origin.encode()
        need(len(name) <= 255 and len(origin) <= 255, "witness-signature")
        message = b"".join((b"subtree/v1\n\x00", bytes([len(name)]), name, line[:8], bytes([len(origin)]), origin,
                            struct.pack(">QQ", 0, self.size), self.root))
        need(ml_dsa_44_valid(key.public, signature, message), "witness-signature")
        return when or MAX_INDEX                     # 0 states no time: as late as can be

def leaf_hash(entry: bytes) -> bytes:
    return sha256(b"\x00" + entry)

def node_hash(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right)

class Tree:
    """The tree of RFC 6962 section 2.1 over leaf hashes, with its root at every size that it had."""

    def __init__(self) -> None:
        self.levels: list[list[bytes]] = [[]]        # of each height, the hashes of the full subtrees

    def __len__(self) -> int:
        return len(self.levels[0])

    def append(self, leaf: bytes) -> None:
        hashed, height = leaf, 0
        self.levels[0].append(leaf)
        while len(self.levels[height]) % 2 == 0:
            hashed, height = node_hash(*self.levels[height][-2:]), height + 1
            if height == len(self.levels):
                self.levels.append([])
            self.levels[height].append(hashed)

    def root(self, size: int) -> bytes:
        heights = reversed(range(len(self.levels)))  # the bits of the size are the full subtrees that it consists of
        return joined([self.levels[height][(size >> height) - 1] for height in heights if size >> height & 1])

def joined(subtrees: list[bytes]) -> bytes:
    """The root over full subtrees of falling heights, which are joined from the right."""
    if not subtrees:
        return sha256(b"")
    return functools.reduce(lambda right, left: node_hash(left, right), reversed(subtrees))

def tree_root(leaves: Iterable[bytes]) -> bytes:
    """The root over leaf hashes, of which no more is kept than the full subtrees so far."""
    subtrees: list[bytes] = []
    for count, hashed in enumerate(leaves):
        while count & 1:                             # each bit that is set is a subtree as high as the new one
            hashed, count = node_hash(subtrees.pop(), hashed), count >> 1
        subtrees.append(hashed)
    return joined(subtrees)

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

    def check(self, leaf: bytes) -> None:
        root = path_root(leaf, self.index, self.checkpoint.size, self.path)
        need(root == self.checkpoint.root, "not-included")


# ----------------------------------------------------------- 3.1 How much of a file is read, and over HTTP
# The most bytes of each kind of file. A reader reads one byte more, and the parser refuses a longer file.

MAX_CHECKPOINT, MAX_TILE, MAX_BUNDLE = 1_000_000, 8192, 256 * (2 + MAX_ENTRY)
MAX_LOG_PROOF, MAX_POLICY, MAX_IDENTITY = 2**20, 2**20, 65_536
MAX_POOL_TEXT, MAX_PROOF = 2**24, 2**24 + 1
IDLE, IN_ALL = 30, 300                               # seconds

Reader = Callable[[str, int], Optional[bytes]]       # path, limit -> at most limit + 1 bytes, or None

def open_file(place: str, limit: int) -> bytes:
    """Reads a regular file; O_NONBLOCK keeps the opening of a pipe from waiting for its other end."""
    file = os.open(place, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with open(file, "rb") as stream:
        if not stat.S_ISREG(os.fstat(file).st_mode):
            raise Unavailable(f"{place}: not a file")
        return stream.read(limit + 1)

def read_file(place: str, limit: int) -> bytes:
    try:
        return open_file(place, limit)
    except (OSError, ValueError) as problem:
        raise Unavailable(f"{place}: {problem}") from None

def folder_reader(folder: str) -> Reader:
    if not os.path.isdir(folder):
        raise Unavailable(folder)
    def read(path: str, limit: int) -> Optional[bytes]:
        try:
            return open_file(os.path.join(folder, path), limit)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as problem:
            raise Unavailable(str(problem)) from None
    return read

class TimedPipe(io.RawIOBase):
    """The bytes that a socket receives, within both limits of time."""

    def __init__(self, connection: socket.socket, pipe: io.RawIOBase):
        self.connection, self.pipe, self.end = connection, pipe, time.monotonic() + IN_ALL

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> Optional[int]:
        left = self.end - time.monotonic()
        if left <= 0:
            raise TimeoutError(f"{IN_ALL} s")
        self.connection.settimeout(min(IDLE, left))
        return self.pipe.readinto(buffer)

    def close(self) -> None:
        self.pipe.close()
        super().close()

class Answer(http.client.HTTPResponse):
    def __init__(self, connection: socket.socket, *rest: Any, **named: Any):
        super().__init__(connection, *rest, **named)
        self.fp = io.BufferedReader(TimedPipe(connection, self.fp.detach()))

    def _read_status(self) -> tuple[str, int, str]:  # http.client itself skips `100 Continue`, without an end
        version, status, reason = super()._read_status()
        if status < 200:
            raise http.client.HTTPException(f"HTTP {status}")
        return version, status, reason

class PlainConnection(http.client.HTTPConnection):
    response_class = Answer

class SecureConnection(http.client.HTTPSConnection):
    response_class = Answer

class PlainHandler(urllib.request.HTTPHandler):
    def http_open(self, request: urllib.request.Request) -> Any:
        return self.do_open(PlainConnection, request)

class SecureHandler(urllib.request.HTTPSHandler):
    def https_open(self, request: urllib.request.Request) -> Any:
        return self.do_open(SecureConnection, request)

def http_reader(address: str) -> Reader:
    opener = urllib.request.OpenerDirector()         # nothing in it follows a redirect
    for handler in urllib.request.ProxyHandler(), urllib.request.UnknownHandler(), PlainHandler(), SecureHandler():
        opener.add_handler(handler)
    def read(path: str, limit: int) -> Optional[bytes]:
        url = f"{address.rstrip('/')}/{path}"
        try:
            request = urllib.request.Request(url, headers={"Accept-Encoding": "identity"})
            with opener.open(request, timeout=IDLE) as answer:
                return None if answer.status in (404, 410) else read_body(answer, limit)
        except (OSError, ValueError, http.client.HTTPException) as problem:
            raise Unavailable(f"{url}: {problem}") from None
    return read

def read_body(answer: Any, limit: int) -> bytes:
    """At most one byte beyond the limit. A body that ends early is no evidence: it accuses nobody."""
    encodings = {encoding.strip().lower() for encoding in answer.headers.get_all("Content-Encoding", ())}
    transfers = {encoding.strip().lower() for encoding in answer.headers.get_all("Transfer-Encoding", ())}
    if answer.status != 200 or not encodings <= {"identity"} or not transfers <= {"chunked"}:
        raise http.client.HTTPException(f"HTTP {answer.status} {' '.join(encodings | transfers)}".strip())
    data = bytearray()
    while len(data) <= limit and (piece := answer.read1(min(65_536, limit + 1 - len(data)))):
        data += piece
    if len(data) <= limit and answer.length:
        raise http.client.HTTPException("incomplete")
    return bytes(data)


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
    return (isinstance(v, str) and is_of_repertoire(v) and 1 <= len(v) <= len(v.encode()) <= 1000
            and v == v.strip(" "))

def is_time(v: Any) -> bool:
    return isinstance(v, str) and parse_time(v) is not None

def is_date(v: Any) -> bool:
    return isinstance(v, str) and parse_date(v) is not None

def is_log_key(v: Any) -> bool:                      # 4.14
    try:
        return is_text(v) and parse_log_key(v) is not None
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

def are_licences(v: Any) -> bool:                    # 4.5
    return listed(matching("[1-9][0-9]{0,7}"), 1, 16)(v) and ascending(integer(1, MAX_NUMBER))([int(n) for n in v])

is_code, is_expert, is_folio = matching(CODE), matching(EXPERT), matching(FOLIO)
is_direct, is_digest, is_designation = matching(DIRECT), hexadecimal(32, 32), matching(DESIGNATION)
LOCAL, NIST, DRAND = "ed25519-local", "nist-v2", ("bls-unchained-g1-rfc9380", "pedersen-bls-chained")
QUICKNET, CHAINED = DRAND
KEY_SIZES = {LOCAL: 32, NIST: 512, QUICKNET: 96, CHAINED: 48}        # 8: bytes of a public key
CATALOGUES = ("causes", "courts", "districts", "dockets", "kinds", "offices", "requirements", "specialties",
              "suffixes")
SCOPES = ("addition", "admission", "annulment", "closure", "correction", "decision", "direct", "end", "excuse",
          "exclusion", "impediment", "matter-key", "objection", "report", "revocation", "sanction", "standing")
MEDIA = ("actuary", "electronic", "in-person", "post")
ROWS = dict.fromkeys(CATALOGUES, form("code name source")) | {
    "courts": form("code name source district dockets? suffixes?"),
    "districts": form("code name source neighbours?"), "causes": form("code name source scopes")}
KINDS: dict[str, Kind] = {
    **dict.fromkeys("by calendar call cause chain code council court custodian district docket".split(), is_code),
    **dict.fromkeys("ground kind period policy proposed_by registry specialty suffix".split(), is_code),
    **dict.fromkeys("origin institution instrument name source reasons".split(), is_text),
    **dict.fromkeys("time from until effective opens closes".split(), is_time),
    **dict.fromkeys("commitment file group_hash hash identity matter_key proof root salt secret tag".split(), is_digest),
    **dict.fromkeys("candidates eligible".split(), integer(0, 1_000_000)),
    **dict.fromkeys("courts districts dockets neighbours specialties suffixes widened".split(),
                    ascending(is_code, 1, 256)),
    **dict.fromkeys("grounds missing".split(), ascending(is_code, 1, 64)),
    **dict.fromkeys("answer_business_days answer_days correction_days".split(), integer(1, 365)),
    "type": is_string, "expert": is_expert, "draw": is_folio, "folio": either(is_folio, is_direct),
    "application": matching(APPLICATION), "designation": is_designation,
    "protocol": one_of("insacula/v1"), "algorithm": one_of("insacula-draw/v1"),
    "catalogue": one_of(*CATALOGUES), "rows": listed(lambda v: True),            # 4.2: more in is_whole
    "scopes": ascending(one_of(*SCOPES), 1),
    "tickets": either(form("rule", rule=one_of("uniform", "rotation")),          # 4.3
                      form("rule cap", rule=one_of("equity"), cap=integer(1, 1000))),
    "delay_seconds": integer(1, 604_800), "conclude_within_seconds": integer(1, 31_536_000),
    "alternates": integer(0, 100), "minimum_pool": integer(1, 1000),
    "thin_pools": one_of("refuse", "widen", "widen-and-proceed"),
    "notice_days": form(" ".join(MEDIA), **dict.fromkeys(MEDIA, integer(0, 30))),
    "fees": one_of("public", "private"),
    "beacons": are_beacons, "custodians": are_custodians, "key": hexadecimal(32, 32),
    "scheme": one_of(*KEY_SIZES), "public_key": hexadecimal(32, 512), "period_seconds": integer(1, DAY),
    "genesis_time": integer(0, END_OF_TIME), "after_seconds": integer(1, 31_536_000),
    "practice": ascending(form("districts specialty"), 1, 64, "specialty"),      # 4.5
    "licences": are_licences,
    "request": form("case? court district kind seats specialty"),                # 4.8
    "case": form("docket number suffix? year"), "number": integer(1, 999_999_999), "year": integer(1900, 9999),
    "tag_proof": hexadecimal(80, 80), "seats": integer(1, 20),
    "impediments": ascending(form("cause expert"), by="expert"),
    "pool": form("candidates eligible root tickets", tickets=integer(0, 1_000_000)),
    "envelopes": listed(form("box custodian")), "box": hexadecimal(80, 80),
    "beacon": form("chain round"), "round": integer(1, MAX_NUMBER),
    "replaces": form("cause designation"), "adds": form("cause to"), "to": is_designation,
    "signature": hexadecimal(1, 1024), "signed": hexadecimal(1, 2048),           # 4.9
    "designated": listed(is_expert, 0, 100),
    "offset_minutes": integer(-840, 840), "closed": ascending(is_date, 0, 3000), # 4.10
    "requirements": ascending(is_code, 0, 64), "objection_days": integer(1, 365),            # 4.11
    "objection": integer(1, 1000),                                               # 4.12
    "founded": lambda v: type(v) is bool, "vkey": is_log_key,                    # 4.13, 4.14
    "medium": one_of(*MEDIA), "on": is_date, "step": one_of("quoted", "fixed", "paid"),
    "amount": integer(1, 100_000_000_000),
    "payer": one_of("both-parties", "court", "one-party", "other", "public-defender"),
    "count": integer(1, MAX_NUMBER), "head": is_digest,                          # 4.15
    "days": ascending(is_date, 1, 366),                                          # 4.17
    "from_time": matching("(?!00:00)([01][0-9]|2[0-3]):[0-5][0-9]")}

def entry(names: str, **other: Kind) -> Kind:
    return form("type time by " + names, **other)

DIRECTLY = {"designation": is_direct, "request": form("case? court district kind seats specialty",
                                                      seats=integer(1, 1))}
ENTRIES = {
    "record.created": entry("origin institution protocol council registry matter_key"),
    "catalogue.adopted": entry("catalogue instrument rows"),
    "policy.adopted": entry("policy instrument algorithm tickets delay_seconds alternates beacons thin_pools?"
                            " conclude_within_seconds answer_business_days notice_days? fees? minimum_pool"
                            " custodians"),
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
    "draw.opened": entry("draw request tag tag_proof? policy impediments pool commitment envelopes beacon"
                         " widened? replaces? adds?"),
    "draw.concluded": entry("draw beacon secret designated alternates",
                            beacon=form("chain round signature signed?"), alternates=listed(is_expert, 0, 100)),
    "draw.annulled": entry("draw cause"),
    "case.corrected": entry("folio case? tag tag_proof? cause instrument proposed_by"),
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
    "designation.direct": entry("designation request tag tag_proof? expert? institution? ground reasons instrument"
                                " replaces? adds?", **DIRECTLY),
    "designation.notified": entry("designation medium on proof?"),
    "designation.accepted": entry("designation"),
    "designation.excused": entry("designation cause"),
    "designation.challenged": entry("designation cause"),
    "designation.resolved": entry("designation founded"),
    "designation.lapsed": entry("designation"),
    "designation.due": entry("designation until cause?", until=is_date),
    "designation.delivered": entry("designation"),
    "designation.discharged": entry("designation"),
    "designation.fees": entry("designation step amount payer?"),
    "designation.revoked": entry("designation cause instrument"),
    "designation.ended": entry("designation cause"),
    "designation.called": entry("designation expert"),
    "key.announced": entry("vkey instrument"),
    "matter-key.announced": entry("matter_key cause instrument proposed_by"),
    "activity.noted": entry("count head"),
    "identity.corrected": entry("expert identity cause instrument proposed_by"),
    "admission.annulled": entry("expert cause instrument proposed_by"),
    "days.closed": entry("days from_time? courts? districts? cause instrument"),
    "acta.signed": entry("draw file")}
IDENTITY = form("expert name salt licences?")        # 4.5

def parse_entry(data: bytes) -> Json:
    need(1 <= len(data) <= MAX_ENTRY, "malformed")
    item = parse_json(data)
    kind = item.get("type")
    need(isinstance(kind, str) and kind in ENTRIES and ENTRIES[kind](item) and is_whole(item), "malformed")
    return item

def is_whole(item: Json) -> bool:
    """What section 4 says of several names of an entry together."""
    match item["type"]:
        case "record.created":
            return item["council"] != item["registry"]
        case "catalogue.adopted":
            return (ascending(ROWS[item["catalogue"]], 1, by="code")(item["rows"])
                    and all(row["code"] not in row.get("neighbours", ()) for row in item["rows"]))
        case "period.opened":
            return item["from"] < item["until"]
        case "calendar.adopted":
            return all(item["from"] <= day <= item["until"] for day in (item["until"], *item["closed"]))
        case "call.opened":
            return item["opens"] < item["closes"]
        case "case.corrected":
            return ("case" in item) == ("tag_proof" in item)
        case "designation.fees":
            return ("payer" in item) == (item["step"] == "paid")
        case "draw.opened" | "designation.direct" as kind:
            return (("case" in item["request"]) == ("tag_proof" in item) and not {"replaces", "adds"} <= item.keys()
                    and (kind == "draw.opened" or ("expert" in item) != ("institution" in item)))
    return True

def parse_identity(data: bytes, expert: str, digest: str) -> Json:
    """The identity document of an expert (4.5), by the digest of an `expert.admitted` or `identity.corrected`."""
    need(len(data) <= MAX_IDENTITY and sha256(data).hex() == digest, "identity")
    document = parse_json(data)
    need(IDENTITY(document) and document["expert"] == expert, "identity")
    return document


# -------------------------------------------------------------------------------- 5 The fold and its rules

class Lot:
    """A draw or a direct designation (1), with the file number and the tag that it has now."""

    def __init__(self, folio: str, opened: Json):
        self.folio, self.opened, self.request = folio, opened, opened["request"]
        self.case: Optional[Json] = self.request.get("case")         # None: the matter is reserved
        self.tags = [opened["tag"]]                  # the last one is its own, the others it had before
        self.corrections: list[Correction] = []      # each gave it the next tag
        self.designations: list[Designation] = []

class Correction(NamedTuple):
    """A `case.corrected` entry, and whether the opened round was due (None: of a direct designation)."""
    entry: Json
    after_round: Optional[bool]

class Draw(Lot):
    """An opened draw, and the rules that both the fold and the steps of a proof file apply to it."""

    def __init__(self, opened: Json, policy: Json, leaf: bytes, lines: list[PoolLine], period: str = ""):
        super().__init__(opened["draw"], opened)
        self.policy, self.leaf, self.lines, self.period = policy, leaf, lines, period
        self.indexes: list[int] = []                 # of the entries that announced its matter key, its policy, itself
        self.fills: Optional[Designation] = None     # the vacancy, if the draw replaces one
        self.concluded: Optional[Json] = None
        self.annulled = False
        self.signatures: list[str] = []              # of its acta: the digests of their files
        self.unchecked = ""                          # why the beacon's signature could not be checked
        self.first = policy["beacons"][0]
        self.due = round_due(self.first, opened["beacon"]["round"])

    def is_late(self, when: int) -> bool:
        return when > self.due + self.policy["conclude_within_seconds"]

    def is_open(self) -> bool:
        return not self.concluded and not self.annulled

    def has_no_lot(self) -> bool:
        return self.opened["pool"]["eligible"] <= self.request["seats"]

    def check_size(self) -> None:                    # draw.opened, rule 6
        least = 0 if self.policy.get("thin_pools") == "widen-and-proceed" else self.policy["minimum_pool"]
        need(self.opened["pool"]["eligible"] >= max(least, self.request["seats"]), "pool-too-small")

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

    def beacon_warnings(self, concluded: Json) -> set[str]:          # 10.2
        chain, warnings = self.chain(concluded), set()
        if not is_public(chain, concluded["beacon"]["round"]):
            warnings.add("not-independent" if chain["scheme"] == LOCAL else "unknown-beacon")
        return warnings if chain is self.first else warnings | {"fallback"}

    def check_secret(self, concluded: Json) -> None: # draw.concluded, rule 5
        secret = concluded["secret"]
        need(commitment(self.folio, secret) == self.opened["commitment"], "commitment")
        boxes = [envelope_box(self.folio, secret, custodian["key"]) for custodian in self.policy["custodians"]]
        need([envelope["box"] for envelope in self.opened["envelopes"]] == boxes, "envelope-dishonest")

    def seed(self, concluded: Json) -> bytes:
        chain, number, signature = (concluded["beacon"][name] for name in ("chain", "round", "signature"))
        return draw_seed(self.leaf.hex(), concluded["secret"], chain, number, signature)

    def check_designated(self, concluded: Json, order: list[tuple[bytes, str]]) -> None:     # rule 6
        experts, seats = [expert for _, expert in order], self.request["seats"]
        need(concluded["designated"] == experts[:seats], "order")
        need(concluded["alternates"] == experts[seats:seats + self.policy["alternates"]], "order")

class Changes:
    """The values that a standing or a practice has, each from a time on."""

    def __init__(self, when: int, value: Any):
        self.times, self.values = [when], [value]

    def at(self, when: int) -> Any:
        return self.values[max(bisect_right(self.times, when) - 1, 0)]

    def change(self, when: int, value: Any) -> None:
        """A change takes the place of whatever was to change later."""
        kept = bisect_right(self.times, when)
        self.times[kept:], self.values[kept:] = [when], [value]

class Expert:
    def __init__(self, admitted: Json, when: int, index: int):
        self.index = index                           # of the entry `expert.admitted`
        self.periods: list[str] = [admitted["period"]]
        self.practice = Changes(when, practice_of(admitted))
        self.standing = Changes(when, "active")
        self.identity = admitted["identity"]         # the digest, as corrected

def practice_of(item: Json) -> dict[str, list[str]]:                 # specialty -> districts
    return {row["specialty"]: row["districts"] for row in item["practice"]}

class Application:
    def __init__(self, call: Json, when: int):
        self.call, self.stage, self.since = call, "submitted", when
        self.objections: list[Optional[int]] = []    # when each was made, or None if it is answered

class Designation:
    def __init__(self, name: str, lot: Lot, expert: Optional[str], policy: Json, day: int):
        self.name, self.lot, self.expert, self.policy = name, lot, expert, policy
        self.named = day                             # the local day
        self.stage, self.limit = "named", (0, 0)     # a local day, and court days after it in which to answer
        self.report = ""                             # the date on which the report is due
        self.cause = ""                              # of the vacancy, the end or the challenge
        self.before = ""                             # the stage before the challenge

COUNCIL = frozenset("""
    record.created catalogue.adopted policy.adopted calendar.adopted period.opened key.announced matter-key.announced
    call.opened expert.admitted expert.renewed expert.changed expert.sanctioned expert.suspended expert.reinstated
    expert.removed application.approved application.rejected identity.corrected admission.annulled
    days.closed""".split())         # 5.0: only the council
REGISTRY = frozenset("""
    activity.noted case.corrected expert.unavailable expert.available application.submitted application.reviewed
    application.returned application.corrected application.listed application.objected application.answered
    application.withdrawn
    """.split())                                     # 5.0: the registry or the council
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
    "designation.due": (("accepted",), ""),                          # the stage stays
    "designation.delivered": (("accepted",), "delivered"),
    "designation.discharged": (("delivered",), "discharged"),
    "designation.fees": (("accepted", "delivered", "discharged", "ended"), ""),      # the stage stays
    "designation.revoked": (("named", "notified", "accepted", "delivered"), "vacant"),
    "designation.ended": (("named", "notified", "accepted", "challenged", "vacant"), "ended"),
    "designation.called": (("vacant",), "replaced")}
OFF_ROSTER = ("removed", "annulled")
OVER = ("discharged", "vacant", "replaced", "ended")                 # stages in which nobody serves or is to serve
CAUSES = {"excused": "excuse", "challenged": "impediment", "due": "report", "revoked": "revocation",
          "ended": "end"}                            # their scopes

class Fold:
    """The state after the entries so far. Every method checks all its rules before it changes anything."""

    def __init__(self, origin: str):
        self.origin = origin
        self.now = self.newest = 0                   # times of the entry at hand and of the last one applied
        self.index, self.leaf = 0, b""               # of the entry at hand
        self.created: Json = {}                      # the entry `record.created`
        self.matter_keys: list[tuple[int, str]] = [] # index of the entry, key; the last one is in force
        self.rows: dict[str, dict[str, Json]] = {name: {} for name in CATALOGUES}
        self.policies: dict[str, tuple[int, Json]] = {}              # with the entry's index; the last one is in force
        self.periods: dict[str, tuple[int, int]] = {}                # in the order of time
        self.calendars: set[str] = set()
        self.closed: set[int] = set()                # days since 1970, by the newest calendar that covers each
        self.closures: dict[int, list[tuple[Optional[set[str]], bool]]] = {}     # day -> courts (None: all), whole
        self.closings: list[tuple[Json, int]] = []   # entries `days.closed`, with the local day of their time
        self.identities_corrected = self.admissions_annulled = 0
        self.offset = 0                              # of the calendars, in minutes
        self.experts: dict[str, Expert] = {}
        self.calls: dict[str, Json] = {}
        self.applications: dict[str, Application] = {}
        self.lots: dict[str, Lot] = {}               # by folio, in the order of the log
        self.matters: dict[tuple[str, str], list[Lot]] = {}          # tag and specialty -> the lots of the matter
        self.designations: dict[str, Designation] = {}
        self.corrections: list[Correction] = []
        self.noted = 0                               # lines of the activity log, by its newest note
        self.folios: Counter[str] = Counter()        # given, by letter and year
        self.served: Counter[tuple[str, str, str]] = Counter()       # by expert, specialty and period
        self.computed: list[PoolLine] = []           # the right pool of the draw at hand

    def apply(self, index: int, item: Json, leaf: bytes) -> None:
        """Raises Bad with the first rule that the entry breaks."""
        self.now, self.index, self.leaf = parse_time(item["time"]), index, leaf
        need((index == 0) == (item["type"] == "record.created"), "record-created")
        need(self.now >= self.newest, "time-backwards")
        self.need_competent(item, self.created if index else item)
        getattr(self, re.sub("[.-]", "_", item["type"]))(item)
        self.newest = self.now

    def need_competent(self, item: Json, created: Json) -> None:     # 5.0
        by, offices = item["by"], (created.get("council"), created.get("registry"))
        need(by in offices or self.is_office(by), "unknown-office")
        if item["type"] in COUNCIL:
            need(by == offices[0], "not-competent")
        elif item["type"] in REGISTRY:
            need(by in offices, "not-competent")
        elif item["type"] == "application.lapsed":
            need(not self.is_only_court(by), "not-competent")

    def is_office(self, code: str) -> bool:
        return (code in self.rows["offices"] or code in self.rows["courts"]
                or code in (self.created.get("council"), self.created.get("registry")))

    def need_two_offices(self, item: Json) -> None:
        need(self.is_office(item["proposed_by"]), "unknown-office")
        need(item["proposed_by"] != item["by"], "same-office")

    def need_effective(self, item: Json) -> int:
        need(item["effective"] >= item["time"], "backdated")
        return parse_time(item["effective"])

    def is_only_court(self, code: str) -> bool:
        return code in self.rows["courts"] and code not in self.rows["offices"]

    def need_court(self, item: Json, request: Json) -> None:         # the asking court
        need(not self.is_only_court(item["by"]) or item["by"] == request["court"], "other-court")

    def need_file_number(self, court: str, case: Optional[Json]) -> None:
        if case is not None:
            for catalogue, name in ("dockets", "docket"), ("suffixes", "suffix"):
                if name in case:
                    own = self.rows["courts"][court].get(catalogue, self.rows[catalogue])
                    need(case[name] in self.rows[catalogue] and case[name] in own, "file-number")
            need(case["year"] <= int(time_text(DAY * self.local_day(self.now))[:4]), "file-number")

    def need_tag(self, court: str, case: Optional[Json], item: Json) -> None:
        if case is not None:
            _, key = self.matter_keys[-1]
            need(matter_tag(key, court, case, item["tag_proof"]) == item["tag"], "tag")

    def need_one_lot(self, item: Json) -> Optional[Designation]:
        """The vacancy that the new lot fills, if it replaces one."""
        request = item["request"]
        lots = self.matters.get((item["tag"], request["specialty"]), [])
        are_concluded = all(lot.concluded for lot in lots if isinstance(lot, Draw))
        if "replaces" in item:
            vacancy = self.designations.get(item["replaces"]["designation"])
            need(request["seats"] == 1 and are_concluded and vacancy is not None and vacancy.lot in lots
                 and vacancy.lot.request["kind"] == request["kind"]
                 and vacancy.stage == "vacant" and vacancy.cause == item["replaces"]["cause"], "replacement")
            need(item["type"] != "draw.opened" or self.alternate(vacancy) is None, "alternate-first")
            return vacancy
        if "adds" in item:
            self.need_scope(item["adds"]["cause"], "addition")
            beside = self.designations.get(item["adds"]["to"])
            need(are_concluded and beside is not None and beside.lot in lots
                 and beside.stage not in ("replaced", "ended")
                 and all(one.stage != "vacant" for lot in lots for one in lot.designations), "addition")
        else:
            need(not lots, "second-draw")
        return None

    def alternate(self, vacancy: Designation) -> Optional[str]:
        """The alternate that can be called now."""
        if not isinstance(vacancy.lot, Draw):
            return None
        return next((expert for expert in vacancy.lot.concluded["alternates"]
                     if f"{vacancy.lot.folio}/{expert}" not in self.designations and self.is_ready(expert)), None)

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
        return next((name for name in reversed(self.periods) if self.is_current(name)), "")

    def is_current(self, period: str) -> bool:
        start, end = self.periods[period]
        return start <= self.now < end

    def is_covered(self, expert: Expert) -> bool:    # by a period that the expert was admitted or renewed for
        return any(map(self.is_current, expert.periods))

    def is_ready(self, expert: str) -> bool:         # active now, and covered
        known = self.experts[expert]
        return known.standing.at(self.now) == "active" and self.is_covered(known)

    def record_created(self, item: Json) -> None:
        need(item["origin"] == self.origin, "wrong-origin")
        self.announce_matter_key(item)
        self.created = item

    def announce_matter_key(self, item: Json) -> None:               # the last of an entry's rules
        key = item["matter_key"]
        need(is_matter_key(key) and all(key != other for _, other in self.matter_keys), "matter-key")
        self.matter_keys.append((self.index, key))

    def activity_noted(self, item: Json) -> None:
        need(item["count"] > self.noted, "activity-backwards")
        self.noted = item["count"]

    def matter_key_announced(self, item: Json) -> None:
        self.need_scope(item["cause"], "matter-key")
        self.need_two_offices(item)
        self.announce_matter_key(item)

    def catalogue_adopted(self, item: Json) -> None:
        adopted = {row["code"]: row for row in item["rows"]}
        rows = self.rows | {item["catalogue"]: self.rows[item["catalogue"]] | adopted}
        for row in item["rows"]:
            districts = [*row.get("neighbours", ()), *([row["district"]] if "district" in row else ())]
            for catalogue, codes in (("districts", districts), ("dockets", row.get("dockets", ())),
                                     ("suffixes", row.get("suffixes", ()))):
                need(all(code in rows[catalogue] for code in codes), "unknown-code")
        self.rows = rows

    def policy_adopted(self, item: Json) -> None:
        need(item["policy"] not in self.policies, "code-taken")
        check_chains(item)
        self.policies[item["policy"]] = (self.index, item)

    def period_opened(self, item: Json) -> None:
        need(item["period"] not in self.periods, "code-taken")
        start, end = parse_time(item["from"]), parse_time(item["until"])
        need(not self.periods or start >= self.periods[next(reversed(self.periods))][1], "period-overlap")
        self.periods[item["period"]] = (start, end)

    def calendar_adopted(self, item: Json) -> None:
        need(item["calendar"] not in self.calendars, "code-taken")
        need(not self.calendars or item["offset_minutes"] == self.offset, "calendar-offset")
        start, end = parse_date(item["from"]), parse_date(item["until"])
        closed = {parse_date(day) for day in item["closed"]}
        last = min(max((self.now + 60 * item["offset_minutes"]) // DAY, 0), LAST_DAY)
        if self.calls or self.lots:                  # a time limit may run
            need(all(is_weekend(day) for day in closed ^ self.closed if start <= day <= min(end, last)), "backdated")
        self.calendars.add(item["calendar"])
        self.closed = {day for day in self.closed if not start <= day <= end} | closed
        self.offset = item["offset_minutes"]

    def days_closed(self, item: Json) -> None:
        self.need_known("courts", *item.get("courts", ()))
        self.need_known("districts", *item.get("districts", ()))
        self.need_scope(item["cause"], "closure")
        courts = None if not {"courts", "districts"} & item.keys() else set(item.get("courts", ())) | {
            code for code, row in self.rows["courts"].items() if row["district"] in item.get("districts", ())}
        for day in item["days"]:
            self.closures.setdefault(parse_date(day), []).append((courts, "from_time" not in item))
        self.closings.append((item, self.local_day(self.now)))

    def closures_of(self, day: int, court: Optional[str]) -> list[bool]:
        """Whether it is of the whole day, of each closure that holds for the court (None: for applications)."""
        return [whole for courts, whole in self.closures.get(day, ()) if courts is None or court in courts]

    def is_court_day(self, day: int, court: Optional[str]) -> bool:  # 5.2
        return not is_weekend(day) and day not in self.closed and not any(self.closures_of(day, court))

    def is_whole(self, day: int, court: Optional[str]) -> bool:      # 5.2
        return self.is_court_day(day, court) and not self.closures_of(day, court)

    def local_day(self, when: int) -> int:           # 5.2
        return min(max((when + 60 * self.offset) // DAY, 0), LAST_DAY)

    def deadline(self, when: int, days: int, court: Optional[str]) -> int:       # 5.2
        return self.deadline_after(self.local_day(when), days, court)

    def deadline_after(self, day: int, days: int, court: Optional[str]) -> int:  # 5.2
        while days > 0 or not self.is_whole(day, court):
            if day == LAST_DAY:
                return END_OF_TIME
            day += 1
            days -= self.is_court_day(day, court)
        return min((day + 1) * DAY - 60 * self.offset, END_OF_TIME)

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
        self.experts[item["expert"]] = Expert(item, self.now, self.index)

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
        need(expert.standing.at(self.now) not in OFF_ROSTER, "standing")
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
        need(expert.standing.at(effective) not in OFF_ROSTER, "standing")
        expert.practice.change(effective, practice_of(item))

    def expert_sanctioned(self, item: Json) -> None:
        self.need_expert(item)
        self.need_scope(item["cause"], "sanction")
        self.need_effective(item)
        self.need_two_offices(item)

    def identity_corrected(self, item: Json) -> None:
        expert = self.need_expert(item)
        self.need_scope(item["cause"], "correction")
        self.need_two_offices(item)
        need(expert.standing.at(self.now) != "annulled", "standing")
        need(item["identity"] != expert.identity, "nothing-changed")
        expert.identity = item["identity"]
        self.identities_corrected += 1

    def admission_annulled(self, item: Json) -> None:
        expert = self.need_expert(item)
        self.need_scope(item["cause"], "admission")
        self.need_two_offices(item)
        need(expert.standing.at(self.now) not in OFF_ROSTER, "standing")
        need(all(one.expert != item["expert"] or one.stage in OVER for one in self.designations.values()), "under-way")
        need(all(line.expert != item["expert"] or not line.tickets for lot in self.lots.values()
                 if isinstance(lot, Draw) and lot.is_open() for line in lot.lines), "under-way")
        expert.standing.change(self.now, "annulled")
        self.admissions_annulled += 1

    def change_standing(self, item: Json) -> None:
        expert, (allowed, gives) = self.need_expert(item), MOVES[item["type"]]
        self.need_scope(item["cause"], "standing")
        effective = self.need_effective(item)
        if "proposed_by" in item:
            self.need_two_offices(item)
        need(expert.standing.at(effective) in allowed, "standing")
        expert.standing.change(effective, gives)

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
            return self.deadline(since, call[days], None) <= self.now
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
        need(parse_log_key(item["vkey"]).name == self.origin, "wrong-origin")

    def need_known_request(self, request: Json) -> None:
        for catalogue, name in (("courts", "court"), ("specialties", "specialty"),
                                ("districts", "district"), ("kinds", "kind")):
            self.need_known(catalogue, request[name])

    def draw_opened(self, item: Json) -> None:
        request = item["request"]
        series = self.need_folio("S", item, item["draw"])                                            # 1
        self.need_known_request(request)                                                             # 2
        need(next(reversed(self.policies), None) == item["policy"], "policy-not-in-force")           # 3
        (adopted, policy), period = self.policies[item["policy"]], self.current_period()
        need(period != "", "no-period")
        self.need_court(item, request)                                                               # 4
        self.need_file_number(request["court"], request.get("case"))
        self.need_tag(request["court"], request.get("case"), item)
        vacancy = self.need_one_lot(item)
        for row in item["impediments"]:                                                              # 5
            self.need_scope(row["cause"], "impediment")
        widened, lines = item.get("widened", []), compute_pool(self, item, policy, period, [])
        need(widened == self.widening(request, policy, lines), "widening")
        if widened:
            lines = compute_pool(self, item, policy, period, widened)
        need({row["expert"] for row in item["impediments"]} <= {line.expert for line in lines}, "impediment")
        self.computed = lines                                                                        # 6
        draw = Draw(item, policy, self.leaf, lines, period)
        need(item["pool"] == pool_summary(draw.lines), "pool-mismatch")
        draw.check_size()
        draw.check_custodians()                                                                      # 7
        draw.check_opened_round()                                                                    # 8
        draw.indexes, draw.fills = [self.matter_keys[-1][0], adopted, self.index], vacancy
        self.add_lot(draw, series, vacancy)

    def add_lot(self, lot: Lot, series: str, vacancy: Optional[Designation]) -> None:
        self.lots[lot.folio] = lot
        self.matters.setdefault((lot.tags[-1], lot.request["specialty"]), []).append(lot)
        self.folios[series] += 1
        if vacancy:
            vacancy.stage = "replaced"

    def widening(self, request: Json, policy: Json, lines: list[PoolLine]) -> list[str]:     # 6
        """The districts to widen the pool to, given its lines without them."""
        eligible = sum(line.tickets > 0 for line in lines)
        if (policy.get("thin_pools", "refuse") == "refuse"
                or eligible >= max(policy["minimum_pool"], request["seats"])):
            return []
        return self.rows["districts"][request["district"]].get("neighbours", [])

    def need_open_draw(self, item: Json) -> Draw:    # draw.concluded, rule 1
        draw = self.lots.get(item["draw"])
        need(isinstance(draw, Draw), "unknown-draw")
        need(draw.concluded is None, "concluded-twice")
        need(not draw.annulled, "annulled")
        self.need_court(item, draw.request)
        return draw

    def draw_concluded(self, item: Json) -> None:
        draw = self.need_open_draw(item)                                                             # 1
        draw.check_concluded_round(item)                                                             # 2, 3
        try:
            draw.check_beacon(item)                                                                  # 4
        except Unavailable as problem:               # no broken rule: the others are checked all the same
            draw.unchecked = str(problem)
        draw.check_secret(item)                                                                      # 5
        draw.check_designated(item, draw_order(draw.seed(item), draw.lines))                         # 6
        draw.concluded, draw.lines, self.computed = item, [], draw.lines
        for expert in item["designated"]:
            self.designate(expert, draw)

    def designate(self, expert: str, draw: Draw) -> None:
        name = f"{draw.folio}/{expert}"
        self.enter(Designation(name, draw, expert, draw.policy, self.local_day(self.now)), draw.period)

    def enter(self, one: Designation, period: str) -> None:
        self.designations[one.name] = one
        one.lot.designations.append(one)
        if one.expert and period:
            self.served[one.expert, one.lot.request["specialty"], period] += 1

    def draw_annulled(self, item: Json) -> None:
        draw = self.need_open_draw(item)
        self.need_scope(item["cause"], "annulment")
        need(self.now < draw.due, "too-late")
        draw.annulled = True
        for tag in set(draw.tags):
            self.matters[tag, draw.request["specialty"]].remove(draw)
        if draw.fills:
            draw.fills.stage = "vacant"

    def acta_signed(self, item: Json) -> None:
        draw = self.lots.get(item["draw"])
        need(isinstance(draw, Draw), "unknown-draw")
        need(not draw.annulled, "annulled")
        need(draw.concluded is not None, "not-concluded")
        self.need_court(item, draw.request)
        need(item["file"] not in draw.signatures, "signed-twice")
        draw.signatures.append(item["file"])

    def case_corrected(self, item: Json) -> None:
        lot, case, tag = self.lots.get(item["folio"]), item.get("case"), item["tag"]
        need(lot is not None, "unknown-draw" if is_folio(item["folio"]) else "unknown-designation")
        is_draw = isinstance(lot, Draw)
        need(not (is_draw and lot.annulled), "annulled")
        need(item["proposed_by"] == lot.request["court"], "other-court")
        self.need_two_offices(item)
        self.need_scope(item["cause"], "correction")
        self.need_file_number(lot.request["court"], case)
        need((case, tag) != (lot.case, lot.tags[-1]), "nothing-changed")
        self.need_tag(lot.request["court"], case, item)
        former, lots = (self.matters.get((its, lot.request["specialty"]), []) for its in (lot.tags[-1], tag))
        need(all(other in former for other in lots), "second-draw")
        if lot not in lots:
            self.matters[tag, lot.request["specialty"]] = [*lots, lot]
        lot.case = case
        lot.tags.append(tag)
        lot.corrections.append(Correction(item, lot.due <= self.now if is_draw else None))
        self.corrections.append(lot.corrections[-1])

    def designation_direct(self, item: Json) -> None:
        request, expert = item["request"], item.get("expert")
        series = self.need_folio("D", item, item["designation"])
        self.need_known_request(request)
        self.need_scope(item["ground"], "direct")
        self.need_court(item, request)
        if expert:
            self.need_expert(item)
            need(self.is_ready(expert), "standing")
        self.need_file_number(request["court"], request.get("case"))
        self.need_tag(request["court"], request.get("case"), item)
        vacancy, lot = self.need_one_lot(item), Lot(item["designation"], item)
        _, policy = self.policies[next(reversed(self.policies))] if self.policies else (0, {"answer_business_days": 3})
        self.add_lot(lot, series, vacancy)
        self.enter(Designation(lot.folio, lot, expert, policy, self.local_day(self.now)),
                   self.current_period())

    def need_designation(self, item: Json) -> Designation:
        """The designation of a step that its stage allows, by its court and with a cause of the step's scope."""
        need(item["designation"] in self.designations, "unknown-designation")
        one, (allowed, _) = self.designations[item["designation"]], MOVES[item["type"]]
        self.need_court(item, one.lot.request)
        step = item["type"].removeprefix("designation.")
        need(one.stage in allowed and (step != "called" or isinstance(one.lot, Draw)), "stage")
        if "cause" in item:
            self.need_scope(item["cause"], CAUSES[step])
        return one

    def designation_step(self, item: Json) -> None:
        one, step, gives = self.need_designation(item), item["type"].removeprefix("designation."), MOVES[item["type"]][1]
        if one.stage == "notified" and step in ("accepted", "excused", "lapsed"):
            is_over = self.is_over(one)
            need(is_over == (step == "lapsed"), "too-late" if is_over else "too-early")
        if step == "called":
            need(item["expert"] == self.alternate(one), "alternate")
            self.designate(item["expert"], one.lot)
        if step == "challenged":
            one.before = one.stage
        if step == "resolved" and not item["founded"]:
            gives = one.before
        if gives == "notified":
            one.limit = self.local_day(self.now), one.policy["answer_business_days"]
        one.cause = "no-acepto" if step == "lapsed" else item.get("cause", one.cause)
        one.stage = gives

    def is_over(self, one: Designation) -> bool:     # the time to answer
        return self.deadline_after(*one.limit, one.lot.request["court"]) <= self.now

    def designation_notified(self, item: Json) -> None:
        one, on = self.need_designation(item), parse_date(item["on"])
        need(one.named <= on <= self.local_day(self.now), "notice-day")
        days = one.policy["answer_business_days"] + one.policy.get("notice_days", {}).get(item["medium"], 0)
        need(self.deadline_after(on, days, one.lot.request["court"]) > self.now, "too-late")
        one.stage, one.limit = "notified", (on, days)

    def designation_due(self, item: Json) -> None:
        one = self.need_designation(item)
        need(parse_date(item["until"]) >= self.local_day(self.now), "report-day")
        need(("cause" in item) == (one.report != ""), "report-day")
        need(item["until"] != one.report, "nothing-changed")
        one.report = item["until"]

    def designation_fees(self, item: Json) -> None:
        need(self.need_designation(item).policy.get("fees") == "public", "fees")

    designation_accepted = designation_excused = designation_step
    designation_challenged = designation_resolved = designation_lapsed = designation_step
    designation_delivered = designation_discharged = designation_revoked = designation_step
    designation_ended = designation_called = designation_step

def is_weekend(day: int) -> bool:                    # 5.2; day 0 was a Thursday
    return (day + 3) % 7 >= 5


# ----------------------------------------------------------------------------------------------- 6 The pool

class PoolLine(NamedTuple):
    expert: str
    tickets: int
    cause: str                                       # why excluded; empty if the expert has tickets

    def text(self) -> str:
        return f"{self.expert} {self.tickets}" if self.tickets else f"{self.expert} 0 {self.cause}"

MAX_POOL_LINE, MAX_TICKETS = 75, 1_000_000           # bytes, without the newline
POOL_LINE = re.compile(rf"({EXPERT.pattern}) (?:([1-9][0-9]{{0,6}})|0 ({CODE.pattern}))")
ROSTER_CAUSES = ("vigencia", "suspendido", "no-disponible")          # the first three: from the roster

def roster_cause(fold: Fold, expert: Expert) -> str:
    standing = expert.standing.at(fold.now) if fold.is_covered(expert) else "over"
    return {"over": "vigencia", "suspended": "suspendido", "unavailable": "no-disponible"}.get(standing, "")

def find_candidates(fold: Fold, specialty: str, districts: set[str]) -> list[str]:
    return [name for name, expert in fold.experts.items()
            if not districts.isdisjoint(expert.practice.at(fold.now).get(specialty, ()))
            and expert.standing.at(fold.now) not in OFF_ROSTER]

def compute_pool(fold: Fold, opened: Json, policy: Json, period: str, widened: list[str]) -> list[PoolLine]:
    specialty = opened["request"]["specialty"]
    candidates = find_candidates(fold, specialty, {opened["request"]["district"], *widened})
    impeded = {row["expert"]: row["cause"] for row in opened["impediments"]}
    lots = fold.matters.get((opened["tag"], specialty), ())
    served = {one.expert: "designado" for lot in lots for one in lot.designations}
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
    root = tree_root(leaf_hash(line.text().encode()) for line in lines)
    return {"candidates": len(lines), "eligible": sum(line.tickets > 0 for line in lines), "root": root.hex(),
            "tickets": sum(line.tickets for line in lines)}

def pool_text(lines: list[PoolLine]) -> str:
    return "".join(line.text() + "\n" for line in lines)

def parse_pool(text: str) -> list[PoolLine]:
    lines: list[PoolLine] = []
    start = 0
    while start < len(text):
        end = text.find("\n", start, start + MAX_POOL_LINE + 1)      # first of all, the length of the line
        found = POOL_LINE.fullmatch(text, start, end) if end >= 0 else None
        need(found is not None and (found[3] is None or is_code(found[3])), "pool-text")
        need(not lines or lines[-1].expert < found[1], "pool-text")
        lines.append(PoolLine(found[1], int(found[2] or 0), found[3] or ""))
        start = end + 1
    need(sum(line.tickets for line in lines) <= MAX_TICKETS, "pool-text")
    return lines

def check_exclusions(draw: Draw) -> None:
    """Step `pool` of 10.2: every exclusion must be one that the draw's own entries can explain."""
    impeded = {row["expert"]: row["cause"] for row in draw.opened["impediments"]}
    rule, others = draw.policy["tickets"], {"", *ROSTER_CAUSES}
    others |= {"designado"} if "replaces" in draw.opened or "adds" in draw.opened else set()
    others |= {"turno"} if rule["rule"] == "rotation" else set()
    need(sum(line.expert in impeded for line in draw.lines) == len(impeded), "impediment")
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

PUBLIC = {  # 8.5: name -> hash, and the times from and until which a due round counts
    "quicknet": ("52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971", None, None),
    "default": ("8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce", None, None),
    "nist-2": ("bae18de0276d51a8ac470422bfd586d9208510c5db1a963065333e5f54b43df0",
               parse_time("2026-07-01T00:00:00Z"), parse_time("2026-09-01T00:00:00Z"))}

def is_public(chain: Json, number: int) -> bool:     # 8.5
    due = round_due(chain, number)
    return any(chain_hash(chain) == digest and (start is None or start <= due < end)
               for digest, start, end in PUBLIC.values())

def check_chains(policy: Json) -> None:              # policy.adopted
    for chain in policy["beacons"]:
        right = chain_hash(chain)
        need(chain["hash"] == right and PUBLIC.get(chain["chain"], (right,))[0] == right, "chain-hash")

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

KNOWN = [  # what drand's relays and NIST's certificate of July 2026 say of the beacons of 8.5
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

def check_rsa(key: bytes, signature: bytes, message: bytes) -> None: # RFC 8017 sections 8.2.2 and 9.2
    n, s = int.from_bytes(key, "big"), int.from_bytes(signature, "big")
    need(len(key) == 512 and key[0] >= 0x80 and n % 2 == 1, "key")
    need(len(signature) == 512 and s < n, "signature-form")
    digest = bytes.fromhex("3051300d060960864801650304020305000440") + hashlib.sha512(message).digest()
    padded = b"\x00\x01" + b"\xff" * (512 - 3 - len(digest)) + b"\x00" + digest
    need(pow(s, 65537, n).to_bytes(512, "big") == padded, "mismatch")


# ---------------------------------------------------------------------------------------------- 9 Envelopes

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

STRINGS: dict[str, Kind] = dict.fromkeys("log pool entry proof witnessed identity".split(), is_string)
PROVEN = form("entry proof", **STRINGS)
PROOF_FILE = form("format log matter policy opened concluded pool experts", **STRINGS | {
    "format": one_of("insacula-proof/v1"), "matter": PROVEN, "policy": PROVEN, "concluded": PROVEN,
    "opened": form("entry proof witnessed?", **STRINGS),
    "experts": listed(form("entry proof corrected? identity?", corrected=PROVEN, **STRINGS), 0, 200)})
STEPS = {  # step: (the steps that give it its ground, Spanish, English)
    "format": ((), "Formato", "Format"),
    "checkpoint": (("format",), "Punto de control firmado", "Signed checkpoint"),
    "witnesses": (("checkpoint",), "Testigos", "Witnesses"),
    "inclusion": (("checkpoint",), "Inclusión en el registro", "Inclusion in the log"),
    "policy": (("inclusion",), "Reglas del sorteo", "Rules of the draw"),
    "matter": (("policy",), "Expediente y su etiqueta", "File number and its tag"),
    "pool": (("policy",), "Lista de candidatos", "Pool"),
    "commitment": (("policy",), "Compromiso y sobres", "Commitment and envelopes"),
    "round": (("policy",), "Ronda de la baliza", "Beacon round"),
    "witnessed": (("policy",), "Atestiguado a tiempo", "Witnessed in time"),
    "beacon": (("round",), "Firma de la baliza", "Beacon signature"),
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
        self.log: Optional[Key] = None               # once step `format` has passed
        self.draw: Optional[Draw] = None             # once step `policy` has passed
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
        if self.log and self.trust.quorum is None:
            self.warnings.add("no-witnesses")
        excused = {"witnesses", "witnessed"} if self.trust.quorum is None else set()
        excused |= {"matter"} if self.draw and self.draw.case is None else set()
        failed = [step for step, state in states.items() if state == "failed"]
        missing = {step for step, state in states.items() if state == "unavailable"} - excused
        return failed[0] if failed else "unavailable" if missing else "success"

    def step_format(self) -> str:
        data = self.data.removesuffix(b"\n")
        need(len(data) < MAX_PROOF, "more than 16 MiB")
        self.file = parse_json(data)
        need(PROOF_FILE(self.file), "malformed")
        parts = [self.file[name] for name in ("matter", "policy", "opened", "concluded")] + self.file["experts"]
        self.entries = [part["entry"].encode() for part in parts]
        self.proofs = [LogProof(part["proof"]) for part in parts]
        self.corrected = {                           # by place in `experts`: the newest correction of an identity
            at: (part["corrected"]["entry"].encode(), LogProof(part["corrected"]["proof"]))
            for at, part in enumerate(self.file["experts"]) if "corrected" in part}
        need(all(1 <= len(data) <= MAX_ENTRY for data, _ in self.parts()), "malformed")
        self.opening = self.proofs[2]
        witnessed = self.file["opened"].get("witnessed")
        self.witnessed = None if witnessed is None else LogProof(witnessed)
        self.log = parse_log_key(self.file["log"])
        return "insacula-proof/v1"

    def parts(self) -> list[tuple[bytes, LogProof]]:
        return [*zip(self.entries, self.proofs), *self.corrected.values()]

    def step_checkpoint(self) -> str:
        self.need_trusted()
        need(self.witnessed is None or self.witnessed.checkpoint.is_signed_by(self.log), "checkpoint")
        return f"{self.log.name}+{self.log.key_id.hex()}, {self.opening.checkpoint.size} {words('entries')}"

    def need_trusted(self) -> None:
        need(self.log in self.trust.logs, "log-not-trusted")
        self.need_checkpoint()

    def need_checkpoint(self) -> None:
        need(all(proof.note == self.opening.note for _, proof in self.parts()), "checkpoints-differ")
        need(self.opening.checkpoint.is_signed_by(self.log), "checkpoint")

    def step_witnesses(self) -> str:
        if self.trust.quorum is None:
            raise Unavailable("no-witnesses")
        return str(self.trust.need_quorum(self.opening.checkpoint))

    def step_inclusion(self) -> str:
        for data, proof in self.parts():
            proof.check(leaf_hash(data))
        if self.witnessed:
            self.witnessed.check(leaf_hash(self.entries[2]))
            need(self.witnessed.index == self.opening.index, "not-included")
        return f"{len(self.parts())} {words('entries')}"

    def step_policy(self) -> str:
        policy, opened, concluded = items = [parse_entry(data) for data in self.entries[1:4]]
        kinds, indexes = [item["type"] for item in items], [proof.index for proof in self.proofs[1:4]]
        need(kinds == ["policy.adopted", "draw.opened", "draw.concluded"], "malformed")
        need(indexes[0] < indexes[1] < indexes[2], "index")
        need(policy["time"] <= opened["time"] <= concluded["time"], "time-backwards")
        need(opened["policy"] == policy["policy"], "policy-not-in-force")
        need(opened["draw"] == concluded["draw"], "unknown-draw")
        need(opened["draw"][2:6] == opened["time"][:4], "folio-gap")
        draw = Draw(opened, policy, leaf_hash(self.entries[2]), [])
        draw.check_custodians()
        check_chains(policy)
        self.draw, self.concluded = draw, concluded
        self.warnings |= {name for name, holds in (
            ("no-lot", draw.has_no_lot()), ("widened", "widened" in opened), ("addition", "adds" in opened),
            ("reserved", draw.case is None), ("late", draw.is_late(parse_time(concluded["time"])))) if holds}
        return f"{opened['draw']}, {policy['policy']}, {policy['tickets']['rule']}"

    def step_matter(self) -> str:
        announced, opened, index = parse_entry(self.entries[0]), self.draw.opened, self.proofs[0].index
        need(announced["type"] in ("record.created", "matter-key.announced"), "malformed")
        if announced["type"] == "record.created":
            need(index == 0, "index")
            need(announced["origin"] == self.opening.checkpoint.origin, "wrong-origin")
        need(index < self.opening.index, "index")
        need(announced["time"] <= opened["time"], "time-backwards")
        key, case, tag = announced["matter_key"], self.draw.case, opened["tag"]
        need(is_matter_key(key), "matter-key")
        need(case is None or matter_tag(key, self.draw.request["court"], case, opened["tag_proof"]) == tag, "tag")
        if announced["type"] == "matter-key.announced":
            self.warnings.add("matter-key-changed")
        if case is None:
            raise Unavailable(f"{words('reserved')}; {tag}")
        return f"{case_text(case)}, {tag}"

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
        self.warnings |= self.draw.beacon_warnings(self.concluded)
        chain = self.draw.chain(self.concluded)
        return f"{chain['chain']} {self.concluded['beacon']['round']}, {chain['hash']}"

    def step_witnessed(self) -> str:
        if self.trust.quorum is None:
            raise Unavailable("no-witnesses")
        need(self.witnessed is not None, "witnesses")
        return str(self.trust.need_quorum(self.witnessed.checkpoint, self.draw.due))

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
        experts, names, absent = self.concluded["designated"] + self.concluded["alternates"], {}, []
        need(len(experts) == len(self.file["experts"]), "experts-differ")
        for at, (expert, part, data, proof) in enumerate(
                zip(experts, self.file["experts"], self.entries[4:], self.proofs[4:])):
            admitted = parse_entry(data)
            need(admitted["type"] == "expert.admitted" and admitted["expert"] == expert, "experts-differ")
            need(proof.index < self.opening.index, "index")
            if at in self.corrected:
                data, correction = self.corrected[at]
                corrected = parse_entry(data)
                need(corrected["type"] == "identity.corrected" and corrected["expert"] == expert, "experts-differ")
                need(correction.index > proof.index, "index")
                admitted["identity"] = corrected["identity"]
            if "identity" in part:
                document = parse_identity(part["identity"].encode(), expert, admitted["identity"])
                names[expert] = " ".join([document["name"], *document.get("licences", ())])
            else:
                absent.append(expert)
        self.names = names
        self.warnings |= {"identity-absent"} if absent else set()
        return f"{len(absent)} {words('identities-absent')} {', '.join(absent)}".strip()

def case_text(case: Optional[Json]) -> str:
    """A file number for people; the suffix stands last."""
    if case is None:
        return words("reserved-case")
    return f"{case['docket']} {case['number']}/{case['year']} {case.get('suffix', '')}".strip()


# ----------------------------------------------------------------------------------- 10.3 The audit of a log

class EndOfAudit(Exception):
    """After the finding at hand nothing that follows can be read."""

MAX_LISTED = 1_000                                   # findings and near numbers

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
        self.tree = Tree()                           # of the entries read
        self.fold = Fold("")
        self.findings: list[Json] = []               # the first ones
        self.found: Counter[str] = Counter()
        self.published: dict[int, list[tuple[Checkpoint, str]]] = {} # by size, of published proofs, with their places
        self.witnessed: dict[str, tuple[str, str]] = {}              # folio -> path, and the fault of the file or ""
        self.identities_absent = self.proofs_absent = 0
        self.problems: list[str] = []                # why evidence was not available

    def find(self, finding: str, place: str) -> None:
        self.found[finding] += 1
        if len(self.findings) < MAX_LISTED:
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
            self.problems.append(str(problem))
        if self.findings:
            return self.findings[0]["finding"]
        return "unavailable" if self.unavailable() else "success"

    def read_checkpoint(self) -> None:
        self.checkpoint = self.signed(self.read("checkpoint", MAX_CHECKPOINT))
        if self.checkpoint is None:
            self.end("checkpoint", "checkpoint")
        self.fold.origin = self.checkpoint.origin
        if self.trust.quorum is not None:
            try:
                self.trust.need_quorum(self.checkpoint)
            except Bad:
                self.find("witnesses", "checkpoint")
            except Unavailable as problem:
                self.problems.append(str(problem))

    def signed(self, data: Optional[bytes]) -> Optional[Checkpoint]:
        """The checkpoint, or None if it is missing, malformed, or not signed by a log of the policy."""
        try:
            checkpoint = Checkpoint(data or b"")
        except ValueError:
            return None
        return checkpoint if self.signers(checkpoint) else None

    def signers(self, checkpoint: Checkpoint) -> list[Key]:
        return [log for log in self.trust.logs if checkpoint.is_signed_by(log)]

    def is_own(self, checkpoint: Checkpoint) -> bool:
        return checkpoint.origin == self.checkpoint.origin and self.signers(checkpoint) != []

    def read_log(self) -> None:
        size, full_tiles = self.checkpoint.size, []
        for number in range((size + 255) // 256):
            width = min(256, size - 256 * number)
            tile = self.read_parts("0", number, width, MAX_TILE, split_tile)
            for published, data in zip(tile, self.read_parts("entries", number, width, MAX_BUNDLE, split_bundle)):
                self.read_entry(data, published)
                self.compare_published()
            if width == 256:
                full_tiles.append(tree_root(tile))
        self.read_higher_tiles(full_tiles)
        if self.tree.root(size) != self.checkpoint.root:
            self.find("root", "checkpoint")
        if not self.tiles_only:
            for name, expert in self.fold.experts.items():
                self.read_identity(name, expert)
        if self.earlier is not None:
            self.compare_earlier(self.signed(self.earlier))
        for folio, (path, problem) in sorted(self.witnessed.items()):
            if problem == "not-witnessed":
                self.find(problem, path)
            elif problem:
                self.problems.append(problem)

    def compare_earlier(self, earlier: Optional[Checkpoint]) -> None:
        if earlier is None or earlier.origin != self.checkpoint.origin:
            self.find("checkpoint", "earlier")
        elif earlier.size > len(self.tree) or self.tree.root(earlier.size) != earlier.root:
            self.find("inconsistent", "earlier")

    def note_published(self, checkpoint: Checkpoint, place: str) -> None:
        """Keeps a published proof's checkpoint until the tree has its size; a smaller one is not compared."""
        if checkpoint.size >= len(self.tree) and self.is_own(checkpoint):
            self.published.setdefault(checkpoint.size, []).append((checkpoint, place))

    def compare_published(self) -> None:
        for checkpoint, place in self.published.pop(len(self.tree), ()):
            if self.tree.root(checkpoint.size) != checkpoint.root:
                self.find("inconsistent", place)

    def read_parts(self, level: str, number: int, width: int, limit: int,
                   split: Callable[[bytes, int], list[bytes]]) -> list[bytes]:
        """The hashes of a tile or the entries of a bundle; a full one may stand in for a partial one."""
        full = tile_path(level, number)
        partial = full if width == 256 else f"{full}.p/{width}"
        for path, wide in ((partial, width), (full, 256)):
            data = self.read(path, limit)
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
                tile = self.read_parts(str(level), number, len(part), MAX_TILE, split_tile)
                for at, published in enumerate(tile):
                    if published != part[at]:
                        self.find("node", f"{tile_path(str(level), number)} {at}")
            below, level = [tree_root(part) for part in parts if len(part) == 256], level + 1

    def read_entry(self, data: bytes, published: bytes) -> None:
        index, leaf = len(self.tree), leaf_hash(data)
        place, broken = f"entry {index}", ""
        self.tree.append(leaf)
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
        if not self.tiles_only:
            self.read_files_of(item, broken)

    def read_files_of(self, item: Json, broken: str) -> None:
        if item["type"] == "draw.opened" and broken == "pool-mismatch":
            self.read_pool(item["draw"])
        if broken:
            return
        match item["type"]:
            case "draw.opened":
                self.read_pool(item["draw"])
                self.read_witnessed(item["draw"], "opened")
            case "draw.annulled":
                self.read_witnessed(item["draw"], "annulled")
            case "draw.concluded":
                self.read_proof(self.fold.lots[item["draw"]])

    def read_pool(self, folio: str) -> None:
        path = f"draws/{folio}.pool.txt"
        data = self.read(path, MAX_POOL_TEXT)
        try:
            need(data is not None and len(data) <= MAX_POOL_TEXT, "pool-text")
            published = {line.expert: line for line in parse_pool(data.decode())}
        except ValueError:
            return self.find("pool-text", path)
        right = {line.expert: line for line in self.fold.computed}
        for expert in sorted(published.keys() | right.keys()):
            here, wanted, finding = published.get(expert), right.get(expert), ""
            if here is None or wanted is None:
                finding = "pool-person-added" if here else "pool-person-missing"
            elif here != wanted:
                finding = "pool-other-tickets" if here.tickets != wanted.tickets else "pool-other-cause"
            if finding:
                self.find(finding, f"{path} {expert}")

    def read_identity(self, name: str, expert: Expert) -> None:
        path = f"identities/{name}.json"
        data = self.read(path, MAX_IDENTITY)
        if data is None:
            self.identities_absent += 1
            return
        try:
            parse_identity(data, name, expert.identity)
        except ValueError:
            self.find("identity", path)

    def read_proof(self, draw: Draw) -> None:
        path = f"draws/{draw.folio}.proof.json"
        data = self.read(path, MAX_PROOF)
        if data is None:
            self.proofs_absent += 1
            return
        check = ProofCheck(data, self.trust)
        try:
            check.step_format()
        except ValueError:
            return self.find("proof-text", path)
        try:
            self.check_proof(check, draw)
        except ValueError:
            self.find("proof-mismatch", path)
        for proof in [check.opening] + ([check.witnessed] if check.witnessed else []):
            self.note_published(proof.checkpoint, path)

    def check_proof(self, check: ProofCheck, draw: Draw) -> None:
        """Raises a ValueError if the proof file is not of this log or not of these entries."""
        check.need_checkpoint()
        need(check.log.name == self.checkpoint.origin, "wrong-origin")
        experts = draw.concluded["designated"] + draw.concluded["alternates"]
        indexes = [*draw.indexes, self.fold.index, *(self.fold.experts[expert].index for expert in experts)]
        need([proof.index for proof in check.proofs] == indexes, "index")
        for data, proof in zip(check.entries, check.proofs):
            need(leaf_hash(data) == self.tree.levels[0][proof.index], "not-included")
            proof.check(leaf_hash(data))
        for data, proof in check.corrected.values():
            proof.check(leaf_hash(data))             # that checkpoint's tree is compared with the log
        need(check.file["pool"] == pool_text(self.fold.computed), "pool-mismatch")

    def read_witnessed(self, folio: str, act: str) -> None:
        """Checks the file of an opening or an annulment; an annulment's result replaces that of the opening."""
        due, path = self.fold.lots[folio].due, f"draws/{folio}.{act}.tlog-proof"
        if self.trust.quorum is None or due > self.now:
            return
        data, problem = self.read(path, MAX_LOG_PROOF), ""
        try:
            need(data is not None and len(data) <= MAX_LOG_PROOF, "not-witnessed")
            proof = LogProof(data.decode())
            self.note_published(proof.checkpoint, path)
            need(proof.index == self.fold.index, "not-witnessed")
            proof.check(self.fold.leaf)
            need(self.is_own(proof.checkpoint), "not-witnessed")
            self.trust.need_quorum(proof.checkpoint, due)
        except ValueError:
            problem = "not-witnessed"
        except Unavailable as unknown:
            problem = str(unknown)
        self.witnessed[folio] = (path, problem)

    def unavailable(self) -> list[str]:
        """Why evidence was not available, or could not be checked: of draws, the beacons of concluded ones."""
        return sorted({*self.problems, *(draw.unchecked for draw in self.draws())} - {""})

    def draws(self) -> list[Draw]:
        return [lot for lot in self.fold.lots.values() if isinstance(lot, Draw)]

    def counts(self) -> dict[str, int]:
        lots, draws, designations = self.fold.lots.values(), self.draws(), self.fold.designations.values()
        done = [draw for draw in draws if draw.concluded]
        pending = [draw for draw in draws if draw.is_open()]
        warned = Counter(name for draw in done for name in draw.beacon_warnings(draw.concluded))
        return {
            "entries": len(self.tree),
            "experts": sum(expert.standing.at(self.now) not in OFF_ROSTER for expert in self.fold.experts.values()),
            "opened": len(draws), "concluded": len(done), "annulled": sum(draw.annulled for draw in draws),
            "open": len(pending), "overdue": sum(draw.is_late(self.now) for draw in pending),
            "replacements": sum("replaces" in draw.opened for draw in draws),
            "additions": sum("adds" in lot.opened for lot in lots), "corrected": len(self.fold.corrections),
            "ended": sum(one.stage == "ended" for one in designations),
            "reserved": sum("case" not in lot.request for lot in lots),
            "designations": sum(isinstance(one.lot, Draw) for one in designations),
            "direct": len(lots) - len(draws), "no_lot": sum(draw.has_no_lot() for draw in draws),
            "late": sum(draw.is_late(parse_time(draw.concluded["time"])) for draw in done),
            "not_independent": warned["not-independent"], "unknown_beacon": warned["unknown-beacon"],
            "fallback": warned["fallback"], "applications": len(self.fold.applications),
            "matter_keys": max(len(self.fold.matter_keys) - 1, 0),
            "identities_corrected": self.fold.identities_corrected,
            "admissions_annulled": self.fold.admissions_annulled, "closures": len(self.fold.closings),
            "closures_afterwards": sum(parse_date(item["days"][0]) < day for item, day in self.fold.closings),
            "identities_absent": self.identities_absent,
            "proofs_absent": self.proofs_absent, "near_numbers": self.near[0]}

    def warnings(self, counts: dict[str, int]) -> list[str]:
        """The warnings that hold of the log, or of some verdict on a draw of it."""
        return [name for name, holds in (
            ("no-witnesses", self.trust.quorum is None), ("matter-key-changed", counts["matter_keys"]),
            ("not-independent", counts["not_independent"]), ("unknown-beacon", counts["unknown_beacon"])) if holds]

    @functools.cached_property
    def near(self) -> tuple[int, list[list[str]]]:   # once the log is read
        return near_numbers(lot for lot in self.fold.lots.values()
                            if lot.case is not None and not (isinstance(lot, Draw) and lot.annulled))

    def further(self) -> list[Json]:
        return [{"folio": lot.folio, **lot.opened["adds"]} for lot in self.fold.lots.values() if "adds" in lot.opened]

    def corrections(self) -> list[Json]:
        return [{"folio": row.entry["folio"], "cause": row.entry["cause"], "after_round": row.after_round}
                for row in self.fold.corrections]

NUMBER = ("docket", "number", "year")

def misspelt(number: int) -> set[int]:
    """The other numbers whose decimals one typing error makes of this one's."""
    text = str(number)
    cuts = [(text[:at], text[at:]) for at in range(len(text) + 1)]
    typed = {left + right[1:] for left, right in cuts}                                   # left out
    typed |= {left + digit + right for left, right in cuts for digit in "0123456789"}    # put in
    typed |= {left + digit + right[1:] for left, right in cuts if right for digit in "0123456789"}   # changed
    typed |= {left + right[1::-1] + right[2:] for left, right in cuts if len(right) > 1}             # exchanged
    return {int(other) for other in typed if re.fullmatch("[1-9][0-9]*", other)} - {number}

def near_numbers(lots: Iterable[Lot]) -> tuple[int, list[list[str]]]:
    """How many pairs there are, and the first ones: the later lot's folio, the earlier one's."""
    count, pairs = 0, []
    seen: dict[tuple, dict[str, list[tuple[int, str]]]] = {}         # by court, specialty, number; tag: order, folio
    dockets: dict[tuple, set[str]] = defaultdict(set)                # by court, specialty, number, year
    for at, lot in enumerate(lots):
        where, (docket, number, year) = (lot.request["court"], lot.request["specialty"]), map(lot.case.get, NUMBER)
        near = [(docket, number, year)]              # the same, which has another tag under another matter key
        near += [(docket, other, year) for other in misspelt(number)]
        near += [(docket, number, other) for other in misspelt(year)]
        near += [(other, number, year) for other in dockets[where, number, year] if other != docket]
        found = [rows for other in near for tag, rows in seen.get((where, other), {}).items() if tag != lot.tags[-1]]
        count += sum(map(len, found))
        if len(pairs) < MAX_LISTED:
            pairs += [[lot.folio, folio] for _, folio in sorted(itertools.chain(*found))]
        seen.setdefault((where, near[0]), {}).setdefault(lot.tags[-1], []).append((at, lot.folio))
        dockets[where, number, year].add(docket)
    return count, pairs[:MAX_LISTED]

def is_near(one: Json, other: Json) -> bool:
    """What near_numbers finds without a comparison of every pair; the same number is near, under another key."""
    differ = [name for name in NUMBER if one[name] != other[name]]
    return differ in ([], ["docket"]) or len(differ) == 1 and other[differ[0]] in misspelt(one[differ[0]])


# ---------------------------------------------------------------------------------------------- 10.4 A matter

class Matter(NamedTuple):
    """The tag that a proof shows for a file number, and the matter key that the proof is valid for."""
    tag: str
    key: str
    index: int                                       # of the entry that announced the key

def find_matter(fold: Fold, court: str, case: Json, proof: str) -> Optional[Matter]:
    for index, key in fold.matter_keys:
        tag = matter_tag(key, court, case, proof)
        if tag:
            return Matter(tag, key, index)
    return None

def lots_of(fold: Fold, tag: str) -> list[Json]:
    """Every lot that has the tag, had it, or got it, of whatever specialty, in the order of the log."""
    return [describe(lot, tag) for lot in fold.lots.values() if tag in lot.tags]

def describe(lot: Lot, tag: str) -> Json:
    state = "direct"
    if isinstance(lot, Draw):
        state = "concluded" if lot.concluded else "annulled" if lot.annulled else "open"
    corrections = [{"time": row.entry["time"], "cause": row.entry["cause"], "after_round": row.after_round,
                    "from": before, "to": after}
                   for row, before, after in zip(lot.corrections, lot.tags, lot.tags[1:])]
    return {"folio": lot.folio, "time": lot.opened["time"], "specialty": lot.request["specialty"],
            "kind": lot.request["kind"], "state": state, "case": lot.case, "tag": lot.tags[-1],
            "replaces": lot.opened.get("replaces"), "adds": lot.opened.get("adds"), "corrections": corrections,
            "designations": [{"designation": one.name, "stage": one.stage} for one in lot.designations]}


# ------------------------------------------------------------------------------------------ 12 The matter tag
# ristretto255 (RFC 9496) in plain Python. A Point is in extended coordinates (X, Y, Z, T) on the curve of
# Ed25519, x = X/Z, y = Y/Z, x·y = T/Z; several points stand for one element, and encode() gives all of them the
# same 32 bytes. Nothing here is secret, so nothing takes constant time.

Point = tuple[int, int, int, int]

D25519 = -121665 * pow(121666, -1, P25519) % P25519
SQRT_M1 = pow(2, (P25519 - 1) // 4, P25519)

def sqrt_ratio(u: int, v: int) -> tuple[bool, int]:
    """Whether u/v is a square, and the even square root of u/v or else of SQRT_M1·u/v (RFC 9496 section 4.2)."""
    v3 = v * v * v % P25519
    r = u * v3 * pow(u * v3 * v3 * v, (P25519 - 5) // 8, P25519) % P25519
    check, minus = v * r * r % P25519, -u % P25519
    if check in (minus, minus * SQRT_M1 % P25519):
        r = r * SQRT_M1 % P25519
    return check in (u % P25519, minus), absolute(r)

def absolute(r: int) -> int:                         # an odd number is negative: RFC 9496 section 4.1
    return P25519 - r if r & 1 else r

SQRT_AD_MINUS_ONE = P25519 - sqrt_ratio(-D25519 - 1, 1)[1]           # the odd root: RFC 9496 section 4.1
INVSQRT_A_MINUS_D = sqrt_ratio(1, -1 - D25519)[1]

def decode(data: bytes) -> Point:
    """The element of an encoding, or Bad (RFC 9496 section 4.3.1)."""
    s = int.from_bytes(data, "little")
    need(len(data) == 32 and s < P25519 and not s & 1, "element")
    u1, u2 = 1 - s * s, 1 + s * s
    v = (-D25519 * u1 * u1 - u2 * u2) % P25519
    is_square, inverse = sqrt_ratio(1, v * u2 * u2 % P25519)
    x = absolute(2 * s * inverse * u2 % P25519)
    y = u1 * inverse * inverse * u2 * v % P25519
    t = x * y % P25519
    need(is_square and not t & 1 and y != 0, "element")
    return x, y, 1, t

def encode(point: Point) -> bytes:                   # RFC 9496 section 4.3.2
    x, y, z, t = point
    u1, u2 = (z + y) * (z - y) % P25519, x * y % P25519
    _, inverse = sqrt_ratio(1, u1 * u2 * u2 % P25519)
    den1, den2 = inverse * u1 % P25519, inverse * u2 % P25519
    z_inverse = den1 * den2 * t % P25519
    if t * z_inverse % P25519 & 1:
        x, y, den2 = y * SQRT_M1 % P25519, x * SQRT_M1 % P25519, den1 * INVSQRT_A_MINUS_D % P25519
    if x * z_inverse % P25519 & 1:
        y = -y
    return absolute(den2 * (z - y) % P25519).to_bytes(32, "little")

def one_way_map(data: bytes) -> Point:               # RFC 9496 section 4.3.4, of 64 bytes
    first, second = (map_half(int.from_bytes(half, "little") % 2**255) for half in (data[:32], data[32:]))
    return add(first, addend(second))

def map_half(t: int) -> Point:
    r = SQRT_M1 * t * t % P25519
    u = (r + 1) * (1 - D25519 * D25519) % P25519
    v = (-1 - r * D25519) * (r + D25519) % P25519
    is_square, s = sqrt_ratio(u, v)
    c = -1
    if not is_square:
        s, c = -absolute(s * t % P25519), r
    n = (c * (r - 1) * (D25519 - 1)**2 - v) % P25519
    w0, w1, w2, w3 = 2 * s * v % P25519, n * SQRT_AD_MINUS_ONE % P25519, 1 - s * s, 1 + s * s
    return w0 * w3 % P25519, w2 * w1 % P25519, w1 * w3 % P25519, w0 * w2 % P25519

def negative(point: Point) -> Point:
    x, y, z, t = point
    return P25519 - x, y, z, P25519 - t

def addend(point: Point) -> Point:
    """The point as add() takes its second one: Y − X, Y + X, 2Z and 2dT."""
    x, y, z, t = point
    return y - x, y + x, 2 * z, 2 * D25519 * t % P25519

def add(point: Point, other: Point) -> Point:
    """The sum, the other being an addend; the formula has no exceptions (Hisil and others 2008, section 3.1)."""
    x, y, z, t = point
    minus, plus, z2, dt2 = other
    a, b, c, d = (y - x) * minus % P25519, (y + x) * plus % P25519, t * dt2 % P25519, z * z2 % P25519
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P25519, g * h % P25519, f * g % P25519, e * h % P25519

def double(point: Point) -> Point:
    x, y, z, _ = point
    a, b, e = x * x % P25519, y * y % P25519, 2 * x * y % P25519
    g, h = b - a, -a - b
    f = (g - 2 * z * z) % P25519
    return e * f % P25519, g * h % P25519, f * g % P25519, e * h % P25519

NEUTRAL = (0, 1, 1, 0)
GENERATOR = decode(bytes.fromhex("e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76"))

@functools.lru_cache(maxsize=8)
def windows(point: Point) -> list[list[Point]]:
    """For each hex digit of a scalar, from the lowest, the addends 0 to 15 times 16^place times the point."""
    rows, base = [], point
    for _ in range(64):
        multiples = [NEUTRAL, base]
        while len(multiples) < 17:
            multiples.append(add(multiples[-1], addend(base)))
        rows.append([addend(multiple) for multiple in multiples[:16]])
        base = multiples[16]
    return rows

def fixed_sum(*terms: tuple[int, Point]) -> Point:
    """The sum of scalar · point; each point should come often, for its windows are computed once."""
    total = NEUTRAL
    for scalar, point in terms:
        for row, digit in zip(windows(point), f"{scalar:x}"[::-1]):
            if digit != "0":
                total = add(total, row[int(digit, 16)])
    return total

def signed_digits(scalar: int) -> dict[int, int]:
    """Place -> digit: scalar is the sum of digit · 2^place, digits are odd, -15 to 15, five places apart."""
    digits, place = {}, 0
    while scalar:
        if scalar & 1:
            digits[place] = (scalar & 31) - 32 if scalar & 16 else scalar & 31
            scalar -= digits[place]
        scalar, place = scalar >> 1, place + 1
    return digits

def sum_once(*terms: tuple[int, Point]) -> Point:
    """The sum of scalar · point, with the doublings shared between the terms."""
    rows = []
    for scalar, point in terms:
        multiples, twice = [point], addend(double(point))
        while len(multiples) < 8:
            multiples.append(add(multiples[-1], twice))
        odd = {2 * at + 1: addend(multiple) for at, multiple in enumerate(multiples)}
        odd |= {-digit: (plus, minus, z, -t) for digit, (minus, plus, z, t) in odd.items()}
        rows.append((signed_digits(scalar), odd))
    total = NEUTRAL
    for place in range(max((max(digits, default=0) for digits, _ in rows)), -1, -1):
        total = double(total)
        for digits, odd in rows:
            if place in digits:
                total = add(total, odd[digits[place]])
    return total

VRF_SUITE = b"\xffc2sp.org/vrf-r255"

@functools.lru_cache(maxsize=8)
def parse_matter_key(key: str) -> Point:
    need(key != 64 * "0", "matter-key")              # the identity
    return decode(bytes.fromhex(key))

def is_matter_key(key: str) -> bool:
    try:
        return parse_matter_key(key) is not None
    except Bad:
        return False

def vrf_value(key: str, alpha: bytes, proof: bytes) -> Optional[bytes]:
    """The function's value beta, 64 bytes, or None if the key is none or the proof is not valid."""
    try:
        public, gamma = parse_matter_key(key), decode(proof[:32])
    except ValueError:
        return None
    c, s = int.from_bytes(proof[32:48], "little"), int.from_bytes(proof[48:], "little")
    if len(proof) != 80 or s >= ORDER:
        return None
    encoded = bytes.fromhex(key)
    h = one_way_map(hashlib.sha512(VRF_SUITE + b"\x82" + encoded + alpha).digest())
    u = fixed_sum((s, GENERATOR), (c, negative(public)))
    v = sum_once((s, h), (c, negative(gamma)))
    parts = encoded + encode(h) + proof[:32] + encode(u) + encode(v)
    if hashlib.sha512(VRF_SUITE + b"\x02" + parts + b"\x00").digest()[:16] != proof[32:48]:
        return None
    return hashlib.sha512(VRF_SUITE + b"\x03" + proof[:32] + b"\x00").digest()

def matter_tag(key: str, court: str, case: Json, proof: str) -> Optional[str]:
    """The tag that the proof shows, for this court's file number under this matter key, or None."""
    alpha = f"insacula/v1/matter\n{court}\n{case['docket']}\n{case['number']}/{case['year']}\n".encode()
    value = vrf_value(key, alpha, bytes.fromhex(proof))
    return value and value[:32].hex()


# ---------------------------------------------------------------------------------- Words for people (es, en)

LANGUAGE = "es"                   # set once, by main()
TABLE = (  # (names, Spanish, English). The names are printed too, so names of one matter share their words.
    # findings of 10.3
    ("checkpoint", "no lo firmó un registro de confianza", "not signed by a trusted log"),
    ("witnesses witness-signature", "falta la firma de los testigos", "not validly cosigned"),
    ("not-witnessed", "ningún testigo la vio antes de la ronda", "not witnessed before the round"),
    ("missing truncated", "el archivo falta o está incompleto", "the file is missing or incomplete"),
    ("leaf node root", "el contenido no es el que se firmó", "the content is not what was signed"),
    ("inconsistent", "el registro cambió lo que ya había firmado", "the log changed what it had signed"),
    ("pool-person-missing", "la lista publicada la omite", "the published pool omits this person"),
    ("pool-person-added", "la lista publicada la agrega", "the published pool adds this person"),
    ("pool-other-tickets", "la lista publicada le da otros boletos", "the published pool has other tickets"),
    ("pool-other-cause", "la lista publicada da otra causa", "the published pool gives another cause"),
    ("pool-text", "la lista falta o está mal formada", "the pool text is missing or malformed"),
    ("identity", "el documento de identidad no es el registrado", "not the identity document on record"),
    ("proof-text", "la prueba publicada está mal formada", "the published proof is malformed"),
    ("proof-mismatch", "la prueba publicada es de otras entradas", "the published proof is of other entries"),
    ("future time-backwards", "la hora no puede ser esa", "the time cannot be that one"),
    # rules of section 5
    ("malformed", "mal formado", "malformed"),
    ("record-created wrong-origin", "la creación del registro es indebida", "the record's creation is wrong"),
    ("unknown-office unknown-code", "usa una clave desconocida", "uses an unknown code"),
    ("not-competent", "no compete a esta autoridad", "not for this office to enter"),
    ("file-number", "el número de expediente no es posible en este juzgado", "this court has no such file number"),
    ("tag", "la etiqueta no es la del expediente", "the tag is not the file number's"),
    ("matter-key", "la llave de las etiquetas no es válida o ya se había usado",
     "the matter key is not valid, or was in force before"),
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
    ("too-late", "el plazo ya terminó", "the time limit is over"),
    ("too-early", "el plazo no ha terminado", "the time limit is not over"),
    ("objection-gap", "no es la tacha que sigue o que está pendiente", "not the next or a pending objection"),
    ("second-draw", "segundo sorteo para el mismo asunto", "second draw for the same matter"),
    ("addition", "se suma a otro del mismo asunto", "beside another one in the same matter"),
    ("activity-backwards", "la bitácora no creció desde la nota anterior", "the activity log did not grow"),
    ("under-way", "tiene una designación o un sorteo en curso", "a designation or a draw is under way"),
    ("notice-day", "el día de la notificación no es posible", "not a possible day for the notice"),
    ("report-day", "el día del dictamen no es posible, o falta o sobra su causa",
     "not a possible day for the report, or its cause is missing or superfluous"),
    ("fees", "la política no publica los honorarios", "the policy does not publish fees"),
    ("nothing-changed", "no cambia nada", "it changes nothing"),
    ("annulled", "el sorteo se anuló", "the draw was annulled"),
    ("not-concluded", "el sorteo no se ha concluido", "the draw is not concluded"),
    ("signed-twice", "la firma ya estaba asentada", "the signature is in the record already"),
    ("replacement", "la sustitución no procede", "the replacement is not permitted"),
    ("alternate-first", "hay suplente a quien llamar antes", "an alternate must be called first"),
    ("alternate", "no es el suplente que sigue", "not the alternate whose turn it is"),
    ("widening", "la ampliación a otros partidos es indebida", "not the right widening to districts"),
    ("impediment", "impedimento de quien no es candidato", "impediment of one who is no candidate"),
    ("pool-mismatch", "la lista comprometida no es la debida", "the pool committed to is not the right one"),
    ("pool-too-small", "hay muy pocos elegibles", "too few are eligible"),
    ("envelopes", "los sobres no son los de los custodios", "the envelopes are not the custodians'"),
    ("unknown-draw concluded-twice", "no hay tal sorteo abierto", "there is no such open draw"),
    ("unknown-chain chain-hash", "la baliza no es la debida", "the beacon is not the right one"),
    ("round fallback-too-early before-round", "no es la ronda debida", "not the right beacon round"),
    ("chain-info", "la descripción de la baliza está mal formada o no da su huella",
     "the chain's description is malformed or does not give its hash"),
    ("signed", "lo firmado falta, sobra o no es de esta ronda",
     "what is signed is missing, superfluous or not of this round"),
    ("key", "la llave de la baliza no es una llave de su esquema", "the beacon's key is none of its scheme"),
    ("signature-form", "no es una firma de este esquema", "not a signature of this scheme"),
    ("mismatch", "no es la firma de esta ronda con esta llave", "not the signature of this round under this key"),
    ("beacon-signature", "la firma de la baliza no es válida", "the beacon signature is not valid"),
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
    ("unknown-keys", "la firma de testigos con llaves que este programa no sabe comprobar",
     "signatures of witnesses whose keys this program cannot check"),
    # warnings and counts
    ("not-independent", "baliza de la propia institución, no independiente", "the institution's own beacon"),
    ("unknown-beacon", "baliza desconocida: pudo hacerla el propio juzgado",
     "unknown beacon: the court may have made it"),
    ("no-witnesses", "ningún testigo atestigua este registro", "no witness attests this log"),
    ("reserved", "asunto reservado: solo las partes saben, con la prueba de la etiqueta, que es su asunto",
     "reserved matter: only the parties can tell, with the proof of the tag, that it is theirs"),
    ("matter-key-changed", "la llave de las etiquetas cambió: nadie sabe si un asunto es uno de los de antes",
     "the matter key changed: nobody can tell whether a matter is one from before"),
    ("fallback", "con baliza de reserva", "on a fallback beacon"),
    ("no-lot", "no hubo sorteo: solo tantas personas elegibles como lugares", "no draw: no more eligible than seats"),
    ("widened", "lista ampliada a otros partidos", "pool widened to other districts"),
    ("late", "concluido fuera de plazo", "concluded late"),
    ("identity-absent identities-absent", "documentos de identidad ausentes", "identity documents absent"),
    ("proofs-absent", "pruebas ausentes", "proofs absent"),
    ("entries", "entradas", "entries"),
    ("experts", "peritos en el padrón", "experts on the roster"),
    ("opened", "sorteos abiertos", "draws opened"),
    ("concluded", "sorteos concluidos", "draws concluded"),
    ("annulled-draws", "sorteos anulados", "draws annulled"),
    ("open", "sorteos pendientes", "draws open"),
    ("overdue", "sorteos pendientes fuera de plazo", "draws overdue"),
    ("replacements", "sustituciones", "replacements"),
    ("additions", "adicionales en un mismo asunto", "additions to a matter"),
    ("corrected", "números corregidos", "file numbers corrected"),
    ("ended", "designaciones terminadas sin sustituto", "designations ended without replacement"),
    ("reserved-lots", "en asuntos reservados", "in reserved matters"),
    ("designations", "designaciones por sorteo", "designations by lot"),
    ("direct", "designaciones directas", "direct designations"),
    ("applications", "solicitudes", "applications"),
    ("matter-keys", "cambios de la llave de las etiquetas", "changes of the matter key"),
    ("identities-corrected", "nombres o cédulas corregidos", "names or licences corrected"),
    ("admissions-annulled", "registros anulados por error", "admissions annulled as errors"),
    ("closures", "suspensiones de labores", "closures of days"),
    ("closures-afterwards", "suspensiones asentadas después del día", "closures entered after the day"),
    ("near-numbers", "pares de números parecidos", "pairs of near numbers"),
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
    ("verdict-not-independent", "CON UNA BALIZA DE LA PROPIA INSTITUCIÓN", "ON THE INSTITUTION'S OWN BEACON"),
    ("verdict-unknown-beacon", "CON UNA BALIZA DESCONOCIDA", "ON AN UNKNOWN BEACON"),
    ("internal", "la verificación falló: error interno", "verification failed: internal error"),
    ("key-id", "llave del registro", "key of the log"),
    ("court", "Juzgado", "Court"),
    ("reserved-case", "asunto reservado", "reserved matter"),
    ("tag-is", "Etiqueta", "Tag"),
    ("announced-by", "con la llave que anunció la entrada", "under the key announced by entry"),
    ("designated", "Designados:", "Designated:"),
    ("alternates", "Suplentes:", "Alternates:"),
    ("warnings", "Advertencias:", "Warnings:"),
    ("findings", "Hallazgos:", "Findings:"),
    ("counts", "Cuentas:", "Counts:"),
    ("further", "Sorteos y designaciones adicionales en un mismo asunto:", "Further lots in a matter:"),
    ("corrections", "Números de expediente corregidos:", "File numbers corrected:"),
    ("after-round", "después de la ronda", "after the round"),
    ("near", "Números parecidos:", "Near numbers:"),
    ("lots", "Sorteos y designaciones directas del asunto:", "Draws and direct designations of the matter:"),
    ("state-open", "pendiente", "open"),
    ("state-concluded", "concluido", "concluded"),
    ("state-annulled", "anulado", "annulled"),
    ("state-direct", "designación directa", "direct designation"),
    ("replaces", "sustituye a", "replaces"),
    ("adds", "se suma a", "beside"),
    ("corrected-to", "corregido a este número", "corrected to this number"),
    ("corrected-away", "corregido a otro número", "corrected to another number"),
    ("corrected-within", "corregido sin salir de este número", "corrected within this number"),
    ("not-checked", "Esto no se comprobó:", "This was not checked:"),
    ("limit-pool", "que la lista nombre a todos los que debía", "that the pool names everyone it should"),
    ("limit-policy", "que la política fuera la más reciente", "that the policy was the newest"),
    ("limit-second", "que no haya otro sorteo: audite el registro", "that there is no other: audit the log"),
    ("limit-entries", "que estas entradas cumplieran las reglas al asentarse: audite el registro",
     "that these entries kept the rules when they were entered: audit the log"),
    ("limit-witnessed", "cuándo se atestiguaron las aperturas y las anulaciones",
     "when openings and annulments were witnessed"),
    ("limit-empty", "nada: el registro está vacío", "anything: the log is empty"),
    ("limit-key", "asuntos con etiqueta de otra llave: cada llave tiene su prueba",
     "matters under another matter key: each key has its own proof"),
    ("limit-persons", "que los documentos de identidad digan la verdad", "that identity documents are true"),
    ("limit-facts", "que los hechos asentados sean ciertos", "that the recorded facts are true"),
    ("limit-tiles", "las listas, las pruebas y los documentos publicados",
     "the published pools, proofs and documents"),
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


# --------------------------------------------------------------------------- 10.5 Commands and exit codes
# A command gives its verdict, the object that --json prints, and the lines for people.

Report = tuple[str, Json, list[str]]
EXIT = {"verified": 0, "failed": 1, "unavailable": 2}
WRONG_USAGE = 64
VERDICTS = {"success": "verified", "unavailable": "unavailable"}     # of an outcome; all others: failed

def trust_of(options: argparse.Namespace) -> TrustPolicy:
    try:
        if options.log is not None:
            return TrustPolicy([parse_log_key(options.log)])
        return TrustPolicy.parse(read_file(options.trust, MAX_POLICY))
    except ValueError as problem:
        options.usage_error(f"--trust, --log: {problem}")

def key_ids(keys: Iterable[Optional[Key]]) -> list[str]:
    """Anybody can make a log of the same origin: a report names it by its key id as well (10.2)."""
    return [key.key_id.hex() for key in keys if key]

def command_proof(options: argparse.Namespace) -> Report:
    check = ProofCheck(read_file(options.file, MAX_PROOF), trust_of(options))
    outcome = check.run()
    verdict, warnings, draw = VERDICTS.get(outcome, "failed"), sorted(check.warnings), check.draw
    limits = [words("limit-" + name) for name in ("pool", "policy", "second", "entries", "persons")]
    report = {"outcome": outcome, "verdict": verdict, "draw": draw and draw.folio, "case": draw and draw.case,
              "tag": draw and draw.tags[0], "designated": check.designated, "alternates": check.alternates,
              "key_ids": key_ids([check.log]), "steps": check.steps, "warnings": warnings, "not_checked": limits}
    lines = [f"[{words(row['state'])}] {STEPS[row['step']][1 + (LANGUAGE == 'en')]}: {row['detail']}"
             for row in check.steps]
    if verdict == "verified":
        lines += [f"{words('court')}: {draw.request['court']}, {case_text(draw.case)}, {draw.request['specialty']}"]
        lines += bullets("designated", [f"{who} {check.names.get(who, '')}" for who in check.designated])
    lines += bullets("warnings", [words(name) for name in warnings])
    doubts = [words("verdict-" + name) for name in warnings if name in ("not-independent", "unknown-beacon")]
    return verdict, report, [*lines, ", ".join([words("verdict-" + verdict), *doubts]),
                             *bullets("not-checked", limits)]

def reader_of(place: str) -> Reader:
    return (http_reader if re.match("https?://", place, re.IGNORECASE) else folder_reader)(place)

def audit_report(audit: Audit, outcome: str) -> tuple[Json, list[str]]:
    """The part of a report that `log` and `matter` share: the log's name and size, and the findings."""
    tree = audit.checkpoint
    keys, total = key_ids(audit.signers(tree)) if tree else [], audit.found.total()
    report = {"outcome": outcome, "verdict": VERDICTS.get(outcome, "failed"), "findings": audit.findings,
              "finding_count": total, "origin": tree and tree.origin, "key_ids": keys, "size": tree and tree.size,
              "root": tree and tree.root.hex()}
    found = ["{place}: {finding}: {detail}".format(**row) for row in audit.findings]
    found += [f"... {total}"] if total > len(found) else []
    named = [f"{tree.origin}, {words('key-id')} {', '.join(keys)}, {tree.size} {words('entries')}"] if tree else []
    return report, [*named, *bullets("findings", found)]

COUNT_WORDS = {"annulled": "annulled-draws", "reserved": "reserved-lots"}    # a rule and a warning have the names

def command_log(options: argparse.Namespace) -> Report:
    now = int(time.time()) if options.now is None else parse_time(options.now)
    if now is None:
        options.usage_error("--now: YYYY-MM-DDTHH:MM:SSZ")
    trust = trust_of(options)
    earlier = None if options.earlier is None else read_file(options.earlier, MAX_CHECKPOINT)
    audit = Audit(reader_of(options.place), trust, now, earlier, options.tiles_only)
    report, lines = audit_report(audit, audit.run())
    counts, further, corrections, near = audit.counts(), audit.further(), audit.corrections(), audit.near[1]
    warnings = audit.warnings(counts)
    limits = [words(name) for name, holds in (
        ("limit-persons", True), ("limit-facts", True),
        ("limit-witnessed", trust.quorum is None or options.tiles_only), ("limit-tiles", options.tiles_only),
        ("limit-empty", report["size"] == 0),
        *((problem, True) for problem in audit.unavailable())) if holds]
    report |= {"counts": counts, "further": further, "corrections": corrections, "near": near,
               "warnings": warnings, "not_checked": limits}
    lines += bullets("counts", [f"{words(COUNT_WORDS.get(name, name))}: {count}" for name, count in counts.items()])
    lines += bullets("further", ["{folio} ({cause}), {to}".format(**row) for row in further])
    lines += bullets("corrections", [correction_text(row, row["folio"]) for row in corrections])
    pairs = [", ".join(f"{folio} {case_text(audit.fold.lots[folio].case)}" for folio in pair) for pair in near]
    pairs += [f"... {counts['near_numbers']}"] if counts["near_numbers"] > len(near) else []
    lines += [*bullets("near", pairs), *bullets("warnings", [words(name) for name in warnings])]
    verdict = report["verdict"]
    return verdict, report, [*lines, words("verdict-" + verdict), *bullets("not-checked", limits)]

def correction_text(row: Json, what: str) -> str:
    return f"{what} ({row['cause']})" + (f", {words('after-round')}" if row["after_round"] else "")

CASE = re.compile(rf"({CODE.pattern}) ([1-9][0-9]{{0,8}})/([0-9]{{4}})")

def command_matter(options: argparse.Namespace) -> Report:
    """The findings of the log come first: a list from a log that breaks rules is not verified.

    Rounds of a beacon that could not be checked do not count: no lot of the list hangs on them.
    """
    found = CASE.fullmatch(options.case)
    case = {"docket": found[1], "number": int(found[3]), "year": int(found[4])} if found else {}
    if not (KINDS["case"](case) and is_code(options.court) and HEX.fullmatch(options.proof)):
        options.usage_error('--court: CODE; --case: "DOCKET NUMBER/YEAR"; --proof: hex')
    audit = Audit(reader_of(options.place), trust_of(options), int(time.time()), tiles_only=True)
    outcome, fold = audit.run(), audit.fold
    matter = find_matter(fold, options.court, case, options.proof)
    if not audit.findings:
        outcome = "unavailable" if audit.problems else "success" if matter else "tag"
    report, lines = audit_report(audit, outcome)
    lots, verdict = lots_of(fold, matter.tag) if matter else [], report["verdict"]
    limits = [words(name) for name, holds in (
        ("limit-facts", True), ("limit-tiles", True), ("limit-witnessed", True),
        ("no-witnesses", audit.trust.quorum is None), ("limit-key", len(fold.matter_keys) > 1),
        *((problem, True) for problem in audit.unavailable())) if holds]
    report |= {"court": options.court, "case": case, "tag": matter and matter.tag, "lots": lots,
               "matter_key": matter and {"entry": matter.index, "key": matter.key}, "not_checked": limits}
    if matter:
        lines += [f"{words('tag-is')}: {matter.tag}, {words('announced-by')} {matter.index}: {matter.key}"]
        lines += bullets("lots", [lot_text(lot, matter.tag) for lot in lots]) or [f"{words('lots')} 0"]
    elif not audit.problems:
        lines += [f"tag: {words('tag')}"]
    return verdict, report, [*lines, words("verdict-" + verdict), *bullets("not-checked", limits)]

def lot_text(lot: Json, tag: str) -> str:
    parts = [f"{lot['folio']} {lot['time'][:10]}, {case_text(lot['case'])}, {lot['specialty']}, {lot['kind']}: "
             + words("state-" + lot["state"])]
    for name, to in ("replaces", "designation"), ("adds", "to"):
        if lot[name]:
            parts.append(f"{words(name)} {lot[name][to]} ({lot[name]['cause']})")
    for row in lot["corrections"]:
        ways = {(True, True): "within", (False, True): "to", (True, False): "away"}
        way = ways.get((row["from"] == tag, row["to"] == tag))
        parts += [correction_text(row, words("corrected-" + way))] if way else []
    parts += ["{designation} {stage}".format(**row) for row in lot["designations"]]
    return "; ".join(parts)

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

MAX_CHAIN_INFO = 65_536                              # bytes

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
    return [*audit.found, *("unavailable" for _ in audit.problems), "success"][:1]

def proof_vector(v: Json) -> list[Any]:
    check = ProofCheck(v["proof"].encode(), TrustPolicy.parse(v["trust"].encode()))
    outcome = check.run()
    return [outcome, sorted(check.warnings)] if outcome == "success" else [outcome]

def log_vector(v: Json) -> list[Any]:
    """Compares of the counts those that the vector has, and the lists that it has."""
    files = {path: parse_base64(data) for path, data in v["files"].items()}
    earlier = parse_base64(v["earlier"]) if "earlier" in v else None
    trust = TrustPolicy.parse(v["trust"].encode())
    audit = Audit(lambda path, limit: files.get(path), trust, parse_time(v["now"]), earlier)
    outcome, counts = audit.run(), audit.counts()
    ours = {"counts": {name: counts.get(name) for name in v.get("counts", ())}, "further": audit.further(),
            "corrections": audit.corrections(), "near": audit.near[1]}
    return [outcome, sorted(audit.found), *(value if name in v else None for name, value in ours.items())]

def beta_vector(v: Json) -> Optional[str]:
    value = vrf_value(v["key"], parse_base64(v["alpha"]), bytes.fromhex(v["proof"]))
    return value and value.hex()

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
    "functions.json texts": (("valid",), lambda v: [
        or_none(lambda: is_of_repertoire(parse_base64(v["text"]).decode())) or False]),
    "functions.json ed25519": (("valid",), lambda v: [ed25519_valid(
        bytes.fromhex(v["public_key"]), bytes.fromhex(v["signature"]), parse_base64(v["message"]))]),
    "functions.json vrf": (("beta",), lambda v: [beta_vector(v)]),
    "functions.json tags": (("tag",), lambda v: [matter_tag(v["key"], v["court"], v, v["proof"])]),
    "functions.json near": (("near",), lambda v: [is_near(v["one"], v["other"])]),
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
    "logs.json vectors": (("expect", "findings", "counts", "further", "corrections", "near"), log_vector)}

def command_vectors(options: argparse.Namespace) -> Report:
    passed, failures, unchecked = 0, [], Counter()
    for title, (expected, function) in VECTORS.items():
        file, name = title.split(" ")
        content = json.loads(read_file(os.path.join(options.folder, file), 2**30))
        need(content["format"] == "insacula-vectors/v1", "format")
        for at, vector in enumerate(content[name]):
            wanted = [vector.get(key) for key in expected]
            if "ml-dsa-44" in vector.get("needs", ()) and ml_dsa_44() is None:
                wanted[0] = "unavailable"
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
    place = Parser(add_help=False)
    place.add_argument("place", metavar="FOLDER-OR-URL")
    command("proof", command_proof, trust).add_argument("file", metavar="FILE")
    log = command("log", command_log, trust, place)
    log.add_argument("--earlier", metavar="CHECKPOINT-FILE")
    log.add_argument("--now", metavar="TIME")
    log.add_argument("--tiles-only", action="store_true")
    matter = command("matter", command_matter, trust, place)
    matter.add_argument("--court", metavar="CODE", required=True)
    matter.add_argument("--case", metavar='"DOCKET NUMBER/YEAR"', required=True)
    matter.add_argument("--proof", metavar="HEX", required=True)
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

NO_LOG = {"findings": [], "finding_count": 0, "origin": None, "key_ids": [], "size": None, "root": None}
EMPTY = {  # what --json prints, beside the verdict, if the command was stopped
    command_proof: {"draw": None, "case": None, "tag": None, "designated": [], "alternates": [], "key_ids": [],
                    "steps": [], "warnings": []},
    command_beacon: {"chain": None, "hash": None, "round": None, "due": None},
    command_log: {**NO_LOG, "counts": {}, "further": [], "corrections": [], "near": [], "warnings": []},
    command_matter: {**NO_LOG, "court": None, "case": None, "tag": None, "lots": [], "matter_key": None}}

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
