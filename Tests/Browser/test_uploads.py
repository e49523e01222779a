"""Documents as they come from scanners, mail programs and telephones: sent with progress, made smaller, refused with what to do."""
import base64
import hashlib
import re
from pathlib import Path

import pages
import pytest
from test_applicants import begin, call, document, refused_forms  # noqa: F401

SAMPLES = Path(__file__).parents[1] / "OfficeTests/samples"
TYPES = {"pdf": "application/pdf", "jpg": "image/jpeg", "png": "image/png", "webp": "image/webp", "avif": "image/avif", "docx": ""}
# A photograph as large as a telephone's, with noise that JPEG cannot make small.
PHOTOGRAPH = """async () => {
  const canvas = new OffscreenCanvas(4000, 3000), paint = canvas.getContext("2d");
  const noise = new ImageData(500, 500);
  for (let place = 0, number = 1; place < noise.data.length; place++) {
    number = number * 48271 % 2147483647;
    noise.data[place] = place % 4 === 3 ? 255 : number % 256;
  }
  for (let x = 0; x < 4000; x += 500) for (let y = 0; y < 3000; y += 500) paint.putImageData(noise, x, y);
  const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.7 });
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.split(",")[1]);
    reader.readAsDataURL(blob);
  });
}"""


def sample(name):
    return SAMPLES.joinpath(name).read_bytes()


def card(page, name="Título profesional"):
    return page.locator("section.card").filter(has_text=name)


def choose(card, name, content):
    type = TYPES.get(name.rsplit(".")[-1], "")
    card.locator("input[type=file]").set_input_files({"name": name, "mimeType": type, "buffer": content})


def send(card):
    card.locator("button:not([type=button])").click()


def received(card, content):
    """Whether the page shows that exactly this content was received."""
    return hashlib.sha256(content).hexdigest() in card.inner_text()


def state(card, text, is_fault=False):
    """Waits until the form says something."""
    place = card.locator("[role=status].error" if is_fault else "[role=status]:not(.error)").filter(has_text=text)
    place.wait_for()
    return place


@pytest.fixture
def documents(site, call, new_page):  # noqa: F811
    """Makes pages with the documents of a new application."""
    def make(**options):
        page = new_page(**options)
        begin(site, page)
        page.goto(site.address + "/mi/solicitud/documentos")
        return page
    return make


class Line:
    """The speed at which a page sends; -1 is as fast as it goes."""

    def __init__(self, page):
        self.session = page.context.new_cdp_session(page)
        self.session.send("Network.enable")

    def set(self, bytes_a_second):
        self.session.send("Network.emulateNetworkConditions", {
            "offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": bytes_a_second})


@pytest.mark.parametrize("options", [{}, {"java_script_enabled": False}], ids=["script", "no-script"])
def test_bytes_around_a_document_do_not_matter_and_are_kept(documents, options):
    page = documents(**options)
    for name in ("bytes-before.pdf", "motion-photo.jpg", "linearized-streams.pdf"):
        choose(card(page), name, sample(name))
        with page.expect_navigation():
            send(card(page))
        assert received(card(page), sample(name)), name
        assert "Se recibió el documento" in page.inner_text("main")


REFUSED = {
    "password-field.pdf": "PDF con contraseña", "owner-password-streams.pdf": "permisos restringidos", "text.docx": "guárdelo como PDF",
    "archive.zip": "Descomprímalo", "photo.heic": "Ajustes › Cámara › Formatos",
}


def test_what_cannot_be_kept_is_refused_with_what_to_do(documents):
    page = documents(viewport={"width": 360, "height": 640})
    for name, advice in REFUSED.items():
        choose(card(page), name, sample(name))
        send(card(page))
        state(card(page), advice, is_fault=True)
        assert card(page).locator("input[type=file]").get_attribute("aria-invalid") == "true"
    pages.check(page)
    choose(card(page), "titulo.pdf", sample("plain.pdf")[:-10])
    send(card(page))
    state(card(page), "le falta el final", is_fault=True)
    # What was refused before does not stand in the way.
    choose(card(page), "titulo.pdf", sample("plain.pdf"))
    with page.expect_navigation():
        send(card(page))
    assert received(card(page), sample("plain.pdf"))


