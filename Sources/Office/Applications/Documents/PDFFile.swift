/// A PDF file, examined as readers do that repair what mail programs and scanners add around it (ISO 32000-1 annex H,
/// implementation notes 13, 14 and 18).
struct PDFFile {
    private let content: [UInt8]
    /// After the last `%%EOF`.
    private let end: Int?

    /// `nil` without a header in the first 1,024 bytes: `%PDF-1.4`, or `%!PS-Adobe-3.0 PDF-1.4`.
    init?(_ content: [UInt8]) {
        let start = 0..<min(content.count, 1_024)
        let isPDF =
            content.range(of: "%PDF-", in: start) != nil
            || content.range(of: "%!PS-Adobe-", in: start)
                .flatMap {
                    content.range(of: " PDF-", in: $0.upperBound..<min(content.count, $0.upperBound + 16))
                } != nil
        guard isPDF else { return nil }
        self.content = content
        end = content.ranges(of: "%%EOF").last?.upperBound
    }

    /// Whether the end is there. A file that is arranged for the web, or was changed after it was made, has an earlier
    /// end too: objects follow that one, or its table of references is still to come.
    var isWhole: Bool {
        guard let end else { return false }
        if content.range(of: " obj", in: end..<content.count) != nil { return false }
        guard let table = content.ranges(of: "startxref").last(where: { $0.upperBound < end }) else {
            return true
        }
        // Annex F: the first part of a file that is arranged for the web ends so.
        return content[table.upperBound..<end].filter { !PDFDictionary.isSpace($0) }
            != Array("0%%EOF".utf8)
    }

    /// Whether a trailer names an encryption dictionary (ISO 32000-1 section 7.6): a dictionary of its own, or that of a
    /// stream of references, which is never compressed itself.
    ///
    /// Every trailer of a file names it, so that the first and the last ones do for all.
    var isEncrypted: Bool {
        let trailers = PDFFile.ends(content.ranges(of: "trailer").map(\.upperBound))
        let streams = PDFFile.ends(content.ranges(of: "/XRef").map(\.lowerBound)).compactMap { name in
            content.ranges(of: " obj", in: max(0, name - PDFDictionary.longest)..<name).last?.upperBound
        }
        return (trailers + streams).contains {
            PDFDictionary.keys(in: content, at: $0).contains("Encrypt")
        }
    }

    private static func ends(_ places: [Int]) -> [Int] {
        Array(places.prefix(2) + places.dropFirst(2).suffix(2))
    }
}
