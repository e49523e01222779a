"""Audit/verify.html as a visitor uses it, as a portal serves it, and to those who cannot see it."""
import base64
import hashlib
import json
import re
import subprocess
import sys

import pytest
from verifier_page import (BEGIN, HELPERS, KEY, MATTER, PAGE, PROOF, ROOT, TRUST, Forged, changed, choose, cosigned,
                           matter_tag, served, states, vectors, vkey)

# -------------------------------------------------------------------------------------------------- What a visitor sees

def test_a_proof_under_a_known_key(verifier):
    verifier.fill("#trust", KEY)
    choose(verifier, PROOF)
    assert verifier.inner_text("#verdict").startswith("VERIFICADO, pero NO independiente")
    assert verifier.get_attribute("#verdict", "class") == "verdict doubtful"
    assert verifier.inner_text("#designated li") == "P-000004 Persona Ficticia Nº 4 (cédulas 4, 1004)"
    assert verifier.locator("#alternates li").count() == 1
    assert [row for row in states(verifier) if row[1] != "passed"] == [
        ["witnesses", "unavailable"], ["witnessed", "unavailable"]]
    assert verifier.locator("#limits li").count() == 5
    assert re.search(r"comprobado en [0-9.,]+ ms", verifier.inner_text("#elapsed"))
    assert f"Identificador de su llave: {KEY.split('+')[1]}" in verifier.inner_text("#log")


def request(page):
    """What the page shows as asked for: each label with its value."""
    return dict(page.eval_on_selector_all("#request > dt", "(all) => all.map((dt) => [dt.innerText, dt.nextSibling.innerText])"))


def test_codes_are_called_codes(verifier):
    verifier.fill("#trust", Forged.log)
    choose(verifier, Forged(edit=lambda entries: entries["opened"]["request"]["case"].update(suffix="bis")).proof)
    assert request(verifier) == {
        "Número de expediente": "123/2026", "Clave de la clase de expediente": "expediente", "Clave del sufijo": "bis",
        "Clave del juzgado": "juzgado-01", "Clave de la especialidad": "grafoscopia", "Clave del partido judicial": "d1",
        "Clave de la clase de designación": "perito", "Lugares": "1"}


def test_a_further_draw_says_beside_what(verifier):
    verifier.fill("#trust", Forged.log)
    adds = {"cause": "discordia", "to": "S-2025-000009/P-000007"}
    choose(verifier, Forged(edit=lambda entries: entries["opened"].update(adds=adds)).proof)
    assert request(verifier)["Se suma a"] == "S-2025-000009/P-000007"
    assert "Es un sorteo ADICIONAL" in verifier.inner_text("#warnings")


DOUBTS = {"not-independent", "unknown-beacon"}


@pytest.mark.parametrize("doubts, start, mood", [
    (set(), "VERIFICADO: la designación", "good"),
    ({"unknown-beacon"}, "VERIFICADO, pero con una baliza DESCONOCIDA", "doubtful"),
    ({"not-independent"}, "VERIFICADO, pero NO independiente", "doubtful")])
def test_the_verdict_says_whose_the_beacon_is(verifier, doubts, start, mood):
    vector = next(v for v in vectors("proofs.json") if v["expect"] == "success" and set(v["warnings"]) & DOUBTS == doubts)
    verifier.fill("#trust", vector["trust"])
    choose(verifier, vector["proof"].encode())
    assert verifier.inner_text("#verdict").startswith(start)
    assert verifier.get_attribute("#verdict", "class") == f"verdict {mood}"
    assert re.search(r"Huella de [a-z0-9-]+: [0-9a-f]{64}", verifier.inner_text("#step-round"))


def test_without_a_key_the_proof_is_taken_on_its_own_word(verifier):
    choose(verifier, PROOF)
    assert verifier.inner_text("#verdict").startswith("TODO CONCUERDA, PERO NO ESTÁ VERIFICADO")
    # That the beacon is not independent stands in the first sentence of every verdict.
    assert "Y LA BALIZA NO ES INDEPENDIENTE" in verifier.inner_text("#verdict").partition(".")[0]
    assert KEY in verifier.inner_text("#step-checkpoint")
    assert ["checkpoint", "unavailable"] in states(verifier)
    # Giving the key afterwards judges the same file again.
    verifier.fill("#trust", KEY)
    verifier.press("#trust", "Tab")
    verifier.wait_for_selector("#step-checkpoint.passed")
    assert verifier.inner_text("#verdict").startswith("VERIFICADO")


