import Sodium

extension Group {
    /// `hash_to_curve` of RFC 9380 section 3, with SHA-256.
    static func hash(_ message: [UInt8], domain: [UInt8]) -> Point<Self> {
        let length = 64 * Coordinate.degree
        let uniform = expand(message, domain: domain, count: 2 * length)
        let first: Point<Self> = map(Coordinate(reducing: uniform.prefix(length)))
        let second: Point<Self> = map(Coordinate(reducing: uniform.suffix(length)))
        return clearCofactor(first + second)
    }
}

/// `expand_message_xmd` of RFC 9380 section 5.3.1, with SHA-256.
/// - Parameters:
///   - domain: the domain separation tag. One of more than 255 bytes is hashed first (section 5.3.3).
///   - count: how many bytes, at most 255 · 32.
func expand(_ message: [UInt8], domain: [UInt8], count: Int) -> [UInt8] {
    let tag = domain.count <= 255 ? domain : SHA256.hash(Array("H2C-OVERSIZE-DST-".utf8) + domain).bytes
    let suffix = tag + [UInt8(truncatingIfNeeded: tag.count)]
    let length = [UInt8(truncatingIfNeeded: count >> 8), UInt8(truncatingIfNeeded: count)]
    let blockOfZeros = [UInt8](repeating: 0, count: 64)
    let first = SHA256.hash(blockOfZeros + message + length + [0] + suffix).bytes
    var block = [UInt8](repeating: 0, count: first.count)
    var uniform: [UInt8] = []
    for index in 1...(count + first.count - 1) / first.count {
        block = SHA256.hash(zip(first, block).map(^) + [UInt8(truncatingIfNeeded: index)] + suffix).bytes
        uniform += block
    }
    return Array(uniform.prefix(count))
}
