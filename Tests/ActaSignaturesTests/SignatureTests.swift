import ActaSignatures
import Draw
import SignatureAuthorities
import Sodium
import Support
import Testing
import WireFormat

@Suite("Signatures of actas")
struct SignatureTests {
    /// Within the answers about revocation.
    static let time = utc("2027-01-01T18:00:00Z")

    static func authorities(requiresAnswer: Bool = false) throws -> Authorities {
        var revocation = RevocationSettings()
        revocation.isRequired = requiresAnswer
        return try Authorities(
            try TestAuthorities.files.mapValues { String(decoding: $0, as: UTF8.self) }, revocation: revocation)
    }

    /// Returns the text that a signer signs.
    static func text(for signer: TestSigner, draw: String = "S-2027-000001") throws -> [UInt8] {
        let statement = ActaStatement(
            draw: try DrawID(draw), conclusion: SHA256.hash("conclusion"), size: 12, root: SHA256.hash("root"),
            serial: try SigningCertificate(signer.certificate).serial)
        return Array(statement.text.utf8)
    }

    static func signature(by name: String, answer: String? = nil) throws -> ActaSignature {
        let signer = try TestSigner(name)
        let text = try text(for: signer)
        return try ActaSignature(
            of: text, certificate: signer.certificate, signature: try signer.sign(text),
            answer: try answer.map { try TestAuthorities.answer($0) })
    }

    static func fault(
        of signature: ActaSignature, at time: Timestamp = time, by authorities: Authorities? = nil
    ) async throws -> SignatureFault? {
        let authorities = try authorities ?? Self.authorities()
        do throws(SignatureFault) {
            _ = try await authorities.check(signature, at: time)
            return nil
        } catch {
            return error
        }
    }

    @Test func isAcceptedWithAndWithoutAnAnswer() async throws {
        let checked = try await Self.authorities().check(
            try Self.signature(by: "secretaria", answer: "secretaria"), at: Self.time)
        #expect(checked.holder.name == "PERSONA FICTICIA UNO")
        #expect(checked.holder.curp.text == TestAuthorities.curp && checked.holder.rfc == "FIUP800101AB1")
        #expect(checked.chain.count == 3 && checked.notRevoked != nil)
        #expect(checked.validUntil == utc("2055-01-01T00:00:00Z"))
        #expect(checked.statement.draw.description == "S-2027-000001")
        let bare = try await Self.authorities().check(try Self.signature(by: "secretaria"), at: Self.time)
        #expect(bare.notRevoked == nil)
    }

    @Test(arguments: ["secretaria", "por-emisora"])
    func anAnswerIsSignedByTheIssuerOrItsDelegate(_ answer: String) async throws {
        #expect(try await Self.fault(of: Self.signature(by: "secretaria", answer: answer)) == nil)
    }

    @Test func anEllipticKeySignsToo() async throws {
        #expect(try await Self.fault(of: Self.signature(by: "eliptica")) == nil)
    }

    /// Certificates that are refused whatever they sign.
    @Test(arguments: [
        ("vencida", SignatureFault.expired), ("sello", .purpose), ("servidor", .purpose), ("ajena", .otherChain),
        ("empresa", .noHolder),
    ])
    func aForeignCertificateIsRefused(_ name: String, _ fault: SignatureFault) async throws {
        #expect(try await Self.fault(of: Self.signature(by: name)) == fault)
    }

    @Test(arguments: [
        ("revocada", "revocada", SignatureFault.revoked), ("secretaria", "revocada", .otherAnswer),
        ("secretaria", "por-ajeno", .answerSigner),
    ])
    func anAnswerDecides(_ name: String, _ answer: String, _ fault: SignatureFault) async throws {
        #expect(try await Self.fault(of: Self.signature(by: name, answer: answer)) == fault)
    }

