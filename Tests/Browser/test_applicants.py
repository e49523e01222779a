"""The door of applicants and experts, in a real browser: an application from the requirements to the receipt, and an expert's answers."""
import hashlib
import itertools
import json
import re
from datetime import timedelta

import pages
import pytest

CALL = "conv-prueba"
REQUIREMENTS = ["curriculum", "identificacion-oficial", "titulo"]
NAME = "Ximena Prueba Navegador"
YEARS = itertools.count()


def document(text):
    return b"%PDF-1.4\n% " + text.encode() + b"\n%%EOF\n"


@pytest.fixture(scope="module")
def call(site):
    """An open call, as the council opens one at the machine."""
    start = site.time + timedelta(minutes=2)
    options = [option for code in REQUIREMENTS for option in ("--requirement", code)]
    site.command(
        "call", "open", "--call", CALL, "--period", "2026-2027", "--opens", start.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "--closes", "2026-06-30T06:00:00Z", *options, "--correction-days", "5", "--objection-days", "5",
        "--answer-days", "3", "--instrument", "Convocatoria de prueba")
    site.advance(minutes=2)
    # The portal reads what others have written by itself.
    site.until_served("/mi/requisitos", f"/mi/requisitos/{CALL}")
    return CALL


@pytest.fixture(autouse=True)
def refused_forms(errors):
    """A form that comes back with what was wrong with it has the status 422, of which browsers complain."""
    yield
    errors[:] = [error for error in errors if "422 (Unprocessable" not in error]


def begin(site, page):
    """From the requirements to the first step."""
    page.goto(site.address + "/mi/requisitos")
    page.locator("a.button[href$=conv-prueba]").click()
    assert "Título profesional" in page.inner_text("main")
    page.get_by_role("button", name="Empezar mi solicitud").click()
    folio, code = page.inner_text("#folio"), page.inner_text("#clave")
    assert folio.startswith("B-") and len(code.replace("-", "")) == 16
    return folio, code


def fictional_curp(year):
    """A CURP that nobody has, for a birthday of 19xx, with its check digit."""
    characters, alphabet = f"NAPX{year:02}0101MJCVRM0", "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ"
    total = sum(alphabet.index(character) * (18 - place) for place, character in enumerate(characters))
    return characters + str(-total % 10)


def fill_in(page, curp="NAPX900101MJCVRM05"):
    page.get_by_label("Nombre completo").fill(NAME)
    page.get_by_label("CURP").fill(curp)
    page.get_by_label("Correo electrónico").fill("ximena@ejemplo.invalid")
    page.locator("#telephone").fill("33 5550 0001")
    page.get_by_role("button", name="Guardar y continuar").click()


def choose_practice(page):
    page.get_by_label("Contabilidad", exact=True).check()
    page.get_by_label("Topografía", exact=True).check()
    page.get_by_role("button", name="Continuar con los partidos").click()
    for specialty in ("Contabilidad", "Topografía"):
        page.get_by_role("group", name=specialty).get_by_label("Guadalajara", exact=True).check()
    page.get_by_role("button", name="Guardar y continuar").click()


def hand_in(page, name, content, type="application/pdf"):
    """Sends a document for a requirement."""
    card = page.locator("section.card").filter(has_text=name)
    card.locator("input[type=file]").set_input_files({"name": "cualquiera.pdf", "mimeType": type, "buffer": content})
    with page.expect_navigation():
        card.locator("button:not([type=button])").click()


def submit(page):
    page.get_by_label("Declaro, bajo protesta").check()
    page.get_by_role("button", name="Presentar mi solicitud").click()


