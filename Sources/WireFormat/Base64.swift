import Foundation

/// Base64 with padding, in its one canonical spelling (RFC 4648 sections 3.5 and 4).
public enum Base64 {
    public static func encode(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString()
    }

    /// The inverse of `encode`. Another spelling of the same bytes (line breaks, stray low bits, missing padding) is
    /// refused.
    public static func decode(_ text: some StringProtocol) throws(Malformed) -> [UInt8] {
        let text = String(text)
        guard let data = Data(base64Encoded: text), data.base64EncodedString().utf8.elementsEqual(text.utf8) else {
            throw Malformed(.notBase64, at: "")
        }
        return [UInt8](data)
    }
}

/// Base64 for addresses, without padding (RFC 4648 section 5), in its one canonical spelling.
public enum Base64URL {
    public static func encode(_ bytes: some Sequence<UInt8>) -> String {
        String(
            Base64.encode(bytes).compactMap { character -> Character? in
                switch character {
                case "+": "-"
                case "/": "_"
                case "=": nil
                default: character
                }
            })
    }

    /// The inverse of `encode`.
    public static func decode(_ text: some StringProtocol) throws(Malformed) -> [UInt8] {
        guard !text.utf8.contains(where: { "+/=".utf8.contains($0) }) else { throw Malformed(.notBase64, at: "") }
        let standard = String(
            text.map { character -> Character in
                switch character {
                case "-": "+"
                case "_": "/"
                default: character
                }
            })
        return try Base64.decode(standard + String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4))
    }
}
