import Sodium
import TransparencyLog
import WireFormat

extension Pool {
    /// An expert's line in a pool, with its Merkle path to the root that the opening's entry has (RFC 6962 section 2.1.1). It answers
    /// whether somebody was on the list, and if not eligible, why.
    public struct Inclusion: Sendable {
        public let expert: ExpertID
        /// The line's text without its newline.
        public let line: String
        public let leaf: Digest
        public let proof: InclusionProof
        /// Lines of the pool.
        public let size: Int
        public let root: Digest

        /// The members that every document about a line has.
        public func json(in draw: DrawID) -> JSON {
            .object([
                "draw": .string(draw.description), "expert": .string(expert.description), "line": .string(line),
                "leaf": .string(leaf.hex), "index": .integer(proof.index), "size": .integer(size),
                "path": .array(proof.path.map { .string($0.hex) }), "root": .string(root.hex),
            ])
        }
    }

    /// - Returns: `nil` if the expert is no candidate of the pool.
    public func inclusion(of expert: ExpertID) -> Inclusion? {
        guard let index = lines.firstIndex(where: { $0.expert == expert }) else { return nil }
        let leaves = lines.map { MerkleTree.leafHash(Array($0.text.utf8)) }
        return Inclusion(
            expert: expert, line: lines[index].text, leaf: leaves[index], proof: InclusionProof(of: index, in: leaves),
            size: lines.count, root: root)
    }
}
