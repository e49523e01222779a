"""The headers of every kind of answer: the portal's, the published record's, and nginx's own in place of them."""
import base64
import re

import pytest
import visitor
from installation import ROOT

STRICT = {"Strict-Transport-Security": "max-age=31536000", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin"}
OWN_POLICY = "default-src 'none'; frame-ancestors 'none'"
IMMUTABLE = "public, max-age=31536000, immutable"

# Address, status, Cache-Control.
ANSWERS = [
    ("/", 200, "no-cache"),
    ("/en", 200, "no-cache"),
    ("/padron", 200, "no-cache"),
    ("/verificar", 200, "no-cache"),
    ("/datos-abiertos", 200, "no-cache"),
    ("/no-hay", 404, "no-store"),
    ("/datos/entradas.json", 200, "public, max-age=60"),
    ("/api/v1/log", 200, None),
    ("/registro/checkpoint", 200, "no-cache"),
    ("/registro/log.policy", 200, "no-cache"),
    ("/registro/tile/0/000", 200, IMMUTABLE),
    ("/registro/tile/entries/000", 200, IMMUTABLE),
    ("/registro/draws/S-2026-000001.proof.json", 200, "no-cache"),
    ("/registro/tile/0/999", 404, "no-store"),
    ("/mi/entrar", 200, "no-store"),
    ("/mi", 303, "no-store"),
    ("/despacho/entrar", 200, "no-store"),
    ("/despacho", 303, "no-store"),
    ("/despacho/cuentas", 303, "no-store"),
]


def check(answer):
    """Every header of safety once, the policy of contents among them, and no version of a server."""
    for name, value in STRICT.items():
        assert answer.raw.headers.getlist(name) == [value], name
    assert len(answer.raw.headers.getlist("Content-Security-Policy")) == 1
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.raw.headers.getlist("Server") == ["nginx"]
    assert len(answer.raw.headers.getlist("Cache-Control")) == 1


@pytest.fixture(scope="module", autouse=True)
def data_sets(server):
    server.until_served("/datos/entradas.json")


@pytest.mark.parametrize("path, status, caching", ANSWERS)
def test_every_kind_of_answer_has_its_headers(server, new_visitor, path, status, caching):
    answer = new_visitor().get(path, allow_redirects=False)
    assert answer.status_code == status
    check(answer)
    if caching:
        assert answer.headers["Cache-Control"] == caching


def test_the_parts_of_a_page_are_kept_for_good(server, new_visitor):
    client = new_visitor()
    parts = re.findall(r'(?:href|src)="(/recursos/[^"]+)"', client.get("/").text)
    assert parts
    for path in parts:
        answer = client.get(path)
        assert (answer.status_code, answer.headers["Cache-Control"]) == (200, IMMUTABLE), path
        check(answer)


@pytest.mark.parametrize("path", [path for path, status, _ in ANSWERS if path.startswith(("/registro", "/datos/", "/api")) and status == 200])
def test_pages_of_other_sites_may_read_what_is_for_programs(server, new_visitor, path):
    answer = new_visitor().get(path, headers={"Origin": "https://otro.ejemplo.mx"})
    assert answer.raw.headers.getlist("Access-Control-Allow-Origin") == ["*"]
    assert "Set-Cookie" not in answer.headers


def test_what_did_not_change_is_not_sent_again(server, new_visitor):
    visitor = new_visitor()
    for path in ("/registro/tile/0/000", "/registro/checkpoint", "/"):
        tag = visitor.get(path).headers["ETag"]
        assert visitor.get(path, headers={"If-None-Match": tag}).status_code == 304, path


def test_a_page_is_compressed(server, new_visitor):
    answer = new_visitor().get("/padron")
    assert answer.headers["Content-Encoding"] == "gzip" and "Padrón" in answer.text


def test_the_record_through_nginx_is_what_is_published(server, new_visitor):
    visitor = new_visitor()
    for path in ("tile/0/000", "tile/entries/000", "draws/S-2026-000001.proof.json", "log.policy"):
        published = server.run("base64", "--wrap=0", f"/var/lib/insacula/datos/public/{path}")
        assert visitor.get(f"/registro/{path}").content == base64.b64decode(published), path


TRICKS = [
    "/registro/../keys/log.key", "/registro/%2e%2e/keys/log.key", "/registro/..%2fkeys/log.key", "/registro../keys/log.key",
    "/registro/..;/keys/log.key", "/registro//keys/log.key", "/registro/./../insacula.sqlite", "/registro/tile/../../insacula.sqlite",
    "/registro/%2e%2e%2finsacula.sqlite", "/registro\\..\\insacula.sqlite", "/registro/..%5cinsacula.sqlite", "/registro/%00",
    "/registro/checkpoint/../../keys/log.key", "/registro/checkpoint%00.json", "/registro/tile/0/000/", "/registro/", "/registro",
    "/registro/tile/", "/registro/.checkpoint", "/registro/staging/checkpoint", "/registro/%252e%252e/keys/log.key",
    "/registro/tile/0/../../../keys/log.key", "/datos/../keys/log.key", "/datos/..%2finsacula.sqlite",
]


@pytest.mark.parametrize("path", TRICKS)
def test_no_path_leads_out_of_what_is_published(server, certificate, path):
    request = f"GET {path} HTTP/1.1\r\nHost: {visitor.NAME}\r\nConnection: close\r\n\r\n".encode()
    with visitor.connect(certificate) as connection:
        answer = visitor.exchange(connection, request)
    assert answer.split()[1] in (b"400", b"404"), answer[:200]
    assert b"SQLite format 3" not in answer and b"insacula-key" not in answer


class TestWithoutThePortal:
    @pytest.fixture(autouse=True)
    def stopped(self, server):
        server.run("systemctl", "stop", "insacula")
        yield
        server.run("systemctl", "start", "insacula")
        server.until_listening()

    @pytest.mark.parametrize("path", ["/", "/registro/checkpoint", "/mi/solicitud/documentos/titulo"])
    def test_nginx_says_that_it_is_out_of_service(self, new_visitor, path):
        answer = new_visitor().get(path)
        assert answer.status_code == 502 and "no está en servicio" in answer.text
        check(answer)
        assert answer.headers["Content-Security-Policy"] == OWN_POLICY
        assert (answer.headers["Cache-Control"], answer.headers["Retry-After"]) == ("no-store", "30")


def test_what_nginx_refuses_has_the_same_headers(server, new_visitor):
    answer = new_visitor().post("/mi/entrar", data=b"x" * (1 << 20 | 1), headers={"Origin": visitor.SITE})
    assert answer.status_code == 413 and "demasiado grande" in answer.text
    check(answer)


def test_a_malformed_request_tells_no_version(installed, certificate):
    with visitor.connect(certificate) as connection:
        answer = visitor.exchange(connection, b"GET / HTTP/1.1\r\nHost: a b\r\n\r\n")
    assert b"nginx/" not in answer


def test_the_site_s_configuration_is_the_shipped_one(installed):
    assert installed.run("cat", "/etc/nginx/sites-enabled/insacula") == (ROOT / "docs/deploy/nginx.conf").read_text()
    assert installed.run("cat", "/etc/systemd/system/insacula.service") == (ROOT / "docs/deploy/insacula.service").read_text()
