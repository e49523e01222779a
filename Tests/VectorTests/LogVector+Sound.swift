import Beacon
import LogBuilder
import PublicRecord
import Support
import TransparencyLog
import WireFormat

extension LogVector {
    /// Everything that can happen: every type of entry, custodians, replacement, fallback, a late draw, an open one.
    static let eventful: LogBuilder = {
        var log = LogBuilder.founded(
            policy: Sample.policy(tickets: .equity(cap: 3), custodians: ["colegio", "archivo"]), experts: 10)
        log.change(.suspended, 1)
        log.change(.unavailable, 2)
        log.change(.removed, 3)
        let first = log.draw(
            Sample.request("12/2026"), impediments: [.init(expert: Sample.expert(4), cause: "parentesco")])
        log.change(.reinstated, 1)
        let second = log.open(Sample.request("12/2026 bis"), replaces: log.exhaust(first))
        log.conclude(second, at: log.due(second).advanced(by: 700), beacon: "local-2")
        log.change(
            2, to: Sample.practice + [Practice(specialty: "topografia", districts: ["pachuca", "tula"])])
        let late = log.open(Sample.request("13/2026"))
        log.conclude(late, at: log.due(late).advanced(by: 4_000))
        log.append(.policyAdopted(Sample.policy("acuerdo-2", tickets: .rotation)))
        log.draw(Sample.request(nil), hidden: "15/2026")
        log.open(Sample.request("14/2026"))
        return log
    }()

    /// More than a full tile: one expert becomes unavailable and available again.
    static let long: LogBuilder = {
        var log = LogBuilder.founded(experts: 3)
        while log.entries.count < 257 {
            log.change(log.entries.count.isMultiple(of: 2) ? .available : .unavailable, 1)
        }
        return log
    }()

    /// Draws in two years; folios and designations are counted anew.
    private static let twoYears: LogBuilder = {
        var log = drawn
        log.append(.periodOpened(Sample.nextPeriod))
        for number in 6...8 { log.admit(number, period: "lista-2027") }
        let last = log.open(Sample.request("1/2026"), at: utc("2026-12-31T23:59:59Z"))
        let first = log.open(Sample.request("2/2027"), at: utc("2027-01-01T00:00:00Z"))
        log.conclude(last)
        log.conclude(first)
        return log
    }()

    /// Designated, corrected twice, and designated again; an admission by error, and closures before and after the day.
    static let mended: LogBuilder = {
        var log = LogBuilder.founded(experts: 3, calendar: Sample.calendar)
        log.correctIdentity(2)
        let first = log.draw(Sample.request("1/2026"))
        for number in 1...3 { log.correctIdentity(number, to: number == 2 ? Sample.identity(2) : nil) }
        log.admit(4)
        log.annulAdmission(4)
        log.admit(5)
        let designated = log.designation(first)
        log.move(designated, .notifiedToday)
        log.close(Sample.closure("2026-02-04", courts: ["juzgado-1"]))
        log.close(Sample.closure("2026-02-09", from: "12:00"), at: utc("2026-02-10T20:00:00Z"))
        log.move(designated, .accepted, at: utc("2026-02-11T05:59:59Z"))
        log.draw(Sample.request("2/2026"))
        return log
    }()

    private static let empty = SignedCheckpoint(
        Checkpoint(origin: Sample.origin, size: 0, root: MerkleTree.emptyRoot), signedBy: Sample.signer)

    private static let witnesses = [Sample.witness(1), Sample.witness(2)]

    private static let mendedCounts: LogVector = {
        var vector = LogVector(
            name: "success: identities corrected, an admission by error, closures", files: mended.published(),
            findings: [])
        vector.counts = [
            "identities_corrected": 4, "admissions_annulled": 1, "closures": 2, "closures_afterwards": 1,
        ]
        return vector
    }()

    static let sound: [LogVector] = [
        mendedCounts,
        LogVector(name: "success: eventful, with its proofs", files: eventful.published(), findings: []),
        LogVector(
            name: "success: every type of entry and every stage", files: LogBuilder.full.published(), findings: []),
        LogVector(name: "success: founded, no draw", files: founded.published(), findings: []),
        LogVector(name: "success: empty log", files: LogBuilder().published(), findings: []),
        LogVector(name: "success: more than 256 entries", files: long.published(), findings: []),
        LogVector(
            name: "success: full tile and bundle in the place of partial ones",
            files: long.published(long.checkpoint(200)), findings: []),
        LogVector(
            name: "success: two years", now: utc("2027-06-01T00:00:00Z"), files: twoYears.published(proofs: false),
            findings: []),
        LogVector(
            name: "success: witnesses", trust: Trust("all", of: witnesses),
            files: drawn.published(drawn.checkpoint().cosigned(by: witnesses, at: drawn.clock), proofs: false)
                .merging([openingOfDrawn.path: openingOfDrawn.proof]) { $1 },
            findings: []),
        LogVector(
            name: "success: identity documents absent",
            files: drawn.published(proofs: false).filter { !$0.key.hasPrefix("identities/") }, findings: []),
        LogVector(
            name: "success: files that nothing demands",
            files: founded.published(proofs: false).merging([
                "tile/1/000.p/1": [1], "draws/S-2026-000009.pool.txt": [2],
            ]) {
                $1
            }, findings: []),
        LogVector(
            name: "success: an earlier checkpoint", files: drawn.published(proofs: false),
            earlier: drawn.checkpoint(9), findings: []),
        LogVector(
            name: "success: the same checkpoint earlier", files: drawn.published(proofs: false),
            earlier: drawn.checkpoint(), findings: []),
        LogVector(
            name: "success: an earlier checkpoint of the empty log", files: drawn.published(proofs: false),
            earlier: empty, findings: []),
        LogVector(
            name: "success: newest entry 300 seconds ahead of the clock", now: drawn.clock.advanced(by: -300),
            files: drawn.published(proofs: false), findings: []),
    ]
}