def other_digit(found):
    """The same start of a signature line, with another digit of base64 after it."""
    return found[1] + (b"A" if found[2] != b"A" else b"B")


@pytest.mark.parametrize("step, name, proof", [
    ("format", "Formato del comprobante", PROOF[:-20]),
    ("checkpoint", "Punto de control firmado", re.sub(rb"(\xe2\x80\x94 [^ ]+ .{40})(.)", other_digit, PROOF)),
    ("inclusion", "Inclusión en el registro público", changed("opened.entry", '"seats":1', '"seats":2')),
    ("pool", "Lista del sorteo", changed("pool", "P-000001 2", "P-000001 1")),
    ("identities", "Identidades", changed("experts.0.identity", "Persona Ficticia", "Persona Distinta")),
], ids=lambda value: value if isinstance(value, str) else "")
def test_a_tampered_proof_is_refused_where_it_was_tampered_with(verifier, step, name, proof):
    verifier.fill("#trust", TRUST)
    choose(verifier, proof)
    assert verifier.inner_text("#verdict").startswith(f"LA VERIFICACIÓN FALLÓ en el paso «{name}»")
    assert verifier.get_attribute("#verdict", "class") == "verdict bad"
    assert next(row for row in states(verifier) if row[1] == "failed")[0] == step
    assert verifier.inner_text(f"#step-{step} p") != ""
    assert verifier.locator("#designated li").count() == verifier.locator("#alternates li").count() == 0
    assert verifier.is_hidden("#designated") and verifier.is_visible("#limits")
    assert verifier.get_attribute("#where a", "href") == f"#step-{step}"


@pytest.mark.parametrize("step", ["policy", "matter", "commitment", "round", "beacon", "order", "designated", "witnessed"])
def test_what_only_the_log_could_have_forged_is_refused_too(verifier, step):
    vector = next(v for v in vectors("proofs.json") if v["expect"] == step)
    verifier.fill("#trust", vector["trust"])
    choose(verifier, vector["proof"].encode())
    assert ["checkpoint", "passed"] in states(verifier) and [step, "failed"] in states(verifier)
    assert verifier.locator("#designated li").count() == 0


def test_a_dropped_file(verifier):
    verifier.fill("#trust", KEY)
    verifier.evaluate("""(proof) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytesOf(proof)], "x.proof.json"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }""", base64.b64encode(PROOF).decode())
    verifier.wait_for_selector("#result:not([hidden])")
    assert verifier.inner_text("#verdict").startswith("VERIFICADO")


def test_what_is_pasted_as_trust_is_checked(verifier):
    verifier.fill("#trust", KEY[:-8] + "AAAAAAAA")
    choose(verifier, PROOF)
    assert verifier.inner_text("#problem").startswith("Hay un problema")
    assert verifier.get_attribute("#trust", "aria-invalid") == "true"
    assert verifier.inner_text("#verdict") == ""
    assert verifier.is_hidden("#result")


def test_markup_in_evidence_stays_text(verifier):
    assert verifier.evaluate("""() => {
      const item = stepItem({ step: "format", state: "failed",
        says: [["failure.other-policy", { found: "<img src=x onerror=alert(1)>\\u202e" }]] });
      return [item.querySelectorAll("img").length, item.querySelector("p").textContent];
    }""") == [0, "El sorteo se abrió con otra política, «<img src=x onerror=alert(1)>\\u{202e}»."]


def fill_matter(page, tag_proof, **changes):
    values = {**{name: str(value) for name, value in MATTER.items()}, "proof": tag_proof, **changes}
    page.evaluate("byId('mine').open = true")
    for name, value in values.items():
        page.fill(f"#mine-{name}", value)
    page.click("#mine button")
    page.wait_for_selector("#mine-answer:not(:empty), #mine-problem:not(:empty)")


