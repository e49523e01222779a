import Draw
import LogBuilder
import PublicRecord
import Support
import Testing
import WireFormat

/// Every stage and every move, as in the tables of protocol section 5. A cell is the stage that the move gives or the
/// rule that it breaks; `·` is `stage`.
@Suite("Stages")
struct StageTests {
    private struct Table {
        var moves: [String]
        var rows: [(stage: String, cells: [String])]

        /// The first line names the moves, each other one begins with a stage.
        init(_ text: String) {
            let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
            moves = lines[0]
            rows = lines.dropFirst().map { ($0[0], Array($0.dropFirst())) }
        }
    }

    /// Returns the outcome of a move: the new stage, or the broken rule.
    private static func outcome(
        _ log: inout LogBuilder, _ stage: (RecordState) -> String?, _ move: (inout LogBuilder) -> Void
    ) -> String {
        var state = log.state
        let index = log.entries.count
        move(&log)
        do {
            let bytes = log.entries[index]
            try state.apply(
                Entry(parsing: bytes), index: index, leaf: log.leaves[index], origin: Sample.origin)
        } catch {
            return (error as? Violation)?.rule.rawValue ?? "\(error)"
        }
        return stage(state) ?? "none"
    }

    // MARK: - Applications

    /// Within the stage's time limit.
    private static let applicationsInTime = Table(
        """
        reviewed returned corrected listed objected answered approved rejected lapsed withdrawn
        submitted reviewing · · · · · · · · withdrawn
        reviewing · returned · listed · · · rejected · withdrawn
        returned · · submitted · · · · · too-early withdrawn
        listed · · · · listed objection-gap too-early too-early · withdrawn
        approved · · · · · · · · · withdrawn
        admitted · · · · · · · · · ·
        rejected · · · · · · · · · ·
        lapsed · · · · · · · · · ·
        withdrawn · · · · · · · · · ·
        """)

    /// After all time limits.
    private static let applicationsLate = Table(
        """
        reviewed returned corrected listed objected answered approved rejected lapsed withdrawn
        submitted reviewing · · · · · · · · withdrawn
        reviewing · returned · listed · · · rejected · withdrawn
        returned · · too-late · · · · · lapsed withdrawn
        listed · · · · too-late objection-gap approved rejected · withdrawn
        approved · · · · · · · · · withdrawn
        admitted · · · · · · · · · ·
        rejected · · · · · · · · · ·
        lapsed · · · · · · · · · ·
        withdrawn · · · · · · · · · ·
        """)

    private static let application = Sample.application(1)

    private static let applications: [String: LogBuilder] = [
        "submitted": Neighbours.submitted, "reviewing": Neighbours.reviewing, "returned": Neighbours.returned,
        "listed": Neighbours.listed, "approved": Neighbours.approved, "withdrawn": Neighbours.withdrawn,
        "admitted": {
            var log = Neighbours.approved
            log.admit(7, on: application)
            return log
        }(),
        "rejected": {
            var log = Neighbours.reviewing
            log.move(application, .rejected(grounds: ["sin-titulo"], Sample.approval()))
            return log
        }(),
        "lapsed": {
            var log = Neighbours.returned
            log.move(application, .lapsed, at: utc("2026-02-14T06:00:00Z"))
            return log
        }(),
    ]

    private static let applicationMoves: [String: ApplicationMoved.Move] = [
        "reviewed": .reviewed, "returned": .returned(missing: ["cedula"]),
        "corrected": .corrected(file: Fixed.digest("corrected")), "listed": .listed,
        "objected": .objected(1, cause: "sin-titulo"), "answered": .answered(1),
        "approved": .approved(Sample.approval()), "rejected": .rejected(grounds: ["sin-titulo"], Sample.approval()),
        "lapsed": .lapsed, "withdrawn": .withdrawn,
    ]

    @Test(arguments: [false, true])
    func everyMoveOfAnApplication(isLate: Bool) throws {
        let table = isLate ? Self.applicationsLate : Self.applicationsInTime
        #expect(Set(table.moves) == Set(ApplicationMoved.Kind.allCases.map { $0.rawValue.suffix(after: ".") }))
        #expect(Set(table.rows.map(\.stage)) == Set(Application.Stage.Kind.allCases.map(\.rawValue)))
        for row in table.rows {
            try #require(row.cells.count == table.moves.count)
            for (name, expected) in zip(table.moves, row.cells) {
                var log = try #require(Self.applications[row.stage])
                let move = try #require(Self.applicationMoves[name])
                try #require(log.state.applications[Self.application]?.stage.kind.rawValue == row.stage)
                let outcome = Self.outcome(
                    &log, { $0.applications[Self.application]?.stage.kind.rawValue },
                    { $0.move(Self.application, move, at: isLate ? utc("2026-03-02T00:00:00Z") : nil, unchecked: true) }
                )
                #expect(outcome == (expected == "·" ? "stage" : expected), "\(row.stage) \(name)")
            }
        }
    }

