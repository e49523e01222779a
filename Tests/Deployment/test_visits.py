"""People's visits through nginx: both doors, a document of the largest size, and a download that outlives the portal."""
import re

import pytest
import visitor

LARGEST = 10 << 20



def of_role(accounts, role):
    return next(account for account in accounts if account["role"] == role)


def enter(client, account):
    answer = client.send_form("/mi/entrar", {"folio": account["login"], "codigo": account["password"]}, allow_redirects=False)
    assert answer.status_code == 303, answer.text
    return answer


def test_a_person_of_the_office_signs_in(accounts, new_visitor):
    client = new_visitor()
    client.sign_in(of_role(accounts, "audit"))
    assert client.get("/despacho").status_code == 200
    # The session, and the browser that is known from now on.
    assert {cookie.name for cookie in client.cookies} == {"__Host-insacula", "__Host-insacula-device"}
    assert all(cookie.secure and not cookie.domain_specified for cookie in client.cookies)


def test_a_form_of_another_site_is_refused(accounts, new_visitor):
    answer = new_visitor().post("/mi/entrar", data={"folio": "x"}, headers={"Origin": "https://otro.ejemplo.mx"})
    assert answer.status_code == 403


def test_the_portal_counts_clients_and_not_nginx(server, new_visitor):
    """Wrong access codes from one address are limited by the portal; the next address, behind the same nginx, is free."""
    wrong = {"folio": "P-000001", "codigo": "0000-0000-0000-0000"}
    client = new_visitor("127.0.0.60")
    for _ in range(200):
        # The client makes up addresses, as it would to escape.
        answer = client.post("/mi/entrar", data=wrong, headers={"Origin": visitor.SITE, "X-Forwarded-For": f"7.7.7.{_}"})
        if answer.status_code == 429:
            break
    assert answer.status_code == 429
    # The portal's own page, not nginx's.
    assert "Demasiadas peticiones" not in answer.text
    other = new_visitor("127.0.0.61").post("/mi/entrar", data=wrong, headers={"Origin": visitor.SITE})
    assert other.status_code == 422


@pytest.fixture(scope="module")
def document():
    start = b"%PDF-1.4\n% "
    return start + b"x" * (LARGEST - len(start) - 7) + b"\n%%EOF\n"


@pytest.fixture
def applicant(accounts, new_visitor):
    client = new_visitor()
    enter(client, of_role(accounts, "applicant"))
    return client


def upload(client, document):
    """Hands a document in for the first requirement; gives its address."""
    page = client.get("/mi/solicitud/documentos").text
    address = re.search(r'action="(/mi/solicitud/documentos/[^"]+)"', page)[1]
    answer = client.post(
        address, files={"documento": ("titulo.pdf", document, "application/pdf")}, headers={"Origin": visitor.SITE},
        allow_redirects=False)
    if answer.status_code == 303:
        page = client.get("/mi/solicitud/documentos").text
        place = re.escape(address.rpartition("/")[2])
        return answer, re.search(rf'href="(/mi/archivos/[^"]+/{place})"', page)[1]
    return answer, None


def test_a_document_of_ten_mebibytes_goes_up_and_comes_back(applicant, document):
    assert len(document) == LARGEST
    answer, address = upload(applicant, document)
    assert answer.status_code == 303, answer.text
    assert applicant.get(address).content == document


def test_a_document_that_is_too_large_is_refused_by_the_portal_in_its_words(applicant, document):
    answer, _ = upload(applicant, document + b"x" * (1 << 19))
    assert answer.status_code == 422 and "<main" in answer.text


def test_a_slow_download_does_not_need_the_portal_to_its_end(server, applicant, document, certificate):
    _, address = upload(applicant, document)
    cookies = "; ".join(f"{cookie.name}={cookie.value}" for cookie in applicant.cookies)
    with visitor.connect(certificate) as connection:
        connection.sendall(
            f"GET {address} HTTP/1.1\r\nHost: {visitor.NAME}\r\nCookie: {cookies}\r\nConnection: close\r\n\r\n".encode())
        answer = connection.recv(1_000)
        assert answer.startswith(b"HTTP/1.1 200 ")
        try:
            # The portal ends once it has handed the whole answer to nginx; the client has taken a thousand bytes.
            server.run("systemctl", "stop", "insacula")
            assert server.run("systemctl", "show", "insacula", "--property=Result", "--value").strip() == "success"
            while part := connection.recv(65_536):
                answer += part
        finally:
            server.run("systemctl", "start", "insacula")
            server.until_listening()
    assert answer.split(b"\r\n\r\n", 1)[1] == document
