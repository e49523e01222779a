import PublicRecord

extension CaseNumber {
    /// The kind of case file that a phrase leaves out.
    public static let commonDocket = "expediente"

    /// Returns the number as people write it: `412/2026`, `Toca 45/2026`, `200/2026 bis`.
    public func phrase(_ catalogues: Catalogues) -> String {
        let kind = docket == CaseNumber.commonDocket ? "" : catalogues.name(of: docket, in: .dockets) + " "
        let added = suffix.map { " " + catalogues.name(of: $0, in: .suffixes) } ?? ""
        return "\(kind)\(number)/\(year)\(added)"
    }
}

extension Request {
    /// Returns the case number as people write it, or the word for a reserved one.
    public func phraseOfCase(_ catalogues: Catalogues) -> String {
        caseNumber?.phrase(catalogues) ?? say("word.reserved")
    }
}
