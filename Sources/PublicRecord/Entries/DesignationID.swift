import Draw
import WireFormat

/// One expert's designation in one matter: by a draw, `S-2026-000001/P-000001`, or directly, `D-2026-000001`.
public enum DesignationID: Hashable, Sendable, CustomStringConvertible {
    case drawn(DrawID, ExpertID)
    case direct(DirectID)

    public init(_ text: some StringProtocol) throws(Malformed) {
        guard let slash = text.firstIndex(of: "/") else {
            self = .direct(try DirectID(text))
            return
        }
        self = .drawn(try DrawID(text[..<slash]), try ExpertID(text[text.index(after: slash)...]))
    }

    public var description: String {
        switch self {
        case .drawn(let draw, let expert): "\(draw)/\(expert)"
        case .direct(let id): id.description
        }
    }
}
