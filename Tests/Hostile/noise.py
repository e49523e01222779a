"""Requests that nobody sends in good faith: oversized, cut off, malformed, out of the folder, with headers inside of values."""
import random
import re
import socket
import time
from urllib.parse import quote

from attack import Attack, at_once, attacker, tally

PATHS = [
    "/", "/en", "/padron", "/padron/P-000001", "/sorteos", "/sorteos/S-2026-000001", "/sorteos/S-2026-000001/acta",
    "/designaciones-directas", "/convocatorias", "/estadisticas", "/registro-publico", "/registro-publico/entradas/5",
    "/verificar", "/datos-abiertos", "/datos/sorteos.csv", "/ayuda", "/ayuda/glosario", "/registro/checkpoint",
    "/registro/tile/0/000", "/registro/draws/S-2026-000001.proof.json", "/api/v1/log", "/api/v1/draws", "/mi", "/mi/entrar",
    "/mi/requisitos", "/despacho", "/despacho/entrar", "/despacho/cuentas",
]
TRAVERSALS = [
    "../", "..%2f", "%2e%2e/", "%2e%2e%2f", "..%5c", "....//", "%252e%252e%252f", "..%c0%af", "/registro/../keys/data.key",
    "/registro/%2e%2e/insacula.sqlite", "/datos/..%2finsacula.sqlite", "/datos/%2e%2e%2fkeys%2flog.key", "//etc/passwd",
    "/registro/tile/0/..%2f..%2f..%2finsacula.sqlite", "/recursos/../../../etc/passwd", "/datos/.%00.csv",
]
WORDS = [
    "", "'", '"', "<script>alert(1)</script>", "' OR 1=1 --", "\u0301\"", "\u202e", "%00", "A" * 5000, "-1",
    "99999999999999999999", "P-000001", "S-2026-000001", "NaN", "{{x}}", "[[portal.nav]]", "../..", "\r\nX-Injected: 1",
    "%0d%0aX-Injected:%201", "é" * 300, "\0", "AND NEAR * ^ \"", "(((", "a" * 60000,
]
FRAGMENTS = [
    b"GET / HTTP/9.9\r\n\r\n", b"GET\r\n\r\n", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    b"\r\n" * 2000, b"GET " + b"/" * 70000 + b" HTTP/1.1\r\n\r\n",
]
# These stand in private places only, and none may come back. Names are public.
PRIVATE = [
    rb"SQLite format 3", rb"insacula-key", rb"BEGIN [A-Z ]*PRIVATE", rb"root:x:0", rb"[A-Z]{4}[0-9]{6}[HM][A-Z]{5}[A-Z0-9][0-9]",
    rb"\.swift:[0-9]+", rb"Fatal error",
]


class Noise(Attack):
    """Six clients send random nonsense. No answer may be 500 or above (503 apart, which says that the portal is busy), none may hang,
    leak private data, or have a header from a value; and the portal must go on."""
    name = "noise"

    def __init__(self, seconds, seed):
        self.seconds, self.seed = seconds, seed
        self.longest = seconds + 150

    def run(self, target):
        end = time.monotonic() + self.seconds
        clients = [Client(target, attacker(60_000 + number), self.seed * 1000 + number) for number in range(6)]
        at_once(len(clients), lambda number: clients[number].annoy(end))
        findings = [finding for client in clients for finding in client.findings]
        counts = {}
        for client in clients:
            for name, count in client.counts.items():
                counts[name] = counts.get(name, 0) + count
        for what, data in findings[:20]:
            print("FINDING", self.name, what, data)
        last = clients[0]
        alive = last.send(last.request("GET", "/")).startswith(b"HTTP/1.1 200")
        return [
            self.figure(f"{sum(counts.values())} requests: {tally(counts)}", "some answered", counts),
            self.figure(f"{len(findings)} answers of 500, hangs, leaks, injected headers", "none", not findings),
            self.figure("answers" if alive else "does not answer", "answers afterwards", alive)]