@pytest.mark.parametrize("reserved", [False, True])
def test_is_it_my_matter(verifier, reserved):
    forged = Forged(reserved=reserved)
    verifier.fill("#trust", Forged.log)
    choose(verifier, forged.proof)
    assert (verifier.get_attribute("#mine", "open") is not None) == reserved
    assert verifier.input_value("#mine-court") == "juzgado-01"
    assert ("RESERVADO" in request(verifier)["Número de expediente"]) == reserved
    assert ("Asunto RESERVADO" in verifier.inner_text("#warnings")) == reserved
    answer = lambda: (verifier.inner_text("#mine-answer").partition(":")[0], verifier.get_attribute("#mine-answer", "class"))
    # As it may come out of a letter: in lines, and in capitals.
    pasted = "\n".join([forged.tag_proof[:70].upper(), " " + forged.tag_proof[70:]])
    fill_matter(verifier, pasted)
    assert answer() == ("SÍ", "verdict good")
    other = dict(MATTER, number=124)
    fill_matter(verifier, matter_tag(Forged.secret, **other)[1], number="124")
    assert answer() == ("NO", "verdict bad")
    fill_matter(verifier, forged.tag_proof, number="124")
    assert answer() == ("NO SE SABE", "verdict doubtful")
    verifier.click("#language")
    assert verifier.inner_text("#mine-answer").startswith("NOT KNOWN: ")


@pytest.mark.parametrize("field, value, problem", [
    ("court", "Juzgado 1º", "no es una clave"), ("docket", "", "está vacío"), ("number", "12a", "no es un número"),
    ("number", "0", "fuera de los límites"), ("year", "26", "fuera de los límites"), ("proof", "ab", "la longitud no es la debida")])
def test_a_matter_that_is_not_typed_right(verifier, field, value, problem):
    verifier.fill("#trust", Forged.log)
    choose(verifier, Forged().proof)
    fill_matter(verifier, "00" * 80, **{field: value})
    assert problem in verifier.inner_text("#mine-problem")
    assert verifier.get_attribute(f"#mine-{field}", "aria-invalid") == "true"
    assert verifier.evaluate("document.activeElement.id") == f"mine-{field}"
    fill_matter(verifier, Forged().tag_proof)
    assert verifier.inner_text("#mine-problem") == "" and verifier.inner_text("#mine-answer").startswith("SÍ")


def test_my_matter_in_a_proof_that_is_not_verified(verifier):
    choose(verifier, Forged(reserved=True).proof)
    fill_matter(verifier, Forged().tag_proof)
    assert "no está verificado" in verifier.inner_text("#mine-answer")
    assert verifier.get_attribute("#mine-answer", "class") == "verdict doubtful"
    choose(verifier, Forged(edit=lambda entries: entries["opened"].update(tag="0" * 64)).proof)
    assert verifier.is_hidden("#mine")


def test_keyboard_only(verifier):
    verifier.on("filechooser", lambda chooser: None)     # from now on the browser leaves choosing files to the test
    verifier.evaluate("document.activeElement.blur()")
    order = []
    for _ in range(4):
        verifier.keyboard.press("Tab")
        order.append(verifier.evaluate("document.activeElement.id"))
    assert order[:3] == ["language", "trust", "file"]
    verifier.focus("#language")
    verifier.keyboard.press("Enter")
    assert verifier.get_attribute("html", "lang") == "en"
    verifier.focus("#trust")
    verifier.keyboard.type(KEY)
    verifier.keyboard.press("Tab")
    with verifier.expect_file_chooser() as chooser:
        verifier.keyboard.press("Enter")
    chooser.value.set_files({"name": "x.proof.json", "mimeType": "application/json", "buffer": PROOF})
    verifier.wait_for_selector("#result:not([hidden])")
    assert verifier.evaluate("document.activeElement.id") == "result-title"
    assert verifier.inner_text("#verdict").startswith("VERIFIED")


# ------------------------------------------------------------------------------------------------------ Two languages

def test_switching_the_language(verifier):
    verifier.fill("#trust", KEY)
    choose(verifier, PROOF)
    verifier.click("#language")
    assert verifier.get_attribute("html", "lang") == "en"
    assert verifier.title() == "Draw verifier"
    assert verifier.inner_text("#verdict").startswith("VERIFIED, but NOT independent")
    assert verifier.inner_text("#step-beacon strong") == "Beacon signature"
    assert verifier.inner_text("#step-matter strong") == "Matter tag"
    assert verifier.get_attribute("#language", "lang") == "es"
    verifier.click("#language")
    assert verifier.inner_text("#verdict").startswith("VERIFICADO")


@pytest.mark.parametrize("asked, language", [
    ("", "es"), ("?lang=en", "en"), ("#en", "en"), ("?lang=xx", "es"), ("?lang=en#es", "es"), ("#constructor", "es")])
def test_the_language_that_the_address_asks_for(page, asked, language):
    page.goto(PAGE.as_uri() + asked)
    assert page.get_attribute("html", "lang") == language


