"""Checks a folder of open data with other people's programs: check.py FOLDER [ANSWERS]

CSV by the csv module against JSON by the json module and workbooks by the zipfile module, the descriptions against
the headers, keys against rows, feeds by an XML parser, and, where they are installed, the interface's description by
openapi-spec-validator and the answers in the folder ANSWERS by jsonschema. Prints what is wrong, and nothing where
nothing is.
"""
import csv
import datetime
import hashlib
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as xml
import zipfile

folder = pathlib.Path(sys.argv[1])
faults = []


def fault(*words):
    faults.append(' '.join(map(str, words)))


def load(name):
    return json.loads((folder / name).read_text('utf-8'))


def value(cell, column):
    """A CSV cell as JSON has it."""
    kind = column['datatype']
    kind = kind if isinstance(kind, str) else kind['base']
    if 'separator' in column:
        return cell.split(column['separator']) if cell else []
    if cell == '':
        return None
    if kind == 'integer':
        return int(cell)
    if kind == 'decimal':
        if not re.fullmatch(r'-?\d+\.\d{3}', cell):
            fault('decimal', cell)
        return float(cell)
    if kind == 'dateTime':
        datetime.datetime.strptime(cell, '%Y-%m-%dT%H:%M:%SZ')
    return cell[1:] if cell.startswith("'") else cell


def workbook(name):
    """The cells of a workbook: all are text, so that none can be a formula."""
    main = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
    with zipfile.ZipFile(folder / name) as archive:
        sheet = xml.fromstring(archive.read('xl/worksheets/sheet1.xml'))
    cells = {cell.get('r'): cell for cell in sheet.iter(main + 'c')}
    if any(cell.get('t') != 'inlineStr' for cell in cells.values()):
        fault(name, 'a cell that is not text')
    return {place: ''.join(cell.itertext()) for place, cell in cells.items()}


def place(row, column):
    letters = ''
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f'{letters}{row + 1}'


sets = {}
for path in sorted(folder.glob('*.csv')):
    raw = path.read_bytes()
    if raw.count(b'\n') != raw.count(b'\r\n') or not raw.endswith(b'\r\n'):
        fault(path.name, 'lines do not end in CRLF')
    with path.open(encoding='utf-8', newline='') as file:
        header, *rows = csv.reader(file, strict=True)
    about = load(path.name + '-metadata.json')
    columns = about['tableSchema']['columns']
    if about['url'] != path.name or [column['name'] for column in columns] != header:
        fault(path.name, 'header', header)
    for column in columns:
        if column['titles']['es'][0] != column['name']:
            fault(path.name, 'title', column['name'])
        for text in column['titles']['es'] + [column['titles']['en']] + [
                one['@value'] for one in column['dc:description']]:
            if not text or text.startswith('column.'):
                fault(path.name, 'no words for', column['name'])
    table = [{c['name']: value(cell, c) for c, cell in zip(columns, row, strict=True)} for row in rows]
    objects = load(path.stem + '.json')
    if table != objects:
        fault(path.name, 'differs from JSON', next((p for p in zip(table, objects) if p[0] != p[1]), 'in length'))
    cells = {}
    for number, row in enumerate([header] + rows):
        for column, cell in enumerate(row):
            if number and columns[column]['datatype'] == 'string' and 'separator' not in columns[column]:
                cell = cell.removeprefix("'")
            if cell:
                cells[place(number, column)] = cell
    if workbook(path.stem + '.xlsx') != cells:
        fault(path.name, 'differs from the workbook')
    if objects and list(objects[0]) != header:
        fault(path.name, 'JSON names', list(objects[0]))
    for column in columns:
        if column.get('required') and any(row[column['name']] is None for row in table):
            fault(path.name, 'required but missing', column['name'])
    for row in table:
        for name, cell in row.items():
            if isinstance(cell, str) and cell.startswith(('dataset.', 'column.')):
                fault(path.name, name, cell)
    key = about['tableSchema']['primaryKey']
    if len({tuple(row[name] for name in key) for row in table}) != len(table):
        fault(path.name, 'two rows with one key', key)
    sets[path.name] = (about, table)

for name, (about, table) in sets.items():
    for key in about['tableSchema'].get('foreignKeys', []):
        own, other = key['columnReference'], key['reference']
        known = {row[other['columnReference']] for row in sets[other['resource']][1]}
        missing = {row[own] for row in table if row[own] is not None} - known
        if missing:
            fault(name, own, 'not in', other['resource'], sorted(missing)[:3])

# Whoever has the pools and the designations computes chance again.
pools, drawn = {}, {}
for row in sets['listas.csv'][1]:
    if row['boletos']:
        pools.setdefault(row['sorteo'], {})[row['perito']] = row['boletos']
for row in sets['designaciones.csv'][1]:
    if row['via'] == 'lot':
        drawn.setdefault(row['sorteo'], []).append(row['perito'])
