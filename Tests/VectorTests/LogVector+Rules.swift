import Beacon
import LogBuilder
import PublicRecord
import Support
import WireFormat

/// Logs with an entry that breaks a rule about catalogues, policies, periods or experts.
extension LogVector {
    private static func only(_ fact: Fact, by: String = Sample.office) -> LogBuilder {
        var log = LogBuilder()
        log.appendUnchecked(fact, by: by)
        return log
    }

    private static func created(_ origin: String) -> Fact {
        .recordCreated(Sample.created(origin))
    }

    private static func admission(_ number: Int, _ edit: LogBuilder.Spoil<ExpertAdmitted> = { _ in }) -> Fact {
        var fact = Sample.admission(number)
        edit(&fact)
        return .expertAdmitted(fact)
    }

    private static func period(_ name: String, _ from: String, _ until: String) -> Fact {
        .periodOpened(PeriodOpened(period: name, from: utc(from), until: utc(until), instrument: "Lista de prueba"))
    }

    /// A log in which the period of an earlier year was opened first.
    private static let withPast: LogBuilder = {
        var log = LogBuilder()
        log.found()
        log.append(period("lista-2025", "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z"))
        log.append(.periodOpened(Sample.period))
        return log
    }()

    private static let removed: LogBuilder = {
        var log = founded
        log.change(.removed, 1)
        return log
    }()

