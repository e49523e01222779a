import Draw
import Forge
import PublicRecord
import Support
import Verification
import WireFormat

/// Logs with a designation that breaks a rule: by lot, direct, or as a replacement. And pools that are too small.
extension LogVector {
    private static let first = Neighbours.concluded.designation(World.draw(1))
    private static let alternate = Neighbours.concluded.alternate(World.draw(1))
    private static let answerEnds = utc("2026-02-07T06:00:00Z")

    private static let moves = [
        breaking("of somebody who was not designated", [.unknownDesignation], in: Neighbours.concluded) {
            $0.move(.drawn(World.draw(1), alternate), .notified, unchecked: true)
        },
        breaking("accepted before it was notified", [.stage], in: Neighbours.concluded) {
            $0.move(first, .accepted, unchecked: true)
        },
        breaking("accepted when the time is over", [.tooLate], in: Neighbours.notified) {
            $0.move(first, .accepted, at: answerEnds, unchecked: true)
        },
        breaking("lapsed one second too early", [.tooEarly], in: Neighbours.notified) {
            $0.move(first, .lapsed, at: answerEnds.advanced(by: -1), unchecked: true)
            $0.move(first, .accepted, at: answerEnds.advanced(by: -1))
        },
        breaking("another court discharges", [.otherCourt], in: Neighbours.delivered) {
            $0.move(first, .discharged, by: "juzgado-2", unchecked: true)
        },
        breaking("another court asks for a draw", [.otherCourt], in: founded) {
            $0.open(World.request("14/2026"), by: "juzgado-2", spoil: { _ in })
        },
        breaking("called though somebody serves", [.stage], in: Neighbours.accepted) {
            $0.move(first, .called(alternate), unchecked: true)
        },
        breaking("somebody else than the first alternate is called", [.alternate], in: Neighbours.vacant) {
            $0.move(first, .called(first.expert), unchecked: true)
        },
        breaking("an alternate who is suspended is called", [.alternate], in: Neighbours.vacant) {
            $0.change(.suspended, Int(alternate.number))
            $0.move(first, .called(alternate), unchecked: true)
            $0.change(.reinstated, Int(alternate.number))
            $0.move(first, .called(alternate))
        },
        breaking("a draw while an alternate can be called", [.alternateFirst], in: Neighbours.vacant) {
            $0.open(World.request("12/2026"), replaces: Neighbours.vacated, spoil: { _ in })
        },
    ]

    private static let directs = [
        breaking("without a lot after a lot", [.secondDraw], in: Neighbours.concluded) {
            $0.designate(1, World.request("12/2026 bis"), spoil: { _ in })
        },
        breaking("a lot after none", [.secondDraw], in: Neighbours.direct) {
            $0.open(World.request("20/2026"), spoil: { _ in })
        },
        breaking("without a lot, in the place of somebody who serves", [.replacement], in: Neighbours.accepted) {
            $0.designate(
                nil, World.request("12/2026"), replaces: .init(first, cause: "excusa"), spoil: { _ in })
        },
        breaking("a direct folio left out", [.folioGap], in: Neighbours.direct) {
            $0.designate(2, World.request("21/2026"), spoil: { $0.designation = World.direct(3) })
        },
        breaking("a suspended expert, without a lot", [.standing], in: Neighbours.concluded) {
            $0.change(.suspended, 1)
            $0.designate(1, World.request("20/2026"), spoil: { _ in })
        },
        breaking("no expert, without a lot", [.unknownExpert], in: Neighbours.concluded) {
            $0.designate(9, World.request("20/2026"), spoil: { _ in })
        },
        breaking("a ground for something else", [.unknownCode], in: Neighbours.concluded) {
            $0.designate(1, World.request("20/2026"), spoil: { $0.ground = "parentesco" })
        },
    ]

    /// Two experts in the district, two in its neighbour.
    static func thin(_ rule: PolicyAdopted.ThinPools?, here: Int = 2, there: Int = 2) -> Forge {
        var forge = Forge.founded(policy: World.policy(minimumPool: 3, thinPools: rule), experts: here)
        for number in (here + 1)..<(here + 1 + there) {
            forge.admit(number, practice: [Practice(specialty: "contabilidad", districts: ["tula"])])
        }
        return forge
    }

    private static let request = World.request("14/2026")

