extension Delimiter {
    /// Returns the delimiter that explains the lines of a text, and `nil` if none does better than the others.
    ///
    /// Each delimiter of the text splits all lines. It is a candidate if half of the lines get two cells or more.
    /// A candidate is better than another if it gives as many lines the same number of cells, and as many cells, and
    /// more of one of the two. Where one has more lines and the other more cells, the better is the one that explains
    /// an earlier line: the heading seldom has the delimiter that is within cells, as in “Guadalajara; Tepatitlán”.
    /// A text without any delimiter is one column, and has commas.
    static func detect(in text: [UInt8]) -> Delimiter? {
        let counts = allCases.map { ($0, LineCounts(text, $0)) }
        guard counts.contains(where: { $0.1.hasAny }) else { return .comma }
        let candidates = counts.filter { $0.1.isCandidate }
        return candidates.first { candidate in
            candidates.allSatisfy { $0.0 == candidate.0 || candidate.1.isBetter(than: $0.1) }
        }?.0
    }

    /// The numbers of cells that a delimiter gives.
    private struct LineCounts {
        let hasAny: Bool
        let isCandidate: Bool
        /// The most frequent number of cells above one.
        private let usual: Int
        private let linesWithUsual: Int
        private let firstWithUsual: Int

        init(_ text: [UInt8], _ delimiter: Delimiter) {
            // A table of few numbers: limits keep it small.
            var (counts, cells, isFilled, isQuoted) = ([Int](), 1, false, false)
            // With an odd number of quotes one of them is astray: then no cell goes on in the next line.
            let quotesAreEven = text.count { $0 == 0x22 }.isMultiple(of: 2)
            func endLine() {
                if isFilled { counts.append(cells) }
                (cells, isFilled) = (1, false)
            }
            for byte in text {
                switch byte {
                case 0x0A where !isQuoted || !quotesAreEven, 0x0D where !isQuoted || !quotesAreEven:
                    endLine()
                    isQuoted = false
                case 0x22: isQuoted.toggle()
                case delimiter.byte where !isQuoted: cells += 1
                case 0x20, 0x2C, 0x3B, 0x09: continue
                default: isFilled = true
                }
            }
            endLine()
            let split = counts.filter { $0 > 1 }
            hasAny = !split.isEmpty
            isCandidate = split.count * 2 >= counts.count && hasAny
            let frequencies = Dictionary(split.map { ($0, 1) }, uniquingKeysWith: +)
            let most = frequencies.max { ($0.value, $0.key) < ($1.value, $1.key) }
            (usual, linesWithUsual) = (most?.key ?? 0, most?.value ?? 0)
            firstWithUsual = counts.firstIndex(of: usual) ?? 0
        }

        func isBetter(than other: LineCounts) -> Bool {
            if linesWithUsual >= other.linesWithUsual, usual >= other.usual {
                return linesWithUsual > other.linesWithUsual || usual > other.usual
            }
            if linesWithUsual <= other.linesWithUsual, usual <= other.usual { return false }
            return firstWithUsual < other.firstWithUsual
        }
    }
}
