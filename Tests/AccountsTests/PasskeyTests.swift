import Accounts
import Crypto
import Foundation
import Sodium
import Testing
import WireFormat

/// A software authenticator, made by the formulas of the test vectors of WebAuthn Level 3 (section 16): everything random
/// is HKDF-SHA-256 of "WebAuthn test vectors" with the vector's name as info and a counter as salt.
struct VectorAuthenticator {
    let name: String
    var site = "example.org"
    var origin = "https://example.org"

    init(_ name: String) { self.name = name }

    func random(_ counter: UInt8, _ count: Int = 32) -> [UInt8] {
        HKDF<Crypto.SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: Array("WebAuthn test vectors".utf8)), salt: [counter],
            info: Array(name.utf8), outputByteCount: count
        ).withUnsafeBytes { Array($0) }
    }

    var challenge: [UInt8] { random(0) }
    var key: P256.Signing.PrivateKey { get throws { try P256.Signing.PrivateKey(rawRepresentation: random(1)) } }
    var credential: [UInt8] { random(5) }

    var cose: [UInt8] {
        get throws {
            let point = [UInt8](try key.publicKey.rawRepresentation)
            let head: [UInt8] = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]
            let between: [UInt8] = [0x22, 0x58, 0x20]
            return head + point.prefix(32) + between + point.suffix(32)
        }
    }

    /// The registration's authenticator data.
    func registrationData(_ flags: UInt8) throws -> [UInt8] {
        var data = Sodium.SHA256.hash(site).bytes + [flags, 0, 0, 0, 0]
        data += random(4, 16)
        data += [0, UInt8(credential.count)] + credential
        data += try cose
        return data
    }

    func attestation(_ flags: UInt8 = 0x59, format: String = "none") throws -> [UInt8] {
        let data = try registrationData(flags)
        var object: [UInt8] = [0xA3, 0x63] + Array("fmt".utf8) + [0x60 | UInt8(format.utf8.count)]
        object += Array(format.utf8) + [0x67] + Array("attStmt".utf8) + [0xA0, 0x68]
        object += Array("authData".utf8) + [0x58, UInt8(data.count)]
        return object + data
    }

    func clientData(
        _ type: String, _ challenge: [UInt8]? = nil, origin: String? = nil, crossOrigin: Bool = false, more: String = ""
    ) -> [UInt8] {
        Array(
            """
            {"type":"webauthn.\(type)","challenge":"\(Base64URL.encode(challenge ?? self.challenge))",\
            "origin":"\(origin ?? self.origin)","crossOrigin":\(crossOrigin)\(more)}
            """.utf8)
    }

    func assertionData(_ flags: UInt8 = 0x19, count: UInt32 = 0) -> [UInt8] {
        Sodium.SHA256.hash(site).bytes + [flags] + withUnsafeBytes(of: count.bigEndian) { Array($0) }
    }

    func signature(_ data: [UInt8], _ clientData: [UInt8]) throws -> [UInt8] {
        [UInt8](try key.signature(for: data + Sodium.SHA256.hash(clientData).bytes).derRepresentation)
    }
}

@Suite("Passkeys")
struct PasskeyTests {
    private let device = VectorAuthenticator("none.ES256")
    private let site: RelyingParty

