import Identifiers
import PublicRecord
import Spreadsheets
import WireFormat

/// Reads the rows below the headings, one by one: each is a person's, or it is named with the reason why not.
struct RowReader {
    private let columns: Columns
    private let specialties: CatalogueNames
    private let districts: CatalogueNames
    private let decisions: Decisions
    /// The specialty named by the last row above that names one alone.
    private var section: String?
    private(set) var persons: [ListedPerson] = []
    private(set) var named: [ListReading.NamedRow] = []
    private(set) var doubts: [Doubt] = []
    private(set) var corrected = 0

    init(_ columns: Columns, _ catalogues: Catalogues, _ decisions: Decisions) {
        self.columns = columns
        self.decisions = decisions
        specialties = CatalogueNames(catalogues.rows(of: .specialties))
        districts = CatalogueNames(catalogues.rows(of: .districts))
    }

    mutating func read(_ row: Sheet.Row) {
        let texts = row.cells.map(\.text.oneLine)
        if texts.filter({ !$0.isEmpty }) == columns.headings.filter({ !$0.isEmpty }) {
            return name(row, .repeatedHeading)
        }
        if let text = row.onlyText, isLoose(row) {
            if columns.places[.specialty] == nil, let code = sectionCode(text) {
                section = code
                return name(row, .section)
            }
            return readLoose(row, text)
        }
        if isInactive(row) { return name(row, .notActive) }
        readPerson(row)
    }

    private mutating func name(_ row: Sheet.Row, _ reason: ListReading.NamedRow.Reason) {
        let text = row.cells.map(\.text.oneLine).first { !$0.isEmpty } ?? ""
        named.append(ListReading.NamedRow(row: row.number, reason: reason, text: text))
    }

    // MARK: Rows that are no person's

    /// Whether a row with one filled cell can be no person's: in a list with a column for places, all persons have more.
    private func isLoose(_ row: Sheet.Row) -> Bool {
        [.email, .telephone, .mobile, .districts, .licence].allSatisfy { text(of: $0, in: row).isEmpty }
    }

    private func sectionCode(_ text: String) -> String? {
        if let code = specialties.code(text) { return code }
        guard let colon = text.firstIndex(of: ":") else { return nil }
        return specialties.code(String(text[text.index(after: colon)...]).oneLine)
    }

    private mutating func readLoose(_ row: Sheet.Row, _ text: String) {
        let mayBeSection = columns.places[.specialty] == nil
        let doubt = Doubt(
            .loose, of: [text], rows: [row.number], choices: mayBeSection ? [.use, .leaveOut] : [.leaveOut],
            suggestions: mayBeSection ? specialties.closest(text) : [])
        switch decisions[doubt.key] {
        case .use(let code) where mayBeSection && specialties.contains(code):
            corrected += 1
            section = code
            name(row, .section)
        case .leaveOut: name(row, .leftOut)
        default:
            // The rows under an unknown specialty must not be read under the one before it.
            if mayBeSection { section = nil }
            ask(doubt)
            name(row, .inDoubt)
        }
    }

    /// Whether the row says that the person is not active, in its own column or in one that is not read.
    private mutating func isInactive(_ row: Sheet.Row) -> Bool {
        let status = text(of: .status, in: row)
        if !status.isEmpty {
            switch Activity(status) {
            case .active: break
            case .inactive: return true
            case nil:
                let doubt = Doubt(.status, of: [status], rows: [row.number], choices: [.active, .leaveOut])
                switch decisions[doubt.key] {
                case .active: corrected += 1
                case .leaveOut: return true
                default: ask(doubt)
                }
            }
        }
        for column in columns.unread {
            let remark = row.text(at: column.place)
            guard Activity.mentionsInactive(remark) else { continue }
            let doubt = Doubt(
                .remark, of: [column.heading, remark], rows: [row.number], choices: [.active, .leaveOut])
            switch decisions[doubt.key] {
            case .active: corrected += 1
            case .leaveOut: return true
            default: ask(doubt)
            }
        }
        return false
    }

    // MARK: A person's row

