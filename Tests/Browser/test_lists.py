"""A council's list, from the upload to the roster, in a real browser: the registry decides the doubts, the council approves each group."""
import itertools
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


def until_focused(page):
    """Waits until the page has given the focus to the first answer."""
    page.wait_for_function("document.activeElement === document.querySelector('input[type=radio]')")


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
        until_focused(page)
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


# A list of 370 with forty doubts. All persons are fictional.
GIVEN = ["Abril", "Bruno", "Celia", "Evaristo", "Fidel", "Gloria", "Horacio", "Irene", "Joaquín", "Leonor"]
SURNAMES = """Abedul Bosque Colina Desierto Esparto Fresno Girasol Helecho Islote Jacaranda Kiosco Laguna Manglar Nopal Otate Pirul
Quelite Roble Sabino Tepozán Urdimbre Volcán Yunque Zacate Alcatraz Bambú Cardón Durazno Espiga Framboyán Granado Higuera Junco
Lirio Mezquite""".split()
PLACES = ["Ameca", "Arandas", "Autlán", "Colotlán", "Guadalajara", "La Barca", "Ocotlán", "Sayula", "Tequila", "Tepatitlán"]


def large_list():
    """Gives the file: 350 persons with a cédula, of whom thirty have a value in doubt, and ten pairs that an ñ tells apart."""
    rows = [
        [f"{given} {surname} Ficticia", "Psicología", f"33 5557 {1000 + number}", f"{number}@ejemplo.invalid", "Guadalajara",
         str(60_000_000 + number * 1301), "Activo"]
        for number, (surname, given) in enumerate(itertools.product(SURNAMES, GIVEN))]
    for number in range(10):
        rows[7 * number][4] = f"{PLACES[number]} Jalisco"
        rows[100 + 7 * number][3] = f"persona.{number}@"
    for number in range(5):
        rows[200 + 7 * number][6] = f"Pendiente {number + 1}"
        rows[250 + 7 * number][2] = f"3.355{number}E+09"
    for number, given in enumerate(GIVEN):
        for place, surname in enumerate(["Peñasco", "Penasco"]):
            count = 700 + 2 * number + place
            rows.append(
                [f"{given} {surname} Ficticia", "Psicología", f"33 5557 {2000 + count}", f"{count}@ejemplo.invalid", "Guadalajara",
                 "", "Activo"])
    assert len(rows) == 370
    head = ["NOMBRE", "ESPECIALIDAD", "CELULAR", "CORREO", "PARTIDO", "CÉDULA", "ESTATUS"]
    return "".join(";".join(row) + "\n" for row in [head] + rows).encode()


class Keyboard:
    """Presses keys, and counts them."""

    def __init__(self, page):
        self.page = page
        self.presses = 0

    def press(self, key):
        self.presses += 1
        self.page.keyboard.press(key)

    def follow(self):
        """Presses Enter, and waits for the page that follows."""
        self.presses += 1
        answer(self.page)

    def reach(self, target, most=100):
        """Presses Tab until an element has the focus."""
        for _ in range(most):
            self.press("Tab")
            if target.evaluate("element => element === document.activeElement"):
                return
        raise AssertionError(f"not reached by {most} presses of Tab")


def test_forty_doubts_are_decided_without_a_pointer(site, new_page, errors, record_property):
    page = new_page()
    site.sign_in(page, REGISTRY)
    bring(page, site, large_list(), "lista.csv")
    assert "40 dudas por decidir" in page.inner_text("main"), page.inner_text("main")

    keyboard = Keyboard(page)
    keyboard.reach(page.get_by_role("link", name="Decidir las dudas"))
    keyboard.follow()
    before = keyboard.presses
    kinds = set()
    for number in range(40):
        until_focused(page)
        question = page.inner_text("#pregunta")
        assert page.inner_text("h1") == f"Duda 1 de {40 - number}", question
        # The first answer is the closest place, or that the person is active; the second leaves a value empty, or says that two
        # persons are two.
        is_first = "partido judicial" in question or "situación" in question
        kind = question.split("«")[0]
        if kind not in kinds:
            pages.check(page)
            kinds.add(kind)
        keyboard.press("Space" if is_first else "ArrowDown")
        keyboard.follow()
    presses = keyboard.presses - before
    record_property("presses for forty doubts", presses)
    print(f"forty doubts: {presses} presses, and {before} to the first of them")
    assert len(kinds) >= 4
    assert presses <= 3 * 40, presses
    assert "Ya no hay dudas" in page.inner_text("main"), page.inner_text("main")
    assert "Se incorporan: 370" in page.inner_text("main")
    assert errors == []

    # The list is the registry's own again.
    page.get_by_role("link", name="Desechar la lista").click()
    page.get_by_label("Revisé los datos y confirmo.").check()
    page.get_by_role("button", name="Desechar la lista").click()
