import Beacon
import Draw
import LogBuilder
import PublicRecord
import Support
import Verification
import WireFormat

/// Logs with an opening or a conclusion that breaks a rule.
extension LogVector {
    private static let request = Sample.request("14/2026")
    private static let impediment = DrawOpened.Impediment(expert: Sample.expert(2), cause: "parentesco")

    private static func opening(
        _ name: String, _ rule: Rule, in base: LogBuilder = founded, _ request: Request = request,
        _ spoil: @escaping LogBuilder.Spoil<DrawOpened>
    ) -> LogVector {
        broken(name, rule, in: base) { $0.open(request, spoil: spoil) }
    }

    private static func concluding(
        _ name: String, _ rule: Rule, policy: PolicyAdopted = Sample.policy(), after seconds: Int = 2,
        beacon: String? = nil, _ spoil: @escaping LogBuilder.Spoil<DrawConcluded> = { _ in }
    ) -> LogVector {
        var log = LogBuilder.founded(policy: policy, experts: 5)
        let draw = log.open(request)
        return broken(name, rule, in: log) {
            $0.conclude(draw, at: $0.due(draw).advanced(by: seconds), beacon: beacon, spoil: spoil)
        }
    }

    private static func replacement(_ number: Int, _ expert: ExpertID, _ cause: String = "excusa") -> Replacement {
        Replacement(.drawn(Sample.draw(number), expert), cause: cause)
    }

    /// The expert drawn first and the only alternate are excused.
    private static let exhausted: LogBuilder = {
        var log = drawn
        log.exhaust(Sample.draw(1))
        return log
    }()

    private static let first = drawn.designated(Sample.draw(1))
    private static let alternate = drawn.alternate(Sample.draw(1))
    private static let vacancy = replacement(1, alternate)

    private static func replacing(
        _ name: String, in base: LogBuilder = exhausted, case number: String = "12/2026", _ replaces: Replacement
    ) -> LogVector {
        broken(name, .replacement, in: base) { $0.open(Sample.request(number), replaces: replaces, spoil: { _ in }) }
    }

    private static let openDraw: LogBuilder = {
        var log = founded
        log.open(Sample.request("12/2026"))
        return log
    }()

    private static let replacedOnce: LogBuilder = {
        var log = exhausted
        log.draw(Sample.request("12/2026"), replaces: vacancy)
        return log
    }()

    private static let withoutPolicy: LogBuilder = {
        var log = LogBuilder()
        log.found()
        log.append(.periodOpened(Sample.period))
        for number in 1...3 { log.admit(number) }
        return log
    }()

