import Testing
import TransparencyLog
import WireFormat

/// Every changed byte in a verifier's input is noticed.
struct AlterationTests {
    private static func policy() throws -> TrustPolicy {
        let (log, witness) = (try logSigner().key, try cosigner(1).key)
        return try TrustPolicy(parsing: "log \(log.text)\nwitness w \(witness.text)\nquorum w\n".utf8)
    }

    private static func accepts(_ checkpoint: SignedCheckpoint) throws -> Bool {
        let policy = try policy()
        return policy.logs.contains { checkpoint.isSigned(by: $0) } && policy.quorum(of: checkpoint) == .met
    }

    private static func accepts(checkpoint bytes: [UInt8]) throws -> Bool {
        do {
            return try accepts(try SignedCheckpoint(parsing: bytes))
        } catch is Malformed {
            return false
        }
    }

    private static func accepts(proof bytes: [UInt8], of entry: [UInt8]) throws -> Bool {
        guard let text = String(validating: bytes, as: UTF8.self) else { return false }
        do {
            let proof = try EntryProof(parsing: text)
            return try proof.includes(entry) && accepts(proof.checkpoint)
        } catch is Malformed {
            return false
        }
    }

    /// Each byte with each of its bits changed, and with all of them changed.
    private static func alterations(of bytes: [UInt8]) -> [[UInt8]] {
        bytes.indices.flatMap { place in
            ([0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xFF] as [UInt8]).map { mask in
                var altered = bytes
                altered[place] ^= mask
                return altered
            }
        }
    }

    @Test func checkpoint() throws {
        let bytes = try EntryProofTests.proof(of: 5, size: 300).checkpoint.bytes
        #expect(try Self.accepts(checkpoint: bytes))
        for altered in Self.alterations(of: bytes) {
            #expect(try !Self.accepts(checkpoint: altered), "\(string(altered))")
        }
        for count in 0..<bytes.count { #expect(try !Self.accepts(checkpoint: Array(bytes.prefix(count))), "\(count)") }
        for place in bytes.indices {
            var shorter = bytes
            shorter.remove(at: place)
            #expect(try !Self.accepts(checkpoint: shorter), "without byte \(place)")
        }
    }

    @Test func entryProof() throws {
        let bytes = Array(try EntryProofTests.proof(of: 5, size: 300).text.utf8)
        #expect(try Self.accepts(proof: bytes, of: entry(5)))
        #expect(try !Self.accepts(proof: bytes, of: entry(6)))
        for altered in Self.alterations(of: bytes) {
            #expect(try !Self.accepts(proof: altered, of: entry(5)), "\(string(altered))")
        }
        for count in 0..<bytes.count {
            #expect(try !Self.accepts(proof: Array(bytes.prefix(count)), of: entry(5)), "\(count)")
        }
    }
}
