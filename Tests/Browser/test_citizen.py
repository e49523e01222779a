"""Somebody who read about a designation in a newspaper, a citizen who follows one court, and the pages that they need."""
import re

import pages
import pytest

PATHS = [
    "/", "/buscar", "/buscar?q=lopez", "/buscar?q=guadalajara", "/buscar?q=zzzz", "/compromiso-3", "/sorteos?trimestre=2025-T3",
    "/estadisticas?partido=guadalajara", "/en", "/en/buscar?q=lopez", "/en/compromiso-3", "/en/estadisticas?partido=guadalajara",
]


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", PATHS)
def test_every_page_is_for_everybody(site, new_page, path, width):
    page = new_page(viewport={"width": width, "height": 900})
    assert page.goto(site.address + path).status == 200
    assert page.locator("h1").count() == 1
    pages.check(page)
    identifiers = page.evaluate("[...document.querySelectorAll('[id]')].map(element => element.id)")
    assert len(identifiers) == len(set(identifiers))


@pytest.mark.parametrize("path", ["/", "/sorteos", "/compromiso-3", "/en/padron"])
def test_the_header_takes_a_sixth_of_a_telephone(site, new_page, path):
    page = new_page(viewport={"width": 360, "height": 740})
    page.goto(site.address + path)
    assert page.locator("header.site").bounding_box()["height"] <= 740 / 6


def published_file_number(site, page):
    """The number of a file that has a concluded draw, as the list of draws shows it."""
    page.goto(site.address + "/sorteos?estado=concluido")
    cells = page.locator("tbody td[data-label=Expediente]").all_inner_texts()
    found = [match.group() for match in (re.search(r"[0-9]+/[0-9]{4}", cell) for cell in cells) if match]
    assert found
    return found[0]


def test_from_a_newspapers_file_number_to_verified(site, page):
    number = published_file_number(site, page)
    page.goto(site.address)
    page.get_by_role("searchbox", name="Buscar").fill(number)
    clicks = 1
    page.get_by_role("button", name="Buscar").click()
    if "/buscar" in page.url:
        page.locator(".found a").first.click()
        clicks += 1
    page.wait_for_url("**/sorteos/S-*")
    page.locator("main a[href*='/verificar?folio=']").first.click()
    clicks += 1
    page.wait_for_selector("#result-title")
    assert page.inner_text("#verdict").startswith("VERIFICADO")
    assert clicks <= 8


def test_a_citizen_follows_one_court(site, page):
    page.goto(site.address + "/sorteos")
    court = page.locator("#juzgado option").nth(1)
    name, code = court.inner_text(), court.get_attribute("value")
    page.goto(site.address + "/buscar?q=" + name)
    page.get_by_role("link", name=name, exact=True).click()
    assert f"juzgado={code}" in page.url
    feed = page.locator(f"link[type='application/atom+xml'][href='/avisos/juzgado/{code}']")
    answer = page.request.get(site.address + feed.get_attribute("href"))
    assert answer.status == 200 and answer.headers["content-type"].startswith("application/atom+xml")
    assert name in answer.text()


def test_the_home_page_says_what_this_is(site, page):
    page.goto(site.address)
    assert page.locator("ol.steps > li").count() == 3
    assert page.locator(".figures .figure").count() == 4
    page.get_by_role("link", name="El seguimiento del Compromiso 3").click()
    assert page.locator("h1").inner_text().startswith("Compromiso 3")
    assert "2017" in page.inner_text("main")