    private static let widened = [
        breaking("a thin pool is not widened", [.widening], in: thin(.widen)) {
            $0.open(request, spoil: { $0.widened = nil })
        },
        breaking("widened without need", [.widening], in: thin(.widen, here: 3)) {
            $0.open(request, spoil: { $0.widened = ["tula"] })
        },
        breaking("widened though the policy refuses", [.widening], in: thin(.refuse)) {
            $0.open(request, spoil: { $0.widened = ["tula"] })
        },
        breaking("widened to the own district", [.widening], in: thin(.widenAndProceed)) {
            $0.open(request, spoil: { $0.widened = ["pachuca", "tula"] })
        },
        breaking("too small though widened", [.poolTooSmall], in: thin(.widen, here: 1, there: 1)) {
            $0.open(request, spoil: { _ in })
        },
        breaking("the pool of the district alone, said to be widened", [.poolMismatch], in: thin(.widen)) { forge in
            let narrow = forge.state.pool(
                for: request, impediments: [], policy: World.policy(minimumPool: 3), at: forge.next
            ).pool
            forge.open(request, spoil: { $0.pool = DrawOpened.PoolSummary(narrow) })
        },
        LogVector(
            name: "pool-other-cause: a widened pool's text",
            files: {
                var forge = thin(.widen)
                let draw = forge.open(request, impediments: [.init(expert: World.expert(3), cause: "parentesco")])
                forge.files["draws/\(draw).pool.txt"] = Array(
                    forge.opening(of: draw).pool.text.replacingOnly("parentesco", with: "designado").utf8)
                return forge.published(proofs: false)
            }(), findings: [.pool(.cause)]),
    ]

    /// Draws from pools of every size, and the alternates of one called out of turn.
    private static let small: Forge = {
        var forge = thin(.widenAndProceed)
        forge.draw(World.request("1/2026"))
        forge.draw(World.request("2/2026", seats: 4))
        forge.draw(World.request("3/2026", district: "tula"))
        forge.append(.policyAdopted(World.policy("acuerdo-2", minimumPool: 3, thinPools: .refuse)))
        forge.admit(5)
        forge.draw(World.request("4/2026"))
        return forge
    }()

    /// Without a calendar, a policy or a period: only an institution can be designated, with three days to answer.
    private static let bare: Forge = {
        var forge = Forge()
        forge.found()
        let direct = forge.designate(nil, World.request("1/2026"))
        forge.move(.direct(direct), .notified)
        forge.move(.direct(direct), .accepted, at: utc("2026-02-05T23:59:59Z"))
        let other = forge.designate(nil, World.request("2/2026"))
        forge.move(.direct(other), .notified, at: utc("2026-02-06T23:59:59Z"))
        forge.move(.direct(other), .lapsed, at: utc("2026-02-12T00:00:00Z"))
        return forge
    }()

    /// An alternate is passed over, can serve again, and is called after another; then a draw, then no lot.
    private static let oneAfterAnother: Forge = {
        var forge = Forge.founded(policy: World.policy(tickets: .equity(cap: 2), alternates: 2), experts: 7)
        let draw = forge.draw(World.request("12/2026"))
        let alternates = forge.conclusions[draw]?.fact.alternates ?? []
        forge.change(.unavailable, Int(alternates[0].number))
        let first = forge.designation(draw)
        forge.move(first, .excused(cause: "excusa"))
        forge.move(first, .called(alternates[1]))
        forge.change(.available, Int(alternates[0].number))
        forge.move(.drawn(draw, alternates[1]), .excused(cause: "excusa"))
        forge.move(.drawn(draw, alternates[1]), .called(alternates[0]))
        forge.move(.drawn(draw, alternates[0]), .excused(cause: "excusa"))
        let second = forge.draw(
            World.request("12/2026"), replaces: .init(.drawn(draw, alternates[0]), cause: "excusa"))
        forge.move(forge.designation(second), .revoked(cause: "incumplimiento", instrument: "Auto de prueba"))
        let direct = forge.designate(
            Int(alternates[0].number), World.request("12/2026"),
            replaces: .init(forge.designation(second), cause: "incumplimiento"))
        forge.move(.direct(direct), .excused(cause: "excusa"))
        forge.draw(World.request("13/2026"))
        return forge
    }()

    static let brokenDesignations =
        moves + directs + widened + [
            LogVector(name: "success: thin pools", files: small.published(proofs: false), findings: []),
            LogVector(name: "success: nothing but a court", files: bare.published(proofs: false), findings: []),
            LogVector(
                name: "success: one after another", files: oneAfterAnother.published(proofs: false), findings: []),
        ]
}
