"""Mail of the portal under its unit: through msmtp, as shipped, to a server of the test, to Postfix, and to a server with TLS and a password."""
import email
import email.policy
import json
import queue
import ssl

import patience
import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
from conftest import DATA

FROM = "avisos@peritos.ejemplo.mx"


class Mailbox:
    """Takes messages, or answers each one with a refusal."""

    def __init__(self):
        self.taken = queue.Queue()
        self.refused = queue.Queue()
        self.refusal = None

    async def handle_DATA(self, server, session, envelope):
        if self.refusal:
            self.refused.put(envelope)
            return self.refusal
        self.taken.put(envelope)
        return "250 taken"

    def next(self):
        envelope = self.taken.get(timeout=patience.SECONDS)
        return envelope, email.message_from_bytes(envelope.content, policy=email.policy.default)


@pytest.fixture
def mailbox():
    return Mailbox()


@pytest.fixture
def smtp(mailbox):
    """Starts an SMTP server on the server's loopback interface."""
    started = []

    def start(port, **options):
        started.append(Controller(mailbox, hostname="127.0.0.1", port=port, ready_timeout=patience.SECONDS, **options))
        started[-1].start()

    yield start
    for controller in started:
        controller.stop()


@pytest.fixture
def without_postfix(server):
    server.run("systemctl", "stop", "postfix@-")
    yield
    server.run("systemctl", "start", "postfix@-")


def open_designations(server):
    listed = json.loads(server.as_service("insacula", "designation", "list", "--data", DATA, "--json"))["designations"]
    return (each["designation"] for each in listed if each["stage"] == "accepted")


@pytest.fixture(scope="module")
def act(server):
    """Ends a designation, another one each time: the portal then has a message for the expert. Gives the designation."""
    designations = open_designations(server)

    def end():
        designation = next(designations)
        server.as_service("insacula", "designation", "end", designation, "--cause", "convenio", "--data", DATA)
        return designation

    return end


def messages(server):
    return json.loads(server.as_service("insacula", "mail", "list", "--data", DATA, "--json"))["messages"]


def until_message(server, **values):
    """Returns the newest message once it has values: the portal stores the outcome after the mail program has ended."""
    for _ in range(2_000):
        newest = messages(server)[-1]
        if newest.items() >= values.items():
            return newest
    raise AssertionError(newest)


def test_a_message_goes_out_through_msmtp(server, mailbox, without_postfix, smtp, act):
    smtp(25)
    act()
    envelope, message = mailbox.next()
    assert envelope.mail_from == FROM
    assert envelope.rcpt_tos == [message["To"].addresses[0].addr_spec]
    assert message["From"].addresses[0].addr_spec == FROM
    assert "Designación" in message["Subject"] and message["Auto-Submitted"] == "auto-generated"
    assert until_message(server, state="sent")["template"] == "designation-ended"
    # The address is in no log of the server.
    assert envelope.rcpt_tos[0] not in server.run("journalctl", "--no-pager")


def test_what_is_refused_waits_with_the_reason_and_goes_out_later(server, mailbox, without_postfix, smtp, act):
    mailbox.refusal = "451 4.7.1 greylisted by the test"
    smtp(25)
    act()
    mailbox.refused.get(timeout=patience.SECONDS)
    waiting = until_message(server, attempts=1)
    assert waiting["state"] == "queued"
    assert "greylisted by the test" in server.as_service("insacula", "mail", "list", "--data", DATA)
    mailbox.refusal = None
    server.as_service("insacula", "mail", "retry", waiting["id"], "--data", DATA)
    mailbox.next()
    until_message(server, id=waiting["id"], state="sent")


def test_without_a_mail_server_nothing_is_lost(server, mailbox, without_postfix, smtp, act):
    act()
    waiting = until_message(server, attempts=1)
    assert waiting["state"] == "queued"
    smtp(25)
    server.as_service("insacula", "mail", "retry", waiting["id"], "--data", DATA)
    mailbox.next()


def test_a_message_goes_out_through_postfix_on_the_same_machine(server, mailbox, smtp, act):
    smtp(2525)
    for setting in ("inet_interfaces=loopback-only", "relayhost=[127.0.0.1]:2525"):
        server.run("postconf", setting)
    server.run("systemctl", "restart", "postfix@-")
    act()
    envelope, message = mailbox.next()
    assert envelope.mail_from == FROM
    assert any("(Postfix)" in line for line in message.get_all("Received"))
    assert until_message(server, state="sent")["template"] == "designation-ended"


def test_postfix_s_own_program_does_not_run_under_the_unit(server):
    """Why the unit names msmtp."""
    well, journal = server.start_under_the_unit("postfix-program", "/usr/sbin/sendmail -t -i", "StandardInput=null")
    assert not well and "sendmail: fatal: " in journal


@pytest.fixture
def institution(server, certificate):
    """The second account of the shipped file as the default one, its server's name on this machine, and its password."""
    shipped = server.run("cat", "/etc/msmtprc")
    hosts = server.run("cat", "/etc/hosts")
    server.shell("""
        openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=correo.ejemplo.mx -addext subjectAltName=DNS:correo.ejemplo.mx \
            -keyout /root/mail.key -out /usr/local/share/ca-certificates/mail.crt 2>/dev/null
        update-ca-certificates >/dev/null
        install --directory /etc/insacula
        install --owner=root --group=insacula --mode=640 /dev/null /etc/insacula/smtp-password
    """)
    server.write("/etc/insacula/smtp-password", "la clave del buzón\n", mode=0o640)
    server.write("/etc/hosts", hosts + "127.0.0.1 correo.ejemplo.mx\n")
    server.write("/etc/msmtprc", shipped.replace("account default : here", "account default : institution"), mode=0o640)
    yield
    server.write("/etc/msmtprc", shipped, mode=0o640)
    server.write("/etc/hosts", hosts)


def test_a_message_goes_out_to_a_server_with_tls_and_a_password(server, mailbox, smtp, institution, act, tmp_path):
    for name, path in (("certificate", "/usr/local/share/ca-certificates/mail.crt"), ("key", "/root/mail.key")):
        (tmp_path / name).write_text(server.run("cat", path))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "certificate", tmp_path / "key")

    def authenticate(smtp, session, envelope, mechanism, data):
        return AuthResult(success=(data.login, data.password) == (b"avisos@ejemplo.mx", "la clave del buzón".encode()))

    smtp(587, tls_context=context, require_starttls=True, auth_required=True, authenticator=authenticate)
    act()
    envelope, _ = mailbox.next()
    assert envelope.mail_from == FROM
    until_message(server, state="sent")
