import Draw
import Sodium
import WireFormat

/// The kinds of value that entries share (protocol section 1).
extension Fields {
    mutating func code(_ name: String) throws(Malformed) -> String { try string(name, Code.parse) }

    mutating func text(_ name: String) throws(Malformed) -> String { try string(name, Text.parse) }

    mutating func digest(_ name: String) throws(Malformed) -> Digest {
        try string(name) { (text) throws(Malformed) in try Digest(hex: text) }
    }

    mutating func expert(_ name: String) throws(Malformed) -> ExpertID {
        try string(name) { (text) throws(Malformed) in try ExpertID(text) }
    }

    mutating func draw(_ name: String) throws(Malformed) -> DrawID {
        try string(name) { (text) throws(Malformed) in try DrawID(text) }
    }

    mutating func time(_ name: String) throws(Malformed) -> Timestamp {
        try string(name) { (text) throws(Malformed) in try Timestamp(text) }
    }

    mutating func application(_ name: String) throws(Malformed) -> ApplicationID {
        try string(name) { (text) throws(Malformed) in try ApplicationID(text) }
    }

    mutating func designation(_ name: String) throws(Malformed) -> DesignationID {
        try string(name) { (text) throws(Malformed) in try DesignationID(text) }
    }

    mutating func day(_ name: String) throws(Malformed) -> Day {
        try string(name) { (text) throws(Malformed) in try Day(text) }
    }

    mutating func bool(_ name: String) throws(Malformed) -> Bool {
        guard case .bool(let value) = try value(name) else { throw Malformed(.wrongType, at: name) }
        return value
    }

    /// Codes, ascending, none twice.
    mutating func codes(_ name: String, count: ClosedRange<Int> = 1...256) throws(Malformed) -> [String] {
        let codes = try array(name, count: count) { (json) throws(Malformed) in
            guard case .string(let text) = json else { throw Malformed(.wrongType, at: "") }
            return try Code.parse(text)
        }
        try checkAscending(codes, at: name) { $0 }
        return codes
    }

    /// A member that may be absent, read by `parse` if it is there.
    mutating func optional<T>(
        _ name: String, _ parse: (inout Fields) throws(Malformed) -> T
    ) throws(Malformed) -> T? {
        optional(name) == nil ? nil : try parse(&self)
    }

    mutating func hex(_ name: String, count: ClosedRange<Int>) throws(Malformed) -> [UInt8] {
        try string(name) { (text) throws(Malformed) in
            let bytes = try Hex.decode(text)
            guard count.contains(bytes.count) else { throw Malformed(.wrongLength, at: "") }
            return bytes
        }
    }
}

/// A line of prose in an entry: 1 to 1,000 bytes of the repertoire, without a space at either end (protocol section 1).
public enum Text {
    public static func parse(_ text: String) throws(Malformed) -> String {
        let utf8 = text.utf8
        let space = UInt8(ascii: " ")
        guard (1...1_000).contains(utf8.count), utf8.first != space, utf8.last != space, text.isOfRepertoire else {
            throw Malformed(.notText, at: "")
        }
        return text
    }
}

extension JSON {
    /// The string that names an identifier.
    static func id(_ value: some CustomStringConvertible) -> JSON { .string(value.description) }

    static func codes(_ codes: [String]) -> JSON { .array(codes.map { .string($0) }) }
}

/// Refuses a list that is not strictly ascending by `key`.
func checkAscending<T>(_ list: [T], at place: String, by key: (T) -> String) throws(Malformed) {
    for (first, second) in zip(list, list.dropFirst()) where !key(first).precedes(key(second)) {
        throw Malformed(.notInOrder, at: place)
    }
}
