import Draw
import LogBuilder
import Foundation
import PublicRecord
import Support
import Testing
import TransparencyLog
import Verification
import WireFormat

/// Random logs of a dishonest court and altered proofs, with the outcome by this implementation, in the form of
/// vectors: another implementation runs them and must agree.
///
/// They are many and have no other use, so they are not in the repository: `Scripts/agree` makes and runs them.
@Suite("Random vectors")
struct RandomVectors {
    private static let environment = ProcessInfo.processInfo.environment
    private static let folder = environment["INSACULA_RANDOM_VECTORS"]
    private static let count = environment["INSACULA_RANDOM_COUNT"].flatMap { Int($0) } ?? 1_000
    private static let seed = environment["INSACULA_RANDOM_SEED"].flatMap { UInt64($0) } ?? 1

    @Test(.enabled(if: folder != nil))
    func write() throws {
        let folder = URL(filePath: try #require(Self.folder))
        let logs = (0..<Self.count).map { Self.logVector(Self.seed &+ UInt64($0)) }
        let proofs = (0..<Self.count).map { Self.proof(Self.seed &+ UInt64($0)) }
        for file in [
            VectorFile(name: "logs.json", lists: [("vectors", logs)]),
            VectorFile(name: "proofs.json", lists: [("vectors", proofs)]),
        ] { try Data(file.bytes).write(to: folder.appending(path: file.name)) }
        let outcomes = Set(
            logs.compactMap { json in
                (try? Fields(json)).flatMap { fields -> String? in
                    var fields = fields
                    return try? fields.string("expect")
                }
            })
        #expect(outcomes.count > 10, "\(outcomes)")
    }

    /// Few entries each, so that ten thousand logs can be stored.
    private static func logVector(_ seed: UInt64) -> JSON {
        var chance = RandomRecord(seed: seed)
        var log = LogBuilder.founded(
            policy: Sample.policy(tickets: .equity(cap: 3), alternates: 2, minimumPool: 2, thinPools: .widen),
            experts: 5, calendar: Sample.calendar)
        log.append(.periodOpened(Sample.nextPeriod))
        log.open(Sample.call)
        for _ in 0..<chance.number(5...30) { chance.step(&log) }
        var files = log.published(proofs: chance.number(0...3) == 0)
        files = files.filter { !$0.key.hasPrefix("identities/") }
        // Now and then a published file is altered.
        if chance.number(0...2) == 0, let path = files.keys.sorted().randomElement(using: &chance.generator) {
            var bytes = files[path] ?? []
            if !bytes.isEmpty { bytes[chance.number(0...bytes.count - 1)] ^= UInt8(1 << chance.number(0...7)) }
            files[path] = bytes
        }
        let now = utc("2029-01-01T00:00:00Z")
        let audit = LogAudit(of: MemorySource(files), terms: .init(trust: Trust().policy, now: now))
        var kinds: [Finding.Kind] = []
        for finding in audit.findings where !kinds.contains(finding.kind) { kinds.append(finding.kind) }
        var vector = LogVector(name: "random \(seed)", now: now, files: files, findings: kinds)
        if audit.interruption == nil, audit.outcome != .failed("checkpoint"), !kinds.contains(.fault(.missing)),
            !kinds.contains(.fault(.truncated))
        {
            let figures = audit.state.statistics
            vector.further = figures.additions
            vector.corrections = figures.corrections
            vector.near = audit.state.nearNumbers.pairs
            vector.counts = [
                "opened": figures.opened, "concluded": figures.concluded, "annulled": figures.annulled,
                "reserved": figures.reserved, "additions": figures.additions.count,
                "corrected": figures.corrections.count, "near_numbers": audit.state.nearNumbers.count,
                "proofs_absent": audit.proofsAbsent, "identities_corrected": figures.identitiesCorrected,
                "admissions_annulled": figures.admissionsAnnulled.values.reduce(0, +), "closures": figures.closures,
                "closures_afterwards": figures.closuresAfterwards,
            ]
        }
        return vector.json
    }

    /// Returns an altered proof, sometimes signed again.
    private static func proof(_ seed: UInt64) -> JSON {
        var chance = RandomRecord(seed: seed ^ 0xABCD)
        let request = chance.number(0...4) == 0 ? Sample.request(nil) : Sample.request("12/2026")
        let spoiled = chance.number(0...1) == 0
        let place = chance.number(0...11)
        let number = chance.number(1...6)
        let proved = Proved(
            policy: Sample.policy(custodians: place == 11 ? ["colegio"] : []), request: request,
            hidden: request.isReserved ? "12/2026" : nil,
            opening: !spoiled
                ? nil
                : { fact in
                    switch place {
                    case 0: fact.tag = Sample.tag(Sample.number("\(number)/2026"))
                    case 1: fact.pool.eligible += 1
                    case 2: fact.beacon.round += number
                    case 3: fact.request.seats = number
                    case 4: fact.commitment = Fixed.digest("\(number)")
                    case 5: fact.impediments = [.init(expert: Sample.expert(number), cause: "parentesco")]
                    case 6: fact.follows = .adds(.init(to: .direct(Sample.direct(number)), cause: "otra-parte"))
                    case 7: fact.widened = ["tula"]
                    case 8: fact.tag.value = Fixed.digest("\(number)")
                    case 9: fact.request.caseNumber?.number = number
                    default: fact.tag.proof?[number] ^= 1
                    }
                    if fact.request.isReserved { fact.tag.proof = nil }
                }
        ).concluded(after: chance.number(0...3) == 0 ? 4_000 : 2)
        var bytes = proved.proof().bytes
        if chance.number(0...1) == 0 {
            for _ in 0..<chance.number(1...3) where !bytes.isEmpty {
                let place = chance.number(0...bytes.count - 1)
                switch chance.number(0...3) {
                case 0: bytes[place] ^= UInt8(1 << chance.number(0...7))
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(contentsOf: bytes[place..<min(place + 30, bytes.count)], at: place)
                default: bytes.replaceSubrange(place..<(place + 1), with: Array("é\u{303}".utf8.prefix(number)))
                }
            }
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let verification = ProofVerification(of: Array(text.utf8), trust: Trust().policy)
        let isSuccess = verification.outcome == .success
        return .object([
            "name": .string("random \(seed)"), "trust": .string(Trust().text), "proof": .string(text),
            "expect": .string(verification.outcome.name),
            "warnings": isSuccess ? .array(verification.warnings.map { .string($0.rawValue) }) : nil,
        ])
    }
}
