"""A portal with few descriptors, as systemd gives them."""
import http.client
import math
import resource
import socket
import time

from attack import READERS, Attack, at_once, attacker, pause, until
from client import Browser
from people import Company
from samples import descriptors, percentile, processor
from slow import HEAD, SLACK

FULL = "No more connections are accepted"


class Leak(Attack):
    """Draws are opened and their messages go out. The number of open descriptors must be the same afterwards."""
    name = "mail and draws"
    draws = 10
    # Descriptors that come and go: connections that end, files that are written.
    slack = 8

    def __init__(self, mail):
        self.mail = mail

    def run(self, target):
        company = Company(target, first=70_000)
        clerk = company.clerks[0]
        clerk.browser.cookie = target.session
        clerk.work()
        self.settle(target)
        before, sent = descriptors(target.pid), len(self.mail.messages())
        for _ in range(self.draws):
            clerk.work()
        opened = len(company.draws) - 1
        # A round lasts 20 seconds; then a message goes to the court, and one to each expert.
        until(lambda: len(self.mail.messages()) >= sent + self.draws, 60)
        self.settle(target)
        after, sent = descriptors(target.pid), len(self.mail.messages()) - sent
        return [self.figure(
            f"{before} before, {after} after {opened} draws and {sent} messages", f"at most {self.slack} more",
            opened > 0 and sent > 0 and after <= before + self.slack)]

    def settle(self, target):
        """Waits until no message is under way, 30 seconds at most."""
        last = []

        def still():
            last.append((len(self.mail.messages()), descriptors(target.pid)))
            return len(last) > 12 and len(set(last[-12:])) == 1

        until(still, 30)


class IdleConnections(Attack):
    """1,500 connections from many addresses send nothing, where the process has 1,024 descriptors. Clients who have a connection must be
    served all the time; new ones must be served too; the log must say once a minute what is the matter; and the processor must not be
    busy with it."""
    name = "idle connections"
    count = 1_500
    seconds = 60
    # The seconds for which a new client may wait: until the first idle connections are cut off.
    wait = HEAD + SLACK

    def run(self, target):
        hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 4_096), hard))
        held = http.client.HTTPConnection(target.host, target.port, timeout=30, source_address=(f"{READERS}.101", 0))
        self.ask(held)
        begun, used = time.monotonic(), processor(target.pid)
        end = begun + self.seconds
        idle = [self.occupy(target, number) for number in range(self.count)]
        known, new = at_once(2, lambda number: self.stay(held, end) if number == 0 else self.arrive(target, end))
        seconds = time.monotonic() - begun
        share = (processor(target.pid) - used) / seconds
        for connection in idle:
            connection.close()
        told, most = target.log.read_text(errors="replace").count(FULL), int(seconds // 60) + 1
        served = [answer.seconds for answer in new if answer.status == 200]
        return [
            self.figure(
                f"{len(idle)} idle; {len(known)} pages over a connection that is open, p99 {percentile(known, 0.99):.2f} s", "1 s",
                percentile(known, 0.99) < 1),
            self.figure(
                f"{len(served)} of {len(new)} new clients served, the longest after {max(served, default=0):.1f} s",
                f"all, in {self.wait} s", served and len(served) == len(new) and max(served) < self.wait),
            self.figure(f"the log says so {told} times in {seconds:.0f} s", "once a minute", 1 <= told <= most),
            self.figure(f"{100 * share:.0f} % of a processor", "25 %", share < 0.25)]

    def occupy(self, target, number):
        """Asks for a connection, and does not wait for it: the kernel's queue may be full."""
        connection = socket.socket()
        connection.setblocking(False)
        connection.bind((attacker(10_000 + number), 0))
        connection.connect_ex((target.host, target.port))
        return connection

    def stay(self, connection, end):
        """Reads a page a second over one connection; returns the seconds of each, and infinity for a page that did not come."""
        times = []
        while time.monotonic() < end:
            times.append(self.ask(connection))
            pause(1)
        return times

    def ask(self, connection):
        begun = time.monotonic()
        try:
            connection.request("GET", "/ayuda")
            response = connection.getresponse()
            response.read()
            return time.monotonic() - begun if response.status == 200 else math.inf
        except (OSError, http.client.HTTPException):
            connection.close()
            return math.inf

    def arrive(self, target, end):
        """Lets one new client after another come, each from an address of its own; returns their answers."""
        answers = []
        while time.monotonic() < end:
            number = len(answers) + 1
            answers.append(Browser(target, f"{READERS}.{100 + number % 100}", patience=2 * self.wait).get("/ayuda"))
            pause(1)
        return answers
