/// Lower-case hexadecimal, two digits a byte (protocol section 1).
public enum Hex {
    private static let digits = Array("0123456789abcdef".utf8)

    /// `2 · bytes.count` lower-case digits.
    public static func encode(_ bytes: some Collection<UInt8>) -> String {
        String(unsafeUninitializedCapacity: 2 * bytes.count) { buffer in
            var at = 0
            for byte in bytes {
                buffer[at] = digits[Int(byte >> 4)]
                buffer[at + 1] = digits[Int(byte & 15)]
                at += 2
            }
            return at
        }
    }

    /// The inverse of `encode`. Upper case, an odd length or any other character is refused as `notHex`.
    /// - Parameter count: the number of bytes there must be, or `nil` for any.
    public static func decode(_ text: some StringProtocol, count: Int? = nil) throws(Malformed) -> [UInt8] {
        let utf8 = text.utf8
        guard utf8.count.isMultiple(of: 2) else { throw Malformed(.notHex, at: "") }
        if let count, utf8.count != 2 * count { throw Malformed(.wrongLength, at: "") }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count / 2)
        var high: UInt8?
        for digit in utf8 {
            let value: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
            default: throw Malformed(.notHex, at: "")
            }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes
    }
}
