import Draw
import Sodium
import WireFormat

/// Somebody signed the acta of a draw with a certificate of their own (protocol section 4.18).
public struct ActaSigned: Equatable, Sendable {
    static let type = "acta.signed"

    public var draw: DrawID
    /// The digest of the signature's file, which is salted and private: it names a person.
    public var file: Digest

    public init(draw: DrawID, file: Digest) {
        self.draw = draw
        self.file = file
    }

    init(_ fields: inout Fields) throws(Malformed) {
        draw = try fields.draw("draw")
        file = try fields.digest("file")
    }

    var json: JSON { .object(["draw": .id(draw), "file": .string(file.hex)]) }
}
