#!/usr/bin/env python3
"""Makes the lists of the corpus. All persons are fictional.

Text files are written here byte by byte. Workbooks whose name begins with `calc-` are converted by LibreOffice
(`soffice`) from a table; the others are written by openpyxl. The made files are committed, so that the tests need
neither program. The readings beside them (`*.txt`) are written by the tests with INSACULA_UPDATE_TRANSCRIPTS=1.
"""
import csv
import io
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
HEADER = ["NOMBRE", "ESPECIALIDAD", "TELÉFONO", "CELULAR", "CORREO", "PARTIDO(S) JUDICIAL(ES)", "CÉDULA"]


def person(number, name=None, specialty="Contabilidad", place="Guadalajara", licence=None, mail=None):
    """One row under HEADER. The names are made of words that mark them as fictional."""
    words = ["Ficticia", "Inventada", "Imaginaria", "Supuesta", "Ejemplar", "Simulada"]
    name = name or f"Persona {words[number % 6]} {words[(number // 6) % 6]}a"
    return [name, specialty, f"33 5550 {number:04}", "", mail or f"p{number}@ejemplo.invalid", place,
            licence if licence is not None else f"{1000 + number * 37:08}"]


TEXTS = {}
BOOKS = {}


def text(name, rows, delimiter=",", encoding="utf-8", end="\n", before="", quoting=csv.QUOTE_MINIMAL):
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(rows)
    TEXTS[name + ".csv"] = (before + out.getvalue()).encode(encoding)


def raw(name, content, encoding="utf-8"):
    TEXTS[name + ".csv"] = content if isinstance(content, bytes) else content.encode(encoding)


BASE = [HEADER, person(1), person(2, place="Ameca; Sayula"), person(3, specialty="Psicología")]

