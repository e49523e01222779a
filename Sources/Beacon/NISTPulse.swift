import Crypto
import CryptoExtras
import Foundation
import WireFormat

/// A pulse of the NIST Randomness Beacon, version 2.0, as far as its signature covers it (NISTIR 8213, section 4.1;
/// protocol section 8.4).
struct NISTPulse: Equatable {
    /// Bytes of an RSA-4096 modulus and of a signature under it.
    static let keySize = 512
    private static let hashSize = 64
    private static let publicExponent: [UInt8] = [1, 0, 1]

    var uri: String
    var version: String
    var cipherSuite: UInt32
    var milliseconds: UInt32
    var certificateID: [UInt8]
    var chainIndex: UInt64
    var pulseIndex: UInt64
    var timeStamp: String
    var localRandomValue: [UInt8]
    var externalSource: [UInt8]
    var externalStatus: UInt32
    var externalValue: [UInt8]
    /// Outputs of earlier pulses: the previous, the first of the hour, of the day, of the month and of the year.
    var earlier: [[UInt8]]
    var precommitment: [UInt8]
    var status: UInt32

    /// The bytes that are signed: numbers of four or eight bytes, and texts and hashes with their length before them.
    var signed: [UInt8] {
        func counted(_ bytes: [UInt8]) -> [UInt8] { bigEndian(UInt32(bytes.count)) + bytes }
        var output = counted(Array(uri.utf8)) + counted(Array(version.utf8))
        output += bigEndian(cipherSuite) + bigEndian(milliseconds) + counted(certificateID)
        output += bigEndian(chainIndex) + bigEndian(pulseIndex) + counted(Array(timeStamp.utf8))
        output += counted(localRandomValue) + counted(externalSource) + bigEndian(externalStatus)
        output += counted(externalValue)
        for value in earlier { output += counted(value) }
        return output + counted(precommitment) + bigEndian(status)
    }

    /// The inverse of `signed`: takes all of the bytes or nothing.
    init(signed: [UInt8]) throws(Malformed) {
        var reader = Reader(bytes: signed[...])
        uri = try reader.text()
        version = try reader.text()
        cipherSuite = try reader.number()
        milliseconds = try reader.number()
        certificateID = try reader.hash()
        chainIndex = try reader.number()
        pulseIndex = try reader.number()
        timeStamp = try reader.text()
        localRandomValue = try reader.hash()
        externalSource = try reader.hash()
        externalStatus = try reader.number()
        externalValue = try reader.hash()
        earlier = []
        for _ in 0..<5 { earlier.append(try reader.hash()) }
        precommitment = try reader.hash()
        status = try reader.number()
        guard reader.bytes.isEmpty else { throw Malformed(.trailing, at: "") }
    }

    private struct Reader {
        var bytes: ArraySlice<UInt8>

        mutating func take(_ count: Int) throws(Malformed) -> ArraySlice<UInt8> {
            guard bytes.count >= count else { throw Malformed(.truncated, at: "") }
            defer { bytes = bytes.dropFirst(count) }
            return bytes.prefix(count)
        }

        mutating func number<Number: FixedWidthInteger & UnsignedInteger>() throws(Malformed) -> Number {
            try take(Number.bitWidth / 8).reduce(0) { $0 << 8 | Number($1) }
        }

        mutating func text() throws(Malformed) -> String {
            let count: UInt32 = try number()
            guard count <= 256, let text = String(validating: try take(Int(count)), as: UTF8.self) else {
                throw Malformed(.notText, at: "")
            }
            return text
        }

        mutating func hash() throws(Malformed) -> [UInt8] {
            let count: UInt32 = try number()
            guard count == hashSize else { throw Malformed(.wrongLength, at: "") }
            return Array(try take(hashSize))
        }
    }

    /// The pulse of a chain whose name ends in the index of NIST's chain, at the minute at which the round is due.
    static func check(_ spoken: SignedRound, on chain: Chain) throws(RoundFault) {
        guard let signed = spoken.signed, let pulse = try? NISTPulse(signed: signed),
            pulse.cipherSuite == 0, Int(pulse.milliseconds) == 1_000 * chain.period,
            chain.name == name(of: pulse.chainIndex),
            pulse.timeStamp == timeStamp(of: chain.due(spoken.round))
        else { throw .signed }
        guard chain.publicKey.count == keySize, chain.publicKey[0] >= 128,
            !chain.publicKey[keySize - 1].isMultiple(of: 2),
            let key = try? _RSA.Signing.PublicKey(n: chain.publicKey, e: publicExponent)
        else { throw .key }
        guard spoken.signature.count == keySize, spoken.signature.lexicographicallyPrecedes(chain.publicKey) else {
            throw .signatureForm
        }
        let signature = _RSA.Signing.RSASignature(rawRepresentation: spoken.signature)
        let digest = SHA512.hash(data: signed)
        guard key.isValidSignature(signature, for: digest, padding: .insecurePKCS1v1_5) else { throw .mismatch }
    }

    /// The code of NIST's chain with an index: a beacon that signs two chains at the same minute gives no choice
    /// between them.
    static func name(of index: UInt64) -> String { "nist-\(index)" }

    private static func timeStamp(of second: Int) -> String? {
        guard let text = try? Timestamp(seconds: second).text else { return nil }
        return text.dropLast() + ".000Z"
    }

    /// The Unix second of the time stamp, if it is a whole one.
    var second: Int? {
        guard timeStamp.hasSuffix(".000Z") else { return nil }
        return try? Timestamp(timeStamp.dropLast(5) + "Z").seconds
    }
}
