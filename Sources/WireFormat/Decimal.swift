/// Natural numbers in decimal, without sign and without leading zeros (protocol section 1).
public enum Decimal {
    /// Refuses everything but the canonical spelling of a number from 0 to `Int.max`.
    public static func decode(_ text: some StringProtocol) throws(Malformed) -> Int {
        let utf8 = text.utf8
        guard let first = utf8.first, utf8.count <= 19,
            utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            first != UInt8(ascii: "0") || utf8.count == 1
        else { throw Malformed(.notDecimal, at: "") }
        guard let number = Int(text) else { throw Malformed(.outOfRange, at: "") }
        return number
    }
}
