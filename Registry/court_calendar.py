#!/usr/bin/env python3
"""Writes calendar.csv: an EXAMPLE of the court calendar, one row a year.

Closed are, besides Saturdays and Sundays:

  * the rest days of the Ley Federal del Trabajo, article 74, which follow from
    the year alone (election days, section IX, do not, and are not here);
  * customary court closures, to be confirmed by the council: 5 May, 12 October,
    2 November, Thursday and Friday of Holy Week, and two vacation periods, the
    last fourteen days of July and 20 December to 6 January.

It uses the standard library only, and writes the same bytes on every run. Run
it with:

    python3 Registry/court_calendar.py
"""

import csv
from datetime import date, timedelta
from pathlib import Path

YEARS = range(2025, 2037)
OFFSET_MINUTES = -360  # UTC-6 all year
HEADER = ["calendar", "from", "until", "offset_minutes", "closed", "instrument", "source"]
SOURCE = ("Ley Federal del Trabajo, artículo 74, por cálculo y sin jornadas electorales; los demás cierres, de ejemplo "
          "(5 de mayo, 12 de octubre, 2 de noviembre, jueves y viernes santos, 18 al 31 de julio, 20 de diciembre al "
          "6 de enero); por confirmar por el Consejo")
MONDAY, SATURDAY = 0, 5


def easter(year):
    """Easter Sunday by the anonymous Gregorian algorithm (Nature, 1876), shortened in New Scientist, 1961."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    n = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * n) // 433
    month = (h + n - 7 * m + 90) // 25
    return date(year, month, (h + n - 7 * m + 33 * month + 19) % 32)


def monday(year, month, nth):
    """The nth Monday of a month."""
    first = date(year, month, 1)
    return first + timedelta(days=(MONDAY - first.weekday()) % 7 + 7 * (nth - 1))


def days(first, last):
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def rest_days(year):
    """Ley Federal del Trabajo, article 74, sections I to VIII."""
    yield date(year, 1, 1)
    yield monday(year, 2, 1)
    yield monday(year, 3, 3)
    yield date(year, 5, 1)
    yield date(year, 9, 16)
    yield monday(year, 11, 3)
    if (year - 2024) % 6 == 0:
        yield date(year, 10, 1)  # a new federal executive takes office
    yield date(year, 12, 25)


def customary(year):
    yield date(year, 5, 5)
    yield date(year, 10, 12)
    yield date(year, 11, 2)
    yield easter(year) - timedelta(days=3)
    yield easter(year) - timedelta(days=2)
    yield from days(date(year, 1, 1), date(year, 1, 6))
    yield from days(date(year, 7, 18), date(year, 7, 31))
    yield from days(date(year, 12, 20), date(year, 12, 31))


def closed(year):
    return sorted(d for d in {*rest_days(year), *customary(year)} if d.weekday() < SATURDAY)


def main():
    with open(Path(__file__).resolve().parent / "calendar.csv", "w", encoding="utf-8", newline="") as file:
        sheet = csv.writer(file, lineterminator="\n")
        sheet.writerow(HEADER)
        for year in YEARS:
            sheet.writerow([f"dias-habiles-{year}", date(year, 1, 1), date(year, 12, 31), OFFSET_MINUTES,
                            " ".join(str(d) for d in closed(year)),
                            f"Calendario de días hábiles {year} (ejemplo); por sustituir por el acuerdo del Consejo",
                            SOURCE])


if __name__ == "__main__":
    main()
