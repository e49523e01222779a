import Accounts
import Foundation
import WireFormat

/// An ID token: a JSON Web Signature in its compact form, over the claims about an authentication (OpenID Connect Core
/// section 2, RFC 7515 section 7.1).
///
/// Parsing believes nothing. `verify` checks the signature, and `check` the claims.
struct IDToken: Sendable {
    let algorithm: Algorithm
    /// The id of the key, if the header names one.
    let keyID: String?
    let claims: Claims
    private let signed: [UInt8]
    private let signature: [UInt8]

    private struct Header: Decodable {
        /// Present in any form, it asks for what is not understood here (RFC 7515 section 4.1.11).
        struct Critical: Decodable {
            init(from decoder: any Decoder) {}
        }

        var alg: String
        var kid: String?
        var crit: Critical?
    }

    /// - Throws: `form`, or `algorithm` for one that is not believed.
    init(parsing text: String) throws(TokenFault) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3, let header = IDToken.decoded(Header.self, parts[0]), header.crit == nil else {
            throw .form
        }
        guard let algorithm = Algorithm(rawValue: header.alg) else { throw .algorithm }
        guard let claims = IDToken.decoded(Claims.self, parts[1]),
            let signature = try? Base64URL.decode(Substring(parts[2]))
        else { throw .form }
        self.algorithm = algorithm
        keyID = header.kid
        self.claims = claims
        signed = Array(text.utf8.prefix(text.utf8.count - parts[2].count - 1))
        self.signature = signature
    }

    private static func decoded<T: Decodable>(_ type: T.Type, _ part: Substring.UTF8View) -> T? {
        guard let bytes = try? Base64URL.decode(Substring(part)) else { return nil }
        return try? JSONDecoder().decode(type, from: Data(bytes))
    }

    /// Checks the signature by the key that the header names, for the algorithm that the key is for.
    /// - Throws: `key`, `signature`.
    func verify(by keys: KeySet) throws(TokenFault) {
        guard let key = keys.key(keyID, for: algorithm) else { throw .key }
        guard key.verifies(signature, of: signed) else { throw .signature }
    }
}

extension IDToken {
    /// The claims of a token that are checked; providers add others.
    struct Claims: Decodable, Sendable {
        var issuer: String
        var subject: String
        var audience: [String]
        var expires: Double
        var issued: Double
        var party: String?
        var nonce: String?
        /// The time of the authentication; `nil` if it is missing, or 0 as some providers say instead.
        var authenticated: Double?
        var context: String?
        var methods: [String]

        private enum Name: String, CodingKey {
            case iss, sub, aud, exp, iat, azp, nonce, acr, amr
            case authTime = "auth_time"
        }

        init(from decoder: any Decoder) throws {
            let claims = try decoder.container(keyedBy: Name.self)
            issuer = try claims.decode(String.self, forKey: .iss)
            subject = try claims.decode(String.self, forKey: .sub)
            if let one = try? claims.decode(String.self, forKey: .aud) {
                audience = [one]
            } else {
                audience = try claims.decode([String].self, forKey: .aud)
            }
            expires = try claims.decode(Double.self, forKey: .exp)
            issued = try claims.decode(Double.self, forKey: .iat)
            party = try claims.decodeIfPresent(String.self, forKey: .azp)
            nonce = try claims.decodeIfPresent(String.self, forKey: .nonce)
            authenticated = try claims.decodeIfPresent(Double.self, forKey: .authTime).flatMap { $0 > 0 ? $0 : nil }
            // Both are optional, and a provider that gives them another form than the specification can be used where
            // nothing depends on them.
            context = try? claims.decode(String.self, forKey: .acr)
            methods = (try? claims.decode([String].self, forKey: .amr)) ?? []
        }
    }

    /// The seconds by which the clocks of provider and installation may differ.
    static let leeway = 60.0

    /// Checks the claims in the order of OpenID Connect Core section 3.1.3.7. Steps 1 and 6 to 8 are the parser's and
    /// the signature's.
    func check(for attempt: Attempt, by settings: DirectorySettings, at time: Timestamp) throws(TokenFault) {
        let now = Double(time.seconds)
        let begun = Double(attempt.begun.seconds)
        // Step 2.
        guard same(claims.issuer, settings.issuer) else { throw .issuer }
        // Step 3: no other audience is trusted.
        guard claims.audience.count == 1, same(claims.audience.first, settings.client) else { throw .audience }
        // Steps 4 and 5.
        guard claims.party == nil || same(claims.party, settings.client) else { throw .party }
        // Step 9.
        guard now < claims.expires + IDToken.leeway else { throw .expired }
        // Step 10: a token is issued while its attempt is under way.
        guard begun - IDToken.leeway <= claims.issued, claims.issued <= now + IDToken.leeway else { throw .issued }
        // Step 11.
        guard same(claims.nonce, attempt.nonce) else { throw .nonce }
        // Step 12.
        guard settings.secondFactors.isEmpty || settings.secondFactors.contains(where: shows) else {
            throw .secondFactor
        }
        // Step 13.
        guard attempt.isAnew else { return }
        guard let authenticated = claims.authenticated, begun - IDToken.leeway <= authenticated,
            authenticated <= now + IDToken.leeway
        else { throw .authenticationTime }
    }

    private func shows(_ factor: DirectorySettings.FactorClaim) -> Bool {
        switch factor.kind {
        case .acr: claims.context == factor.value
        case .amr: claims.methods.contains(factor.value)
        }
    }
}
