"""Clients of the site. Each can have its own address in 127.0.0.0/8, by which nginx tells them apart."""
import html
import re
import socket
import ssl

import patience
import requests
from requests.adapters import HTTPAdapter

NAME = "peritos.ejemplo.mx"
SITE = f"https://{NAME}"

# The name of the site is that of this machine.
resolve = socket.getaddrinfo


def resolve_here(host, *arguments, **options):
    return resolve("127.0.0.1" if host == NAME else host, *arguments, **options)


socket.getaddrinfo = resolve_here


class FromAddress(HTTPAdapter):
    def __init__(self, address):
        self.address = address
        super().__init__()

    def init_poolmanager(self, *arguments, **options):
        super().init_poolmanager(*arguments, source_address=(self.address, 0), **options)


class Visitor(requests.Session):
    """A browser as far as the portal needs one: cookies, and an origin on what it sends."""

    def __init__(self, certificate, address="127.0.0.1"):
        super().__init__()
        self.verify = str(certificate)
        self.trust_env = False
        self.mount("https://", FromAddress(address))
        self.mount("http://", FromAddress(address))

    def request(self, method, path, **options):
        options.setdefault("timeout", patience.SECONDS)
        return super().request(method, SITE + path if path.startswith("/") else path, **options)

    def send_form(self, path, fields, **options):
        """Sends the form of a page with what the page has filled in already."""
        page = self.get(path)
        assert page.status_code == 200, (path, page.status_code)
        return self.post(path, data=hidden_fields(page.text) | fields, headers={"Origin": SITE}, **options)

    def sign_in(self, account):
        """Lets a person of the office in, with a one-time code of this moment."""
        answer = self.send_form("/despacho/entrar", {
            "usuario": account["login"], "contrasena": account["password"], "codigo": account["code"]}, allow_redirects=False)
        assert (answer.status_code, answer.headers["Location"]) == (303, "/despacho"), answer.text


def hidden_fields(page):
    inputs = re.findall(r'<input type="hidden"[^>]*>', page)
    return {name(field): value(field) for field in inputs}


def name(field):
    return re.search(r'name="([^"]*)"', field)[1]


def value(field):
    return html.unescape(re.search(r'value="([^"]*)"', field)[1])


def connect(certificate, server_name=NAME, source="127.0.0.1", port=443, to="127.0.0.1"):
    """Returns a TLS connection, for requests that no library sends."""
    context = ssl.create_default_context(cafile=certificate)
    if server_name != NAME:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    plain = socket.create_connection((to, port), timeout=patience.SECONDS, source_address=(source, 0))
    return context.wrap_socket(plain, server_hostname=server_name)


def exchange(connection, request):
    """Sends a request; returns everything up to the end of the connection."""
    connection.sendall(request)
    answer = b""
    while part := connection.recv(65_536):
        answer += part
    return answer
