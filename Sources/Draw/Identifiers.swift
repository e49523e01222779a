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
        guard text.hasPrefix("P-"), let number = sixDigits(text.dropFirst(2)) else {
            throw Malformed(.notIdentifier, at: "")
        }
        try self.init(number: number)
    }

    /// Six digits always: so the order of the numbers is the order of the texts' bytes.
    public var description: String { "P-" + padded(Int(number), to: 6) }

    public static func < (a: ExpertID, b: ExpertID) -> Bool { a.number < b.number }
}

/// A draw's folio, `S-<year>-<six digits>`: counted without gaps in each year.
public struct DrawID: Hashable, Comparable, Sendable, CustomStringConvertible {
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
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "S", parts[1].utf8.count == 4,
            let year = try? Decimal.decode(parts[1]), let number = sixDigits(parts[2])
        else { throw Malformed(.notIdentifier, at: "") }
        try self.init(year: year, number: number)
    }

    public var description: String { "S-\(year)-" + padded(Int(number), to: 6) }

    public static func < (a: DrawID, b: DrawID) -> Bool { (a.year, a.number) < (b.year, b.number) }
}

private func sixDigits(_ text: some StringProtocol) -> Int? {
    guard text.utf8.count == 6, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
        return nil
    }
    return Int(text)
}

private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
