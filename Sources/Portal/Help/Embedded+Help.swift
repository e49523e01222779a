extension Embedded {
    static let helpPages: [String: [UInt8]] = [:]
}
