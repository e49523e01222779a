import Sodium
import WireFormat

extension Chain {
    /// Reads the description of a chain that drand's relays give at `/<hash>/info`, and at `/v2/beacons/<id>/info` with
    /// other names.
    /// - Throws: `Malformed`, also where the hash is not the one of the parts.
    public init(info bytes: [UInt8]) throws(Malformed) {
        let info = try decoded(Info.self, from: bytes)
        guard let name = info.metadata?.beaconID ?? info.beaconID else {
            throw Malformed(.missing, at: "metadata.beaconID")
        }
        guard let scheme = Scheme(rawValue: info.schemeID ?? info.scheme ?? "") else {
            throw Malformed(.unknownValue, at: "schemeID")
        }
        guard let hash = info.hash ?? info.chainHash else { throw Malformed(.missing, at: "hash") }
        guard 1...86_400 ~= info.period else { throw Malformed(.outOfRange, at: "period") }
        guard 0...Timestamp.last.seconds ~= info.genesis else { throw Malformed(.outOfRange, at: "genesis_time") }
        let groupHash = info.groupHash ?? info.genesisSeed
        self.init(
            name: name, scheme: scheme,
            publicKey: try at("public_key") { () throws(Malformed) in
                try Hex.decode(info.publicKey, count: scheme.keySize)
            },
            period: info.period, genesis: info.genesis,
            hash: try at("hash") { () throws(Malformed) in try Digest(hex: hash) },
            groupHash: try groupHash.map { (text) throws(Malformed) in
                try at("groupHash") { () throws(Malformed) in try Digest(hex: text) }
            })
        guard computedHash == self.hash else { throw Malformed(.unknownValue, at: "hash") }
    }

    private struct Info: Decodable {
        var publicKey: String
        var period: Int
        var genesis: Int
        var hash: String?
        var chainHash: String?
        var groupHash: String?
        var genesisSeed: String?
        var schemeID: String?
        var scheme: String?
        var beaconID: String?
        var metadata: Metadata?

        struct Metadata: Decodable {
            var beaconID: String
        }

        enum CodingKeys: String, CodingKey {
            case period, hash, groupHash, schemeID, scheme, metadata
            case publicKey = "public_key"
            case genesis = "genesis_time"
            case chainHash = "chain_hash"
            case genesisSeed = "genesis_seed"
            case beaconID = "beacon_id"
        }
    }
}
