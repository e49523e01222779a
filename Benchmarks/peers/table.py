"""Puts the figures of one run, lines `<name> <value>` on standard input, in a table.

A name's value is the median of its lines.
"""
import collections
import os
import platform
import statistics
import sys
import time

figures: dict[str, list[float]] = collections.defaultdict(list)
for line in sys.stdin:
    name, _, value = line.partition(" ")
    figures[name].append(float(value))
value = {name: statistics.median(values) for name, values in figures.items()}

SCALES = {"s": ((1, "s"), (1e-3, "ms"), (1e-6, "µs")), "B": ((1 << 20, "MiB"), (1 << 10, "KiB"), (1, "B"))}

MIXES = (("a year", "year"), ("an office's year", "office"), ("draws only", "draws"))

def shown(number: float, unit: str) -> str:
    scale, name = next((s for s in SCALES.get(unit, ()) if abs(number) >= s[0]), (1, unit))
    number /= scale
    return (f"{number:,.0f}" if number >= 100 else f"{number:.3g}") + f" {name}"


class Table:
    def __init__(self) -> None:
        self.rows = [("what", "ours", "peer", "peer's", "ratio", "target", "met")]

    def add(self, what: str, ours: str, unit: str, peer: str = "", peers: str = "", most: float | None = None,
            least: float | None = None, times: float | None = None) -> None:
        """One row. The ratio says how many times better we are; for `unit` "/s" more is better, else less."""
        if ours not in value:
            return
        mine, other, ratio = value[ours], value.get(peers), ""
        met, targets = True, []
        if other is not None:
            better = mine / other if unit == "/s" else other / mine
            ratio = f"{better:.3g}×"
            if times is not None:
                targets.append(f"≥ {times:g}×")
                met = met and better >= times
        if most is not None:
            targets.append(f"≤ {shown(most, unit)}")
            met = met and mine <= most
        if least is not None:
            targets.append(f"≥ {shown(least, unit)}")
            met = met and mine >= least
        self.rows.append((
            what, shown(mine, unit), peer if other is not None else "",
            shown(other, unit) if other is not None else "", ratio, ", ".join(targets),
            ("yes" if met else "NO") if targets else ""))

    def show(self) -> None:
        widths = [max(len(row[column]) for row in self.rows) for column in range(len(self.rows[0]))]
        for number, row in enumerate(self.rows):
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
            if number == 0:
                print("  ".join("-" * width for width in widths))


def processor() -> str:
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        return next((line.split(":", 1)[1].strip() for line in file if line.startswith("model name")), "?")


def per_concluded(mix: str) -> None:
    """Bytes that one more concluded draw costs an audit: the difference of two logs."""
    small, large = f"audit.{mix}-small", f"audit.{mix}"
    if f"{small}.memory" in value and f"{large}.memory" in value:
        draws = value[f"{large}.concluded"] - value[f"{small}.concluded"]
        value[f"audit.{mix}.per-draw"] = (value[f"{large}.memory"] - value[f"{small}.memory"]) / draws


def same_winners() -> None:
    for name in ("draw.1of1000", "draw.3of10000"):
        drawn = {value.get(f"{name}{suffix}") for suffix in (".winners", ".winners.one", ".hmac.winners")}
        if len(drawn) != 1:
            sys.exit(f"{name}: the programs drew different experts")


def main() -> None:
    print(f"{processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, "
          f"Python {platform.python_version()}")
    print(time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime()), "·", " ".join(sys.argv[1:]))
    same_winners()
    per_concluded("draws")
    if "fsync.10" in value and "fsync.60" in value:
        value["fsync.each"] = (value["fsync.60"] - value["fsync.10"]) / 50
    table = Table()
    for title, name, most in (("1 of 1,000", "draw.1of1000", 0.5e-3), ("3 of 10,000", "draw.3of10000", None)):
        target = {"most": most, "times": 10} if most else {}
        sampler, loop = f"{name}.consistent-sampler.seconds", f"{name}.hmac.seconds"
        table.add(f"draw {title} experts", f"{name}.seconds", "s", "consistent-sampler", sampler, **target)
        table.add(f"draw {title}, one core", f"{name}.seconds.one", "s", "consistent-sampler", sampler)
        table.add(f"draw {title}, one core", f"{name}.seconds.one", "s", "Python hmac loop", loop)
    table.add("verify a proof, in process", "proof.seconds", "s", "verify.py", "proof.python.seconds", most=2e-3)
    table.add("verify a proof, whole process", "proof.process.seconds", "s", "verify.py",
              "proof.python.process.seconds", most=50e-3)
    table.add("verify a round of quicknet, one core", "round.seconds", "s", "drand-verify (Rust)",
              "round.drand-verify.seconds", most=10e-3)
    table.add("verify a round of quicknet, one core", "round.seconds", "s", "py_ecc", "round.py_ecc.seconds")
    table.add("append and publish, one at a time", "append.one.rate", "/s", "4 KiB + fsync", "disk.fsync.rate")
    table.add("append and publish, 256 at once", "append.batch256.rate", "/s", "4 KiB + fsync", "disk.fsync.rate",
              least=5_000)
    table.add("append and publish, 1,000 at once", "append.batch1000.rate", "/s", "4 KiB + fsync",
              "disk.fsync.rate", least=5_000)
    table.add("waits for the disk, one entry", "fsync.each", "")
    table.add("open a draw, published", "draw.open.seconds", "s")
    table.add("conclude a draw, proof published", "draw.conclude.seconds", "s")
    table.add(f"queue of a court, {value.get('queue.matters', 0):,.0f} matters", "queue.seconds", "s", "SQLite",
              "queue.sqlite.seconds", most=50e-3)
    for title, mix in MIXES:
        entries = f"{value.get(f'audit.{mix}.entries', 0):,.0f}"
        table.add(f"audit, {title}, {entries} entries", f"audit.{mix}.rate", "/s", "verify.py",
                  f"audit.{mix}-small.python.rate", least=30_000)
        table.add(f"audit, {title}, tiles only", f"audit.{mix}-tiles.rate", "/s")
        table.add(f"audit, {title}, peak memory", f"audit.{mix}.memory", "B")
    table.add("audit, memory for a concluded draw", "audit.draws.per-draw", "B", most=200)
    for title, mix in MIXES:
        table.add(f"start to look, {title}", f"start.{mix}.reader.seconds", "s", most=2)
        table.add(f"start to write, {title}", f"start.{mix}.office.seconds", "s", most=2)
    table.show()


main()
