import Draw
import Foundation
import GRDB
import Office
import PublicRecord
import Sodium
import Store
import WireFormat

/// Checks that record, private tables, activity log and public folder of an installation agree.
///
/// Each use case is one transaction, so they agree between any two use cases, wherever a process was killed. The keys
/// must not be under a passphrase.
public struct Consistency {
    let folder: DataFolder
    let store: Store
    let secrets: SecretBox
    let state: RecordState
    let book: RecordBook
    let lines: [Activity]
    let erased: Set<String>
    var faults: [String] = []

    /// Returns the faults found; empty if all agree.
    /// - Parameter published: whether to check the public folder too. A killed process leaves it to the next start.
    public static func faults(of reader: RecordReader, in folder: DataFolder, published: Bool) throws -> [String] {
        var check = try Consistency(reader, folder)
        try check.checkActivity()
        try check.checkApplications()
        try check.checkDraws()
        try check.checkExperts()
        try check.checkAccounts()
        try check.checkMessages()
        try check.checkEverythingOpens()
        if published { try check.checkPublished() }
        return check.faults
    }

    private init(_ reader: RecordReader, _ folder: DataFolder) throws {
        self.folder = folder
        store = try Store(path: folder.store)
        state = reader.state
        secrets = try SecretBox(key: KeyFolder(folder.keys).read(.data, id: store.setting(.key(.data))))
        book = try RecordBook(store)
        lines = try store.activity(newest: .max).map(\.activity).filter { $0.outcome == .done }
        erased = Consistency.erased(lines, state)
    }

    /// Returns every folio and number of the erased persons.
    private static func erased(_ lines: [Activity], _ state: RecordState) -> Set<String> {
        var names = Set(lines.filter { $0.action == Action.erasePerson.rawValue }.map(\.subject))
        for application in state.applications.all {
            guard case .admitted(let expert) = application.stage else { continue }
            let both: Set = [application.id.description, expert.description]
            if !names.isDisjoint(with: both) { names.formUnion(both) }
        }
        return names
    }

    mutating func require(_ condition: Bool, _ fault: @autoclosure () -> String) {
        if !condition { faults.append(fault()) }
    }

    /// Compares two sets, and reports the names that are in one of them only.
    mutating func require(_ what: String, _ found: Set<String>, are expected: Set<String>) {
        for name in found.subtracting(expected).sorted() { faults.append("\(what): \(name) belongs to nothing") }
        for name in expected.subtracting(found).sorted() { faults.append("\(what): \(name) is missing") }
    }

    func names(_ kind: SealedName.Kind) throws -> Set<String> { Set(try store.sealedNames(kind).map(\.name)) }

    func open(_ kind: SealedName.Kind, _ name: some CustomStringConvertible) throws -> [UInt8]? {
        let name = SealedName(kind, name)
        return try store.sealed(name).flatMap { try? secrets.open($0, context: name.context) }
    }

    /// Returns one column of a query, read past the store's own interface.
    func column(_ sql: String) throws -> [String] {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: folder.store, configuration: configuration)
        defer { try? queue.close() }
        return try queue.read { try String.fetchAll($0, sql: sql) }
    }

    private mutating func checkEverythingOpens() throws {
        for kind in SealedName.Kind.allCases {
            for name in try names(kind) { require(try open(kind, name) != nil, "\(kind) \(name) does not open") }
        }
    }
}

extension Consistency {
    /// Checks that every act in the record has one line `done`, in the record's order, and every such line its act.
    private mutating func checkActivity() throws {
        let check = try store.checkActivity(noted: state.activityNotes.all)
        require(check.faults.isEmpty, "activity: \(check.faults)")
        let found = lines.filter { RecordBook.Act.recorded.contains($0.action) && !isOfPrivateFees($0) }.map {
            RecordBook.Act(time: $0.at, action: $0.action, subject: $0.subject)
        }
        if let (line, act) = zip(found, book.acts).first(where: { $0 != $1 }) {
            faults.append("activity: \(line) where the record has \(act)")
        } else if found.count != book.acts.count {
            faults.append("activity: \(found.count) lines of \(book.acts.count) acts")
        }
        let several = Set(lines.filter { RecordBook.Act.ofSeveralEntries.contains($0.action) }.map(\.at))
        for time in book.several.subtracting(several) { faults.append("activity: nobody did what was done at \(time)") }
    }

    /// Amounts of fees are in the record only where the policy says so.
    private func isOfPrivateFees(_ line: Activity) -> Bool {
        guard line.action == Action.noteFees.rawValue, let id = try? DesignationID(line.subject) else { return false }
        return !state.terms(of: id).feesArePublic
    }

    func subjects(_ action: Action) -> [String] { lines.filter { $0.action == action.rawValue }.map(\.subject) }

    private mutating func checkAccounts() throws {
        let logins = Set(try store.accounts().map(\.login))
        require("accounts", logins, are: Set(subjects(.addAccount)))
        require("addresses of accounts", try names(.accountEmail), are: logins)
        for name in try names(.totp) { require(logins.contains(name), "totp: \(name) has no account") }
    }

    /// Checks that every unsent message has its contents, and that every step of an application notified its holder
    /// once.
    private mutating func checkMessages() throws {
        let messages = try store.messages()
        require(
            "messages", try names(.message), are: Set(messages.filter { $0.state != .sent }.map(\.id)))
        require(Set(messages.map(\.dedup)).count == messages.count, "messages: one exists twice")
        // A time limit that a closure moves is no step of the application.
        let told = messages.filter { $0.recipient.kind == .applicant && !erased.contains($0.recipient.folio) }
            .filter { $0.template != MailTemplate.applicationLimitMoved.rawValue }
            .map { "\($0.template) \($0.recipient.folio) \($0.created)" }
        let due = book.notices.filter { !erased.contains($0.folio) }.map { "\($0.template) \($0.folio) \($0.time)" }
        require("notices", Set(told), are: Set(due))
        require(told.count == due.count, "notices: \(told.count) messages of \(due.count) steps")
    }
}
