"""Many clients at once, each with an address of its own, so that no limit of a client helps. The memory is sampled meanwhile (`run`)."""
from collections import Counter

from attack import Attack, at_once, attacker, pause, tally
from slow import connect

# Seconds for which a flood is held, and for which the portal may then recover.
HELD = 15


class UnreadAnswers(Attack):
    """400 clients ask for 40 data sets and 40 pages at once and read nothing. The process must stay below its bound of memory, and give
    it back."""
    name = "unread answers"
    count = 400

    def run(self, target):
        head = f" HTTP/1.1\r\nHost: {target.host}\r\n\r\n"
        requests = ("GET /datos/entradas.json" + head).encode() * 40 + ("GET /padron" + head).encode() * 40
        connections = []
        for number in range(self.count):
            try:
                connection = connect(target, attacker(number), timeout=20)
                connections.append(connection)
                connection.sendall(requests)
            except OSError:
                pass
        pause(HELD)
        for connection in connections:
            connection.close()
        pause(HELD)
        return [self.figure(f"{len(connections)} clients got a connection", f"{self.count} that do not read", connections)]


class AnonymousBodies(Attack):
    """100 clients without a session send 11 MiB each, as much as a document may have. The portal must not take the bodies into its
    memory, and must answer or end the connection."""
    name = "anonymous bodies"
    count = 100
    size = 11 << 20

    def send(self, target, number):
        try:
            with connect(target, attacker(1_000 + number)) as connection:
                connection.sendall(
                    (f"POST /mi/solicitud/documentos/titulo HTTP/1.1\r\nHost: {target.host}\r\nOrigin: {target.site}\r\n"
                     f"Content-Type: multipart/form-data; boundary=b\r\nContent-Length: {self.size}\r\n\r\n").encode())
                try:
                    for _ in range(self.size >> 16):
                        connection.sendall(b"0" * 65536)
                except OSError:
                    pass
                return connection.recv(65536)[9:12].decode() or "closed"
        except TimeoutError:
            return "silent"
        except OSError:
            return "closed"

    def run(self, target):
        results = at_once(self.count, lambda number: self.send(target, number))
        pause(HELD)
        counts = Counter(results)
        accepted = {"303", "413", "503", "429", "408", "closed"}
        return [self.figure(
            f"{self.count} clients, {self.size >> 20} MiB each: {tally(counts)}", "refused unread", set(counts) <= accepted)]
