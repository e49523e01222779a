import Foundation
import Sodium
import WireFormat

/// The site that passkeys are made for, and the checks of both ceremonies (WebAuthn Level 2, sections 7.1 and 7.2).
///
/// A passkey signs the site's address, so that no other site can use what it says. Attestation is not asked for: the
/// office does not decide which makes of authenticators people may have.
public struct RelyingParty: Sendable {
    /// The host of the site.
    public let id: String
    /// Scheme, host and port, as browsers say them.
    public let origin: String

    /// Returns `nil` for a site that can have no passkeys: by an address instead of a name, or without TLS elsewhere than
    /// on this machine.
    public init?(site: String) {
        guard let url = URL(string: site), let scheme = url.scheme, let host = url.host(), !host.isEmpty,
            scheme == "https" || (scheme == "http" && host == "localhost"),
            !host.contains(":"), !host.split(separator: ".").allSatisfy({ UInt8($0) != nil })
        else { return nil }
        id = host.lowercased()
        origin = site
    }

    /// The reason for which a passkey's answer is refused.
    public enum Fault: Error, Equatable, Sendable {
        case malformed(Malformed)
        /// The answer of another ceremony.
        case type
        /// The answer to another challenge.
        case challenge
        /// The answer was made for another site.
        case origin
        case crossOrigin
        case relyingParty
        /// Nobody touched the authenticator.
        case notPresent
        /// An attestation that was not asked for.
        case attestation
        case signature
        /// The number of signatures did not grow, so that the key exists twice.
        case countWentBack
    }

    /// Checks a registration.
    /// - Returns: the new key, and its number of signatures.
    public func register(
        clientData: [UInt8], attestation: [UInt8], challenge: [UInt8]
    ) throws(Fault) -> (key: AuthenticatorData.NewKey, count: Int) {
        try check(clientData, "webauthn.create", challenge)
        let data = try RelyingParty.reading { () throws(Malformed) in
            let object = try at("attestation") { () throws(Malformed) in try CBOR(parsing: attestation) }
            guard case .map(let members) = object, members.count == 3, case .text(let format)? = object[.text("fmt")],
                case .map(let statement)? = object[.text("attStmt")],
                case .bytes(let bytes)? = object[.text("authData")]
            else { throw Malformed(.missing, at: "attestation") }
            return (format: format, statement: statement, data: try AuthenticatorData(parsing: bytes))
        }
        guard data.format == "none", data.statement.isEmpty else { throw .attestation }
        try check(data.data)
        guard let key = data.data.newKey else { throw .malformed(Malformed(.missing, at: "key")) }
        return (key, data.data.count)
    }

    /// Checks the answer of a known key.
    /// - Parameter count: the number of signatures at its last answer.
    /// - Returns: the number of signatures now.
    public func verify(
        clientData: [UInt8], data bytes: [UInt8], signature: [UInt8], of key: COSEKey, count: Int, challenge: [UInt8]
    ) throws(Fault) -> Int {
        try check(clientData, "webauthn.get", challenge)
        let data = try RelyingParty.reading { () throws(Malformed) in try AuthenticatorData(parsing: bytes) }
        try check(data)
        guard key.verifies(signature, of: bytes + SHA256.hash(clientData).bytes) else { throw .signature }
        // An authenticator that does not count always says 0 (section 6.1.1).
        guard data.count > count || (data.count == 0 && count == 0) else { throw .countWentBack }
        return data.count
    }

    private static func reading<T>(_ body: () throws(Malformed) -> T) throws(Fault) -> T {
        do {
            return try body()
        } catch {
            throw .malformed(error)
        }
    }

    private func check(_ data: AuthenticatorData) throws(Fault) {
        guard data.site == SHA256.hash(id) else { throw .relyingParty }
        guard data.flags.contains(.present) else { throw .notPresent }
    }

    /// The members of the client data that are checked (section 5.8.1); browsers add others.
    private struct ClientData: Decodable {
        var type: String
        var challenge: String
        var origin: String
        var crossOrigin: Bool?
    }

    private func check(_ bytes: [UInt8], _ type: String, _ challenge: [UInt8]) throws(Fault) {
        guard bytes.count <= 4096, let data = try? JSONDecoder().decode(ClientData.self, from: Data(bytes)) else {
            throw .malformed(Malformed(.syntax, at: "clientData"))
        }
        guard data.type == type else { throw .type }
        guard data.challenge == Base64URL.encode(challenge) else { throw .challenge }
        guard data.origin == origin else { throw .origin }
        guard data.crossOrigin != true else { throw .crossOrigin }
    }
}
