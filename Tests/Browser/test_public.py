"""What everybody may read, as a journalist, a lawyer and an auditor walk through it."""
import hashlib
import re
import subprocess

import pages
import pytest

PATHS = [
    "/", "/sorteos", "/sorteos?estado=concluido", "/padron", "/padron?q=lopez", "/padron?q=zzzz", "/padron/P-000001",
    "/sorteos/S-2025-000001", "/sorteos/S-2025-000001/acta", "/designaciones-directas", "/convocatorias",
    "/convocatorias/convocatoria-2025", "/registro-publico", "/registro-publico/entradas/0", "/en", "/en/sorteos/S-2025-000001",
]
WIDTHS = {"telephone": 360, "desk": 1280}


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS.keys())
@pytest.mark.parametrize("path", PATHS)
def test_every_page_is_for_everybody(site, new_page, path, width):
    page = new_page(viewport={"width": width, "height": 900})
    assert page.goto(site.address + path).status == 200
    assert page.locator("h1").count() == 1
    pages.check(page)


def test_every_page_is_there_without_javascript(site, new_page):
    page = new_page(java_script_enabled=False)
    for path in PATHS:
        assert page.goto(site.address + path).status == 200
        assert page.locator("h1").count() == 1


def test_a_search_without_accents_leads_to_an_expert_and_on_to_a_draw(site, page):
    page.goto(site.address)
    page.get_by_role("link", name="Padrón").click()
    page.get_by_label("Nombre, cédula o número").fill("lopez")
    page.get_by_role("button", name="Filtrar").click()
    names = page.locator("tbody th bdi").all_inner_texts()
    assert names and all("López" in name for name in names)
    # What was asked for stays in its field.
    assert page.get_by_label("Nombre, cédula o número").input_value() == "lopez"
    page.goto(site.address + "/sorteos?estado=concluido")
    page.locator("tbody td a").first.click()
    page.wait_for_url("**/padron/P-*")
    assert "Por azar se esperarían" in page.inner_text("main")
    page.locator("#designaciones ~ .scroll a").first.click()
    page.wait_for_url("**/sorteos/S-*")


def test_a_folio_is_found_in_any_spelling(site, page, errors):
    page.goto(site.address)
    page.get_by_role("searchbox", name="Buscar").fill(" s 2025 1 ")
    page.keyboard.press("Enter")
    page.wait_for_url("**/sorteos/S-2025-000001")
    page.goto(site.address)
    page.get_by_role("searchbox", name="Buscar").fill("<b>no")
    page.keyboard.press("Enter")
    page.wait_for_url("**/buscar?q=*")
    assert "<b>no" in page.inner_text("[role=status]")
    assert page.get_by_role("searchbox", name="Buscar").input_value() == "<b>no"
    pages.check(page)
    # The browser itself notes the status 422.
    errors[:] = [error for error in errors if "422" not in error]


def test_a_draw_is_recomputed_by_hand(site, page):
    page.goto(site.address + "/sorteos")
    page.locator("tbody th a").first.click()
    commands = page.locator("#a-mano ~ ol pre code").all_text_contents()
    answers = page.locator("#a-mano ~ ol pre samp").all_text_contents()
    assert len(commands) == len(answers) == 4
    for command, answer in zip(commands, answers):
        assert answer in subprocess.run(["sh", "-c", command], capture_output=True, text=True).stdout
    # The last command's answer is the smallest number of the table.
    assert answers[3] == page.locator("tr.marked td.code strong").inner_text()


def test_the_fingerprint_is_the_proofs(site, page):
    page.goto(site.address + "/sorteos/S-2025-000001/acta")
    fingerprint = re.sub(r"\s", "", page.inner_text(".fingerprint"))
    proof = page.request.get(site.address + "/registro/draws/S-2025-000001.proof.json").body()
    assert fingerprint == hashlib.sha256(proof).hexdigest()
    assert page.get_by_role("button", name="Imprimir").is_visible()


def test_the_certificate_prints_on_paper(site, page):
    page.goto(site.address + "/sorteos/S-2025-000001/acta")
    # Chromium counts pages as objects of this type.
    sheets = len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4", prefer_css_page_size=True)))
    assert 1 <= sheets <= 3


def test_a_draw_counts_down_and_comes_out(site, page):
    site.command(
        "draw", "open", "--court", "juzgado-01-civil-guadalajara", "--case", "9001/2026", "--specialty", "contabilidad",
        "--district", "guadalajara", "--kind", "tercero")
    page.goto(site.address)
    site.until(page, "Sorteos en curso")
    page.locator("section[aria-labelledby=en-curso] .card a").first.click()
    page.wait_for_url("**/sorteos/S-2026-*")
    assert page.locator("main time[data-due]").is_visible()
    assert "Constancia de apertura" in page.inner_text("main")
    pages.check(page)
    page.get_by_role("link", name="Constancia de apertura para imprimir").click()
    assert "Código corto" in page.inner_text("main")
    page.go_back()
    site.advance(minutes=10)
    site.until(page, "El sorteo designó a")
    assert page.locator("tr.marked").count() == 1