    /// For a list with an objection, and for one with an answered objection.
    @Test func objectionsAreAnsweredOnceAndInTime() {
        for (base, time, move, expected) in [
            (Neighbours.objected, "2026-02-18T06:00:00Z", ApplicationMoved.Move.answered(1), "listed"),
            (Neighbours.objected, "2026-02-20T06:00:00Z", .answered(1), "too-late"),
            (Neighbours.objected, "2026-02-18T06:00:00Z", .objected(2, cause: "sin-titulo"), "too-late"),
            (Neighbours.objected, "2026-02-18T06:00:00Z", .approved(Sample.approval()), "too-early"),
            (Neighbours.objected, "2026-02-18T06:00:00Z", .withdrawn, "withdrawn"),
            (Neighbours.objected, "2026-02-20T06:00:00Z", .approved(Sample.approval()), "approved"),
            (Neighbours.answered, "2026-02-18T05:59:59Z", .answered(1), "objection-gap"),
            (Neighbours.answered, "2026-02-18T05:59:59Z", .objected(2, cause: "sin-titulo"), "listed"),
            (Neighbours.answered, "2026-02-18T06:00:00Z", .approved(Sample.approval()), "approved"),
        ] {
            var log = base
            let outcome = Self.outcome(
                &log, { $0.applications[Self.application]?.stage.kind.rawValue },
                { $0.move(Self.application, move, at: utc(time), unchecked: true) })
            #expect(outcome == expected, "\(time) \(move)")
        }
    }

    /// A corrected application is reviewed again, and may be returned again: the time begins anew.
    @Test func correctionsMayBeAskedForAgain() {
        var log = Neighbours.returned
        log.move(Self.application, .corrected(file: Fixed.digest("corrected")), at: utc("2026-02-14T05:59:59Z"))
        log.move(Self.application, .reviewed)
        log.move(Self.application, .returned(missing: ["constancia"]))
        // From Saturday the 14th, in local time: three court days end with Wednesday the 18th.
        #expect(log.deadline(of: Self.application) == utc("2026-02-19T06:00:00Z"))
    }

    // MARK: - Designations

    /// Before the deadline to answer. The policy does not publish fees.
    private static let designationsInTime = Table(
        """
        notified accepted excused challenged founded unfounded lapsed due delivered discharged fees revoked ended called
        named notified · vacant · · · · · · · · vacant ended ·
        notified · accepted vacant challenged · · too-early · · · · vacant ended ·
        accepted · · vacant challenged · · · accepted delivered · fees vacant ended ·
        delivered · · · challenged · · · · · discharged fees vacant · ·
        challenged · · · · vacant notified · · · · · · ended ·
        discharged · · · · · · · · · · fees · · ·
        vacant · · · · · · · · · · · · ended replaced
        replaced · · · · · · · · · · · · · ·
        ended · · · · · · · · · · fees · · ·
        """)

    /// After that deadline.
    private static let designationsLate = Table(
        """
        notified accepted excused challenged founded unfounded lapsed due delivered discharged fees revoked ended called
        named notified · vacant · · · · · · · · vacant ended ·
        notified · too-late too-late challenged · · vacant · · · · vacant ended ·
        accepted · · vacant challenged · · · accepted delivered · fees vacant ended ·
        delivered · · · challenged · · · · · discharged fees vacant · ·
        challenged · · · · vacant notified · · · · · · ended ·
        discharged · · · · · · · · · · fees · · ·
        vacant · · · · · · · · · · · · ended replaced
        replaced · · · · · · · · · · · · · ·
        ended · · · · · · · · · · fees · · ·
        """)

    private static let designationMoves: [String: DesignationMoved.Move] = [
        "notified": .notifiedToday, "accepted": .accepted, "excused": .excused(cause: "excusa"),
        "challenged": .challenged(cause: "parentesco"), "founded": .resolved(founded: true),
        "unfounded": .resolved(founded: false), "lapsed": .lapsed,
        "due": .due(day("2026-12-01"), cause: nil), "delivered": .delivered, "discharged": .discharged,
        "fees": .fees(FeeAmount(.quoted, 1_200_000)),
        "revoked": .revoked(cause: "incumplimiento", instrument: "Auto de prueba"),
        "ended": .ended(cause: "convenio"),
    ]

    private static let stages: [(stage: String, moves: [DesignationMoved.Move])] = [
        ("named", []), ("notified", [.notifiedToday]), ("accepted", [.notifiedToday, .accepted]),
        ("delivered", [.notifiedToday, .accepted, .delivered]),
        ("challenged", [.notifiedToday, .challenged(cause: "parentesco")]),
        ("discharged", [.notifiedToday, .accepted, .delivered, .discharged]), ("vacant", [.excused(cause: "excusa")]),
        ("ended", [.ended(cause: "convenio")]),
    ]

