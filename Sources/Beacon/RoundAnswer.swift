import Foundation
import Sodium
import WireFormat

/// Reads what those who run a beacon answer: of drand's relays, version 1 and 2 of their interface, and of NIST's.
///
/// The same text can be saved to a file and brought to a machine without a network.
extension SignedRound {
    /// An answer is a few hundred bytes; of NIST, a few thousand.
    public static let largestAnswer = 64 << 10

    /// What an answer says, whoever gave it: nothing of it is true before `Chain.check` has said so.
    /// - Throws: `Malformed` with the field that is not as it must be, also where the field `randomness` is not the
    ///   hash of the signature.
    public init(answer bytes: [UInt8], on chain: Chain) throws(Malformed) {
        switch chain.scheme {
        case .nist: try self.init(nist: bytes, on: chain)
        case .quicknet, .chained, .local: try self.init(drand: bytes, chain.scheme)
        }
    }

    private init(drand bytes: [UInt8], _ scheme: Scheme) throws(Malformed) {
        let answer = try decoded(DrandAnswer.self, from: bytes)
        guard 1...JSON.largestInteger ~= answer.round else { throw Malformed(.outOfRange, at: "round") }
        let signature = try at("signature") { () throws(Malformed) in try Hex.decode(answer.signature) }
        if let randomness = answer.randomness {
            let bytes = try at("randomness") { () throws(Malformed) in try Hex.decode(randomness, count: Digest.size) }
            guard bytes.elementsEqual(SHA256.hash(signature).bytes) else {
                throw Malformed(.unknownValue, at: "randomness")
            }
        }
        guard scheme == .chained else {
            self.init(round: answer.round, signature: signature)
            return
        }
        guard let text = answer.previous else { throw Malformed(.missing, at: "previous_signature") }
        let previous = try at("previous_signature") { () throws(Malformed) in try Hex.decode(text) }
        self.init(round: answer.round, signature: signature, after: previous)
    }

    private struct DrandAnswer: Decodable {
        var round: Int
        var signature: String
        var randomness: String?
        var previous: String?

        enum CodingKeys: String, CodingKey {
            case round, signature, randomness
            case previous = "previous_signature"
        }
    }

    private init(nist bytes: [UInt8], on chain: Chain) throws(Malformed) {
        let answer = try decoded(NISTAnswer.self, from: bytes).pulse
        let pulse = try NISTPulse(answer)
        guard let second = pulse.second, second >= chain.genesis, (second - chain.genesis).isMultiple(of: chain.period)
        else { throw Malformed(.notTime, at: "pulse.timeStamp") }
        self.init(
            round: (second - chain.genesis) / chain.period + 1,
            signature: try answer.bytes("signatureValue", answer.signatureValue), signed: pulse.signed)
    }
}

/// What NIST's beacon answers.
struct NISTAnswer: Decodable {
    var pulse: Pulse

    struct Pulse: Decodable {
        var uri: String
        var version: String
        var cipherSuite: UInt32
        var period: UInt32
        var certificateId: String
        var chainIndex: UInt64
        var pulseIndex: UInt64
        var timeStamp: String
        var localRandomValue: String
        var external: External
        var listValues: [Earlier]
        var precommitmentValue: String
        var statusCode: UInt32
        var signatureValue: String

        struct External: Decodable {
            var sourceId: String
            var statusCode: UInt32
            var value: String
        }

        struct Earlier: Decodable {
            var type: String
            var value: String
        }

        /// NIST writes hexadecimal in upper case, and the name of its certificate in lower.
        func bytes(_ name: String, _ text: String) throws(Malformed) -> [UInt8] {
            guard text == text.uppercased() || text == text.lowercased() else {
                throw Malformed(.notHex, at: "pulse.\(name)")
            }
            return try at("pulse.\(name)") { () throws(Malformed) in try Hex.decode(text.lowercased()) }
        }
    }
}

extension NISTPulse {
    /// The order in which earlier pulses are signed.
    private static let order = ["previous", "hour", "day", "month", "year"]

    init(_ answer: NISTAnswer.Pulse) throws(Malformed) {
        guard answer.listValues.map(\.type) == NISTPulse.order else {
            throw Malformed(.notInOrder, at: "pulse.listValues")
        }
        uri = answer.uri
        version = answer.version
        cipherSuite = answer.cipherSuite
        milliseconds = answer.period
        certificateID = try answer.bytes("certificateId", answer.certificateId)
        chainIndex = answer.chainIndex
        pulseIndex = answer.pulseIndex
        timeStamp = answer.timeStamp
        localRandomValue = try answer.bytes("localRandomValue", answer.localRandomValue)
        externalSource = try answer.bytes("external.sourceId", answer.external.sourceId)
        externalStatus = answer.external.statusCode
        externalValue = try answer.bytes("external.value", answer.external.value)
        earlier = try answer.listValues.map { (value) throws(Malformed) in
            try answer.bytes("listValues.value", value.value)
        }
        precommitment = try answer.bytes("precommitmentValue", answer.precommitmentValue)
        status = answer.statusCode
    }
}

private let mostBrackets = 64

/// Decodes JSON that others write: their spelling, our errors.
func decoded<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws(Malformed) -> Value {
    guard bytes.count <= SignedRound.largestAnswer else { throw Malformed(.tooLong, at: "") }
    // Foundation ends the process where the 513th bracket within brackets is the last byte (Swift 6.3.1): so a relay
    // could end ours. Brackets are counted, not followed, so that no text or encoding hides one; NIST's answers have
    // nine.
    let brackets = bytes.count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
    guard brackets <= mostBrackets else { throw Malformed(.tooDeep, at: "") }
    do {
        return try JSONDecoder().decode(type, from: Data(bytes))
    } catch DecodingError.keyNotFound(let key, let context) {
        throw Malformed(.missing, at: place(context.codingPath + [key]))
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
        throw Malformed(.wrongType, at: place(context.codingPath))
    } catch DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty {
        throw Malformed(.outOfRange, at: place(context.codingPath))
    } catch {
        throw Malformed(.syntax, at: "")
    }
}

private func place(_ path: [any CodingKey]) -> String { path.map(\.stringValue).joined(separator: ".") }
