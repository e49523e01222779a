import Draw
import Store
import WireFormat

/// The office's id for a person: the folio of a draft or an application, or the number on the roster.
public enum PersonID: Hashable, Sendable, CustomStringConvertible {
    case draft(String)
    case application(ApplicationID)
    case expert(ExpertID)

    public init(_ text: String) throws(Malformed) {
        if let expert = try? ExpertID(text) {
            self = .expert(expert)
        } else if text.wholeMatch(of: /B-[2-9a-z]{8}/) != nil {
            self = .draft(text)
        } else {
            self = .application(try ApplicationID(text))
        }
    }

    public var description: String {
        switch self {
        case .draft(let folio): folio
        case .application(let id): id.description
        case .expert(let id): id.description
        }
    }
}

extension RecordReader {
    /// Returns the whole years for which a kind of private data is stored; `nil` if the council has set none.
    func retention(of kind: Retention) throws -> Int? {
        try store.setting(.retention(kind.rawValue)).flatMap { Int($0) }
    }
}
