"""A file of reference data, from the upload to the record, in a real browser: the difference is shown, and two people adopt it."""
import installation
import pages

REGISTRY, COUNCIL = "registro-demo", "consejo-demo"


def test_a_catalogue_is_adopted_by_two_people(site, new_page, errors):
    text = (installation.ROOT / "Registry/specialties.csv").read_text(encoding="utf-8")
    changed = text.replace("actuaria,Actuaría,", "actuaria,Actuaría y riesgos (ficticia),") + "zoologia,Zoología ficticia,Prueba\n"
    assert changed.count("ficticia") == 2

    page = new_page(viewport={"width": 360, "height": 740})
    site.sign_in(page, REGISTRY)
    page.goto(site.address + "/despacho/reglas")
    pages.check(page)
    page.get_by_text("Proponer un cambio").click()
    page.get_by_role("link", name="Catálogo: especialidades").click()
    pages.check(page)
    page.get_by_label("Archivo").set_input_files(
        {"name": "specialties.csv", "mimeType": "text/csv", "buffer": "code,name\nuna\n".encode()})
    page.get_by_label("Acto o acuerdo").fill("Acuerdo ficticio 5/2026")
    page.get_by_role("button", name="Proponer").click()
    assert "Hay algo que corregir" in page.inner_text("main")
    errors.clear()
    page.get_by_label("Archivo").set_input_files({"name": "specialties.csv", "mimeType": "text/csv", "buffer": changed.encode()})
    page.get_by_role("button", name="Proponer").click()

    # Only what is new or different is proposed.
    main = page.inner_text("main")
    assert "Actuaría y riesgos (ficticia)" in main and "Zoología ficticia" in main, main
    assert page.locator("main tbody tr").count() == 2
    assert "la propuso su oficina" in main
    pages.check(page)

    other = new_page()
    site.sign_in(other, COUNCIL)
    other.goto(site.address + "/despacho/reglas")
    other.get_by_role("link", name="Catálogo: especialidades").click()
    other.get_by_role("link", name="Aprobar el cambio de las reglas").click()
    pages.check(other)
    assert "Actuaría y riesgos (ficticia)" in other.inner_text("main")
    code = other.locator("input[name=codigo]")
    if code.count():
        code.fill(site.one_time_code(site.account(COUNCIL)["secret"]))
    other.get_by_label("Revisé los datos y confirmo.").check()
    other.get_by_role("button", name="Aprobar el cambio de las reglas").click()
    assert "Hay algo que corregir" not in other.inner_text("main"), other.inner_text("main")
    site.until_served("/padron", "Zoología ficticia")
    assert errors == []
