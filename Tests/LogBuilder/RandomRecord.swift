import Draw
import PublicRecord
import Support
import WireFormat

/// Makes long records in which most entries break a rule: a court, a registry and a council try everything. The same
/// seed gives the same record.
public struct RandomRecord {
    public var generator: SplitMix64

    public init(seed: UInt64) { generator = SplitMix64(seed: seed) }

    private static let causes = ["excusa", "incumplimiento", "licencia", "parentesco", "sin-lista", "sin-titulo"]
    private static let offices = ["consejo", "registro", "juzgado-1", "juzgado-2"]

    public mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    public mutating func one<T>(of list: [T]) -> T { list[number(0...list.count - 1)] }

    mutating func cause() -> String { one(of: RandomRecord.causes) }

    mutating func office() -> String { one(of: RandomRecord.offices) }

    mutating func practice() -> [Practice] {
        [Practice(specialty: "contabilidad", districts: one(of: [["pachuca"], ["tula"], ["pachuca", "tula"]]))]
    }

    mutating func request() -> Request {
        Sample.request(file(), court: one(of: ["juzgado-1", "juzgado-2"]), seats: number(1...2))
    }

    mutating func file() -> String { "\(one(of: ["expediente", "exhorto", "cuaderno"])) \(number(1...6))/2026" }

    mutating func adds(_ log: LogBuilder) -> Addition? {
        number(0...2) == 0 ? Addition(to: designation(log), cause: one(of: ["otra-parte", "excusa"])) : nil
    }

    mutating func designation(_ log: LogBuilder) -> DesignationID {
        guard number(0...3) > 0, !log.conclusions.isEmpty else { return .direct(Sample.direct(number(1...5))) }
        let drawn = log.conclusions.values.flatMap { conclusion in
            (conclusion.fact.designated + conclusion.fact.alternates).map {
                DesignationID.drawn(conclusion.fact.draw, $0)
            }
        }
        return one(of: drawn.sorted { $0.description < $1.description })
    }

    mutating func replaces(_ log: LogBuilder) -> Replacement? {
        number(0...2) == 0 ? nil : Replacement(designation(log), cause: one(of: ["excusa", "no-acepto"]))
    }

    private mutating func moveOfApplication() -> ApplicationMoved.Move {
        let approval = Sample.approval(by: office())
        return one(of: [
            .reviewed, .returned(missing: ["cedula"]), .corrected(file: Fixed.digest("file")), .listed, .listed,
            .objected(number(1...3), cause: cause()), .answered(number(1...2)),
            .approved(approval), .approved(approval), .rejected(grounds: ["sin-titulo"], approval), .lapsed, .withdrawn,
        ])
    }

    private mutating func closure() -> DaysClosed {
        Sample.closure(
            "2026-02-\(10 + number(0...18))", "2026-03-\(10 + number(0...18))", from: one(of: [nil, nil, "13:00"]),
            courts: one(of: [[], ["juzgado-1"], ["juzgado-2"]]), districts: one(of: [[], [], ["tula"]]),
            cause: one(of: ["suspension", "suspension", "excusa"]))
    }

    private mutating func moveOfDesignation() -> DesignationMoved.Move {
        let called = Sample.expert(number(1...7))
        return one(of: [
            .notifiedToday,
            .notified(CourtNotice(.electronic, on: day(one(of: ["2026-02-02", "2026-02-20", "2026-03-10"])))),
            .due(day("2026-0\(number(2...9))-15"), cause: one(of: [nil, nil, "prorroga", "excusa"])),
            .fees(FeeAmount(one(of: [.quoted, .fixed]), number(1...900_000))),
            .fees(FeeAmount(.paid, number(1...900_000), by: one(of: FeeAmount.Payer.allCases))), .accepted, .accepted,
            .excused(cause: "excusa"),
            .challenged(cause: cause()), .resolved(founded: number(0...1) == 0), .lapsed,
            .delivered, .discharged, .revoked(cause: cause(), instrument: "Auto"), .called(called),
            .ended(cause: one(of: ["convenio", "excusa"])),
            .called(called),
        ])
    }

    /// Appends one entry of any type.
    public mutating func step(_ log: inout LogBuilder) {
        let time = log.next.advanced(
            by: one(of: [0, 0, 0, 3_600, 86_400, 200_000]) - one(of: [0, 0, 0, 11]))
        let expert = number(1...8)
        let by = number(0...2) > 0 ? Sample.office : office()
        let effective = time.advanced(by: one(of: [-1, 0, 0, 100_000]))
        switch number(0...19) {
        case 0:
            let application = number(0...2) == 0 ? Sample.application(number(1...6)) : nil
            log.admit(
                log.state.roster.experts.count + number(0...1) + 1, on: application, at: time, by: by,
                spoil: { _ in })
        case 1: log.renew(expert, for: one(of: ["lista-2026", "lista-2027"]), at: time, by: by) { _ in }
        case 2: log.change(expert, to: practice(), effective: effective, at: time, by: by) { _ in }
        case 3:
            log.change(
                one(of: [.suspended, .reinstated, .unavailable, .available]), expert, effective: effective,
                at: time, by: by
            ) { _ in }
        case 4: log.sanction(expert, effective: effective, at: time, by: by) { _ in }
        case 5: log.apply(at: max(time, Sample.call.opens), by: by) { _ in }
        case 6...7:
            let move = moveOfApplication()
            log.move(Sample.application(number(1...6)), move, at: time, by: by, unchecked: true)
        case 8:
            let open = log.state.draws.open.keys.sorted().first
            if let open { log.conclude(open, by: by, unchecked: true) }
        case 9:
            let (request, replaces) = (request(), replaces(log))
            let adds = replaces == nil ? adds(log) : nil
            log.open(request, at: time, by: by, replaces: replaces, adds: adds, spoil: { _ in })
        case 10:
            let (request, replaces) = (request(), replaces(log))
            log.designate(number(0...3) == 0 ? nil : expert, request, replaces: replaces, at: time, by: by) {
                fact in
                fact.request.seats = 1
            }
        case 11:
            let open = log.state.draws.open.keys.sorted().first
            if let open {
                log.annul(open, at: time, by: by, cause: one(of: ["error-de-captura", "excusa"]), unchecked: true)
            }
        case 12:
            let lots = log.state.lots
            guard !lots.isEmpty else { return }
            let lot = one(of: lots)
            log.correct(
                lot.id, to: file(), isReserved: number(0...4) == 0, court: lot.court, at: time, by: by,
                spoil: { _ in })
        case 13:
            // A reserved matter.
            let request = Sample.request(nil, court: one(of: ["juzgado-1", "juzgado-2"]))
            log.open(request, hidden: "expediente \(number(1...6))/2026", at: time, by: by, spoil: { _ in })
        case 14: log.annulAdmission(expert, at: time, by: by) { _ in }
        case 15:
            let document = number(0...2) == 0 ? Sample.identity(expert) : Sample.corrected(expert)
            log.correctIdentity(expert, to: document, at: time, by: by) { _ in }
        case 16: log.close(closure(), at: time, by: by) { _ in }
        default:
            let (designation, move) = (designation(log), moveOfDesignation())
            let by = number(0...2) == 0 ? by : nil
            log.move(designation, move, at: time, by: by, unchecked: true)
        }
    }
}
