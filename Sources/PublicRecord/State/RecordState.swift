import Sodium
import WireFormat

/// What the public record says at one moment: a fold over its entries.
///
/// The office folds an entry in before it appends it; an auditor folds in what was published. Both run this code: a
/// rule that is not here is not enforced.
public struct RecordState: Sendable {
    /// How much of an entry is to be proved.
    public enum Trust: Sendable {
        /// Every rule is checked.
        case nothing
        /// The entry was folded in before, by this code, and comes back from where nobody else writes: what costs
        /// hashing and signatures is taken as proved. For the office's own start-up only.
        case provedBefore
    }

    public internal(set) var created: RecordCreated?
    /// The time of the newest entry.
    public internal(set) var time: Timestamp?
    public internal(set) var catalogues = Catalogues()
    public internal(set) var policies = Policies()
    public internal(set) var roster = Roster()
    public internal(set) var calendar = CourtCalendar()
    public internal(set) var applications = Applications()
    public internal(set) var draws = Draws()
    public internal(set) var directs = Directs()
    var matters = Matters()
    /// The keys under which matters have their tags, in the order of their announcements: the last is in force.
    public internal(set) var matterKeys: [VRF.PublicKey] = []
    public internal(set) var activityNotes = ActivityNotes()
    public internal(set) var signedActas = SignedActas()
    public internal(set) var statistics = Statistics()
    public internal(set) var chances = Chances()
    public internal(set) var breakdown = Breakdown()
    var fileNumbers = FileNumbers()

    public init() {}

    /// Folds in the next entry, or refuses it by the first rule that it breaks and stays as it was.
    /// - Parameters:
    ///   - index: the entry's place in the log, from 0.
    ///   - leaf: its leaf hash.
    ///   - origin: the origin of the log's checkpoints.
    public mutating func apply(
        _ entry: Entry, index: Int, leaf: Digest, origin: String, trust: Trust = .nothing
    ) throws(Violation) {
        try checkCommon(entry, index: index)
        let (by, now) = (entry.by, entry.time)
        switch entry.fact {
        case .recordCreated(let fact):
            try checkOrigin(fact.origin, origin)
            try announce(fact.matterKey)
            created = fact
        case .catalogueAdopted(let fact): try catalogues.adopt(fact)
        case .policyAdopted(let fact): try policies.adopt(fact)
        case .calendarAdopted(let fact): try calendar.adopt(fact, at: now, limitsMayRun: limitsMayRun)
        case .periodOpened(let fact): try roster.open(fact)
        case .callOpened(let fact): try open(fact, at: now)
        case .applicationSubmitted(let fact): try submit(fact, at: now)
        case .applicationMoved(let fact): try move(fact, by: by, at: now)
        case .expertAdmitted(let fact): try admit(fact, by: by, at: now)
        case .expertRenewed(let fact): try renew(fact, by: by, at: now)
        case .expertChanged(let fact): try change(fact, by: by, at: now)
        case .expertSanctioned(let fact): try sanction(fact, by: by, at: now)
        case .standingChanged(let fact): try change(fact, by: by, at: now)
        case .drawOpened(let fact): try open(fact, by: by, at: now, index: index, leaf: leaf, trust: trust)
        case .drawConcluded(let fact): try conclude(fact, by: by, at: now, trust: trust)
        case .drawAnnulled(let fact): try annul(fact, by: by, at: now)
        case .caseCorrected(let fact): try correct(fact, by: by, at: now, trust: trust)
        case .directlyDesignated(let fact): try designate(fact, by: by, at: now, index: index, trust: trust)
        case .designationMoved(let fact): try move(fact, by: by, at: now)
        case .keyAnnounced(let fact): try checkOrigin(fact.key.name, origin)
        case .matterKeyAnnounced(let fact): try announce(fact, by: by)
        case .activityNoted(let fact): try activityNotes.note(fact, at: now)
        case .identityCorrected(let fact): try correct(fact, by: by, at: now)
        case .admissionAnnulled(let fact): try annul(fact, by: by, at: now)
        case .daysClosed(let fact): try close(fact, at: now, place: index)
        case .actaSigned(let fact): try sign(fact, by: by, at: now, place: index)
        }
        time = entry.time
    }

    private func checkCommon(_ entry: Entry, index: Int) throws(Violation) {
        let isCreation = if case .recordCreated = entry.fact { true } else { false }
        try require(isCreation == (index == 0), Violation(.recordCreated, index))
        if let time {
            try require(entry.time >= time, Violation(.timeBackwards, .time(entry.time), expected: .time(time)))
        }
        try checkOffice(of: entry)
    }

    /// Origins are bytes: two that look alike are two.
    private func checkOrigin(_ name: String, _ origin: String) throws(Violation) {
        try require(name.utf8.elementsEqual(origin.utf8), Violation(.wrongOrigin, name, expected: origin))
    }

    private mutating func announce(_ key: [UInt8]) throws(Violation) {
        guard let key = try? VRF.PublicKey(key), !matterKeys.contains(key) else {
            throw Violation(.matterKey, Hex.encode(key))
        }
        matterKeys.append(key)
    }

    private mutating func announce(_ fact: MatterKeyAnnounced, by office: String) throws(Violation) {
        try catalogues.require(cause: fact.cause, for: .matterKey)
        try checkTwoOffices(fact.proposedBy, by: office)
        try announce(fact.matterKey)
    }

    /// Whether something that has time limits was opened.
    private var limitsMayRun: Bool { !applications.calls.isEmpty || statistics.opened > 0 || directs.count > 0 }

    // MARK: Rules that stand in several entries

    /// Who proposed is an office, and another one than approves.
    func checkTwoOffices(_ proposedBy: String, by office: String) throws(Violation) {
        try require(isOffice(proposedBy), Violation(.unknownOffice, proposedBy))
        try require(proposedBy != office, Violation(.sameOffice, office))
    }

    func checkNotBackdated(_ effective: Timestamp, at time: Timestamp) throws(Violation) {
        try require(effective >= time, Violation(.backdated, .time(effective), expected: .time(time)))
    }

    /// A court acts in its own matters only.
    func checkCourt(_ court: String, by office: String) throws(Violation) {
        try require(office == court || !isCourtOnly(office), Violation(.otherCourt, office, expected: court))
    }

    func checkCodes(of request: Request) throws(Violation) {
        try catalogues.require(request.court, in: .courts)
        try catalogues.require(request.specialty, in: .specialties)
        try catalogues.require(request.district, in: .districts)
        try catalogues.require(request.kind, in: .kinds)
    }
}
