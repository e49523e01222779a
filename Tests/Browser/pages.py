"""What is asked of every page, whoever it is for."""
import json

from axe_playwright_python.sync_playwright import Axe

SERIOUS = ("serious", "critical")


def check(page):
    """No serious finding of axe-core, and nothing wider than the window."""
    results = Axe().run(page)
    found = [violation for violation in results.response["violations"] if violation["impact"] in SERIOUS]
    told = [(violation["id"], [node["html"][:200] for node in violation["nodes"]][:3]) for violation in found]
    assert not found, f"{page.url}: {json.dumps(told, ensure_ascii=False, indent=1)}"
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"{page.url} is {wide} px too wide"
