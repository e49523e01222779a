"""The people of the office at work, in a real browser: every page they come by is checked as all pages are."""
import re
from datetime import timedelta

import pages
import pytest
from clerk import COURT, ask_for_a_draw, confirm, open_a_draw

REGISTRY, COUNCIL, ADMINISTRATION = "registro-demo", "consejo-demo", "admin-demo"


def refused(errors):
    """Takes out what Chromium says of a form that was refused."""
    assert errors and all("422" in error for error in errors), errors
    errors.clear()


def step(page, link, **choices):
    """Goes to a step from its thing's page, chooses, and confirms."""
    page.get_by_role("link", name=link, exact=True).click()
    pages.check(page)
    for label, value in choices.items():
        page.get_by_label(label).select_option(label=value)
    confirm(page, link)


def test_a_clerks_designation_with_its_replacement(site, page, errors):
    site.sign_in(page, COURT)
    pages.check(page)
    page.get_by_role("link", name="Solicitar un sorteo").click()
    pages.check(page)
    # What is missing is said on top, with links to the fields.
    page.get_by_role("button", name="Ver la lista del sorteo").click()
    page.get_by_role("link", name="Escriba el número de expediente.").click()
    assert page.evaluate("document.activeElement.id") == "expediente"
    pages.check(page)
    refused(errors)

    ask_for_a_draw(page, site, "8001/2026")
    assert re.search(r"/despacho/sorteos/solicitud/[0-9a-f]{32}/lista$", page.url)
    pages.check(page)
    # The one who comes first on the list has an impediment.
    first = page.locator("table").last.locator("tbody th").first.inner_text().split()[0]
    page.get_by_role("link", name="Cambiar la solicitud").click()
    assert page.get_by_label("Expediente", exact=True).input_value() == "8001/2026"
    page.get_by_label("Perito: número o nombre").fill(first.removeprefix("P-").lstrip("0"))
    page.locator("#motivo-0").select_option(label="Amistad estrecha")
    page.get_by_role("button", name="Agregar otro impedimento").click()
    assert page.get_by_label("Perito: número o nombre").count() == 2
    page.get_by_role("button", name="Ver la lista del sorteo").click()
    assert "Amistad estrecha" in page.locator("tr", has_text=first).inner_text()

    pages.check(page)
    confirm(page, "Abrir el sorteo")
    receipt = page.inner_text("main")
    assert "El sorteo está abierto" in receipt and "Compromiso" in receipt
    draw = re.search(r"S-2026-\d{6}", page.url).group()
    pages.check(page)

    site.advance(minutes=2)
    site.until(page, "Personas designadas")
    pages.check(page)
    page.locator("main li.card a").first.click()
    designation = page.url
    assert draw in designation and "por notificar" in page.inner_text("main")
    pages.check(page)
    step(page, "Notificar")
    assert "quedan" in page.inner_text("main") and "días hábiles" in page.inner_text("main")
    step(page, "Registrar excusa", Causa="Interés en el asunto")
    page.get_by_role("link", name="Sustituir", exact=True).click()
    told = re.search(r"Se llamará a (P-\d{6})", page.inner_text("main")).group(1)
    confirm(page, "Sustituir")
    assert told in page.url and "Se llamó al suplente" in page.inner_text("main")
    step(page, "Notificar")
    step(page, "Registrar aceptación y protesta")
    step(page, "Registrar entrega del dictamen")
    step(page, "Dar por concluido el cargo")
    assert "El cargo concluyó" in page.inner_text("main")
    assert page.get_by_role("link", name="Notificar", exact=True).count() == 0
    pages.check(page)

    page.goto(designation)
    assert "sustituida" in page.inner_text("main")
    # By its file number the court finds it again.
    page.goto(site.address + "/despacho/asuntos?buscar=8001/2026")
    assert draw in page.inner_text("main")
    pages.check(page)


def test_a_reserved_number_is_the_courts_own(site, page, new_page):
    site.sign_in(page, COURT)
    open_a_draw(page, site, "8002/2026", reserved=True)
    assert "8002/2026" in page.inner_text("main")
    other = new_page()
    site.sign_in(other, REGISTRY)
    other.goto(page.url)
    assert "reservado" in other.inner_text("main") and "8002/2026" not in other.content()


