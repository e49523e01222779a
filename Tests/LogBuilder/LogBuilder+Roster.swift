import Draw
import PublicRecord
import Sodium
import Support
import WireFormat

/// Calls, applications and the roster. With a `spoil`, the entry is appended unchecked; `{ _ in }` changes nothing in
/// it.
extension LogBuilder {
    /// Admits an expert and publishes the identity document.
    /// - Parameter identity: other bytes to publish, whose digest the entry gets.
    public mutating func admit(
        _ number: Int, practice: [Practice] = Sample.practice, period: String = Sample.period.period,
        on application: ApplicationID? = nil, identity: [UInt8]? = nil, at time: Timestamp? = nil,
        by: String = Sample.office, spoil: Spoil<ExpertAdmitted>? = nil
    ) {
        let identity = identity ?? Sample.identity(number).bytes
        var fact = Sample.admission(number, practice: practice)
        fact.period = period
        fact.application = application
        fact.identity = SHA256.hash(identity)
        append(fact, Fact.expertAdmitted, at: time, by: by, spoil)
        files["identities/\(Sample.expert(number)).json"] = identity
    }

    /// Corrects an expert's identity and publishes the new document.
    public mutating func correctIdentity(
        _ number: Int, to document: IdentityDocument? = nil, at time: Timestamp? = nil, by: String = Sample.office,
        spoil: Spoil<IdentityCorrected>? = nil
    ) {
        let bytes = (document ?? Sample.corrected(number)).bytes
        let fact = IdentityCorrected(
            expert: Sample.expert(number), identity: SHA256.hash(bytes), cause: "error-de-captura",
            instrument: "Oficio de prueba", proposedBy: "registro")
        append(fact, Fact.identityCorrected, at: time, by: by, spoil)
        files["identities/\(Sample.expert(number)).json"] = bytes
    }

    public mutating func annulAdmission(
        _ number: Int, at time: Timestamp? = nil, by: String = Sample.office, spoil: Spoil<AdmissionAnnulled>? = nil
    ) {
        let fact = AdmissionAnnulled(
            expert: Sample.expert(number), cause: "alta-duplicada", instrument: "Acta de prueba",
            proposedBy: "registro")
        append(fact, Fact.admissionAnnulled, at: time, by: by, spoil)
    }

    public mutating func close(
        _ fact: DaysClosed, at time: Timestamp? = nil, by: String = Sample.office, spoil: Spoil<DaysClosed>? = nil
    ) {
        append(fact, Fact.daysClosed, at: time, by: by, spoil)
    }

    public mutating func renew(
        _ number: Int, for period: String = Sample.nextPeriod.period, on application: ApplicationID? = nil,
        at time: Timestamp? = nil, by: String = Sample.office, spoil: Spoil<ExpertRenewed>? = nil
    ) {
        let fact = ExpertRenewed(
            expert: Sample.expert(number), period: period, instrument: "Acta de prueba", proposedBy: "registro",
            application: application)
        append(fact, Fact.expertRenewed, at: time, by: by, spoil)
    }

    /// - Parameter effective: by default the entry's own time.
    public mutating func change(
        _ change: StandingChanged.Change, _ number: Int, effective: Timestamp? = nil, at time: Timestamp? = nil,
        by: String = Sample.office, spoil: Spoil<StandingChanged>? = nil
    ) {
        let fact = Sample.change(change, number, effective: effective ?? time ?? next)
        append(fact, Fact.standingChanged, at: time, by: by, spoil)
    }

    /// - Parameter effective: by default the entry's own time.
    public mutating func change(
        _ number: Int, to practice: [Practice], effective: Timestamp? = nil, at time: Timestamp? = nil,
        by: String = Sample.office, spoil: Spoil<ExpertChanged>? = nil
    ) {
        let fact = ExpertChanged(
            expert: Sample.expert(number), practice: practice, cause: "licencia", instrument: "Oficio de prueba",
            effective: effective ?? time ?? next, proposedBy: "registro")
        append(fact, Fact.expertChanged, at: time, by: by, spoil)
    }

    /// - Parameter effective: by default the entry's own time.
    public mutating func sanction(
        _ number: Int, effective: Timestamp? = nil, at time: Timestamp? = nil, by: String = Sample.office,
        spoil: Spoil<ExpertSanctioned>? = nil
    ) {
        let fact = ExpertSanctioned(
            expert: Sample.expert(number), cause: "incumplimiento", instrument: "Resolución de prueba",
            effective: effective ?? time ?? next, proposedBy: "registro")
        append(fact, Fact.expertSanctioned, at: time, by: by, spoil)
    }

    public mutating func open(
        _ call: CallOpened, at time: Timestamp? = nil, by: String = Sample.office, spoil: Spoil<CallOpened>? = nil
    ) {
        append(call, Fact.callOpened, at: time, by: by, spoil)
    }

    /// Submits an application, by default ten seconds after the newest entry or when the call opens.
    @discardableResult
    public mutating func apply(
        in call: CallOpened = Sample.call, districts: [String] = ["pachuca"], at time: Timestamp? = nil,
        by: String = Sample.office, spoil: Spoil<ApplicationSubmitted>? = nil
    ) -> ApplicationID {
        let time = time ?? max(next, call.opens)
        let id = certain { try state.applications.nextID(at: time) }
        let fact = ApplicationSubmitted(
            application: id, call: call.call, districts: districts, file: Fixed.digest("file \(id)"))
        append(fact, Fact.applicationSubmitted, at: time, by: by, spoil)
        return id
    }

    /// - Parameter unchecked: whether the move may break a rule.
    public mutating func move(
        _ application: ApplicationID, _ move: ApplicationMoved.Move, at time: Timestamp? = nil,
        by: String = Sample.office, unchecked: Bool = false
    ) {
        let fact = ApplicationMoved(application, move)
        append(fact, Fact.applicationMoved, at: time, by: by, unchecked ? { _ in } : nil)
    }

    /// Returns the end of the time limit in an application's stage.
    public func deadline(of application: ApplicationID) -> Timestamp {
        guard let deadline = state.applications[application]?.deadline(by: state.calendar) else {
            fatalError("\(application) waits for nothing")
        }
        return deadline
    }

    /// Reviews, lists and approves an application without objections.
    public mutating func approve(_ application: ApplicationID) {
        move(application, .reviewed)
        move(application, .listed)
        move(application, .approved(Sample.approval()), at: deadline(of: application))
    }
}
