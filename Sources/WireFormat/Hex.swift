/// Lower-case hexadecimal, two digits a byte (protocol section 1).
public enum Hex {
    /// `2 · bytes.count` lower-case digits.
    public static func encode(_ bytes: some Collection<UInt8>) -> String {
        if let text = bytes.withContiguousStorageIfAvailable({ encode(contiguous: $0) }) { return text }
        return Array(bytes).withUnsafeBufferPointer { encode(contiguous: $0) }
    }

    private static func encode(contiguous bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(unsafeUninitializedCapacity: 2 * bytes.count) { buffer in
            for (at, byte) in bytes.enumerated() {
                buffer[2 * at] = digit(byte >> 4)
                buffer[2 * at + 1] = digit(byte & 15)
            }
            return 2 * bytes.count
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    /// The inverse of `encode`. Upper case, an odd length or any other character is refused as `notHex`.
    /// - Parameter count: the number of bytes there must be, or `nil` for any.
    public static func decode(_ text: some StringProtocol, count: Int? = nil) throws(Malformed) -> [UInt8] {
        try text.withBytes { (utf8) throws(Malformed) in
            guard utf8.count.isMultiple(of: 2) else { throw Malformed(.notHex, at: "") }
            if let count, utf8.count != 2 * count { throw Malformed(.wrongLength, at: "") }
            var bytes: [UInt8] = []
            bytes.reserveCapacity(utf8.count / 2)
            var at = 0
            while at < utf8.count {
                bytes.append(try value(utf8[at]) << 4 | value(utf8[at + 1]))
                at += 2
            }
            return bytes
        }
    }

    private static func value(_ digit: UInt8) throws(Malformed) -> UInt8 {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: throw Malformed(.notHex, at: "")
        }
    }
}
