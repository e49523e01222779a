/// Text in XML.
public enum XMLText {
    /// Returns a text for an element or a quoted attribute. A character that XML cannot have becomes U+FFFD.
    public static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t", "\n": escaped.unicodeScalars.append(scalar)
            case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Returns the text with its references resolved; XML without a document type definition has no others.
    public static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        // By scalars: a combining mark makes one character with the sign before it.
        return text.replacing(/&(#x[0-9A-Fa-f]+|#[0-9]+|[a-z]+);/.matchingSemantics(.unicodeScalar)) {
            match -> String in
            let name = match.output.1
            if name.hasPrefix("#") {
                let code = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
                return code.flatMap(Unicode.Scalar.init).map { String($0) } ?? "\u{FFFD}"
            }
            return ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"][String(name)] ?? ""
        }
    }
}
