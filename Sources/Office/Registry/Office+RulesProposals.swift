import PublicRecord
import Store
import WireFormat

/// Reference data and closures by two people: the registry proposes, the council approves.
extension Office {
    /// Proposes what a file of reference data would change.
    ///
    /// The rules are checked at once, so that no proposal waits that cannot be approved.
    /// - Parameter data: the file as it was read (`PrivateReader.reference`).
    /// - Throws: `Refusal.rulesUnchanged` if the file says what is in force; as `adopt` does.
    public func propose(
        _ data: ReferenceData, from file: ReferenceFile, form: String? = nil, as actor: Actor
    ) throws -> RulesProposal {
        try proposeRules(on: file.rawValue, form: form, as: actor) { deed in
            let adoption = try adoption(of: data, allowingUnknownBeacons: false, at: deed.time)
            guard !adoption.counts.isNothing else { throw Refusal(.rulesUnchanged, ["file": file.name]) }
            return RulesProposal(
                id: try token(), file: file, instrument: data.instrument, facts: adoption.facts,
                settings: adoption.settings, proposedAt: deed.time, proposer: actor.name, office: actor.office)
        }
    }

    /// Proposes to close days.
    public func propose(_ closure: DaysClosed, form: String? = nil, as actor: Actor) throws -> RulesProposal {
        try proposeRules(on: closure.days.first?.text ?? "", form: form, as: actor) { deed in
            var closure = closure
            closure.instrument = try RecordText.line(closure.instrument, of: .instrument)
            return RulesProposal(
                id: try token(), file: nil, instrument: "", facts: [.daysClosed(closure)], settings: [],
                proposedAt: deed.time, proposer: actor.name, office: actor.office)
        }
    }

    private func proposeRules(
        on subject: String, form: String?, as actor: Actor, _ body: (Deed) throws -> RulesProposal
    ) throws -> RulesProposal {
        try perform(
            .proposeRules, on: subject, as: actor, form: form, again: { try self.rulesProposal($0) }
        ) { deed in
            let proposal = try body(deed)
            try reader.dryRun(proposal.facts, by: DefaultOffice.council, at: deed.time)
            deed.changes = [try seal(proposal.bytes, as: SealedName(.rulesProposal, proposal.id))]
            deed.result = proposal.id
            return proposal
        }
    }

    /// Enters a proposed change of the rules, as one act.
    /// - Throws: `Refusal.proposalOwn` if the approver's office is the proposer's.
    /// - Returns: the time limits that move.
    @discardableResult
    public func approve(rulesProposal id: String, form: String? = nil, as actor: Actor) throws -> [MovedLimit] {
        try perform(.approveRules, on: id, as: actor, form: form, again: { _ in [] }) { deed in
            let proposal = try rulesProposal(id)
            guard proposal.proposer != actor.name || actor.isAtTheMachine, proposal.office != actor.office else {
                throw Refusal(.proposalOwn, ["proposal": id])
            }
            deed.facts = proposal.facts
            deed.changes = proposal.settings.map(\.change) + [.erase(SealedName(.rulesProposal, id))]
            deed.detail = proposal.instruments.joined(separator: "; ")
            return try moveLimits(in: &deed)
        }
    }

    /// Discards a proposed change of the rules; its own office may do so, or one that could approve it.
    public func discard(rulesProposal id: String, form: String? = nil, as actor: Actor) throws {
        try perform(.discardRules, on: id, as: actor, form: form) { deed in
            _ = try rulesProposal(id)
            deed.changes = [.erase(SealedName(.rulesProposal, id))]
        }
    }

    private func rulesProposal(_ id: String) throws -> RulesProposal {
        guard let bytes = try open(SealedName(.rulesProposal, id)) else {
            throw Refusal(.unknownProposal, ["proposal": id])
        }
        return try RulesProposal(id: id, parsing: bytes)
    }
}

extension PrivateReader {
    /// Returns the changes of the rules that wait for approval, the oldest first.
    public func rulesProposals() throws -> [RulesProposal] {
        try store.sealedNames(.rulesProposal).compactMap { name in
            try open(name).map { try RulesProposal(id: name.name, parsing: $0) }
        }.sorted { ($0.proposedAt, $0.id) < ($1.proposedAt, $1.id) }
    }

    /// Returns the running time limits that would move if a proposal were approved now.
    public func limits(movedBy proposal: RulesProposal) throws -> [MovedLimit] {
        try record.limits(movedBy: proposal.facts, at: now())
    }
}
