import PublicRecord
import WireFormat
import Wording

/// One line of a difference: its subject, the text in force and the proposed one.
public struct RuleChange: Equatable, Sendable {
    public var subject: String
    /// `nil` if nothing is in force.
    public var before: String?
    public var after: String
}

extension ReferenceFile {
    /// The content of the file in words.
    public var title: String {
        guard let catalogue else { return say("reference.\(rawValue)") }
        return say("reference.catalogue", ["name": say("catalogue.\(catalogue.rawValue)")])
    }
}

extension RulesProposal {
    /// The name of the file, or that days are closed.
    public var title: String {
        guard let file else { return say("reference.closure") }
        return file.title
    }

    /// Returns the difference against what is in force in a record.
    public func changes(_ reader: RecordReader) throws -> [RuleChange] {
        let state = reader.state
        return facts.flatMap { $0.changes(state) }
            + (try settings.map { setting in
                let before = try reader.store.setting(setting.key) ?? ""
                return RuleChange(
                    subject: setting.subject(state.catalogues), before: before.isEmpty ? nil : before,
                    after: setting.text.isEmpty ? say("word.none") : setting.text)
            })
    }
}

extension Fact {
    fileprivate func changes(_ state: RecordState) -> [RuleChange] {
        let names = state.catalogues
        switch self {
        case .catalogueAdopted(let fact):
            return fact.rows.map { row in
                RuleChange(
                    subject: row.code, before: names.row(row.code, in: fact.catalogue)?.phrase(names),
                    after: row.phrase(names))
            }
        case .calendarAdopted(let fact):
            return [
                RuleChange(subject: say("reference.calendar-days", ["calendar": fact.calendar]), after: fact.phrase)
            ]
        case .daysClosed(let fact): return [RuleChange(subject: say("reference.closure"), after: fact.phrase(names))]
        case .periodOpened(let fact):
            let values = [
                "from": fact.from.phrase, "until": fact.until.advanced(by: -1).phrase, "instrument": fact.instrument,
            ]
            return [RuleChange(subject: fact.period, after: say("reference.period", values))]
        case .policyAdopted(let fact):
            let before = state.policies.inForce?.provisions ?? []
            return fact.provisions.enumerated().compactMap { place, provision in
                let former = place < before.count ? before[place].text : nil
                guard former != provision.text else { return nil }
                return RuleChange(subject: provision.term, before: former, after: provision.text)
            }
        default: return []
        }
    }
}

extension RuleChange {
    fileprivate init(subject: String, after: String) { self.init(subject: subject, before: nil, after: after) }
}

extension CatalogueRow {
    /// Returns the row in words, with everything that can change.
    fileprivate func phrase(_ names: Catalogues) -> String {
        func part(_ key: String, _ text: String?) -> String? {
            text.map { say("reference.part", ["term": say(key), "text": $0]) }
        }
        let scopes = scopes.map { $0.map { say("scope.\($0.rawValue)") }.joined(separator: ", ") }
        let parts: [String?] = [
            name, part("column.partido", district.map { names.name(of: $0, in: .districts) }),
            part("column.vecinos", neighbours.map { names.list($0, in: .districts) }), part("column.usos", scopes),
            part("column.clases-expediente", dockets.map { names.list($0, in: .dockets) }),
            part("column.sufijos", suffixes.map { names.list($0, in: .suffixes) }), part("column.fuente", source),
        ]
        return parts.compactMap(\.self).joined(separator: "; ")
    }
}

extension CalendarAdopted {
    fileprivate var phrase: String {
        say(
            "reference.calendar-phrase",
            [
                "from": from.text, "until": until.text, "closed": closed.map(\.text).joined(separator: ", "),
                "count": String(closed.count), "offset": String(offset), "instrument": instrument,
            ])
    }
}

extension KeptSetting {
    fileprivate func subject(_ names: Catalogues) -> String {
        switch self {
        case .retention(let kind, _): say("reference.years", ["kind": say("reference.kept-\(kind.rawValue)")])
        case .relays(let chain, _): say("reference.relays", ["chain": chain])
        case .spellings(let catalogue, let code, _):
            say("reference.spellings", ["name": names.name(of: code, in: catalogue)])
        }
    }
}
