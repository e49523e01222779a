"""The plan of a run: which attack follows which, what must hold meanwhile, and the table."""
import argparse
import multiprocessing
import sys
import tempfile
import time
from pathlib import Path

from attack import Figure, pause, tally
from descriptors import IdleConnections, Leak
from drafts import ALL, DOCUMENTS, Drafts
from floods import AnonymousBodies, UnreadAnswers
from lockout import LockOut
from noise import Noise
from people import Company
from portal import Installation, Mail, Portal
from samples import Samples, kinds
from slow import DrippingBodies, OversizedHeads, SilentBodies, SlowHeads, SteadyReader
from writer import BusyWriter

# From so many seconds of noise on, the run has "the country's Monday" beside it.
MONDAY = 1_800
# What must hold all the time: the seconds of a clerk's act at p99; MiB; and how many descriptors more there may be at the end.
ACT, MEMORY, GROWTH, DESCRIPTORS = 1.0, 150, 30, 16
# The MiB of passwords that are hashed while somebody guesses them: two at once, 64 each (Argon2id).
HASHING = 2 * 64
# The seconds without attacks at the begin and at the end, and those of a message in the mail program.
QUIET, MAIL = 20, 25
# The seconds for which the steady reader may read in a run of the default length.
WHOLE = 510


class Process:
    """An attack in a process of its own, so that it takes no time from the people's threads."""

    def __init__(self, attack, target):
        context = multiprocessing.get_context("spawn")
        self.attack = attack
        self.end = time.monotonic() + attack.longest
        self.results, results = context.Pipe(duplex=False)
        self.process = context.Process(target=attacking, args=[attack, target, results], daemon=True)
        self.process.start()
        results.close()

    def figures(self):
        """Waits for the attack, and ends it if it takes longer than it may."""
        try:
            if self.results.poll(max(0, self.end - time.monotonic())):
                return self.results.recv()
            return [Figure(self.attack.name, "has not ended", f"{self.attack.longest:.0f} s", False)]
        except EOFError:
            return [Figure(self.attack.name, "the attack failed, see above", "runs", False)]
        finally:
            self.process.terminate()
            self.process.join()


def attacking(attack, target, results):
    """Runs in the process of an attack."""
    results.send(attack.run(target))


