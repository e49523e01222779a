import WireFormat

extension SignedNote {
    /// A signature line of a note, not verified (C2SP signed-note).
    public struct Signature: Equatable, Sendable {
        /// The name of the key.
        public let name: String
        /// The id of the key.
        public let id: UInt32
        /// The signature itself, without the id; at least one byte.
        public let bytes: [UInt8]

        public init(name: String, id: UInt32, bytes: [UInt8]) {
            self.name = name
            self.id = id
            self.bytes = bytes
        }

        /// - Parameter line: the line without its `\n`.
        /// - Throws: `syntax`; `empty` or `syntax` at `name`; `notBase64`, or `truncated` if there is no signature
        ///   after the id.
        init(line: Substring) throws(Malformed) {
            guard let parts = line.dropping(prefix: "— ")?.cut(at: " "), parts.count == 2 else {
                throw Malformed(.syntax, at: "")
            }
            let name = String(parts[0])
            try VerifierKey.check(name: name)
            let bytes = try Base64.decode(parts[1])
            guard bytes.count > 4 else { throw Malformed(.truncated, at: "") }
            self.init(name: name, id: UInt32(bigEndianBytes: bytes.prefix(4)), bytes: Array(bytes.dropFirst(4)))
        }

        /// `— <key name> <base64>\n`.
        public var line: String { "— \(name) \(Base64.encode(id.bigEndianBytes + bytes))\n" }

        public static func == (one: Signature, other: Signature) -> Bool { one.line.isVerbatim(other.line) }
    }
}

extension VerifierKey {
    /// Whether the bytes of a signature line are this key's signature of a note's text.
    func verify(_ signature: [UInt8], of text: String) -> Bool {
        guard let publicKey else { return false }
        return if algorithm == .cosignature {
            TimestampedSignature(signature)?.verify(text, by: publicKey) ?? false
        } else {
            publicKey.verify(signature, of: Array(text.utf8))
        }
    }
}
