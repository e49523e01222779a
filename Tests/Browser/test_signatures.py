"""Actas signed in a real browser: key file and password never leave it."""
import base64
import json
import re
import shutil
import subprocess
import urllib.parse
from pathlib import Path

import installation
import pages
import pytest

FIXTURES = installation.ROOT / "Tests/SignatureAuthorities/fixtures"
CURP = "FIUP800101MJCCNR09"
PASSWORD = "contrasena-ficticia"


class SigningSite(installation.Site):
    """A server that accepts the fictional authorities."""

    def prepare(self):
        folder = Path(self.folder) / "signature-authorities"
        folder.mkdir()
        for name in ("raiz.pem", "emisora.pem"):
            shutil.copy(FIXTURES / name, folder)


@pytest.fixture(scope="module")
def site(year, tmp_path_factory):
    site = SigningSite(year, str(tmp_path_factory.mktemp("signing") / "data"))
    accounts = site.accounts()
    site.clerk = next(account["login"] for account in accounts if account["role"] == "court")
    administrator = next(account["login"] for account in accounts if account["role"] == "administration")
    site.command("account", "signer", site.clerk, "--curp", CURP, "--as", administrator)
    yield site
    site.stop()


@pytest.fixture
def sent(new_page):
    """A page, and the bodies of all its requests."""
    page = new_page()
    bodies = []
    page.on("request", lambda request: bodies.append(request.post_data_buffer or b""))
    return page, bodies


def fill(page, key="secretaria.key", password=PASSWORD, certificate="secretaria.cer"):
    page.get_by_label("Certificado de su e.firma o FIREL (.cer)").set_input_files(FIXTURES / certificate)
    page.get_by_label("Llave privada (.key)").set_input_files(FIXTURES / key)
    page.get_by_label("Contraseña de la llave").fill(password)


def holds_nothing_secret(bodies):
    """No request has a part of a key, encrypted or open, or the password, in any spelling."""
    keys = [(FIXTURES / name).read_bytes() for name in
            ("secretaria.key", "secretaria-aes.key", "secretaria-sha1.key")]
    keys.append(subprocess.run(
        ["openssl", "pkcs8", "-topk8", "-nocrypt", "-in", FIXTURES / "secretaria.key.pem", "-outform", "DER"],
        check=True, capture_output=True).stdout)

    for body in bodies:
        plain = urllib.parse.unquote_to_bytes(body.replace(b"+", b"%2B"))
        assert PASSWORD.encode() not in body and PASSWORD.encode() not in plain
        for key in keys:
            # An open key begins with its modulus, which is in the certificate too: the private exponent comes after some 300 bytes,
            # the primes after 560. From three places, so that base64 of a part is found whatever stands before it.
            for start in [*range(400, 403), *range(700, 703)]:
                assert len(key) > start + 60
                part = key[start:start + 60]
                assert part not in plain and part not in body
                assert base64.b64encode(part)[:76] not in plain
                assert part.hex().encode() not in plain


def draws(page, site):
    """The unsigned actas of the court."""
    page.goto(site.address + "/despacho/actas")
    return [link.inner_text() for link in page.locator("form[data-signing] label a").all()]


@pytest.mark.parametrize("key", ["secretaria.key", "secretaria-aes.key", "secretaria-sha1.key"])
def test_one_acta_is_signed(site, sent, key, tmp_path):
    page, bodies = sent
    site.sign_in(page, site.clerk)
    draw = draws(page, site)[0]
    page.goto(f"{site.address}/despacho/sorteos/{draw}/firmas")
    pages.check(page)
    bodies.clear()
    fill(page, key)
    page.get_by_role("button", name="Firmar", exact=True).click()
    page.get_by_text("La firma quedó guardada").wait_for()
    pages.check(page)
    assert "PERSONA FICTICIA UNO" in page.inner_text("main")
    assert any(b"cadena=" in body for body in bodies)
    holds_nothing_secret(bodies)
    # openssl alone checks what the page gives, by the lines of the page.
    with page.expect_download() as download:
        page.get_by_role("link", name="Descargar los archivos de la firma").click()
    shutil.unpack_archive(download.value.path(), tmp_path, "zip")
    commands = page.locator("pre").inner_text()
    done = subprocess.run(["sh", "-ec", commands], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    digest = re.search(r"[0-9a-f]{64}(?=  firma\.json)", done.stdout).group()
    assert digest in page.inner_text("main")


def test_what_is_wrong_is_said_and_nothing_is_sent(site, sent):
    page, bodies = sent
    site.sign_in(page, site.clerk)
    page.goto(f"{site.address}/despacho/sorteos/{draws(page, site)[0]}/firmas")
    bodies.clear()
    alert = page.locator("form[data-signing] [role=alert]")
    sign = page.get_by_role("button", name="Firmar", exact=True)
    sign.click()
    alert.filter(has_text="El archivo del certificado").wait_for()
    for key in ("secretaria.key", "secretaria-aes.key"):
        fill(page, key, password="otra")
        sign.click()
        alert.filter(has_text="La contraseña no abre la llave").wait_for()
    fill(page, key="secretaria.cer")
    sign.click()
    alert.filter(has_text="La contraseña no abre la llave").wait_for()
    assert not any(bodies)


def test_many_actas_are_signed_at_once(site, sent):
    page, bodies = sent
    site.sign_in(page, site.clerk)
    folios = draws(page, site)
    assert len(folios) > 2
    pages.check(page)
    # All but the first.
    page.locator("form[data-signing] input[type=checkbox]").first.uncheck()
    bodies.clear()
    fill(page)
    page.get_by_role("button", name="Firmar", exact=True).click()
    page.get_by_text("La firma quedó guardada").wait_for()
    assert draws(page, site) == folios[:1]
    holds_nothing_secret(bodies)
    shown = json.loads(site.command("acta", "show", folios[-1], "--json"))
    assert [signature["signer"] for signature in shown["signatures"]] == ["PERSONA FICTICIA UNO"]


@pytest.mark.parametrize("width", [360, 1280])
def test_pages_fit(site, new_page, width):
    page = new_page(viewport={"width": width, "height": 800})
    site.sign_in(page, site.clerk)
    page.goto(site.address + "/despacho/actas")
    pages.check(page)


def test_without_scripts_the_way_is_told(site, new_page):
    page = new_page()
    site.sign_in(page, site.clerk)
    cookies = page.context.cookies()
    plain = new_page(java_script_enabled=False)
    plain.context.add_cookies(cookies)
    plain.goto(site.address + "/despacho/actas")
    assert "se necesita JavaScript" in plain.inner_text("main")
    assert not plain.get_by_role("button", name="Firmar", exact=True).is_visible()
