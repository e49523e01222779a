import Beacon

/// Every policy ever adopted; the newest is in force.
public struct Policies: Sendable {
    private var adopted: [String: PolicyAdopted] = [:]
    public private(set) var inForce: PolicyAdopted?

    public subscript(name: String) -> PolicyAdopted? { adopted[name] }

    mutating func adopt(_ fact: PolicyAdopted) throws(Violation) {
        try require(adopted[fact.policy] == nil, Violation(.codeTaken, fact.policy))
        try fact.checkChains()
        adopted[fact.policy] = fact
        inForce = fact
    }
}

extension PolicyAdopted {
    /// Every chain has the digest of its parameters, and none the name of a public beacon that it is not.
    public func checkChains() throws(Violation) {
        for chain in beacons.map(\.chain) {
            let hash = chain.computedHash
            try require(
                chain.hash == hash && !chain.isImpostor, Violation(.chainHash, chain.hash.hex, expected: hash?.hex))
        }
    }
}
