import Draw
import Foundation
import PublicRecord
import Sodium
import Store
import WireFormat

extension Office {
    /// The result of an import.
    public struct Imported: Equatable, Sendable {
        public var experts: [ExpertID]
        public var practices: Int
    }

    /// Admits everyone on the council's list to a period of the roster: all of them, or none.
    /// - Parameters:
    ///   - list: the bytes of the table (`CouncilList`).
    ///   - period: a period of the record; by default the current one, or else the next.
    /// - Throws: `Refusal.badRows` with every row that cannot be admitted.
    public func importRoster(
        _ list: [UInt8], period: String? = nil, instrument: String? = nil,
        proposedBy: String = DefaultOffice.roster, as actor: Actor = .atTheMachine(for: DefaultOffice.council)
    ) throws -> Imported {
        try perform(.importRoster, on: period ?? "", as: actor) { deed in
            let instrument = try instrument.map { try RecordText.line($0, of: .instrument) }
            let admitting = try admittingPeriod(named: period, at: deed.time)
            deed.subject = admitting.period
            let council = try CouncilList(list, catalogues: reader.state.catalogues)
            let faults = council.faults + (try alreadyOnRoster(council.people))
            guard faults.isEmpty else {
                throw Refusal(.badRows, ["count": .number(faults.count)], rows: faults.sorted { $0.line < $1.line })
            }
            var imported = Imported(experts: [], practices: 0)
            for person in council.people {
                let id = try ExpertID(number: reader.state.roster.experts.count + deed.facts.count + 1)
                let document = IdentityDocument(
                    expert: id, name: person.name, licences: person.licence.map { [$0] } ?? [],
                    salt: try ports.random.bytes(IdentityDocument.saltSize)
                ).bytes
                deed.changes.append(.identity(document, of: id))
                deed.changes.append(try seal(person.contact.bytes, as: SealedName(.contact, id)))
                deed.facts.append(
                    .expertAdmitted(
                        ExpertAdmitted(
                            expert: id, period: admitting.period, practice: Practice.list(person.practice),
                            identity: SHA256.hash(document), instrument: instrument ?? admitting.instrument,
                            proposedBy: proposedBy)))
                imported.experts.append(id)
                imported.practices += person.practice.values.reduce(0) { $0 + $1.count }
            }
            return imported
        }
    }

    /// - Throws: `Refusal.unknownPeriod`; `Violation` of `no-period` if no period is open or to come.
    private func admittingPeriod(named name: String?, at time: Timestamp) throws -> PeriodOpened {
        let periods = reader.state.roster.periods
        if let name {
            guard let named = periods.first(where: { $0.period == name }) else {
                throw Refusal(.unknownPeriod, ["period": name])
            }
            return named
        }
        guard let next = periods.first(where: { time < $0.until }) else { throw Violation(.noPeriod, .time(time)) }
        return next
    }

    /// Returns the rows of persons already on the roster. Persons are compared by name and cédula; a missing cédula
    /// matches any.
    private func alreadyOnRoster(_ people: [CouncilList.Person]) throws -> [RowFault] {
        var known: [String: [IdentityDocument]] = [:]
        for (_, bytes) in try reader.store.identities() {
            let document = try IdentityDocument(parsing: bytes)
            known[document.name.folded, default: []].append(document)
        }
        return people.compactMap { person in
            let same = known[person.name.folded]?.first {
                $0.licences.isEmpty || person.licence.map($0.licences.contains) ?? true
            }
            return same.map {
                RowFault(line: person.line, .alreadyOnRoster, column: $0.expert.description, value: person.name)
            }
        }
    }
}

extension Practice {
    /// Returns the practice in the record's order.
    public static func list(_ districts: [String: Set<String>]) -> [Practice] {
        districts.map { Practice(specialty: $0, districts: $1.sorted { $0.precedes($1) }) }
            .sorted { $0.specialty.precedes($1.specialty) }
    }
}