    private static let openings = [
        opening("a draw is hidden", .folioGap, in: drawn) { $0.draw = Sample.draw(3) },
        opening("a draw again under its folio", .folioGap, in: drawn, Sample.request("12/2026")) {
            $0.draw = Sample.draw(1)
        },
        opening("the first is not 1", .folioGap) { $0.draw = Sample.draw(2) },
        opening("of another year", .folioGap) { $0.draw = Sample.draw(1, 2025) },
        opening("court", .unknownCode) { $0.request.court = "x" },
        opening("specialty", .unknownCode) { $0.request.specialty = "x" },
        opening("district", .unknownCode) { $0.request.district = "x" },
        opening("kind", .unknownCode) { $0.request.kind = "x" },
        opening("a policy that was never adopted", .policyNotInForce) { $0.policy = "x" },
        broken("a policy that another one followed", .policyNotInForce) {
            $0.append(.policyAdopted(Sample.policy("acuerdo-2", alternates: 2)))
            $0.open(request, under: Sample.policy(), spoil: { _ in })
        },
        broken("no policy at all", .policyNotInForce, in: withoutPolicy) {
            $0.open(request, under: Sample.policy(), spoil: { _ in })
        },
        LogVector(
            name: "no-period: after the last", now: utc("2027-06-01T00:00:00Z"),
            files: {
                var log = founded
                log.open(request, at: Sample.period.until, spoil: { _ in })
                return log.published(proofs: false)
            }(), findings: [.rule(.noPeriod)]),
        broken("backdated by a minute", .timeBackwards) {
            $0.open(request, at: $0.clock.advanced(by: -60), spoil: { _ in })
        },
        opening("the same case", .secondDraw, in: drawn, Sample.request("12/2026")) { _ in },
        opening("the same case with a suffix", .secondDraw, in: drawn, Sample.request("12/2026 bis")) { _ in },
        opening("the same case while its draw is open", .secondDraw, in: openDraw, Sample.request("12/2026")) { _ in },
        replacing("of someone who serves", in: drawn, replacement(1, first)),
        replacing("of an alternate who was not called", in: drawn, replacement(1, alternate)),
        replacing("of someone not designated", replacement(1, Sample.expert(9))),
        replacing("in a draw that is open", in: openDraw, replacement(1, Sample.expert(1))),
        replacing("of an unknown draw", replacement(2, alternate)),
        replacing("of another matter's draw", case: "99/2026", vacancy),
        replacing("by another cause than the vacancy's", replacement(1, alternate, "incumplimiento")),
        replacing("by an unknown cause", replacement(1, alternate, "x")),
        replacing("of someone whose place an alternate took", replacement(1, first)),
        replacing("of someone replaced before", in: replacedOnce, vacancy),
        replacing(
            "of a direct designation that was never made", Replacement(.direct(Sample.direct(1)), cause: "excusa")),
        broken("the cause of an impediment", .unknownCode) {
            $0.open(request, impediments: [.init(expert: Sample.expert(2), cause: "licencia")], spoil: { _ in })
        },
        broken("of someone who is no candidate", .impediment) {
            $0.open(request, impediments: [.init(expert: Sample.expert(9), cause: "parentesco")], spoil: { _ in })
        },
        broken("fewer than the policy's least", .poolTooSmall) {
            $0.open(
                request, impediments: (1...3).map { .init(expert: Sample.expert($0), cause: "parentesco") },
                spoil: { _ in })
        },
        opening("fewer than seats", .poolTooSmall, Sample.request("14/2026", seats: 6)) { _ in },
        opening("one of nobody", .envelopes) {
            $0.envelopes = [.init(custodian: "x", box: Fixed.bytes("x", count: 80))]
        },
        broken(
            "in another order", .envelopes,
            in: LogBuilder.founded(policy: Sample.policy(custodians: ["colegio", "archivo"]), experts: 5)
        ) {
            $0.open(request, spoil: { $0.envelopes.reverse() })
        },
        opening("opened for the next round", .round) { $0.beacon.round += 1 },
        opening("opened for the round before", .round) { $0.beacon.round -= 1 },
        opening("opened on the fallback", .round) { $0.beacon.chain = "local-2" },
    ]

    private static func pool(
        _ name: String, _ findings: [Finding.Kind], _ edit: @escaping (String) -> String
    ) -> LogVector {
        broken(name, findings) { $0.open(request, impediments: [impediment], pool: edit) }
    }

    /// The entry is right; the pool text beside it is not.
    private static func poolText(_ name: String, _ findings: [Finding.Kind], _ edit: (String) -> String?) -> LogVector {
        broken(name, findings) { log in
            let draw = log.open(request, impediments: [impediment])
            let path = "draws/\(draw).pool.txt"
            log.files[path] = edit(log.opening(of: draw).pool.text).map { Array($0.utf8) }
        }
    }

