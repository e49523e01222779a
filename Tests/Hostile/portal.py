"""An installation with the fictional year, and the portal that serves it."""
import json
import os
import signal
import socket
import subprocess
from datetime import datetime, timedelta, timezone
from pathlib import Path

from attack import Target, until

ROOT = Path(__file__).resolve().parents[2]
CALL = "conv-hostil"
# More documents than an application may have bytes for, if each is as large as a document may be.
REQUIREMENTS = (
    "carta-no-antecedentes", "cedula", "comprobante-domicilio", "comprobante-experiencia", "curriculum", "fotografia", "titulo")


class Installation:
    """A data folder with the fictional year and an open call."""

    def __init__(self, programs, folder):
        self.program, self.verifier = programs / "insacula", programs / "insacula-verify"
        self.folder = folder
        self.data = folder / "data"

    def make(self):
        self.run("demo", "--registry", ROOT / "Registry")
        opens = datetime.now(timezone.utc) + timedelta(seconds=3)
        closes = opens + timedelta(days=20)
        form = "%Y-%m-%dT%H:%M:%SZ"
        required = [option for code in REQUIREMENTS for option in ("--requirement", code)]
        self.run(
            "call", "open", "--call", CALL, "--period", "2026-2027", "--opens", opens.strftime(form), "--closes", closes.strftime(form),
            *required, "--correction-days", "5", "--objection-days", "5", "--answer-days", "3", "--instrument", "Convocatoria de prueba")

    def run(self, *arguments):
        done = subprocess.run([self.program, *arguments, "--data", self.data], capture_output=True, text=True, timeout=600)
        assert done.returncode == 0, f"{arguments}: {done.stdout}{done.stderr}"

    def accounts(self):
        demonstration = json.loads((self.data / "demonstration.json").read_text())
        return {account["login"]: account for account in demonstration["accounts"]}

    def verify(self):
        """Verifies the public record; returns whether it verifies, and the number of opened draws in it."""
        public = self.data / "public"
        done = subprocess.run(
            [self.verifier, "log", public, "--trust", public / "log.policy", "--json"], capture_output=True, text=True, timeout=600)
        report = json.loads(done.stdout) if done.stdout.startswith("{") else {}
        return done.returncode == 0 and report.get("finding_count") == 0, report.get("counts", {}).get("opened", 0)


class Mail:
    """A mail program that notes each message and takes its time."""

    def __init__(self, folder, name, seconds):
        self.seconds = seconds
        self.notes = folder / f"{name}.notes"
        self.notes.touch()
        self.program = folder / name
        # `exec` keeps the process id that was noted.
        self.program.write_text(
            f'#!/bin/sh\ncat >/dev/null\necho "$(date +%s.%N) $$" >>"{self.notes}"\n' + (f"exec sleep {seconds}\n" if seconds else ""))
        self.program.chmod(0o755)

    def messages(self):
        """Returns the time at which each message came, and the process that had it."""
        rows = [line.split() for line in self.notes.read_text().splitlines()]
        return [(float(row[0]), int(row[1])) for row in rows if len(row) == 2]

    def end(self):
        """Ends the process that still has a message."""
        for _, pid in self.messages()[-1:]:
            command = Path(f"/proc/{pid}/cmdline")
            if command.exists() and command.read_bytes().startswith(b"sleep\0"):
                os.kill(pid, signal.SIGTERM)


class Portal:
    """The portal on an installation, from `with` to its end."""

    def __init__(self, installation, mail, descriptors=None):
        self.installation, self.mail = installation, mail
        limit = ["prlimit", f"--nofile={descriptors}:{descriptors}"] if descriptors else []
        with socket.socket() as door:
            door.bind(("127.0.0.1", 0))
            self.port = door.getsockname()[1]
        self.log = installation.folder / f"portal-{self.port}.log"
        self.command = [*limit, installation.program, "serve", "--data", installation.data, "--listen", f"127.0.0.1:{self.port}"]

    def __enter__(self):
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                self.command, stdout=log, stderr=log, stdin=subprocess.DEVNULL,
                env=dict(os.environ, INSACULA_SENDMAIL=str(self.mail.program)))
        address = f"http://127.0.0.1:{self.port}"
        begun = until(lambda: address in self.log.read_text() or self.process.poll() is not None, 60)
        assert begun and self.process.poll() is None, self.log.read_text()
        return self

    def target(self, session=""):
        return Target(
            "127.0.0.1", self.port, self.process.pid, self.installation.data, self.log, CALL, REQUIREMENTS, self.installation.accounts(),
            session)

    def is_alive(self):
        return self.process.poll() is None

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            # The portal finishes what is under way; it need not wait for the message that the slow mail program has.
            self.mail.end()
            self.process.wait(timeout=90)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
