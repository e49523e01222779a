"""Glewlwyd, an OpenID provider of Debian's, on 127.0.0.1: a council's directory with some people in it.

It is unpacked by `Scripts/install-needs test` and runs from a folder of the test's own, with SQLite. Its administration speaks JSON
over HTTP, by which the plugin, the client and the people are set up as an administrator would on its pages."""
import gzip
import http.cookiejar
import json
import shutil
import socket
import sqlite3
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

import patience

ROOT = Path(__file__).resolve().parents[2]
UNPACKED = ROOT / ".build-tools/glewlwyd"
SHARED = Path("/usr/share/glewlwyd")
# Glewlwyd takes client secrets from the Authorization header as they are, without the encoding of RFC 6749 section 2.3.1: unreserved
# characters are the same in both.
CLIENT, SECRET = "insacula", "secreto-de-prueba_1"
PASSWORD = "tres tristes tigres"
# The password that Glewlwyd's own database begins with.
FIRST_PASSWORD = "password"

CONFIGURATION = """
port = {port}
bind_address = "127.0.0.1"
external_url = "{address}"
login_url = "login.html"
api_prefix = "api"
static_files_path = "{folder}/webapp/"
log_mode = "file"
log_level = "DEBUG"
log_file = "{folder}/glewlwyd.log"
cookie_secure = 0
session_expiration = 2419200
session_key = "GLEWLWYD2_SESSION_ID"
admin_session_authentication = "cookie"
profile_session_authentication = "cookie"
login_api_enabled = true
admin_scope = "g_admin"
profile_scope = "g_profile"
user_module_path = "{unpacked}/usr/lib/glewlwyd/user"
client_module_path = "{unpacked}/usr/lib/glewlwyd/client"
user_auth_scheme_module_path = "{unpacked}/usr/lib/glewlwyd/scheme"
plugin_module_path = "{unpacked}/usr/lib/glewlwyd/plugin"
use_secure_connection = false
secure_connection_key_file = "{folder}/none"
secure_connection_pem_file = "{folder}/none"
hash_algorithm = "SHA512"
database = {{ type = "sqlite3"; path = "{folder}/glewlwyd.db"; }};
static_files_mime_types = (
  {{ extension = ".html"; mime_type = "text/html"; }}, {{ extension = ".css"; mime_type = "text/css"; }},
  {{ extension = ".js"; mime_type = "application/javascript"; }}, {{ extension = ".json"; mime_type = "application/json"; }},
  {{ extension = ".woff2"; mime_type = "font/woff2"; }}, {{ extension = ".ico"; mime_type = "image/vnd.microsoft.icon"; }}
);
"""


def opener():
    """Asks as one browser does, with its cookies."""
    return urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))


class Glewlwyd:
    """A provider, at first without clients and people."""

    def __init__(self, folder):
        program = UNPACKED / "usr/bin/glewlwyd"
        assert program.exists(), f"these tests need Glewlwyd: Scripts/install-needs test ({program})"
        self.folder = Path(folder)
        # Bound and never listening, it keeps others away from the port.
        self.place = socket.socket()
        self.place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.place.bind(("127.0.0.1", 0))
        self.port = self.place.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.issuer = f"{self.address}/api/oidc"
        self.program = program
        self.prepare()
        self.start()
        self.opener = opener()
        self.ask("POST", "/auth/", {"username": "admin", "password": FIRST_PASSWORD})
        self.ask("POST", "/mod/plugin/", self.plugin())

    def prepare(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        # The pages' configuration is a link into /etc, which only an installed server has.
        shutil.copytree(SHARED / "webapp", self.folder / "webapp", ignore=shutil.ignore_patterns("config.json"))
        shutil.copy(SHARED / "templates/config.json", self.folder / "webapp/config.json")
        scheme = gzip.decompress((UNPACKED / "usr/share/doc/glewlwyd/database/init.sqlite3.sql.gz").read_bytes()).decode()
        database = sqlite3.connect(self.folder / "glewlwyd.db")
        database.executescript(scheme)
        database.close()
        (self.folder / "glewlwyd.conf").write_text(
            CONFIGURATION.format(port=self.port, address=self.address, folder=self.folder, unpacked=UNPACKED))

    def start(self):
        # The port's place holder lets go of it: Glewlwyd does not share a port.
        self.place.close()
        self.output = open(self.folder / "output.txt", "w")
        self.process = subprocess.Popen(
            [self.program, "--config-file", self.folder / "glewlwyd.conf"], stdout=self.output, stderr=subprocess.STDOUT)
        deadline = time.monotonic() + patience.SECONDS
        while True:
            assert self.process.poll() is None, (self.folder / "output.txt").read_text()
            try:
                urllib.request.urlopen(self.address + "/config", timeout=patience.SECONDS).read()
                return
            except (urllib.error.URLError, ConnectionError):
                assert time.monotonic() < deadline, "Glewlwyd does not listen"

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=patience.SECONDS)
        self.output.close()

    # -- The administration

    def add_client(self, redirect):
        self.ask("POST", "/client/", {
            "client_id": CLIENT, "name": "Insacula", "confidential": True, "client_secret": SECRET, "enabled": True,
            "redirect_uri": [redirect], "authorization_type": ["code"], "token_endpoint_auth_method": ["client_secret_basic"],
            "scope": []})

    def add_person(self, login):
        """A person who has agreed already that the client learns who it is."""
        self.ask("POST", "/user/", {
            "username": login, "password": PASSWORD, "name": login, "email": f"{login}@ejemplo.invalid", "enabled": True,
            "scope": ["openid", "g_profile"]})
        own = opener()
        self.ask("POST", "/auth/", {"username": login, "password": PASSWORD}, own)
        self.ask("PUT", f"/auth/grant/{CLIENT}", {"scope": "openid"}, own)

    def ask(self, method, path, body=None, by=None):
        request = urllib.request.Request(
            self.address + "/api" + path, method=method, data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"})
        try:
            with (by or self.opener).open(request, timeout=patience.SECONDS) as answer:
                text = answer.read().decode()
                return json.loads(text) if text else None
        except urllib.error.HTTPError as error:
            raise AssertionError(f"{method} {path}: {error.code} {error.read().decode()}") from error

    def plugin(self):
        key = subprocess.run(["openssl", "genrsa", "2048"], check=True, capture_output=True, text=True).stdout
        public = subprocess.run(
            ["openssl", "rsa", "-pubout"], check=True, capture_output=True, text=True, input=key).stdout
        return {
            "module": "oidc", "name": "oidc", "display_name": "OIDC", "order_rank": 0,
            "parameters": {
                "iss": self.issuer, "jwt-type": "rsa", "jwt-key-size": "256", "key": key, "cert": public,
                "access-token-duration": 300, "refresh-token-duration": 300, "code-duration": 60,
                "refresh-token-rolling": False, "allow-non-oidc": False, "auth-type-code-enabled": True,
                "auth-type-code-revoke-replayed": True, "auth-type-token-enabled": False, "auth-type-id-token-enabled": True,
                "auth-type-none-enabled": False, "auth-type-password-enabled": False, "auth-type-client-enabled": False,
                "auth-type-refresh-enabled": False, "auth-type-device-enabled": False, "jwks-show": True, "subject-type": "public",
                "pkce-allowed": True, "pkce-method-plain-allowed": False, "pkce-required": True,
                "oauth-fapi-allow-jarm": False, "claims": [], "scope": [], "additional-parameters": [],
                "name-claim": "no", "email-claim": "no", "scope-claim": "no", "oauth-rar-allowed": False,
                "restrict-scope-client-property": ""},
        }
