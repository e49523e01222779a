import Draw

/// The subjects of an entry.
extension Fact {
    /// The folios and ids whose history includes this entry.
    public var subjects: [String] {
        switch self {
        case .callOpened(let fact): [fact.call]
        case .applicationSubmitted(let fact): [fact.application.description, fact.call]
        case .applicationMoved(let fact): [fact.application.description]
        case .expertAdmitted(let fact):
            [fact.expert.description] + (fact.application.map { [$0.description] } ?? [])
        case .expertRenewed(let fact):
            [fact.expert.description] + (fact.application.map { [$0.description] } ?? [])
        case .expertChanged(let fact): [fact.expert.description]
        case .expertSanctioned(let fact): [fact.expert.description]
        case .standingChanged(let fact): [fact.expert.description]
        case .identityCorrected(let fact): [fact.expert.description]
        case .admissionAnnulled(let fact): [fact.expert.description]
        case .drawOpened(let fact): [fact.draw.description] + (fact.follows?.designation.subjects ?? [])
        case .drawAnnulled(let fact): [fact.draw.description]
        case .actaSigned(let fact): [fact.draw.description]
        case .caseCorrected(let fact): [fact.lot.description]
        case .drawConcluded(let fact): [fact.draw.description] + fact.designated.map(\.description)
        case .directlyDesignated(let fact):
            [fact.designation.description] + (fact.designee.expert.map { [$0.description] } ?? [])
                + (fact.follows?.designation.subjects ?? [])
        case .designationMoved(let fact):
            if case .called(let expert) = fact.move {
                fact.designation.subjects + [expert.description]
            } else {
                fact.designation.subjects
            }
        case .recordCreated, .catalogueAdopted, .policyAdopted, .calendarAdopted, .periodOpened, .keyAnnounced,
            .matterKeyAnnounced, .activityNoted, .daysClosed:
            []
        }
    }

    /// The designation that the entry gives an expert; `nil` if it gives none.
    public func designation(of expert: ExpertID) -> DesignationID? {
        switch self {
        case .drawConcluded(let fact): fact.designated.contains(expert) ? .drawn(fact.draw, expert) : nil
        case .directlyDesignated(let fact): fact.designee == .expert(expert) ? .direct(fact.designation) : nil
        case .designationMoved(let fact):
            if case .called(expert) = fact.move, case .drawn(let draw, _) = fact.designation {
                .drawn(draw, expert)
            } else {
                nil
            }
        default: nil
        }
    }

    /// Whether the entry belongs to the history of a designation: its making, a step, its replacement, or a correction of its file.
    public func isAbout(_ id: DesignationID) -> Bool {
        switch (self, id) {
        case (.drawConcluded(let fact), .drawn(let draw, let expert)):
            fact.draw == draw && fact.designated.contains(expert)
        case (.drawOpened(let fact), _): fact.follows?.designation == id
        case (.directlyDesignated(let fact), .direct(let direct)):
            fact.designation == direct || fact.follows?.designation == id
        case (.directlyDesignated(let fact), _): fact.follows?.designation == id
        case (.caseCorrected(let fact), _): fact.lot == id.lot
        case (.designationMoved(let fact), .drawn(let draw, let expert)):
            if case .called(expert) = fact.move, case .drawn(draw, _) = fact.designation {
                true
            } else {
                fact.designation == id
            }
        case (.designationMoved(let fact), _): fact.designation == id
        default: false
        }
    }
}

extension DesignationID {
    fileprivate var subjects: [String] {
        switch self {
        case .drawn(let draw, let expert): [draw.description, expert.description]
        case .direct(let id): [id.description]
        }
    }
}
