import Draw
import LogBuilder
import PublicRecord
import Support
import Testing
import TransparencyLog
import Verification

/// Random mutations and truncations, 20,000 for each kind of input with fixed seeds: no crash, and no success except
/// for the honest bytes.
@Suite("Fuzz")
struct FuzzTests {
    private static let rounds = 20_000

    /// Returns the bytes after up to four changes: bytes altered, removed, inserted, repeated, or cut off.
    private static func mutated(_ bytes: [UInt8], _ generator: inout SplitMix64) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
            let place = Int.random(in: bytes.indices, using: &generator)
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 2: bytes.remove(at: place)
            case 3: bytes.insert("\"\\{}[],:0-9 \n".utf8.randomElement(using: &generator) ?? 0, at: place)
            case 4: bytes.removeLast(bytes.count - place)
            default: bytes.insert(contentsOf: bytes[place..<min(place + 40, bytes.count)], at: place)
            }
        }
        return bytes
    }

    private static func fuzz(_ honest: [[UInt8]], seed: UInt64, _ check: ([UInt8]) -> Void) {
        var generator = SplitMix64(seed: seed)
        for round in 0..<rounds { check(mutated(honest[round % honest.count], &generator)) }
    }

    @Test func proofs() {
        let honest = Proofs.honest.bytes
        Self.fuzz([honest], seed: 1) { bytes in
            // The newline at the end may be left out.
            guard bytes != honest, bytes != honest.dropLast() else { return }
            guard Proofs.outcome(bytes) == "success" else { return }
            // A signature line of an unknown key may be added: it is ignored (C2SP signed-note).
            let taken = (try? ProofFile(parsing: bytes)).map(Self.withoutUnknownLines)
            #expect(taken == Self.withoutUnknownLines(Proofs.honest))
        }
    }

    private static func withoutUnknownLines(_ file: ProofFile) -> ProofFile {
        let keys = [Sample.signer.key] + Proofs.witnesses.map(\.key)
        func strip(_ proof: inout EntryProof) {
            proof.checkpoint = proof.checkpoint.with(
                signatures: proof.checkpoint.note.signatures.filter { line in
                    keys.contains { $0.id == line.id && $0.name == line.name }
                })
        }
        var file = file
        strip(&file.matter.proof)
        strip(&file.policy.proof)
        strip(&file.opened.proof)
        strip(&file.concluded.proof)
        for index in file.experts.indices { strip(&file.experts[index].admitted.proof) }
        if var witnessed = file.witnessed {
            strip(&witnessed)
            file.witnessed = witnessed
        }
        return file
    }

    /// The three texts that are signed or hashed have one accepted spelling only.
    @Test func checkpoints() {
        let honest = Proofs.example.early.bytes
        Self.fuzz([honest], seed: 2) { bytes in
            guard let checkpoint = try? SignedCheckpoint(parsing: bytes) else { return }
            #expect(checkpoint.bytes == bytes)
            if bytes != honest {
                #expect(!checkpoint.isSigned(by: Sample.signer.key) || Proofs.trust.quorum(of: checkpoint) != .met)
            }
        }
    }

    @Test func entries() {
        Self.fuzz(Proofs.example.log.entries, seed: 3) { bytes in
            if let entry = try? Entry(parsing: bytes) { #expect(entry.bytes == bytes) }
        }
    }

    @Test func pools() {
        let text = (1...12).map { "\(Sample.expert($0)) \($0 % 4)\($0 % 4 == 0 ? " licencia" : "")\n" }.joined()
        Self.fuzz([Array(text.utf8)], seed: 4) { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            if let pool = try? Pool(parsing: text) { #expect(pool.text == text) }
        }
    }

    @Test func proofsOfEntriesAndIdentities() {
        let proof = Array(Proofs.honest.opened.proof.text.utf8)
        Self.fuzz([proof], seed: 5) { bytes in
            guard let text = String(validating: bytes, as: UTF8.self) else { return }
            if let parsed = try? EntryProof(parsing: text) { #expect(Array(parsed.text.utf8) == bytes) }
        }
        Self.fuzz((1...2).map { Sample.identity($0).bytes }, seed: 6) { bytes in
            if let document = try? IdentityDocument(parsing: bytes) { #expect(document.bytes == bytes) }
        }
    }
}
