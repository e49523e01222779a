"""One Debian server for all tests, installed by the steps of the page for operators, with the fictional year in it."""
import json
import os
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[1] / "Browser"))

import page  # noqa: E402
import visitor  # noqa: E402
from server import REPOSITORY, Server  # noqa: E402

DATA = "/var/lib/insacula/datos"
CERTIFICATE = """
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN={name} -addext subjectAltName=DNS:{name} \
    -keyout privkey.pem -out fullchain.pem 2>/dev/null
"""


@pytest.fixture(scope="session")
def installed(tmp_path_factory):
    """A server after every step of the page, on whose network the tests are from then on."""
    if os.geteuid() != 0:
        pytest.skip("a server of its own with systemd needs root: sudo Scripts/python -m pytest Tests/Deployment")
    server = Server(tmp_path_factory.mktemp("server"))
    try:
        server.shell(CERTIFICATE.format(name=visitor.NAME))
        for step in page.steps():
            server.shell(step)
        server.until_listening()
        with server.inside_network():
            yield server
    finally:
        server.stop()


@pytest.fixture(scope="session")
def certificate(installed, tmp_path_factory):
    """The path, outside the server, of the certificate that clients trust."""
    path = tmp_path_factory.mktemp("certificate") / "fullchain.pem"
    path.write_text(installed.run("cat", "/etc/ssl/peritos/fullchain.pem"))
    return path


@pytest.fixture(scope="session")
def server(installed):
    """The same server with the fictional year in place of the new installation."""
    installed.run("systemctl", "stop", "insacula")
    installed.run("rm", "-rf", DATA)
    installed.as_service("insacula", "demo", "--data", DATA, "--registry", f"{REPOSITORY}/Registry")
    installed.run("systemctl", "start", "insacula")
    installed.until_listening()
    return installed


@pytest.fixture
def new_visitor(installed, certificate):
    """Makes clients, each of an address of its own."""
    made = []

    def make(address="127.0.0.1"):
        made.append(visitor.Visitor(certificate, address))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def accounts(server):
    """The fictional accounts, with the one-time codes of this moment."""
    listed = server.as_service("insacula", "demo", "--codes", "--json", "--data", DATA)
    return json.loads(listed)["accounts"]
