import WireFormat

/// Numbers of cédulas profesionales, of which a person has one for each profession: decimals of 1 to 8 digits without
/// leading zeros, ascending, none twice (protocol section 4.5).
public enum Licence {
    /// The most that an identity document has.
    public static let most = 16

    /// Returns the numbers in a text, in the record's spelling and order; `nil` if something in it is no such number,
    /// or if there are too many. Spaces, commas and semicolons separate numbers; leading zeros are dropped.
    public static func numbers(in text: some StringProtocol) -> [String]? {
        let words = text.split { $0.isWhitespace || $0 == "," || $0 == ";" }
        let numbers = words.map { word in String(word.drop { $0 == "0" }) }
        guard numbers.allSatisfy(isNumber) else { return nil }
        let list = Set(numbers).sorted(by: isBefore)
        return list.count <= most ? list : nil
    }

    /// Reads the member `licences`; an absent one is an empty list.
    static func list(_ fields: inout Fields) throws(Malformed) -> [String] {
        let list = try fields.optional("licences") { (fields) throws(Malformed) in
            try fields.array("licences", count: 1...most) { (json) throws(Malformed) in
                guard case .string(let text) = json else { throw Malformed(.wrongType, at: "") }
                guard isNumber(text) else { throw Malformed(.notDecimal, at: "") }
                return text
            }
        }
        for (first, second) in zip(list ?? [], (list ?? []).dropFirst()) where !isBefore(first, second) {
            throw Malformed(.notInOrder, at: "licences")
        }
        return list ?? []
    }

    private static func isNumber(_ text: String) -> Bool {
        text.utf8.count <= 8 && ((try? Decimal.decode(text)) ?? 0) > 0
    }

    /// Compares two numbers without leading zeros: the shorter is smaller.
    private static func isBefore(_ a: String, _ b: String) -> Bool {
        (a.utf8.count, a) < (b.utf8.count, b)
    }
}
