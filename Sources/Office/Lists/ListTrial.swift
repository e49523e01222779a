import CouncilLists
import Draw
import Identifiers
import PublicRecord
import Sodium
import Spreadsheets
import Store
import WireFormat

/// The whole effect of a list, before anything of it is entered.
public struct ListTrial: Sendable {
    public var reading: ListReading
    public var plan: ListPlan
    /// The groups of the plan that are not empty, as they would be proposed.
    public var groups: [ListGroup]
    /// Names the effect: the same list with the same answers on the same roster has the same digest.
    public var digest: Digest

    /// The open doubts, in the order of the rows.
    public var doubts: [Doubt] {
        (reading.doubts + plan.doubts).sorted { ($0.rows.first ?? 0) < ($1.rows.first ?? 0) }
    }

    /// Names the effect on a screen: the first 12 hexadecimal digits of the digest.
    public var mark: String { String(digest.hex.prefix(12)) }
}

extension PrivateReader {
    /// Returns the lists that the registry has brought, the newest first.
    public func lists() throws -> [BroughtList] {
        try store.sealedNames(.list).filter { !$0.name.contains("/") }.compactMap { name in
            try open(name).map { try BroughtList(id: name.name, parsing: $0) }
        }.sorted { ($1.broughtAt, $1.id) < ($0.broughtAt, $0.id) }
    }

    /// - Throws: `Refusal.unknownList`.
    public func list(_ id: String) throws -> (list: BroughtList, file: [UInt8]) {
        guard let bytes = try open(SealedName(.list, id)), let file = try open(SealedName(.list, id + "/file")) else {
            throw Refusal(.unknownList, ["list": id])
        }
        return (try BroughtList(id: id, parsing: bytes), file)
    }

    /// Reads a list and compares it with the roster. It enters nothing.
    /// - Parameter file: the bytes of a text file or a workbook.
    /// - Throws: `Refusal.badList` if the list cannot be read; `Refusal.unknownPeriod`; `Violation` of `no-period` if no
    ///   period is open or to come.
    public func trial(of file: [UInt8], _ choices: ListChoices) throws -> ListTrial {
        let period = try record.admittingPeriod(named: choices.period, at: try now())
        let reading = try read(file, choices)
        let plan = ListPlan(
            reading, with: try knownExperts(for: period), period: period.period, before: before(period)?.period,
            isAddition: choices.isAddition, decisions: choices.decisions)
        let groups = ListGroup.groups(of: plan)
        return ListTrial(
            reading: reading, plan: plan, groups: groups,
            digest: SHA256.hash(JSON.array(groups.map(\.json) + [.string(period.period)]).bytes))
    }

    /// Returns the columns of a list, and the fault of the reading if they are not understood.
    public func headings(of file: [UInt8], _ choices: ListChoices) throws -> (columns: [ListHeading], fault: Refusal?) {
        var fault: Refusal?
        do {
            _ = try read(file, choices)
        } catch {
            fault = error
        }
        guard let sheet = try? Workbook.read(file, sheet: choices.sheet) else { return ([], fault) }
        return (ListHeading.all(in: sheet, choices.columns), fault)
    }

    private func read(_ file: [UInt8], _ choices: ListChoices) throws(Refusal) -> ListReading {
        let sheet: Sheet
        do throws(SpreadsheetFault) {
            sheet = try Workbook.read(file, sheet: choices.sheet)
        } catch {
            throw Refusal(.badList, ["fault": .spreadsheetFault(error)])
        }
        do throws(ListFault) {
            return try ListReading(
                sheet, catalogues: state.catalogues, columns: choices.columns, decisions: choices.decisions)
        } catch {
            throw Refusal(.badList, ["fault": .listFault(error)])
        }
    }

    /// Returns the period before another one.
    private func before(_ period: PeriodOpened) -> PeriodOpened? {
        state.roster.periods.filter { $0.until <= period.from }.max { $0.until < $1.until }
    }

    private func knownExperts(for period: PeriodOpened) throws -> [KnownExpert] {
        let time = try now()
        let settled = try settled(for: period.period)
        let documents = Dictionary(try store.identities().map { ($0.0, $0.1) }) { first, _ in first }
        return try state.roster.experts.compactMap { expert in
            // A person who was admitted by error may be admitted anew.
            guard expert.standing(at: time) != .annulled,
                let document = try documents[expert.id].map({ try IdentityDocument(parsing: $0) })
            else { return nil }
            let contact = try keptContact(of: expert.id) ?? Contact()
            return KnownExpert(
                id: expert.id, name: document.name, licences: document.licences, curp: contact.curp,
                contact: contact.listed, practice: expert.practice(at: time),
                periods: Set(expert.periods.map(\.period)), isOnRoster: expert.standing(at: time) != .removed,
                isSettled: settled.contains(expert.id))
        }
    }
}

extension RecordReader {
    /// Returns a period that admits experts.
    /// - Parameter name: a period of the record; by default the current one, or else the next.
    /// - Throws: `Refusal.unknownPeriod`; `Violation` of `no-period` if no period is open or to come.
    func admittingPeriod(named name: String?, at time: Timestamp) throws -> PeriodOpened {
        if let name {
            guard let named = state.roster.period(named: name) else {
                throw Refusal(.unknownPeriod, ["period": name])
            }
            return named
        }
        guard let next = state.roster.periods.first(where: { time < $0.until }) else {
            throw Violation(.noPeriod, .time(time))
        }
        return next
    }
}

extension Contact {
    /// The same as a list has it. Values stored before the rules for them existed, and that break them, are left out.
    fileprivate var listed: ListedContact {
        ListedContact(
            telephones: telephones.compactMap { try? Telephone($0) },
            mobiles: mobiles.compactMap { try? Telephone($0) },
            emails: emails.compactMap { try? EmailAddress($0) })
    }

    /// Replaces the values that a list has.
    mutating func set(_ listed: ListedContact) {
        telephones = listed.telephones.map(\.text)
        mobiles = listed.mobiles.map(\.text)
        emails = listed.emails.map(\.text)
    }
}
