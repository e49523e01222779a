#!/usr/bin/env python3
"""Writes documents/*.docx: the templates of a court's documents that ship.

They are files of a word processor (DOCX) with fields between braces, which
docs/office.md lists. A council edits a copy in any word processor and installs
it (`insacula documents install`); the files here stay as they are.

It uses the standard library only, and writes the same bytes on every run. Run
it with:

    python3 Registry/court_documents.py [FOLDER]
"""

import sys
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent / "documents"
MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
FONT = "Times New Roman"


# Markup ------------------------------------------------------------------

def runs(text):
    """Runs of a text, in which ** begins and ends bold letters."""
    made = []
    for place, piece in enumerate(text.split("**")):
        if piece:
            bold = "<w:rPr><w:b/></w:rPr>" if place % 2 else ""
            made.append(f'<w:r>{bold}<w:t xml:space="preserve">{escape(piece)}</w:t></w:r>')
    return "".join(made)


def p(text="", style=None):
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{runs(text)}</w:p>"


def cell(content, width, *, heading=False, borders=""):
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>' if heading else ""
    content = content if content.startswith("<w:p>") else p(content, "Celda")
    return (f'<w:tc><w:tcPr><w:tcW w:w="{width * 50}" w:type="pct"/>{borders}{shade}<w:vAlign w:val="center"/></w:tcPr>'
            f"{content}</w:tc>")


def table(rows, widths, *, headings=False, lined=True):
    """A table as wide as the text. Widths are percentages; the first row may have the headings."""
    line = '<w:{0} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>'
    sides = "".join(line.format(side) for side in ["top", "left", "bottom", "right", "insideH", "insideV"])
    made = ['<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/>',
            f"<w:tblBorders>{sides}</w:tblBorders>" if lined else "",
            '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="80" w:type="dxa"/>'
            '<w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>',
            "".join(f'<w:gridCol w:w="{width * 93}"/>' for width in widths), "</w:tblGrid>"]
    for place, row in enumerate(rows):
        is_heading = headings and place == 0
        made.append('<w:tr><w:trPr><w:cantSplit/>' + ("<w:tblHeader/>" if is_heading else "") + "</w:trPr>")
        made += [cell(f"**{text}**" if is_heading else text, width, heading=is_heading)
                 for text, width in zip(row, widths)]
        made.append("</w:tr>")
    return "".join(made) + "</w:tbl>"


def facts(*rows):
    """Terms and their values."""
    return table([[f"**{term}**", value] for term, value in rows], [30, 70])


def if_known(field, term):
    """A row of facts that is there only if the field has a value."""
    return "{{#" + field + "}}" + term, "{{" + field + "}}{{/" + field + "}}"


def signatures(*people):
    """The places to sign, with a line each, and the one for the seal."""
    places = list(people) + ["Sello del juzgado"]
    width = 100 // len(places) - 4
    top = '<w:tcBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:tcBorders>'
    row = "".join(cell(p(place, "Firma"), width, borders=top if place in people else "") + cell(p("", "Firma"), 4)
                  for place in places)
    grid = f'<w:gridCol w:w="{width * 93}"/><w:gridCol w:w="372"/>' * len(places)
    return (p("", "Espacio") + '<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>{row}</w:tr></w:tbl>"
            + p("", "Separador"))


def basis(text):
    return p("**Fundamento:** " + text, "Nota")


