"""The draws of bench/Draws.swift by consistent-sampler and by a plain loop over Python's hmac.

The plain loop computes what the protocol says (section 7.4), one ticket each; it must draw the same experts.
"""
import hashlib
import hmac
import heapq
import statistics
import sys
import time

from consistent_sampler import sampler


def plain(seed: bytes, experts: list[str], seats: int) -> list[str]:
    numbers = ((hmac.digest(seed, f"{expert} 1".encode(), "sha256"), expert) for expert in experts)
    first = [min(numbers)] if seats == 1 else heapq.nsmallest(seats, numbers)
    return [expert for _, expert in first]


def consistent(seed: bytes, experts: list[str], seats: int) -> list[str]:
    return list(sampler(experts, seed=seed.hex(), take=seats, output="id"))


def measured(draw, experts: list[str], seats: int, repetitions: int) -> float:
    times = []
    for number in range(repetitions):
        seed = hashlib.sha256(f"bench {number}".encode()).digest()
        start = time.perf_counter()
        draw(seed, experts, seats)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def main() -> None:
    repetitions = int(sys.argv[1])
    for seats, count in ((1, 1_000), (3, 10_000)):
        experts = [f"P-{number:06d}" for number in range(1, count + 1)]
        name = f"draw.{seats}of{count}"
        few = max(3, repetitions * 1_000 // count // 5)
        print(f"{name}.hmac.seconds", measured(plain, experts, seats, few))
        print(f"{name}.consistent-sampler.seconds", measured(consistent, experts, seats, few))
        winners = 0
        for expert in plain(hashlib.sha256(b"bench 0").digest(), experts, seats):
            winners = 1_000_003 * winners % 1_000_000_007 + int(expert[2:])
        print(f"{name}.hmac.winners", winners)


main()
