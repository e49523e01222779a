import Foundation

extension JSON {
    /// Reads canonical JSON: the whole input or nothing (protocol section 2).
    /// - Throws: `Malformed` whose place is `byte N`, counted from 0, or the empty place for the input as a whole.
    public init(parsing bytes: some Collection<UInt8>) throws(Malformed) {
        let result: Result<JSON, Malformed>? = bytes.withContiguousStorageIfAvailable { buffer in
            var parser = JSONParser(input: buffer)
            return Result { () throws(Malformed) in try parser.document() }
        }
        if let result {
            self = try result.get()
        } else {
            self = try JSON(parsing: Array(bytes))
        }
    }
}

private struct JSONParser {
    let input: UnsafeBufferPointer<UInt8>
    var position = 0

    init(input: UnsafeBufferPointer<UInt8>) { self.input = input }

    mutating func document() throws(Malformed) -> JSON {
        guard !input.isEmpty else { throw Malformed(.empty, at: "") }
        guard input[0] == UInt8(ascii: "{") else { throw Malformed(.wrongType, at: "") }
        let value = try value(depth: 0)
        guard position == input.count else { throw error(.trailing) }
        return value
    }

    private func error(_ reason: Malformed.Reason, at place: Int? = nil) -> Malformed {
        Malformed(reason, at: "byte \(place ?? position)")
    }

    private func peek() throws(Malformed) -> UInt8 {
        guard position < input.count else { throw error(.truncated) }
        return input[position]
    }

    private mutating func expect(_ byte: UInt8) throws(Malformed) {
        guard try peek() == byte else { throw error(.syntax) }
        position += 1
    }

    private mutating func expect(_ word: StaticString) throws(Malformed) {
        for offset in 0..<word.utf8CodeUnitCount { try expect(word.utf8Start[offset]) }
    }

    private mutating func value(depth: Int) throws(Malformed) -> JSON {
        switch try peek() {
        case UInt8(ascii: "{"): return .object(try members(depth: depth + 1))
        case UInt8(ascii: "["): return .array(try elements(depth: depth + 1))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"):
            try expect("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try expect("false")
            return .bool(false)
        case UInt8(ascii: "n"):
            try expect("null")
            return .null
        default: return .integer(try integer())
        }
    }

    private mutating func members(depth: Int) throws(Malformed) -> [JSON.Member] {
        guard depth <= JSON.deepest else { throw error(.tooDeep) }
        position += 1
        var members: [JSON.Member] = []
        if try peek() == UInt8(ascii: "}") {
            position += 1
            return members
        }
        while true {
            let start = position
            let name = try string()
            if let last = members.last, !last.name.precedes(name) {
                throw error(last.name == name ? .duplicateName : .nameOrder, at: start)
            }
            try expect(UInt8(ascii: ":"))
            members.append(JSON.Member(name, try value(depth: depth)))
            if try peek() == UInt8(ascii: "}") {
                position += 1
                return members
            }
            try expect(UInt8(ascii: ","))
        }
    }

    private mutating func elements(depth: Int) throws(Malformed) -> [JSON] {
        guard depth <= JSON.deepest else { throw error(.tooDeep) }
        position += 1
        var elements: [JSON] = []
        if try peek() == UInt8(ascii: "]") {
            position += 1
            return elements
        }
        while true {
            elements.append(try value(depth: depth))
            if try peek() == UInt8(ascii: "]") {
                position += 1
                return elements
            }
            try expect(UInt8(ascii: ","))
        }
    }

    private mutating func integer() throws(Malformed) -> Int {
        let start = position
        let negative = try peek() == UInt8(ascii: "-")
        if negative { position += 1 }
        let digits = position
        while position < input.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(input[position]) {
            position += 1
        }
        guard position > digits else { throw error(.syntax, at: start) }
        guard position - digits <= 16 else { throw error(.outOfRange, at: start) }
        let number = input[digits..<position].reduce(0) { 10 * $0 + Int($1 - UInt8(ascii: "0")) }
        guard input[digits] != UInt8(ascii: "0") || (position - digits == 1 && !negative) else {
            throw error(.syntax, at: start)
        }
        guard number <= JSON.largestInteger else { throw error(.outOfRange, at: start) }
        return negative ? -number : number
    }

    private mutating func string() throws(Malformed) -> String {
        try expect(UInt8(ascii: "\""))
        let first = position
        while try peek() != UInt8(ascii: "\"") {
            if input[position] == UInt8(ascii: "\\") { return try escapedString(from: first) }
            position += 1
        }
        position += 1
        return try text(of: input[first..<(position - 1)], from: first)
    }

    /// The rest of a string that has an escape: it is cut at the escapes, since what stands between them is of the
    /// repertoire.
    private mutating func escapedString(from first: Int) throws(Malformed) -> String {
        var string = ""
        var piece = first
        while try peek() != UInt8(ascii: "\"") {
            guard input[position] == UInt8(ascii: "\\") else {
                position += 1
                continue
            }
            string += try text(of: input[piece..<position], from: piece)
            position += 1
            string.unicodeScalars.append(try escape())
            piece = position
        }
        string += try text(of: input[piece..<position], from: piece)
        position += 1
        return string
    }

    /// The character that an escape stands for. No other has one (protocol section 2).
    private mutating func escape() throws(Malformed) -> Unicode.Scalar {
        let byte = try peek()
        position += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "n"): return "\n"
        default: throw error(.syntax, at: position - 2)
        }
    }

    private func text(of bytes: some Collection<UInt8>, from start: Int) throws(Malformed) -> String {
        if let offset = Repertoire.firstForeignByte(in: bytes) {
            throw error(.foreignCharacter, at: start + offset)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension String {
    /// The text in Unicode Normalization Form C.
    public var normalized: String { precomposedStringWithCanonicalMapping }
}
