import ActaSignatures
import Draw
import Identifiers
import PublicRecord
import Sodium
import Store
import WireFormat

/// A signature of an acta, as the office keeps it.
public struct KeptSignature: Sendable {
    /// The facts that the record notes.
    public var noted: SignedActas.Signature
    /// `nil` if the file was erased.
    public var file: SignatureFile?

    /// The person whom the certificate names.
    public var signer: SigningCertificate.Holder? { (try? file?.certificate).flatMap { try? $0.holder } }
}

extension PrivateReader {
    /// The signatures of a draw's acta, oldest first.
    public func signatures(of draw: DrawID) throws -> [KeptSignature] {
        try state.signedActas[draw].map { noted in
            KeptSignature(
                noted: noted,
                file: try open(.signature(noted.file, of: draw)).map { try SignatureFile(parsing: $0) })
        }
    }

    /// Returns the file of a signature, for those who may read the draw; the look leaves its line in the activity log.
    /// - Throws: `Refusal.unknownSignature`; `Refusal.notYours` for another court.
    public func signatureFile(_ digest: String, of draw: DrawID, as actor: Actor) throws -> KeptSignature {
        try leavingTrace(.readSignature, on: draw.description, as: actor) {
            if case .court(let court) = actor.role, state.draws[draw]?.court != court {
                throw Refusal(.notYours, ["subject": draw.description])
            }
            guard let kept = try signatures(of: draw).first(where: { $0.noted.file.hex == digest }), kept.file != nil
            else { throw Refusal(.unknownSignature, ["draw": draw.description]) }
            return kept
        }
    }

    /// The CURP of the person whose certificates an account signs with; `nil` if administration bound none.
    public func signer(of login: String) throws -> CURP? {
        try open(SealedName(.signer, login)).flatMap { try? CURP(String(decoding: $0, as: UTF8.self)) }
    }
}

extension RecordReader {
    /// The concluded draws of a court whose acta nobody signed, newest first.
    public func unsignedActas(of court: String, most: Int) -> [DrawID] {
        Array(state.draws.concluded(by: court).lazy.filter { state.signedActas[$0].isEmpty }.prefix(most))
    }
}
