"""nginx's limits for each client, and the address of the client that it hands on. A server that answers with the headers of the request
stands in for the portal, so that no result depends on the portal's speed."""
import collections
import contextlib
import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import visitor


class Echo(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # An answer is one write: in two, each would wait until the client has confirmed the first.
    wbufsize = -1

    def do_GET(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        body = json.dumps(self.headers.items()).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module", autouse=True)
def echo(installed):
    installed.run("systemctl", "stop", "insacula")
    server = ThreadingHTTPServer(("127.0.0.1", 8080), Echo)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield
    server.shutdown()
    thread.join()
    server.server_close()
    installed.run("systemctl", "start", "insacula")
    installed.until_listening()


@pytest.fixture(autouse=True)
def fresh_counters(installed):
    """Each test begins with all limits unused: nginx keeps them in memory until it is started again."""
    restart(installed)


def restart(server):
    # systemd would refuse after five times in ten seconds.
    server.run("systemctl", "reset-failed", "nginx")
    server.run("systemctl", "restart", "nginx")


@pytest.fixture
def statuses(certificate):
    """Sends requests on one connection without waiting for answers; gives the statuses of the answers."""
    def send(path, count, **options):
        request = f"GET {path} HTTP/1.1\r\nHost: {visitor.NAME}\r\n"
        requests = f"{request}\r\n" * (count - 1) + f"{request}Connection: close\r\n\r\n"
        with visitor.connect(certificate, **options) as connection:
            answers = visitor.exchange(connection, requests.encode())
        return collections.Counter(map(int, re.findall(rb"HTTP/1\.1 (\d{3}) ", answers)))
    return send


def test_a_flood_of_pages_is_refused_and_other_clients_are_served(statuses, new_visitor):
    answers = statuses("/padron", 800, source="127.0.0.20")
    assert answers[200] > 60 and answers[429] > 0 and answers.total() == 800, answers
    assert new_visitor("127.0.0.21").get("/padron").status_code == 200


def test_too_many_are_told_so_in_words(statuses, new_visitor):
    client = new_visitor("127.0.0.20")
    refused = next(answer for answer in (client.get("/padron") for _ in range(5_000)) if answer.status_code != 200)
    assert (refused.status_code, refused.headers["Retry-After"], refused.headers["Cache-Control"]) == (429, "5", "no-store")
    assert "Demasiadas peticiones" in refused.text
    assert refused.headers["Strict-Transport-Security"] == "max-age=31536000"


def test_whoever_reads_the_record_quickly_waits_and_is_not_refused(statuses):
    assert statuses("/registro/tile/0/000", 300, source="127.0.0.20") == {200: 300}


@pytest.fixture
def ipv6(installed):
    addresses = [f"2001:db8:1::{number:x}" for number in [*range(1, 21), 0xffff]] + ["2001:db8:2::1"]
    for act in ("add", "del"):
        # Without the search for duplicates, which a busy machine may not have ended, an address can be used at once.
        how = "nodad" if act == "add" else ""
        installed.run("ip", "-batch", "-", input="".join(f"address {act} {address}/128 dev lo {how}\n" for address in addresses))
        if act == "add":
            yield


def test_the_addresses_of_one_ipv6_network_are_one_client(ipv6, statuses):
    answers = collections.Counter()
    for number in range(1, 21):
        answers += statuses("/padron", 40, source=f"2001:db8:1::{number:x}", to="2001:db8:1::ffff")
    assert answers[429] > 0, answers
    # Each address of IPv4 is a client of its own; and so is another network.
    assert statuses("/padron", 40, source="2001:db8:2::1", to="2001:db8:1::ffff") == {200: 40}
    for number in range(30, 50):
        assert statuses("/padron", 40, source=f"127.0.0.{number}") == {200: 40}


@contextlib.contextmanager
def held_open(certificate, count, path, source):
    """Requests that nginx has begun to take, and whose bodies do not come."""
    with contextlib.ExitStack() as stack:
        for _ in range(count):
            connection = stack.enter_context(visitor.connect(certificate, source=source))
            connection.sendall(
                f"POST {path} HTTP/1.1\r\nHost: {visitor.NAME}\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n".encode())
            assert connection.recv(1_000).startswith(b"HTTP/1.1 100 ")
        yield


def test_one_client_has_forty_requests_at_once(certificate, new_visitor):
    with held_open(certificate, 40, "/mi/entrar", "127.0.0.20"):
        assert new_visitor("127.0.0.20").get("/").status_code == 429
        assert new_visitor("127.0.0.21").get("/").status_code == 200


def test_one_client_sends_four_documents_at_once(certificate, new_visitor):
    path = "/mi/solicitud/documentos/titulo"
    for prefix in ("", "/en"):
        with held_open(certificate, 4, prefix + path, f"127.0.0.{22 + len(prefix)}"):
            same = new_visitor(f"127.0.0.{22 + len(prefix)}")
            assert same.post(path, data=b"x").status_code == 429
            assert same.get("/").status_code == 200
            assert new_visitor("127.0.0.21").post(path, data=b"x").status_code == 200


def test_bodies_end_somewhere(new_visitor):
    client = new_visitor("127.0.0.20")
    for path, largest in (("/mi/entrar", 1 << 20), ("/despacho/sorteos", 1 << 20), ("/mi/solicitud/documentos/titulo", 12 << 20)):
        assert client.post(path, data=bytes(largest)).status_code == 200
        assert client.post(path, data=bytes(largest + 1)).status_code == 413


@pytest.mark.parametrize("lines", [
    "X-Forwarded-For: 7.7.7.7\r\n",
    "X-Forwarded-For: 7.7.7.7\r\nX-Forwarded-For: 8.8.8.8\r\n",
    "x-forwarded-for: 7.7.7.7, 8.8.8.8\r\n",
    "X-Forwarded-For:\r\n",
    "X_Forwarded_For: 7.7.7.7\r\n",
    "Connection: close, X-Forwarded-For\r\n",
])
def test_no_client_chooses_its_address(certificate, lines):
    request = f"GET / HTTP/1.1\r\nHost: {visitor.NAME}\r\n{lines}Connection: close\r\n\r\n"
    with visitor.connect(certificate, source="127.0.0.77") as connection:
        answer = visitor.exchange(connection, request.encode())
    sent = json.loads(answer.split(b"\r\n\r\n", 1)[1])
    forwarded = [value for name, value in sent if name.lower().replace("_", "-") == "x-forwarded-for"]
    assert forwarded == ["127.0.0.77"]
    assert [value for name, value in sent if name.lower() == "host"] == [visitor.NAME]


def test_the_network_of_a_court_is_not_limited(installed, statuses):
    """The line that the file shows as an example, with the network of this test."""
    shipped = installed.run("cat", "/etc/nginx/sites-available/insacula")
    installed.write("/etc/nginx/sites-available/insacula", shipped.replace("# 198.51.100.0/24 1;", "127.0.1.0/24 1;"))
    try:
        restart(installed)
        assert statuses("/padron", 400, source="127.0.1.9") == {200: 400}
        assert statuses("/padron", 800, source="127.0.0.20")[429] > 0
    finally:
        installed.write("/etc/nginx/sites-available/insacula", shipped)
        restart(installed)
