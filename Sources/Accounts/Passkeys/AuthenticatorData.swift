import Sodium
import WireFormat

/// The data that an authenticator signs: the site, the state of the user, and at a registration the new key (WebAuthn Level 2,
/// section 6.1).
public struct AuthenticatorData: Sendable {
    public struct Flags: OptionSet, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Somebody was there, and touched the authenticator.
        public static let present = Flags(rawValue: 0x01)
        /// The authenticator identified its holder, by PIN or biometry.
        public static let verified = Flags(rawValue: 0x04)
        /// The key may be copied to other devices (Level 3).
        public static let copyable = Flags(rawValue: 0x08)
        /// The key was copied to other devices (Level 3).
        public static let copied = Flags(rawValue: 0x10)
        static let hasKey = Flags(rawValue: 0x40)
        static let hasExtensions = Flags(rawValue: 0x80)
        /// Flags without a meaning, which must not be set.
        static let reserved = Flags(rawValue: 0x22)
    }

    public struct NewKey: Sendable {
        /// 1 to 1,023 bytes.
        public var id: [UInt8]
        /// The COSE_Key as it was sent.
        public var bytes: [UInt8]
        public var key: COSEKey
    }

    /// SHA-256 of the relying party's id.
    public let site: Digest
    public let flags: Flags
    /// The number of signatures; 0 where the authenticator does not count.
    public let count: Int
    public let newKey: NewKey?

    /// - Throws: `Malformed` with the field as place.
    public init(parsing bytes: [UInt8]) throws(Malformed) {
        guard bytes.count >= 37 else { throw Malformed(.truncated, at: "") }
        site = try Digest(Array(bytes[..<32]))
        flags = Flags(rawValue: bytes[32])
        guard flags.isDisjoint(with: .reserved), !flags.contains(.copied) || flags.contains(.copyable) else {
            throw Malformed(.unknownValue, at: "flags")
        }
        count = bytes[33..<37].reduce(0) { $0 << 8 | Int($1) }
        var rest = bytes[37...]
        if flags.contains(.hasKey) {
            // A model's id, which attestation would show to be true, comes before.
            guard rest.count >= 18 else { throw Malformed(.truncated, at: "key") }
            let length = Int(rest[rest.startIndex + 16]) << 8 | Int(rest[rest.startIndex + 17])
            rest = rest.dropFirst(18)
            guard (1...1023).contains(length) else { throw Malformed(.outOfRange, at: "key.id") }
            guard rest.count >= length else { throw Malformed(.truncated, at: "key.id") }
            let id = Array(rest.prefix(length))
            rest = rest.dropFirst(length)
            let (value, size) = try at("key") { () throws(Malformed) in try AuthenticatorData.value(rest) }
            let key = try at("key") { () throws(Malformed) in try COSEKey(value) }
            newKey = NewKey(id: id, bytes: Array(rest.prefix(size)), key: key)
            rest = rest.dropFirst(size)
        } else {
            newKey = nil
        }
        if flags.contains(.hasExtensions) {
            let (value, size) = try at("extensions") { () throws(Malformed) in try AuthenticatorData.value(rest) }
            guard case .map = value else { throw Malformed(.wrongType, at: "extensions") }
            rest = rest.dropFirst(size)
        }
        guard rest.isEmpty else { throw Malformed(.trailing, at: "") }
    }

    private static func value(_ bytes: ArraySlice<UInt8>) throws(Malformed) -> (CBOR, Int) {
        var reader = CBORReader(bytes)
        let value = try reader.value()
        return (value, reader.position)
    }
}
