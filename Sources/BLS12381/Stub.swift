public enum InvalidPoint: Error { case stub }
public struct G1Point: Equatable, Sendable {
    public init(compressed: [UInt8]) throws(InvalidPoint) { throw .stub }
    private init() {}
    public static let generator = G1Point()
    public static func hash(_ message: [UInt8], domain: [UInt8]) -> G1Point { .generator }
}
public struct G2Point: Equatable, Sendable {
    public init(compressed: [UInt8]) throws(InvalidPoint) { throw .stub }
    private init() {}
    public static let generator = G2Point()
    public static func hash(_ message: [UInt8], domain: [UInt8]) -> G2Point { .generator }
}
public enum Pairing {
    public static func agree(_ a: G1Point, _ b: G2Point, _ c: G1Point, _ d: G2Point) -> Bool { false }
}
