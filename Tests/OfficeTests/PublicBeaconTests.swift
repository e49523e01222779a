import Beacon
import Draw
import Foundation
import PublicRecord
import RecordedRounds
import Support
import Testing
import TransparencyLog
import Verification
import WireFormat

@testable import Office

/// Draws on drand, in August 2023, for which recorded rounds exist.
@Suite("Public beacons")
struct PublicBeaconTests {
    private static func answer(_ round: Int) -> [UInt8] { Recorded.answer("quicknet", round).bytes }

    private static let quicknet = Recorded.chain("quicknet")

    private let temporary: TemporaryFolder
    private let clock: TestClock
    private let folder: DataFolder

    init() throws {
        temporary = try TemporaryFolder()
        clock = try TestClock("2023-08-23T15:00:00Z")
        folder = DataFolder(temporary.path + "/data")
    }

    /// Makes an installation of August 2023 with the registry's beacons and a roster.
    private func installed() async throws {
        var registry = try Registry(folder: Repository.registry)
        registry.periods.insert(
            PeriodOpened(
                period: "2023-2024", from: try Timestamp("2023-05-01T06:00:00Z"),
                until: try Timestamp("2024-05-01T06:00:00Z"), instrument: "Prueba"), at: 0)
        var plan = try Office.Plan.sample(registry)
        (plan.beacons, plan.delay) = (.registry, 20)
        let office = try await Office.create(folder, plan: plan, ports: clock.ports())
        _ = try await office.importRoster(
            try Repository.sampleRoster(), period: "2023-2024", instrument: "Lista",
            as: .atTheMachine(for: DefaultOffice.council))
    }

    /// Opens a draw that a round of quicknet decides, and waits until the round is due.
    private func opened(decidedBy round: Int, case number: String = "1/2023") async throws -> DrawID {
        let chain = Self.quicknet
        let office = try Office(folder, ports: clock.ports(seed: number))
        let delay = try #require(await office.reader.state.policies.inForce?.delay)
        clock.set(chain.due(round) - delay)
        var petition = DesignationStages.petition
        petition.caseNumber = number
        let receipt = try await office.openDraw(petition, as: OfficeFixture.court)
        #expect(receipt.opened.beacon == DrawOpened.Round(chain: "quicknet", round: round))
        #expect(receipt.due.seconds == chain.due(round))
        clock.set(chain.due(round) + 1)
        return receipt.opened.draw
    }

    /// Opens the installation with fetched rounds.
    private func office(_ fetched: FetchedRounds) throws -> Office {
        var ports = clock.ports(seed: "conclude")
        ports.beacon = { fetched[$0, $1] }
        return try Office(folder, ports: ports)
    }

    @Test func drawsOnRealRoundsVerify() async throws {
        try await installed()
        for round in [42, 123, 1_000] {
            let draw = try await opened(decidedBy: round, case: "\(round)/2023")
            var asked: [Int] = []
            let fetched = await (try RecordReader(folder)).fetchRounds(at: try clock.now) { chain, number in
                asked.append(number)
                return Recorded.round(chain.name, number)
            }
            #expect(asked == [round])
            let office = try office(fetched)
            #expect(try await office.work().concluded == [draw])
            let proof = ProofVerification(
                of: try readFile(folder.published + "/draws/\(draw).proof.json"),
                trust: try TrustPolicy(parsing: readFile(folder.published + "/log.policy")))
            #expect(proof.outcome == .success)
            #expect(proof.warnings == [.noWitnesses])
        }
        let audit = LogAudit(
            of: FolderSource(folder.published),
            terms: .init(
                trust: try TrustPolicy(parsing: readFile(folder.published + "/log.policy")), now: try clock.now))
        #expect(audit.outcome == .success, "\(audit.findings.prefix(3))")
        #expect(audit.state.statistics.notIndependent == 0)
    }

