extension Language {
    /// The plural form of a phrase that goes with a count: `one`, `other`, or what else the language's rules name.
    func form(of count: Int) -> String {
        plurals.first { Language.holds($0.rule, for: count) }?.form ?? "other"
    }

    /// Whether a plural rule holds for a whole number, as in `n % 10 = 2..4 and n % 100 != 12..14`: relations joined by
    /// `and`, and those by `or` (UTS 35, part 3, section 5.1.1).
    static func holds(_ rule: String, for count: Int) -> Bool {
        rule.split(separator: " or ").contains { $0.split(separator: " and ").allSatisfy { isTrue($0, for: count) } }
    }

    /// One relation: `n = 0,1`, `n % 10 != 2..4`.
    private static func isTrue(_ relation: Substring, for count: Int) -> Bool {
        let words = relation.split(separator: " ")
        let value = words[1] == "%" ? Int(words[2]).map { count % $0 } : count
        let isInside = words[words.count - 1].split(separator: ",").contains { range in
            let ends = range.split(separator: "..").compactMap { Int($0) }
            return value.map { ends[0] <= $0 && $0 <= ends[ends.count - 1] } ?? false
        }
        return isInside == (words[words.count - 2] == "=")
    }
}
