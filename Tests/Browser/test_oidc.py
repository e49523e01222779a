"""Signing in with the council's directory: a real OpenID provider, Glewlwyd, and a real browser."""
import re
from datetime import datetime, timezone
from pathlib import Path

import installation
import pages
import pytest
from glewlwyd import CLIENT, PASSWORD, SECRET, Glewlwyd

REGISTRY, FIRST, SECOND = "registro-demo", "admin-demo", "admin-dos-demo"
RETURN = "/despacho/entrar/directorio/regreso"
NAME = "el directorio de prueba"


class DirectorySite(installation.Site):
    """The same server with a directory, by the clock of this machine: the directory's tokens have its time."""

    def __init__(self, model, folder, issuer, more=""):
        self.issuer, self.more = issuer, more
        super().__init__(model, folder)

    def prepare(self):
        assert datetime.now(timezone.utc) > installation.BEGIN, "this machine's clock is before the fictional year's end"
        del self.environment["INSACULA_CLOCK"]
        # With a clock of its own a debug build sends no mail.
        self.environment["INSACULA_SENDMAIL"] = "/bin/true"
        file = Path(self.folder) / "directory.conf"
        file.touch(mode=0o600)
        file.write_text(
            f"issuer {self.issuer}\nclient {CLIENT}\nsecret {SECRET}\nname es {NAME}\nname en the test directory\n{self.more}\n")

    def advance(self, **span):
        """The clock moves by itself."""

    def one_time_code(self, secret):
        self.time = datetime.now(timezone.utc)
        return super().one_time_code(secret)


@pytest.fixture(scope="module")
def directory(tmp_path_factory):
    provider = Glewlwyd(tmp_path_factory.mktemp("glewlwyd") / "run")
    yield provider
    provider.stop()


@pytest.fixture(scope="module")
def site(year, tmp_path_factory, directory):
    site = DirectorySite(year, str(tmp_path_factory.mktemp("directory") / "data"), directory.issuer)
    directory.add_client(site.address + RETURN)
    for login in ("ana", "eva"):
        directory.add_person(login)
    yield site
    site.stop()


def expected(errors, *statuses):
    """Takes out what Chromium says of pages with these statuses."""
    assert all(any(status in error for status in statuses) for error in errors), errors
    errors.clear()


def go(site, page):
    page.goto(site.address + "/despacho/entrar")
    page.get_by_role("link", name=f"Entrar con {NAME}").click()


def identify(page, directory, login, mistake=False):
    """Identifies a person on the directory's pages, with a wrong password before if asked to."""
    assert page.url.startswith(directory.address + "/login.html"), page.url
    if mistake:
        page.locator("#username").fill(login)
        page.locator("#password").fill("una contraseña equivocada")
        page.locator("#loginbut").click()
        page.get_by_text("Authentication error").first.wait_for()
    page.locator("#username").fill(login)
    page.locator("#password").fill(PASSWORD)
    page.locator("#loginbut").click()
    page.get_by_role("button", name="Continue").click()
    # The portal's page sends the answer on by itself.
    page.wait_for_url(re.compile(re.escape(page.context.portal)))
    page.locator("form[data-send]").wait_for(state="detached")


@pytest.fixture
def visitor(site, directory, new_page):
    """Makes pages of browsers that know where the portal is."""
    def make(at=site):
        page = new_page(elsewhere=directory.address)
        page.context.portal = at.address
        return page
    return make


def link(site, visitor, login, subject):
    """Two administrators link an account, each on the page of accounts."""
    first, second = visitor(), visitor()
    site.sign_in(first, FIRST)
    first.goto(site.address + f"/despacho/cuentas/{login}/enlazar")
    pages.check(first)
    first.get_by_label("Identificador en el directorio").fill(subject)
    first.get_by_label("Revisé los datos y confirmo.").check()
    first.get_by_role("button", name="Enlazar con el directorio").click()
    assert f"Enlace por confirmar: {subject}" in first.inner_text("main")
    pages.check(first)
    site.sign_in(second, SECOND)
    second.goto(site.address + f"/despacho/cuentas/{login}/confirmar-enlace")
    assert subject in second.inner_text("main")
    pages.check(second)
    second.get_by_label("Revisé los datos y confirmo.").check()
    second.get_by_role("button", name="Confirmar el enlace").click()
    assert f"En el directorio: {subject}" in second.inner_text("main")


@pytest.fixture(scope="module")
def subjects():
    """The subject identifiers of people, as they read them on the portal's page."""
    return {}


def subject(site, visitor, directory, errors, login, mistake=False):
    """A person without an account reads the own identifier."""
    page = visitor()
    go(site, page)
    identify(page, directory, login, mistake)
    assert "ninguna cuenta de este despacho está abierta para usted" in page.inner_text("main")
    pages.check(page)
    expected(errors, "422")
    return page.locator("main code").inner_text()


@pytest.fixture
def linked(site, visitor, directory, errors, subjects):
    """The registry's account, linked to Ana."""
    if "ana" not in subjects:
        subjects["ana"] = subject(site, visitor, directory, errors, "ana", mistake=True)
        link(site, visitor, REGISTRY, subjects["ana"])
    return subjects["ana"]