    /// A draw without a round waits, and later concludes with the same result.
    @Test func whatWaitsConcludesTheSame() async throws {
        try await installed()
        let draw = try await opened(decidedBy: 1_000)
        let early = temporary.path + "/early"
        try FileManager.default.copyItem(atPath: folder.path, toPath: early)
        let answer = try (try RecordReader(folder)).round(in: Self.answer(1_000), for: draw, at: try clock.now)

        do {
            let silent = try office(FetchedRounds())
            await #expect(throws: Refusal(.noBeacon, ["round": "quicknet 1000"])) {
                try await silent.concludeDraw(draw)
            }
            #expect(try await silent.work().stuck.map(\.draw) == [draw])
        }
        clock.advance(by: 1_700)
        let late = try await office(answer).concludeDraw(draw).concluded
        var ports = clock.ports()
        ports.beacon = { answer[$0, $1] }
        let prompt = try await Office(DataFolder(early), ports: ports).concludeDraw(draw).concluded
        #expect(late == prompt && late.beacon.round == 1_000)
    }

    /// The first chain decides as long as it has the round; the fallback is not asked before its time.
    @Test func theFallbackIsAskedAfterItsTimeOnly() async throws {
        try await installed()
        let draw = try await opened(decidedBy: 42)
        let reader = try RecordReader(folder)
        let due = Self.quicknet.due(42)
        #expect(reader.awaited(by: draw, at: try Timestamp(seconds: due - 1)).isEmpty)
        #expect(
            reader.awaited(by: draw, at: try Timestamp(seconds: due + 86_399)).map(\.round.chain) == ["quicknet"])
        let both = reader.awaited(by: draw, at: try Timestamp(seconds: due + 86_430))
        #expect(both.map(\.round.chain) == ["quicknet", "default"])
        #expect(both[1].from == due + 86_400 && both[1].due >= both[1].from && both[1].due < both[1].from + 30)
        var asked: [String] = []
        let fetched = await reader.fetchRounds(at: try Timestamp(seconds: due + 86_430)) { chain, number in
            asked.append(chain.name)
            return chain.name == "quicknet" ? Recorded.round(chain.name, number) : nil
        }
        #expect(asked == ["quicknet"])
        #expect(fetched[Self.quicknet, 42] != nil)
    }

    /// A round from a file is checked like one from a relay.
    @Test func aRoundFromAFile() async throws {
        try await installed()
        let draw = try await opened(decidedBy: 42)
        let reader = try RecordReader(folder)
        let now = try clock.now
        #expect(throws: Refusal(.otherRound, ["draw": "\(draw)", "round": "quicknet 42"])) {
            try reader.round(in: Self.answer(123), for: draw, at: now)
        }
        let forged = Recorded.answer("quicknet", 123).text.replacing("\"round\":123", with: "\"round\":42")
        #expect(throws: Refusal(.badRound, ["round": .text("quicknet 42"), "fault": .roundFault(.mismatch)])) {
            try reader.round(in: Array(forged.utf8), for: draw, at: now)
        }
        #expect(throws: Malformed(.syntax, at: "")) { try reader.round(in: [], for: draw, at: now) }
        #expect(throws: Malformed(.missing, at: "round")) { try reader.round(in: Array("{}".utf8), for: draw, at: now) }
        let before = try Timestamp(seconds: Self.quicknet.due(42) - 1)
        #expect(throws: Refusal(.awaitsNothing, ["draw": "\(draw)"])) {
            try reader.round(in: Self.answer(42), for: draw, at: before)
        }
        let signature = Recorded.round("quicknet", 42).signature
        #expect(try reader.round(signature: signature, for: draw, at: now)[Self.quicknet, 42] != nil)
        #expect(throws: Refusal(.badRound, ["round": .text("quicknet 42"), "fault": .roundFault(.signatureForm)])) {
            try reader.round(signature: signature.dropLast(), for: draw, at: now)
        }
        let fetched = try reader.round(in: Self.answer(42), for: draw, at: now)
        #expect(try await office(fetched).concludeDraw(draw).standing == .publicBeacon)
    }

    @Test(arguments: [
        ("nadie,,https://a.example,x", "chain", "nadie"), ("quicknet,5,https://a.example,x", "after_seconds", "5"),
        ("quicknet,,a,x\ndefault,,a,x", "after_seconds", ""), ("quicknet,,a,x\ndefault,0,a,x", "after_seconds", "0"),
        ("quicknet,,a,x\nquicknet,5,a,x", "chain", "quicknet"),
        ("quicknet,,a,x\ndefault,9,a,x\nnist-2,9,a,x", "after_seconds", "9"), ("quicknet,,,x", "relays", ""),
    ])
    func badBeaconsAreRefused(rows: String, column: String, value: String) throws {
        let copy = temporary.path + "/registry"
        try FileManager.default.copyItem(atPath: Repository.registry, toPath: copy)
        let path = copy + "/beacons.csv"
        try "chain,after_seconds,relays,source\n\(rows)\n".write(toFile: path, atomically: true, encoding: .utf8)
        let line = String(1 + rows.split(separator: "\n").count)
        #expect(
            throws: Refusal(.registryRow, ["path": path, "line": line, "column": column, "value": value])
        ) { try Registry(folder: copy) }
    }
}
