/// The lots by the published numbers of their files, so that a number is found without a walk over all draws.
///
/// A lot stays under each number that it ever had: a reader of an old newspaper finds it too.
struct FileNumbers: Sendable {
    private var lots: [CaseNumber: [LotID]] = [:]

    /// - Parameter number: `nil` where the matter is reserved, which is in no index.
    mutating func note(_ lot: LotID, _ number: CaseNumber?) {
        guard let file = number?.file else { return }
        if lots[file]?.contains(lot) != true { lots[file, default: []].append(lot) }
    }

    subscript(number: CaseNumber) -> [LotID] { lots[number.file] ?? [] }
}

extension RecordState {
    /// The lots whose file has, or had before a correction, a number, in any court and in the order of the log. The
    /// suffix does not matter. Lots of matters that are reserved now are left out.
    public func lots(numbered number: CaseNumber) -> [Lot] {
        fileNumbers[number].compactMap(lot).filter { $0.caseNumber != nil }.sorted { $0.index < $1.index }
    }

    /// The lots of a court's file by the number that each has now, in the order of the log. The suffix does not matter.
    public func lots(of court: String, numbered number: CaseNumber) -> [Lot] {
        lots(numbered: number).filter { $0.court == court && $0.caseNumber?.file == number.file }
    }
}

extension CaseNumber {
    /// The number without its suffix, which tells no two files of a court apart.
    fileprivate var file: CaseNumber {
        var file = self
        file.suffix = nil
        return file
    }
}
