/// Natural numbers in decimal, without sign and without leading zeros (protocol section 1).
public enum Decimal {
    /// Refuses everything but the canonical spelling of a number from 0 to `Int.max`.
    public static func decode(_ text: some StringProtocol) throws(Malformed) -> Int {
        try text.withBytes { (utf8) throws(Malformed) in
            guard let first = utf8.first, utf8.count <= 19,
                utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
                first != UInt8(ascii: "0") || utf8.count == 1
            else { throw Malformed(.notDecimal, at: "") }
            var number = 0
            for digit in utf8 {
                let (tenfold, overflow) = number.multipliedReportingOverflow(by: 10)
                let (sum, beyond) = tenfold.addingReportingOverflow(Int(digit - UInt8(ascii: "0")))
                guard !overflow, !beyond else { throw Malformed(.outOfRange, at: "") }
                number = sum
            }
            return number
        }
    }
}
