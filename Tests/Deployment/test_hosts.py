"""The site answers under its own name only, and no name that a client makes up comes back in an answer."""
import subprocess

import patience
import pytest
import visitor


def request(host, path="/x?y=1"):
    return f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode()


def plain(source="127.0.0.1"):
    return visitor.socket.create_connection(("127.0.0.1", 80), timeout=patience.SECONDS, source_address=(source, 0))


def test_http_leads_to_the_name_of_the_site(installed, new_visitor):
    answer = new_visitor().get("http://peritos.ejemplo.mx/sorteos?folio=1&x=%2F", allow_redirects=False)
    assert (answer.status_code, answer.headers["Location"]) == (301, "https://peritos.ejemplo.mx/sorteos?folio=1&x=%2F")
    assert answer.headers["Server"] == "nginx"


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "peritos.ejemplo.mx.evil.example", "evil.example:80"])
def test_http_under_another_name_is_not_answered(installed, host):
    with plain() as connection:
        assert visitor.exchange(connection, request(host)) == b""


def test_http_without_a_name_is_not_answered(installed):
    with plain() as connection:
        assert visitor.exchange(connection, b"GET /x HTTP/1.0\r\n\r\n") == b""


@pytest.mark.parametrize("target", ["http://evil.example/x", "//evil.example/x"])
def test_no_target_leads_elsewhere(installed, target):
    with plain() as connection:
        answer = visitor.exchange(connection, request("peritos.ejemplo.mx", target))
    for line in answer.split(b"\r\n"):
        assert not line.lower().startswith(b"location:") or line.startswith(b"Location: https://peritos.ejemplo.mx/")


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1"])
def test_https_under_another_name_than_the_handshake_s_is_not_answered(installed, certificate, host):
    with visitor.connect(certificate) as connection:
        assert visitor.exchange(connection, request(host)) == b""


def test_only_the_answers_to_acme_are_served_in_plain(installed, new_visitor):
    installed.run("mkdir", "-p", "/var/www/acme/.well-known/acme-challenge")
    installed.write("/var/www/acme/.well-known/acme-challenge/token", "token.thumbprint")
    address = "http://peritos.ejemplo.mx/.well-known/acme-challenge/"
    assert new_visitor().get(address + "token").text == "token.thumbprint"
    for path in ("..%2f..%2f..%2f..%2fetc/passwd", "%2e%2e/%2e%2e/%2e%2e/etc/passwd", "../../../../etc/passwd"):
        with plain() as connection:
            answer = visitor.exchange(connection, request("peritos.ejemplo.mx", "/.well-known/acme-challenge/" + path))
        assert b"root:" not in answer and answer.split()[1] in (b"301", b"400", b"404"), answer


def test_http_2_is_spoken(installed, certificate):
    done = subprocess.run(
        ["curl", "--silent", "--show-error", "--http2", "--cacert", certificate, "--resolve", f"{visitor.NAME}:443:127.0.0.1",
         "--output", "/dev/null", "--write-out", "%{http_version} %{http_code}", visitor.SITE + "/"],
        check=True, capture_output=True, text=True, timeout=patience.SECONDS)
    assert done.stdout == "2 200"


def test_no_name_leads_past_nginx(installed):
    """The portal itself listens on the loopback interface only."""
    listening = installed.run("ss", "--listening", "--tcp", "--numeric", "--no-header")
    assert {line.split()[3] for line in listening.splitlines() if line.split()[3].endswith(":8080")} == {"127.0.0.1:8080"}