def test_what_was_typed_outlives_a_session(site, page):
    site.sign_in(page, COURT)
    page.goto(site.address + "/despacho/sorteos/solicitud")
    page.get_by_label("Expediente", exact=True).fill("8003/2026")
    page.get_by_label("Especialidad").select_option(label="Topografía")
    site.advance(minutes=31)
    page.get_by_role("button", name="Ver la lista del sorteo").click()
    assert "Su sesión terminó, pero lo que escribió se guardó" in page.inner_text("main")
    account = site.account(COURT)
    page.get_by_label("Usuario").fill(COURT)
    page.get_by_label("Contraseña").fill(account["password"])
    page.get_by_label("Código de un solo uso").fill(site.one_time_code(account["secret"]))
    page.get_by_role("button", name="Entrar").click()
    assert "/despacho/sorteos/solicitud" in page.url
    assert page.get_by_label("Expediente", exact=True).input_value() == "8003/2026"
    assert page.get_by_label("Especialidad").evaluate("field => field.selectedOptions[0].text") == "Topografía"


def test_a_change_to_the_roster_needs_two(site, page, new_page):
    site.sign_in(page, REGISTRY)
    page.goto(site.address + "/despacho/padron?situacion=active")
    pages.check(page)
    page.locator("tbody th a").nth(3).click()
    expert = page.inner_text("h1")
    pages.check(page)
    page.get_by_role("link", name="Proponer suspensión").click()
    pages.check(page)
    page.get_by_label("Causa").select_option(label="Orden judicial")
    page.get_by_label("Acto o acuerdo").fill("Acuerdo ficticio del 4 de mayo")
    page.get_by_role("button", name="Proponer").click()
    assert "La propuesta quedó registrada" in page.inner_text("main")
    page.goto(site.address + "/despacho/propuestas")
    assert "No puede aprobarla usted" in page.inner_text("main")
    assert page.get_by_role("link", name="Aprobar el cambio").count() == 0
    pages.check(page)
    # Nor by its address.
    refused = page.get_by_role("link", name="Descartar la propuesta").get_attribute("href").replace("descartar", "aprobar")
    assert page.request.get(site.address + refused).status == 403

    council = new_page()
    site.sign_in(council, COUNCIL)
    council.goto(site.address + "/despacho/propuestas")
    pages.check(council)
    step(council, "Aprobar el cambio")
    council.goto(site.address + "/despacho/padron?situacion=suspended")
    assert expert in council.inner_text("main")


def test_an_application_from_review_to_admission(site, page, new_page):
    site.sign_in(page, COUNCIL)
    page.goto(site.address + "/despacho/solicitudes?etapa=approved")
    pages.check(page)
    open_a_call(site, page)
    folio = applied(site)
    registry = new_page()
    site.sign_in(registry, REGISTRY)
    registry.goto(f"{site.address}/despacho/solicitudes/{folio}")
    pages.check(registry)
    # A document comes as a file, never as a page of this site.
    document = registry.request.get(registry.get_by_role("link", name=re.compile("^PDF")).first.evaluate("link => link.href"))
    assert document.headers["content-disposition"].startswith("attachment")
    assert document.headers["x-content-type-options"] == "nosniff"
    step(registry, "Comenzar la revisión")
    step(registry, "Pasar a la lista preliminar")
    assert "en lista preliminar" in registry.inner_text("main")

    site.advance(days=20)
    site.sign_in(page, COUNCIL)
    page.goto(f"{site.address}/despacho/solicitudes/{folio}")
    pages.check(page)
    page.get_by_role("link", name="Aprobar", exact=True).click()
    page.get_by_label("Acto o acuerdo").fill("Acta ficticia")
    confirm(page, "Aprobar")
    page.get_by_role("link", name="Incorporar al padrón").click()
    pages.check(page)
    page.get_by_label("Acto o acuerdo").fill("Lista ficticia")
    confirm(page, "Incorporar al padrón")
    assert re.search(r"P-\d{6} Persona Ficticia", page.inner_text("h1"))


