import Foundation
import Identifiers

/// The parts of a provider's discovery document that the code flow uses (OpenID Connect Discovery section 3).
struct ProviderMetadata: Equatable, Sendable {
    let authorizationEndpoint: String
    let tokenEndpoint: String
    let keySet: String
    /// Whether every response names its issuer (RFC 9207 section 3).
    let namesIssuer: Bool

    /// Returns the address of the document (section 4).
    static func address(of issuer: String) -> String {
        (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer) + "/.well-known/openid-configuration"
    }

    private struct Document: Decodable {
        var issuer: String
        var authorizationEndpoint: String
        var tokenEndpoint: String
        var jwksUri: String
        var responseTypesSupported: [String]
        var idTokenSigningAlgValuesSupported: [String]
        var tokenEndpointAuthMethodsSupported: [String]?
        var codeChallengeMethodsSupported: [String]?
        var authorizationResponseIssParameterSupported: Bool?
    }

    /// - Parameters:
    ///   - answer: the document as it came.
    ///   - issuer: the issuer that was asked, with which the document's must agree byte by byte (section 4.3).
    init(answer: [UInt8], of issuer: String) throws(OpenIDFault) {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        guard let document = try? decoder.decode(Document.self, from: Data(answer)) else {
            throw .malformed(.discovery)
        }
        guard same(document.issuer, issuer) else { throw .otherIssuer }
        guard document.responseTypesSupported.contains("code") else { throw .unsupported("code") }
        guard Algorithm.allCases.contains(where: { document.idTokenSigningAlgValuesSupported.contains($0.rawValue) })
        else { throw .unsupported("RS256, ES256") }
        // Without the list the method is the only one (section 3).
        guard document.tokenEndpointAuthMethodsSupported?.contains("client_secret_basic") != false else {
            throw .unsupported("client_secret_basic")
        }
        // Without the list nothing is said (RFC 8414 section 2); what a provider does not know it ignores.
        guard document.codeChallengeMethodsSupported?.contains("S256") != false else { throw .unsupported("S256") }
        authorizationEndpoint = try ProviderMetadata.endpoint(document.authorizationEndpoint, of: issuer)
        tokenEndpoint = try ProviderMetadata.endpoint(document.tokenEndpoint, of: issuer)
        keySet = try ProviderMetadata.endpoint(document.jwksUri, of: issuer)
        namesIssuer = document.authorizationResponseIssParameterSupported ?? false
    }

    /// Returns an address that may have a query and has no fragment (RFC 6749 section 3.1): over TLS, or on this
    /// machine if the issuer is.
    private static func endpoint(_ text: String, of issuer: String) throws(OpenIDFault) -> String {
        guard text.utf8.count <= 2_000, text.utf8.allSatisfy({ 0x21...0x7e ~= $0 }), !text.contains("#"),
            text.hasPrefix("https://") || issuer.hasPrefix("http://"), let scheme = text.firstRange(of: "://")
        else { throw .malformed(.discovery) }
        let end = text[scheme.upperBound...].firstIndex { $0 == "/" || $0 == "?" } ?? text.endIndex
        guard (try? ServerAddress(String(text[..<end]))) != nil else { throw .malformed(.discovery) }
        return text
    }
}