    /// The result of reading one value of a row.
    fileprivate enum Outcome<Value> {
        case value(Value)
        /// The row is left out by decision.
        case leftOut
        /// A doubt without an answer.
        case open
    }

    /// Reads all values of a row, so that all doubts about it are asked at once.
    private mutating func readPerson(_ row: Sheet.Row) {
        let name = readName(row)
        let shown = if case .value(let name) = name { name } else { PersonName("") }
        let specialties = readSpecialties(row, shown)
        let places = readDistricts(row, shown)
        let licences: Outcome<[ProfessionalLicence]> = values(.licence, .licence, row)
        let curps: Outcome<[CURP]> = values(.curp, .curp, row)
        let telephones: Outcome<[Telephone]> = values(.telephone, .telephone, row)
        let mobiles: Outcome<[Telephone]> = values(.mobile, .mobile, row)
        let emails: Outcome<[EmailAddress]> = values(.email, .email, row)
        if name.isLeftOut || specialties.isLeftOut || places.isLeftOut || licences.isLeftOut || curps.isLeftOut
            || telephones.isLeftOut || mobiles.isLeftOut || emails.isLeftOut
        {
            return self.name(row, .leftOut)
        }
        guard case .value(let name) = name, case .value(let codes) = specialties, case .value(let places) = places
        else { return self.name(row, .inDoubt) }
        persons.append(
            ListedPerson(
                rows: [row.number], name: name, licences: licences.value ?? [], curp: curps.value?.first,
                contact: ListedContact(
                    telephones: telephones.value ?? [], mobiles: mobiles.value ?? [], emails: emails.value ?? []),
                practice: Dictionary(codes.map { ($0, Set(places)) }) { first, _ in first }))
    }

    /// Returns what was decided about a doubt, or asks it.
    /// - Parameter use: returns the value for a given text; `nil` if it is none.
    private mutating func decide<Value>(
        _ doubt: Doubt, dropped: Value? = nil, use: (String) -> Value?
    ) -> Outcome<Value> {
        let answer = decisions[doubt.key]
        if let answer, doubt.choices.contains(answer.choice) {
            switch answer {
            case .leaveOut: return .leftOut
            case .drop:
                if let dropped {
                    corrected += 1
                    return .value(dropped)
                }
            case .use(let text):
                if let value = use(text) {
                    corrected += 1
                    return .value(value)
                }
            case .same, .different, .active: break
            }
        }
        ask(doubt)
        return .open
    }

    private mutating func readName(_ row: Sheet.Row) -> Outcome<PersonName> {
        let fields: [ListField] =
            columns.places[.name] != nil ? [.name] : [.givenNames, .firstSurname, .secondSurname]
        let written = fields.map { text(of: $0, in: row) }.filter { !$0.isEmpty }.joined(separator: " ")
        if written.isEmpty {
            let rest = row.cells.map(\.text.oneLine).filter { !$0.isEmpty }.joined(separator: " · ")
            return decide(
                Doubt(
                    .missing, of: [ListField.name.heading, rest], key: [ListField.name.rawValue, rest],
                    rows: [row.number], choices: [.use, .leaveOut]), use: RowReader.name)
        }
        if let name = RowReader.name(written) { return .value(name) }
        return decide(
            Doubt(.name, of: [written], rows: [row.number], choices: [.use, .leaveOut])
        ) { text in text.firstForeignCharacter == nil && !text.isEmpty ? PersonName(text) : nil }
    }

    private static func name(_ text: String) -> PersonName? {
        let name = PersonName(text)
        return name.isPlausible && name.text.firstForeignCharacter == nil ? name : nil
    }

    private mutating func readSpecialties(_ row: Sheet.Row, _ name: PersonName) -> Outcome<[String]> {
        guard columns.places[.specialty] != nil else {
            return section.map { .value([$0]) } ?? codes(forMissing: .specialty, specialties, row, name)
        }
        let cell = rawText(of: .specialty, in: row)
        guard !EmptyWords.isEmpty(cell) else { return codes(forMissing: .specialty, specialties, row, name) }
        return resolve(specialties.split(cell) { specialties.code($0) }, .specialty, specialties, row, name)
    }