# Encodings and delimiters.
text("e01-plain", BASE)
text("e02-bom", BASE, encoding="utf-8-sig")
text("e03-utf16", BASE, encoding="utf-16")
text("e04-windows-1252", BASE, delimiter=";", encoding="cp1252", end="\r\n")
text("e05-tabs", BASE, delimiter="\t")
text("e06-sep-line", BASE, delimiter=";", before="sep=;\r\n")
text("e07-all-quoted", BASE, quoting=csv.QUOTE_ALL)
text("e08-mac-roman", [HEADER, person(1, name="Ana Peña Güereca"), person(2, name="Luis Ortiz Ibáñez")], encoding="mac-roman")
text("e09-code-page-850", [HEADER, person(1, name="Ana Peña Güereca"), person(2, name="Luis Ortiz Ibáñez")], encoding="cp850")
raw("e10-twice-encoded", "NOMBRE,ESPECIALIDAD,PARTIDO\nAna PeÃ±a GÃ¼ereca,Contabilidad,Sayula\n")
raw("e11-replacement-character", "NOMBRE,ESPECIALIDAD,PARTIDO\nAna Pe\ufffda,Contabilidad,Sayula\n")
text("e12-decomposed-letters", [HEADER, person(1, name="Ana Pen\u0303a Gu\u0308ereca")])
raw("e13-cr-only", "NOMBRE,ESPECIALIDAD,PARTIDO\rAna Paz Ríos,Contabilidad,Sayula\r")
# Rows and quotes.
text("r01-trailing-empty-cells", [r + ["", "", ""] if i else r for i, r in enumerate(BASE)])
text("r02-empty-rows", [HEADER, [], person(1), ["", "", ""], person(2), []])
raw("r03-stray-quote", ",".join(HEADER) + '\n"Luis Ortiz",Contabilidad,"33 5550 0001" ext. 4",,luis@ejemplo.invalid,Guadalajara,12\nEva Ruiz,Contabilidad,,,eva@ejemplo.invalid,Guadalajara,13\n')
raw("r04-unclosed-quote", ",".join(HEADER) + '\n"Luis Ortiz,Contabilidad,,,luis@ejemplo.invalid,Guadalajara,12\nEva Ruiz,Contabilidad,,,eva@ejemplo.invalid,Guadalajara,13\n')
text("r05-line-end-in-a-cell", [HEADER, person(1, place="Guadalajara\nSayula"), person(2, mail="p2@ejemplo.invalid\npdos@ejemplo.invalid")])
text("r06-more-cells-than-headings", [HEADER, person(1) + ["sobra"], person(2)])
text("r07-fewer-cells", [HEADER, person(1)[:6], person(2)])
text("r08-one-row", [HEADER, person(1)])
text("r09-no-rows", [HEADER])
raw("r10-nothing", "\n\n")
text("r11-footer", [HEADER, person(1), person(2), ["TOTAL DE PERITOS: 2"], ["Elaboró: Secretaría (ficticia)"]])
raw("r13-nickname-in-quotes", ",".join(HEADER) + '\nPersona "La Contadora" Ficticia,Contabilidad,,,p1@ejemplo.invalid,Guadalajara,12\n"Persona ""El Perito"" Inventada",Contabilidad,,,p2@ejemplo.invalid,Guadalajara,13\n')
text("r12-repeated-headings", [HEADER, person(1), HEADER, person(2), HEADER])
# Headings.
text("h01-title-rows", [["CONSEJO DE LA JUDICATURA (FICTICIO)"], ["LISTA DE PERITOS 2026-2027"], [], HEADER, person(1), person(2)])
text("h02-usual-spellings", [["No.", "Nombre completo", "Materia", "Tel.", "Cel.", "Correo electrónico", "Distrito judicial", "No. de cédula"]] + [[str(i)] + person(i) for i in (1, 2)])
text("h03-surnames-apart", [["APELLIDO PATERNO", "APELLIDO MATERNO", "NOMBRE(S)", "ESPECIALIDAD", "PARTIDO"], ["Ficticia", "Güémez", "Persona", "Contabilidad", "Sayula"], ["Inventada", "", "Persona Ana", "Psicología", "Ameca"]])
text("h04-unknown-columns", [HEADER + ["DOMICILIO", "RFC"], person(1) + ["Calle Ficticia 1", "XAXX010101000"]])
text("h05-missing-columns", [["NOMBRE", "CORREO"], ["Persona Ficticia Uno", "p1@ejemplo.invalid"]])
text("h06-unnamed-column", [HEADER + [""], person(1) + ["x"]])
text("h07-other-columns-empty", [HEADER + ["OBSERVACIONES", ""], person(1) + ["", ""]])
text("h08-status", [HEADER + ["ESTATUS"], person(1) + ["Activo"], person(2) + ["BAJA"], person(3) + ["Suspendida por acuerdo"], person(4) + ["pendiente"]])
text("h09-two-telephones", [["NOMBRE", "ESPECIALIDAD", "TEL", "TELÉFONO OFICINA", "PARTIDO"], ["Persona Ficticia Uno", "Contabilidad", "33 5550 0001", "33 5550 0002", "Sayula"]])
text("h10-no-headings", [person(1), person(2)])
text("h11-coahuila", [["distrito", "tipo", "nombre", "domicilio", "telefono_fijo", "telefono_celular", "email", "renovacion", "notas"], ["Sayula", "Contabilidad", "Persona Ficticia Uno", "Calle 1", "33 5550 0001", "33 5551 0001", "p1@ejemplo.invalid", "Sí", ""]])
text("h12-grouped-by-specialty", [["NOMBRE", "TELÉFONO", "CELULAR", "CORREO", "PARTIDO(S) JUDICIAL(ES)"], ["CONTABILIDAD"], ["Persona Ficticia Uno", "33 5550 0001", "", "", "Sayula"], ["ESPECIALIDAD: PSICOLOGÍA"], ["Persona Ficticia Dos", "33 5550 0002", "", "", "Ameca"], ["ALQUIMIA"], ["Persona Ficticia Tres", "33 5550 0003", "", "", "Ameca"]])
text("h13-sep-line-and-title-rows", [["CONSEJO DE LA JUDICATURA (FICTICIO)"], ["Periodo: 2026-2027"], HEADER, person(1), person(2)], delimiter=";", before="sep=;\r\n")
text("h14-standing-as-a-remark", [HEADER + ["OBSERVACIONES"], person(1) + ["Renunció en marzo"], person(2) + ["Vigente"]])
# Values.
text("v01-damaged-by-a-spreadsheet", [HEADER, ["Persona Ficticia Uno", "Contabilidad", "3.3555E+09", "#¡REF!", "rosa@", "Guadalajara", "1.23457E+07"], ["Persona Ficticia Dos", "Contabilidad", "33 5550 0001", "", "luz@ejemplo,invalid", "Guadalajara", "EN TRÁMITE"]])
text("v02-empty-words", [HEADER, ["Persona Ficticia Uno", "Contabilidad", "NO TIENE", "N/A", "SIN CORREO", "Guadalajara", "S/N"], ["Persona Ficticia Dos", "Contabilidad", "---", "-", "ninguno", "NO TIENE", "no aplica"]])
text("v03-several-in-a-cell", [HEADER, ["Persona Ficticia Uno", "Contabilidad; Psicología", "33 5550 0001 / 33 5550 0002", "33 5551 0001 y 33 5551 0002", "a@ejemplo.invalid; b@ejemplo.invalid", "Guadalajara, Ameca y Sayula", "1234567 / 7654321"]])
text("v04-telephones", [HEADER] + [person(i)[:2] + [t, "", ""] + person(i)[5:] for i, t in enumerate(["(33) 3615-1234", "33-36-15-12-34 ext. 12", "01 33 3615 1234", "044 33 3615 1234", "+52 1 33 3615 1234", "3615-1234", "33 3615 123", "tel. particular"], 1)])
text("v05-places", [HEADER] + [person(i, place=p) for i, p in enumerate(["Tepatitlán de Morelos", "Primer Partido Judicial", "TODO EL ESTADO", "01 Guadalajara", "Partido Judicial de Puerto Vallarta", "ZAPOPAN", "Pto. Vallarta", "Guadalajara y anexas", "Atlántida"], 1)])
text("v06-specialties", [HEADER] + [person(i, specialty=s) for i, s in enumerate(["CONTABILIDAD", "Contabilidd", "Grafoscopia y documentoscopía", "Ing. Civil", "psicologia", "Psicología y Contabilidad", "Alquimia"], 1)])
text("v07-names", [HEADER] + [person(i, name=n) for i, n in enumerate(["LIC. PERSONA FICTICIA UNO", "Ficticia Dos, Persona", "Dra. Persona Ficticia Tres", "Persona", "Persona Ficticia 5", "persona@ejemplo.invalid", "Persona Ficticia Seis (finada)", ""], 1)])
text("v08-curp", [["NOMBRE", "CURP", "ESPECIALIDAD", "PARTIDO"], ["Persona Ficticia Uno", "XEXX010101HNEXXXA4", "Contabilidad", "Sayula"], ["Persona Ficticia Dos", "XEXX010101HNEXXXA", "Contabilidad", "Sayula"], ["Persona Ficticia Tres", "XEXX011301HNEXXXA4", "Contabilidad", "Sayula"]])
text("v09-one-value-many-rows", [HEADER] + [person(i, place="Zapotlán el Grande") for i in range(1, 6)])
text("v10-numbers-in-names", [HEADER] + [person(i, name=n) for i, n in enumerate(["Persona Ficticia N01", "Persona Ficticia N02", "Persona G0nzález Ficticia", "Persona Ficticia 3"], 1)])
text("v11-licences-of-states", [HEADER] + [person(i, licence=v) for i, v in enumerate(["PEJ 123456", "Céd. 25203", "No. 25204", "25205 (federal)", "AE-010203"], 1)])
# Who is who: too fine and too coarse.
text("w01-leading-zero", [HEADER, person(1, licence="00025203"), person(1, licence="25203")])
text("w02-enye", [HEADER, person(1, name="Ana Peña Nuño", licence=""), person(2, name="Ana Pena Nuno", licence="")])
text("w03-homonyms", [HEADER, person(1, name="María Ficticia López", licence="11"), person(2, name="María Ficticia López", licence="25203")])
text("w04-two-professions", [HEADER, person(1, name="María Ficticia López", licence="11"), person(1, name="María Ficticia López", licence="25203", specialty="Psicología")])
text("w05-accents-and-case", [HEADER, person(1, name="José Ficticio García"), person(1, name="JOSE FICTICIO GARCIA", specialty="Psicología")])
text("w06-order-of-the-name", [HEADER, person(1, name="Ana Ficticia Paz", licence=""), person(2, name="Ficticia Paz Ana", licence="")])
text("w07-abbreviation", [HEADER, person(1, name="Ma. Elena Ficticia Paz", licence=""), person(2, name="María Elena Ficticia Paz", licence="")])
text("w08-one-letter", [HEADER, person(1, name="Luis Hernández Ficticio", licence=""), person(2, name="Luis Hernándes Ficticio", licence="")])
text("w09-brothers", [HEADER, person(1, name="Luis Pérez Ficticio", licence="11"), person(2, name="Luisa Pérez Ficticio", licence="25203")])
text("w10-one-cedula-two-names", [HEADER, person(1, licence="25203"), person(2, licence="25203")])
text("w11-near-cedula", [HEADER, person(1, name="Luis Hernández Ficticio", licence="1234567"), person(2, name="Luis Hernándes Ficticio", licence="1234576")])
text("w12-shared-office", [HEADER, person(1, mail="despacho@ejemplo.invalid"), person(2, mail="despacho@ejemplo.invalid"), person(3, mail="despacho@ejemplo.invalid")])
text("w13-same-row-twice", [HEADER, person(1), person(1)])
text("w14-one-person-many-rows", [HEADER] + [person(1, specialty=s, place=p) for s, p in (("Contabilidad", "Sayula"), ("Contabilidad", "Ameca"), ("Psicología", "Sayula"))])
text("w15-curp-decides", [["NOMBRE", "CURP", "ESPECIALIDAD", "PARTIDO"], ["Persona Ficticia Uno", "XEXX010101HNEXXXA4", "Contabilidad", "Sayula"], ["Persona F. Uno", "XEXX010101HNEXXXA4", "Psicología", "Sayula"], ["Persona Ficticia Uno", "", "Contabilidad", "Ameca"]])
text("w17-enye-in-two-places", [HEADER, person(1, name="Ana Peña Nuño", licence=""), person(2, name="Ana Pena Nuno", licence="", place="Tepatitlán")])
text("w18-one-office-two-names", [HEADER, person(1, name="Ana Ficticia Paz", licence="25203"), person(1, name="Eva Ficticia Paz", licence="25204")])
text("w16-title-and-mother", [HEADER, person(1, name="Dr. Luis Ficticio de la Torre", licence=""), person(2, name="Luis Ficticio De La Torre", licence="")])