def test_an_application_from_the_requirements_to_the_receipt(site, call, new_page):
    page = new_page()
    folio, code = begin(site, page)
    pages.check(page)
    page.get_by_role("link", name="llenar la solicitud").click()
    # A wrong CURP is said at its field, and what is right is kept.
    fill_in(page, curp="NAPX90")
    assert page.get_by_label("CURP").get_attribute("aria-invalid") == "true"
    assert page.locator("#errores a[href='#curp']").count() == 1
    assert page.get_by_label("CURP").input_value() == "NAPX90"
    pages.check(page)
    page.get_by_label("CURP").fill("NAPX900101MJCVRM05")
    page.get_by_role("button", name="Guardar y continuar").click()
    choose_practice(page)
    assert "/mi/solicitud/documentos" in page.url
    titulo = document("titulo")
    hand_in(page, "Título profesional", titulo)
    assert hashlib.sha256(titulo).hexdigest() in page.inner_text("main")
    hand_in(page, "Identificación oficial", document("identificacion"))
    page.get_by_role("link", name="Continuar", exact=True).click()
    page.get_by_label("Sí, puede verlo cualquiera").check()
    page.get_by_role("button", name="Guardar y continuar").click()
    # One document is missing: it says which, and leads there; there is nothing to send.
    assert "/mi/solicitud/revision" in page.url
    assert page.locator("main .warning a").all_inner_texts() == ["Currículum"]
    assert page.get_by_role("button", name="Presentar mi solicitud").count() == 0
    pages.check(page)
    # Somewhere else, with folio and code: everything is still there.
    page.get_by_role("button", name="Salir").click()
    page = new_page()
    site.enter(page, folio.lower(), code.lower())
    assert folio in page.inner_text("h1")
    page.get_by_role("link", name="Continuar en: Documentos").click()
    hand_in(page, "Currículum", document("curriculum"))
    page.get_by_role("link", name="Revisar y presentar").click()
    assert NAME in page.inner_text("main")
    # Not without the oath.
    page.get_by_role("button", name="Presentar mi solicitud").click()
    assert "marque la casilla" in page.inner_text("#errores")
    submit(page)
    assert "Su solicitud quedó presentada" in page.inner_text("h1")
    final, new_code = page.inner_text("#folio"), page.inner_text("#clave")
    assert re.fullmatch(r"A-2026-\d{6}", final) and new_code != code
    page.get_by_role("link", name="Comprobante de la solicitud").click()
    receipt = page.inner_text("main")
    assert final in receipt and hashlib.sha256(titulo).hexdigest() in receipt and new_code not in receipt
    pages.check(page)
    entry = page.locator("dl.facts a", has_text="registro público").first.get_attribute("href")
    assert re.fullmatch(r"/registro-publico/entradas/\d+", entry)
    # The draft's code opens nothing any more; the new one does.
    page.get_by_role("button", name="Salir").click()
    site.enter(page, folio, code)
    assert page.url.endswith("/mi/entrar")
    site.enter(page, final, new_code)
    assert "presentada" in page.inner_text("main")
    pages.check(page)
    # What was handed in comes back as it was, to be kept and never shown.
    with page.expect_download() as download:
        page.get_by_role("link", name=re.compile("^PDF")).first.click()
    assert download.value.path().read_bytes().startswith(b"%PDF")


def test_what_is_given_back_is_corrected_and_sent_again(site, call, page):
    folio, code = apply(site, page)
    site.command("application", "review", folio)
    site.command("application", "return", folio, "--missing", "titulo")
    site.enter(page, folio, code)
    site.until(page, "con prevención")
    text = page.inner_text("main")
    assert "con prevención" in text and "Título profesional" in text and "días hábiles" in text
    pages.check(page)
    page.get_by_role("link", name="Corregir los documentos").click()
    better = document("titulo corregido")
    hand_in(page, "Título profesional", better)
    assert hashlib.sha256(better).hexdigest() in page.inner_text("main")
    page.get_by_role("link", name="Revisar y presentar").click()
    page.get_by_label("Declaro, bajo protesta").check()
    page.get_by_role("button", name="Enviar otra vez mi solicitud").click()
    assert "se envió otra vez" in page.inner_text("[role=status]")
    # An objection is answered once; the application is then withdrawn, on a page of its own.
    site.command("application", "review", folio)
    site.command("application", "preliminary", folio)
    site.command(
        "application", "object", folio, "--cause", "informacion-falsa", "--objector", "Colegio Inventado", "--text-file",
        "-", input="El título no es suyo.")
    page.goto(site.address + "/mi")
    site.until(page, "Contestar: Tacha 1")
    text = page.inner_text("main")
    assert "El título no es suyo." in text and "Colegio Inventado" not in text
    page.get_by_role("link", name="Contestar: Tacha 1").click()
    page.get_by_label("Su respuesta").fill("Es mío: véase el registro de profesiones.")
    page.get_by_label("Entiendo que la respuesta").check()
    pages.check(page)
    page.get_by_role("button", name="Entregar mi respuesta").click()
    assert "véase el registro de profesiones" in page.inner_text("main")
    page.get_by_role("link", name="Ver qué pasa si la retiro").click()
    page.get_by_role("button", name="Retirar la solicitud").click()
    assert "marque la casilla" in page.inner_text("#errores")
    page.get_by_label("Quiero retirar").check()
    page.get_by_role("button", name="Retirar la solicitud").click()
    assert "retirada" in page.inner_text("main")
    pages.check(page)


