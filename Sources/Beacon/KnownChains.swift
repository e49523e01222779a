import Sodium
import WireFormat

extension Chain {
    /// The public beacons that this program knows by name. An installation's policy says for itself which it uses.
    ///
    /// Sources: the `/info` of drand's relays, whose hash the parameters give again; for `nist-2` the key under which
    /// NIST signed its pulses of July 2026 (certificate 528943a5…, the SHA-512 of its DER). That key no longer signs
    /// since September 2026: a policy that would name NIST needs the key of its day.
    public static let known: [Chain] = [quicknet, drandDefault, nist].compactMap { $0 }

    /// A round every 3 seconds since August 2023.
    private static let quicknet = drand(
        "quicknet", .quicknet, period: 3, genesis: 1_692_803_367,
        key: """
            83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d106451\
            0d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a
            """,
        group: "f477d5c89f21a17c863a7f937c6a6d15859414d2be09cd448d4279af331c5d3e")

    /// drand's oldest chain: a round every 30 seconds since July 2020.
    private static let drandDefault = drand(
        "default", .chained, period: 30, genesis: 1_595_431_050,
        key: "868f005eb8e6e4ca0a47c8a77ceaa5309a47978a7c71bc5cce96366b5d7a569937c529eeda66c7293784a9402801af31",
        group: "176f93498eac9ca337150b46d21dd58673ea4e3581185f869672e59fa4cb390a")

    /// A pulse every minute; rounds are minutes since 1970, so that a round tells its time stamp.
    private static let nist = Chain(
        name: "nist-2", scheme: .nist,
        key: """
            caf0b057735bea2f2d0bfc782a1b346920d1caf5e9192f4dcb7b63906f5be2ae1d3daca4e0ce5eb5db1a443d9be86f75\
            5033c318c98ed8d3bf8f4aeefab91fea8c0884fb46f3e6a8eb82dab35c0d4920dd1c08feded230bf710a7e52e393486a\
            e114c4954567a13cdce16002093f0adaeac083ef7502ef8ab1f243fe89d47a0709106128283d3ce092988506f5e4028e\
            13228722884c5a10e60fdb4f1981c5c7a6107681bfd328a940debf5a4d850865ca53db731312657af75dd3f0e0c2f82c\
            913526743af20ed2e5f33693871b3b1dfc09d3e42e93fbd68c5b1fb8223791825df3c2e3fd72734c6c9509436a9f1a24\
            00dbfe02af5f681cdf9788140882c5f64663ee5515001a942bab34c5e73f8ebc6bad81a03a64bd1253237d2a744ed0a9\
            15a9bd6559a7250841222094d78c2f6d0a8d71174c06672787adb588e13a8a2a09ca0bffcd7a372509a93e962d475b4d\
            95b6d8dabf83e195c9d22347ffb96ea58e3386d1341d262a962cdfa34d91194360a630b44940b7e3fdbaed8b827e2056\
            448c31770b02bc75a7fe9f7ea17bb2753c0c1109636c284c48c86cd04f25867c9f554f3f658ed639fb3cfe840e4f4d46\
            8f54ecd4cc7ca5f7bdb6ee43dfe0a6894183306b651febbce6cc2bf7359b55002a36a5526f6301598631bc45386063ad\
            0a2591dc267ba1c06d021c1ac7a40aebc8badd78c58478f77eefe6825aef3c29
            """, period: 60, genesis: 0, groupHash: nil)

    private static func drand(
        _ name: String, _ scheme: Scheme, period: Int, genesis: Int, key: String, group: String
    ) -> Chain? {
        Chain(
            name: name, scheme: scheme, key: key, period: period, genesis: genesis, groupHash: try? Digest(hex: group))
    }

    /// A chain whose hash follows from its parts; `nil` if a part is not what it must be.
    private init?(name: String, scheme: Scheme, key: String, period: Int, genesis: Int, groupHash: Digest?) {
        guard let publicKey = try? Hex.decode(key, count: scheme.keySize) else { return nil }
        self.init(
            name: name, scheme: scheme, publicKey: publicKey, period: period, genesis: genesis,
            hash: SHA256.hash([UInt8]()), groupHash: groupHash)
        guard let hash = computedHash else { return nil }
        self.hash = hash
    }
}
