/// A value of canonical JSON: one spelling for each value (protocol section 2).
///
/// Entries, identity documents and proof files are read and written only in this form, so that equal values have equal
/// bytes, equal hashes, and no byte of a file can be changed without changing what it says.
public enum JSON: Equatable, Sendable {
    case object([Member])
    case array([JSON])
    case string(String)
    case integer(Int)
    case bool(Bool)
    case null

    public struct Member: Equatable, Sendable {
        public var name: String
        public var value: JSON

        public init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }

    /// The largest magnitude of an integer: beyond it, JavaScript's numbers are not exact (RFC 8259 section 6).
    public static let largestInteger = (1 << 53) - 1
    /// How deep containers may nest, the outermost counted.
    public static let deepest = 8

    /// An object whose members are put in their canonical order. A `nil` value leaves its member out.
    public static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
        .object(
            members.compactMap { name, value in value.map { Member(name, $0) } }
                .sorted { $0.name.precedes($1.name) })
    }

    /// An object of members whose names are not known before, none twice, put in their canonical order.
    public static func object(sorting members: some Sequence<Member>) -> JSON {
        .object(members.sorted { $0.name.precedes($1.name) })
    }

    /// This object with more members; any other value as it is.
    public func with(_ more: KeyValuePairs<String, JSON?>) -> JSON {
        guard case .object(let own) = self, case .object(let others) = JSON.object(more) else { return self }
        return .object((own + others).sorted { $0.name.precedes($1.name) })
    }

    /// The canonical text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The canonical text's bytes. What is beyond the repertoire is written as RFC 8259
    /// has it, and no reader here takes it back.
    public var bytes: [UInt8] {
        var output: [UInt8] = []
        write(to: &output)
        return output
    }

    private func write(to output: inout [UInt8]) {
        switch self {
        case .null: output += "null".utf8
        case .bool(let value): output += (value ? "true" : "false").utf8
        case .integer(let number): output += String(number).utf8
        case .string(let text): JSON.write(text, to: &output)
        case .array(let values):
            output.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                value.write(to: &output)
            }
            output.append(UInt8(ascii: "]"))
        case .object(let members):
            output.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                JSON.write(member.name, to: &output)
                output.append(UInt8(ascii: ":"))
                member.value.write(to: &output)
            }
            output.append(UInt8(ascii: "}"))
        }
    }

    private static func write(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
            case 0x08: output += "\\b".utf8
            case 0x09: output += "\\t".utf8
            case 0x0A: output += "\\n".utf8
            case 0x0C: output += "\\f".utf8
            case 0x0D: output += "\\r".utf8
            case 0..<0x20: output += "\\u00\(Hex.encode([byte]))".utf8
            default: output.append(byte)
            }
        }
        output.append(UInt8(ascii: "\""))
    }
}

extension String {
    /// Order by UTF-8 bytes. The operators of `String` compare by canonical equivalence, which no protocol here means.
    public func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