class Client:
    """A client that sends random requests, and looks for faults in the answers."""

    def __init__(self, target, address, seed):
        self.target, self.address = target, address
        self.random = random.Random(seed)
        self.counts, self.findings = {}, []
        self.kinds = [
            self.bytes_alone, self.traversal, self.long_path, self.queries, self.bad_queries, self.many_headers, self.cookies, self.methods,
            self.forms, self.uploads, self.cut_off, self.pipelined, self.smuggled, self.odd_headers, self.fragments, self.plain]

    def annoy(self, end):
        while time.monotonic() < end:
            self.random.choice(self.kinds)()

    # -- The connection

    def send(self, data, wait=15.0):
        """Sends bytes, and returns everything until the other side closes or is silent."""
        answer = b""
        try:
            with socket.create_connection((self.target.host, self.target.port), wait, (self.address, 0)) as connection:
                try:
                    connection.sendall(data)
                    connection.shutdown(socket.SHUT_WR)
                except OSError:
                    pass
                while len(answer) < 8 << 20:
                    part = connection.recv(65536)
                    if not part:
                        break
                    answer += part
        except socket.timeout:
            self.findings.append(("no answer and no close", data[:200]))
        except OSError:
            pass
        self.look(data, answer)
        return answer

    def look(self, data, answer):
        for status in re.findall(rb"^HTTP/1\.1 ([0-9]{3})", answer, re.M):
            self.counts[status.decode()] = self.counts.get(status.decode(), 0) + 1
            if status >= b"500" and status != b"503":
                self.findings.append((f"status {status.decode()}", data[:300]))
        for pattern in PRIVATE:
            if re.search(pattern, answer):
                self.findings.append((f"leak {pattern!r}", data[:300]))
        if b"X-Injected" in answer.split(b"\r\n\r\n", 1)[0]:
            self.findings.append(("header injected", data[:300]))
        if not answer:
            self.counts["closed"] = self.counts.get("closed", 0) + 1

    def request(self, method, path, headers=(), body=b""):
        lines = [f"{method} {path} HTTP/1.1", f"Host: {self.target.host}:{self.target.port}", "Connection: close"]
        lines += [f"{name}: {value}" for name, value in headers]
        return "".join(line + "\r\n" for line in lines).encode("utf-8", "surrogateescape") + b"\r\n" + body

    def get(self, path, headers=()):
        return self.send(self.request("GET", path, headers))

    # -- What is random

    def path(self):
        return self.random.choice(PATHS)

    def word(self):
        return self.random.choice(WORDS)

    def noise(self):
        return self.random.randbytes(self.random.randrange(1, 400))

    def pairs(self, names, most):
        return "&".join(f"{self.random.choice(names)}={quote(self.word(), safe='')}" for _ in range(self.random.randrange(1, most)))

    # -- The kinds of requests

    def bytes_alone(self):
        self.send(self.noise() + b"\r\n\r\n")

    def traversal(self):
        self.get(self.random.choice(TRAVERSALS))

    def long_path(self):
        self.get(self.path() + "/" + quote(self.word(), safe="")[:9000])

    def queries(self):
        names = ["nombre", "especialidad", "partido", "situacion", "pagina", "folio", "volver", "limit", "after", "x"]
        self.get(f"{self.path()}?{self.pairs(names, 6)[:9000]}")

    def bad_queries(self):
        self.get(self.path() + "?" + self.random.choice(["%", "%zz", "%ff", "&" * 5000, "=" * 5000, "a=1&" * 3000]))

    def many_headers(self):
        self.get(self.path(), [(f"X-{number}", "a" * 900) for number in range(self.random.randrange(1, 200))])

    def cookies(self):
        self.get(self.path(), [("Cookie", self.random.choice(["insacula=" + "0" * 64, "insacula=" + self.word(), ";" * 4000]))])

    def methods(self):
        method = self.random.choice(["PUT", "DELETE", "TRACE", "CONNECT", "get", "POST", "PATCH", "X" * 2000])
        self.send(self.request(method, self.path()))

    def cut_off(self):
        data = self.request("GET", self.path())
        self.send(data[: self.random.randrange(len(data))])

    def pipelined(self):
        self.send(f"GET {self.path()} HTTP/1.1\r\nHost: x\r\n\r\n".encode() * self.random.randrange(2, 30))

    def smuggled(self):
        self.send(self.request("POST", self.path(), [
            ("Transfer-Encoding", "chunked"), ("Content-Length", "5"), ("Origin", self.target.site)], b"0\r\n\r\nGET / HTTP/1.1\r\n\r\n"))

    def odd_headers(self):
        self.get(self.path(), [
            ("Host", self.word().replace("\r\n", "")), ("Range", "bytes=0-,1-,2-"), ("If-None-Match", '"' * 3000),
            ("Accept-Language", "x" * 3000)])

    def fragments(self):
        self.send(self.random.choice(FRAGMENTS))

    def plain(self):
        self.get(self.path())

    def forms(self):
        choice = self.random.choice
        kind = choice(["application/x-www-form-urlencoded", "text/plain", "application/json", "multipart/form-data; boundary=x", ""])
        body = self.pairs(["folio", "codigo", "usuario", "contrasena", "volver", "x"], 8).encode()
        body = body if self.random.random() < 0.7 else self.noise()
        length = choice([len(body), 0, len(body) + 1000, 10 ** 12, -1, "x"])
        self.send(self.request(
            "POST", choice([self.path(), "/despacho/entrar", "/mi/entrar"]),
            [("Origin", self.target.site), ("Content-Type", kind), ("Content-Length", length)], body), wait=70)

    def uploads(self):
        boundary = "x" * self.random.randrange(1, 90)
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="a"; filename="{self.word()[:300]}"\r\n\r\n'
        end = f"\r\n--{boundary}--\r\n".encode() if self.random.random() < 0.5 else b""
        body = head.encode("utf-8", "surrogateescape") * self.random.randrange(1, 300) + self.noise() + end
        if self.random.random() < 0.1:
            body += b"0" * (20 << 20)
        self.send(self.request("POST", self.random.choice(["/mi/entrar", "/despacho/entrar"]), [
            ("Origin", self.target.site), ("Content-Type", f"multipart/form-data; boundary={boundary}"),
            ("Content-Length", len(body))], body), wait=70)
