import ActaSignatures
import Draw
import Identifiers
import PublicRecord
import Sodium
import Store
import TransparencyLog
import WireFormat

/// Signatures of actas by the certificates of people.
extension Office {
    /// Keeps the signature of a concluded draw's acta, and notes its digest in the record.
    ///
    /// The signature was checked before, outside of the office (`Authorities.check`): here it is compared with the record
    /// and with the account.
    /// - Parameter signature: checked for the present time.
    /// - Throws: `Refusal.badSignature` with `otherActa`, `checkpoint` or `otherPerson`; `noSigner` for an account
    ///   without a bound person, or no account; `alreadySigned`; the violations of the record, `notConcluded` and
    ///   `otherCourt` among them.
    /// - Returns: the digest of the signature's file.
    @discardableResult
    public func signActa(
        _ draw: DrawID, _ signature: CheckedSignature, form: String? = nil, as actor: Actor
    ) throws -> Digest {
        try perform(
            .signActa, on: draw.description, as: actor, form: form, again: { try Digest(hex: $0) }
        ) { deed in
            let file = SignatureFile(signature, salt: try ports.random.bytes(SignatureFile.saltSize))
            deed.facts = [.actaSigned(ActaSigned(draw: draw, file: file.digest))]
            // The record's own rules are told first: whether the draw exists, is concluded, and of this court.
            try reader.dryRun(deed.facts, by: deed.office, at: deed.time)
            try requireHolder(signature.holder, is: actor)
            try reader.requireActa(signature.statement, of: draw)
            let signers = try privateReader.signatures(of: draw).compactMap(\.signer)
            guard !signers.contains(where: { $0.curp == signature.holder.curp }) else {
                throw Refusal(.alreadySigned, ["draw": draw.description, "name": signature.holder.name])
            }
            deed.changes = [try seal(file.bytes, as: .signature(file.digest, of: draw))]
            deed.result = file.digest.hex
            return file.digest
        }
    }

    private func requireHolder(_ holder: SigningCertificate.Holder, is actor: Actor) throws {
        guard let bound = try privateReader.signer(of: actor.name) else {
            throw Refusal(.noSigner, ["login": actor.name])
        }
        guard bound == holder.curp else { throw Refusal(.badSignature, ["fault": .signature(.otherPerson)]) }
    }

    private static func curp(_ text: String) throws(Refusal) -> CURP {
        do throws(IdentifierFault) {
            return try CURP(text)
        } catch {
            throw Refusal(.badCURP, ["fault": .identifier(error)])
        }
    }

    /// Binds an account to the person whose certificates it signs with, or to none.
    /// - Parameter curp: as people write it; empty for none.
    /// - Throws: `notAllowed`, `notAnAdministrator`, `ownRecovery` for the own account, `unknownAccount`, `badCURP`.
    public func bindSigner(of login: String, to curp: String, form: String? = nil, as actor: Actor) throws {
        try perform(.bindSigner, on: login, as: actor, form: form) { deed in
            try requireAdministrator(actor, besides: login)
            _ = try reader.accountRow(login)
            let name = SealedName(.signer, login)
            guard !curp.isEmpty else {
                deed.changes = [.erase(name)]
                return
            }
            deed.changes = [try seal(Array(try Office.curp(curp).text.utf8), as: name)]
        }
    }
}

extension RecordReader {
    /// Returns the text that a signer signs: the acta's conclusion under the newest checkpoint.
    /// - Throws: `Refusal.unknownDraw`; `Violation` with `annulled` or `notConcluded`.
    public func actaStatement(of draw: DrawID, serial: CertificateSerial) throws -> ActaStatement {
        try actaStatement(of: draw, serial: serial, root: TiledTree(size: size, reader: store).root())
    }

    /// Returns the beginnings of the texts of several draws, without the serial number.
    public func actaBeginnings(of draws: [DrawID]) throws -> [String] {
        let (serial, root) = (try CertificateSerial("01"), try TiledTree(size: size, reader: store).root())
        return try draws.map { try actaStatement(of: $0, serial: serial, root: root).beginning }
    }

    private func actaStatement(
        of draw: DrawID, serial: CertificateSerial, root: Digest
    ) throws -> ActaStatement {
        guard let record = state.draws[draw] else { throw Refusal(.unknownDraw, ["draw": draw.description]) }
        guard let conclusion = try entry(.concluded, draw) else {
            throw Violation(record.isAnnulled ? .annulled : .notConcluded, draw)
        }
        return ActaStatement(
            draw: draw, conclusion: conclusion.leaf, size: size, root: root, serial: serial)
    }

    /// Refuses a text of another acta, and one whose checkpoint is none of this log that holds the acta's entry.
    fileprivate func requireActa(_ statement: ActaStatement, of draw: DrawID) throws {
        guard statement.draw == draw, let conclusion = try entry(.concluded, draw),
            conclusion.leaf == statement.conclusion
        else { throw Refusal(.badSignature, ["fault": .signature(.otherActa)]) }
        guard conclusion.place < statement.size, statement.size <= size,
            try TiledTree(size: statement.size, reader: store).root() == statement.root
        else { throw Refusal(.badSignature, ["fault": .signature(.checkpoint)]) }
    }
}

extension SealedName {
    static func signature(_ file: Digest, of draw: DrawID) -> SealedName {
        SealedName(.actaSignature, "\(draw)/\(file.hex)")
    }
}