def open_a_call(site, page):
    page.goto(site.address + "/despacho/convocatorias")
    page.get_by_role("link", name="Abrir una convocatoria").click()
    pages.check(page)
    page.get_by_label("Clave de la convocatoria").fill("convocatoria-prueba")
    page.get_by_label("Cierra").fill((site.time + timedelta(days=20)).strftime("%Y-%m-%d"))
    page.get_by_label("Cédula profesional, donde la ley la exige").check()
    page.get_by_label("Acto o acuerdo").fill("Convocatoria ficticia")
    confirm(page, "Abrir la convocatoria")
    assert "convocatoria-prueba" in page.inner_text("main")


def applied(site):
    """Somebody's application, submitted: the applicants' own pages have tests of their own."""
    folio = re.search(r"B-[2-9a-z]{8}", site.command("application", "begin", "--call", "convocatoria-prueba")).group()
    site.command(
        "application", "edit", folio, "--set", "name=Persona Ficticia", "--set", "curp=XEXX900101HJCRRS00", "--set",
        "email=persona@ejemplo.invalid", "--practice", "topografia=ameca")
    document = site.folder + ".pdf"
    with open(document, "w") as file:
        file.write("%PDF-1.4\n% Documento ficticio\n%%EOF\n")
    site.command("application", "attach", folio, "cedula", document)
    return re.search(r"A-2026-\d{6}", site.command("application", "submit", folio)).group()


def test_a_first_sign_in_enrols_a_second_factor(site, page, new_page):
    site.sign_in(page, ADMINISTRATION)
    page.goto(site.address + "/despacho/cuentas")
    pages.check(page)
    page.get_by_role("link", name="Crear una cuenta").click()
    pages.check(page)
    page.get_by_label("Usuario").fill("ana-paz")
    page.get_by_label("Nombre").fill("Ana Paz Ficticia")
    page.get_by_label("Correo").fill("ana.paz@ejemplo.invalid")
    page.get_by_label("Función", exact=True).select_option(label="registro de peritos")
    page.get_by_label("Contraseña provisional").fill("provisional y ficticia")
    page.get_by_role("button", name="Crear la cuenta").click()
    assert "con contraseña provisional" in page.inner_text("main")

    new = new_page()
    new.goto(site.address + "/despacho/entrar")
    pages.check(new)
    new.get_by_label("Usuario").fill("ana-paz")
    new.get_by_label("Contraseña").fill("provisional y ficticia")
    new.get_by_role("button", name="Entrar").click()
    pages.check(new)
    new.get_by_label("Contraseña", exact=True).fill("provisional y ficticia")
    new.get_by_label("Contraseña nueva").fill("una montaña de luz")
    new.get_by_label("La misma contraseña, otra vez").fill("una montaña de luz")
    new.get_by_role("button", name="Guardar y continuar").click()
    pages.check(new)
    assert new.get_by_role("img", name="Código para escanear").is_visible()
    secret = new.inner_text("#secreto").replace(" ", "")
    new.get_by_label("Contraseña").fill("una montaña de luz")
    new.get_by_label("Código de un solo uso").fill(site.one_time_code(secret))
    new.get_by_role("button", name="Registrar y entrar").click()
    assert "Su segundo factor quedó registrado" in new.inner_text("main")
    # A disabled account is out at once.
    page.locator("tr", has_text="ana-paz").get_by_role("link", name="Deshabilitar").click()
    confirm(page, "Deshabilitar")
    new.goto(site.address + "/despacho")
    assert "/despacho/entrar" in new.url


@pytest.mark.parametrize("login", [COURT, REGISTRY, COUNCIL, ADMINISTRATION, "contraloria-demo"])
@pytest.mark.parametrize("width", [360, 1280])
def test_every_page_of_a_role(site, new_page, login, width):
    page = new_page(viewport={"width": width, "height": 800})
    site.sign_in(page, login)
    links = page.locator("nav.holder a").evaluate_all("links => links.map(link => link.href)")
    assert len(links) >= 4
    if login == COURT:
        links.append(site.address + "/despacho/designacion-directa")
    for link in links:
        assert page.goto(link).status == 200
        pages.check(page)
