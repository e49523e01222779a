import PublicRecord

extension CaseNumber {
    /// The kind of file that goes without saying.
    public static let commonDocket = "expediente"

    /// As people write it: `412/2026`, `Toca 45/2026`, `200/2026 bis`.
    public func phrase(_ catalogues: Catalogues) -> String {
        let kind = docket == CaseNumber.commonDocket ? "" : catalogues.name(of: docket, in: .dockets) + " "
        let added = suffix.map { " " + catalogues.name(of: $0, in: .suffixes) } ?? ""
        return "\(kind)\(number)/\(year)\(added)"
    }
}

extension Request {
    /// The file number as people write it, or that it is reserved.
    public func phraseOfCase(_ catalogues: Catalogues) -> String {
        caseNumber?.phrase(catalogues) ?? say("word.reserved")
    }
}
