/// The characters that strings of the protocol consist of (protocol section 1).
///
/// They are Latin letters with their accents, punctuation and a few signs. Each is its own Normalization Form C and
/// none combines with another, so that no string has two spellings, in whatever version of Unicode a program knows.
/// Membership is a test of a few bytes at a time: it is made before anything that could be costly.
public enum Repertoire {
    /// The offset of the first byte that begins no character of the repertoire; `nil` if there is none.
    ///
    /// What passes is valid UTF-8.
    static func firstForeignByte(in bytes: some Collection<UInt8>) -> Int? {
        var offset = 0
        var rest = bytes.makeIterator()
        while let first = rest.next() {
            let length: Int
            switch first {
            case 0x20...0x7E: length = 1
            case 0xC2...0xCA:
                guard let second = rest.next(), has(first, second) else { return offset }
                length = 2
            case 0xE1, 0xE2, 0xEA:
                guard let second = rest.next(), let third = rest.next(), has(first, second, third) else {
                    return offset
                }
                length = 3
            default: return offset
            }
            offset += length
        }
        return nil
    }

    /// U+00A1–U+00AC and U+00AE–U+02AF.
    private static func has(_ first: UInt8, _ second: UInt8) -> Bool {
        switch first {
        case 0xC2: (0xA1...0xAC).contains(second) || (0xAE...0xBF).contains(second)
        case 0xCA: (0x80...0xAF).contains(second)
        default: (0x80...0xBF).contains(second)
        }
    }

    /// U+1E00–U+1EFF and the single characters.
    private static func has(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second) {
        case (0xE1, 0xB8...0xBB): (0x80...0xBF).contains(third)
        // U+2013, U+2014, U+2018–U+201A, U+201C–U+201E, U+2026.
        case (0xE2, 0x80): [0x93, 0x94, 0x98, 0x99, 0x9A, 0x9C, 0x9D, 0x9E, 0xA6].contains(third)
        // U+20AC, U+2116.
        case (0xE2, 0x82): third == 0xAC
        case (0xE2, 0x84): third == 0x96
        // U+A78B, U+A78C.
        case (0xEA, 0x9E): third == 0x8B || third == 0x8C
        default: false
        }
    }
}

extension String {
    /// Whether every character is of the protocol's repertoire.
    public var isOfRepertoire: Bool { Repertoire.firstForeignByte(in: utf8) == nil }

    /// The first character that is not of the protocol's repertoire.
    public var firstForeignCharacter: Unicode.Scalar? {
        unicodeScalars.first { !String($0).isOfRepertoire }
    }
}
