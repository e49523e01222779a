import WireFormat

/// A value of CBOR (RFC 8949) in the canonical form of CTAP2, which authenticators write: every value has one spelling.
///
/// Integers and lengths have their shortest form, lengths are definite, the keys of a map are in order and none is twice,
/// and nothing nests deeper than four levels (CTAP 2.1, section 8). There are no tags and no floating-point numbers,
/// which WebAuthn does not use.
public enum CBOR: Equatable, Sendable {
    case integer(Int)
    case bytes([UInt8])
    case text(String)
    case array([CBOR])
    case map([Pair])
    case bool(Bool)

    public struct Pair: Equatable, Sendable {
        public var key: CBOR
        public var value: CBOR

        public init(_ key: CBOR, _ value: CBOR) {
            self.key = key
            self.value = value
        }
    }

    /// How deep arrays and maps may nest, the outermost counted.
    public static let deepest = 4

    /// Reads one value: the whole input or nothing.
    /// - Throws: `Malformed` whose place is `byte N`, counted from 0.
    public init(parsing bytes: some Collection<UInt8>) throws(Malformed) {
        var reader = CBORReader(bytes)
        self = try reader.value()
        try reader.end()
    }

    /// Returns the value of a map's member; `nil` if there is none, or if this is no map.
    public subscript(key: CBOR) -> CBOR? {
        guard case .map(let pairs) = self else { return nil }
        return pairs.first { $0.key == key }?.value
    }
}

/// Reads CBOR values one after another.
public struct CBORReader {
    private let input: [UInt8]
    /// The bytes read so far.
    public private(set) var position = 0

    public init(_ input: some Collection<UInt8>) { self.input = Array(input) }

    /// Checks that everything was read.
    public func end() throws(Malformed) {
        guard position == input.count else { throw error(.trailing) }
    }

    /// Reads the next value.
    public mutating func value() throws(Malformed) -> CBOR { try value(depth: 0) }

    private func error(_ reason: Malformed.Reason, at place: Int? = nil) -> Malformed {
        Malformed(reason, at: "byte \(place ?? position)")
    }

    /// The major type of a value, and its argument (RFC 8949, section 3).
    private mutating func head() throws(Malformed) -> (major: UInt8, argument: UInt64) {
        let start = position
        let first = try byte()
        let (major, short) = (first >> 5, first & 31)
        guard short >= 24 else { return (major, UInt64(short)) }
        guard short <= 27 else { throw error(.syntax, at: start) }
        let size = 1 << Int(short - 24)
        var argument: UInt64 = 0
        for _ in 0..<size { argument = argument << 8 | UInt64(try byte()) }
        // The smallest argument that needs this size.
        let least: UInt64 = size == 1 ? 24 : 1 << UInt64(size * 4)
        guard argument >= least else { throw error(.syntax, at: start) }
        return (major, argument)
    }

    private mutating func byte() throws(Malformed) -> UInt8 {
        guard position < input.count else { throw error(.truncated) }
        position += 1
        return input[position - 1]
    }

    private mutating func value(depth: Int) throws(Malformed) -> CBOR {
        let start = position
        let (major, argument) = try head()
        switch major {
        case 0, 1:
            guard let number = Int(exactly: argument) else { throw error(.outOfRange, at: start) }
            return .integer(major == 0 ? number : -1 - number)
        case 2: return .bytes(try string(argument))
        case 3:
            guard let text = String(validating: try string(argument), as: UTF8.self) else {
                throw error(.notUTF8, at: start)
            }
            return .text(text)
        case 4:
            guard depth < CBOR.deepest else { throw error(.tooDeep, at: start) }
            var values: [CBOR] = []
            for _ in 0..<(try count(argument, at: start)) { values.append(try value(depth: depth + 1)) }
            return .array(values)
        case 5:
            guard depth < CBOR.deepest else { throw error(.tooDeep, at: start) }
            return .map(try pairs(try count(argument, at: start), depth: depth + 1))
        case 7 where position == start + 1 && (argument == 20 || argument == 21): return .bool(argument == 21)
        default: throw error(.wrongType, at: start)
        }
    }

    private mutating func pairs(_ count: Int, depth: Int) throws(Malformed) -> [CBOR.Pair] {
        var pairs: [CBOR.Pair] = []
        var former: ArraySlice<UInt8>?
        for _ in 0..<count {
            let start = position
            let key = try value(depth: depth)
            switch key {
            case .integer, .bytes, .text: break
            case .array, .map, .bool: throw error(.wrongType, at: start)
            }
            let spelling = input[start..<position]
            if let former {
                guard !former.elementsEqual(spelling) else { throw error(.duplicateName, at: start) }
                guard CBORReader.precedes(former, spelling) else { throw error(.nameOrder, at: start) }
            }
            former = spelling
            pairs.append(CBOR.Pair(key, try value(depth: depth)))
        }
        return pairs
    }

    /// The order of keys: by type, then by length, then byte by byte. All three follow from the spelling, except that a
    /// shorter key of the same type comes first.
    private static func precedes(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
        guard let first = a.first, let second = b.first else { return false }
        if first >> 5 != second >> 5 { return first >> 5 < second >> 5 }
        return a.count != b.count ? a.count < b.count : a.lexicographicallyPrecedes(b)
    }

    private mutating func string(_ length: UInt64) throws(Malformed) -> [UInt8] {
        guard length <= UInt64(input.count - position) else { throw error(.truncated, at: input.count) }
        defer { position += Int(length) }
        return Array(input[position..<position + Int(length)])
    }

    /// The number of elements. Each takes a byte at least, so no count can make the reader allocate more than the input.
    private func count(_ argument: UInt64, at start: Int) throws(Malformed) -> Int {
        guard argument <= UInt64(input.count - position) else { throw error(.truncated, at: input.count) }
        return Int(argument)
    }
}