    private static let malformedEntries = [
        broken("no JSON", .malformed) { $0.appendUnchecked(text: "x") },
        broken("an empty object", .malformed) { $0.appendUnchecked(text: "{}") },
        broken("not canonical", .malformed) { $0.appendUnchecked(text: $0.text(14) + "\n") },
        broken("unknown type", .malformed) {
            $0.appendUnchecked(text: #"{"by":"consejo","time":"2026-03-01T00:00:00Z","type":"x"}"#)
        },
        broken("unknown name", .malformed) {
            $0.appendUnchecked(text: $0.text(14).replacingOnly("{\"by\":", with: "{\"a\":1,\"by\":"))
        },
        broken("missing name", .malformed) {
            $0.appendUnchecked(text: $0.text(14).replacingOnly(",\"period\":\"lista-2026\"", with: ""))
        },
        broken("time that is none", .malformed) {
            $0.appendUnchecked(
                text: #"{"by":"consejo","time":"2026-02-30T00:00:00Z","type":"expert.removed"}"#)
        },
        broken("by that is no code", .malformed) {
            $0.change(.suspended, 1, by: "Consejo", spoil: { _ in })
        },
        broken("rows out of order", .malformed) {
            $0.appendUnchecked(.catalogueAdopted(Sample.catalogue(.kinds, [Sample.row("b"), Sample.row("a")])))
        },
        broken("text with a space at its end", .malformed) {
            $0.appendUnchecked(
                .periodOpened(
                    PeriodOpened(
                        period: "x", from: Sample.period.until, until: .last, instrument: "Lista ")))
        },
        broken("a period that ends as it begins", .malformed) {
            $0.appendUnchecked(period("x", "2028-01-01T00:00:00Z", "2028-01-01T00:00:00Z"))
        },
        broken("a policy whose fallbacks are out of order", .malformed) {
            let chains = ["a", "b", "c"].map { Sample.beacon($0).chain }
            $0.appendUnchecked(
                .policyAdopted(
                    Sample.policy(
                        "x",
                        beacons: [
                            .init(chain: chains[0]), .init(chain: chains[1], after: 600),
                            .init(chain: chains[2], after: 600),
                        ])))
        },
        broken("a policy with a chain twice", .malformed) {
            let chain = Sample.beacon("a").chain
            $0.appendUnchecked(
                .policyAdopted(
                    Sample.policy(
                        "x",
                        beacons: [
                            .init(chain: chain), .init(chain: chain, after: 600),
                        ])))
        },
        broken("a policy with a cap of 1,001", .malformed) {
            $0.appendUnchecked(.policyAdopted(Sample.policy("x", tickets: .equity(cap: 1_001))))
        },
        broken("a pool of more than a million", .malformed) {
            $0.open(Sample.request("1/2026"), spoil: { $0.pool.tickets = 1_000_001 })
        },
        broken("a round of 0", .malformed) { $0.open(Sample.request("1/2026"), spoil: { $0.beacon.round = 0 }) },
        broken("twenty-one seats", .malformed) {
            $0.open(Sample.request("1/2026"), spoil: { $0.request.seats = 21 })
        },
        broken("two, nothing else of them", [.rule(.malformed)]) {
            $0.appendUnchecked(text: "x")
            $0.appendUnchecked(text: "y")
        },
    ]

    private static let commonRules = [
        broken("a second creation", .recordCreated) { $0.appendUnchecked(created(Sample.origin)) },
        broken("another entry first", .recordCreated, in: only(.catalogueAdopted(Sample.catalogues[0]))) { _ in },
        broken("of another log", .wrongOrigin, in: only(created("otro.example"))) { _ in },
        broken("one second", .timeBackwards) {
            $0.change(.suspended, 1, at: $0.clock.advanced(by: -1), spoil: { _ in })
        },
        broken("before a second creation is looked at for its time", .recordCreated) {
            $0.appendUnchecked(created(Sample.origin), at: Sample.start.advanced(by: -1))
        },
        broken("an office that no catalogue has", .unknownOffice) {
            $0.change(.suspended, 1, by: "nadie", spoil: { _ in })
        },
        broken("a district of a court", .unknownCode) {
            $0.appendUnchecked(.catalogueAdopted(Sample.catalogue(.courts, [Sample.row("juzgado-9", district: "x")])))
        },
        broken("a policy's name used before", .codeTaken) { $0.appendUnchecked(.policyAdopted(Sample.policy())) },
        broken("a period's name used before", .codeTaken) {
            $0.appendUnchecked(period("lista-2026", "2027-01-01T00:00:00Z", "2028-01-01T00:00:00Z"))
        },
        broken("a local chain", .chainHash) {
            var chain = Sample.beacon("local-1").chain
            chain.genesis += 1
            $0.appendUnchecked(.policyAdopted(Sample.policy("acuerdo-2", beacons: [.init(chain: chain)])))
        },
        broken("one second", .periodOverlap) {
            $0.appendUnchecked(period("lista-2027", "2026-12-31T23:59:59Z", "2028-01-01T00:00:00Z"))
        },
    ]

    private static let rosterRules = [
        broken("a number left out", .expertGap) { $0.appendUnchecked(admission(7)) },
        broken("a number given again", .expertGap) { $0.appendUnchecked(admission(5)) },
        broken("the first is not 1", .expertGap, in: withPast) { $0.appendUnchecked(admission(2)) },
        broken("the period of an admission", .unknownCode) { $0.appendUnchecked(admission(6) { $0.period = "x" }) },
        broken("an admission to a period that is over", .periodOver, in: withPast) {
            $0.appendUnchecked(admission(1) { $0.period = "lista-2025" })
        },
        broken("the specialty of an admission", .unknownCode) {
            $0.appendUnchecked(admission(6) { $0.practice[0].specialty = "x" })
        },
        broken("the district of an admission", .unknownCode) {
            $0.appendUnchecked(admission(6) { $0.practice[0].districts = ["x"] })
        },
        broken("a change of practice", .unknownExpert) { $0.change(6, to: Sample.practice, spoil: { _ in }) },
        broken("a change of practice of one removed", .standing, in: removed) {
            $0.change(1, to: Sample.practice, spoil: { _ in })
        },
        broken("a change of practice to no specialty", .unknownCode) {
            $0.change(1, to: Sample.practice, spoil: { $0.practice[0].specialty = "x" })
        },
        broken("a change of practice by a cause of another scope", .unknownCode) {
            $0.change(1, to: Sample.practice, spoil: { $0.cause = "parentesco" })
        },
        broken("a suspension", .unknownExpert) { $0.change(.suspended, 6, spoil: { _ in }) },
        broken("a suspension without a cause of the catalogue", .unknownCode) {
            $0.change(.suspended, 1, spoil: { $0.cause = "excusa" })
        },
        broken("reinstated though active", .standing) { $0.change(.reinstated, 1, spoil: { _ in }) },
        broken("suspended twice", .standing) {
            $0.change(.suspended, 1)
            $0.change(.suspended, 1, spoil: { _ in })
        },
        broken("unavailable though suspended", .standing) {
            $0.change(.suspended, 1)
            $0.change(.unavailable, 1, spoil: { _ in })
        },
        broken("reinstated though removed", .standing, in: removed) {
            $0.change(.reinstated, 1, spoil: { _ in })
        },
        broken("removed twice", .standing, in: removed) { $0.change(.removed, 1, spoil: { _ in }) },
    ]

    static let brokenRules = malformedEntries + commonRules + rosterRules
}
