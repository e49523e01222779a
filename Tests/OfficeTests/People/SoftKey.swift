import Accounts
import Crypto
import Foundation
import Sodium
import WireFormat

@testable import Office

/// A passkey in software, which answers as browsers and authenticators do.
struct SoftKey {
    let id: [UInt8]
    let key = P256.Signing.PrivateKey()
    var count: UInt32 = 0
    var origin = SoftKey.site.origin

    static let site: RelyingParty = {
        guard let site = RelyingParty(site: "https://peritos.example") else { fatalError("a site with a name") }
        return site
    }()

    init(_ number: UInt8) { id = [UInt8](repeating: number, count: 16) }

    private func data(_ flags: UInt8) -> [UInt8] {
        Sodium.SHA256.hash(SoftKey.site.id).bytes + [flags] + withUnsafeBytes(of: count.bigEndian) { Array($0) }
    }

    /// The challenge in the options of a ticket.
    private func clientData(_ type: String, _ ticket: PasskeyTicket) throws -> [UInt8] {
        guard case .object(let members) = try JSON(parsing: Array(ticket.options.utf8)),
            case .string(let challenge)? = members.first(where: { $0.name == "challenge" })?.value
        else {
            throw Malformed(.missing, at: "challenge")
        }
        return Array(
            #"{"type":"webauthn.\#(type)","challenge":"\#(challenge)","origin":"\#(origin)","crossOrigin":false}"#.utf8)
    }

    func register(_ ticket: PasskeyTicket) throws -> PasskeyAnswer {
        let point = [UInt8](key.publicKey.rawRepresentation)
        var cose: [UInt8] = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]
        cose += point.prefix(32)
        cose += [0x22, 0x58, 0x20]
        cose += point.suffix(32)
        var data = data(0x41) + [UInt8](repeating: 0, count: 16)
        data += [0, UInt8(id.count)] + id + cose
        var attestation: [UInt8] = [0xA3, 0x63] + Array("fmt".utf8) + [0x64] + Array("none".utf8)
        attestation += [0x67] + Array("attStmt".utf8) + [0xA0, 0x68] + Array("authData".utf8)
        attestation += [0x58, UInt8(data.count)] + data
        return PasskeyAnswer(
            ticket: ticket.id, credential: id, clientData: try clientData("create", ticket), attestation: attestation)
    }

    func answer(_ ticket: PasskeyTicket) throws -> PasskeyAnswer {
        let (data, clientData) = (data(0x01), try clientData("get", ticket))
        let signature = try key.signature(for: data + Sodium.SHA256.hash(clientData).bytes).derRepresentation
        return PasskeyAnswer(
            ticket: ticket.id, credential: id, clientData: clientData, data: data, signature: [UInt8](signature))
    }
}
