import Draw
import Foundation
import PublicRecord
import Store
import WireFormat

extension Office {
    /// Proposes a change to the roster; another office approves it.
    ///
    /// The rules are checked at once, so that no proposal waits that cannot be approved.
    /// - Parameter form: the id of the request's form; when it is sent again, the first proposal is returned.
    public func propose(_ change: RosterChange, form: String? = nil, as actor: Actor) throws -> Proposal {
        try perform(
            .proposeChange, on: change.expert.description, as: actor, form: form, again: { try self.proposal($0) }
        ) { deed in
            var change = change
            change.instrument = try RecordText.line(change.instrument, of: .instrument)
            if case .identity(let document) = change.what { change.what = .identity(try salted(document)) }
            let fact = change.fact(at: deed.time, proposedBy: actor.office)
            try reader.dryRun([fact], by: DefaultOffice.council, at: deed.time)
            let proposal = Proposal(
                id: try token(), change: change, proposedAt: deed.time, proposer: actor.name, office: actor.office)
            deed.changes = [try seal(proposal.bytes, as: SealedName(.proposal, proposal.id))]
            deed.result = proposal.id
            return proposal
        }
    }

    /// Enters a proposed change into the record.
    /// - Throws: `Refusal.proposalOwn` if the approver is the proposer.
    public func approve(proposal id: String, form: String? = nil, as actor: Actor) throws -> Proposal {
        try perform(
            .approveChange, on: id, as: actor, form: form,
            again: { try Proposal(id: id, parsing: Array($0.utf8)) }
        ) { deed in
            let proposal = try self.proposal(id)
            guard proposal.proposer != actor.name || actor.isAtTheMachine, proposal.office != actor.office else {
                throw Refusal(.proposalOwn, ["proposal": id])
            }
            deed.subject = proposal.change.expert.description
            deed.facts = [proposal.change.fact(at: deed.time, proposedBy: proposal.office)]
            deed.changes = [.erase(SealedName(.proposal, id))]
            if case .identity(let document) = proposal.change.what {
                deed.changes.append(.correctIdentity(document.bytes, of: document.expert))
            }
            // The proposal is public now.
            deed.result = String(decoding: proposal.bytes, as: UTF8.self)
            return proposal
        }
    }

    /// Discards a proposal; its own office may do so, or one that could approve it.
    public func discard(proposal id: String, form: String? = nil, as actor: Actor) throws {
        try perform(.discardChange, on: id, as: actor, form: form) { deed in
            deed.subject = try proposal(id).change.expert.description
            deed.changes = [.erase(SealedName(.proposal, id))]
        }
    }

    /// Returns the document as it would be published.
    /// - Throws: `Refusal.identityUnchanged` if the expert's own says the same, `Refusal.identityErased` if there is
    ///   none any more.
    private func salted(_ document: IdentityDocument) throws -> IdentityDocument {
        guard let former = try reader.identities(of: [document.expert])[document.expert] else {
            throw Refusal(.identityErased, ["expert": document.expert.description])
        }
        var document = document
        document.name = try RecordText.line(document.name, at: .parts([.field(.name)]))
        guard (document.name, document.licences) != (former.name, former.licences) else {
            throw Refusal(.identityUnchanged, ["expert": document.expert.description])
        }
        document.salt = try ports.random.bytes(IdentityDocument.saltSize)
        return document
    }

    private func proposal(_ id: String) throws -> Proposal {
        guard let bytes = try open(SealedName(.proposal, id)) else {
            throw Refusal(.unknownProposal, ["proposal": id])
        }
        return try Proposal(id: id, parsing: bytes)
    }

    /// Declares an expert unavailable from a time on, or available again.
    public func declare(
        _ change: StandingChanged.Change, of expert: ExpertID, cause: String, instrument: String,
        effective: Timestamp? = nil, as actor: Actor
    ) throws {
        try perform(.declareAvailability, on: expert.description, as: actor) { deed in
            try actor.requireOwn(expert)
            guard change.isDeclared else { throw Refusal(.notDeclared, ["change": change.rawValue]) }
            let fact = StandingChanged(
                change, expert: expert, cause: cause, instrument: try RecordText.line(instrument, of: .instrument),
                effective: effective ?? deed.time)
            deed.facts = [.standingChanged(fact)]
        }
    }

    /// Returns 8 random letters and digits.
    func token() throws -> String {
        let letters = Array("23456789abcdefghjkmnpqrstuvwxyz".utf8)
        // There are 31 letters: bytes that would favour some of them are drawn again.
        var token: [UInt8] = []
        while token.count < 8 {
            token += try ports.random.bytes(8).filter { $0 < 248 }.map { letters[Int($0) % letters.count] }
        }
        return String(decoding: token.prefix(8), as: UTF8.self)
    }
}