    private static let drawn: (id: DesignationID, logs: [String: LogBuilder]) = {
        let id = Neighbours.concluded.designation(Sample.draw(1))
        var logs: [String: LogBuilder] = [:]
        for (stage, moves) in stages {
            var log = Neighbours.concluded
            log.move(id, moves)
            logs[stage] = log
        }
        var log = Neighbours.vacant
        log.move(id, .called(log.alternate(Sample.draw(1))))
        logs["replaced"] = log
        return (id, logs)
    }()

    private static let direct: (id: DesignationID, logs: [String: LogBuilder]) = {
        let id = DesignationID.direct(Sample.direct(1))
        var logs: [String: LogBuilder] = [:]
        for (stage, moves) in stages {
            var log = Neighbours.direct
            log.move(id, moves)
            logs[stage] = log
        }
        var log = Neighbours.directVacant
        log.designate(2, Sample.request("20/2026"), replaces: .init(id, cause: "excusa"))
        logs["replaced"] = log
        return (id, logs)
    }()

    @Test(arguments: [false, true], [false, true])
    func everyMoveOfADesignation(isDirect: Bool, isLate: Bool) throws {
        let table = isLate ? Self.designationsLate : Self.designationsInTime
        let (id, logs) = isDirect ? Self.direct : Self.drawn
        #expect(Set(table.rows.map(\.stage)) == Set(Designation.Stage.Kind.allCases.map(\.rawValue)))
        for row in table.rows {
            try #require(row.cells.count == table.moves.count)
            for (name, expected) in zip(table.moves, row.cells) {
                var log = try #require(logs[row.stage])
                let alternate = log.alternate(Sample.draw(1))
                let move = name == "called" ? .called(alternate) : try #require(Self.designationMoves[name])
                try #require(log.state[id]?.stage.kind.rawValue == row.stage)
                let outcome = Self.outcome(
                    &log, { $0[id]?.stage.kind.rawValue },
                    { $0.move(id, move, at: isLate ? utc("2026-03-02T00:00:00Z") : nil, unchecked: true) })
                // A direct designation has no alternates to call.
                let isRefused = expected == "·" || isDirect && name == "called"
                #expect(outcome == (isRefused ? "stage" : expected), "\(row.stage) \(name)")
            }
        }
    }

    @Test func everyMoveIsTried() {
        let kinds = Self.designationMoves.values.map(\.kind.rawValue) + [DesignationMoved.Kind.called.rawValue]
        #expect(Set(kinds) == Set(DesignationMoved.Kind.allCases.map(\.rawValue)))
    }

    /// After an unfounded challenge, the designation has its former stage.
    @Test(arguments: ["notified", "accepted", "delivered"])
    func unfoundedChallengesLeadBack(stage: String) throws {
        var log = try #require(Self.drawn.logs[stage])
        let id = Self.drawn.id
        let before = log.state[id]?.stage
        log.move(id, .challenged(cause: "parentesco"))
        #expect(log.state[id]?.stage.kind == .challenged)
        log.move(id, .resolved(founded: false), at: utc("2026-02-04T18:00:00Z"))
        #expect(log.state[id]?.stage.kind.rawValue == stage)
        // An expert who had not answered has the whole time again: Friday the 6th, Monday the 9th, Tuesday the 10th.
        if stage == "notified" {
            #expect(log.deadline(of: id) == utc("2026-02-11T06:00:00Z"))
        } else {
            #expect(log.state[id]?.stage == before)
        }
    }

    @Test func vacanciesSayWhy() {
        for (stage, move, cause) in [
            ("named", DesignationMoved.Move.excused(cause: "excusa"), "excusa"),
            ("challenged", .resolved(founded: true), "parentesco"), ("notified", .lapsed, "no-acepto"),
            ("delivered", .revoked(cause: "incumplimiento", instrument: "Auto"), "incumplimiento"),
        ] {
            guard var log = Self.drawn.logs[stage] else { continue }
            log.move(Self.drawn.id, move, at: utc("2026-02-07T06:00:00Z"))
            #expect(log.state[Self.drawn.id]?.stage == .vacant(cause: cause))
            log.move(Self.drawn.id, .called(log.alternate(Sample.draw(1))))
            #expect(log.state[Self.drawn.id]?.stage == .replaced(cause: cause))
        }
    }
}

extension String {
    fileprivate func suffix(after mark: Character) -> String {
        String(self[(firstIndex(of: mark).map { index(after: $0) } ?? startIndex)...])
    }
}