def apply(site, page):
    """An application that is submitted."""
    begin(site, page)
    page.goto(site.address + "/mi/solicitud/datos")
    # Each applicant is somebody else.
    fill_in(page, curp=fictional_curp(next(YEARS)))
    choose_practice(page)
    for name in ("Título profesional", "Identificación oficial", "Currículum"):
        hand_in(page, name, document(name))
    page.get_by_role("link", name="Revisar y presentar").click()
    submit(page)
    return page.inner_text("#folio"), page.inner_text("#clave")


def test_what_is_typed_when_a_session_ends_is_kept(site, call, page, errors):
    folio, code = begin(site, page)
    page.goto(site.address + "/mi/solicitud/datos")
    page.get_by_label("Nombre completo").fill(NAME)
    site.advance(minutes=45)
    page.get_by_role("button", name="Guardar y continuar").click()
    assert "se guardó" in page.inner_text("main")
    page.get_by_label("Folio").fill(folio)
    page.get_by_label("Clave de acceso").fill(code)
    page.get_by_role("button", name="Entrar").click()
    assert page.url.endswith("/mi/solicitud/datos")
    assert page.get_by_label("Nombre completo").input_value() == NAME
    assert "Todavía no se envía" in page.inner_text("[role=status]")
    page.get_by_role("button", name="Guardar y continuar").click()
    page.goto(site.address + "/mi/solicitud/datos")
    assert page.get_by_label("Nombre completo").input_value() == NAME
    assert page.locator("[role=status]").count() == 0


def test_an_application_needs_no_script_and_fits_a_small_telephone(site, call, new_page):
    page = new_page(java_script_enabled=False, viewport={"width": 320, "height": 640})
    folio, _ = apply(site, page)
    assert folio.startswith("A-2026-")


def awaited(site):
    """The expert of the fictional year whose answer is awaited."""
    account = next(account for account in site.accounts() if account["role"] == "expert")
    return account["login"], account["password"]


def test_an_expert_accepts(site, page):
    number, code = awaited(site)
    site.enter(page, number, code)
    assert "Esperan su respuesta" in page.inner_text("main")
    pages.check(page)
    page.get_by_role("link", name="Designación en").first.click()
    text = page.inner_text("main")
    assert "días hábiles" in text and "artículo 303" in text
    pages.check(page)
    page.get_by_role("link", name="Aceptar y protestar el cargo").click()
    page.get_by_role("button", name="Aceptar y protestar").click()
    assert "marque la casilla" in page.inner_text("#errores")
    page.get_by_label("Acepto el cargo").check()
    page.get_by_role("button", name="Aceptar y protestar").click()
    assert "cargo protestado" in page.inner_text("main")


def test_an_expert_is_excused(site, page):
    number, code = awaited(site)
    site.enter(page, number, code)
    page.goto(site.address + "/mi/designaciones")
    pages.check(page)
    page.locator("tr", has_text="cargo protestado").first.get_by_role("link").click()
    page.get_by_role("link", name="Excusarme").click()
    page.get_by_label("Declaro, bajo protesta").check()
    page.get_by_role("button", name="Presentar mi excusa").click()
    assert "Escriba o elija este dato" in page.inner_text("#errores")
    page.get_by_label("Causa de la excusa").select_option("parentesco")
    pages.check(page)
    page.get_by_role("button", name="Presentar mi excusa").click()
    assert "quedó sin efecto" in page.inner_text("main")


def test_an_expert_leaves_the_draws_and_comes_back(site, page):
    number, code = awaited(site)
    site.enter(page, number, code)
    page.goto(site.address + "/mi/disponibilidad")
    page.get_by_label("Causa").select_option("licencia")
    page.get_by_label("Entiendo que esta declaración").check()
    pages.check(page)
    page.get_by_role("button", name="Declarar que no estoy disponible").click()
    # Whether or not the period of the register is over by then.
    assert "no entra en los sorteos" in page.inner_text("main")
    assert "Su falta de disponibilidad quedó declarada" in page.inner_text("main")
    page.goto(site.address + "/mi/disponibilidad")
    page.get_by_label("Causa").select_option("fin-de-causa")
    page.get_by_label("Entiendo que esta declaración").check()
    page.get_by_role("button", name="Declarar que ya estoy disponible").click()
    assert "Quedó declarado que está disponible" in page.inner_text("[role=status]")


