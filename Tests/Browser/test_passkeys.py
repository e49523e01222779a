"""Passkeys in a real browser, with Chromium's virtual authenticator (Chrome DevTools Protocol, domain WebAuthn)."""
import subprocess
import urllib.parse

import installation
import pages
import pytest

LOGIN = "registro-demo"


class NamedSite(installation.Site):
    """The same server by a name: an address of numbers can have no passkeys."""

    def __init__(self, model, folder):
        popen = subprocess.Popen
        try:
            subprocess.Popen = lambda command, **options: popen(
                [*command, "--site", f"http://localhost:{command[-1].rpartition(':')[2]}"], **options)
            super().__init__(model, folder)
        finally:
            subprocess.Popen = popen
        self.address = f"http://localhost:{self.port}"


@pytest.fixture(scope="module")
def site(year, tmp_path_factory):
    site = NamedSite(year, str(tmp_path_factory.mktemp("named") / "data"))
    yield site
    site.stop()


class Authenticator:
    """An authenticator of the page's browser, with the touch of its holder."""

    def __init__(self, page):
        self.session = page.context.new_cdp_session(page)
        self.session.send("WebAuthn.enable")
        options = {
            "protocol": "ctap2", "transport": "usb", "hasResidentKey": False, "hasUserVerification": True,
            "isUserVerified": True, "automaticPresenceSimulation": True}
        self.id = self.session.send("WebAuthn.addVirtualAuthenticator", {"options": options})["authenticatorId"]

    def credentials(self):
        return self.session.send("WebAuthn.getCredentials", {"authenticatorId": self.id})["credentials"]

    def replace(self, **changes):
        """The one credential again, changed: what somebody with a copy could do."""
        credential = {**self.credentials()[0], **changes}
        self.session.send("WebAuthn.clearCredentials", {"authenticatorId": self.id})
        self.session.send("WebAuthn.addCredential", {"authenticatorId": self.id, "credential": credential})


def enrol(site, page, title):
    page.goto(site.address + "/despacho/mi-cuenta/llaves")
    pages.check(page)
    page.get_by_label("Nombre").fill(title)
    page.get_by_role("button", name="Continuar").click()
    pages.check(page)
    page.get_by_role("button", name="Usar mi dispositivo").click()
    page.get_by_text("La llave de entrada quedó registrada.").wait_for()


def first_step(site, page):
    """The password, and no code."""
    site.advance(seconds=30)
    page.goto(site.address + "/despacho/entrar")
    page.get_by_label("Usuario").fill(LOGIN)
    page.get_by_label("Contraseña").fill(site.account(LOGIN)["password"])
    page.get_by_role("button", name="Entrar").click()


@pytest.fixture
def holder(site, page):
    """A signed-in page with an authenticator and a passkey of its own; it is removed after the test."""
    site.sign_in(page, LOGIN)
    authenticator = Authenticator(page)
    enrol(site, page, "Llave de prueba")
    page.authenticator = authenticator
    yield page


def leave(site, page):
    page.get_by_role("button", name="Salir").click()


def test_enrol_and_sign_in(site, holder, new_page):
    assert "Llave de prueba" in holder.inner_text("main")
    leave(site, holder)
    first_step(site, holder)
    pages.check(holder)
    assert "use su llave de entrada" in holder.inner_text("main")
    holder.get_by_role("button", name="Usar mi llave de entrada").click()
    holder.wait_for_url(site.address + "/despacho")
    assert holder.authenticator.credentials()[0]["signCount"] >= 2


def test_an_answer_is_good_once(site, holder, errors):
    leave(site, holder)
    first_step(site, holder)
    sent = []
    holder.on("request", lambda request: sent.append(request.post_data) if request.method == "POST" else None)
    holder.get_by_role("button", name="Usar mi llave de entrada").click()
    holder.wait_for_url(site.address + "/despacho")
    form = dict(urllib.parse.parse_qsl(sent[-1], keep_blank_values=True))
    assert form["firma"] and form["boleto"]
    leave(site, holder)
    again = holder.request.post(
        site.address + "/despacho/entrar", form=form, headers={"Origin": site.address}, max_redirects=0)
    assert again.status == 422
    assert "No fue posible entrar" in again.text()


def test_a_copy_is_refused_and_told(site, holder, errors):
    leave(site, holder)
    first_step(site, holder)
    holder.get_by_role("button", name="Usar mi llave de entrada").click()
    holder.wait_for_url(site.address + "/despacho")
    leave(site, holder)
    holder.authenticator.replace(signCount=0)
    first_step(site, holder)
    holder.get_by_role("button", name="Usar mi llave de entrada").click()
    holder.get_by_text("puede haber una copia").wait_for()
    assert errors and all("422" in error for error in errors), errors
    errors.clear()


def test_a_removed_key_is_not_asked_for(site, holder, errors):
    # All of them, those of other tests included.
    while holder.get_by_role("button", name="Quitar la llave").count():
        holder.get_by_role("button", name="Quitar la llave").first.click()
    assert "No ha registrado ninguna" in holder.inner_text("main")
    leave(site, holder)
    first_step(site, holder)
    assert "No fue posible entrar" in holder.inner_text("main")
    assert holder.get_by_role("button", name="Usar mi llave de entrada").count() == 0
    errors.clear()


def test_another_site_gets_no_answer(site, holder):
    """The browser offers the key to its own site only: the same server at 127.0.0.1 is another one."""
    leave(site, holder)
    holder.goto(f"http://127.0.0.1:{site.port}/")
    fault = holder.evaluate("""async () => {
      try {
        await navigator.credentials.get({ publicKey: { challenge: new Uint8Array(32), rpId: "localhost", timeout: 2000 } });
        return "an answer";
      } catch (error) { return error.name; }
    }""")
    assert fault in ("SecurityError", "NotAllowedError")


def test_an_address_of_numbers_has_no_passkeys(year, tmp_path_factory, page):
    other = installation.Site(year, str(tmp_path_factory.mktemp("numbers") / "data"))
    try:
        other.sign_in(page, LOGIN)
        page.goto(other.address + "/despacho/mi-cuenta/llaves")
        assert "no puede haber llaves de entrada" in page.inner_text("main")
        pages.check(page)
    finally:
        other.stop()