def check():
    """How to check the document: the code with its address, and the digests."""
    words = (p("**Cómo comprobar este documento.** Lea el código con un teléfono o abra {{direccion}}: ahí están el folio "
               "{{folio}} y su prueba, que cualquiera puede verificar.", "Nota")
             + p("Código corto: **{{codigo}}**, los primeros dígitos de la huella de la entrada {{entrada}} del registro "
                 "público.", "Nota")
             + p("{{#huella}}Huella SHA-256 del comprobante: {{huella}}{{/huella}}", "Nota"))
    row = cell(p("{{qr}}", "Nota"), 18) + cell(words, 82)
    return (p("", "Separador") + '<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>'
            '<w:top w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/></w:tblBorders><w:tblLayout w:type="fixed"/>'
            '</w:tblPr><w:tblGrid><w:gridCol w:w="1674"/><w:gridCol w:w="7626"/></w:tblGrid>'
            f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{row}</w:tr></w:tbl>" + p("", "Separador"))


def dated():
    return p("{{sede}}, a {{fecha}}", "Fecha")


MATTER = [("Expediente", "{{expediente}}"), ("Folio", "{{folio}}"), ("Especialidad", "{{especialidad}}"),
          ("Partido judicial", "{{partido}}"), ("Tipo de designación", "{{tipo}}")]
POOL = [("Apertura", "{{apertura}}"), ("Ronda que decide", "ronda {{ronda}} de {{baliza}}, con hora del {{hora-ronda}}"),
        ("Lista del sorteo", "candidatas: {{candidatas}}; elegibles: {{elegibles}}; boletos: {{boletos}}"),
        if_known("ampliado", "Partidos a los que se amplió"),
        ("Raíz de la lista", "{{raiz}}"), ("Compromiso del secreto", "{{compromiso}}")]
PERSON = [("Perito", "{{perito}}"), if_known("numero", "Número de registro"), if_known("cedula", "Cédula profesional")]
CODE = "Código Nacional de Procedimientos Civiles y Familiares"
AGREEMENT = "{{#acuerdo}}; {{acuerdo}}{{/acuerdo}}."


# The documents -----------------------------------------------------------

def solicitud():
    return "Auto que ordena el sorteo", [
        dated(),
        p("Visto el estado que guarda el expediente **{{expediente}}**, y por ser necesaria la prueba pericial en "
          "{{especialidad}}, este juzgado **ACUERDA**:"),
        p("**PRIMERO.** Se ordena designar {{designar}} en **{{especialidad}}**, con el carácter de {{tipo}}, en el partido "
          "judicial de {{partido}}, por insaculación (sorteo) entre las personas con registro vigente en el padrón de "
          "peritos auxiliares de la administración de justicia."),
        p("**SEGUNDO.** El sorteo tiene el folio **{{folio}}** y se abrió el {{apertura}}. Lo decide la ronda {{ronda}} de "
          "la baliza de aleatoriedad {{baliza}}, con hora del {{hora-ronda}}, que nadie conocía ni pudo elegir al abrirlo."),
        p("{{#sigue}}**TERCERO.** {{sigue}}{{/sigue}}"),
        p("{{#ampliado}}Por ser reducida la lista del partido solicitado, se amplió a {{ampliado}}.{{/ampliado}}"),
        p("{{#impedidos}}No participa {{nombre}} ({{numero}}), por el impedimento que este juzgado hizo constar: "
          "{{causa}}.{{/impedidos}}"),
        p("{{#anulacion}}**Razón.** {{anulacion}}{{/anulacion}}"),
        p("Notifíquese. Así lo acordó y firma la persona titular de este juzgado, ante la secretaría, que da fe."),
        signatures("Titular del juzgado", "Secretaría de acuerdos"),
        basis(f"artículos 300 y 304 del {CODE}" + AGREEMENT), check()]


def apertura():
    return "Constancia de apertura del sorteo", [
        p("{{institucion}} hace constar que el **{{apertura}}** se abrió el sorteo con folio **{{folio}}**, para designar "
          "{{designar}} en el asunto siguiente:"),
        facts(*MATTER), p("", "Separador"),
        p("En ese momento, antes de que existiera el resultado, quedaron fijados la lista de quienes participan, el "
          "compromiso del secreto del juzgado y la ronda que decide:"),
        facts(*POOL), p("", "Separador"),
        p("{{#anulacion}}**Anulación.** {{anulacion}}{{/anulacion}}"),
        p("Conserve esta constancia: la lista, el compromiso y la ronda ya no pueden cambiar sin contradecirla."),
        signatures("Secretaría de acuerdos"),
        basis(f"artículo 304 del {CODE}" + AGREEMENT), check()]


def acta():
    columns = ["Lugar", "Número", "Nombre", "Cédula"]
    def people(name):
        row = ["{{#" + name + "}}{{lugar}}", "{{numero}}", "{{nombre}}",
               "{{#cedula}}{{cedula}}{{/cedula}}{{^cedula}}—{{/cedula}}{{/" + name + "}}"]
        return table([columns, row], [14, 20, 41, 25], headings=True)
    return "Acta de insaculación", [
        p("{{institucion}} hace constar que el **{{apertura}}** se abrió el sorteo con folio **{{folio}}**, para designar "
          "{{designar}}; que lo decidió la ronda {{ronda}} de la baliza de aleatoriedad {{baliza}}, con hora del "
          "{{hora-ronda}}; y que se concluyó el **{{concluido}}**."),
        facts(*MATTER), p("", "Separador"), p("**Por sorteo se designó a:**"), people("designados"), p("", "Separador"),
        p("**Suplentes, en el orden en que se llama a cada persona:**"), people("suplentes"), p("", "Separador"),
        p("{{#sigue}}{{sigue}}{{/sigue}}"),
        p("**Elementos de la prueba**"), facts(*POOL, ("Semilla del sorteo", "{{semilla}}")),
        signatures("Titular del juzgado", "Secretaría de acuerdos"),
        basis(f"artículos 300 y 304 del {CODE}" + AGREEMENT), check()]


def notificacion():
    return "Oficio de notificación", [
        p("Oficio número: ____________", "Fecha"), dated(),
        p("**{{perito}}**{{#numero}}, {{numero}}{{/numero}}"),
        p("{{#telefonos}}Teléfono: {{telefonos}}{{/telefonos}}"), p("{{#correos}}Correo: {{correos}}{{/correos}}"),
        p("**Presente.**"),
        p("Le comunico que {{origen}} usted recibió el nombramiento de **{{tipo}}** en **{{especialidad}}**, en el "
          "expediente **{{expediente}}** de este juzgado."),
        p("Dispone de **{{plazo}}**, a partir de que reciba este oficio, para comparecer ante este juzgado, aceptar y "
          "protestar el cargo y presupuestar sus honorarios.{{#limite}} El último día es el **{{limite}}**.{{/limite}}"),
        p("Si hay un impedimento para que actúe, preséntelo como excusa dentro del mismo plazo. Si no contesta, el "
          "nombramiento queda sin efecto, se designa a otra persona y puede imponerse la multa que prevé la ley, con aviso "
          "al Consejo."),
        p("Atentamente"),
        signatures("Secretaría de acuerdos", "Recibí: nombre, fecha, hora y firma"),
        basis(f"artículos 303 y 307 del {CODE}" + AGREEMENT), check()]


def aceptacion():
    return "Aceptación y protesta del cargo", [
        p("En {{sede}}, {{#aceptado}}el **{{aceptado}}**{{/aceptado}}{{^aceptado}}el ____________________{{/aceptado}}, "
          "comparece ante este juzgado:"),
        facts(*PERSON), p("", "Separador"),
        p("quien se identifica con ____________________ y recibió {{origen}} el nombramiento de **{{tipo}}** en "
          "**{{especialidad}}**, en el expediente **{{expediente}}**, y manifiesta:"),
        p("**PRIMERO.** Que acepta el cargo y protesta su leal y legal desempeño."),
        p("**SEGUNDO.** Bajo protesta de decir verdad, que no tiene ningún impedimento para actuar en este asunto."),
        p("**TERCERO.** Que presupuesta sus honorarios en $ ____________________ y entregará su dictamen a más tardar el "
          "____________________."),
        p("Leída la presente, la ratifica y firma ante la secretaría, que da fe."),
        signatures("Perito", "Secretaría de acuerdos"),
        basis(f"artículos 300 y 303 del {CODE}" + AGREEMENT), check()]


def conclusion():
    return "Constancia de conclusión o sustitución", [
        dated(),
        p("La secretaría de este juzgado hace constar, en el expediente **{{expediente}}**, el estado del nombramiento "
          "siguiente:"),
        facts(*PERSON, *MATTER[1:], ("Nombramiento", "{{nombramiento}}"), if_known("notificado", "Notificación"),
              if_known("aceptado", "Aceptación"), ("Estado", "{{etapa}}"), if_known("causa", "Causa"),
              if_known("sucesor", "En su lugar")),
        p("", "Separador"), p("{{desenlace}}"),
        p("Lo que se hace constar para los efectos legales correspondientes. Doy fe."),
        signatures("Titular del juzgado", "Secretaría de acuerdos"),
        basis(f"artículos 303 y 307 del {CODE}" + AGREEMENT), check()]


def registro():
    row = ["{{#pasos}}{{fecha}}", "{{hecho}}", "{{firma}}{{/pasos}}"]
    return "Oficio al registro de peritos", [
        p("Oficio número: ____________", "Fecha"), dated(),
        p("**Registro de peritos auxiliares de la administración de justicia**"), p("**Presente.**"),
        p("Para las anotaciones que correspondan, le comunico lo actuado en el nombramiento siguiente:"),
        facts(*PERSON, *MATTER, ("Estado", "{{etapa}}"), if_known("causa", "Causa"), if_known("sucesor", "En su lugar")),
        p("", "Separador"), p("{{desenlace}}"),
        table([["Fecha", "Hecho asentado", "Firma"], row], [26, 50, 24], headings=True),
        p("", "Separador"), p("Atentamente"), signatures("Titular del juzgado", "Secretaría de acuerdos"),
        basis(f"artículos 303 y 304 del {CODE}" + AGREEMENT), check()]


# The package -------------------------------------------------------------

def header():
    return (p("{{institucion}}", "Institucion") + p("{{juzgado}}", "Juzgado")
            + p("Expediente {{expediente}} · Folio {{folio}}", "Encabezado")
            + p("{{#ficticio}}{{ficticio}}{{/ficticio}}", "Encabezado"))


def footer():
    return p("{{folio}} · {{direccion}}", "Pie")


def style(name, format_, run="", basis="Normal", kind=""):
    return (f'<w:style w:type="paragraph"{kind} w:styleId="{name}"><w:name w:val="{name}"/>'
            + (f'<w:basedOn w:val="{basis}"/>' if basis else "")
            + f"<w:qFormat/><w:pPr>{format_}</w:pPr><w:rPr>{run}</w:rPr></w:style>")


def spacing(before, after, line=264):
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


def size(half_points):
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


STYLES = (
    f'{DECLARATION}<w:styles xmlns:w="{MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{FONT}" '
    f'w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>{size(22)}<w:lang w:val="es-MX"/></w:rPr></w:rPrDefault>'
    "</w:docDefaults>"
    + style("Normal", spacing(0, 110) + '<w:jc w:val="both"/>', basis="", kind=' w:default="1"')
    + style("Titulo", "<w:keepNext/>" + spacing(120, 200) + '<w:jc w:val="center"/><w:outlineLvl w:val="0"/>',
            "<w:b/><w:caps/>" + size(28))
    + style("Institucion", spacing(0, 0) + '<w:jc w:val="center"/>', "<w:b/>" + size(24))
    + style("Juzgado", spacing(0, 40) + '<w:jc w:val="center"/>', size(22))
    + style("Encabezado", spacing(0, 40) + '<w:jc w:val="center"/>', size(18))
    + style("Fecha", spacing(0, 120) + '<w:jc w:val="right"/>')
    + style("Celda", spacing(20, 20, 240) + '<w:jc w:val="left"/>', size(20))
    + style("Firma", spacing(40, 40, 240) + '<w:jc w:val="center"/>', size(20))
    + style("Nota", spacing(30, 30, 240) + '<w:jc w:val="left"/>', size(17))
    + style("Espacio", spacing(0, 720, 240))
    + style("Separador", spacing(0, 0, 120), size(12))
    + style("Pie", spacing(0, 0) + '<w:jc w:val="center"/>', size(16))
    + "</w:styles>")


def document(title, content):
    section = ('<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>'
               '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1304" w:bottom="964" w:left="1304" '
               'w:header="567" w:footer="454" w:gutter="0"/></w:sectPr>')
    return (f'{DECLARATION}<w:document xmlns:w="{MAIN}" xmlns:r="{OFFICE}"><w:body>{p(title, "Titulo")}'
            f'{"".join(content)}{section}</w:body></w:document>')


def part(name, content):
    return f'{DECLARATION}<w:{name} xmlns:w="{MAIN}">{content}</w:{name}>'


def relationships(*targets):
    rows = "".join(f'<Relationship Id="rId{place}" Type="{OFFICE}/{kind}" Target="{target}"/>'
                   for place, (kind, target) in enumerate(targets, 1))
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


def content_types():
    kinds = {"document": "document.main", "styles": "styles", "header1": "header", "footer1": "footer"}
    overrides = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{KIND}.{kind}+xml"/>'
                        for name, kind in kinds.items())
    return (f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
            f'ContentType="application/xml"/>{overrides}</Types>')


def write(path, title, content):
    parts = {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships(("officeDocument", "word/document.xml")),
        "word/document.xml": document(title, content),
        "word/_rels/document.xml.rels": relationships(
            ("styles", "styles.xml"), ("header", "header1.xml"), ("footer", "footer1.xml")),
        "word/styles.xml": STYLES,
        "word/header1.xml": part("hdr", header()),
        "word/footer1.xml": part("ftr", footer()),
    }
    # Stored and not compressed: other versions of zlib give other bytes.
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            archive.writestr(entry, text)


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    for make in [solicitud, apertura, acta, notificacion, aceptacion, conclusion, registro]:
        write(folder / f"{make.__name__}.docx", *make())


if __name__ == "__main__":
    main()
