/// Reads the keys of a dictionary in a PDF file (ISO 32000-1 sections 7.2 and 7.3).
struct PDFDictionary {
    /// More bytes of a dictionary are not read.
    static let longest = 1 << 14

    private let content: ArraySlice<UInt8>
    private var place: Int

    /// Returns the keys of the dictionary that begins at a place, after white space; none if there is no dictionary.
    static func keys(in content: [UInt8], at place: Int) -> Set<String> {
        var reader = PDFDictionary(content: content[place...].prefix(longest), place: place)
        return reader.keys()
    }

    private mutating func keys() -> Set<String> {
        guard next() == .open else { return [] }
        var (depth, expectsKey) = (1, true)
        var keys: Set<String> = []
        while let token = next() {
            switch token {
            case .open:
                depth += 1
            case .close:
                depth -= 1
                if depth == 0 { return keys }
                // An inner dictionary or array was a value.
                if depth == 1 { expectsKey = true }
            case .name(let name):
                if depth == 1 {
                    if expectsKey { keys.insert(name) }
                    expectsKey.toggle()
                }
            case .value:
                // A reference is three values, so a key is expected after any of them.
                if depth == 1 { expectsKey = true }
            }
        }
        return keys
    }

    private enum Token: Equatable {
        /// The beginning of a dictionary or an array.
        case open
        case close
        case name(String)
        case value
    }

    private mutating func next() -> Token? {
        skipSpace()
        guard place < content.endIndex else { return nil }
        let byte = content[place]
        place += 1
        switch byte {
        case UInt8(ascii: "["): return .open
        case UInt8(ascii: "]"): return .close
        case UInt8(ascii: "<"):
            if take("<") { return .open }
            place = content[place...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? content.endIndex
            return .value
        case UInt8(ascii: ">"):
            return take(">") ? .close : nil
        case UInt8(ascii: "("):
            skipString()
            return .value
        case UInt8(ascii: "/"): return .name(name())
        case UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"): return nil
        default:
            _ = word()
            return .value
        }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard place < content.endIndex, content[place] == UInt8(ascii: character) else { return false }
        place += 1
        return true
    }

    private mutating func skipSpace() {
        while place < content.endIndex {
            if content[place] == UInt8(ascii: "%") {
                while place < content.endIndex, ![0x0A, 0x0D].contains(content[place]) { place += 1 }
            } else if PDFDictionary.isSpace(content[place]) {
                place += 1
            } else {
                return
            }
        }
    }

    /// Skips a string after its parenthesis. Parentheses inside are in pairs, or follow a backslash.
    private mutating func skipString() {
        var depth = 1
        while place < content.endIndex, depth > 0 {
            switch content[place] {
            case UInt8(ascii: "\\"): place = min(place + 1, content.endIndex - 1)
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            place += 1
        }
    }

    /// Returns a name with its escapes: `Encr#79pt` is `Encrypt`.
    private mutating func name() -> String {
        let bytes = word()
        var name: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "#"), digits.utf8.count == 2, let escaped = UInt8(digits, radix: 16) {
                name.append(escaped)
                rest = rest.dropFirst(2)
            } else {
                name.append(byte)
            }
        }
        return String(decoding: name, as: UTF8.self)
    }

    private mutating func word() -> ArraySlice<UInt8> {
        let start = place
        while place < content.endIndex, !PDFDictionary.isSpace(content[place]),
            !"()<>[]{}/%".utf8.contains(content[place])
        {
            place += 1
        }
        return content[start..<place]
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        [0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(byte)
    }
}
