import CouncilLists
import Draw
import PublicRecord
import Sodium
import Store
import WireFormat

/// Enters the changes of a list into the record.
extension Office {
    /// The result of entering groups of a list.
    public struct Imported: Equatable, Sendable {
        /// The new experts, in the order of their numbers.
        public var experts: [ExpertID] = []
        /// The places of the new experts: specialties times districts.
        public var practices = 0
        public var renewed = 0
        public var changed = 0
        /// The experts of whom it was noted that they are not renewed.
        public var notRenewed = 0
        public var removed = 0

        public init() {}
    }

    /// Proposes groups of a list's effect, each for one decision of the council.
    /// - Parameters:
    ///   - trial: the effect as it was shown.
    ///   - groups: the kinds to be proposed.
    /// - Throws: `Refusal.listInDoubt` while a doubt is open; `Refusal.noRemovalCause` for missing persons without a
    ///   cause; a `Violation` where a group breaks a rule of the record.
    /// - Returns: the ids of the proposals.
    public func propose(
        _ trial: ListTrial, _ groups: Set<ListGroup.Kind>, instrument: String,
        causes: ListCauses = ListCauses(), form: String? = nil, as actor: Actor
    ) throws -> [String] {
        try perform(
            .proposeChange, on: trial.plan.period, as: actor, form: form,
            again: { $0.split(separator: " ").map(String.init) }
        ) { deed in
            try requireDecided(trial)
            let instrument = try RecordText.line(instrument, of: .instrument)
            var ids: [String] = []
            for group in trial.groups where groups.contains(group.kind) {
                let proposal = ListProposal(
                    id: try token(), group: group, period: trial.plan.period, instrument: instrument,
                    causes: causes, proposedAt: deed.time, proposer: actor.name, office: actor.office,
                    experts: reader.state.roster.experts.count)
                var tried = deed
                _ = try enter(proposal, in: &tried)
                try reader.dryRun(tried.facts, by: DefaultOffice.council, at: deed.time)
                deed.changes.append(try seal(proposal.bytes, as: SealedName(.listProposal, proposal.id)))
                ids.append(proposal.id)
            }
            deed.result = ids.joined(separator: " ")
            return ids
        }
    }

    /// Enters a proposed group into the record, as one act.
    /// - Throws: `Refusal.proposalOwn` if the approver's office is the proposer's; `Refusal.admittedSince` with the
    ///   persons who were admitted in another way since.
    public func approve(listProposal id: String, form: String? = nil, as actor: Actor) throws -> Imported {
        try perform(.approveChange, on: id, as: actor, form: form, again: { _ in Imported() }) { deed in
            let proposal = try listProposal(id)
            guard proposal.proposer != actor.name || actor.isAtTheMachine, proposal.office != actor.office else {
                throw Refusal(.proposalOwn, ["proposal": id])
            }
            try requireNotAdmittedSince(proposal)
            let imported = try enter(proposal, in: &deed)
            // The only trace, in a chain of hashes, of a group for which nothing is entered.
            deed.detail = "\(proposal.group.kind.rawValue): \(proposal.instrument)"
            deed.changes.append(.erase(SealedName(.listProposal, id)))
            return imported
        }
    }

    /// Discards a proposed group; its own office may do so, or one that could approve it.
    public func discard(listProposal id: String, form: String? = nil, as actor: Actor) throws {
        try perform(.discardChange, on: id, as: actor, form: form) { deed in
            _ = try listProposal(id)
            deed.changes = [.erase(SealedName(.listProposal, id))]
        }
    }

    /// Enters the whole effect of a list at once: the person at the machine acts for both offices. Those who are missing
    /// on a list of their own period are removed only with a cause (`ListCauses.removal`).
    /// - Parameter shown: the mark of the effect that was shown (`ListTrial.mark`); `nil` where none was.
    /// - Throws: `Refusal.changedSinceShown` if the effect is another one; `Refusal.listInDoubt` while a doubt is open;
    ///   `Refusal.listChangesNothing` if there is nothing to enter.
    public func importRoster(
        _ trial: ListTrial, shown: String? = nil, instrument: String? = nil, causes: ListCauses = ListCauses(),
        proposedBy: String = DefaultOffice.roster, as actor: Actor = .atTheMachine(for: DefaultOffice.council)
    ) throws -> Imported {
        try perform(.importRoster, on: trial.plan.period, as: actor) { deed in
            try requireDecided(trial)
            guard shown == nil || shown == trial.mark else { throw Refusal(.changedSinceShown) }
            let groups = trial.groups.filter { $0.kind != .missing || causes.removal != nil }
            guard !groups.isEmpty else { throw Refusal(.listChangesNothing) }
            let period = try reader.admittingPeriod(named: trial.plan.period, at: deed.time)
            let instrument = try instrument.map { try RecordText.line($0, of: .instrument) } ?? period.instrument
            var imported = Imported()
            for group in groups {
                let proposal = ListProposal(
                    id: "", group: group, period: period.period, instrument: instrument, causes: causes,
                    proposedAt: deed.time, proposer: actor.name, office: proposedBy,
                    experts: reader.state.roster.experts.count)
                imported.add(try enter(proposal, in: &deed))
            }
            return imported
        }
    }

    private func requireDecided(_ trial: ListTrial) throws {
        guard trial.doubts.isEmpty else { throw Refusal(.listInDoubt, ["count": .number(trial.doubts.count)]) }
    }

    private func listProposal(_ id: String) throws -> ListProposal {
        guard let bytes = try open(SealedName(.listProposal, id)) else {
            throw Refusal(.unknownProposal, ["proposal": id])
        }
        return try ListProposal(id: id, parsing: bytes)
    }

    /// Refuses a group of new persons if one of them was admitted in another way since it was proposed.
    private func requireNotAdmittedSince(_ proposal: ListProposal) throws {
        let since = reader.state.roster.experts.dropFirst(proposal.experts).compactMap {
            try? reader.identity(of: $0.id)
        }
        guard !since.isEmpty else { return }
        let admitted = proposal.group.items.filter { item in
            item.expert == nil
                && since.contains { document in
                    document.name.folded == item.name.folded
                        || !Set(document.licences).isDisjoint(with: item.licences)
                }
        }
        guard admitted.isEmpty else {
            throw Refusal(.admittedSince, ["names": .list(admitted.map(\.name))])
        }
    }
}

extension Office.Imported {
    mutating func add(_ other: Office.Imported) {
        experts += other.experts
        practices += other.practices
        renewed += other.renewed
        changed += other.changed
        notRenewed += other.notRenewed
        removed += other.removed
    }
}
