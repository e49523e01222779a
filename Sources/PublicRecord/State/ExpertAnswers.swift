/// How one expert came to be designated other than by the lot itself, and how the expert answered.
public struct ExpertAnswers: Equatable, Sendable {
    /// As an alternate.
    public var called = 0
    /// Without a lot.
    public var direct = 0
    public var accepted = 0
    public var excused = 0
    /// Challenged, and the challenge was founded.
    public var removed = 0
    /// Never answered in time.
    public var lapsed = 0
    public var revoked = 0

    public init() {}

    mutating func note(_ move: DesignationMoved.Move) {
        switch move {
        case .accepted: accepted += 1
        case .excused: excused += 1
        case .resolved(founded: true): removed += 1
        case .lapsed: lapsed += 1
        case .revoked: revoked += 1
        default: break
        }
    }
}
