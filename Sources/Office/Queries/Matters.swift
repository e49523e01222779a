import Draw
import PublicRecord
import WireFormat

/// What a court's file has had: a draw, or a designation without one.
public enum MatterID: Hashable, Sendable {
    case draw(DrawID)
    case direct(DirectID)
}

extension DesignationID {
    public var matter: MatterID {
        switch self {
        case .drawn(let draw, _): .draw(draw)
        case .direct(let id): .direct(id)
        }
    }
}

extension RecordReader {
    /// Everything that a court's file has had, the newest draw first. However long the record is, it is found by the digests of matters.
    /// - Parameter text: the file's number, as people write it.
    public func matters(numbered text: String, of court: String) throws -> [MatterID] {
        guard let number = try? CaseNumber(CaseNumber.spelling(of: text)) else { return [] }
        return matters(of: court, number)
    }

    func matters(of court: String, _ number: CaseNumber) -> [MatterID] {
        state.folios(of: court, number).map { .draw($0) }
            + state.directs.all.lazy.filter { direct in
                direct.fact.request.court == court && direct.fact.request.caseNumber.key == number.key
            }.map { .direct($0.fact.designation) }
    }
}

extension Office {
    /// The same, reserved files too: for the court itself.
    public func matters(numbered text: String, of court: String) throws -> [MatterID] {
        guard let number = try? CaseNumber(CaseNumber.spelling(of: text)) else { return [] }
        return reader.matters(of: court, number) + reader.matters(of: court, sealed(number, of: court))
    }

    /// The seal that stands for a file's number: always the same, so that it cannot be drawn for twice.
    func sealed(_ number: CaseNumber, of court: String) -> CaseNumber {
        CaseNumber(sealedBy: sealing.authenticate("insacula/v1/case\n\(court)\n\(number.key)\n"))
    }
}

extension CaseNumber {
    /// A number in the record's spelling, as far as that can be told from how people write it.
    static func spelling(of text: String) -> String {
        text.normalized.uppercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
