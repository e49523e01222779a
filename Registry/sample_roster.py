#!/usr/bin/env python3
"""Writes sample-roster.csv: a FICTIONAL roster of 370 court experts.

The people do not exist. Names are drawn at random from common Mexican given
names and surnames, and any likeness to a real person is chance. Telephone
numbers, addresses at ejemplo.invalid and the cédula numbers that begin with
000 are invented too. The roster has the columns of the council's own list, so
that the import can be shown and tested.

It reads specialties.csv and districts.csv beside it, uses the standard library
only, and writes the same bytes on every run. Run it with:

    python3 Registry/sample_roster.py
"""

import csv
import random
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
PEOPLE = 370
SEED = 20260501
CAPITAL = "guadalajara"
HEADER = ["NOMBRE", "ESPECIALIDAD", "TELÉFONO", "CELULAR", "CORREO",
          "PARTIDO(S) JUDICIAL(ES)", "CÉDULA"]

# People whose first specialty this is; every other specialty has SMALL.
SMALL = 6
SIZES = {
    "contabilidad": 26, "valuacion-inmobiliaria": 24, "psicologia": 22,
    "grafoscopia": 20, "informatica": 20, "ingenieria-civil": 20,
    "medicina-general": 20, "topografia": 18,
    "arquitectura": 10, "criminologia": 9, "derecho": 9, "documentoscopia": 9,
    "trabajo-social": 9, "psicologia-infantil": 8, "traductor-ingles-espanol": 8,
}
# How many of them are sure to serve Guadalajara: in a large specialty, and in a small one.
SURE_LARGE, SURE_SMALL, LARGE = 15, 5, 18

# How often a district other than Guadalajara is chosen; every other one has weight 1.
WEIGHTS = {"puerto-vallarta": 6, "tlajomulco-de-zuniga": 6, "zapotlan-el-grande": 3,
           "tepatitlan": 3, "lagos-de-moreno": 3, "ocotlan": 2, "autlan": 2}

# Specialties that one person may plausibly hold together, at most five of them.
FAMILIES = [
    ["actuaria", "administracion", "contabilidad", "economia"],
    ["agrimensura", "arquitectura", "ingenieria-civil", "topografia", "valuacion-inmobiliaria"],
    ["ingenieria-mecanica", "transito-terrestre", "valuacion-de-maquinaria"],
    ["criminologia", "documentoscopia", "fotografia", "grafologia", "grafoscopia"],
    ["analisis-de-videos", "fotografia", "informatica"],
    ["pedagogia", "psicologia", "psicologia-infantil", "trabajo-social"],
    ["genetica", "medicina-general", "psiquiatria"],
    ["traductor-aleman-espanol", "traductor-frances-espanol", "traductor-ingles-espanol",
     "traductor-italiano-espanol"],
]
# How many people hold so many specialties; all the others hold one.
SEVERAL = {5: 1, 4: 2, 3: 5, 2: 55}

WOMEN = """Adriana|Alejandra|Alicia|Ana Laura|Ana María|Andrea|Ángela|Araceli|Beatriz|Blanca Estela|
Brenda|Carmen|Carolina|Cecilia|Claudia|Cristina|Daniela|Diana|Dolores|Elena|Elizabeth|Elvira|
Esperanza|Fabiola|Fernanda|Gabriela|Gloria|Guadalupe|Inés|Irma|Jimena|Josefina|Juana|Karla|Laura|
Leticia|Lilia|Lorena|Lucía|Luz María|Magdalena|Margarita|María Elena|María Fernanda|María José|
Mariana|Martha|Mónica|Nadia|Norma|Patricia|Paulina|Raquel|Rebeca|Rocío|Rosa María|Ruth|Sandra|
Silvia|Sofía|Susana|Teresa|Verónica|Victoria|Ximena|Yolanda""".replace("\n", "").split("|")

MEN = """Abel|Adrián|Agustín|Alberto|Alejandro|Alfonso|Álvaro|Antonio|Armando|Arturo|Benjamín|
Carlos|César|Cristóbal|Daniel|David|Diego|Eduardo|Efraín|Emilio|Ernesto|Esteban|Federico|Felipe|
Fernando|Francisco Javier|Gabriel|Gerardo|Gilberto|Gonzalo|Guillermo|Gustavo|Héctor|Hugo|Ignacio|
Ismael|Iván|Jaime|Javier|Jesús|Joaquín|Jorge|José Antonio|José Luis|Juan Carlos|Juan Manuel|Julio|
Leonardo|Luis Ángel|Manuel|Marco Antonio|Mario|Martín|Mauricio|Miguel Ángel|Moisés|Nicolás|Óscar|
Pablo|Pedro|Rafael|Ramón|Raúl|Ricardo|Roberto|Rodrigo|Rubén|Salvador|Samuel|Sergio|Tomás|Víctor
""".replace("\n", "").split("|")

