import OfficePackages

/// The cells of a worksheet (ISO/IEC 29500-1, 18.3).
final class WorksheetPart: PartReader {
    typealias Fault = SpreadsheetFault

    private let part: String
    private let decoder: CellDecoder
    private var isInData = false
    private var rows: [Sheet.Row] = []
    private var row = Sheet.Row(number: 0, cells: [])
    private var cell: StoredCell?
    private var inline: RichText?
    private var isInValue = false
    private var columnElements = 0
    private var hidden: [ClosedRange<Int>] = []
    private var merged: [CellRange] = []
    private var formulas: [CellPlace] = []
    private var rounded: [CellPlace] = []

    init(_ part: String, _ decoder: CellDecoder) {
        self.part = part
        self.decoder = decoder
    }

    func begin(_ element: Element) throws(SpreadsheetFault) {
        switch element.name {
        case "sheetData": isInData = true
        case "row" where isInData: try beginRow(element)
        case "c" where isInData: try beginCell(element)
        case "f" where cell != nil: cell?.hasFormula = true
        case "v" where cell != nil:
            cell?.value = ""
            isInValue = true
        case "is" where cell != nil: inline = RichText()
        case "col":
            columnElements += 1
            // More than one for each column would overlap.
            guard columnElements <= 16_384 else { throw damaged("cols") }
            if let first = element["min"].flatMap(Int.init), let last = element["max"].flatMap(Int.init),
                1 <= first, first <= last, element.isSet("hidden") || element["width"].flatMap(Double.init) == 0
            {
                hidden.append((first - 1)...(last - 1))
            }
        case "mergeCell":
            guard let range = element["ref"].flatMap(CellRange.init) else { throw damaged(element["ref"] ?? "") }
            merged.append(range)
        default: inline?.begin(element.name)
        }
    }

    func text(_ text: String) {
        if isInValue { cell?.value? += text } else { inline?.append(text) }
    }

    func end(_ name: String) throws(SpreadsheetFault) {
        switch name {
        case "sheetData": isInData = false
        case "row" where isInData: try endRow()
        case "c" where cell != nil: try endCell()
        case "v": isInValue = false
        case "is":
            cell?.inline = inline?.text
            inline = nil
        default: inline?.end(name)
        }
    }

    private func damaged(_ found: String) -> SpreadsheetFault {
        SpreadsheetFault(.damagedPart, row: row.number > 0 ? row.number : nil, found: found)
    }

    /// The number of a row may be missing: then it follows the last one.
    private func beginRow(_ element: Element) throws(SpreadsheetFault) {
        let number = try element["r"].map { (text) throws(SpreadsheetFault) in
            guard let number = Int(text), row.number < number, number <= 1_048_576 else { throw damaged(text) }
            return number
        }
        row = Sheet.Row(
            number: number ?? row.number + 1, cells: [],
            isHidden: element.isSet("hidden") || element["ht"].flatMap(Double.init) == 0)
    }

    /// The name of a cell may be missing: then it follows the last one.
    private func beginCell(_ element: Element) throws(SpreadsheetFault) {
        var place = CellPlace(row: row.number, column: row.cells.count)
        if let name = element["r"] {
            guard let named = CellPlace(name), named.row == row.number, named.column >= row.cells.count else {
                throw damaged(name)
            }
            place = named
        }
        guard let style = Int(element["s"] ?? "0") else { throw damaged(element["s"] ?? "") }
        cell = StoredCell(place: place, type: element["t"] ?? "n", style: style)
    }

    private func endCell() throws(SpreadsheetFault) {
        guard let stored = cell else { return }
        cell = nil
        let result = try decoder.decode(stored)
        if stored.hasFormula { formulas.append(stored.place) }
        if result.isRounded { rounded.append(stored.place) }
        guard result.cell.isFilled else {
            // Perhaps only formatted; the place matters if the next cell has no name.
            if stored.place.column < Limits.columns { place(result.cell, at: stored.place.column) }
            return
        }
        guard stored.place.column < Limits.columns else {
            throw SpreadsheetFault(.tooManyColumns, at: stored.place)
        }
        guard result.cell.text.utf16.count <= Limits.cell else {
            throw SpreadsheetFault(.cellTooLong, at: stored.place)
        }
        if let control = ControlCharacter.first(in: result.cell.text) {
            throw SpreadsheetFault(.controlCharacter, at: stored.place, found: ControlCharacter.code(control.value))
        }
        place(result.cell, at: stored.place.column)
    }

    private func place(_ cell: Sheet.Cell, at column: Int) {
        row.cells += Array(repeating: .empty, count: column - row.cells.count)
        row.cells.append(cell)
    }

    private func endRow() throws(SpreadsheetFault) {
        guard let last = row.cells.lastIndex(where: \.isFilled) else { return row.cells = [] }
        row.cells.removeLast(row.cells.count - last - 1)
        rows.append(row)
        row.cells = []
        guard rows.count <= Limits.rows else { throw SpreadsheetFault(.tooManyRows, row: row.number) }
    }

    /// Returns the sheet after the last element.
    func sheet() throws(SpreadsheetFault) -> Sheet {
        let filled = Set(rows.flatMap { row in row.cells.indices.filter { row.cells[$0].isFilled } })
        let hiddenColumns = filled.filter { column in hidden.contains { $0.contains(column) } }.sorted()
        let hiddenRows = rows.filter(\.isHidden).map(\.number)
        merged.sort { ($0.first.row, $0.first.column) < ($1.first.row, $1.first.column) }
        let covered = try coveredCells()
        let empty = zip(rows, rows.dropFirst()).compactMap { above, below in
            below.number > above.number + 1 ? (above.number + 1)...(below.number - 1) : nil
        }
        var notes: [Sheet.Note] = []
        if !hiddenRows.isEmpty { notes.append(.hiddenRows(hiddenRows)) }
        if !hiddenColumns.isEmpty { notes.append(.hiddenColumns(hiddenColumns)) }
        if !merged.isEmpty { notes.append(.merged(merged)) }
        if !covered.isEmpty { notes.append(.coveredCells(covered)) }
        if !formulas.isEmpty { notes.append(.formulas(formulas)) }
        if !rounded.isEmpty { notes.append(.roundedNumbers(rounded)) }
        if !empty.isEmpty { notes.append(.emptyRows(empty)) }
        return Sheet(rows: rows, hiddenColumns: hiddenColumns, merged: merged, notes: notes)
    }

    /// Returns the filled cells in a merged range that are not its first.
    /// - Throws: `.damagedPart` if ranges overlap so much that they have more cells than the sheet.
    private func coveredCells() throws(SpreadsheetFault) -> [CellPlace] {
        var left = rows.reduce(0) { $0 + $1.cells.count }
        var covered: [CellPlace] = []
        for range in merged {
            let start = rows.partition(below: range.first.row)
            for row in rows[start...].prefix(while: { $0.number <= range.last.row }) {
                let columns = range.first.column..<max(range.first.column, min(range.last.column + 1, row.cells.count))
                left -= columns.count
                guard left >= 0 else { throw SpreadsheetFault(.damagedPart, row: row.number, found: "\(range)") }
                covered += columns.map { CellPlace(row: row.number, column: $0) }.filter {
                    $0 != range.first && row.cells[$0.column].isFilled
                }
            }
        }
        return covered.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    }
}

extension [Sheet.Row] {
    /// Returns the index of the first row whose number is not below `number`, in rows ascending by number.
    fileprivate func partition(below number: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
