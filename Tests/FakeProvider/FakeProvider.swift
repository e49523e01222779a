import BoundedHTTP
import Crypto
import Foundation
import Synchronization
import WireFormat

/// An OpenID provider for tests: the authorization code flow with PKCE, without pages and without people. It checks what
/// it is sent as strictly as the specifications let it, and lies when told to.
public final class FakeProvider: Sendable {
    public static let client = "insacula"
    /// Has characters that must be encoded in the `Authorization` header.
    public static let secret = "tres:tristes/tigres%+="

    public let issuer: String
    private let now: @Sendable () throws -> Timestamp
    private let state: Mutex<State>

    private struct State {
        var lie: ProviderLie?
        var keys: [ProviderKey]
        var namesIssuer: Bool
        var isAway = false
        var codes: [String: Grant] = [:]
        var count = 0
        var paths: [String] = []
    }

    /// The authorization that a code stands for.
    struct Grant: Sendable {
        var subject: String
        var nonce: String
        var challenge: String
        var redirect: String
        var authenticated: Int?
        var context: String?
        var methods: [String]?
    }

    /// - Parameters:
    ///   - keys: the first one signs.
    ///   - namesIssuer: whether responses name their issuer (RFC 9207).
    public init(
        issuer: String = "https://directorio.ejemplo.invalid", keys: [ProviderKey]? = nil, namesIssuer: Bool = true,
        now: @escaping @Sendable () throws -> Timestamp
    ) throws {
        self.issuer = issuer
        self.now = now
        state = Mutex(State(keys: try keys ?? [ProviderKey.rsa.get()], namesIssuer: namesIssuer))
    }

    public func lie(_ lie: ProviderLie?) { state.withLock { $0.lie = lie } }

    /// Goes out of reach, or comes back.
    public func goAway(_ isAway: Bool) { state.withLock { $0.isAway = isAway } }

    /// Replaces the keys, as a rotation does.
    public func use(_ keys: [ProviderKey]) { state.withLock { $0.keys = keys } }

    /// The paths that were asked for, in order.
    public var paths: [String] { state.withLock { $0.paths } }

    /// Answers as the server does, without a network.
    @Sendable
    public func ask(_ question: HTTPQuestion) async throws(HTTPFault) -> [UInt8] {
        guard !state.withLock({ $0.isAway }) else { throw .connection }
        let reply = reply(to: question)
        guard reply.status == 200 else { throw .status(reply.status) }
        return reply.body
    }

    /// Signs a person in at the address to which the browser was sent.
    /// - Parameter authenticated: the time of the authentication; now if `nil`.
    /// - Returns: the parameters with which the browser is sent back.
    public func signIn(
        _ subject: String, at address: String, authenticated: Int? = nil, context: String? = nil,
        methods: [String]? = nil
    ) throws -> [String: String] {
        let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
        let query = FakeProvider.pairs(parts.count > 1 ? parts[1] : "")
        guard parts[0] == issuer + "/auth", query["response_type"] == "code", query["scope"] == "openid",
            query["client_id"] == FakeProvider.client, query["code_challenge_method"] == "S256",
            let challenge = query["code_challenge"], challenge.utf8.count == 43, let nonce = query["nonce"],
            let asked = query["state"], let redirect = query["redirect_uri"]
        else { throw Malformed(.syntax, at: address) }
        let time = try now().seconds
        return state.withLock { state in
            state.count += 1
            let code = "code-\(state.count)"
            state.codes[code] = Grant(
                subject: subject, nonce: nonce, challenge: challenge, redirect: redirect,
                authenticated: authenticated ?? time, context: context, methods: methods)
            var answer = ["code": code, "state": asked]
            if state.namesIssuer { answer["iss"] = issuer }
            switch state.lie {
            case .otherState: answer["state"] = "another"
            case .noState: answer["state"] = nil
            case .otherResponseIssuer: answer["iss"] = "https://otro.ejemplo.invalid"
            case .noResponseIssuer: answer["iss"] = nil
            case .denied:
                answer["code"] = nil
                answer["error"] = "access_denied"
            default: break
            }
            return answer
        }
    }

    struct Reply {
        var status = 200
        var body: [UInt8]

        init(_ text: String) { body = Array(text.utf8) }

