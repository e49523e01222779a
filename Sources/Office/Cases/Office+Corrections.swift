import PublicRecord
import Store
import WireFormat

/// Corrections of file numbers: the court proposes the right one, another office approves it.
extension Office {
    /// Proposes a correction. The rules are checked at once, so that no proposal waits that cannot be approved.
    /// - Parameters:
    ///   - text: the right number, as people write it.
    ///   - reserved: whether the number is reserved.
    ///   - cause: a code of scope `correction`.
    @discardableResult
    public func proposeCorrection(
        of id: LotID, case text: String, reserved: Bool, cause: String, instrument: String, form: String? = nil,
        as actor: Actor
    ) throws -> CorrectionProposal {
        try perform(
            .correctCase, on: id.description, as: actor, form: form, again: { try self.correction($0) }
        ) { deed in
            let lot = try reader.known(id)
            let number = try reader.readCase(text, of: lot.court, at: deed.time)
            let proposal = CorrectionProposal(
                id: try token(), lot: id, caseNumber: number, isReserved: reserved, cause: cause,
                instrument: try RecordText.line(instrument, of: .instrument), proposedAt: deed.time,
                proposer: actor.name, court: actor.office)
            let tag = try privateReader.tag(of: number, of: lot.court, isReserved: reserved)
            try reader.dryRun([proposal.fact(tag: tag)], by: DefaultOffice.roster, at: deed.time)
            deed.changes = [try seal(proposal.bytes, as: SealedName(.correction, proposal.id))]
            deed.result = proposal.id
            return proposal
        }
    }

    /// Enters a correction into the record: the lot has the new number and tag from now on.
    /// - Returns: the corrected lot.
    @discardableResult
    public func approveCorrection(_ id: String, form: String? = nil, as actor: Actor) throws -> LotID {
        try perform(.approveCorrection, on: id, as: actor, form: form, again: { try LotID($0) }) { deed in
            let proposal = try correction(id)
            guard proposal.proposer != actor.name || actor.isAtTheMachine, proposal.court != actor.office else {
                throw Refusal(.proposalOwn, ["proposal": id])
            }
            let lot = try reader.known(proposal.lot)
            let tag = try privateReader.tag(of: proposal.caseNumber, of: lot.court, isReserved: proposal.isReserved)
            deed.subject = proposal.lot.description
            deed.facts = [proposal.fact(tag: tag)]
            deed.changes = [
                .erase(SealedName(.correction, id)),
                proposal.isReserved
                    ? try sealNumber(proposal.caseNumber, of: proposal.lot)
                    : .erase(SealedName(.caseNumber, proposal.lot)),
            ]
            return proposal.lot
        }
    }

    /// Discards a correction; its own court may do so, or an office that could approve it.
    public func discardCorrection(_ id: String, form: String? = nil, as actor: Actor) throws {
        try perform(.discardCorrection, on: id, as: actor, form: form) { deed in
            let proposal = try correction(id)
            if case .court(let court) = actor.role, court != proposal.court {
                throw Violation(.otherCourt, court, expected: proposal.court)
            }
            deed.subject = proposal.lot.description
            deed.changes = [.erase(SealedName(.correction, id))]
        }
    }

    private func correction(_ id: String) throws -> CorrectionProposal {
        guard let bytes = try open(SealedName(.correction, id)) else {
            throw Refusal(.unknownCorrection, ["proposal": id])
        }
        return try CorrectionProposal(id: id, parsing: bytes)
    }
}

extension PrivateReader {
    /// The corrections that wait for approval, the oldest first.
    public func corrections() throws -> [CorrectionProposal] {
        try store.sealedNames(.correction).compactMap { name in
            try open(name).map { try CorrectionProposal(id: name.name, parsing: $0) }
        }.sorted { ($0.proposedAt, $0.id) < ($1.proposedAt, $1.id) }
    }
}
