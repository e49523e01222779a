import Accounts
import BoundedHTTP
import Foundation
import WireFormat

/// Asks an OpenID provider who somebody is, by the authorization code flow (OpenID Connect Core section 3.1) with PKCE
/// (RFC 7636).
///
/// It keeps the provider's metadata and keys, and nothing about anybody: an attempt's secrets are the browser's.
public actor OpenIDProvider {
    /// Sends a question to the provider, within limits of time and size.
    public typealias Ask = @Sendable (HTTPQuestion) async throws(HTTPFault) -> [UInt8]

    /// The seconds for which metadata and keys are used before they are fetched again.
    static let kept = 3_600
    /// The seconds between two fetches of the keys for the sake of a key that is not among them (OpenID Connect Core
    /// section 10.1.1). A token with an invented key id must not keep the provider's server busy.
    static let keyPause = 300

    private let settings: DirectorySettings
    private let now: @Sendable () throws -> Timestamp
    private let ask: Ask
    private var metadata: (value: ProviderMetadata, fetched: Timestamp)?
    private var keys: (value: KeySet, fetched: Timestamp)?
    /// The fetch of the keys that is under way, for all who wait for it.
    private var fetching: Task<Result<KeySet, OpenIDFault>, Never>?

    public init(_ settings: DirectorySettings, now: @escaping @Sendable () throws -> Timestamp, ask: @escaping Ask) {
        self.settings = settings
        self.now = now
        self.ask = ask
    }

    /// Returns the address at the provider to which the browser is sent (OpenID Connect Core section 3.1.2.1).
    /// - Parameter redirect: the address to which the provider sends it back.
    /// - Throws: `OpenIDFault`; errors of the clock.
    public func address(for attempt: Attempt, back redirect: String) async throws -> String {
        let endpoint = try await currentMetadata().authorizationEndpoint
        var query = Percent.form([
            ("response_type", "code"), ("client_id", settings.client), ("redirect_uri", redirect), ("scope", "openid"),
            ("state", attempt.state), ("nonce", attempt.nonce), ("code_challenge", attempt.challenge),
            ("code_challenge_method", "S256"),
        ])
        // `max_age` makes the provider say when the person authenticated. A shorter time would make it ask again between its
        // own pages.
        if attempt.isAnew { query += "&" + Percent.form([("prompt", "login"), ("max_age", String(Attempt.time))]) }
        let contexts = settings.secondFactors.filter { $0.kind == .acr }.map(\.value)
        if !contexts.isEmpty { query += "&" + Percent.form([("acr_values", contexts.joined(separator: " "))]) }
        return endpoint + (endpoint.contains("?") ? "&" : "?") + query
    }

    /// Redeems a response, and returns the person whom the provider identified.
    /// - Parameter redirect: the same as for the address.
    /// - Throws: `OpenIDFault`; errors of the clock.
    public func identify(
        _ response: AuthorizationResponse, of attempt: Attempt, back redirect: String
    ) async throws -> DirectoryPerson {
        guard same(response.state, attempt.state) else { throw OpenIDFault.state }
        let metadata = try await currentMetadata()
        // A response that does not name its issuer is taken only from a provider that never does (RFC 9207 section 2.4).
        guard same(response.issuer, settings.issuer) || (response.issuer == nil && !metadata.namesIssuer) else {
            throw OpenIDFault.mixedUp
        }
        if let error = response.error { throw OpenIDFault.refused(OpenIDProvider.code(error)) }
        guard let code = response.code else { throw OpenIDFault.malformed(.response) }
        let token = try await token(for: code, of: attempt, back: redirect, at: metadata.tokenEndpoint)
        let keys = try await keys(for: token, at: metadata.keySet)
        let time = try now()
        do throws(TokenFault) {
            try token.verify(by: keys)
            try token.check(for: attempt, by: settings, at: time)
        } catch {
            throw OpenIDFault.token(error)
        }
        guard let identity = try? DirectoryIdentity(issuer: settings.issuer, subject: token.claims.subject) else {
            throw OpenIDFault.token(.form)
        }
        return DirectoryPerson(
            identity: identity, hasTwoFactors: !settings.secondFactors.isEmpty,
            authenticated: token.claims.authenticated.flatMap { try? Timestamp(seconds: Int(min($0, 1e12))) })
    }

    /// Fetches metadata and keys, whether they are known or not: for a report on the connection.
    /// - Throws: `OpenIDFault`; errors of the clock.
    public func check() async throws {
        metadata = nil
        _ = try await fetchKeys(at: currentMetadata().keySet, now()).get()
    }

    private func currentMetadata() async throws -> ProviderMetadata {
        let time = try now()
        if let metadata, time < metadata.fetched.advanced(by: OpenIDProvider.kept) { return metadata.value }
        let question = HTTPQuestion(ProviderMetadata.address(of: settings.issuer))
        let answer = try await OpenIDProvider.answer(of: .discovery, question, ask)
        let value = try ProviderMetadata(answer: answer, of: settings.issuer)
        metadata = (value, time)
        return value
    }

    /// Redeems a code (OpenID Connect Core section 3.1.3). The client authenticates by `client_secret_basic`, with both
    /// parts encoded as RFC 6749 section 2.3.1 says.
    private func token(
        for code: String, of attempt: Attempt, back redirect: String, at endpoint: String
    ) async throws(OpenIDFault) -> IDToken {
        let form = Percent.form([
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", redirect),
            ("code_verifier", attempt.verifier),
        ])
        let credentials = "\(Percent.encode(settings.client)):\(Percent.encode(settings.secret.text))"
        let authorization = "Basic " + Base64.encode(Array(credentials.utf8))
        let answer = try await OpenIDProvider.answer(
            of: .token, HTTPQuestion(endpoint, form: form, authorization: authorization), ask)
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        guard let token = try? decoder.decode(TokenAnswer.self, from: Data(answer)),
            token.tokenType.lowercased() == "bearer"
        else { throw .malformed(.token) }
        do throws(TokenFault) {
            return try IDToken(parsing: token.idToken)
        } catch {
            throw .token(error)
        }
    }

    /// The members of a token response that are read (OpenID Connect Core section 3.1.3.3). The access token opens
    /// nothing that is needed, so it is dropped with its `at_hash`.
    private struct TokenAnswer: Decodable {
        var idToken: String
        var tokenType: String
    }

    /// Returns the provider's keys, fetched again if they are old or if the token's is not among them.
    private func keys(for token: IDToken, at address: String) async throws -> KeySet {
        let time = try now()
        if let keys, time < keys.fetched.advanced(by: OpenIDProvider.kept) {
            let isKnown = keys.value.key(token.keyID, for: token.algorithm) != nil
            if isKnown || time < keys.fetched.advanced(by: OpenIDProvider.keyPause) { return keys.value }
        }
        return try await fetchKeys(at: address, time).get()
    }

    private func fetchKeys(at address: String, _ time: Timestamp) async -> Result<KeySet, OpenIDFault> {
        if let fetching { return await fetching.value }
        let ask = ask
        let task = Task { () async -> Result<KeySet, OpenIDFault> in
            do throws(OpenIDFault) {
                let answer = try await OpenIDProvider.answer(of: .keys, HTTPQuestion(address), ask)
                return .success(try KeySet(answer: answer))
            } catch {
                return .failure(error)
            }
        }
        fetching = task
        let result = await task.value
        fetching = nil
        if case .success(let value) = result { keys = (value, time) }
        return result
    }

    private static func answer(
        of place: OpenIDFault.Place, _ question: HTTPQuestion, _ ask: Ask
    ) async throws(OpenIDFault) -> [UInt8] {
        do throws(HTTPFault) {
            return try await ask(question)
        } catch {
            switch (place, error) {
            case (.token, .status(401)): throw .client
            // `invalid_grant` and its like (RFC 6749 section 5.2).
            case (.token, .status(400..<500)): throw .code
            default: throw .unreachable(place, error)
            }
        }
    }

    /// Returns an error code as far as it is one: the browser brings it, and a log shows it.
    private static func code(_ error: String) -> String {
        String(decoding: error.utf8.filter { 0x61...0x7a ~= $0 || $0 == 0x5f }.prefix(60), as: UTF8.self)
    }
}

/// Whether two texts are the same byte by byte. `String` compares by canonical equivalence, which no protocol means.
func same(_ a: String?, _ b: String) -> Bool { a?.utf8.elementsEqual(b.utf8) ?? false }
