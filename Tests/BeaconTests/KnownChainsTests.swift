import RecordedRounds
import Beacon
import LogBuilder
import Sodium
import Testing
import WireFormat

/// The hashes are those that drand's relays publish. NIST publishes none; its hash here was computed by another
/// program.
@Suite("Known chains")
struct KnownChainsTests {
    private static let published = [
        "quicknet": "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971",
        "default": "8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce",
        "nist-2": "bae18de0276d51a8ac470422bfd586d9208510c5db1a963065333e5f54b43df0",
    ]

    @Test func haveTheirPublishedHashes() {
        let hashes = Dictionary(uniqueKeysWithValues: Chain.known.map { ($0.name, $0.hash.hex) })
        #expect(hashes == Self.published)
        for chain in Chain.known {
            #expect(chain.computedHash == chain.hash)
            #expect(chain.publicKey.count == chain.scheme.keySize)
            #expect((chain.groupHash != nil) == chain.scheme.isOfDrand)
        }
    }

    @Test func everyPartCounts() {
        for chain in Chain.known + [Sample.beacon("local-1").chain] {
            var hashes: Set = [chain.hash]
            var changes = 0
            for change in Recorded.changes {
                var other = chain
                change(&other)
                // A local chain's name is not in its hash: the key belongs to the installation.
                let isHashed = other != chain && (chain.scheme != .local || other.name == chain.name)
                guard isHashed, let hash = other.computedHash else { continue }
                changes += 1
                hashes.insert(hash)
            }
            #expect(hashes.count == changes + 1, "\(chain.name)")
        }
    }

    @Test func aChainOfDrandWithoutItsGroupHasNone() {
        for name in ["quicknet", "default"] {
            var chain = Recorded.chain(name)
            chain.groupHash = nil
            #expect(chain.computedHash == nil)
        }
    }

    /// Returns the description that relays serve at `/<hash>/info`, in version 1 or 2 of their interface.
    private static func info(_ chain: Chain, isSecond: Bool = false) -> String {
        let parts =
            "\"public_key\":\"\(Hex.encode(chain.publicKey))\",\"period\":\(chain.period),\"genesis_time\":\(chain.genesis)"
        let group = chain.groupHash?.hex ?? ""
        return isSecond
            ? """
            {\(parts),"genesis_seed":"\(group)","chain_hash":"\(chain.hash.hex)",\
            "scheme":"\(chain.scheme.rawValue)","beacon_id":"\(chain.name)"}
            """
            : """
            {\(parts),"hash":"\(chain.hash.hex)","groupHash":"\(group)",\
            "schemeID":"\(chain.scheme.rawValue)","metadata":{"beaconID":"\(chain.name)"}}
            """
    }

    private static func read(_ text: String) throws(Malformed) -> Chain { try Chain(info: Array(text.utf8)) }

    @Test(arguments: ["quicknet", "default"], [false, true])
    func descriptionsOfRelaysAreRead(name: String, isSecond: Bool) throws {
        let chain = Recorded.chain(name)
        #expect(try Self.read(Self.info(chain, isSecond: isSecond)) == chain)
        // White space, another order and unknown names are allowed.
        let spaced = Self.info(chain, isSecond: isSecond).replacing(",", with: " ,\n\t").replacing(
            "{", with: "{\"x\":[{}],")
        #expect(try Self.read(spaced) == chain)
    }

    @Test(arguments: [
        ("\"period\":3,", "", "period", Malformed.Reason.missing),
        ("\"period\":3", "\"period\":\"3\"", "period", .wrongType),
        ("\"period\":3", "\"period\":4", "hash", .unknownValue),
        ("\"period\":3", "\"period\":0", "period", .outOfRange),
        ("\"period\":3", "\"period\":-3", "period", .outOfRange),
        ("\"period\":3", "\"period\":86401", "period", .outOfRange),
        ("1692803367", "1692803368", "hash", .unknownValue), ("1692803367", "-1", "genesis_time", .outOfRange),
        ("1692803367", "253402300800", "genesis_time", .outOfRange),
        ("\"hash\":\"52", "\"hash\":\"53", "hash", .unknownValue), ("\"hash\":\"52", "\"hash\":\"5", "hash", .notHex),
        ("\"hash\":\"52", "\"hash\":\"", "hash", .wrongLength), ("\"hash\":", "\"hush\":", "hash", .missing),
        ("\"hash\":\"52db9ba7", "\"hash\":\"52DB9BA7", "hash", .notHex),
        ("\"groupHash\":\"f4", "\"groupHash\":\"f5", "hash", .unknownValue),
        ("\"groupHash\":\"f4", "\"groupHash\":\"F4", "groupHash", .notHex),
        ("\"groupHash\":", "\"group\":", "hash", .unknownValue),
        ("\"public_key\":\"83", "\"public_key\":\"82", "hash", .unknownValue),
        ("\"public_key\":\"83", "\"public_key\":\"", "public_key", .wrongLength),
        ("\"public_key\":", "\"publicKey\":", "public_key", .missing),
        ("\"quicknet\"", "\"quicknet-t\"", "hash", .unknownValue),
        ("\"quicknet\"", "7", "metadata.beaconID", .wrongType),
        ("\"metadata\":", "\"meta\":", "metadata.beaconID", .missing),
        ("bls-unchained-g1-rfc9380", "bls-unchained-on-g1", "schemeID", .unknownValue),
        ("bls-unchained-g1-rfc9380", "pedersen-bls-chained", "public_key", .wrongLength),
        ("{", "", "", .syntax), ("{", "[{", "", .syntax),
    ])
    func spoiledDescriptionsAreRefused(old: String, new: String, place: String, reason: Malformed.Reason) {
        let text = Self.info(Recorded.chain("quicknet"))
        #expect(text.contains(old))
        let spoiled = text.replacing(old, with: new, maxReplacements: 1)
        #expect(throws: Malformed(reason, at: place)) { try Self.read(spoiled) }
    }

    @Test func hugeDescriptionsAreNotRead() {
        let text = Self.info(Recorded.chain("quicknet")) + String(repeating: " ", count: SignedRound.largestAnswer)
        #expect(throws: Malformed(.tooLong, at: "")) { try Self.read(text) }
        let nested = "{\"x\":" + String(repeating: "[", count: 60_000)
        #expect(throws: Malformed(.tooDeep, at: "")) { try Self.read(nested) }
    }
}
