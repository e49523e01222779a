import Beacon
import PublicRecord

extension Registry {
    /// A third-party beacon, with the addresses of its relays. The relays are not trusted: every round is checked.
    public struct PublicBeacon: Sendable {
        public var beacon: PolicyAdopted.Beacon
        public var relays: [String]
    }

    /// Reads `beacons.csv`: chains that this program knows by name, none twice; the first without `after_seconds`,
    /// every later one with more than the one before it.
    static func beacons(in folder: String) throws -> [PublicBeacon] {
        let path = folder + "/beacons.csv"
        var beacons: [PublicBeacon] = []
        for row in try table(path, columns: ["chain", "after_seconds", "relays", "source"]) {
            func refusal(_ column: String) -> Refusal {
                Refusal(
                    .registryRow,
                    ["path": path, "line": String(row.line), "column": column, "value": row[column]])
            }
            let taken = beacons.map(\.beacon.chain)
            guard let chain = Chain.known.first(where: { $0.name == row["chain"] && !taken.contains($0) }) else {
                throw refusal("chain")
            }
            let after = Int(row["after_seconds"])
            let isInOrder =
                beacons.isEmpty
                ? row["after_seconds"].isEmpty : (after ?? 0) > (beacons.last?.beacon.after ?? 0)
            guard isInOrder else { throw refusal("after_seconds") }
            let relays = row["relays"].split(separator: " ").map(String.init)
            beacons.append(PublicBeacon(beacon: .init(chain: chain, after: after), relays: relays))
        }
        guard !beacons.isEmpty else { throw Refusal(.listEmpty, ["path": path]) }
        return beacons
    }
}
