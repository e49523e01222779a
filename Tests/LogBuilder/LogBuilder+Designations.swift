import Draw
import PublicRecord
import Support
import WireFormat

extension LogBuilder {
    /// Designates an expert without a lot; with `nil`, an institution.
    @discardableResult
    public mutating func designate(
        _ number: Int?, _ request: Request, hidden: String? = nil, replaces: Replacement? = nil,
        adds: Addition? = nil, at time: Timestamp? = nil,
        by: String? = nil, spoil: Spoil<DirectlyDesignated>? = nil
    ) -> DirectID {
        let id = certain { try state.directs.nextID(at: time ?? next) }
        let fact = DirectlyDesignated(
            designation: id, request: request, tag: Sample.tag(of: request, hidden: hidden),
            designee: number.map { .expert(Sample.expert($0)) } ?? .institution("Universidad de Prueba"),
            ground: "sin-lista", reasons: "Razones de prueba", instrument: "Auto de prueba",
            follows: Following(replaces: replaces, adds: adds))
        append(fact, Fact.directlyDesignated, at: time, by: by ?? request.court, spoil)
        return id
    }

    /// Appends a move of a designation.
    /// - Parameters:
    ///   - by: the office that signs; by default the court of the matter.
    ///   - unchecked: whether the move may break a rule.
    public mutating func move(
        _ designation: DesignationID, _ move: DesignationMoved.Move, at time: Timestamp? = nil, by: String? = nil,
        unchecked: Bool = false
    ) {
        var fact = DesignationMoved(designation, move)
        if move == .notifiedToday {
            fact.move = .notified(CourtNotice(.inPerson, on: state.calendar.localDay(of: time ?? next)))
        }
        let by = by ?? state.court(of: designation) ?? Sample.court
        append(fact, Fact.designationMoved, at: time, by: by, unchecked ? { _ in } : nil)
    }

    public mutating func move(_ designation: DesignationID, _ moves: [DesignationMoved.Move]) {
        for move in moves { self.move(designation, move) }
    }

    /// Returns the designation of the expert drawn first.
    public func designation(_ draw: DrawID) -> DesignationID { .drawn(draw, designated(draw)) }

    /// Returns the first alternate of a draw.
    public func alternate(_ draw: DrawID) -> ExpertID {
        guard let first = conclusions[draw]?.fact.alternates.first else { fatalError("\(draw) has no alternate") }
        return first
    }

    /// Excuses the expert drawn first, unless that place is vacant already, and then each alternate called.
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

    /// Returns the end of the time to answer a designation.
    public func deadline(of designation: DesignationID) -> Timestamp {
        guard let deadline = state.deadline(of: designation) else { fatalError("\(designation) waits for no answer") }
        return deadline
    }
}

extension DesignationMoved.Move {
    /// A notice in person on 2 February 2026, the first day of all logs; `LogBuilder.move` gives it the day of its entry.
    public static let notifiedToday = DesignationMoved.Move.notified(CourtNotice(.inPerson, on: day("2026-02-02")))
}
