"""A person's browser, as far as the portal sees it: an address, cookies, forms, one-time codes."""
import base64
import hashlib
import hmac
import html
import http.client
import re
import struct
import threading
import time
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import urlencode

from attack import pause

FORM = "application/x-www-form-urlencoded"
BOUNDARY = "insacula-hostile"
# Begins and ends as a PDF does; the portal tells documents by their content.
PDF = (b"%PDF-1.4\n% ", b"\n%%EOF\n")


def document(size):
    """Returns a PDF of so many bytes, as far as the portal looks."""
    return PDF[0] + b"0" * (size - len(PDF[0]) - len(PDF[1])) + PDF[1]


def words(markup):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", markup)).split())


@dataclass(frozen=True)
class Answer:
    """An answer; the status is 0 if none came."""
    status: int
    headers: dict
    body: bytes
    seconds: float

    @property
    def text(self):
        return self.body.decode("utf-8", "replace")

    @property
    def location(self):
        return self.headers.get("location", "")

    @property
    def complaint(self):
        """What is wrong with a sent form, in words; everything that the page says, where it has no such list."""
        found = re.search(r'(?s)id="errores".*?<ul>(.*?)</ul>', self.text)
        return found and words(found[1]) or self.said

    @property
    def said(self):
        """What the page says, without its markup, shortened."""
        main = re.sub(r"(?s)^.*<main[^>]*>|</main>.*$", "", self.text)
        return words(main)[:200]

    def form(self, action):
        """Returns the address of the last form whose address contains `action`, and its hidden fields.

        The forms of a page's lists stand before its own."""
        forms = Forms()
        forms.feed(self.text)
        return next(((at, dict(fields)) for at, fields in reversed(forms.found) if action in at), (None, {}))


class Forms(HTMLParser):
    """Collects the forms of a page: the address and the hidden fields of each."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "form":
            self.found.append((attributes.get("action", ""), []))
        elif tag == "input" and attributes.get("type") == "hidden" and self.found:
            self.found[-1][1].append((attributes["name"], attributes.get("value", "")))


class Browser:
    """Sends one request a connection from an address of its own, and keeps the cookies."""

    def __init__(self, target, address, cookie="", patience=60):
        self.target, self.address, self.cookie, self.patience = target, address, cookie, patience

    @property
    def cookie(self):
        """The header with all cookies: that of the session, and that of a known device."""
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    @cookie.setter
    def cookie(self, header):
        self.cookies = dict(cookie.split("=", 1) for cookie in header.split("; ") if cookie)

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, fields):
        return self.ask("POST", path, urlencode(fields).encode(), FORM)

    def upload(self, path, content):
        head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="documento"; filename="a.pdf"\r\n\r\n'
        body = head.encode() + content + f"\r\n--{BOUNDARY}--\r\n".encode()
        return self.ask("POST", path, body, f"multipart/form-data; boundary={BOUNDARY}")

    def ask(self, method, path, body=None, kind=None):
        headers = {"Connection": "close", "Cookie": self.cookie}
        if method == "POST":
            headers.update({"Origin": self.target.site, "Content-Type": kind})
        begun = time.monotonic()
        connection = http.client.HTTPConnection(
            self.target.host, self.target.port, timeout=self.patience, source_address=(self.address, 0))
        try:
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            content = response.read()
        except (OSError, http.client.HTTPException):
            return Answer(0, {}, b"", time.monotonic() - begun)
        finally:
            connection.close()
        found = {name.lower(): value for name, value in response.getheaders()}
        for cookie in response.headers.get_all("Set-Cookie", []):
            name, value = cookie.split(";")[0].split("=", 1)
            self.cookies[name] = value
        return Answer(response.status, found, content, time.monotonic() - begun)

    def sign_in(self, login, codes):
        """Signs a person of the office in with password and one-time code."""
        password = self.target.accounts[login]["password"]
        return self.post("/despacho/entrar", {"usuario": login, "contrasena": password, "codigo": codes.next()})

    def enter(self, folio, code):
        """Signs an applicant or expert in with folio and access code."""
        return self.post("/mi/entrar", {"folio": folio, "codigo": code})

    def begin_draft(self):
        """Begins an application in the open call."""
        return self.post(f"/mi/requisitos/{self.target.call}", {})

    def hand_in(self, requirement, content):
        return self.upload(f"/mi/solicitud/documentos/{requirement}", content)


class OneTimeCodes:
    """The codes of a second factor (RFC 6238), also for several threads. Each is given out once, because the portal accepts none twice
    and none before the last."""
    STEP = 30

    def __init__(self, secret, used=False):
        """`used` says that somebody else may have used the code of this moment."""
        self.key = base64.b32decode(secret + "=" * (-len(secret) % 8))
        self.last = int(time.time()) // self.STEP if used else 0
        self.lock = threading.Lock()

    def next(self):
        """Returns a code that was not given out yet; waits up to 30 seconds for it."""
        with self.lock:
            step = max(self.last + 1, int(time.time()) // self.STEP)
            pause(step * self.STEP - time.time())
            self.last = step
            return self.code(step)

    def code(self, step):
        digest = hmac.new(self.key, struct.pack(">Q", step), hashlib.sha1).digest()
        place = digest[-1] & 15
        return f"{(struct.unpack('>I', digest[place:place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"
