import ActaSignatures
import ArgumentParser
import BoundedHTTP
import Console
import Draw
import Foundation
import Office
import PublicRecord
import WireFormat
import Wording

/// `insacula acta`: signatures of actas.
struct ActaGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "acta", abstract: say("help.acta.abstract"),
            subcommands: [ActaText.self, ActaSign.self, ActaShow.self, ActaCheck.self])
    }
}

/// `insacula acta text`: writes the text that a signer signs.
struct ActaText: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "text", abstract: say("help.acta-text.abstract"),
            discussion: say("help.acta-text.discussion"))
    }

    @OptionGroup var folio: FolioArgument

    @Option(
        help: hint("help.acta-text.serial", value: "help.value.code"),
        transform: reading { (text) throws(Malformed) in try CertificateSerial(text) })
    var serial: CertificateSerial

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let reader = try data.privateReader().record
        let statement = try reader.actaStatement(of: folio.draw, serial: serial)
        if common.json {
            return Output.json(
                .object(["draw": .string(folio.draw.description), "text": .string(statement.text)]))
        }
        // The bytes as they are to be signed, without a line end.
        FileHandle.standardOutput.write(Data(statement.text.utf8))
    }
}

/// `insacula acta sign`: keeps a signature that another program made.
struct ActaSign: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sign", abstract: say("help.acta-sign.abstract"),
            discussion: say("help.acta-sign.discussion"))
    }

    @OptionGroup var folio: FolioArgument

    @Option(help: hint("help.acta-sign.text", value: "help.value.file"), completion: .file())
    var text: String

    @Option(help: hint("help.acta-sign.certificate", value: "help.value.file"), completion: .file())
    var certificate: String

    @Option(help: hint("help.acta-sign.signature", value: "help.value.file"), completion: .file())
    var signature: String

    @Option(help: hint("help.acta-sign.answer", value: "help.value.file"), completion: .file())
    var answer: String?

    @Option(name: .customLong("as"), help: hint("help.acta-sign.as", value: "help.value.login"))
    var login: String

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let limit = ActaSignature.largest
        let (text, bytes) = (try InputFile.read(text, limit: limit), try InputFile.read(signature, limit: limit))
        let certificate = try InputFile.read(certificate, limit: SigningCertificate.largest)
        let answer = try answer.map { path throws(CommandError) in try InputFile.read(path, limit: limit) }
        let signature = try refusing { () throws(SignatureFault) in
            try ActaSignature(of: text, certificate: certificate, signature: bytes, answer: answer)
        }
        let checked = try await check(signature)
        let office = try data.office()
        let file = try await office.signActa(folio.draw, checked, as: try await office.actor(named: login))
        if common.json {
            return Output.json(
                .object([
                    "draw": .string(folio.draw.description), "file": .string(file.hex),
                    "revocation_checked": .bool(checked.notRevoked != nil), "signer": .string(checked.holder.name),
                ]))
        }
        Output.text(
            say(
                "acta.signed",
                ["draw": folio.draw.description, "name": checked.holder.name, "file": file.hex]))
        Output.text(
            checked.notRevoked.map { say("acta.revocation-checked", ["time": $0.text]) }
                ?? say("acta.revocation-unchecked"))
    }

    /// Checks the signature by the installation's authorities. If it brings no answer about revocation, its issuer's
    /// responder is asked, if there is one.
    private func check(_ signature: ActaSignature) async throws -> CheckedSignature {
        let authorities = try data.folder().signatureAuthorities()
        let now = try Ports.ofThisRun.now()
        return try await BoundedClient.with(limits: .ofThisRun) { http in
            try await authorities.checkAsking(signature, at: now) { address in
                try? await http.answer(to: HTTPQuestion(address))
            }
        }
    }
}

/// Calls a body whose fault is worded as the office's refusal.
private func refusing<T>(_ body: () throws(SignatureFault) -> T) throws(Refusal) -> T {
    do throws(SignatureFault) {
        return try body()
    } catch {
        throw Refusal(.badSignature, ["fault": .signature(error)])
    }
}

/// `insacula account signer`: binds an account to the person whose certificates it signs with.
struct AccountSigner: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "signer", abstract: say("help.account-signer.abstract"),
            discussion: say("help.account-signer.discussion"))
    }

    @OptionGroup var account: LoginArgument

    @Option(help: hint("help.account-signer.curp", value: "help.value.text"))
    var curp: String?

    @OptionGroup var acting: ActingOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        try await office.bindSigner(of: account.login, to: curp ?? "", as: acting.actor(in: office))
        if common.json {
            return Output.json(.object(["login": .string(account.login), "signs": .bool(curp != nil)]))
        }
        Output.text(
            say(curp == nil ? "account.signer-unbound" : "account.signer-bound", ["login": account.login]))
    }
}