def plan(options):
    """Returns the phases: names with attacks that run at once."""
    # More drafts than fill the quota, because some are refused a document.
    fills = Drafts(filled=ALL // DOCUMENTS + 12, seconds=900) if options.monday else Drafts()
    return {
        "noise": [
            Noise(options.seconds, options.seed), SlowHeads(options.seconds), SilentBodies(options.seconds),
            DrippingBodies(options.seconds)],
        "oversized heads": [OversizedHeads()],
        "drafts": [fills],
        "another writer": [BusyWriter()],
        "unread answers": [UnreadAnswers()],
        "anonymous bodies": [AnonymousBodies()],
        "lock-out": [LockOut()],
    }


def chosen(options, name):
    return not options.only or name in options.only


def attack(portal, company, samples, options):
    """Attacks a portal while people use it; returns the figures of the attacks."""
    target = portal.target(company.session)
    figures = []

    def phase(name):
        print(time.strftime("%H:%M:%S"), name, flush=True)
        company.phase = samples.phase = name

    phase("nothing")
    pause(QUIET)
    before = kinds(target.pid)
    reading = SteadyReader(options.seconds if options.seconds < 240 else WHOLE)
    reader = Process(reading, target) if chosen(options, reading.name) else None
    for name, attacks in plan(options).items():
        if not chosen(options, name):
            continue
        phase(name)
        if any(attack.alone for attack in attacks):
            company.rest()
        for process in [Process(attack, target) for attack in attacks]:
            figures += process.figures()
        company.resume()
    if reader:
        phase(reading.name)
        figures += reader.figures()
    phase("afterwards")
    pause(QUIET)
    return figures + [descriptors_after(before, kinds(target.pid))]


def descriptors_after(before, after):
    """Returns the figure of the descriptors that are open when all attackers have gone, with the kinds of which there are more."""
    more = f" (more: {tally(after - before)})" if after - before else ""
    return Figure(
        "all", f"{before.total()} descriptors at first, {after.total()} afterwards{more}", f"at most {DESCRIPTORS} more",
        after.total() <= before.total() + DESCRIPTORS)


def meanwhile(company, samples, mail):
    """Returns the figures of the people, of memory and of descriptors, phase by phase and as a whole."""
    figures = []
    for name in dict.fromkeys(sample.phase for sample in samples.all if sample.phase):
        most = samples.most(name)
        bound = MEMORY + (HASHING if name == LockOut.name else 0)
        figures.append(Figure(name, f"memory {most} MiB at most", f"{bound} MiB", most < bound))
        count, middle, slowest = company.times("act", name)
        if count:
            figures.append(Figure(
                name, f"{count} acts, p50 {middle:.3f} s, p99 {slowest:.3f} s", f"{ACT:.0f} s at p99", slowest < ACT))
    count, middle, slowest = company.times("act")
    figures.append(Figure(
        "all", f"{count} acts, p50 {middle:.3f} s, p99 {slowest:.3f} s", f"{ACT:.0f} s at p99", count and slowest < ACT))
    count, middle, slowest = company.times("page")
    figures.append(Figure("all", f"{count} pages, p50 {middle:.3f} s, p99 {slowest:.3f} s", "–", True))
    figures.append(slow_mail(company, mail))
    growth = samples.growth()
    figures.append(Figure("all", f"memory grew by {growth} MiB from a quarter on", f"{GROWTH} MiB", growth <= GROWTH))
    return figures


def slow_mail(company, mail):
    """Returns the figure of the acts that came while the mail program had a message. No act may wait for it."""
    spans = [(begun, begun + mail.seconds) for begun, _ in mail.messages()]
    waits = [deed.seconds for deed in company.of("act") if any(begun < deed.begun < end for begun, end in spans)]
    longest = max(waits, default=0)
    return Figure(
        "slow mail", f"{len(spans)} messages of {mail.seconds} s; {len(waits)} acts meanwhile, the longest {longest:.2f} s",
        f"{mail.seconds // 2} s", spans and waits and longest < mail.seconds / 2)


def nothing_lost(installation, company, before):
    """Returns the figures of the record afterwards. Every draw that was answered must be in it."""
    verified, opened = installation.verify()
    answered = len(set(company.draws))
    faults = company.faults()
    for fault in faults[:20]:
        print("FINDING", fault)
    return [
        Figure("all", "the public record verifies" if verified else "the public record does not verify", "verifies", verified),
        Figure("all", f"{answered} draws answered, {opened - before} in the log", "the same", answered == opened - before),
        Figure("all", f"{len(faults)} requests of people unanswered or refused", "none", not faults)]


def table(figures):
    """Prints the table, and returns whether everything held."""
    rows = [("attack", "figure", "bound", "verdict")]
    rows += [(figure.attack, figure.measured, figure.bound, "holds" if figure.holds else "FAILS") for figure in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    print()
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)), "", row[3])
    return all(figure.holds for figure in figures)


def hostile(programs, folder, options):
    """Makes an installation, attacks its portal, then one with few descriptors; returns the figures."""
    installation = Installation(programs, folder)
    installation.make()
    _, before = installation.verify()
    people = {"clerks": 5, "readers": 20, "applicants": 5} if options.monday else {}
    mail = Mail(folder, "slow-mail", MAIL)
    with Portal(installation, mail) as portal:
        with Samples(portal.process.pid) as samples:
            with Company(portal.target(), **people) as company:
                figures = attack(portal, company, samples, options)
            figures.append(Figure("all", "the portal runs" if portal.is_alive() else "the portal ended", "runs", portal.is_alive()))
    figures += meanwhile(company, samples, mail) + nothing_lost(installation, company, before)
    if chosen(options, "descriptors"):
        print(time.strftime("%H:%M:%S"), "descriptors", flush=True)
        mail = Mail(folder, "quick-mail", 0)
        with Portal(installation, mail, descriptors=1_024) as portal:
            for one in (Leak(mail), IdleConnections()):
                figures += Process(one, portal.target(company.session)).figures()
    return figures


def main():
    parser = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", type=Path, help="the folder with insacula and insacula-verify")
    parser.add_argument("--seconds", type=int, default=240, help="of noise")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", action="append", help="a phase, by its name in the table; may be repeated")
    parser.add_argument("--monday", action="store_true", help=f"the people of a busy Monday; so it is with {MONDAY} seconds or more")
    options = parser.parse_args()
    options.monday |= options.seconds >= MONDAY
    with tempfile.TemporaryDirectory(prefix="insacula-hostile-") as folder:
        sys.exit(0 if table(hostile(options.programs.resolve(), Path(folder), options)) else 1)