    private static let pools = [
        pool("pool: one person missing", [.rule(.poolMismatch), .pool(.missing)]) {
            $0.replacingOnly("P-000003 1\n", with: "")
        },
        pool("pool: one person added", [.rule(.poolMismatch), .pool(.added)]) { $0 + "P-000009 1\n" },
        pool("pool: other tickets", [.rule(.poolMismatch), .pool(.tickets)]) {
            $0.replacingOnly("P-000003 1", with: "P-000003 2")
        },
        pool("pool: someone excluded who is not", [.rule(.poolMismatch), .pool(.tickets)]) {
            $0.replacingOnly("P-000003 1", with: "P-000003 0 suspendido")
        },
        pool("pool: another cause", [.rule(.poolMismatch), .pool(.cause)]) {
            $0.replacingOnly("parentesco", with: "suspendido")
        },
        pool(
            "pool: four differences",
            [.rule(.poolMismatch), .pool(.missing), .pool(.cause), .pool(.tickets), .pool(.added)]
        ) {
            $0.replacingOnly("P-000001 1\n", with: "").replacingOnly("parentesco", with: "turno")
                .replacingOnly("P-000003 1", with: "P-000003 7") + "P-000006 1\n"
        },
        opening("another root, the right text", .poolMismatch) { $0.pool.root = Fixed.digest("") },
        opening("one candidate more in the count", .poolMismatch) { $0.pool.candidates += 1 },
        opening("one eligible less in the count", .poolMismatch) { $0.pool.eligible -= 1 },
        opening("one ticket more in the count", .poolMismatch) { $0.pool.tickets += 1 },
        broken(
            "pool: a draw from a false pool is concluded", [.rule(.poolMismatch), .pool(.missing), .rule(.unknownDraw)]
        ) {
            let draw = $0.open(request, pool: { $0.replacingOnly("P-000003 1\n", with: "") })
            $0.conclude(draw, unchecked: true)
        },
        poolText("pool text: one person missing", [.pool(.missing)]) { $0.replacingOnly("P-000003 1\n", with: "") },
        poolText("pool text: one person added", [.pool(.added)]) { $0 + "P-000009 1\n" },
        poolText("pool text: other tickets", [.pool(.tickets)]) { $0.replacingOnly("P-000003 1", with: "P-000003 2") },
        poolText("pool text: another cause", [.pool(.cause)]) { $0.replacingOnly("parentesco", with: "designado") },
        poolText("pool text: absent", [.fault(.poolText)]) { _ in nil },
        poolText("pool text: malformed", [.fault(.poolText)]) { String($0.dropLast()) },
    ]

    private static let custodians = Sample.policy(custodians: ["colegio", "archivo"])

    private static let conclusions = [
        broken("never opened", .unknownDraw, in: drawn) {
            guard var fact = $0.conclusions[Sample.draw(1)]?.fact else { return }
            fact.draw = Sample.draw(2)
            $0.appendUnchecked(.drawConcluded(fact))
        },
        broken("with the same outcome", .concludedTwice, in: drawn) { $0.conclude(Sample.draw(1), unchecked: true) },
        concluding("not in the policy", .unknownChain) { $0.beacon.chain = "otra" },
        concluding("the next round", .round, after: 600) { $0.beacon.round += 1 },
        concluding("the fallback's next round", .round, after: 1_200, beacon: "local-2") { $0.beacon.round += 1 },
        concluding("by one second", .fallbackTooEarly, after: 599, beacon: "local-2"),
        concluding("by one second", .beforeRound, after: -1),
        concluding("the fallback's round", .beforeRound, after: 600, beacon: "local-2"),
        concluding("one bit", .beaconSignature) { $0.signature[0] ^= 1 },
        concluding("of another round", .beaconSignature) {
            $0.signature = Sample.beacon("local-1").speak($0.beacon.round + 1).signature
        },
        concluding("another secret", .commitment) { $0.secret[0] ^= 1 },
        broken("a box with one bit changed", .envelopeDishonest, in: LogBuilder.founded(policy: custodians, experts: 5))
        {
            $0.conclude($0.open(request, spoil: { $0.envelopes[1].box[79] ^= 1 }), unchecked: true)
        },
        concluding("first and alternate exchanged", .order) { swap(&$0.designated, &$0.alternates) },
        concluding("no alternate", .order) { $0.alternates = [] },
        concluding("nobody", .order) { $0.designated = [] },
    ]

    private static let signatures = [
        broken("the acta of a draw that waits for its round", .notConcluded, in: openDraw) {
            $0.appendUnchecked(Sample.signed(Sample.draw(1)), by: Sample.court)
        },
        broken("the same signature twice", .signedTwice, in: drawn) {
            $0.append(Sample.signed(Sample.draw(1)), by: Sample.court)
            $0.appendUnchecked(Sample.signed(Sample.draw(1)), by: Sample.court)
        },
    ]

    static let brokenDrawRules = openings + pools + conclusions + signatures
}