    init() throws { site = try #require(RelyingParty(site: "https://example.org")) }

    /// The vector "none attestation with ES256 credential" of WebAuthn Level 3, section 16.2: derived here, and compared
    /// with what is published.
    @Test func theVectorOfTheSpecification() throws {
        #expect(Hex.encode(device.challenge) == "00c30fb78531c464d2b6771dab8d7b603c01162f2fa486bea70f283ae556e130")
        #expect(Hex.encode(device.credential) == "f91f391db4c9b2fde0ea70189cba3fb63f579ba6122b33ad94ff3ec330084be4")
        let extra = Base64URL.encode(device.random(3, 16))
        let clientData = device.clientData(
            "create",
            more: #","extraData":"clientDataJSON may be extended with additional fields in the future, such as this: "#
                + extra + "\"")
        let (key, count) = try site.register(
            clientData: clientData, attestation: device.attestation(), challenge: device.challenge)
        #expect(key.id == device.credential)
        #expect(key.bytes == (try device.cose))
        #expect(key.key.algorithm == .es256)
        #expect(count == 0)

        let challenge = try Hex.decode("39c0e7521417ba54d43e8dc95174f423dee9bf3cd804ff6d65c857c9abf4d408")
        let published = try Hex.decode(
            "3046022100f50a4e2e4409249c4a853ba361282f09841df4dd4547a13a87780218deffcd380221008480ac0f0b93538174f575bf11a1dd5d78c6e486013f937295ea13653e331e87"
        )
        #expect(
            try site.verify(
                clientData: device.clientData("get", challenge), data: device.assertionData(), signature: published,
                of: key.key, count: 0, challenge: challenge) == 0)
    }

    @Test func aRegistrationIsForOneChallengeAndSite() throws {
        func fault(
            _ clientData: [UInt8]? = nil, _ attestation: [UInt8]? = nil, challenge: [UInt8]? = nil
        ) throws -> RelyingParty.Fault? {
            let attestation = try attestation ?? device.attestation()
            do {
                _ = try site.register(
                    clientData: clientData ?? device.clientData("create"), attestation: attestation,
                    challenge: challenge ?? device.challenge)
                return nil
            } catch {
                return error
            }
        }
        #expect(try fault() == nil)
        #expect(try fault(device.clientData("get")) == .type)
        #expect(try fault(challenge: device.random(9)) == .challenge)
        #expect(try fault(device.clientData("create", origin: "https://example.org.evil.example")) == .origin)
        #expect(try fault(device.clientData("create", origin: "http://example.org")) == .origin)
        #expect(try fault(device.clientData("create", crossOrigin: true)) == .crossOrigin)
        #expect(try fault(Array("{}".utf8)) == .malformed(Malformed(.syntax, at: "clientData")))
        var other = device
        other.site = "example.com"
        #expect(try fault(nil, other.attestation()) == .relyingParty)
        #expect(try fault(nil, device.attestation(0x58)) == .notPresent)
        #expect(try fault(nil, device.attestation(format: "packed")) == .attestation)
        #expect(try fault(nil, device.attestation(0x51)) == .malformed(Malformed(.unknownValue, at: "flags")))
        #expect(
            try fault(nil, device.attestation() + [0]) == .malformed(Malformed(.trailing, at: "attestation.byte 194")))
    }

    @Test func anAnswerIsForOneChallengeSiteAndKey() throws {
        let key = try COSEKey(CBOR(parsing: device.cose))
        func fault(
            _ clientData: [UInt8]? = nil, _ data: [UInt8]? = nil, signature: [UInt8]? = nil, count: Int = 0
        ) throws -> RelyingParty.Fault? {
            let (clientData, data) = (clientData ?? device.clientData("get"), data ?? device.assertionData())
            let signature = try signature ?? device.signature(data, clientData)
            do {
                _ = try site.verify(
                    clientData: clientData, data: data, signature: signature, of: key, count: count,
                    challenge: device.challenge)
                return nil
            } catch {
                return error
            }
        }
        #expect(try fault() == nil)
        #expect(try fault(device.clientData("create")) == .type)
        #expect(try fault(device.clientData("get", device.random(9))) == .challenge)
        #expect(try fault(device.clientData("get", origin: "https://example.net")) == .origin)
        #expect(try fault(device.clientData("get", crossOrigin: true)) == .crossOrigin)
        #expect(try fault(nil, device.assertionData(0x18)) == .notPresent)
        var other = device
        other.site = "example.com"
        #expect(try fault(nil, other.assertionData()) == .relyingParty)
        let signed = try device.signature(device.assertionData(), device.clientData("get"))
        #expect(try fault(nil, device.assertionData(0x1D), signature: signed) == .signature)
        #expect(try fault(signature: Array(signed.dropLast())) == .signature)
        #expect(try fault(signature: []) == .signature)
        let stranger = VectorAuthenticator("none.ES256.other")
        #expect(
            try fault(signature: stranger.signature(device.assertionData(), device.clientData("get"))) == .signature)
    }

    @Test func aCountThatGoesBackIsRefused() throws {
        let key = try COSEKey(CBOR(parsing: device.cose))
        let clientData = device.clientData("get")
        func answer(_ count: UInt32, after known: Int) throws -> Int {
            let data = device.assertionData(count: count)
            return try site.verify(
                clientData: clientData, data: data, signature: device.signature(data, clientData), of: key,
                count: known, challenge: device.challenge)
        }
        #expect(try answer(0, after: 0) == 0)
        #expect(try answer(7, after: 0) == 7)
        #expect(try answer(.max, after: 7) == 4_294_967_295)
        for (count, known) in [(7, 7), (6, 7), (0, 7)] as [(UInt32, Int)] {
            #expect(throws: RelyingParty.Fault.countWentBack) { try answer(count, after: known) }
        }
    }

    @Test(arguments: [
        ("https://peritos.example.mx", "peritos.example.mx"), ("http://localhost:8080", "localhost"),
        ("https://Peritos.Example.mx:8443", "peritos.example.mx"), ("http://peritos.example.mx", nil),
        ("http://127.0.0.1:8080", nil), ("https://192.0.2.7", nil), ("https://[2001:db8::1]", nil), ("", nil),
    ]) func sitesThatCanHavePasskeys(site: String, id: String?) {
        #expect(RelyingParty(site: site)?.id == id)
    }
}

