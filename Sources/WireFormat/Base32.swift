/// Base32 without padding (RFC 4648 section 6), in one of the alphabets that people are given.
public struct Base32: Sendable {
    /// 32 ASCII characters, each standing for its place.
    private let alphabet: [UInt8]

    private init(_ alphabet: String) { self.alphabet = Array(alphabet.utf8) }

    /// The RFC's own alphabet, which authenticator apps read.
    public static let standard = Base32("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    /// Without I, L, O and U: nothing that one reads as something else (Crockford's Base32).
    public static let unambiguous = Base32("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// Eight characters for five bytes. What is left of the last character is zero.
    public func encode(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        var (held, bits) = (UInt16(0), 0)
        for byte in bytes {
            held = held << 8 | UInt16(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(alphabet[Int(held >> bits & 31)])
            }
            held &= 1 << bits - 1
        }
        if bits > 0 { text.append(alphabet[Int(held << (5 - bits) & 31)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The inverse of `encode`. Only what it gives is taken: bits that are left of the last character are zero.
    public func decode(_ text: String) throws(Malformed) -> [UInt8] {
        var bytes: [UInt8] = []
        var (held, bits) = (UInt16(0), 0)
        for character in text.utf8 {
            guard let value = alphabet.firstIndex(of: character) else { throw Malformed(.syntax, at: "") }
            held = held << 5 | UInt16(value)
            bits += 5
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(held >> bits))
            held &= 1 << bits - 1
        }
        guard bits < 5, held == 0 else { throw Malformed(.syntax, at: "") }
        return bytes
    }
}
