"""A headless Chromium for tests of pages. A page that logs an error, or whose script throws, fails its test."""
import functools
import shutil

import installation
import patience
import pytest
from playwright.sync_api import Locator, sync_playwright
from verifier_page import HELPERS, PAGE


def until_loaded(act):
    """Playwright's click ends when the page that it leads to has begun: here it ends when that page is whole, so that what a test then
    reads does not depend on how far the browser has come."""
    @functools.wraps(act)
    def acting(locator, *arguments, **options):
        act(locator, *arguments, **options)
        locator.page.wait_for_load_state()
    return acting


Locator.click = until_loaded(Locator.click)

# The portal's script reads a page again when what it awaits is due, after two seconds at the earliest. Here the test does so, and nothing
# else in the middle of a check that takes long.
NOT_BY_ITSELF = """(() => {
  const after = window.setTimeout;
  window.setTimeout = (work, milliseconds, ...rest) => milliseconds >= 2000 ? 0 : after(work, milliseconds, ...rest);
})()"""


@pytest.fixture(scope="session")
def browser():
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    assert chromium, "these tests need Chromium (Debian: apt-get install chromium)"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, headless=True, args=["--no-sandbox"], timeout=1000 * patience.SECONDS)
        yield browser
        browser.close()


@pytest.fixture
def errors():
    """What pages complained of. A test that expects a complaint takes it out."""
    found = []
    yield found
    assert found == []


@pytest.fixture
def new_page(browser, errors):
    """Makes pages, each in a context of its own; options are those of Playwright's `new_context`.

    What the pages of another server complain of, whose address begins with `elsewhere`, is not this project's."""
    contexts = []

    def make(elsewhere=None, **options):
        context = browser.new_context(locale="es-MX", **options)
        # For pages, their requests and downloads alike.
        context.set_default_timeout(1000 * patience.SECONDS)
        context.add_init_script(NOT_BY_ITSELF)
        contexts.append(context)
        page = context.new_page()

        def heard(message):
            is_ours = elsewhere is None or not message.location["url"].startswith(elsewhere)
            if message.type == "error" and is_ours:
                errors.append(message.text)

        page.on("console", heard)
        page.on("pageerror", lambda error: errors.append(str(error)))
        return page

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def page(new_page):
    return new_page()


@pytest.fixture(scope="session")
def year(tmp_path_factory):
    """An installation with the fictional year: the model of every `site`."""
    folder = tmp_path_factory.mktemp("year") / "data"
    installation.play_year(folder)
    return folder


@pytest.fixture(scope="module")
def site(year, tmp_path_factory):
    """A server on the fictional year, the same for the tests of one file."""
    site = installation.Site(year, str(tmp_path_factory.mktemp("site") / "data"))
    yield site
    site.stop()


@pytest.fixture
def verifier(page):
    """Audit/verify.html from disk, offline. Any request but that for the file itself fails the test."""
    asked = []
    page.context.set_offline(True)
    page.on("request", lambda request: asked.append(request.url))
    page.goto(PAGE.as_uri())
    page.evaluate(HELPERS)
    yield page
    assert asked == [PAGE.as_uri()]
