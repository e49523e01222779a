import CouncilLists
import Draw
import PublicRecord
import Sodium
import Store
import WireFormat

/// Turns a group of a list into the facts of entries, and into what is stored beside them.
extension Office {
    /// Adds the facts of a group, and what is stored beside them, to a deed.
    /// - Throws: `Refusal.identityErased` and `Refusal.licencesFull` for cédulas that cannot be added;
    ///   `Refusal.noRemovalCause`.
    func enter(_ proposal: ListProposal, in deed: inout Deed) throws -> Imported {
        var imported = Imported()
        var documents: [(expert: ExpertID, document: [UInt8])] = []
        for item in proposal.group.items {
            guard let expert = item.expert else {
                let id = try ExpertID(number: reader.state.roster.experts.count + imported.experts.count + 1)
                try admit(item, as: id, of: proposal, in: &deed)
                imported.experts.append(id)
                imported.practices += item.practice?.reduce(0) { $0 + $1.districts.count } ?? 0
                continue
            }
            switch proposal.group.kind {
            case .renewed:
                imported.renewed += 1
                try renew(expert, by: proposal, in: &deed)
            case .new, .changed:
                imported.changed += 1
                try change(item, of: expert, proposal, in: &deed)
                if let document = try corrected(item, of: expert) {
                    documents.append((expert, document))
                    deed.facts.append(
                        .identityCorrected(
                            IdentityCorrected(
                                expert: expert, identity: SHA256.hash(document), cause: proposal.causes.licences,
                                instrument: proposal.instrument, proposedBy: proposal.office)))
                }
            case .notRenewed:
                imported.notRenewed += 1
                let note = NotRenewed(
                    expert: expert, period: proposal.period, instrument: proposal.instrument, decidedAt: deed.time)
                deed.changes.append(try seal(note.bytes, as: note.name))
            case .missing:
                imported.removed += 1
                guard let cause = proposal.causes.removal else { throw Refusal(.noRemovalCause) }
                deed.facts.append(
                    .standingChanged(
                        StandingChanged(
                            .removed, expert: expert, cause: cause, instrument: proposal.instrument,
                            effective: deed.time, proposedBy: proposal.office)))
            }
        }
        if !documents.isEmpty { deed.changes.append(.correctIdentities(documents)) }
        return imported
    }

    private func renew(_ expert: ExpertID, by proposal: ListProposal, in deed: inout Deed) throws {
        deed.facts.append(
            .expertRenewed(
                ExpertRenewed(
                    expert: expert, period: proposal.period, instrument: proposal.instrument,
                    proposedBy: proposal.office)))
        // An earlier list may have lacked the person.
        deed.changes.append(.erase(NotRenewed.name(expert, proposal.period)))
    }

    private func admit(
        _ item: ListGroup.Item, as id: ExpertID, of proposal: ListProposal, in deed: inout Deed
    ) throws {
        let document = IdentityDocument(
            expert: id, name: item.name, licences: item.licences,
            salt: try ports.random.bytes(IdentityDocument.saltSize)
        ).bytes
        var contact = Contact()
        contact.set(item.contact ?? ListedContact())
        contact.curp = item.curp
        deed.changes.append(.identity(document, of: id))
        deed.changes.append(try seal(contact.bytes, as: SealedName(.contact, id)))
        deed.facts.append(
            .expertAdmitted(
                ExpertAdmitted(
                    expert: id, period: proposal.period, practice: item.practice ?? [],
                    identity: SHA256.hash(document), instrument: proposal.instrument, proposedBy: proposal.office)))
    }

    private func change(
        _ item: ListGroup.Item, of expert: ExpertID, _ proposal: ListProposal, in deed: inout Deed
    ) throws {
        if let practice = item.practice {
            deed.facts.append(
                .expertChanged(
                    ExpertChanged(
                        expert: expert, practice: practice, cause: proposal.causes.practice,
                        instrument: proposal.instrument, effective: deed.time, proposedBy: proposal.office)))
        }
        guard item.contact != nil || item.curp != nil else { return }
        var contact = try privateReader.keptContact(of: expert) ?? Contact()
        if let listed = item.contact { contact.set(listed) }
        if let curp = item.curp { contact.curp = curp }
        deed.changes.append(try seal(contact.bytes, as: SealedName(.contact, expert)))
    }

    /// Returns the identity document with the cédulas that a list adds; `nil` if it has them all.
    private func corrected(_ item: ListGroup.Item, of expert: ExpertID) throws -> [UInt8]? {
        guard !item.licences.isEmpty else { return nil }
        guard var document = try reader.identity(of: expert) else {
            throw Refusal(.identityErased, ["expert": expert.description])
        }
        guard let licences = Licence.numbers(in: (document.licences + item.licences).joined(separator: " ")) else {
            throw Refusal(.licencesFull, ["expert": .text(expert.description), "most": .number(Licence.most)])
        }
        guard licences != document.licences else { return nil }
        document.licences = licences
        document.salt = try ports.random.bytes(IdentityDocument.saltSize)
        return document.bytes
    }
}
