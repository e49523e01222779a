"""A court's day in a real browser, with its presses counted: from the request to the end of the charge, by keyboard alone, and with
everything that goes wrong on the way."""
import re

import pages
import pytest
from clerk import COURT, ask_for_a_draw, awake, confirm, designation_of, open_a_draw

REGISTRY = "registro-demo"
# Steps that their page describes whole, so that they take a press to get there and a press to confirm.
STEPS = {
    "Notificar": "designación notificada",
    "Registrar aceptación y protesta": "cargo protestado",
    "Registrar entrega del dictamen": "dictamen entregado",
    "Dar por concluido el cargo": "cargo concluido",
}


class Hand:
    """A hand that counts: presses of links, buttons and boxes, and the fields that it fills."""

    def __init__(self, page):
        self.page, self.presses, self.fields = page, 0, 0

    def press(self, role, name):
        self.presses += 1
        self.page.get_by_role(role, name=name, exact=True).click()

    def fill(self, label, text):
        self.fields += 1
        self.page.get_by_label(label, exact=True).fill(text)

    def choose(self, label, text):
        field = self.page.get_by_label(label, exact=True)
        if field.evaluate("list => list.selectedOptions[0].text") != text:
            self.fields += 1
            field.select_option(label=text)


@pytest.mark.parametrize("width", [360, 1280])
def test_a_designation_to_its_end_in_ten_presses(site, new_page, width):
    page = new_page(viewport={"width": width, "height": 800})
    site.sign_in(page, COURT)
    pages.check(page)
    hand = Hand(page)
    hand.press("link", "Solicitar un sorteo")
    pages.check(page)
    hand.fill("Expediente", f"{width}1/2026")
    hand.choose("Especialidad", "Contabilidad")
    hand.choose("Partido judicial", "Guadalajara")
    hand.choose("Tipo de designación", "Perito tercero en discordia")
    hand.press("button", "Ver la lista del sorteo")
    pages.check(page)
    hand.press("button", "Abrir el sorteo")
    pages.check(page)
    # The page of the draw reads itself again until the round has come.
    site.advance(minutes=2)
    site.until(page, "Personas designadas")
    for step in ["Notificar", "Registrar aceptación y protesta", "Registrar entrega del dictamen"]:
        hand.press("link", step)
        main = page.inner_text("main")
        assert f"{width}1/2026" in main and re.search(r"P-\d{6} \w+", main), main
        pages.check(page)
        if step == "Registrar entrega del dictamen":
            hand.press("checkbox", "No falta nada más: el cargo termina con la entrega.")
        hand.press("button", step)
    assert "El cargo concluyó" in page.inner_text("main")
    pages.check(page)
    assert (hand.presses <= 10, hand.fields <= 4) == (True, True), (hand.presses, hand.fields)


class Keys:
    """Work without a pointer: Tab to the wanted element, and Enter."""

    FOCUSED = "() => { const now = document.activeElement; return (now.labels?.[0] ?? now).textContent.trim(); }"

    def __init__(self, page):
        self.page = page

    def reach(self, *names):
        """Tabs to the next element whose words begin with one of some names, and gives that name."""
        for _ in range(600):
            self.page.keyboard.press("Tab")
            words = self.page.evaluate(self.FOCUSED)
            for name in names:
                if words.startswith(name):
                    return name
        raise AssertionError(f"no {names} on {self.page.url}")

    def press(self, *names):
        name = self.reach(*names)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")
        return name

    def type(self, label, text):
        self.reach(label)
        self.page.keyboard.type(text)

    def choose(self, label, text):
        """Chooses by the arrow keys."""
        self.reach(label)
        steps = self.page.evaluate(
            """text => {
              const list = document.activeElement;
              return [...list.options].findIndex((option) => option.text === text) - list.selectedIndex;
            }""", text)
        for _ in range(abs(steps)):
            self.page.keyboard.press("ArrowDown" if steps > 0 else "ArrowUp")
        assert self.page.evaluate("document.activeElement.selectedOptions[0].text") == text


def test_a_week_by_keyboard_alone(site, page):
    site.sign_in(page, COURT)
    keys = Keys(page)
    for number in range(1, 9):
        keys.press("Solicitar un sorteo")
        keys.type("Expediente", f"941{number}/2026")
        keys.choose("Especialidad", "Contabilidad")
        keys.choose("Partido judicial", "Guadalajara")
        keys.choose("Tipo de designación", "Perito tercero en discordia")
        keys.press("Ver la lista del sorteo")
        awake(page)
        keys.press("Abrir el sorteo")
        assert f"941{number}/2026" in page.inner_text("main")
    site.advance(minutes=2)
    site.until(page, "Personas designadas")
    done = 0
    lines = page.locator("main table").get_by_role("link", name=re.compile("^(" + "|".join(STEPS) + ") "))
    while done < 30:
        # Nobody is that quick, and who sends as much in a second is told to wait.
        site.advance(seconds=5)
        keys.press("Pendientes")
        if lines.count() == 0:
            break
        step = keys.press(*STEPS)
        awake(page)
        keys.press(step)
        assert "aviso=hecho" in page.url and STEPS[step] in page.inner_text("main")
        done += 1
    # Each of the eight is notified, accepted, delivered and ended; the fictional year has left some, too.
    assert done == 30, done


