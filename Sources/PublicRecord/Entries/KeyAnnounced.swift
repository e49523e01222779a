import TransparencyLog
import WireFormat

/// Another key signs the log from now on, too (protocol section 4.14).
public struct KeyAnnounced: Equatable, Sendable {
    static let type = "key.announced"

    /// A verifier key of `signed-note`.
    public var vkey: String
    public var instrument: String

    public init(vkey: String, instrument: String) {
        self.vkey = vkey
        self.instrument = instrument
    }

    init(_ fields: inout Fields) throws(Malformed) {
        vkey = try fields.text("vkey")
        let key = try at("vkey") { [vkey] () throws(Malformed) in try VerifierKey(vkey) }
        guard key.algorithm == .ed25519 else { throw Malformed(.badKey, at: "vkey") }
        instrument = try fields.text("instrument")
    }

    var json: JSON { .object(["vkey": .string(vkey), "instrument": .string(instrument)]) }
}
