#!/usr/bin/env python3
"""Writes signatures.txt: keys and signatures by py_ecc 8.0.0, another implementation of BLS12-381, sound and damaged.

    pip install py_ecc==8.0.0 && ./make.py > signatures.txt

Everything follows from one seed, so that the file comes out the same. One line each:

    <group of the signature> <message> <key> <signature> <what must come out>

in hex (`-` for an empty message): `valid`, `disagrees` for a signature that is not this key's of this message, or why
the signature, or `key:` the key, is not a point. py_ecc's own pairing confirms some lines of each kind (`CHECKED`).
"""
import hashlib
import random

from py_ecc.bls.hash_to_curve import hash_to_G1, hash_to_G2
from py_ecc.bls.point_compression import compress_G1, compress_G2, decompress_G1, decompress_G2, modular_squareroot_in_FQ2
from py_ecc.fields import optimized_bls12_381_FQ as FQ, optimized_bls12_381_FQ2 as FQ2
from py_ecc.optimized_bls12_381 import (
    G1, G2, Z1, Z2, add, b, b2, curve_order as r, field_modulus as p, is_inf, is_on_curve, multiply, neg, pairing)

VALID, CHECKED = 256, 8
numbers = random.Random("insacula bls12381")


class Chain:
    """A group for signatures, the other one for keys."""

    def __init__(self, group: str) -> None:
        self.group = group
        self.in_g1 = group == "G1"
        self.domain = f"BLS_SIG_BLS12381{group}_XMD:SHA-256_SSWU_RO_NUL_".encode()

    def hash(self, message: bytes):
        return (hash_to_G1 if self.in_g1 else hash_to_G2)(message, self.domain, hashlib.sha256)

    def agrees(self, message: bytes, key, signature) -> bool:
        if self.in_g1:
            return pairing(G2, signature) == pairing(key, self.hash(message))
        return pairing(signature, G1) == pairing(self.hash(message), key)


def encoded_g1(point) -> bytes:
    return compress_G1(point).to_bytes(48, "big")


def encoded_g2(point) -> bytes:
    return b"".join(half.to_bytes(48, "big") for half in compress_G2(point))


def encoded(point) -> bytes:
    return encoded_g1(point) if isinstance(point[0], FQ) else encoded_g2(point)


def outside(in_g1: bool):
    """A point of the curve that is not in the group."""
    while True:
        if in_g1:
            x = FQ(numbers.randrange(p))
            y = (x**3 + b) ** ((p + 1) // 4)
            point = (x, y, FQ.one())
            found = y * y == x**3 + b
        else:
            x = FQ2([numbers.randrange(p), numbers.randrange(p)])
            y = modular_squareroot_in_FQ2(x**3 + b2)
            point = (x, y, FQ2.one())
            found = y is not None
        if found and not is_inf(multiply(point, r)):
            return point


def reason(data: bytes) -> str | None:
    """Why bytes are no point of the group, in the order in which Swift looks."""
    in_g1 = len(data) <= 48
    if len(data) != (48 if in_g1 else 96):
        return "length"
    if not data[0] & 0x80:
        return "notCompressed"
    if data[0] & 0x40:
        return "infinity"
    words = [int.from_bytes(data[i:i + 48], "big") for i in range(0, len(data), 48)]
    if words[0] % 2**381 >= p or any(word >= p for word in words[1:]):
        return "notReduced"
    try:
        point = decompress_G1(words[0]) if in_g1 else decompress_G2(tuple(words))
    except ValueError:
        return "notOnCurve"
    assert is_on_curve(point, b if in_g1 else b2)
    return None if is_inf(multiply(point, r)) else "notInSubgroup"


def damaged(kind: str, chain: Chain, message: bytes, key, signature):
    """The message, key and signature of one sound line, as bytes, with one thing wrong."""
    key_bytes, bytes_ = encoded(key), encoded(signature)
    if kind == "message":
        return bytes([numbers.randrange(256)]) + message, key_bytes, bytes_
    if kind == "key":
        return message, encoded(add(key, key)), bytes_
    if kind == "negative":
        return message, key_bytes, encoded(neg(signature))
    if kind == "sum":
        return message, key_bytes, encoded(add(signature, G1 if chain.in_g1 else G2))
    if kind == "bit":
        changed = bytearray(bytes_)
        changed[numbers.randrange(len(changed))] ^= 1 << numbers.randrange(8)
        return message, key_bytes, bytes(changed)
    if kind == "key bit":
        changed = bytearray(key_bytes)
        changed[numbers.randrange(len(changed))] ^= 1 << numbers.randrange(8)
        return message, bytes(changed), bytes_
    if kind == "outside":
        return message, key_bytes, encoded(outside(chain.in_g1))
    if kind == "torsion":
        return message, key_bytes, encoded(add(signature, multiply(outside(chain.in_g1), r)))
    if kind == "key torsion":
        return message, encoded(add(key, multiply(outside(not chain.in_g1), r))), bytes_
    if kind == "not reduced":
        # The last 48 bytes are a number; with p added it still fits, under the flags too, if it is small enough.
        while True:
            number = int.from_bytes(bytes_[-48:], "big") % 2**381 + p
            if number < 2**381:
                flags = bytes_[-48] & 0xE0 if chain.in_g1 else 0
                tail = bytearray(number.to_bytes(48, "big"))
                tail[0] |= flags
                return message, key_bytes, bytes_[:-48] + bytes(tail)
            signature = multiply(signature, 2)
            bytes_ = encoded(signature)
    if kind == "infinity":
        return message, key_bytes, encoded(Z1 if chain.in_g1 else Z2)
    if kind == "infinite key":
        return message, encoded(Z2 if chain.in_g1 else Z1), encoded(Z1 if chain.in_g1 else Z2)
    if kind == "short":
        return message, key_bytes, bytes_[:-1] if chain.in_g1 else bytes_[1:]
    assert kind == "uncompressed"
    return message, key_bytes, bytes([bytes_[0] & 0x7F]) + bytes_[1:]


KINDS = [
    "message", "key", "negative", "sum", "bit", "key bit", "outside", "torsion", "key torsion", "not reduced", "infinity",
    "infinite key", "short", "uncompressed"]


def line(chain: Chain, message: bytes, key: bytes, signature: bytes, outcome: str) -> None:
    print(chain.group, message.hex() or "-", key.hex(), signature.hex(), outcome)


def main() -> None:
    for chain in (Chain("G1"), Chain("G2")):
        base = G2 if chain.in_g1 else G1
        for index in range(VALID):
            secret = numbers.randrange(1, r)
            message = numbers.randbytes(numbers.randrange(100))
            key, signature = multiply(base, secret), multiply(chain.hash(message), secret)
            line(chain, message, encoded(key), encoded(signature), "valid")
            if index < CHECKED:
                assert chain.agrees(message, key, signature)
            if index % 2 == 0:
                continue
            kind = KINDS[index // 2 % len(KINDS)]
            changed = damaged(kind, chain, message, key, signature)
            refused = (key_reason := reason(changed[1])) and f"key:{key_reason}"
            outcome = refused or reason(changed[2]) or "disagrees"
            if outcome == "disagrees" and index < 4 * CHECKED:
                point = decompress_G1 if chain.in_g1 else lambda n: decompress_G2((n >> 384, n % 2**384))
                key_point = (lambda n: decompress_G2((n >> 384, n % 2**384))) if chain.in_g1 else decompress_G1
                assert not chain.agrees(
                    changed[0], key_point(int.from_bytes(changed[1], "big")), point(int.from_bytes(changed[2], "big")))
            line(chain, *changed, outcome)


main()
