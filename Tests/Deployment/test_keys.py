"""The passphrase of the keys as a credential of the service, by the steps of the page."""
import page
import pytest
from conftest import DATA

PASSPHRASE = "/etc/insacula/passphrase"


def with_passphrase(server, command):
    """Runs an operator's command as the page says it."""
    return server.run(
        "systemd-run", "--quiet", "--pipe", "--wait", "--uid=insacula", f"--property=LoadCredential=passphrase:{PASSPHRASE}",
        "sh", "-c", f'{command} --passphrase-file "$CREDENTIALS_DIRECTORY/passphrase" --data {DATA}')


@pytest.fixture(scope="module")
def protected(server):
    """Every step of the page's section; the keys are without a passphrase again afterwards."""
    server.run("install", "--directory", "/etc/insacula")
    server.write(PASSPHRASE, "una frase que nadie más tiene\n", mode=0o600)
    for step in page.steps("Keys under a passphrase"):
        server.shell(step)
    server.until_listening()
    yield server
    server.run("systemctl", "stop", "insacula")
    with_passphrase(server, "insacula keys unprotect")
    server.run("rm", "-r", "/etc/systemd/system/insacula.service.d")
    server.run("systemctl", "daemon-reload")
    server.run("systemctl", "start", "insacula")
    server.until_listening()


def test_the_portal_opens_the_keys(protected, new_visitor):
    for key in ("log", "beacon", "data", "matter"):
        assert protected.run("cat", f"{DATA}/keys/{key}.key").startswith("insacula-key/v1 argon2id ")
    assert new_visitor().get("/registro/checkpoint").status_code == 200


def test_so_does_an_operator_s_command(protected):
    assert "S-2026-000001" in with_passphrase(protected, "insacula draw show S-2026-000001")


def test_nobody_else_reads_the_passphrase(protected):
    assert protected.run("stat", "--format=%a %U", PASSPHRASE) == "600 root\n"
    for path in (PASSPHRASE, "/run/credentials/insacula.service/passphrase"):
        protected.run("test", "-s", path)
        for user in ("www-data", "nobody"):
            assert protected.fails("runuser", "-u", user, "--", "cat", path)


