"""The parts that all attacks share: the target, the figures, and the attack itself."""
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

# The addresses of attackers and of people are in different networks, because the portal counts by them.
ATTACKERS = "127.1"
CLERKS, READERS, APPLICANTS, EXPERTS = "127.0.2", "127.0.3", "127.0.4", "127.0.5"


def attacker(number):
    """Returns the source address of the attacker with a number from 0 to 62,499."""
    return f"{ATTACKERS}.{number // 250}.{number % 250 + 1}"


@dataclass(frozen=True)
class Figure:
    """A line of the table: a measured value beside its bound."""
    attack: str
    measured: str
    bound: str
    holds: bool


@dataclass(frozen=True)
class Target:
    """A running portal, as an attack in another process needs it."""
    host: str
    port: int
    pid: int
    data: Path
    log: Path
    # The call that is open, and the documents that it requires.
    call: str
    requirements: tuple
    # The fictional accounts by their logins: `password`, and `secret` for the office's.
    accounts: dict = field(repr=False)
    # The cookie of a clerk who has signed in.
    session: str = field(default="", repr=False)

    @property
    def site(self):
        return f"http://{self.host}:{self.port}"


class Attack:
    """Something that one or many clients try. A subclass says what must hold while they do."""
    name = ""
    # Seconds after which the attack is ended from outside.
    longest = 180
    # Whether the people of the office pause meanwhile.
    alone = False

    def run(self, target):
        """Attacks, and returns the figures."""
        raise NotImplementedError

    def figure(self, measured, bound, holds):
        return Figure(self.name, measured, bound, bool(holds))


def tally(counts):
    """Returns counts in words, such as `200 × 5, 404 × 2`."""
    return ", ".join(f"{name} × {count}" for name, count in sorted(counts.items(), key=str))


def pause(seconds):
    """Waits; an attack's pace is a part of it."""
    threading.Event().wait(seconds)


def until(condition, seconds, every=0.25):
    """Waits for a condition.

    Returns whether it came true within the seconds."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        pause(every)
    return True


def at_once(count, act):
    """Calls `act(number)` in as many threads, and returns the results in the order of the numbers."""
    results = [None] * count

    def call(number):
        results[number] = act(number)

    threads = [threading.Thread(target=call, args=[number], daemon=True) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results