chance = {}
for row in sets['sorteos.csv'][1]:
    left = dict(pools.get(row['sorteo'], {}))
    for seat, taker in enumerate(drawn.get(row['sorteo'], [])):
        whole = sum(left.values())
        for expert in pools[row['sorteo']]:
            sums = chance.setdefault((expert, row['especialidad']), [0, 0, 0.0, 0.0])
            p = left.get(expert, 0) / whole
            sums[0] += seat == 0
            sums[1] += expert == taker
            sums[2] += p
            sums[3] += p * (1 - p)
        del left[taker]
found = {(row['perito'], row['especialidad']): row for row in sets['azar.csv'][1]}
if set(found) != set(chance):
    fault('azar.csv', set(found) ^ set(chance))
for key, (eligible, taken, expected, variance) in chance.items():
    row = found[key]
    if (row['elegible'], row['sorteado']) != (eligible, taken) or abs(row['esperado'] - expected) > 0.0006 or abs(
            row['varianza'] - variance) > 0.0006:
        fault('azar.csv', key, eligible, taken, expected, variance)

dictionary = load('diccionario.json')['conjuntos']
if sorted(one['nombre'] + '.csv' for one in dictionary) != sorted(sets):
    fault('dictionary', [one['nombre'] for one in dictionary])
for one in dictionary:
    if [c['nombre'] for c in one['columnas']] != [
            c['name'] for c in sets[one['nombre'] + '.csv'][0]['tableSchema']['columns']]:
        fault('dictionary', one['nombre'])
    for column in one['columnas']:
        words = {word['valor'] for word in column.get('valores', [])}
        found = set()
        for row in sets[one['nombre'] + '.csv'][1]:
            cell = row[column['nombre']]
            found |= set(cell if isinstance(cell, list) else [] if cell is None else [cell])
        if words and not found <= words:
            fault('dictionary', one['nombre'], column['nombre'], found - words)

sums = dict(reversed(line.split('  ')) for line in (folder / 'SHA256SUMS').read_text().splitlines())
# Compression differs between machines: workbooks have no sums.
summed = {path.name for path in folder.iterdir() if path.suffix != '.xlsx'} - {'SHA256SUMS'}
if set(sums) != summed:
    fault('SHA256SUMS names', set(sums) ^ summed)
for name, digest in sums.items():
    if hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest:
        fault('SHA256SUMS', name)
for dataset in load('catalogo.jsonld')['dcat:dataset']:
    for one in dataset['dcat:distribution']:
        if sums[one['dct:title']] != one['spdx:checksum']['spdx:checksumValue']['@value']:
            fault('catalogue', one['dct:title'])
        if str((folder / one['dct:title']).stat().st_size) != one['dcat:byteSize']['@value']:
            fault('catalogue', 'size of', one['dct:title'])

atom = '{http://www.w3.org/2005/Atom}'
for path in sorted(folder.glob('*.atom')):
    feed = xml.parse(path).getroot()
    entries = feed.findall(atom + 'entry')
    ids = [one.findtext(atom + 'id') for one in [feed] + entries]
    times = [one.findtext(atom + 'updated') for one in entries]
    if len(set(ids)) != len(ids) or not all(re.fullmatch(r'tag:[^,]+,\d{4}-\d\d-\d\d:\S+', one) for one in ids):
        fault(path.name, 'ids', ids)
    if not 1 <= len(entries) <= 50 or times != sorted(times, reverse=True):
        fault(path.name, 'entries', len(entries))
    if feed.findtext(atom + 'updated') != times[0]:
        fault(path.name, 'updated')
    for one in [feed] + entries:
        for name in ['title', 'updated'] + (['summary'] if one is not feed else []):
            if not one.findtext(atom + name):
                fault(path.name, 'no', name)
        if not [link for link in one.findall(atom + 'link') if link.get('rel') == 'alternate']:
            fault(path.name, 'no alternate link')

description = load('openapi.json')
try:
    import openapi_spec_validator
    openapi_spec_validator.validate(description)
except ModuleNotFoundError:
    pass
if len(sys.argv) > 2:
    try:
        import jsonschema
        import referencing
        resource = referencing.Resource.from_contents(
            description, default_specification=referencing.jsonschema.DRAFT202012)
        registry = referencing.Registry().with_resource('urn:api', resource)
        for path in sorted(pathlib.Path(sys.argv[2]).glob('*.json')):
            operation, status = path.stem.split('.')[0].split('-')
            schema = next(
                way['get']['responses'][status]['content']['application/json']['schema']
                for way in description['paths'].values() if way['get']['operationId'] == operation)
            text = json.dumps(schema).replace('"#/', '"urn:api#/')
            registered = jsonschema.Draft202012Validator(json.loads(text), registry=registry)
            for error in registered.iter_errors(json.loads(path.read_text('utf-8'))):
                fault(path.name, error.json_path, error.message[:200])
    except ModuleNotFoundError:
        pass

print('\n'.join(faults))
sys.exit(bool(faults))
