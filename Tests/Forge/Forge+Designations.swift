import Draw
import PublicRecord
import WireFormat

extension Forge {
    /// Designates an expert, or the institution `nil`, without a lot.
    @discardableResult
    public mutating func designate(
        _ number: Int?, _ request: Request, hidden: String? = nil, replaces: Replacement? = nil,
        adds: Addition? = nil, at time: Timestamp? = nil,
        by: String? = nil, spoil: Spoil<DirectlyDesignated>? = nil
    ) -> DirectID {
        let id = certain { try state.directs.nextID(at: time ?? next) }
        let fact = DirectlyDesignated(
            designation: id, request: request, tag: World.tag(of: request, hidden: hidden),
            designee: number.map { .expert(World.expert($0)) } ?? .institution("Universidad de Prueba"),
            ground: "sin-lista", reasons: "Razones de prueba", instrument: "Auto de prueba",
            follows: Following(replaces: replaces, adds: adds))
        append(fact, Fact.directlyDesignated, at: time, by: by ?? request.court, spoil)
        return id
    }

    /// A court moves a designation on.
    /// - Parameters:
    ///   - by: the court whose matter it is, unless given.
    ///   - unchecked: whether the move may break a rule.
    public mutating func move(
        _ designation: DesignationID, _ move: DesignationMoved.Move, at time: Timestamp? = nil, by: String? = nil,
        unchecked: Bool = false
    ) {
        let fact = DesignationMoved(designation, move)
        let by = by ?? state.court(of: designation) ?? World.court
        append(fact, Fact.designationMoved, at: time, by: by, unchecked ? { _ in } : nil)
    }

    public mutating func move(_ designation: DesignationID, _ moves: [DesignationMoved.Move]) {
        for move in moves { self.move(designation, move) }
    }

    /// The designation of the first of a draw's designated.
    public func designation(_ draw: DrawID) -> DesignationID { .drawn(draw, designated(draw)) }

    /// The first of a draw's alternates.
    public func alternate(_ draw: DrawID) -> ExpertID {
        guard let first = conclusions[draw]?.fact.alternates.first else { fatalError("\(draw) has no alternate") }
        return first
    }

    /// The first of the designated is excused, unless it was before, and so is each alternate who is called.
    /// - Returns: the vacancy that only another designation can fill.
    @discardableResult
    public mutating func exhaust(_ draw: DrawID) -> Replacement {
        var vacant = designation(draw)
        if state[vacant]?.stage.kind != .vacant { move(vacant, .excused(cause: "excusa")) }
        while let alternate = state.callableAlternate(in: draw, at: next) {
            move(vacant, .called(alternate))
            vacant = .drawn(draw, alternate)
            move(vacant, .excused(cause: "excusa"))
        }
        return Replacement(vacant, cause: "excusa")
    }

    /// The end of the time for a designation's answer.
    public func deadline(of designation: DesignationID) -> Timestamp {
        guard let deadline = state.deadline(of: designation) else { fatalError("\(designation) waits for no answer") }
        return deadline
    }
}
