"""Wrong passwords and codes, to keep people out."""
import threading
import time
from collections import Counter

from attack import CLERKS, EXPERTS, Attack, at_once, attacker, pause, tally, until
from client import Browser, OneTimeCodes
from people import CLERK

REFUSED = (422, 429)


class LockOut(Attack):
    """Strangers at many addresses send wrong passwords for a clerk and wrong codes for an expert, whose folio is public. No stranger may
    get in; the clerk and the expert must get in meanwhile with the right ones, from a device that they used before and from a new one."""
    name = "lock-out"
    addresses = 60
    # Wrong attempts for each account before its holder tries.
    before = 30

    def run(self, target):
        accounts = target.accounts
        self.expert = next(login for login in accounts if login.startswith("P-"))
        codes = OneTimeCodes(accounts[CLERK]["secret"], used=True)
        clerk, expert = Browser(target, f"{CLERKS}.101"), Browser(target, f"{EXPERTS}.1")
        code = accounts[self.expert]["password"]
        known = [
            self.holder("the clerk, before", clerk.sign_in(CLERK, codes)),
            self.holder("the expert, before", expert.enter(self.expert, code))]
        self.answers, self.ended = [], threading.Event()
        strangers = threading.Thread(target=self.annoy, args=[target], daemon=True)
        begun = time.monotonic()
        strangers.start()
        until(lambda: len(self.answers) >= 2 * self.before or not strangers.is_alive(), 60)
        held = [
            self.holder("the expert's device", expert.enter(self.expert, code)),
            self.holder("an expert's new device", Browser(target, f"{EXPERTS}.2").enter(self.expert, code)),
            self.holder("the clerk's device", clerk.sign_in(CLERK, codes)),
            self.holder("a clerk's new device", Browser(target, f"{CLERKS}.102").sign_in(CLERK, codes))]
        self.ended.set()
        strangers.join()
        counts = Counter(self.answers)
        return known + [self.figure(
            f"{len(self.answers)} wrong attempts from {self.addresses} addresses in {time.monotonic() - begun:.0f} s: {tally(counts)}",
            "all refused, with a page", len(self.answers) > 2 * self.before and set(counts) <= set(REFUSED))] + held

    def holder(self, who, answer):
        words = "signs in" if answer.status == 303 else f"{answer.status or 'no answer'}: {answer.complaint[:60]}…"
        return self.figure(f"{who}: {words}, {answer.seconds:.1f} s", "signs in", answer.status == 303)

    def annoy(self, target):
        """Goes round the addresses until the holders have tried, as often as the limits of rate allow."""
        rounds = 40

        def stranger(part):
            for _ in range(rounds):
                for number in range(part, self.addresses, 6):
                    if self.ended.is_set():
                        return
                    browser = Browser(target, attacker(3_000 + number))
                    wrong = browser.post("/despacho/entrar", {"usuario": CLERK, "contrasena": f"wrong-{number}", "codigo": "000000"})
                    self.answers.append(wrong.status)
                    self.answers.append(browser.enter(self.expert, "0000-0000-0000-0000").status)
                pause(0.5)

        at_once(6, stranger)
