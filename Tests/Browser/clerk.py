"""A clerk of the fictional court at the portal: what several tests do alike."""
import re

COURT = "juzgado-demo"


def awake(page):
    """Waits until the button of a page that confirms at once takes a press, half a second after the page is there."""
    page.wait_for_selector("form[data-check] button:not([disabled])")


def confirm(page, button):
    """The step that is open: its box, where the page has one, and its button."""
    box = page.get_by_label("Revisé los datos y confirmo.")
    if box.count():
        box.check()
    page.get_by_role("button", name=button, exact=True).click()
    assert "Hay algo que corregir" not in page.inner_text("main"), page.inner_text("main")


def ask_for_a_draw(page, site, number, district="Guadalajara", reserved=False):
    """Fills a request and goes on to its preview."""
    page.goto(site.address + "/despacho/sorteos/solicitud")
    if reserved:
        page.get_by_label("El número de expediente no debe hacerse público.").check()
    page.get_by_label("Expediente", exact=True).fill(number)
    page.get_by_label("Especialidad").select_option(label="Contabilidad")
    page.get_by_label("Partido judicial").select_option(label=district)
    page.get_by_label("Tipo de designación").select_option(label="Perito tercero en discordia")
    page.get_by_role("button", name="Ver la lista del sorteo").click()


def open_a_draw(page, site, number, **options):
    """Opens a draw and gives its folio."""
    ask_for_a_draw(page, site, number, **options)
    confirm(page, "Abrir el sorteo")
    return re.search(r"/despacho/sorteos/(S-\d{4}-\d{6})", page.url).group(1)


def designation_of(page, site, folio):
    """Lets the round come, and gives the address of the designation."""
    site.advance(minutes=2)
    page.goto(f"{site.address}/despacho/sorteos/{folio}")
    site.until(page, "Personas designadas")
    return page.locator("main li.card a").first.evaluate("link => link.href")
