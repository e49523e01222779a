import ActaSignatures
import Foundation
import SignatureAuthorities
import Support
import Testing
import WireFormat

@Suite("Files of signatures")
struct SignatureFileTests {
    private static let openssl = "/usr/bin/openssl"
    private static let salt = [UInt8](repeating: 7, count: SignatureFile.saltSize)

    private static func file(_ signature: ActaSignature) async throws -> SignatureFile {
        SignatureFile(
            try await SignatureTests.authorities().check(signature, at: SignatureTests.time), salt: salt)
    }

    /// Signs a text with `openssl cms`.
    private static func cms(_ text: [UInt8], _ options: [String] = []) throws -> [UInt8] {
        let folder = try TemporaryFolder(["text": text])
        let certificate = PEMText(try TestSigner("secretaria").certificate)
        try folder.write("certificate.pem", certificate.text)
        let command = try Command.run(
            openssl,
            [
                "cms", "-sign", "-binary", "-in", "text", "-signer", "certificate.pem", "-inkey",
                TestAuthorities.folder + "/secretaria.key.pem", "-outform", "DER", "-out", "text.p7s", "-md", "sha256",
            ] + options, in: folder.url)
        try #require(command.exitCode == 0, "\(command.errors)")
        return try [UInt8](contentsOfFile: folder.path + "/text.p7s")
    }

    /// A certificate in PEM.
    private struct PEMText {
        let text: String

        init(_ der: [UInt8]) {
            text =
                "-----BEGIN CERTIFICATE-----\n"
                + Data(der).base64EncodedString(options: [.lineLength64Characters, .endLineWithLineFeed])
                + "\n-----END CERTIFICATE-----\n"
        }
    }

    @Test func comesBackFromItsBytes() async throws {
        for answer in [nil, "secretaria"] {
            let file = try await Self.file(SignatureTests.signature(by: "secretaria", answer: answer))
            #expect(try SignatureFile(parsing: file.bytes) == file)
            let again = try await SignatureTests.authorities().check(
                try SignatureFile(parsing: file.bytes).signature, at: SignatureTests.time)
            #expect(again.holder.curp.text == TestAuthorities.curp)
        }
    }

    @Test(arguments: [
        ("insacula-acta-signature/v1", "insacula-acta-signature/v2", "format"),
        ("\"salt\":\"07", "\"salt\":\"7", "salt"), ("\"text\":", "\"texts\":", "text"),
        ("\"certificates\":[\"MII", "\"certificates\":[\"", "certificates[0]"),
    ])
    func isRefusedWithThePlaceOfTheFault(_ old: String, _ new: String, _ place: String) async throws {
        let file = try await Self.file(SignatureTests.signature(by: "secretaria"))
        let text = String(decoding: file.bytes, as: UTF8.self).replacing(old, with: new, maxReplacements: 1)
        let fault = #expect(throws: Malformed.self) { try SignatureFile(parsing: text.utf8) }
        #expect(fault?.place == place)
    }

    /// The lines that people are given, run by a shell in a folder with the files that they are given.
    @Test(arguments: ["bare", "cms", "cms-without-attributes", "elliptic"])
    func opensslAloneChecksIt(_ kind: String) async throws {
        let signer = try TestSigner(kind == "elliptic" ? "eliptica" : "secretaria")
        let text = try SignatureTests.text(for: signer)
        let signature: [UInt8] =
            switch kind {
            case "cms": try Self.cms(text)
            case "cms-without-attributes": try Self.cms(text, ["-noattr"])
            default: try signer.sign(text)
            }
        let file = try await Self.file(
            ActaSignature(of: text, certificate: signer.certificate, signature: signature))
        #expect(file.signature.isCMS == kind.hasPrefix("cms"))
        let parts = Dictionary(uniqueKeysWithValues: file.parts.map { ($0.key.rawValue, $0.value) })
        let folder = try TemporaryFolder(parts)
        let commands = "set -e\n" + file.commands(at: SignatureTests.time)
        let honest = try Command.run("/bin/sh", ["-c", commands], in: folder.url)
        #expect(honest.exitCode == 0, "\(honest.errors)")
        #expect(honest.output.contains("\(file.digest.hex)  firma.json"))
        #expect(honest.output.contains("certificados.pem: OK"))

        // Another text, another root, and a time at which the certificate had not begun are refused by openssl too.
        try folder.write("cadena.txt", text.map { $0 == UInt8(ascii: "1") ? UInt8(ascii: "2") : $0 })
        #expect(try Command.run("/bin/sh", ["-c", commands], in: folder.url).exitCode != 0)
        try folder.write("cadena.txt", text)
        try folder.write("raiz.pem", try TestAuthorities.file("otra-raiz.pem"))
        #expect(try Command.run("/bin/sh", ["-c", commands], in: folder.url).exitCode != 0)
        try folder.write("raiz.pem", try #require(file.parts[.root]))
        let early = "set -e\n" + file.commands(at: utc("2024-01-01T00:00:00Z"))
        #expect(try Command.run("/bin/sh", ["-c", early], in: folder.url).exitCode != 0)
    }

    @Test func cmsOfAnotherTextIsRefused() async throws {
        let signer = try TestSigner("secretaria")
        let text = try SignatureTests.text(for: signer)
        let other = try SignatureTests.text(for: signer, draw: "S-2027-000009")
        for options in [[], ["-noattr"]] {
            let signature = try ActaSignature(
                of: text, certificate: signer.certificate, signature: try Self.cms(other, options))
            #expect(try await SignatureTests.fault(of: signature) == .mismatch)
        }
        let truncated = try ActaSignature(
            of: text, certificate: signer.certificate, signature: try Self.cms(text).dropLast(9) + [])
        #expect(try await SignatureTests.fault(of: truncated) == .mismatch)
    }
}