@Suite("COSE keys")
struct COSEKeyTests {
    @Test func edDSA() throws {
        let key = Curve25519.Signing.PrivateKey()
        let cose = try COSEKey(
            .map([
                .init(.integer(1), .integer(1)), .init(.integer(3), .integer(-8)), .init(.integer(-1), .integer(6)),
                .init(.integer(-2), .bytes([UInt8](key.publicKey.rawRepresentation))),
            ]))
        let signature = [UInt8](try key.signature(for: [1, 2, 3]))
        #expect(cose.algorithm == .eddsa)
        #expect(cose.verifies(signature, of: [1, 2, 3]))
        #expect(!cose.verifies(signature, of: [1, 2, 4]))
        #expect(!cose.verifies(Array(signature.dropLast()), of: [1, 2, 3]))
    }

    private func es256(_ change: (inout [CBOR.Pair]) -> Void) throws -> Malformed? {
        guard case .map(var pairs) = try CBOR(parsing: VectorAuthenticator("none.ES256").cose) else { return nil }
        change(&pairs)
        do throws(Malformed) {
            _ = try COSEKey(.map(pairs))
            return nil
        } catch {
            return error
        }
    }

    @Test func everyMemberIsChecked() throws {
        #expect(try es256 { _ in } == nil)
        #expect(try es256 { $0[0].value = .integer(1) } == Malformed(.unknownValue, at: "1"))
        #expect(try es256 { $0[1].value = .integer(-37) } == Malformed(.unknownValue, at: "3"))
        #expect(try es256 { $0[2].value = .integer(2) } == Malformed(.unknownValue, at: "-1"))
        #expect(try es256 { $0[3].value = .bytes([1]) } == Malformed(.wrongLength, at: "-2"))
        #expect(try es256 { $0[4].value = .bool(true) } == Malformed(.missing, at: "-3"))
        #expect(
            try es256 { $0[4].value = .bytes([UInt8](repeating: 1, count: 32)) } == Malformed(.badKey, at: "-2"))
        #expect(try es256 { $0.append(.init(.text("d"), .bytes([1]))) } == Malformed(.unknownName, at: ""))
    }
}