def leaf_hash(line):
    return hashlib.sha256(b"\0" + line).digest()


def root_of(index, size, leaf, path):
    """RFC 9162 section 2.1.3.2."""
    place, last, root = index, size - 1, leaf
    for sibling in path:
        assert last > 0, "the path is too long"
        if place & 1 or place == last:
            root = hashlib.sha256(b"\1" + sibling + root).digest()
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            root = hashlib.sha256(b"\1" + root + sibling).digest()
        place, last = place >> 1, last >> 1
    assert last == 0, "the path is too short"
    return root


def tree_hash(leaves):
    """RFC 6962 section 2.1."""
    if len(leaves) == 1:
        return leaves[0]
    half = 1
    while half * 2 < len(leaves):
        half *= 2
    return hashlib.sha256(b"\1" + tree_hash(leaves[:half]) + tree_hash(leaves[half:])).digest()


def test_the_proof_of_the_own_line_holds_without_the_site(site, page):
    number, code = awaited(site)
    site.enter(page, number, code)
    page.goto(site.address + "/mi/sorteos")
    pages.check(page)
    rows = page.locator("tbody tr")
    assert rows.count() > 0
    answers = [rows.nth(place).locator("td").nth(2).inner_text() for place in range(rows.count())]
    assert all(answer.startswith(("Sí, con", "No: ")) for answer in answers)
    links = [rows.nth(place).get_by_role("link").first.get_attribute("href") for place in range(min(5, rows.count()))]
    proved = 0
    for link in links:
        page.goto(site.address + link)
        if page.get_by_role("link", name="Descargar la prueba").count() == 0:
            continue
        with page.expect_download() as download:
            page.get_by_role("link", name="Descargar la prueba").click()
        proof = json.loads(download.value.path().read_text())
        assert proof["expert"] == number and proof["line"].startswith(number + " ")
        leaf = leaf_hash(proof["line"].encode())
        assert leaf.hex() == proof["leaf"]
        path = [bytes.fromhex(hash) for hash in proof["path"]]
        assert root_of(proof["index"], proof["size"], leaf, path).hex() == proof["root"]
        # The root is that of the whole pool.
        pool = page.request.get(f"{site.address}/registro/draws/{proof['draw']}.pool.txt").body()
        assert tree_hash([leaf_hash(line) for line in pool.splitlines()]).hex() == proof["root"]
        proved += 1
    assert proved > 0
    pages.check(page)


def test_an_expert_sees_what_is_public_and_takes_everything_along(site, page):
    number, code = awaited(site)
    site.enter(page, number, code)
    page.goto(site.address + "/mi/ficha")
    pages.check(page)
    assert "Lo que ve cualquiera" in page.inner_text("main")
    page.goto(site.address + "/mi/mis-datos")
    pages.check(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Descargar todo").click()
    export = json.loads(download.value.path().read_text())
    assert export["person"] == number and export["public"]


def test_renewal_begins_with_what_is_known(site, call, page):
    number, code = awaited(site)
    site.enter(page, number, code)
    page.goto(site.address + "/mi/refrendo")
    pages.check(page)
    # The fictional year may have renewed the expert already.
    offer = page.locator("section").filter(has_text=CALL).get_by_role("button", name="Pedir el refrendo")
    if offer.count() == 0:
        assert "no hay una convocatoria abierta" in page.inner_text("main")
        return
    offer.click()
    assert page.inner_text("#folio").startswith("B-")


@pytest.mark.parametrize("path", [
    "/mi/requisitos", "/mi/requisitos/" + CALL, "/mi/requisitos/convocatoria-2025", "/mi/entrar", "/en/mi/requisitos"])
@pytest.mark.parametrize("width", [320, 1280])
def test_open_pages(site, call, new_page, path, width):
    page = new_page(viewport={"width": width, "height": 800})
    page.goto(site.address + path)
    pages.check(page)
