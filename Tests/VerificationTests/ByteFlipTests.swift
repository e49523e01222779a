import Testing
import Verification
import WireFormat

/// Every changed byte of a proof is noticed.
@Suite("Byte flips")
struct ByteFlipTests {
    private static let bytes = Proofs.honest.bytes

    /// Returns the range of a JSON string's text in the file, without its quotes.
    private static func place(of text: String, from start: Int = 0) -> Range<Int> {
        let needle = JSON.string(text).bytes
        guard let first = (start..<(bytes.count - needle.count)).first(where: { bytes[$0...].starts(with: needle) })
        else {
            fatalError("not in the file: \(text)")
        }
        return (first + 1)..<(first + needle.count - 1)
    }

    /// The outcome of each flip of each byte.
    private static func outcomes(_ range: Range<Int>, _ mask: UInt8) async -> [String] {
        await withTaskGroup(of: (Int, [String]).self) { group in
            let half = range.lowerBound + range.count / 2
            for (index, share) in [range.lowerBound..<half, half..<range.upperBound].enumerated() {
                group.addTask {
                    (
                        index,
                        share.map { place in
                            var changed = bytes
                            changed[place] ^= mask
                            return Proofs.outcome(changed)
                        }
                    )
                }
            }
            return await group.reduce(into: [Int: [String]]()) { $0[$1.0] = $1.1 }
                .sorted { $0.key < $1.key }.flatMap(\.value)
        }
    }

    private static func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

    @Test func honestProofVerifies() {
        let verification = ProofVerification(of: Self.bytes, trust: Proofs.trust)
        #expect(verification.outcome == .success)
        #expect(verification.warnings == [.notIndependent])
        #expect(verification.reports.map(\.step) == Step.allCases)
        #expect(verification.reports.allSatisfy { $0.state == .passed })
    }

    @Test(arguments: [0x01, 0x80] as [UInt8])
    func everyByteCounts(mask: UInt8) async {
        let outcomes = await Self.outcomes(Self.bytes.indices, mask)
        let steps = Set(Step.allCases.map(\.rawValue))
        for (place, outcome) in outcomes.enumerated() {
            #expect(steps.contains(outcome), "byte \(place): \(outcome)")
        }
    }

    @Test(arguments: [0x01, 0x80] as [UInt8])
    func entriesFailAtInclusion(mask: UInt8) async {
        let proof = Proofs.honest
        let entries = [proof.policy, proof.opened, proof.concluded] + proof.experts.map(\.admitted)
        for entry in entries {
            let outcomes = Set(await Self.outcomes(Self.place(of: Self.text(entry.entry)), mask))
            #expect(outcomes == (mask == 1 ? ["format", "inclusion"] : ["format"]))
        }
    }

    @Test(arguments: [0x01, 0x80] as [UInt8])
    func poolFailsAtPool(mask: UInt8) async {
        let outcomes = Set(await Self.outcomes(Self.place(of: Proofs.honest.pool), mask))
        #expect(outcomes == (mask == 1 ? ["format", "pool"] : ["format"]))
    }

    @Test(arguments: [0x01, 0x80] as [UInt8])
    func documentsFailAtIdentities(mask: UInt8) async {
        for expert in Proofs.honest.experts {
            let outcomes = Set(await Self.outcomes(Self.place(of: Self.text(expert.identity)), mask))
            // A changed digit or letter; or, with the highest bit, bytes that are not UTF-8.
            #expect(outcomes.subtracting(["format"]) == (mask == 1 ? ["identities"] : []))
        }
    }

    /// A changed path or index leads to another root; a changed checkpoint differs from those of the other entries.
    @Test func proofsFailBeforeAnythingIsRead() async {
        let proof = Proofs.honest
        for entry in [proof.policy, proof.concluded] + proof.experts.map(\.admitted) {
            let outcomes = Set(await Self.outcomes(Self.place(of: entry.proof.text), 1))
            #expect(outcomes == ["format", "checkpoint", "inclusion"])
        }
        let witnessed = Set(await Self.outcomes(Self.place(of: proof.witnessed?.text ?? ""), 1))
        #expect(witnessed == ["format", "checkpoint", "inclusion", "witnessed"])
    }
}
