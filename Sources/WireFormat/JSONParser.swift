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
        let start = position
        try expect(UInt8(ascii: "\""))
        let first = position
        var ascii = true
        while try peek() != UInt8(ascii: "\"") {
            let byte = input[position]
            if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
            guard byte >= 0x20 else { throw error(.syntax) }
            ascii = ascii && byte < 0x80
            position += 1
        }
        position += 1
        return try text(of: input[first..<(position - 1)], ascii: ascii, from: start)
    }

    private mutating func escapedString(from start: Int) throws(Malformed) -> String {
        var bytes = [UInt8](input[(start + 1)..<position])
        while try peek() != UInt8(ascii: "\"") {
            let byte = input[position]
            guard byte >= 0x20 else { throw error(.syntax) }
            position += 1
            bytes.append(byte == UInt8(ascii: "\\") ? try escape() : byte)
        }
        position += 1
        return try text(of: bytes[...], ascii: false, from: start)
    }

    /// The byte that an escape stands for. Only the shortest escape of a byte that needs one is canonical.
    private mutating func escape() throws(Malformed) -> UInt8 {
        let start = position - 1
        let byte = try peek()
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return byte
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "u"):
            guard input.count - position >= 4 else { throw error(.truncated) }
            let digits = String(decoding: input[position..<(position + 4)], as: UTF8.self)
            guard let code = try? Hex.decode(digits, count: 2), code[0] == 0, code[1] < 0x20,
                ![0x08, 0x09, 0x0A, 0x0C, 0x0D].contains(code[1])
            else { throw error(.syntax, at: start) }
            position += 4
            return code[1]
        default: throw error(.syntax, at: start)
        }
    }

    private func text(of bytes: some Collection<UInt8>, ascii: Bool, from start: Int) throws(Malformed) -> String {
        guard !ascii else { return String(decoding: bytes, as: UTF8.self) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw error(.notUTF8, at: start) }
        guard text.isNormalized else { throw error(.notNormalized, at: start) }
        return text
    }
}

extension String {
    /// Whether the text is in Unicode Normalization Form C.
    public var isNormalized: Bool {
        // Every character below U+0300 is its own normal form: the lead bytes 0xC3…0xCB stop at U+02FF.
        utf8.allSatisfy { $0 < 0xCC } || normalized.utf8.elementsEqual(utf8)
    }

    /// The text in Unicode Normalization Form C.
    public var normalized: String { precomposedStringWithCanonicalMapping }
}
