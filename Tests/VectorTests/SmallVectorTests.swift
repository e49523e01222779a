import RecordedRounds
import Beacon
import Draw
import LogBuilder
import PublicRecord
import Sodium
import Support
import Testing
import TransparencyLog
import WireFormat

/// Every vector of `json.json`, `notes.json` and `functions.json`, run through this implementation.
@Suite("JSON, note and function vectors")
struct SmallVectorTests {
    @Test(arguments: JSONVectors.all)
    func json(vector: JSONVectors) {
        let value = try? JSON(parsing: vector.input)
        #expect((value != nil) == vector.isAccepted)
        if let value { #expect(value.bytes == vector.input) }
    }

    @Test(arguments: NoteVector.all)
    func note(vector: NoteVector) {
        #expect(outcome(of: vector) == vector.expect)
    }

    private func outcome(of vector: NoteVector) -> NoteVector.Expectation {
        guard let trust = try? TrustPolicy(parsing: vector.trust) else { return .policy }
        guard let note = try? SignedCheckpoint(parsing: vector.note), trust.logs.contains(where: note.isSigned) else {
            return .checkpoint
        }
        guard trust.requiresWitnesses else { return .success }
        return switch trust.quorum(of: note) {
        case .met, .notRequired: .success
        case .unchecked: .unavailable
        case .notMet, .invalid: .witnesses
        }
    }

    @Test func times() {
        for row in FunctionVectors.timeTable {
            #expect((try? Timestamp(row.text))?.seconds == row.seconds, "\(row.text)")
        }
    }

    @Test func tags() throws {
        for vector in FunctionVectors.tags {
            var fields = try Fields(vector)
            let number = try CaseNumber(
                docket: fields.string("docket"), number: fields.integer("number", in: CaseNumber.numbers),
                year: fields.integer("year", in: CaseNumber.years))
            let tag = MatterTag.value(
                provedBy: try Hex.decode(fields.string("proof")), for: number, of: try fields.string("court"),
                under: try VRF.PublicKey(Hex.decode(fields.string("key"))))
            #expect(try fields.value("tag") == tag.map { .string($0.hex) } ?? .null, "\(vector.text)")
        }
    }

    @Test func vrf() throws {
        for vector in FunctionVectors.vrf {
            var fields = try Fields(vector)
            let key = try? VRF.PublicKey(Hex.decode(fields.string("key")))
            let output = key?.output(
                provedBy: try Hex.decode(fields.string("proof")), for: try Base64.decode(fields.string("alpha")))
            #expect(try fields.value("beta") == output.map { .string(Hex.encode($0)) } ?? .null, "\(vector.text)")
        }
    }

    @Test func texts() throws {
        for row in FunctionVectors.textTable {
            #expect(row.text.isOfRepertoire == row.isValid, "\(row.text)")
        }
    }

    @Test func ed25519() throws {
        for vector in FunctionVectors.ed25519 {
            var fields = try Fields(vector)
            let key = try Ed25519.PublicKey(Hex.decode(fields.string("public_key")))
            let isValid = key.verify(
                try Hex.decode(fields.string("signature")), of: try Base64.decode(fields.string("message")))
            #expect(try fields.value("valid") == .bool(isValid), "\(vector.text)")
        }
    }

    @Test func near() throws {
        for row in FunctionVectors.nearTable {
            let (one, other) = (Sample.number(row.one), Sample.number(row.other))
            #expect(one.isNear(other) == row.isNear, "\(one) \(other)")
            #expect(other.isNear(one) == row.isNear, "\(one) \(other)")
        }
    }

    @Test func rounds() {
        for row in FunctionVectors.roundTable {
            var chain = Recorded.chain("quicknet")
            (chain.genesis, chain.period) = (row.genesis, row.period)
            #expect(chain.round(forDrawOpenedAt: utc(row.time), delay: row.delay) == row.round, "\(row)")
        }
    }

    @Test func pools() {
        for row in FunctionVectors.poolTable {
            let pool = try? Pool(parsing: row.text)
            #expect(pool.map { [$0.lines.count, $0.eligible, $0.tickets] } == row.counts, "\(row.text)")
            if let pool {
                let leaves = row.text.split(separator: "\n").map { MerkleTree.leafHash(Array($0.utf8)) }
                #expect(pool.root == MerkleTree.root(of: leaves))
                #expect(pool.text == row.text)
            }
        }
    }

    @Test(arguments: FunctionVectors.weakKeys)
    func weakKeysGiveNoBox(key: [UInt8]) {
        #expect(throws: SodiumError.weakKey) {
            try Envelope.box(draw: Sample.draw(1), secret: Fixed.bytes("secret"), key: key)
        }
    }

    @Test func localRounds() throws {
        for vector in FunctionVectors.localRounds {
            var fields = try Fields(vector)
            var chain = Sample.beacon("local-1").chain
            chain.publicKey = try Hex.decode(fields.string("public_key"))
            let round = try fields.integer("round", in: 1...Int.max)
            let spoken = SignedRound(round: round, signature: try Hex.decode(fields.string("signature")))
            #expect(chain.verifies(spoken) == (try fields.value("valid") == .bool(true)))
        }
    }

    @Test(arguments: BeaconVector.all)
    func beaconRounds(vector: BeaconVector) {
        if let fault = vector.fault {
            #expect(throws: fault) { try vector.chain.check(vector.spoken) }
        } else {
            #expect(throws: Never.self) { try vector.chain.check(vector.spoken) }
        }
    }

    @Test func everyFaultOfARoundOccurs() {
        for scheme in Scheme.allCases {
            let faults = Set(BeaconVector.all.filter { $0.chain.scheme == scheme }.map(\.fault))
            #expect(faults == Set(RoundFault.allCases + [nil]), "\(scheme)")
        }
    }
}

extension JSONVectors: CustomTestStringConvertible {
    var testDescription: String { name }
}

extension BeaconVector: CustomTestStringConvertible {
    var testDescription: String { name }
}

extension NoteVector: CustomTestStringConvertible {
    var testDescription: String { name }
}
