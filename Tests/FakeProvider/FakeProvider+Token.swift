import WireFormat

extension FakeProvider {
    /// Returns an ID token for a grant, or one that lies.
    func idToken(_ grant: Grant, _ key: ProviderKey, at time: Int, _ lie: ProviderLie?) throws -> String {
        let token = FakeProvider.serialized(try header(key, lie), claims(grant, at: time, lie))
        var signature: [UInt8]
        switch lie {
        case .noSignature: signature = []
        case .hs256: signature = key.confused(Array(token.utf8))
        case .otherKey: signature = try ProviderKey.otherRSA.get().sign(Array(token.utf8))
        default: signature = try key.sign(Array(token.utf8))
        }
        if lie == .flippedBit { signature[signature.count / 2] ^= 1 }
        switch lie {
        case .twoParts: return token
        case .fiveParts: return token + "." + Base64URL.encode(signature) + ".AAAA.AAAA"
        default: return token + "." + Base64URL.encode(signature)
        }
    }

    private static func serialized(_ header: String, _ claims: String) -> String {
        Base64URL.encode(Array(header.utf8)) + "." + Base64URL.encode(Array(claims.utf8))
    }

    private func header(_ key: ProviderKey, _ lie: ProviderLie?) throws -> String {
        let algorithm =
            switch lie {
            case .noSignature: "none"
            case .hs256: "HS256"
            case .rs384: "RS384"
            default: key.algorithm
            }
        let header = JSON.object([
            "alg": .string(algorithm), "crit": lie == .critical ? .array([.string("exp")]) : nil,
            "kid": .string(lie == .unknownKey ? "unknown" : key.id), "typ": .string("JWT"),
        ]).text
        // Larger than any integer of a machine.
        return lie == .hugeNumber ? "{\"x\":1e300," + header.dropFirst() : header
    }

    private func claims(_ grant: Grant, at time: Int, _ lie: ProviderLie?) -> String {
        if lie == .notJSON { return "not JSON" }
        let audience: JSON =
            switch lie {
            case .noAudience: .array([])
            case .otherAudience: .string("another")
            case .twoAudiences: .array([.string(FakeProvider.client), .string("another")])
            default: .array([.string(FakeProvider.client)])
            }
        let subject: String? =
            switch lie {
            case .noSubject: nil
            case .longSubject: String(repeating: "a", count: 256)
            case .foreignSubject: "ana\u{F1}"
            default: grant.subject
            }
        let nonce: String? =
            switch lie {
            case .noNonce: nil
            case .otherNonce: String(grant.nonce.reversed())
            default: grant.nonce
            }
        let authenticated: Int? =
            switch lie {
            case .noAuthenticationTime: nil
            case .zeroAuthenticationTime: 0
            case .oldAuthenticationTime: time - 3_600
            default: grant.authenticated
            }
        let issued = lie == .issuedLate ? time + 120 : lie == .issuedEarly ? time - 3_600 : time
        return JSON.object([
            "acr": grant.context.map { .string($0) }, "amr": grant.methods.map { .array($0.map { .string($0) }) },
            "aud": audience, "auth_time": authenticated.map { .integer($0) },
            "azp": .string(lie == .party ? "another" : FakeProvider.client),
            "exp": .integer(lie == .expired ? time - 60 : time + 300), "iat": .integer(issued),
            "iss": .string(lie == .issuer ? "https://otro.ejemplo.invalid" : issuer),
            "nonce": nonce.map { .string($0) }, "sub": subject.map { .string($0) },
        ]).text
    }
}
