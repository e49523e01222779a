"""A council's list, from the upload to the roster, in a real browser: the registry decides the doubts, the council approves each group."""
import re

import pages

REGISTRY, COUNCIL = "registro-demo", "consejo-demo"
HEADER = "NOMBRE COMPLETO;MATERIA;TEL.;CORREO ELECTRÓNICO;DISTRITO JUDICIAL;No. DE CÉDULA;DOMICILIO\n"
# All persons are fictional.
ROWS = """LISTA DE ALTAS (FICTICIA);;;;;;
{header}Persona Ficticia Primera;Contabilidad;33 5550 9001;primera@ejemplo.invalid;Tepatitlán de Morelos;91000001;Calle 1
Persona Ficticia Segunda;Contabilidad;33 5550 9002;segunda@;Guadalajara;91000002;Calle 2
Persona Ficticia Peña;Psicología;33 5550 9003;tercera@ejemplo.invalid;Guadalajara;;Calle 3
Persona Ficticia Pena;Psicología;33 5550 9004;cuarta@ejemplo.invalid;Guadalajara;;Calle 4
TOTAL: 4;;;;;;
""".format(header=HEADER)


def bring(page, site, content, name="altas.csv"):
    page.goto(site.address + "/despacho/listas")
    page.get_by_role("link", name="Traer una lista").click()
    page.get_by_label("Archivo de la lista").set_input_files({"name": name, "mimeType": "text/csv", "buffer": content})
    page.get_by_label("Nombre de la lista").fill("Altas ficticias")
    page.get_by_label("Periodo", exact=True).select_option(label="2026-2027")
    page.get_by_label("Son altas a mitad del periodo").check()
    page.get_by_role("button", name="Traer una lista").click()


def answer(page):
    """Sends the form by keyboard, and waits for the page that follows."""
    with page.expect_navigation():
        page.keyboard.press("Enter")


def test_a_list_with_doubts_is_decided_by_keyboard_and_approved(site, new_page, errors):
    page = new_page(viewport={"width": 360, "height": 740})
    site.sign_in(page, REGISTRY)

    # A file that is no list is refused, and what was typed stays.
    bring(page, site, "NOMBRE;MATERIA\n\"Persona;Contabilidad\n".encode())
    assert "no se cierra" in page.inner_text("main").lower() or "comillas" in page.inner_text("main")
    assert page.get_by_label("Nombre de la lista").input_value() == "Altas ficticias"
    assert errors and all("422" in error for error in errors)
    errors.clear()

    # A column that is not known is asked before anything else.
    bring(page, site, ROWS.encode())
    assert page.url.endswith("/columnas")
    assert "DOMICILIO" in page.inner_text("main")
    pages.check(page)
    page.get_by_label(re.compile("Columna G")).select_option(label="No leer esta columna")
    page.get_by_role("button", name="Volver a leer la lista").click()
    assert "4 dudas por decidir" in page.inner_text("main")
    pages.check(page)

    # Each doubt by keyboard alone: the arrow keys choose, Enter answers.
    page.get_by_role("link", name="Decidir las dudas").click()
    for number in range(4):
        text = page.inner_text("main")
        pages.check(page)
        page.locator("input[type=radio]").first.focus()
        page.keyboard.press("Space")
        if "segunda@" in text and "Correo" in text:
            # The mistake first: a value that is none either is refused with what is wrong.
            answer(page)
            assert "Hay algo que corregir" in page.inner_text("main")
            errors.clear()
            page.get_by_label("Valor correcto").fill("segunda@ejemplo.invalid")
        elif "Pena" in text:
            page.keyboard.press("ArrowDown")
        answer(page)
    assert "Ya no hay dudas" in page.inner_text("main"), page.inner_text("main")
    main = page.inner_text("main")
    assert "Se incorporan: 4" in main
    pages.check(page)

    page.get_by_role("link", name="Proponer al Consejo").click()
    pages.check(page)
    page.get_by_label("Acto o acuerdo").fill("Acuerdo de prueba 1/2026")
    page.get_by_role("button", name="Proponer").click()
    assert "Se incorporan: 4" in page.inner_text("main")
    pages.check(page)

    # The other office approves the group as one act.
    other = new_page(viewport={"width": 360, "height": 740})
    site.sign_in(other, COUNCIL)
    other.goto(site.address + "/despacho/listas")
    other.get_by_role("link", name="Se incorporan: 4").click()
    pages.check(other)
    assert "Persona Ficticia Primera" in other.inner_text("main")
    other.get_by_role("link", name="Aprobar el cambio").click()
    pages.check(other)
    code = other.locator("input[name=codigo]")
    if code.count():
        code.fill(site.one_time_code(site.account(COUNCIL)["secret"]))
    other.get_by_label("Revisé los datos y confirmo.").check()
    other.get_by_role("button", name="Aprobar el cambio").click()
    assert "Hay algo que corregir" not in other.inner_text("main"), other.inner_text("main")
    site.until_served("/padron?q=Primera", "Persona Ficticia Primera")
