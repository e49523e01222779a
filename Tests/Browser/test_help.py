"""Help, statistics and open data, as somebody reads them who has never heard of a lot."""
import hashlib
import re
import subprocess

import pages
import pytest

TOPICS = [
    "", "/como-funciona", "/como-verificar", "/publico", "/juzgados", "/peritos", "/algo-parece-mal", "/glosario",
    "/privacidad", "/accesibilidad",
]
PATHS = ["/ayuda" + topic for topic in TOPICS] + ["/estadisticas", "/datos-abiertos", "/en/ayuda/como-funciona", "/en/estadisticas"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PATHS)
def test_every_page_is_for_everybody(site, new_page, path, scheme):
    page = new_page(viewport={"width": 320 if scheme == "light" else 1280, "height": 900}, color_scheme=scheme)
    assert page.goto(site.address + path).status == 200
    assert page.locator("h1").count() == 1
    pages.check(page)


def test_what_the_example_types_gives_what_it_says(site, page):
    page.goto(site.address + "/ayuda/como-funciona")
    typed = [text for text in page.locator("pre code").all_inner_texts() if text.startswith("printf")]
    assert len(typed) == 4
    for text in typed:
        command, expected = text.strip().rsplit("\n", 1)
        printed = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True).stdout
        assert printed.split()[-1] == expected


def test_a_saved_verifier_has_the_fingerprint_that_the_help_tells(site, page, tmp_path):
    page.goto(site.address + "/ayuda/como-verificar")
    command, told = next(
        text.strip().rsplit("\n", 1) for text in page.locator("pre code").all_inner_texts() if "verify.html" in text)
    (tmp_path / "verify.html").write_bytes(page.request.get(site.address + "/verificar").body())
    printed = subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert printed.split()[-1] == told


def test_from_a_draw_to_its_verdict(site, page):
    page.goto(site.address + "/verificar?folio=S-2025-000001")
    page.wait_for_selector("#result-title")
    assert page.inner_text("#verdict").startswith("VERIFICADO")


def test_another_specialty_is_chosen(site, page):
    page.goto(site.address + "/estadisticas")
    field = page.get_by_label("Especialidad", exact=True)
    other = page.locator("#azar ~ .scroll").first.locator("tbody th").last.inner_text()
    field.select_option(label=other)
    page.get_by_role("button", name="Filtrar").click()
    assert other in page.locator("#azar-grafica-t").text_content()
    page.locator("figure", has=page.locator("#azar-grafica-t")).get_by_text("Ver los datos de la gráfica").click()
    assert page.get_by_role("table", name=re.compile("Veces que salió")).is_visible()


def test_files_have_the_checksums_that_are_shown(site, page):
    site.until_served("/datos/SHA256SUMS")
    # A page is kept for the second in which it was made: the next one knows of the files.
    site.advance(seconds=1)
    page.goto(site.address + "/datos-abiertos")
    row = page.get_by_role("row", name=re.compile("^sorteos.csv "))
    body = page.request.get(site.address + "/datos/sorteos.csv").body()
    assert row.locator("td.code").inner_text() == hashlib.sha256(body).hexdigest()
