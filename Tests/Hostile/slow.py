"""Clients that take their time: with a head, with a body, and with an answer."""
import socket
import time

from attack import Attack, at_once, attacker, pause, until
from client import Browser, document
from samples import kinds

# The portal's own limits (`docs/portal.md`, Limits of time), with ten seconds for a busy machine.
HEAD, SILENCE, SLACK = 20, 30, 10


def connect(target, address, timeout=60, received=None):
    """Returns a connection from an address; `received` is the size of the kernel's buffer for what comes."""
    connection = socket.socket()
    if received:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, received)
    connection.settimeout(timeout)
    connection.bind((address, 0))
    connection.connect((target.host, target.port))
    return connection


class Trickle(Attack):
    """Sends a part at once and then a little every half second. The portal must end the connection."""
    count = 20
    # Seconds after which the connection must have ended.
    limit = HEAD + SLACK

    def __init__(self, seconds):
        self.seconds = seconds
        self.longest = seconds + 3 * self.limit

    def first(self, target):
        """Returns the bytes that are sent at once."""
        raise NotImplementedError

    def more(self):
        """Returns the bytes that are sent every half second."""
        return b"X"

    def held(self, target, address):
        """Returns the seconds until the connection has ended, or the limit has passed."""
        begun = time.monotonic()
        try:
            with connect(target, address, timeout=self.limit) as connection:
                connection.sendall(self.first(target))
                connection.settimeout(0.5)
                while time.monotonic() - begun < self.limit:
                    try:
                        if not connection.recv(65536):
                            break
                    except socket.timeout:
                        connection.sendall(self.more())
        except OSError:
            pass
        return time.monotonic() - begun

    def run(self, target):
        end = time.monotonic() + self.seconds

        def hold(number):
            times = [self.held(target, attacker(61_000 + number))]
            while time.monotonic() + self.limit < end:
                times.append(self.held(target, attacker(61_000 + number)))
                pause(0.2)
            return times

        times = [seconds for some in at_once(self.count, hold) for seconds in some]
        return [self.figure(
            f"{len(times)} connections, the longest {max(times):.1f} s", f"cut off in {self.limit} s", max(times) < self.limit)]


class SlowHeads(Trickle):
    """Never ends the head of a request."""
    name = "slow heads"

    def first(self, target):
        return b"GET / HTTP/1.1\r\nHost: x\r\n"


class SilentBodies(Trickle):
    """Says that a body comes, sends a KiB of it and falls silent."""
    name = "bodies that stall"
    count = 10
    limit = SILENCE + SLACK

    def first(self, target):
        return (
            f"POST /mi/entrar HTTP/1.1\r\nHost: x\r\nOrigin: {target.site}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            f"Content-Length: 60000\r\n\r\nfolio={'x' * 1018}").encode()

    def more(self):
        return b""


class DrippingBodies(SilentBodies):
    """Sends two bytes of a body a second, which is less than the KiB in 30 seconds that counts as progress."""
    name = "bodies that drip"

    def more(self):
        return b"x"


class OversizedHeads(Attack):
    """Sends heads of 180 kB, far more than a head may have, and leaves. The portal must end the connections although bytes are left that
    it does not read: it must have no more sockets afterwards."""
    name = "oversized heads"
    count = 100
    # Sockets of people who come and go.
    slack = 8

    def run(self, target):
        head = b"GET / HTTP/1.1\r\nHost: x\r\n" + b"".join(b"X-%d: %s\r\n" % (number, b"a" * 900) for number in range(200))
        before = kinds(target.pid)["socket"]
        at_once(10, lambda part: [self.leave(target, 62_000 + number, head) for number in range(part, self.count, 10)])
        until(lambda: kinds(target.pid)["socket"] <= before + self.slack, HEAD + SLACK)
        after = kinds(target.pid)["socket"]
        return [self.figure(
            f"{self.count} clients, gone for up to {HEAD + SLACK} s: {before} sockets before, {after} after", f"at most {self.slack} more",
            after <= before + self.slack)]

    def leave(self, target, number, head):
        try:
            with connect(target, attacker(number), timeout=15) as connection:
                try:
                    connection.sendall(head)
                except OSError:
                    pass
                connection.shutdown(socket.SHUT_WR)
                while connection.recv(65536):
                    pass
        except OSError:
            pass


class SteadyReader(Attack):
    """An applicant with a bad connection fetches a document of 10 MB at 20 kB/s. It is no attack: the document must come whole.

    In a run that is too short for it, the document is as large as the time allows."""
    name = "steady reader"
    rate = 20_000

    def __init__(self, seconds):
        self.size = max(200_000, min(10_000_000, self.rate * (seconds - 10)))
        self.longest = self.size / self.rate * 1.5 + 120

    def run(self, target):
        person = Browser(target, "127.0.6.1")
        page = person.begin_draft()
        folio = page.text.partition('id="folio"')[2].partition(">")[2].partition("<")[0].strip()
        requirement, content = target.requirements[0], document(self.size)
        given = person.hand_in(requirement, content)
        if given.status != 303:
            return [self.figure(f"the document is not taken: {given.status} {given.said}", "taken", False)]
        head = f"GET /mi/archivos/{folio}/{requirement} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: {person.cookie}\r\n\r\n"
        begun, came = time.monotonic(), bytearray()
        with connect(target, person.address, received=8192) as connection:
            connection.sendall(head.encode())
            try:
                while part := connection.recv(4096):
                    came += part
                    pause(len(came) / self.rate - (time.monotonic() - begun))
            except OSError:
                pass
        body = bytes(came).partition(b"\r\n\r\n")[2]
        seconds = time.monotonic() - begun
        return [self.figure(
            f"{len(body):,} of {self.size:,} bytes in {seconds:.0f} s", "whole, and the same bytes", body == content)]