    @Test func anAnswerCoversTheTimeOfSigning() async throws {
        let signature = try Self.signature(by: "secretaria", answer: "secretaria")
        #expect(try await Self.fault(of: signature, at: utc("2026-11-01T00:00:00Z")) == .answerTime)
        #expect(try await Self.fault(of: signature, at: utc("2052-01-01T00:00:00Z")) == .answerTime)
        #expect(try await Self.fault(of: signature, at: utc("2024-12-31T23:59:59Z")) == .notYetValid)
        var garbage = signature
        garbage.answer = [0x30, 0x00]
        #expect(try await Self.fault(of: garbage) == .unreadableAnswer)
    }

    /// Every byte that the responder signed counts, and every one before it: no change of one passes.
    @Test func noChangedAnswerPasses() async throws {
        let signature = try Self.signature(by: "secretaria", answer: "por-emisora")
        let authorities = try Self.authorities(requiresAnswer: true)
        let answer = try #require(signature.answer)
        // The algorithm follows the signed bytes: a SEQUENCE with the identifier of sha256WithRSAEncryption.
        let algorithm: [UInt8] = [0x30, 0x0D, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0B]
        let end = try #require(answer.firstRange(of: algorithm)).lowerBound
        for place in 0..<end {
            var changed = signature
            changed.answer?[place] ^= 1
            #expect(try await Self.fault(of: changed, by: authorities) != nil, "byte \(place)")
        }
        var none = signature
        none.answer = nil
        #expect(try await Self.fault(of: none, by: authorities) == .answerMissing)
    }

    @Test func aChangedByteIsRefused() async throws {
        let honest = try Self.signature(by: "secretaria")
        for place in stride(from: 0, to: honest.signature.count, by: 17) {
            var changed = honest
            changed.signature[place] ^= 0x10
            #expect(try await Self.fault(of: changed) == .mismatch, "byte \(place)")
        }
        var other = honest
        other.text = try Self.text(for: TestSigner("secretaria"), draw: "S-2027-000002")
        #expect(try await Self.fault(of: other) == .mismatch)
    }

    @Test func theTextNamesTheCertificate() async throws {
        let (signer, other) = (try TestSigner("secretaria"), try TestSigner("otra"))
        let text = try Self.text(for: other)
        let signature = try ActaSignature(of: text, certificate: signer.certificate, signature: signer.sign(text))
        #expect(try await Self.fault(of: signature) == .otherSerial)
    }

    @Test func anInstallationWithoutAuthoritiesAcceptsNothing() async throws {
        #expect(
            try await Self.fault(of: Self.signature(by: "secretaria"), by: try Authorities([:])) == .noAuthorities)
        // An issuer alone is no root.
        let issuer = String(decoding: try TestAuthorities.file("emisora.pem"), as: UTF8.self)
        #expect(
            try await Self.fault(of: Self.signature(by: "secretaria"), by: try Authorities(["emisora.pem": issuer]))
                == .noAuthorities)
        let fault = #expect(throws: Authorities.Unreadable.self) {
            try Authorities(["emisora.pem": issuer, "otra.pem": "no certificate"])
        }
        #expect(fault?.file == "otra.pem")
    }

    @Test func theTextHasOneSpelling() throws {
        let text = String(decoding: try Self.text(for: TestSigner("secretaria")), as: UTF8.self)
        #expect(try ActaStatement(text.utf8).text == text)
        let spoiled = [
            text + "\n", " " + text, text.uppercased(), text.replacing("|12|", with: "|012|"),
            text.replacing("|12|", with: "|0|"), text.replacing("/v1/", with: "/v2/"), String(text.dropLast()), "",
        ]
        for text in spoiled { #expect(throws: SignatureFault.statement) { try ActaStatement(text.utf8) } }
    }

    @Test func aSerialNumberIsTypedAsProgramsShowIt() throws {
        #expect(try CertificateSerial("30:0A 0b").description == "300a0b")
        #expect(try CertificateSerial("00ff").description == "ff")
        #expect(throws: Malformed.self) { try CertificateSerial("") }
        #expect(throws: Malformed.self) { try CertificateSerial("0x12") }
    }
}