def test_a_wrong_number_before_the_round(site, page):
    site.sign_in(page, COURT)
    folio = open_a_draw(page, site, "9502/2026")
    page.get_by_role("link", name="Anular el sorteo", exact=True).click()
    pages.check(page)
    assert "9502/2026" in page.inner_text("main")
    page.get_by_label("Causa").select_option(label="Número de expediente equivocado en la petición")
    confirm(page, "Anular el sorteo")
    assert "El sorteo quedó anulado" in page.inner_text("main") and folio in page.url
    # The right number has its draw, and the annulled one stands beside the wrong one.
    assert open_a_draw(page, site, "9503/2026") != folio
    ask_for_a_draw(page, site, "9502/2026")
    assert folio in page.inner_text("main") and "sorteo anulado" in page.inner_text("main")
    pages.check(page)


def test_a_wrong_number_after_the_round(site, page, new_page):
    site.sign_in(page, COURT)
    folio = open_a_draw(page, site, "9504/2026")
    designation_of(page, site, folio)
    assert page.get_by_role("link", name="Anular el sorteo", exact=True).count() == 0
    page.get_by_role("link", name="Corregir el número de expediente", exact=True).click()
    page.get_by_label("Expediente correcto").fill("exp. 9505-26")
    page.get_by_label("Causa").select_option(label="Número de expediente equivocado en la petición")
    page.get_by_label("Acto o acuerdo").fill("Auto ficticio del 4 de mayo de 2026")
    page.get_by_role("button", name="Revisar", exact=True).click()
    assert "9505/2026" in page.inner_text("main")
    pages.check(page)
    confirm(page, "Pedir la corrección")
    assert "9504/2026" in page.inner_text("main")
    registry = new_page()
    site.sign_in(registry, REGISTRY)
    registry.goto(site.address + "/despacho/correcciones")
    registry.locator("article", has_text=folio).get_by_role("link", name="Aprobar la corrección", exact=True).click()
    assert "9504/2026" in registry.inner_text("main") and "9505/2026" in registry.inner_text("main")
    confirm(registry, "Aprobar la corrección")
    page.goto(site.address + "/despacho/asuntos?buscar=9505")
    assert folio in page.inner_text("main")


def test_a_settlement_ends_the_charge_without_a_vacancy(site, page):
    site.sign_in(page, COURT)
    page.goto(designation_of(page, site, open_a_draw(page, site, "9506/2026")))
    page.get_by_role("link", name="Terminar sin sustitución", exact=True).click()
    page.get_by_label("Causa").select_option(label="Convenio de las partes")
    pages.check(page)
    confirm(page, "Terminar sin sustitución")
    main = page.inner_text("main")
    assert "El cargo terminó sin culpa de nadie" in main and "Convenio de las partes" in main
    assert page.get_by_role("link", name="Sustituir", exact=True).count() == 0
    page.goto(site.address + "/despacho?tarea=todo&q=9506")
    assert "No hay nada pendiente" in page.inner_text("main")


def test_the_parties_of_a_reserved_matter_check_their_tag(site, page, new_page):
    site.sign_in(page, COURT)
    folio = open_a_draw(page, site, "9507/2026", reserved=True)
    designation_of(page, site, folio)
    page.get_by_role("link", name="Etiqueta para las partes", exact=True).click()
    page.get_by_role("button", name="Ver la etiqueta y su prueba", exact=True).click()
    pages.check(page)

    def told(term):
        return page.locator("dt", has_text=re.compile(f"^{term}$")).locator("xpath=following-sibling::dd").inner_text().strip()

    sheet = {
        "court": told("Código del juzgado"), "docket": "expediente", "number": "9507", "year": "2026",
        "proof": told("Prueba de la etiqueta")}
    party = new_page()
    party.goto(f"{site.address}/verificar?folio={folio}")
    party.wait_for_selector("#result-title")
    assert "9507/2026" not in party.content()

    def answer(**changes):
        party.evaluate("document.getElementById('mine').open = true")
        for name, value in {**sheet, **changes}.items():
            party.fill(f"#mine-{name}", value)
        party.click("#mine button")
        party.wait_for_selector("#mine-answer:not(:empty)")
        return party.inner_text("#mine-answer")

    assert answer().startswith("SÍ")
    assert not answer(number="9508").startswith("SÍ")