SURNAMES = """Acosta|Aguilar|Aguirre|Álvarez|Arellano|Ávila|Ayala|Barajas|Becerra|Bravo|Cabrera|
Camacho|Campos|Cárdenas|Carrillo|Castañeda|Castillo|Castro|Cervantes|Chávez|Contreras|Cortés|Cruz|
De la Cruz|De la Torre|Delgado|Díaz|Domínguez|Enríquez|Espinoza|Estrada|Fernández|Figueroa|Flores|
Franco|Fuentes|Gallegos|Gálvez|García|Gómez|González|Guerrero|Gutiérrez|Guzmán|Hernández|Herrera|
Ibarra|Iñiguez|Jiménez|Juárez|Lara|León|López|Lozano|Luna|Macías|Magaña|Maldonado|Márquez|Martínez|
Medina|Mejía|Mendoza|Meza|Molina|Montes|Morales|Moreno|Muñoz|Navarro|Núñez|Ochoa|Ordóñez|Orozco|
Ortega|Ortiz|Padilla|Paredes|Peña|Pérez|Plascencia|Ponce|Quintero|Ramírez|Ramos|Rangel|Reyes|Ríos|
Rivera|Robles|Rodríguez|Rojas|Romero|Rosales|Ruiz|Salazar|Saldaña|Sánchez|Sandoval|Santana|Serrano|
Silva|Solís|Soto|Suárez|Tapia|Torres|Trejo|Valdez|Valencia|Vargas|Vázquez|Vega|Velasco|Villanueva|
Villaseñor|Yáñez|Zamora|Zepeda|Zúñiga""".replace("\n", "").split("|")

chance = random.Random(SEED).random  # the one method whose sequence Python promises to keep


def below(n):
    return int(chance() * n)


def shuffled(items):
    rest, order = list(items), []
    while rest:
        order.append(rest.pop(below(len(rest))))
    return order


def plain(text):
    """Lower case without accents, for sorting and for e-mail addresses."""
    return "".join(c for c in unicodedata.normalize("NFD", text.lower())
                   if not unicodedata.combining(c))


def catalogue(name):
    with open(HERE / name, encoding="utf-8", newline="") as file:
        return {row["code"]: row["name"] for row in csv.DictReader(file)}


def names():
    seen = set()
    while len(seen) < PEOPLE:
        given = (WOMEN, MEN)[below(2)]
        first, second = SURNAMES[below(len(SURNAMES))], SURNAMES[below(len(SURNAMES))]
        name = unicodedata.normalize("NFC", f"{given[below(len(given))]} {first} {second}")
        if first != second and plain(name) not in seen:
            seen.add(plain(name))
            yield name, first


def other_districts(districts, count):
    urn = [d for d in districts if d != CAPITAL for _ in range(WEIGHTS.get(d, 1))]
    chosen = set()
    while len(chosen) < count:
        chosen.add(urn[below(len(urn))])
    return chosen


def some_districts(districts, in_capital):
    luck = chance()
    more = 0 if luck < 0.65 else 1 if luck < 0.9 else 2 if luck < 0.97 else 4
    return {CAPITAL} | other_districts(districts, more) if in_capital \
        else other_districts(districts, more + 1)


def people(specialties, districts):
    """One dictionary per person: the contacts, and the districts for each specialty."""
    firsts = []
    for code in specialties:
        size = SIZES.get(code, SMALL)
        sure = SURE_LARGE if size >= LARGE else SURE_SMALL
        firsts += [(code, place < sure or chance() < 0.35) for place in range(size)]
    if len(firsts) != PEOPLE:
        raise SystemExit(f"SIZES give {len(firsts)} people, not {PEOPLE}: adjust them to specialties.csv")

    cedulas = set()
    while len(cedulas) < PEOPLE:
        cedulas.add(f"000{10000 + below(90000)}")
    cedulas = shuffled(sorted(cedulas))

    roster = []
    for number, ((name, surname), (first, in_capital)) in enumerate(zip(names(), shuffled(firsts)), 1):
        address = f"{plain(name.split()[0])}.{plain(surname).replace(' ', '')}.{number:04}@ejemplo.invalid"
        roster.append({
            "name": name,
            "telephone": f"33 5550 {number:04}" if chance() < 0.8 else "",
            "mobile": f"33 5551 {number:04}",
            "email": address,
            "cedula": cedulas[number - 1] if number % 10 else "",
            "serves": {first: some_districts(districts, in_capital)},
        })

    waiting = shuffled(roster)
    for count, times in SEVERAL.items():
        for _ in range(times):
            person, family = next((p, f) for p in waiting for f in FAMILIES
                                  if set(p["serves"]) <= set(f) and len(f) >= count)
            waiting.remove(person)
            (base,) = person["serves"].values()
            for code in shuffled(f for f in family if f not in person["serves"])[:count - 1]:
                person["serves"][code] = base if chance() < 0.7 \
                    else some_districts(districts, CAPITAL in base)
    return roster


def main():
    specialties, districts = catalogue("specialties.csv"), catalogue("districts.csv")
    roster = sorted(people(specialties, districts), key=lambda p: plain(p["name"]))
    with open(HERE / "sample-roster.csv", "w", encoding="utf-8", newline="") as file:
        sheet = csv.writer(file, lineterminator="\n")
        sheet.writerow(HEADER)
        for code, specialty in specialties.items():
            for person in roster:
                if code in person["serves"]:
                    # Guadalajara first, then the others in the catalogue's order.
                    seats = sorted(person["serves"][code], key=lambda d: (d != CAPITAL, d))
                    sheet.writerow([person["name"], specialty, person["telephone"], person["mobile"],
                                    person["email"], "; ".join(districts[d] for d in seats),
                                    person["cedula"]])


if __name__ == "__main__":
    main()