def test_both_catalogues_have_the_same_phrases(verifier):
    words = verifier.evaluate("insacula.WORDS")
    assert list(words["es"]) == list(words["en"])
    placeholders = re.compile(r"\{[a-z]+\}")
    for key, spanish in words["es"].items():
        english = words["en"][key]
        assert spanish.strip() and english.strip(), key
        assert sorted(placeholders.findall(spanish)) == sorted(placeholders.findall(english)), key
    for language in ("es", "en"):
        assert not any(value.endswith(" ") for value in words[language].values())


def test_every_phrase_is_used_and_there(verifier):
    words = verifier.evaluate("Object.keys(insacula.WORDS.es)")
    text = PAGE.read_text()
    text = text[:text.index("const WORDS")] + text[text.index("let language"):]
    named = set(re.findall(r'"((?:page|verify|failure|rule|place|word)\.[a-z0-9.-]+)"', text))
    assert named <= set(words)
    reasons = set(re.findall(r'(?:form\([^;"]*, |Malformed\(|\$/, )"([a-z0-9-]+)"[,)]', text))
    assert {"not-utf8", "too-deep", "not-code", "wrong-length"} < reasons
    assert {f"malformed.{reason}" for reason in reasons} <= set(words)
    # Some keys are made of a group and a name that stands by itself in the script, or a plural form.
    made = (
        "verify.proof.", "verify.limit.", "verify.people.licences_", "page.trusts.", "page.state.", "page.request.", "page.verdict.",
        "state.")
    for key in words:
        name = key.partition(".")[2]
        assert key in named or f'"{name}"' in text or f"{name}: " in text or key.startswith(made), key


@pytest.mark.parametrize("language", ["es", "en"])
def test_shared_phrases_are_those_of_the_other_programs(verifier, language):
    theirs = {}
    for file in (ROOT / "Sources/Phrases/Catalogues" / language).glob("*.json"):
        theirs |= json.loads(file.read_text())
    assert len(theirs) > 1000
    words = verifier.evaluate("(language) => insacula.WORDS[language]", language)
    shared = {key: text for key, text in words.items() if not key.startswith("page.")}
    assert shared == {key: theirs.get(key) for key in shared}


# ------------------------------------------------------------------------------------------- The page as it is published

@pytest.fixture
def copy(page, tmp_path):
    """Opens the page with the metas filled in, from disk."""
    def open_copy(**metas):
        file = tmp_path / "verify.html"
        file.write_text(served(**metas))
        page.goto(file.as_uri())
        page.evaluate(HELPERS)
        return page
    return open_copy


def test_a_pinned_key_is_shown_and_used(copy):
    page = copy(log=KEY)
    assert page.inner_text("#pinned") == "Esta copia confía en la llave"
    assert page.inner_text("#keys") == KEY
    assert page.inner_text("#quorum") == "No pide que firme ningún testigo."
    assert page.is_hidden("#trust")
    choose(page, PROOF)
    assert page.inner_text("#verdict").startswith("VERIFICADO")


WITNESSES = f"# those of ñ\nlog {Forged.log}\nwitness ñ {vkey('ñ', 4)}\nquorum ñ\n"


def test_a_pinned_policy_with_witnesses(copy):
    page = copy(log=WITNESSES)
    assert page.inner_text("#keys") == Forged.log
    assert page.inner_text("#quorum") == "Pide además que firmen los testigos de su política: «ñ»."
    assert page.is_hidden("#policy pre")
    page.click("#policy summary")
    assert page.inner_text("#policy pre").strip() == WITNESSES.strip()
    choose(page, Forged(cosign=cosigned("ñ", BEGIN + 110)).proof)
    assert page.inner_text("#verdict").startswith("VERIFICADO")
    assert "firmas de testigos: 1 (ñ)" in page.inner_text("#step-witnesses")
    assert page.is_hidden("#warnings") or "testigos" not in page.inner_text("#warnings")
    choose(page, Forged().proof)
    assert page.inner_text("#verdict").startswith("LA VERIFICACIÓN FALLÓ en el paso «Testigos»")


def test_another_policy_than_the_pinned_one(copy):
    """Who knows of more witnesses than the site names may ask for them."""
    page = copy(log=Forged.log)
    choose(page, Forged().proof)
    assert page.inner_text("#verdict").startswith("VERIFICADO") and page.is_hidden("#replaced")
    page.click("#trust-entry summary")
    page.fill("#trust", WITNESSES)
    page.press("#trust", "Tab")
    page.wait_for_selector("#step-witnesses.failed")
    assert page.inner_text("#replaced").startswith("Se usa la llave o la política que usted pegó")


