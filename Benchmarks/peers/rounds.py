"""The rounds of bench/Rounds.swift by drand-verify and by py_ecc: `rounds.py <n>`.

drand-verify is Rust, called from Python; what the call costs is nothing beside a pairing. It has its key as text and
reads it each time, as we do. py_ecc is plain Python; it has no check of the subgroup of its own, so that points are
multiplied by the order of the group.
"""
import hashlib
import statistics
import sys
import time

import drand_verify
from py_ecc.bls.hash_to_curve import hash_to_G1
from py_ecc.bls.point_compression import decompress_G1, decompress_G2
from py_ecc.optimized_bls12_381 import G2, curve_order, is_inf, multiply, pairing

KEY = ("83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d106451"
       "0d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a")
ROUNDS = [
    (42, "95a9f9f5b231b7714de1553105d8ffdf3dcda24cfdb1e689319bccf79a9c8ce430a91b811fbfaf763900bc998b5d686a"),
    (123, "b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92"),
    (1000, "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39"),
]
DOMAIN = b"BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_"


def rust(number: int, signature: str) -> bool:
    try:
        drand_verify.verify_bls_unchained_g1_rfc9380(number, signature, KEY)
        return True
    except ValueError:
        return False


def python(number: int, signature: str) -> bool:
    key = decompress_G2((int(KEY[:96], 16), int(KEY[96:], 16)))
    point = decompress_G1(int(signature, 16))
    if not is_inf(multiply(key, curve_order)) or not is_inf(multiply(point, curve_order)):
        return False
    message = hashlib.sha256(number.to_bytes(8, "big")).digest()
    return pairing(G2, point) == pairing(key, hash_to_G1(message, DOMAIN, hashlib.sha256))


def measured(verify, repetitions: int) -> float:
    number, signature = ROUNDS[0]
    assert verify(number, signature) and not verify(number + 1, signature)
    times = []
    for index in range(repetitions):
        number, signature = ROUNDS[index % len(ROUNDS)]
        start = time.perf_counter()
        assert verify(number, signature)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


repetitions = int(sys.argv[1])
print("round.drand-verify.seconds", measured(rust, repetitions))
print("round.py_ecc.seconds", measured(python, max(3, repetitions // 100)))
