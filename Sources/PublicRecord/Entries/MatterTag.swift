import Sodium
import WireFormat

/// What stands for a court's file in the record, whether or not its number does (protocol section 12).
///
/// It is the value of a verifiable random function under the matter key, so that a file has one tag, whichever way it
/// is asked for, and a tag says nothing of the number to those who have no proof.
public struct MatterTag: Hashable, Sendable {
    /// The first 32 bytes of the function's value.
    public var value: Digest
    /// 80 bytes, of an open matter; `nil` where the matter is reserved.
    public var proof: [UInt8]?

    public init(_ value: Digest, proof: [UInt8]?) {
        self.value = value
        self.proof = proof
    }

    /// Reads `tag` and `tag_proof`.
    /// - Parameter isReserved: whether the matter has no number in the record: then it has no proof either.
    init(_ fields: inout Fields, isReserved: Bool) throws(Malformed) {
        value = try fields.digest("tag")
        proof =
            isReserved ? nil : try fields.hex("tag_proof", count: VRF.proofSize...VRF.proofSize)
    }

    /// What an entry has of it.
    var members: KeyValuePairs<String, JSON?> {
        ["tag": .string(value.hex), "tag_proof": proof.map { .string(Hex.encode($0)) }]
    }

    /// What the function is computed of: court, kind of file, number and year. Suffix, specialty, district and kind of
    /// designation are not in it.
    public static func input(_ number: CaseNumber, of court: String) -> [UInt8] {
        Array("insacula/v1/matter\n\(court)\n\(number.docket)\n\(number.number)/\(number.year)\n".utf8)
    }

    /// The tag that a value of the function gives.
    public static func value(of output: [UInt8]) -> Digest? { try? Digest(output.prefix(Digest.size)) }

    /// The tag of a file, if `proof` proves one.
    public static func value(
        provedBy proof: [UInt8], for number: CaseNumber, of court: String, under key: VRF.PublicKey
    ) -> Digest? {
        key.output(provedBy: proof, for: input(number, of: court)).flatMap(value)
    }

    /// The tag of a file with its proof, as the court computes it.
    public static func made(
        of number: CaseNumber, of court: String, with key: VRF.PrivateKey
    ) throws(SodiumError) -> MatterTag {
        let (output, proof) = try key.prove(input(number, of: court))
        guard let value = value(of: output) else { throw .unavailable }
        return MatterTag(value, proof: proof)
    }

    /// The proof is of this tag, for this file. Of a reserved matter there is nothing to check.
    public func check(_ number: CaseNumber?, of court: String, under key: VRF.PublicKey) throws(Violation) {
        guard let number, let proof else { return }
        let right = MatterTag.value(provedBy: proof, for: number, of: court, under: key)
        try require(right == value, Violation(.tag, value.hex, expected: right?.hex))
    }
}

/// What may have one lot: a court's file, by its tag, and a specialty (protocol section 5.1, "one lot a matter").
public struct Matter: Hashable, Sendable {
    public var tag: Digest
    public var specialty: String

    public init(tag: Digest, specialty: String) {
        self.tag = tag
        self.specialty = specialty
    }
}