def test_a_proof_of_another_log_than_the_pinned_one(copy):
    other = next(v for v in vectors("proofs.json") if v["name"] == "checkpoint: another log is trusted")["trust"]
    page = copy(log=other.split()[1])
    choose(page, PROOF)
    assert page.inner_text("#verdict").startswith("LA VERIFICACIÓN FALLÓ en el paso «Punto de control firmado»")
    assert KEY in page.inner_text("#step-checkpoint")
    page = copy(log=f"{other.split()[1]} {KEY}")
    assert page.inner_text("#pinned") == "Esta copia confía en las llaves"
    choose(page, PROOF)
    assert page.inner_text("#verdict").startswith("VERIFICADO")


def test_a_broken_pin_verifies_nothing(copy):
    page = copy(log=KEY[:-4] + "AAAA")
    assert page.inner_text("#pinned").startswith("La política de confianza que trae esta copia no sirve")
    assert page.is_hidden("#file") and page.is_hidden("#trust")


def test_a_copy_that_the_browser_saved_still_works(copy, page, tmp_path):
    copy(log=WITNESSES)
    proof = Forged(cosign=cosigned("ñ", BEGIN + 110)).proof
    choose(page, proof)
    saved = tmp_path / "saved.html"
    saved.write_text("<!DOCTYPE html>\n" + page.evaluate("document.documentElement.outerHTML"))
    page.goto(saved.as_uri())
    assert page.inner_text("#keys") == Forged.log
    assert page.is_hidden("#result") and page.is_hidden("#site")
    choose(page, proof)
    assert page.inner_text("#verdict").startswith("VERIFICADO")
    assert ["witnessed", "passed"] in states(page)


ORIGIN = "https://portal.example"


@pytest.fixture
def portal(page):
    """A portal at ORIGIN that serves the page and one proof; anything else fails the test."""
    def open_portal(query="", proofs="/draws/"):
        def answer(route):
            address = route.request.url.removeprefix(ORIGIN).partition("?")[0]
            if address == "/verify.html":
                route.fulfill(body=served(KEY, proofs), content_type="text/html; charset=utf-8")
            elif address == "/draws/S-2026-000002.proof.json":
                route.fulfill(body=PROOF, content_type="application/json")
            elif address.startswith("/draws/S-2026-0000"):
                status = {"04": 404, "10": 410, "03": 503, "06": 206}[address[18:20]]
                route.fulfill(status=status, body=PROOF, content_type="application/json")
            else:
                unexpected.append(route.request.url)
                route.abort()
        page.route("**/*", answer)
        page.goto(f"{ORIGIN}/verify.html{query}")
        return page
    unexpected = []
    yield open_portal
    assert unexpected == []


def test_a_folio_is_fetched_from_the_portal(portal):
    page = portal()
    page.fill("#folio", "S-2026-000002")
    page.keyboard.press("Enter")
    page.wait_for_selector("#result:not([hidden])")
    assert page.inner_text("#verdict").startswith("VERIFICADO")


def test_a_folio_in_the_address(portal):
    page = portal("?folio=S-2026-000002&lang=en")
    page.wait_for_selector("#result:not([hidden])")
    assert page.inner_text("#verdict").startswith("VERIFIED")


@pytest.mark.parametrize("folio, problem", [
    ("S-2026-2", "Un folio tiene la forma S-2026-000001."),
    ("../secret", "Un folio tiene la forma S-2026-000001."),
    ("S-2026-000004", "Este sitio no tiene el comprobante de S-2026-000004."),
    ("S-2026-000010", "Este sitio no tiene el comprobante de S-2026-000010."),
    ("S-2026-000003", "Este sitio no pudo entregar el comprobante de S-2026-000003 (503)."),
    ("S-2026-000006", "Este sitio no pudo entregar el comprobante de S-2026-000006 (206)."),
])
def test_a_folio_that_is_none_or_has_no_proof(portal, errors, folio, problem):
    page = portal()
    page.fill("#folio", folio)
    page.click("#folio-entry button")
    page.wait_for_selector("#problem:not([hidden])")
    assert problem in page.inner_text("#problem")
    assert page.get_attribute("#folio", "aria-invalid") == "true"
    assert page.inner_text("#verdict") == ""
    errors[:] = [error for error in errors if "Failed to load resource" not in error]      # the browser's own note