def test_the_same_is_said_without_script(documents):
    page = documents(java_script_enabled=False, viewport={"width": 360, "height": 640})
    for name, advice in REFUSED.items():
        page.goto(page.url.split("/mi/")[0] + "/mi/solicitud/documentos")
        choose(card(page), name, sample(name))
        send(card(page))
        assert advice in page.inner_text("#errores"), name


def test_heic_is_not_sent_in_vain(documents):
    page = documents()
    sent = []
    page.on("request", lambda request: sent.append(request) if request.method == "POST" else None)
    choose(card(page), "IMG_0001.HEIC", sample("photo.heic"))
    state(card(page), "iPhone", is_fault=True)
    send(card(page))
    choose(card(page), "titulo.pdf", document("x") + b" " * (10 << 20))
    state(card(page), "El máximo es 10 MB", is_fault=True)
    send(card(page))
    assert sent == []


@pytest.mark.parametrize("name", ["photo.avif", "photo.webp"])
def test_a_picture_that_the_browser_can_read_is_converted(documents, name):
    page = documents()
    choose(card(page), name, sample(name))
    state(card(page), "convertida a JPEG")
    assert not card(page).get_by_label("Enviar la foto original").is_visible()
    with page.expect_navigation():
        send(card(page))
    assert "JPG," in card(page).inner_text() and not received(card(page), sample(name))


def test_a_photograph_is_made_smaller_unless_the_original_is_wanted(documents):
    page = documents(viewport={"width": 360, "height": 640})
    photograph = base64.b64decode(page.evaluate(PHOTOGRAPH))
    assert 2_000_000 < len(photograph) < 10 << 20
    choose(card(page), "foto.jpg", photograph)
    state(card(page), "copia más ligera")
    pages.check(page)
    with page.expect_navigation():
        send(card(page))
    assert 1e6 * float(re.search(r"JPG, ([0-9.]+) MB", card(page).inner_text())[1]) < len(photograph) / 2
    choose(card(page), "foto.jpg", photograph)
    card(page).get_by_label("Enviar la foto original").check()
    with page.expect_navigation():
        send(card(page))
    assert received(card(page), photograph)
    # A small one, and a PDF of any size, go as they are.
    for name, content in (("photo.jpg", sample("photo.jpg")), ("grande.pdf", document("x" * 3_000_000))):
        choose(card(page), name, content)
        with page.expect_navigation():
            send(card(page))
        assert received(card(page), content)


def test_progress_shows_and_an_upload_can_be_cancelled(documents):
    page = documents(viewport={"width": 360, "height": 640})
    bar = card(page, "Currículum").locator("progress")
    bar.evaluate("""(bar) => {
      window.shares = [];
      new MutationObserver(() => {
        if (!bar.hidden) window.shares.push(bar.value / bar.max);
        if (new Set(window.shares.filter((share) => share > 0 && share < 1)).size >= 3) document.body.id = "seen";
      }).observe(bar, { attributes: true });
    }""")
    content = document("x" * 2_000_000)
    # Slower than this test needs to look at it.
    line = Line(page)
    line.set(15_000)
    choose(card(page, "Currículum"), "curriculum.pdf", content)
    send(card(page, "Currículum"))
    state(card(page, "Currículum"), "No cierre esta página")
    # The page's policy lets no test wait for an expression.
    page.locator("body#seen").wait_for()
    assert bar.is_visible()
    pages.check(page)
    card(page, "Currículum").get_by_role("button", name="Cancelar el envío").click()
    state(card(page, "Currículum"), "sigue elegido")
    assert not bar.is_visible()
    assert "Faltan 3 de 3" in page.inner_text("main")
    assert all(0 <= share <= 1 for share in page.evaluate("window.shares"))
    line.set(-1)
    with page.expect_navigation():
        send(card(page, "Currículum"))
    assert received(card(page, "Currículum"), content)


def test_a_broken_line_is_said_and_nothing_is_lost(documents, errors):
    page = documents()
    choose(card(page), "titulo.pdf", sample("plain.pdf"))
    page.context.set_offline(True)
    send(card(page))
    state(card(page), "Se cortó la conexión", is_fault=True)
    pages.check(page)
    page.context.set_offline(False)
    with page.expect_navigation():
        send(card(page))
    assert received(card(page), sample("plain.pdf"))
    errors[:] = [error for error in errors if "ERR_INTERNET_DISCONNECTED" not in error]
