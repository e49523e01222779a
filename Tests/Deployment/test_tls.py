"""TLS at the shipped site: which versions and suites openssl's client gets, with and without the name of the site."""
import re
import subprocess

import patience
import pytest
import visitor

# The client's own rules are off, so that it is the server that refuses.
ANYTHING = ["-cipher", "ALL:@SECLEVEL=0"]


def agreed(*options, name=visitor.NAME):
    """Protocol and suite of a handshake, or `None` if there was none."""
    done = subprocess.run(
        ["openssl", "s_client", "-connect", "127.0.0.1:443", *(["-servername", name] if name else ["-noservername"]), *options],
        input="", capture_output=True, text=True, timeout=patience.SECONDS)
    found = re.search(r"^New, (\S+), Cipher is (\S+)$", done.stdout, re.MULTILINE)
    return None if not found or found[2] == "(NONE)" else (found[1], found[2])


@pytest.mark.parametrize("version", ["-tls1", "-tls1_1"])
def test_old_versions_are_refused(installed, version):
    assert agreed(version, *ANYTHING) is None


def test_both_versions_of_today_are_taken(installed):
    assert agreed("-tls1_2")[0] == "TLSv1.2"
    assert agreed("-tls1_3")[0] == "TLSv1.3"


def test_every_suite_of_tls_1_2_has_forward_secrecy(installed):
    offered = subprocess.run(
        ["openssl", "ciphers", "-s", "-tls1_2", "ALL:COMPLEMENTOFALL:@SECLEVEL=0"], check=True, capture_output=True, text=True).stdout
    taken = {suite for suite in offered.strip().split(":") if agreed("-tls1_2", "-cipher", f"{suite}:@SECLEVEL=0")}
    # With a certificate of RSA. One of ECDSA has the same suites under its own name.
    assert taken == {"ECDHE-RSA-AES256-GCM-SHA384", "ECDHE-RSA-AES128-GCM-SHA256", "ECDHE-RSA-CHACHA20-POLY1305"}


def test_no_ticket_is_given_that_one_key_would_open(installed):
    done = subprocess.run(
        ["openssl", "s_client", "-connect", "127.0.0.1:443", "-servername", visitor.NAME, "-tls1_2"],
        input="", capture_output=True, text=True, timeout=patience.SECONDS)
    assert "Session-ID: " in done.stdout
    assert "TLS session ticket" not in done.stdout


@pytest.mark.parametrize("name", ["otro.ejemplo.mx", None])
def test_another_name_or_none_gets_no_certificate(installed, name):
    assert agreed(name=name) is None


def test_the_certificate_is_good_for_the_name(installed, certificate):
    with visitor.connect(certificate) as connection:
        assert connection.version() == "TLSv1.3"


def test_no_other_user_reads_the_key(installed):
    assert installed.run("stat", "--format=%a %U", "/etc/ssl/peritos/privkey.pem") == "600 root\n"
