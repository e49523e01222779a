import TransparencyLog
import WireFormat

/// Another key signs the log from now on, too (protocol section 4.14).
public struct KeyAnnounced: Equatable, Sendable {
    static let type = "key.announced"

    /// A verifier key of `signed-note`, of type 0x01.
    public var key: VerifierKey
    public var instrument: String

    public init(_ key: VerifierKey, instrument: String) {
        self.key = key
        self.instrument = instrument
    }

    init(_ fields: inout Fields) throws(Malformed) {
        let vkey = try fields.text("vkey")
        key = try at("vkey") { () throws(Malformed) in try VerifierKey(vkey) }
        guard key.algorithm == .ed25519 else { throw Malformed(.badKey, at: "vkey") }
        instrument = try fields.text("instrument")
    }

    var json: JSON { .object(["vkey": .string(key.text), "instrument": .string(instrument)]) }
}