def test_what_is_opened_is_on_the_screen_and_opened_once(site, page):
    site.sign_in(page, COURT)
    ask_for_a_draw(page, site, "9601/2026")
    same, other = page.context.new_page(), page.context.new_page()
    same.goto(page.url)
    ask_for_a_draw(other, site, "9602/2026")
    awake(page)
    page.get_by_role("button", name="Abrir el sorteo", exact=True).dblclick()
    page.wait_for_url(re.compile(r"/despacho/sorteos/S-\d{4}-\d{6}\?"))
    assert "9601/2026" in page.inner_text("main")
    folio = re.search(r"S-\d{4}-\d{6}", page.url).group()
    # The second tab shows the draw that the first one opened, and so does the way back.
    awake(same)
    same.get_by_role("button", name="Abrir el sorteo", exact=True).click()
    assert folio in same.url and "No se hizo dos veces" in same.inner_text("main")
    page.go_back()
    assert folio in page.url and "No se hizo dos veces" in page.inner_text("main")
    # The other tab opens its own matter, and only that.
    assert "9602/2026" in other.inner_text("main") and "9601/2026" not in other.inner_text("main")
    confirm(other, "Abrir el sorteo")
    assert "9602/2026" in other.inner_text("main") and folio not in other.url


def test_a_session_that_ends_opens_nothing(site, page):
    site.sign_in(page, COURT)
    ask_for_a_draw(page, site, "9603/2026")
    preview = page.url
    awake(page)
    site.advance(minutes=31)
    page.get_by_role("button", name="Abrir el sorteo", exact=True).click()
    assert "/despacho/entrar" in page.url
    site.sign_in(page, COURT)
    # The request is still a draft, on the queue under its number.
    assert "9603/2026" in page.inner_text("main")
    page.goto(preview)
    assert page.get_by_role("button", name="Abrir el sorteo", exact=True).count() == 1


def cause(text):
    return lambda tab: tab.get_by_label("Causa", exact=True).select_option(label=text)


def once(page, address, link, after, fill=lambda tab: None, landing=None):
    """Does a step by a double press, with the same step open in another tab: it is done once, and neither the other tab nor the way
    back does it again."""
    page.goto(address)
    before = page.locator("ol.timeline > li").count()
    page.get_by_role("link", name=link, exact=True).click()
    same = page.context.new_page()
    same.goto(page.url)
    for tab in (page, same):
        fill(tab)
        awake(tab)
    page.get_by_role("button", name=link, exact=True).dblclick()
    page.wait_for_url(re.compile("aviso="))
    assert (landing or after) in page.inner_text("main")
    same.get_by_role("button", name=link, exact=True).click()
    assert "ya no puede hacerse" in same.inner_text("main"), same.inner_text("main")
    page.go_back()
    assert page.get_by_role("button", name=link, exact=True).count() == 0, page.url
    page.goto(address)
    assert after in page.inner_text("main") and page.locator("ol.timeline > li").count() == before + 1
    same.close()


def test_every_step_is_done_once_and_in_its_own_matter(site, page):
    site.sign_in(page, COURT)
    folios = [open_a_draw(page, site, f"970{number}/2026") for number in range(1, 6)]
    served, excused, settled, revoked, left = [designation_of(page, site, folio) for folio in folios]
    for link, after in STEPS.items():
        once(page, served, link, after)
    once(page, excused, "Registrar excusa", "cargo vacante", cause("Interés en el asunto"))
    once(page, settled, "Terminar sin sustitución", "cargo terminado", cause("Convenio de las partes"))
    once(page, revoked, "Notificar", "designación notificada")
    once(page, revoked, "Registrar recusación", "designación recusada", cause("Amistad estrecha"))
    once(
        page, revoked, "Resolver la recusación", "designación notificada",
        lambda tab: tab.get_by_label("Infundada: la designación sigue como estaba").check())
    # So much was sent in a second that the portal would ask for patience.
    site.advance(minutes=1)

    def withdraw(tab):
        cause("Incumplimiento del cargo")(tab)
        tab.get_by_label("Acto o acuerdo").fill("Auto ficticio")

    once(page, revoked, "Revocar la designación", "cargo vacante", withdraw)
    once(page, revoked, "Sustituir", "designación sustituida", landing="Se llamó al suplente")
    # The one that nobody touched is as it was; a session that ends does nothing to it either.
    page.goto(left)
    assert "por notificar" in page.inner_text("main")
    page.get_by_role("link", name="Notificar", exact=True).click()
    awake(page)
    site.advance(minutes=31)
    page.get_by_role("button", name="Notificar", exact=True).click()
    assert "/despacho/entrar" in page.url
    site.sign_in(page, COURT)
    page.goto(left)
    assert "por notificar" in page.inner_text("main")


def test_an_annulment_is_done_once(site, page):
    site.sign_in(page, COURT)
    folio = open_a_draw(page, site, "9801/2026")
    page.get_by_role("link", name="Anular el sorteo", exact=True).click()
    same = page.context.new_page()
    same.goto(page.url)
    for tab in (page, same):
        tab.get_by_label("Causa").select_option(label="Petición desistida antes de la ronda")
        awake(tab)
    page.get_by_role("button", name="Anular el sorteo", exact=True).dblclick()
    page.wait_for_url(re.compile("aviso=anulado"))
    same.get_by_role("button", name="Anular el sorteo", exact=True).click()
    assert folio in same.url and "se anuló" in same.inner_text("main")
    page.go_back()
    assert page.get_by_role("button", name="Anular el sorteo", exact=True).count() == 0