def test_the_way_back_to_the_site(portal):
    page = portal()
    assert page.inner_text("#site") == "Volver al sitio"
    assert page.evaluate("byId('site').href") == f"{ORIGIN}/"
    assert portal(proofs="").is_hidden("#site")


def test_proofs_are_not_fetched_from_elsewhere(portal):
    assert portal(proofs="https://elsewhere.example/").is_hidden("#folio")


def test_without_https_nothing_is_verified(page):
    """A page over plain http gets no WebCrypto: that is said, and what to do about it."""
    page.route("**/*", lambda route: route.fulfill(body=served(), content_type="text/html; charset=utf-8"))
    page.goto("http://portal.example/verify.html")
    assert page.evaluate("crypto.subtle === undefined")
    page.fill("#trust", KEY)
    choose(page, PROOF)
    assert "guárdela y ábrala desde el disco" in page.inner_text("main")
    assert not page.inner_text("#verdict").startswith("VERIFICADO")


def test_without_ed25519_nothing_is_verified(page):
    page.add_init_script("""
      const real = crypto.subtle.importKey.bind(crypto.subtle);
      crypto.subtle.importKey = async (...all) => {
        if (all[2] === "Ed25519") throw new DOMException("Unrecognized name.", "NotSupportedError");
        return real(...all);
      };""")
    page.goto(PAGE.as_uri())
    page.fill("#trust", KEY)
    choose(page, PROOF)
    assert page.inner_text("#verdict").startswith(
        "NO SE PUDO VERIFICAR: falta con qué comprobar el paso «Punto de control firmado»")
    assert "este navegador no sabe comprobar firmas Ed25519" in page.inner_text("#step-checkpoint")
    assert ["inclusion", "unavailable"] in states(page)


def test_without_javascript(new_page):
    page = new_page(java_script_enabled=False)
    page.goto(PAGE.as_uri())
    assert page.is_hidden("main") and page.is_hidden("footer")
    for words in ("insacula-verify proof", "verify.py proof", "JavaScript, que aquí está apagado"):
        assert words in page.inner_text("noscript")


def test_the_page_is_sealed():
    text = PAGE.read_text()
    subprocess.run([sys.executable, ROOT / "Scripts/seal-verifier", "--check"], check=True)
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)[1]
    for tag in ("script", "style"):
        (content,) = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    for rule in ("default-src 'none'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'"):
        assert rule in policy
    for unwanted in (" style=", " onclick=", "innerHTML", "eval(", "http://", "https://", " src="):
        assert unwanted not in text, unwanted


def test_a_served_copy_has_the_published_fingerprint(tmp_path):
    """The command of docs/verify-in-browser.md."""
    (command,) = re.findall(r"^ {4}(sed .* verify\.html \| sha256sum)$", (ROOT / "docs/verify-in-browser.md").read_text(), re.M)
    (tmp_path / "verify.html").write_text(served(WITNESSES, "/draws/"))
    printed = subprocess.run(command, shell=True, check=True, capture_output=True, text=True, cwd=tmp_path).stdout
    assert printed.split()[0] == hashlib.sha256(PAGE.read_bytes()).hexdigest()


def test_nothing_else_runs_in_the_page(page, errors):
    page.goto(PAGE.as_uri())
    page.evaluate("""() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.intruder = true";
      document.body.append(script);
    }""")
    assert page.evaluate("globalThis.intruder === undefined")
    assert len(errors) == 1 and "Content Security Policy" in errors.pop()


# ------------------------------------------------------------------------------------------------------- Accessibility

@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("shown", ["start", "verified", "failed", "problem", "matter"])
def test_axe_finds_no_serious_barrier(new_page, scheme, shown):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    page = new_page(bypass_csp=True, color_scheme=scheme)
    page.goto(PAGE.as_uri())
    if shown != "start":
        page.fill("#trust", "nothing" if shown == "problem" else KEY)
        choose(page, PROOF[:-9] if shown == "failed" else PROOF)
    if shown == "matter":
        fill_matter(page, "00" * 80)
    violations = axe.run(page).response["violations"]
    assert [(it["id"], it["nodes"][0]["html"]) for it in violations if it["impact"] in ("serious", "critical")] == []


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_nothing_is_wider_than_the_window(new_page, width):
    page = new_page(viewport={"width": width, "height": 700})
    page.goto(PAGE.as_uri())
    page.fill("#trust", KEY)
    choose(page, PROOF)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
