import Draw
import LogBuilder
import PublicRecord
import Support
import Testing
import Verification
import WireFormat

/// A court with the log's key opens draw after draw for one file and publishes all of them: the audit names each.
@Suite("One matter")
struct OneMatterTests {
    private static let trust = LogAudit.Terms(trust: Trust().policy, now: utc("2026-06-01T00:00:00Z"))

    private static func audit(_ log: LogBuilder) -> LogAudit {
        LogAudit(of: MemorySource(log.published()), terms: trust)
    }

    /// The same file under each suffix, kind, district and number of seats, open and reserved.
    static let ways: [(request: Request, hidden: String?)] = ["12/2026", "12/2026 bis"].flatMap { number in
        ["tercero", "rebeldia"].flatMap { kind in
            ["pachuca", "tula"].flatMap { district in
                [1, 2, 3].flatMap { seats in
                    [false, true, true].map { isReserved in
                        let request = Sample.request(
                            isReserved ? nil : number, district: district, kind: kind, seats: seats)
                        return (request, isReserved ? number : nil)
                    }
                }
            }
        }
    }

    @Test func everyFurtherDrawIsNamed() {
        #expect(Self.ways.count >= 60)
        var log = LogBuilder.founded(policy: Sample.policy(minimumPool: 1, thinPools: .widen), experts: 8)
        for number in 9...14 {
            log.admit(number, practice: [Practice(specialty: "contabilidad", districts: ["tula"])])
        }
        log.draw(Sample.request("12/2026"))
        let honest = Self.audit(log)
        #expect(honest.outcome == .success)
        for (request, hidden) in Self.ways { log.open(request, hidden: hidden, spoil: { _ in }) }
        let audit = Self.audit(log)
        #expect(audit.findings.map(\.name) == Self.ways.map { _ in "second-draw" })
        #expect(audit.state.statistics.opened == 1)
    }

    /// Another kind of file is another matter, and is on the list of near numbers, as mistyped ones are.
    @Test func whatMayBeTheSameFileIsListed() {
        var log = LogBuilder.founded(experts: 8)
        let numbers = ["12/2026", "exhorto 12/2026", "21/2026", "112/2026", "2/2026", "12/2025"]
        for number in numbers { log.draw(Sample.request(number)) }
        log.draw(Sample.request("340/2026"))
        let audit = Self.audit(log)
        #expect(audit.outcome == .success)
        let near = audit.state.nearNumbers
        for later in 2...numbers.count {
            #expect(
                near.pairs.contains { $0.later == .draw(Sample.draw(later)) && $0.earlier == .draw(Sample.draw(1)) })
        }
        #expect(!near.pairs.contains { $0.later == .draw(Sample.draw(7)) })
    }

    /// Twenty-four phantom draws, reserved. None can pass as another file's draw: each has its own tag, and a party
    /// with the proof finds its own.
    @Test func phantomsAreNobodysMatter() throws {
        var log = LogBuilder.founded(experts: 8)
        for number in 1...24 { log.open(Sample.request(nil), hidden: "\(800 + number)/2026") }
        let real = log.open(Sample.request(nil), hidden: "12/2026")
        let audit = Self.audit(log)
        #expect(audit.outcome == .success && audit.state.statistics.reserved == 25)
        let tag = Sample.tag(Sample.number("12/2026"))
        let proof = try #require(tag.proof)
        let found = try #require(
            MatterTag.value(
                provedBy: proof, for: Sample.number("12/2026"), of: Sample.court, under: Sample.matterKey.publicKey))
        #expect(audit.state.lots(under: found) == [.draw(real)])
    }
}
