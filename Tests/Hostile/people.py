"""People who use the portal as it is meant to be used, while others attack it."""
import itertools
import random
import re
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass

from attack import APPLICANTS, CLERKS, READERS, until
from client import Browser, OneTimeCodes, document
from samples import percentile

REQUEST = "/despacho/sorteos/solicitud"
CLERK = "juzgado-demo"
# Pools of the fictional roster that are large enough for a draw after a draw.
SPECIALTIES = ["contabilidad", "medicina-general", "psicologia", "topografia", "valuacion-inmobiliaria"]
PAGES = [
    "/", "/en", "/padron", "/padron/P-000001", "/sorteos", "/convocatorias", "/estadisticas", "/registro-publico", "/verificar",
    "/datos-abiertos", "/ayuda", "/ayuda/glosario", "/registro/checkpoint", "/api/v1/draws", "/mi/requisitos"]


@dataclass(frozen=True)
class Deed:
    """A request of a person: in which phase, what, and the seconds until its answer. `fault` says why it counts as lost."""
    phase: str
    kind: str
    begun: float
    seconds: float
    fault: str = ""


class Person:
    """Does something every second or two from an address of its own."""
    pace = (1.0, 2.0)

    def __init__(self, company, address, seed):
        self.company = company
        self.browser = Browser(company.target, address)
        self.random = random.Random(seed)

    def work(self):
        """Does one thing."""
        raise NotImplementedError

    def live(self):
        company = self.company
        while not company.ended.wait(self.random.uniform(*self.pace)):
            if company.awake.wait(timeout=1):
                with company.busy(self):
                    self.work()

    def did(self, kind, answer, *expected, path=""):
        """Notes a request; without one of the expected statuses it counts as lost."""
        words = f"{kind} {path}: {answer.status or 'no answer'} {answer.location}{answer.complaint}"
        fault = "" if answer.status in expected else words
        self.company.note(kind, answer.seconds, fault)
        return answer

    def read(self, path):
        return self.did("page", self.browser.get(path), 200, path=path)


class Reader(Person):
    """Reads public pages."""

    def work(self):
        self.read(self.random.choice(PAGES))


class Clerk(Person):
    """Opens a draw in three steps, as its browser would: request, preview, opening; and reads the queue."""

    def begin(self):
        answer = self.browser.sign_in(CLERK, self.company.codes)
        assert answer.status == 303, f"the clerk cannot sign in: {answer.status} {answer.said}"

    def work(self):
        self.read("/despacho")
        draft, _ = self.read(REQUEST).form(REQUEST + "/")
        if not draft:
            return
        fields = {
            "expediente": f"{next(self.company.files)}/2026", "especialidad": self.random.choice(SPECIALTIES), "partido": "guadalajara",
            "tipo": "tercero", "lugares": "1", "perito-0": "", "motivo-0": "", "paso": "ver"}
        if self.did("act", self.browser.post(draft, fields), 303).status != 303:
            return
        # Another clerk's draw may change the pool at any step: then the preview is looked at again, and in the end the draft is given up.
        for _ in range(3):
            if self.open(draft):
                return
        self.did("act", self.browser.post(draft, {"paso": "borrar"}), 303)

    def open(self, draft):
        """Goes from a draft's preview to its draw; returns whether it is open."""
        page = self.read(draft + "/lista")
        action, hidden = page.form("/abrir")
        if action:
            confirmation = dict(hidden)
            # The portal asks for a second factor again where the last one is old.
            if 'name="codigo"' in page.text:
                confirmation["codigo"] = self.company.codes.next()
            answer = self.did("act", self.browser.post(action, confirmation), 303, 422)
            if draw := re.search(r"S-\d{4}-\d{6}", answer.location):
                self.company.draws.append(draw[0])
                return True
        return False


class Applicant(Person):
    """Begins an application and fills in a part of it, again and again."""
    pace = (2.0, 6.0)

    def __init__(self, company, address, seed):
        super().__init__(company, address, seed)
        self.steps = itertools.chain.from_iterable(self.application() for _ in itertools.count())

    def work(self):
        next(self.steps)()

    def application(self):
        person, number = self.browser, self.random.randrange(10 ** 6)
        data = {"name": f"Ficticia Prueba {number}", "curp": "NAPX900101MJCVRM05", "email": f"f{number}@ejemplo.invalid", "idioma": "es"}
        yield lambda: self.did("act", person.begin_draft(), 200)
        yield lambda: self.did("act", person.post("/mi/solicitud/datos", data), 303)
        for requirement in self.company.target.requirements[:3]:
            yield lambda: self.read("/mi/solicitud/documentos")
            yield lambda name=requirement: self.did("act", person.hand_in(name, document(200_000)), 303)
        yield lambda: self.did("act", person.post("/mi/solicitud/contacto", {"publico": "no"}), 303)
        # A draft in 30 seconds is as many as one address may begin in the long run.
        yield from [lambda: self.read("/mi/solicitud/revision")] * 6


class Company:
    """All people, each in a thread of its own, from `with` to its end; and what they did."""

    def __init__(self, target, clerks=1, readers=1, applicants=0, first=50_000):
        """`first` is the number of the first file: one that neither the fictional year nor another company has."""
        self.target = target
        self.files = itertools.count(first)
        self.codes = OneTimeCodes(target.accounts[CLERK]["secret"], used=True)
        self.phase = ""
        self.deeds, self.draws = [], []
        self.ended, self.awake, self.working = threading.Event(), threading.Event(), set()
        self.clerks = [Clerk(self, f"{CLERKS}.{number + 1}", number) for number in range(clerks)]
        others = [Reader(self, f"{READERS}.{number + 1}", 100 + number) for number in range(readers)]
        others += [Applicant(self, f"{APPLICANTS}.{number + 1}", 200 + number) for number in range(applicants)]
        self.threads = [threading.Thread(target=person.live, daemon=True) for person in self.clerks + others]

    def __enter__(self):
        for clerk in self.clerks:
            clerk.begin()
        self.awake.set()
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.ended.set()
        for thread in self.threads:
            thread.join(timeout=120)

    @property
    def session(self):
        """The cookie of a clerk."""
        return self.clerks[0].browser.cookie

    def note(self, kind, seconds, fault):
        self.deeds.append(Deed(self.phase, kind, time.time() - seconds, seconds, fault))

    @contextmanager
    def busy(self, person):
        self.working.add(person)
        try:
            yield
        finally:
            self.working.discard(person)

    def rest(self, seconds=60):
        """Lets everybody pause once what they are doing is done."""
        self.awake.clear()
        return until(lambda: not self.working, seconds)

    def resume(self):
        self.awake.set()

    def of(self, kind, phase=None):
        return [deed for deed in self.deeds if deed.kind == kind and phase in (None, deed.phase)]

    def faults(self):
        return [f"{deed.phase}: {deed.fault}" for deed in self.deeds if deed.fault]

    def times(self, kind, phase=None):
        """Returns the number of requests with p50 and p99 of their seconds."""
        seconds = [deed.seconds for deed in self.of(kind, phase)]
        return len(seconds), percentile(seconds, 0.5), percentile(seconds, 0.99)