# Workbooks: a table for LibreOffice, or a function for openpyxl.
BOOKS["calc-01-plain"] = BASE
BOOKS["calc-02-title-rows"] = [["CONSEJO DE LA JUDICATURA (FICTICIO)"], ["LISTA 2026-2027"], [], HEADER, person(1), person(2)]
BOOKS["calc-03-fifty"] = [HEADER] + [person(i, place=["Sayula", "Ameca", "Guadalajara"][i % 3]) for i in range(1, 51)]


def numbers(book):
    sheet = book.active
    sheet.append(HEADER)
    for i in (1, 2):
        sheet.append(person(i)[:2] + [3355500000 + i, 3355510000 + i] + person(i)[4:6] + [25203 + i])
        sheet.cell(row=i + 1, column=7).number_format = "00000000"


def hidden(book):
    sheet = book.active
    for row in BASE:
        sheet.append(row)
    sheet.row_dimensions[3].hidden = True
    book.create_sheet("Instructivo").append(["No es la lista"])


def merged(book):
    sheet = book.active
    sheet.append(["LISTA DE PERITOS (FICTICIA)"])
    sheet.merge_cells("A1:E1")
    sheet.append(["NOMBRE", "TELÉFONO", "CORREO", "PARTIDO", "CÉDULA"])
    for start, specialty in ((3, "CONTABILIDAD"), (5, "PSICOLOGÍA")):
        sheet.cell(row=start, column=1, value=specialty)
        sheet.merge_cells(start_row=start, start_column=1, end_row=start, end_column=5)
        for column, value in enumerate([f"Persona Ficticia {start}a".replace("3a", "Tres").replace("5a", "Cinco"), "33 5550 0001", f"p{start}@ejemplo.invalid", "Sayula", f"{start}"], 1):
            sheet.cell(row=start + 1, column=column, value=value)


def formula(book):
    sheet = book.active
    sheet.append(HEADER)
    sheet.append(person(1))
    sheet["G2"] = "=1000+37"


MADE = {"book-01-numbers": numbers, "book-02-hidden": hidden, "book-03-merged-sections": merged, "book-04-formula": formula}


def main():
    for path in list(HERE.glob("*.csv")) + list(HERE.glob("*.xlsx")):
        path.unlink()
    for name, content in TEXTS.items():
        (HERE / name).write_bytes(content)
    if "--text" in sys.argv:
        return
    import openpyxl
    for name, fill in MADE.items():
        book = openpyxl.Workbook()
        fill(book)
        book.save(HERE / (name + ".xlsx"))
    for name, rows in BOOKS.items():
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / (name + ".csv")
            with source.open("w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows(rows)
            # 44,34,76: comma, quote, UTF-8; columns as text, so that leading zeros stay.
            columns = "/".join(f"{i}/2" for i in range(1, 10))
            subprocess.run(
                ["soffice", "--headless", f"--infilter=CSV:44,34,76,1,{columns}", "--convert-to", "xlsx", "--outdir", str(HERE), str(source)],
                check=True, capture_output=True)


main()