def test_the_directory_answers_the_operator(site, directory):
    told = site.command("directory", "status", "--site", site.address)
    assert directory.issuer in told and site.address + RETURN in told and "El directorio responde" in told


def test_a_person_signs_in_with_the_second_factor_here(site, visitor, directory, linked, errors):
    page = visitor()
    page.goto(site.address + "/despacho/entrar?volver=%2Fdespacho%2Fmi-cuenta")
    pages.check(page)
    page.get_by_role("link", name=f"Entrar con {NAME}").click()
    identify(page, directory, "ana")
    assert "escriba un código de un solo uso" in page.inner_text("main")
    pages.check(page)
    # A mistake ends the attempt, and the directory still knows the browser.
    page.get_by_label("Código de un solo uso").fill("000000")
    page.get_by_role("button", name="Entrar").click()
    assert "No fue posible entrar" in page.inner_text("main")
    expected(errors, "422")
    page.get_by_role("link", name=f"Entrar con {NAME}").click()
    page.get_by_role("button", name="Continue").click()
    page.get_by_label("Código de un solo uso").fill(site.one_time_code(site.account(REGISTRY)["secret"]))
    page.get_by_role("button", name="Entrar").click()
    page.wait_for_url(site.address + "/despacho/mi-cuenta")
    assert linked in page.inner_text("main")
    page.goto(site.address + "/despacho/mi-cuenta/sesiones")
    assert "Chrome" in page.inner_text("main")
    expected(errors)


def test_a_stranger_and_a_disabled_account_are_told_the_same(site, visitor, directory, linked, errors):
    site.command("account", "disable", REGISTRY, "--as", FIRST)
    try:
        assert subject(site, visitor, directory, errors, "ana") == linked
        assert subject(site, visitor, directory, errors, "eva") != linked
    finally:
        site.command("account", "enable", REGISTRY, "--as", FIRST)


def test_an_answer_is_good_once(site, visitor, directory, linked, errors):
    page = visitor()
    sent = []
    page.on("request", lambda request: sent.append(request) if request.method == "POST" and RETURN in request.url else None)
    go(site, page)
    identify(page, directory, "ana")
    form = sent[-1].post_data
    cookies = sent[-1].all_headers().get("cookie", "")
    assert "insacula-directory=" in cookies
    headers = {"Origin": site.address, "Content-Type": "application/x-www-form-urlencoded"}
    # The browser's own cookie is gone by now; a copy of it is good no more.
    for more in ({}, {"Cookie": cookies}):
        again = page.request.post(site.address + RETURN, data=form, headers={**headers, **more}, max_redirects=0)
        assert again.status == 422 and "Esta entrada ya terminó" in again.text()
    expected(errors)


def test_the_language_is_kept(site, visitor, directory, linked, errors):
    page = visitor()
    page.goto(site.address + "/en/despacho/entrar")
    page.get_by_role("link", name="Sign in with the test directory").click()
    identify(page, directory, "ana")
    assert page.get_attribute("html", "lang") == "en"
    assert "type a one-time code" in page.inner_text("main")
    expected(errors)


def test_both_factors_there(year, tmp_path_factory, directory, visitor, linked, errors):
    """Glewlwyd's `amr` stands for a second factor here."""
    site = DirectorySite(
        year, str(tmp_path_factory.mktemp("both") / "data"), directory.issuer, "passwords no\nsecond-factor amr session")
    try:
        client = directory.ask("GET", f"/client/{CLIENT}")
        directory.ask("PUT", f"/client/{CLIENT}", {
            **client, "redirect_uri": [*client["redirect_uri"], site.address + RETURN]})
        for command in (("link", FIRST), ("confirm-link", SECOND)):
            site.command("account", command[0], REGISTRY, "--subject", linked, "--as", command[1])
        page = visitor(site)
        go(site, page)
        identify(page, directory, "ana")
        page.wait_for_url(site.address + "/despacho")
        page.goto(site.address + "/despacho/mi-cuenta")
        assert f"Su cuenta entra con {NAME}" in page.inner_text("main")
        pages.check(page)
        # The password of a linked account is no way in any more.
        other = visitor(site)
        other.goto(site.address + "/despacho/entrar")
        account = site.account(REGISTRY)
        other.get_by_label("Usuario").fill(REGISTRY)
        other.get_by_label("Contraseña").fill(account["password"])
        other.get_by_label("Código de un solo uso").fill(site.one_time_code(account["secret"]))
        other.get_by_role("button", name="Entrar").click()
        assert "No fue posible entrar" in other.inner_text("main")
        expected(errors, "422")
    finally:
        site.stop()


def test_a_directory_that_is_away_leaves_the_other_way(year, tmp_path_factory, directory, visitor, errors):
    # A place that nobody listens on: the provider's own address, on another port that is held.
    site = DirectorySite(year, str(tmp_path_factory.mktemp("away") / "data"), "http://127.0.0.1:9/api/oidc")
    try:
        page = visitor(site)
        go(site, page)
        assert f"No se pudo hablar con {NAME}" in page.inner_text("main")
        pages.check(page)
        expected(errors, "503")
        page.get_by_role("link", name="Entrar con usuario y contraseña").click()
        site.sign_in(page, REGISTRY)
        assert page.url == site.address + "/despacho"
    finally:
        site.stop()
