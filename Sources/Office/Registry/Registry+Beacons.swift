import Beacon
import PublicRecord

extension Registry {
    /// A third-party beacon, with the addresses of its relays. The relays are not trusted: every round is checked.
    public struct PublicBeacon: Sendable {
        public var beacon: PolicyAdopted.Beacon
        public var relays: [String]
    }
}

extension RegistrySource {
    /// Reads `beacons.csv`: chains that this program knows by name, none twice; the first without `after_seconds`,
    /// every later one with more than the one before it.
    func beacons() throws -> [Registry.PublicBeacon] {
        let file = "beacons.csv"
        var beacons: [Registry.PublicBeacon] = []
        for row in try table(file, columns: ["chain", "after_seconds", "relays", "source"]) {
            let taken = beacons.map(\.beacon.chain)
            guard let chain = Chain.known.first(where: { $0.name == row["chain"] && !taken.contains($0) }) else {
                throw refusal(file, row, "chain", row["chain"])
            }
            let after = Int(row["after_seconds"])
            let isInOrder =
                beacons.isEmpty
                ? row["after_seconds"].isEmpty : (after ?? 0) > (beacons.last?.beacon.after ?? 0)
            guard isInOrder else { throw refusal(file, row, "after_seconds", row["after_seconds"]) }
            let relays = row["relays"].split(separator: " ").map(String.init)
            beacons.append(Registry.PublicBeacon(beacon: .init(chain: chain, after: after), relays: relays))
        }
        guard !beacons.isEmpty else { throw Refusal(.listEmpty, ["path": path(of: file)]) }
        return beacons
    }
}