        init(status: Int) {
            self.status = status
            body = Array("{\"error\":\"refused\"}".utf8)
        }
    }

    func reply(to question: HTTPQuestion) -> Reply {
        let path = String(question.address.dropFirst(issuer.count))
        let (lie, keys, namesIssuer) = state.withLock { state in
            state.paths.append(path)
            return (state.lie, state.keys, state.namesIssuer)
        }
        switch (path, question.form) {
        case ("/.well-known/openid-configuration", nil): return Reply(document(lie, namesIssuer))
        case ("/keys", nil): return keySet(keys, lie)
        case ("/token", let form?): return token(FakeProvider.pairs(form), question.authorization, keys[0], lie)
        default: return Reply(status: 404)
        }
    }

    private func document(_ lie: ProviderLie?, _ namesIssuer: Bool) -> String {
        if lie == .noDocument { return "<html></html>" }
        func texts(_ texts: String...) -> JSON { .array(texts.map { .string($0) }) }
        let token =
            switch lie {
            case .plainEndpoint: "http://directorio.ejemplo.invalid/token"
            case .fragmentEndpoint: issuer + "/token#a"
            default: issuer + "/token"
            }
        return JSON.object([
            "authorization_endpoint": .string(issuer + "/auth"),
            "authorization_response_iss_parameter_supported": .bool(namesIssuer),
            "code_challenge_methods_supported": lie == .noS256 ? texts("plain") : texts("plain", "S256"),
            "id_token_signing_alg_values_supported": lie == .onlyHS256 ? texts("HS256") : texts("RS256", "ES256"),
            "issuer": .string(lie == .otherIssuer ? issuer + "/" : issuer), "jwks_uri": .string(issuer + "/keys"),
            "response_types_supported": lie == .noCodeFlow ? texts("id_token") : texts("code"),
            "subject_types_supported": texts("public"), "token_endpoint": .string(token),
            "token_endpoint_auth_methods_supported": lie == .noBasic
                ? texts("private_key_jwt") : texts("client_secret_basic"),
        ]).text
    }

    private func keySet(_ keys: [ProviderKey], _ lie: ProviderLie?) -> Reply {
        // Providers publish keys of other kinds too.
        let foreign = JSON.object(["k": .string("AAAA"), "kid": .string("shared"), "kty": .string("oct")])
        let odd = JSON.object(["kty": .integer(7)])
        switch lie {
        case .noKeySet: return Reply("[]")
        case .emptyKeySet: return Reply("{\"keys\":[]}")
        default: break
        }
        guard let own = try? keys.map({ try $0.jwk(use: lie == .encryptionKeysOnly ? "enc" : "sig") }) else {
            return Reply(status: 500)
        }
        return Reply(JSON.object(["keys": .array([foreign, odd] + own)]).text)
    }

    private func token(
        _ form: [String: String], _ authorization: String?, _ key: ProviderKey, _ lie: ProviderLie?
    ) -> Reply {
        let credentials = "\(Percent.encode(FakeProvider.client)):\(Percent.encode(FakeProvider.secret))"
        guard authorization == "Basic " + Base64.encode(Array(credentials.utf8)), lie != .refusedClient else {
            return Reply(status: 401)
        }
        // A code is good once (RFC 6749 section 4.1.2).
        let grant = state.withLock { $0.codes.removeValue(forKey: form["code"] ?? "") }
        guard form["grant_type"] == "authorization_code", let grant, form["redirect_uri"] == grant.redirect,
            Base64URL.encode(SHA256.hash(data: Data((form["code_verifier"] ?? "").utf8))) == grant.challenge,
            let time = try? now().seconds, let token = try? idToken(grant, key, at: time, lie)
        else { return Reply(status: 400) }
        let type = lie == .otherTokenType ? "N_A" : "Bearer"
        return Reply(
            JSON.object([
                "access_token": .string("opens-nothing"), "expires_in": .integer(60),
                "id_token": lie == .noToken ? nil : .string(token), "token_type": .string(type),
            ]).text)
    }

    private static func pairs(_ text: String) -> [String: String] {
        var pairs: [String: String] = [:]
        for part in text.split(separator: "&") {
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            pairs[halves[0].removingPercentEncoding ?? ""] = halves.count > 1 ? halves[1].removingPercentEncoding : ""
        }
        return pairs
    }
}
