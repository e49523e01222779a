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
import urllib.error
import urllib.request
from datetime import datetime, timedelta, timezone
from pathlib import Path

import patience

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("INSACULA_PROGRAM", ROOT / ".build/debug/insacula"))
# The day after the fictional year, in the period for which most experts were renewed.
BEGIN = datetime(2026, 5, 4, 15, 0, tzinfo=timezone.utc)
# How a command begins that found the portal writing.
OTHER_WRITER = "Otro proceso (número "


def play_year(folder):
    """Makes the installation that every test gets a copy of: the same year in every run, keys and draws included."""
    clock = Path(f"{folder}.clock")
    clock.write_text(spelled(BEGIN))
    subprocess.run(
        [PROGRAM, "demo", "--data", folder, "--json"], check=True, stdout=subprocess.DEVNULL, timeout=patience.SECONDS,
        env=dict(os.environ, INSACULA_CLOCK=str(clock), INSACULA_SEED="browser"))


def spelled(time):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


class Site:
    """A server on a copy of the fictional year."""

    def __init__(self, model, folder):
        self.folder = folder
        shutil.copytree(model, folder)
        self.clock_file = Path(f"{folder}.clock")
        self.time = BEGIN
        self.set_clock()
        # Bound and never listening, it keeps others away from the port; the server sets the same option, and may be bound beside it.
        self.place = socket.socket()
        self.place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.place.bind(("127.0.0.1", 0))
        self.port = self.place.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.log = open(f"{folder}.log", "w")
        self.environment = dict(os.environ, INSACULA_CLOCK=str(self.clock_file), INSACULA_LANG="es")
        self.prepare()
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--data", folder, "--listen", f"127.0.0.1:{self.port}"],
            stdout=subprocess.PIPE, stderr=self.log, env=self.environment, text=True)
        # The line that says that it listens.
        assert self.process.stdout.readline(), Path(self.log.name).read_text()

    def prepare(self):
        """What a test does to the folder before the server starts."""

    def set_clock(self):
        # A reader never sees half a time.
        partial = self.clock_file.with_suffix(".partial")
        partial.write_text(spelled(self.time))
        partial.replace(self.clock_file)

    def advance(self, **span):
        """Moves the clock; what a time brings is done within a second or two."""
        self.time += timedelta(**span)
        self.set_clock()

    def command(self, *arguments, input=None):
        """Runs an operator's command beside the server, and gives what it prints."""
        while True:
            # The portal lets others write when nobody has acted for two seconds of its clock. If it acted by itself in between, sending
            # mail, the command finds the other writer, and is said again some seconds later.
            self.advance(seconds=5)
            done = subprocess.run(
                [PROGRAM, *arguments, "--data", self.folder], env=self.environment, input=input, capture_output=True, text=True,
                timeout=patience.SECONDS)
            if OTHER_WRITER not in done.stderr:
                break
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

    def until(self, page, text):
        """Reads the page again until it has a text: for what the server does by itself."""
        deadline = time.monotonic() + patience.SECONDS
        while text not in page.inner_text("main"):
            assert time.monotonic() < deadline, f"no {text!r} in:\n{page.inner_text('main')}"
            page.reload()

    def until_served(self, path, text=""):
        """Asks for a page or file until it is there and has a text: for what the server does by itself."""
        deadline = time.monotonic() + patience.SECONDS
        while True:
            try:
                with urllib.request.urlopen(self.address + path, timeout=patience.SECONDS) as answer:
                    if text in answer.read().decode():
                        return
            except urllib.error.HTTPError as error:
                assert error.code == 404, f"{path}: {error}"
            assert time.monotonic() < deadline, f"{path} is not there, or without {text!r}"

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=patience.SECONDS)
        self.log.close()
        self.place.close()
