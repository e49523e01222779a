"""The documents of a court's file: what a word processor shows of the file is what the page to print shows."""
import re
import shutil
import subprocess

import pages
import patience
import pytest

COURT = "juzgado-demo"
PAPERS = {"a4": (595, 842), "carta": (612, 792)}


def words(text):
    """The words of a text in their order. A word processor may break a long code into lines, and write a heading in capitals."""
    return re.sub(r"[\s\u00ad]+", "", text).casefold()


def converted(path, folder):
    """What LibreOffice prints of a file: its number of pages, their size in points, and its text."""
    office = shutil.which("soffice")
    assert office, "these tests need LibreOffice (Debian: apt-get install libreoffice-writer-nogui)"
    subprocess.run(
        [office, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder, path],
        check=True, capture_output=True, timeout=patience.SECONDS)
    pdf = path.with_suffix(".pdf")
    facts = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    count = int(re.search(r"Pages:\s+(\d+)", facts)[1])
    size = tuple(round(float(side)) for side in re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", facts).groups())
    text = subprocess.run(["pdftotext", "-raw", pdf, "-"], check=True, capture_output=True, text=True).stdout
    return count, size, text


def paragraphs(page):
    """The paragraphs of the page to print, those of the head and of the foot apart."""
    read = "nodes => nodes.map(node => node.textContent).filter(text => text.trim())"
    found = {name: page.locator(f".court-document > .{name} p").evaluate_all(read) for name in ["head", "foot"]}
    body = page.locator(".court-document p").evaluate_all(read)
    return found["head"], body[len(found["head"]):len(body) - len(found["foot"])], found["foot"]


def compare(page, folder, paper):
    """Downloads the document of the page that is open, and compares what LibreOffice prints with what the page says."""
    with page.expect_download() as download:
        page.get_by_role("link", name="Descargar en Word (DOCX)").click()
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    count, size, text = converted(path, folder)
    assert count in (1, 2), f"{path.name} has {count} pages"
    assert size == PAPERS[paper], path.name
    head, body, foot = paragraphs(page)
    printed = [words(sheet) for sheet in text.split("\f") if sheet.strip()]
    # Every sheet begins with the head and ends with the foot.
    head, foot = words("".join(head)), words("".join(foot))
    for place, sheet in enumerate(printed):
        assert sheet.startswith(head), f"{path.name}: {sheet[:200]} is not {head}"
        assert sheet.endswith(foot), f"{path.name}: {sheet[-200:]} is not {foot}"
        printed[place] = sheet[len(head):len(sheet) - len(foot)]
    whole, expected = "".join(printed), [words(paragraph) for paragraph in body]
    if count == 1:
        assert whole == "".join(expected), path.name
    else:
        # The headings of a table stand on each of its sheets.
        missing = [paragraph for paragraph in expected if paragraph not in whole]
        assert not missing, f"{path.name}: {missing} is not in {whole}"
    assert "curl" not in text and "{{" not in text


@pytest.fixture
def designation(site, page):
    """A designation of the court's, and its draw, from the fictional year."""
    site.sign_in(page, COURT)
    page.goto(site.address + "/despacho/asuntos")
    draws = page.locator("main a[href^='/despacho/sorteos/S-']").evaluate_all("nodes => nodes.map(node => node.getAttribute('href'))")
    for draw in draws:
        page.goto(site.address + draw)
        designations = page.locator("main a[href^='/despacho/designaciones/S-']")
        if designations.count():
            return draw, designations.first.get_attribute("href")
    pytest.fail("the court has no concluded draw")


def documents(page):
    """The pages of the documents that the open page offers."""
    links = page.locator("main a[href*='/documentos/']:not([download])")
    return links.evaluate_all("nodes => nodes.map(node => node.getAttribute('href'))")


@pytest.mark.parametrize("paper", PAPERS)
def test_every_document_of_a_designation_is_printed_as_it_is_shown(site, page, designation, tmp_path, paper):
    addresses = []
    for thing in designation:
        page.goto(site.address + thing)
        pages.check(page)
        addresses += documents(page)
    addresses = sorted(set(addresses))
    assert {address.rsplit("/", 1)[1] for address in addresses} >= {"solicitud", "apertura", "acta"}
    assert any("/designaciones/" in address for address in addresses)
    for address in addresses:
        page.goto(f"{site.address}{address}?hoja={paper}")
        pages.check(page)
        assert page.locator(".court-document svg.qr").count() == 1
        compare(page, tmp_path, paper)


def test_a_page_fits_a_telephone(site, page, designation):
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{site.address}{designation[0]}/documentos/acta")
    pages.check(page)
