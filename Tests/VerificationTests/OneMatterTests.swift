import Draw
import Forge
import PublicRecord
import Support
import Testing
import Verification
import WireFormat

/// A court with the log's key opens draw after draw for one file and publishes all of them: the audit names each.
@Suite("One matter")
struct OneMatterTests {
    private static let trust = LogAudit.Terms(trust: Trust().policy, now: utc("2026-06-01T00:00:00Z"))

    private static func audit(_ forge: Forge) -> LogAudit {
        LogAudit(of: MemorySource(forge.published()), terms: trust)
    }

    /// The same file under each suffix, kind, district and number of seats, open and reserved.
    static let ways: [(request: Request, hidden: String?)] = ["12/2026", "12/2026 bis"].flatMap { number in
        ["tercero", "rebeldia"].flatMap { kind in
            ["pachuca", "tula"].flatMap { district in
                [1, 2, 3].flatMap { seats in
                    [false, true, true].map { isReserved in
                        let request = World.request(
                            isReserved ? nil : number, district: district, kind: kind, seats: seats)
                        return (request, isReserved ? number : nil)
                    }
                }
            }
        }
    }

    @Test func everyFurtherDrawIsNamed() {
        #expect(Self.ways.count >= 60)
        var forge = Forge.founded(policy: World.policy(minimumPool: 1, thinPools: .widen), experts: 8)
        for number in 9...14 {
            forge.admit(number, practice: [Practice(specialty: "contabilidad", districts: ["tula"])])
        }
        forge.draw(World.request("12/2026"))
        let honest = Self.audit(forge)
        #expect(honest.outcome == .success)
        for (request, hidden) in Self.ways { forge.open(request, hidden: hidden, spoil: { _ in }) }
        let audit = Self.audit(forge)
        #expect(audit.findings.map(\.name) == Self.ways.map { _ in "second-draw" })
        #expect(audit.state.statistics.opened == 1)
    }

    /// Another kind of file is another matter, and is on the list of near numbers, as mistyped ones are.
    @Test func whatMayBeTheSameFileIsListed() {
        var forge = Forge.founded(experts: 8)
        let numbers = ["12/2026", "exhorto 12/2026", "21/2026", "112/2026", "2/2026", "12/2025"]
        for number in numbers { forge.draw(World.request(number)) }
        forge.draw(World.request("340/2026"))
        let audit = Self.audit(forge)
        #expect(audit.outcome == .success)
        let near = audit.state.nearNumbers
        for later in 2...numbers.count {
            #expect(near.pairs.contains { $0.later == .draw(World.draw(later)) && $0.earlier == .draw(World.draw(1)) })
        }
        #expect(!near.pairs.contains { $0.later == .draw(World.draw(7)) })
    }

    /// Twenty-four phantom draws, reserved. None can pass as another file's draw: each has its own tag, and a party
    /// with the proof finds its own.
    @Test func phantomsAreNobodysMatter() throws {
        var forge = Forge.founded(experts: 8)
        for number in 1...24 { forge.open(World.request(nil), hidden: "\(800 + number)/2026") }
        let real = forge.open(World.request(nil), hidden: "12/2026")
        let audit = Self.audit(forge)
        #expect(audit.outcome == .success && audit.state.statistics.reserved == 25)
        let tag = World.tag(World.number("12/2026"))
        let proof = try #require(tag.proof)
        let found = try #require(
            MatterTag.value(
                provedBy: proof, for: World.number("12/2026"), of: World.court, under: World.matterKey.publicKey))
        #expect(audit.state.lots(under: found) == [.draw(real)])
    }
}
