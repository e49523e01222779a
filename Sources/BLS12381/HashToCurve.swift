/// How bytes are hashed to points: `hash_to_curve` of RFC 9380 section 3 with SHA-256, which whoever uses this room brings, so that
/// it depends on nothing.
public struct HashToCurve: Sendable {
    private let tag: [UInt8]
    private let sha256: @Sendable ([UInt8]) -> [UInt8]

    /// - Parameters:
    ///   - domain: the domain separation tag, in ASCII. One of more than 255 bytes is hashed first (section 5.3.3).
    ///   - sha256: gives the 32 bytes of SHA-256.
    public init(domain: [UInt8], sha256: @escaping @Sendable ([UInt8]) -> [UInt8]) {
        tag = domain.count <= 255 ? domain : sha256(Array("H2C-OVERSIZE-DST-".utf8) + domain)
        self.sha256 = sha256
    }

    func point<G: Group>(of message: [UInt8]) -> Point<G> {
        let length = 64 * G.Coordinate.degree
        let uniform = expand(message, count: 2 * length)
        let first: Point<G> = G.map(G.Coordinate(reducing: uniform.prefix(length)))
        let second: Point<G> = G.map(G.Coordinate(reducing: uniform.suffix(length)))
        return G.clearCofactor(first + second)
    }

    /// `expand_message_xmd` (section 5.3.1).
    /// - Parameter count: how many bytes, at most 255 · 32.
    func expand(_ message: [UInt8], count: Int) -> [UInt8] {
        let suffix = tag + [UInt8(truncatingIfNeeded: tag.count)]
        let length = [UInt8(truncatingIfNeeded: count >> 8), UInt8(truncatingIfNeeded: count)]
        let blockOfZeros = [UInt8](repeating: 0, count: 64)
        let first = sha256(blockOfZeros + message + length + [0] + suffix)
        var block = [UInt8](repeating: 0, count: first.count)
        var uniform: [UInt8] = []
        for index in 1...(count + first.count - 1) / first.count {
            block = sha256(zip(first, block).map(^) + [UInt8(truncatingIfNeeded: index)] + suffix)
            uniform += block
        }
        return Array(uniform.prefix(count))
    }
}
