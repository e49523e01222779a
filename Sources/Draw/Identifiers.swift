import WireFormat

/// An expert's number on the roster, `P-000001` to `P-999999`, given once and for good.
public struct ExpertID: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let number: UInt32

    /// - Parameter number: 1 to 999,999.
    public init(number: Int) throws(Malformed) {
        guard (1...999_999).contains(number) else { throw Malformed(.outOfRange, at: "") }
        self.number = UInt32(number)
    }

    public init(_ text: some StringProtocol) throws(Malformed) {
        self = try text.withBytes { (utf8) throws(Malformed) in
            guard utf8.count == 8, utf8[0] == UInt8(ascii: "P"), utf8[1] == UInt8(ascii: "-"),
                let number = digits(utf8, 2..<8)
            else { throw Malformed(.notIdentifier, at: "") }
            return try ExpertID(number: number)
        }
    }

    /// Six digits always: so the order of the numbers is the order of the texts' bytes.
    public var description: String { withBytes { String(decoding: $0, as: UTF8.self) } }

    /// Runs `body` on the eight bytes of the text, which lie nowhere else: writing ids is most of what pools and
    /// tickets do.
    func withBytes<T>(_ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 8) { bytes in
            bytes[0] = UInt8(ascii: "P")
            bytes[1] = UInt8(ascii: "-")
            var rest = number
            for place in (2..<8).reversed() {
                bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
            return body(UnsafeBufferPointer(bytes))
        }
    }

    public static func < (a: ExpertID, b: ExpertID) -> Bool { a.number < b.number }
}

/// What folios of one kind begin with.
public protocol FolioSeries: Sendable {
    static var letter: Character { get }
}

/// `<letter>-<year>-<six digits>`: counted without gaps in each year.
public struct Folio<Series: FolioSeries>: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let year: UInt16
    public let number: UInt32

    /// - Parameters:
    ///   - year: 1970 to 9999.
    ///   - number: 1 to 999,999.
    public init(year: Int, number: Int) throws(Malformed) {
        guard (1970...9999).contains(year), (1...999_999).contains(number) else { throw Malformed(.outOfRange, at: "") }
        self.year = UInt16(year)
        self.number = UInt32(number)
    }

    public init(_ text: some StringProtocol) throws(Malformed) {
        let hyphen = UInt8(ascii: "-")
        self = try text.withBytes { (utf8) throws(Malformed) in
            guard utf8.count == 13, utf8[0] == Series.letter.asciiValue, utf8[1] == hyphen, utf8[6] == hyphen,
                let year = digits(utf8, 2..<6), let number = digits(utf8, 7..<13)
            else { throw Malformed(.notIdentifier, at: "") }
            return try Folio(year: year, number: number)
        }
    }

    /// The only folio that can follow `newest` in a year.
    public static func next(after newest: Folio?, in year: Int) throws(Malformed) -> Folio {
        guard let newest, Int(newest.year) == year else { return try Folio(year: year, number: 1) }
        return try Folio(year: year, number: Int(newest.number) + 1)
    }

    public var description: String { "\(Series.letter)-\(year)-" + padded(Int(number), to: 6) }

    public static func < (a: Folio, b: Folio) -> Bool { (a.year, a.number) < (b.year, b.number) }
}

/// A draw's folio, `S-2026-000001` (*sorteo*).
public typealias DrawID = Folio<DrawSeries>
/// An application's folio, `A-2026-000001`.
public typealias ApplicationID = Folio<ApplicationSeries>
/// The folio of a direct designation, `D-2026-000001`.
public typealias DirectID = Folio<DirectSeries>

public enum DrawSeries: FolioSeries { public static let letter: Character = "S" }
public enum ApplicationSeries: FolioSeries { public static let letter: Character = "A" }
public enum DirectSeries: FolioSeries { public static let letter: Character = "D" }

private func digits(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var number = 0
    for place in range {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(utf8[place]) else { return nil }
        number = 10 * number + Int(utf8[place] - UInt8(ascii: "0"))
    }
    return number
}

private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