    private mutating func readDistricts(_ row: Sheet.Row, _ name: PersonName) -> Outcome<[String]> {
        let cell = rawText(of: .districts, in: row)
        guard !EmptyWords.isEmpty(cell) else { return codes(forMissing: .districts, districts, row, name) }
        return resolve(districts.split(cell) { districts.district($0) }, .districts, districts, row, name)
    }

    /// Returns the codes decided for a row without any.
    private mutating func codes(
        forMissing field: ListField, _ names: CatalogueNames, _ row: Sheet.Row, _ name: PersonName
    ) -> Outcome<[String]> {
        decide(
            Doubt(
                .missing, of: [field.heading, name.text], key: [field.rawValue, name.key], rows: [row.number],
                choices: [.use, .leaveOut])
        ) { RowReader.codes($0, names) }
    }

    /// Replaces the parts of a cell that name nothing by what was decided for each.
    private mutating func resolve(
        _ found: (codes: [String], unknown: [String]), _ kind: Doubt.Kind, _ names: CatalogueNames, _ row: Sheet.Row,
        _ name: PersonName
    ) -> Outcome<[String]> {
        var codes = found.codes
        var isOpen = false
        let isAll = found.codes.isEmpty && found.unknown.count == 1
        for text in found.unknown {
            let doubt = Doubt(
                kind, of: [text], key: [text.folded], rows: [row.number],
                choices: isAll ? [.use, .leaveOut] : [.use, .drop, .leaveOut], suggestions: names.closest(text))
            switch decide(doubt, dropped: [], use: { RowReader.codes($0, names) }) {
            case .value(let decided): codes += decided
            case .leftOut: return .leftOut
            case .open: isOpen = true
            }
        }
        if isOpen { return .open }
        // Every part was dropped: the row has none.
        guard codes.isEmpty else { return .value(codes) }
        return self.codes(forMissing: kind == .specialty ? .specialty : .districts, names, row, name)
    }

    private static func codes(_ text: String, _ names: CatalogueNames) -> [String]? {
        if text == "*" { return names.all }
        let codes = text.split(separator: " ").map(String.init)
        return !codes.isEmpty && codes.allSatisfy(names.contains) ? codes : nil
    }

    /// Returns the values in a field's cells, each distinct one once.
    private mutating func values<Value: Identifier>(
        _ field: ListField, _ kind: Doubt.Kind, _ row: Sheet.Row
    ) -> Outcome<[Value]> {
        var values: [Value] = []
        var isOut = false
        for (part, result) in cells(of: field, in: row).flatMap({ Value.list(in: $0) }) {
            switch result {
            case .success(let value): values.append(value)
            case .failure(let fault):
                let doubt = Doubt(
                    kind, of: [part], rows: [row.number], choices: [.use, .drop, .leaveOut], fault: fault)
                switch decide(doubt, dropped: [], use: { text in (try? Value(text)).map { [$0] } }) {
                case .value(let decided): values += decided
                case .leftOut: isOut = true
                case .open: break
                }
            }
        }
        var seen: Set<Value> = []
        return isOut ? .leftOut : .value(values.filter { seen.insert($0).inserted })
    }

    // MARK: Cells

    private func cells(of field: ListField, in row: Sheet.Row) -> [String] {
        (columns.places[field] ?? []).compactMap { $0 < row.cells.count ? row.cells[$0].text : nil }
    }

    private func rawText(of field: ListField, in row: Sheet.Row) -> String {
        cells(of: field, in: row).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func text(of field: ListField, in row: Sheet.Row) -> String {
        (columns.places[field] ?? []).map { row.text(at: $0) }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private mutating func ask(_ doubt: Doubt) { doubts.append(doubt) }
}

extension RowReader.Outcome {
    fileprivate var isLeftOut: Bool { if case .leftOut = self { true } else { false } }

    fileprivate var value: Value? { if case .value(let value) = self { value } else { nil } }
}
