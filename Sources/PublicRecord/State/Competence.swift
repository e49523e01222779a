import Draw

/// Who may say what in the record (protocol section 5.0).
enum Competence {
    case council
    case registryOrCouncil
    /// Any office that is no court.
    case anyOffice
    /// Any office; of a court, the asking court's rule says which.
    case anyone
}

extension Fact {
    var competence: Competence {
        switch self {
        case .recordCreated, .catalogueAdopted, .policyAdopted, .calendarAdopted, .periodOpened, .keyAnnounced,
            .matterKeyAnnounced, .callOpened, .expertAdmitted, .expertRenewed, .expertChanged, .expertSanctioned,
            .identityCorrected, .admissionAnnulled, .daysClosed:
            .council
        case .standingChanged(let fact): fact.change.isDeclared ? .registryOrCouncil : .council
        case .applicationMoved(let fact): fact.move.kind.competence
        case .caseCorrected, .applicationSubmitted, .activityNoted: .registryOrCouncil
        case .drawOpened, .drawConcluded, .drawAnnulled, .directlyDesignated, .designationMoved, .actaSigned: .anyone
        }
    }
}

extension ApplicationMoved.Kind {
    fileprivate var competence: Competence {
        switch self {
        case .approved, .rejected: .council
        case .lapsed: .anyOffice
        case .reviewed, .returned, .corrected, .listed, .objected, .answered, .withdrawn: .registryOrCouncil
        }
    }
}

/// The two offices that `record.created` names.
struct NamedOffices: Sendable {
    let council: String
    let registry: String

    init(_ fact: RecordCreated) {
        council = fact.council
        registry = fact.registry
    }

    func contains(_ office: String) -> Bool { office == council || office == registry }
}

extension RecordState {
    /// The offices that the first entry names; of the first entry itself, its own.
    private func named(by fact: Fact) -> NamedOffices? {
        if case .recordCreated(let created) = fact { NamedOffices(created) } else { created.map(NamedOffices.init) }
    }

    func isOffice(_ code: String, named: NamedOffices?) -> Bool {
        catalogues.contains(code, in: .offices) || catalogues.contains(code, in: .courts)
            || named?.contains(code) == true
    }

    func isOffice(_ code: String) -> Bool { isOffice(code, named: created.map(NamedOffices.init)) }

    /// A court, and no office beside.
    func isCourtOnly(_ code: String) -> Bool {
        catalogues.contains(code, in: .courts) && !catalogues.contains(code, in: .offices)
    }

    func checkOffice(of entry: Entry) throws(Violation) {
        let named = named(by: entry.fact)
        try require(isOffice(entry.by, named: named), Violation(.unknownOffice, entry.by))
        let isCompetent =
            switch entry.fact.competence {
            case .council: entry.by == named?.council
            case .registryOrCouncil: named?.contains(entry.by) == true
            case .anyOffice: !isCourtOnly(entry.by)
            case .anyone: true
            }
        let expected: String? =
            switch entry.fact.competence {
            case .council: named?.council
            case .registryOrCouncil: named?.registry
            case .anyOffice, .anyone: nil
            }
        try require(isCompetent, Violation(.notCompetent, entry.by, expected: expected))
    }
}
