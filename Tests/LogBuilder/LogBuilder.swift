import Draw
import PublicRecord
import Sodium
import TransparencyLog
import WireFormat

/// Builds public records in memory with their log and files, valid or deliberately broken, the same in every run.
///
/// An entry that breaks a rule ends the test, unless it is appended unchecked or spoiled; the state then applies it only
/// if it breaks no rule, as an auditor's state does.
public struct LogBuilder: Sendable {
    /// A draw as opened, whether or not the rules allow it.
    public struct Opening: Sendable {
        public var fact: DrawOpened
        public var index: Int
        public var leaf: Digest
        public var policy: PolicyAdopted
        /// The pool whose root the entry has.
        public var pool: Pool
        public var secret: [UInt8]
    }

    /// Changes a right fact into a wrong one.
    public typealias Spoil<T> = (inout T) -> Void

    public private(set) var state = RecordState()
    /// The exact bytes of each entry.
    public private(set) var entries: [[UInt8]] = []
    public private(set) var leaves: [Digest] = []
    /// The time of the newest entry.
    public private(set) var clock: Timestamp
    public let signer: NoteSigner

    /// The files beside the log, by path.
    public var files: [String: [UInt8]] = [:]
    public var openings: [DrawID: Opening] = [:]
    public var conclusions: [DrawID: (fact: DrawConcluded, index: Int)] = [:]
    public private(set) var admissions: [ExpertID: Int] = [:]
    /// The newest correction of each expert's identity.
    public private(set) var corrections: [ExpertID: Int] = [:]
    public private(set) var policies: [String: (fact: PolicyAdopted, index: Int)] = [:]
    /// The places of the entries that announced a matter key.
    public private(set) var matterKeys: [Int] = []

    /// Makes a log without entries.
    public init(signer: NoteSigner = Sample.signer, at start: Timestamp = Sample.start) {
        self.signer = signer
        clock = start
    }

    /// Makes a log with everything that a first draw needs.
    /// - Parameters:
    ///   - calendar: without one, time limits run in UTC, and only weekends are closed.
    ///   - start: the time of the first entry; a draw on a public beacon needs the time of its recorded round.
    public static func founded(
        policy: PolicyAdopted = Sample.policy(), experts: Int = 6, calendar: CalendarAdopted? = nil,
        signer: NoteSigner = Sample.signer, at start: Timestamp = Sample.start
    ) -> LogBuilder {
        var log = LogBuilder(signer: signer, at: start)
        log.found()
        log.append(.policyAdopted(policy))
        log.append(.periodOpened(start < Sample.period.from ? Sample.longPeriod : Sample.period))
        if let calendar { log.append(.calendarAdopted(calendar)) }
        for number in 1...experts { log.admit(number) }
        return log
    }

    /// Appends the creation of the record and the catalogues.
    public mutating func found() {
        append(.recordCreated(Sample.created(signer.key.name)))
        for catalogue in Sample.catalogues { append(.catalogueAdopted(catalogue)) }
    }

    /// Sets the clock forward.
    public mutating func wait(_ seconds: Int) { clock = clock.advanced(by: seconds) }

    /// Appends a fact that breaks no rule, by default ten seconds after the newest entry.
    public mutating func append(_ fact: Fact, at time: Timestamp? = nil, by: String = Sample.office) {
        let entry = Entry(time: time ?? next, by: by, fact: fact)
        do {
            try keep(entry)
        } catch {
            fatalError("\(error)")
        }
    }

    /// Appends a fact that may break a rule.
    public mutating func appendUnchecked(_ fact: Fact, at time: Timestamp? = nil, by: String = Sample.office) {
        try? keep(Entry(time: time ?? next, by: by, fact: fact))
    }

    /// Appends a fact that breaks no rule or, with `spoil`, any fact.
    mutating func append<T>(
        _ fact: T, _ form: (T) -> Fact, at time: Timestamp?, by: String, _ spoil: Spoil<T>?
    ) {
        guard let spoil else { return append(form(fact), at: time, by: by) }
        var fact = fact
        spoil(&fact)
        appendUnchecked(form(fact), at: time, by: by)
    }

    /// Appends any bytes.
    public mutating func appendUnchecked(_ bytes: [UInt8]) {
        entries.append(bytes)
        leaves.append(MerkleTree.leafHash(bytes))
    }

    /// The default time of the next entry.
    public var next: Timestamp { clock.advanced(by: entries.isEmpty ? 0 : 10) }

    private mutating func keep(_ entry: Entry) throws(Violation) {
        let index = entries.count
        appendUnchecked(entry.bytes)
        clock = max(clock, entry.time)
        switch entry.fact {
        case .recordCreated, .matterKeyAnnounced: matterKeys.append(index)
        case .expertAdmitted(let fact): admissions[fact.expert] = index
        case .identityCorrected(let fact): corrections[fact.expert] = index
        case .policyAdopted(let fact): policies[fact.policy] = (fact, index)
        case .drawConcluded(let fact): conclusions[fact.draw] = (fact, index)
        default: break
        }
        try state.apply(entry, index: index, leaf: leaves[index], origin: signer.key.name)
    }
}
