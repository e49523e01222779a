import Sodium
import WireFormat

/// A beacon that counts as out of a court's hands (protocol section 8.5).
///
/// A scheme says how rounds are signed, not by whom: anybody can make a key, or give a known key another clock. A chain
/// is public if the hash of its own parts is on this list, and only then.
public struct PublicBeacon: Sendable {
    /// The only name under which a policy may have it.
    public let name: String
    public let hash: Digest
    /// The Unix seconds at which a round may be due for the beacon to count: those for which its key is known.
    public let span: Range<Int>

    public static let all: [PublicBeacon] = [
        PublicBeacon("quicknet", "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971"),
        PublicBeacon("default", "8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce"),
        // From 2026-07-01 until 2026-09-01. Pulses of July were checked; in September NIST changed its key.
        PublicBeacon(
            "nist-2", "bae18de0276d51a8ac470422bfd586d9208510c5db1a963065333e5f54b43df0",
            span: 1_782_864_000..<1_788_220_800),
    ].compactMap { $0 }

    /// `nil` if the hash is none.
    private init?(_ name: String, _ hash: String, span: Range<Int> = 0..<Int.max) {
        guard let hash = try? Digest(hex: hash) else { return nil }
        self.name = name
        self.hash = hash
        self.span = span
    }
}

extension Chain {
    /// On whose word a round rests.
    public enum Standing: String, CaseIterable, Sendable {
        /// A public beacon's.
        case publicBeacon = "public"
        /// The installation's own: whoever has its key and the court's secret computes a draw in advance.
        case own
        /// Nobody knows whose: as far as can be told, the court's.
        case unknown
    }

    /// On whose word a round of this chain rests, by the hash of the chain's parts and the second at which the round is
    /// due.
    public func standing(ofRound round: Int) -> Standing {
        if scheme == .local { return .own }
        let due = due(round)
        let isPublic = PublicBeacon.all.contains { $0.hash == computedHash && $0.span.contains(due) }
        return isPublic ? .publicBeacon : .unknown
    }

    /// Whether the chain has the name of a public beacon and is not that beacon.
    public var isImpostor: Bool {
        PublicBeacon.all.contains { $0.name.utf8.elementsEqual(name.utf8) && $0.hash != computedHash }
    }
}
