"""An installation with the fictional year behind it, served by the program itself, with a clock that a test moves."""
import base64
import hashlib
import hmac
import json
import os
import shutil
import signal
import socket
import struct
import subprocess
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("INSACULA_PROGRAM", ROOT / ".build/debug/insacula"))
# Some days after the fictional year, in the period for which most experts were renewed.
BEGIN = datetime(2026, 5, 4, 15, 0, tzinfo=timezone.utc)


def play_year(folder):
    """Makes the installation that every test gets a copy of."""
    subprocess.run([PROGRAM, "demo", "--data", folder, "--json"], check=True, stdout=subprocess.DEVNULL, timeout=300)


class Site:
    """A server on a copy of the fictional year."""

    def __init__(self, model, folder):
        self.folder = folder
        shutil.copytree(model, folder)
        self.clock_file = Path(f"{folder}.clock")
        self.time = BEGIN
        self.set_clock()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.log = open(f"{folder}.log", "w")
        self.environment = dict(os.environ, INSACULA_CLOCK=str(self.clock_file))
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--data", folder, "--listen", f"127.0.0.1:{self.port}"],
            stdout=subprocess.PIPE, stderr=self.log, env=self.environment, text=True)
        # The line that says that it listens.
        assert self.process.stdout.readline(), Path(self.log.name).read_text()

    def set_clock(self):
        # A reader never sees half a time.
        partial = self.clock_file.with_suffix(".partial")
        partial.write_text(self.time.strftime("%Y-%m-%dT%H:%M:%SZ"))
        partial.replace(self.clock_file)

    def advance(self, **span):
        """Moves the clock; what a time brings is done within a second or two."""
        self.time += timedelta(**span)
        self.set_clock()

    def command(self, *arguments, input=None):
        """Runs an operator's command beside the server, and gives what it prints."""
        # The portal lets others write when nobody has acted for two seconds of its clock.
        self.advance(seconds=5)
        done = subprocess.run(
            [PROGRAM, *arguments, "--data", self.folder], env=self.environment, input=input, capture_output=True, text=True,
            timeout=60)
        assert done.returncode == 0, f"{arguments}: {done.stdout}{done.stderr}"
        return done.stdout

    def accounts(self):
        """The fictional accounts: role, login, password or access code, and the secret of the second factor."""
        return json.loads(self.command("demo", "--codes", "--json"))["accounts"]

    def account(self, login):
        return next(account for account in self.accounts() if account["login"] == login)

    def one_time_code(self, secret):
        """RFC 6238, at the time of the clock."""
        key = base64.b32decode(secret + "=" * (-len(secret) % 8))
        counter = struct.pack(">Q", int(self.time.timestamp()) // 30)
        digest = hmac.new(key, counter, hashlib.sha1).digest()
        place = digest[-1] & 15
        return f"{(struct.unpack('>I', digest[place:place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"

    def sign_in(self, page, login):
        """Signs a person of the office in."""
        account = self.account(login)
        # A code is good for one sign-in.
        self.advance(seconds=30)
        page.goto(self.address + "/despacho/entrar")
        page.get_by_label("Usuario").fill(login)
        page.get_by_label("Contraseña").fill(account["password"])
        page.get_by_label("Código de un solo uso").fill(self.one_time_code(account["secret"]))
        page.get_by_role("button", name="Entrar").click()
        page.wait_for_url(self.address + "/despacho")

    def enter(self, page, folio, code):
        """Lets an applicant or expert in."""
        page.goto(self.address + "/mi/entrar")
        page.get_by_label("Folio").fill(folio)
        page.get_by_label("Clave de acceso").fill(code)
        page.get_by_role("button", name="Entrar").click()

    def until(self, page, text, seconds=30):
        """Reads the page again until it has a text: for what the server does by itself."""
        deadline = time.monotonic() + seconds
        while text not in page.inner_text("main"):
            assert time.monotonic() < deadline, f"no {text!r} in:\n{page.inner_text('main')}"
            page.reload()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=30)
        self.log.close()
