import WireFormat

/// The spelling of a code: `[a-z0-9]+(-[a-z0-9]+)*`, at most 64 characters (protocol section 1).
public enum Code {
    public static func check(_ text: some StringProtocol) throws(Malformed) {
        try text.withBytes { (utf8) throws(Malformed) in
            var wordBefore = false
            for byte in utf8 {
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): wordBefore = true
                case UInt8(ascii: "-") where wordBefore: wordBefore = false
                default: throw Malformed(.notCode, at: "")
                }
            }
            guard wordBefore, utf8.count <= 64 else { throw Malformed(.notCode, at: "") }
        }
    }

    /// The text itself, if it is a code.
    public static func parse(_ text: String) throws(Malformed) -> String {
        try check(text)
        return text
    }
}
