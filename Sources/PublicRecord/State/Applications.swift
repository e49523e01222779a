import Draw
import WireFormat

/// The calls, and every application by its folio.
public struct Applications: Sendable {
    public private(set) var calls: [String: CallOpened] = [:]
    private var applications: [ApplicationID: Application] = [:]
    private var newest: ApplicationID?

    public subscript(id: ApplicationID) -> Application? { applications[id] }

    public var count: Int { applications.count }

    /// In the order of their folios.
    public var all: [Application] { applications.values.sorted { $0.id < $1.id } }

    /// The only folio that an application submitted at `time` may have.
    public func nextID(at time: Timestamp) throws(Malformed) -> ApplicationID {
        try ApplicationID.next(after: newest, in: time.year)
    }

    mutating func open(_ call: CallOpened) { calls[call.call] = call }

    mutating func insert(_ application: Application) {
        applications[application.id] = application
        newest = application.id
    }

    mutating func move(_ id: ApplicationID, to stage: Application.Stage, at time: Timestamp) {
        applications[id]?.stage = stage
        switch stage {
        case .approved, .rejected, .lapsed, .withdrawn: applications[id]?.ended = time
        default: break
        }
    }

    mutating func admit(_ id: ApplicationID, as expert: ExpertID) { applications[id]?.stage = .admitted(expert) }
}

/// The rules of calls and applications (protocol section 5).
extension RecordState {
    mutating func open(_ fact: CallOpened, at time: Timestamp) throws(Violation) {
        try require(applications.calls[fact.call] == nil, Violation(.codeTaken, fact.call))
        guard let period = roster.period(named: fact.period) else { throw Violation(.unknownCode, fact.period) }
        for code in fact.specialties { try catalogues.require(code, in: .specialties) }
        for code in fact.districts { try catalogues.require(code, in: .districts) }
        for code in fact.requirements { try catalogues.require(code, in: .requirements) }
        try checkNotBackdated(fact.opens, at: time)
        try require(
            fact.closes <= period.until, Violation(.periodOver, .time(fact.closes), expected: .time(period.until)))
        applications.open(fact)
    }

    mutating func submit(_ fact: ApplicationSubmitted, at time: Timestamp) throws(Violation) {
        let next = try? applications.nextID(at: time)
        try require(fact.application == next, Violation(.folioGap, fact.application, expected: next))
        guard let call = applications.calls[fact.call] else { throw Violation(.unknownCode, fact.call) }
        for code in fact.districts where !call.districts.contains(code) {
            throw Violation(.unknownCode, .text(code), expected: .catalogue(.districts))
        }
        try require(call.opens <= time && time < call.closes, Violation(.callClosed, .time(time)))
        applications.insert(
            Application(id: fact.application, call: call, districts: fact.districts, submitted: time))
    }

    mutating func move(_ fact: ApplicationMoved, by office: String, at time: Timestamp) throws(Violation) {
        guard let application = applications[fact.application] else {
            throw Violation(.unknownApplication, fact.application)
        }
        let stage = try application.stage(after: fact.move, by: office, at: time, in: self)
        applications.move(fact.application, to: stage, at: time)
    }

    /// An application that somebody is to be admitted on is approved, in a call for that period.
    func checkApproved(_ id: ApplicationID?, for period: String) throws(Violation) {
        guard let id else { return }
        guard let application = applications[id] else { throw Violation(.unknownApplication, id) }
        try require(
            application.stage == .approved, Violation(.stage, .applicationStage(application.stage.kind)))
        try require(application.call.period == period, Violation(.unknownCode, period))
    }
}
