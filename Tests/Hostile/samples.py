"""What a process takes: memory, descriptors, processor time and disk; and percentiles."""
import contextlib
import os
import re
import threading
from collections import Counter
from dataclasses import dataclass
from pathlib import Path


def memory(pid):
    """Returns the resident memory in MiB."""
    return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text()).group(1)) // 1024


def descriptors(pid):
    """Returns the number of open descriptors."""
    return len(os.listdir(f"/proc/{pid}/fd"))


def kinds(pid):
    """Returns the open descriptors by what they are: sockets, pipes, files by their names."""
    counts = Counter()
    for entry in os.scandir(f"/proc/{pid}/fd"):
        with contextlib.suppress(FileNotFoundError):
            counts[Path(os.readlink(entry.path)).name.split(":[")[0]] += 1
    return counts


def processor(pid):
    """Returns the seconds of processor time that the process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def size(folder):
    """Returns the bytes that a folder's files have together."""
    total = 0
    for path in Path(folder).rglob("*"):
        try:
            total += path.stat().st_size if path.is_file() else 0
        except FileNotFoundError:
            pass
    return total


def percentile(values, share):
    """Returns the value below which a share of the values lies (nearest rank); 0 of none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


@dataclass(frozen=True)
class Sample:
    phase: str
    memory: int


class Samples:
    """Samples the memory of a process in a thread of its own, from `with` to its end."""

    def __init__(self, pid):
        self.pid, self.phase = pid, ""
        self.all = []
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.sample, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.ended.set()
        self.thread.join()

    def sample(self):
        while not self.ended.is_set():
            try:
                self.all.append(Sample(self.phase, memory(self.pid)))
            except (OSError, AttributeError):
                return
            self.ended.wait(0.5)

    def most(self, phase=None):
        """Returns the most memory in MiB, in a phase or in all."""
        return max((sample.memory for sample in self.all if phase in (None, sample.phase)), default=0)

    def growth(self):
        """Returns by how many MiB the memory at the end is larger than a quarter after the begin; medians of ten seconds each."""
        quarter = len(self.all) // 4
        first, last = (percentile([sample.memory for sample in part], 0.5) for part in (self.all[quarter:][:20], self.all[-20:]))
        return last - first
