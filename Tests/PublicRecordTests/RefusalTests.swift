import Draw
import Forge
import PublicRecord
import Testing
import WireFormat

/// An entry that breaks a rule leaves the state as it was, whatever came before it: long random records with fixed
/// seeds, in which most of what is tried is refused.
@Suite("Refusals")
struct RefusalTests {
    private static let causes = ["excusa", "incumplimiento", "licencia", "parentesco", "sin-lista", "sin-titulo"]
    private static let offices = ["consejo", "registro", "juzgado-1", "juzgado-2"]

    private struct Chance {
        var generator: FixedGenerator

        mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

        mutating func one<T>(of list: [T]) -> T { list[number(0...list.count - 1)] }

        mutating func cause() -> String { one(of: causes) }

        mutating func office() -> String { one(of: offices) }

        mutating func practice() -> [Practice] {
            [Practice(specialty: "contabilidad", districts: one(of: [["pachuca"], ["tula"], ["pachuca", "tula"]]))]
        }

        mutating func request() -> Request {
            World.request("\(number(1...6))/2026", court: one(of: ["juzgado-1", "juzgado-2"]), seats: number(1...2))
        }

        mutating func designation(_ forge: Forge) -> DesignationID {
            guard number(0...3) > 0, !forge.conclusions.isEmpty else { return .direct(World.direct(number(1...5))) }
            let drawn = forge.conclusions.values.flatMap { conclusion in
                (conclusion.fact.designated + conclusion.fact.alternates).map {
                    DesignationID.drawn(conclusion.fact.draw, $0)
                }
            }
            return one(of: drawn.sorted { $0.description < $1.description })
        }

        mutating func replaces(_ forge: Forge) -> Replacement? {
            number(0...2) == 0 ? nil : Replacement(designation(forge), cause: one(of: ["excusa", "no-acepto"]))
        }
    }

    private static func move(of application: inout Chance) -> ApplicationMoved.Move {
        let approval = World.approval(by: application.office())
        return application.one(of: [
            .reviewed, .returned(missing: ["cedula"]), .corrected(file: Fixed.digest("file")), .listed, .listed,
            .objected(application.number(1...3), cause: application.cause()), .answered(application.number(1...2)),
            .approved(approval), .approved(approval), .rejected(grounds: ["sin-titulo"], approval), .lapsed, .withdrawn,
        ])
    }

    private static func move(of designation: inout Chance, _ forge: Forge) -> DesignationMoved.Move {
        let called = World.expert(designation.number(1...7))
        return designation.one(of: [
            .notified, .notified, .accepted, .accepted, .excused(cause: "excusa"),
            .challenged(cause: designation.cause()), .resolved(founded: designation.number(0...1) == 0), .lapsed,
            .delivered, .discharged, .revoked(cause: designation.cause(), instrument: "Auto"), .called(called),
            .called(called),
        ])
    }

    /// Appends one entry of any type.
    private static func step(_ forge: inout Forge, _ chance: inout Chance) {
        let time = forge.next.advanced(
            by: chance.one(of: [0, 0, 0, 3_600, 86_400, 200_000]) - chance.one(of: [0, 0, 0, 11]))
        let expert = chance.number(1...8)
        let by = chance.office()
        let effective = time.advanced(by: chance.one(of: [-1, 0, 0, 100_000]))
        switch chance.number(0...13) {
        case 0:
            let application = chance.number(0...2) == 0 ? World.application(chance.number(1...6)) : nil
            forge.admit(
                forge.state.roster.experts.count + chance.number(0...1) + 1, on: application, at: time, by: by,
                spoil: { _ in })
        case 1: forge.renew(expert, for: chance.one(of: ["lista-2026", "lista-2027"]), at: time, by: by) { _ in }
        case 2: forge.change(expert, to: chance.practice(), effective: effective, at: time, by: by) { _ in }
        case 3:
            forge.change(
                chance.one(of: [.suspended, .reinstated, .unavailable, .available]), expert, effective: effective,
                at: time, by: by
            ) { _ in }
        case 4: forge.sanction(expert, effective: effective, at: time, by: by) { _ in }
        case 5: forge.apply(at: max(time, World.call.opens), by: by) { _ in }
        case 6...7:
            let move = move(of: &chance)
            forge.move(World.application(chance.number(1...6)), move, at: time, by: by, unchecked: true)
        case 8:
            let open = forge.state.draws.open.keys.sorted().first
            if let open { forge.conclude(open, by: by, unchecked: true) }
        case 9:
            let (request, replaces) = (chance.request(), chance.replaces(forge))
            forge.open(request, at: time, by: by, replaces: replaces, spoil: { _ in })
        case 10:
            let (request, replaces) = (chance.request(), chance.replaces(forge))
            forge.designate(chance.number(0...3) == 0 ? nil : expert, request, replaces: replaces, at: time, by: by) {
                fact in
                fact.request.seats = 1
            }
        default:
            let (designation, move) = (chance.designation(forge), move(of: &chance, forge))
            let by = chance.number(0...2) == 0 ? by : nil
            forge.move(designation, move, at: time, by: by, unchecked: true)
        }
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func aRefusedEntryChangesNothing(seed: UInt64) throws {
        var chance = Chance(generator: FixedGenerator(seed: seed))
        var forge = Forge.founded(
            policy: World.policy(tickets: .equity(cap: 3), alternates: 2, minimumPool: 2, thinPools: .widen),
            experts: 7, calendar: World.calendar)
        forge.append(.periodOpened(World.nextPeriod))
        forge.open(World.call)
        // One sees everything, the other one only what breaks no rule.
        var (all, clean) = (forge.state, forge.state)
        var rules: [Rule: Int] = [:]
        var accepted = 0
        for step in 1...400 {
            let index = forge.entries.count
            Self.step(&forge, &chance)
            guard forge.entries.count > index else { continue }
            let (entry, leaf) = (certain { try Entry(parsing: forge.entries[index]) }, forge.leaves[index])
            do throws(Violation) {
                try all.apply(entry, index: index, leaf: leaf, origin: World.origin)
                try clean.apply(entry, index: index, leaf: leaf, origin: World.origin)
                accepted += 1
            } catch {
                rules[error.rule, default: 0] += 1
            }
            if step.isMultiple(of: 40) {
                let isSame = portrait(of: all) == portrait(of: clean)
                try #require(isSame, "before step \(step)")
            }
        }
        // Enough of both, and of many kinds.
        #expect(accepted > 60 && rules.values.reduce(0, +) > 100 && rules.count > 10, "\(accepted) \(rules)")
    }
}
