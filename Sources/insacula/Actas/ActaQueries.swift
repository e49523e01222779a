import ActaSignatures
import ArgumentParser
import Console
import Draw
import Foundation
import Office
import PublicRecord
import WireFormat
import Wording

/// `insacula acta show`: lists the signatures of an acta, and writes the files by which `openssl` checks the newest.
struct ActaShow: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: say("help.acta-show.abstract"),
            discussion: say("help.acta-show.discussion"))
    }

    @OptionGroup var folio: FolioArgument

    @Option(name: .shortAndLong, help: hint("help.acta-show.output", value: "help.value.folder"))
    var output: String?

    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        let reader = await office.privateReader
        let signatures = try reader.signatures(of: folio.draw)
        if let output, let newest = signatures.last {
            let court = await office.reader.state.draws[folio.draw]?.court
            let actor = try await actor.actor(for: .readSignature, court: court, in: office)
            let kept = try reader.signatureFile(newest.noted.file.hex, of: folio.draw, as: actor)
            try write(kept, into: output)
        }
        if common.json {
            return Output.json(
                .object([
                    "draw": .string(folio.draw.description), "signatures": .array(signatures.map(\.json)),
                ]))
        }
        guard !signatures.isEmpty else {
            return Output.text(say("acta.none", ["draw": folio.draw.description]))
        }
        for signature in signatures { Output.text(signature.line) }
        guard let output, let newest = signatures.last, let file = newest.file else { return }
        Output.text(say("acta.written", ["path": output]))
        Output.text(file.commands(at: newest.noted.time))
    }

    private func write(_ kept: KeptSignature, into folder: String) throws {
        guard !FileManager.default.fileExists(atPath: folder) else {
            throw Refusal(.fileExists, ["path": folder])
        }
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            for (part, bytes) in kept.file?.parts ?? [:] {
                try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(part.rawValue)"))
            }
        } catch {
            throw Refusal(.unwritableFile, ["path": folder])
        }
    }
}

extension KeptSignature {
    private var serial: String { (try? file?.certificate)?.serial.description ?? "" }

    fileprivate var line: String {
        say(
            signer == nil ? "acta.line-erased" : "acta.line",
            [
                "time": noted.time.text, "office": noted.office, "name": signer?.name ?? "", "serial": serial,
                "file": noted.file.hex,
            ])
    }

    fileprivate var json: JSON {
        .object([
            "file": .string(noted.file.hex), "time": .string(noted.time.text), "office": .string(noted.office),
            "place": .integer(noted.place), "signer": signer.map { .string($0.name) },
            "serial": signer.map { _ in .string(serial) },
            "revocation_checked": .bool(file?.signature.answer != nil),
        ])
    }
}

/// `insacula acta check`: checks the file of a signature without the installation that took it.
struct ActaCheck: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check", abstract: say("help.acta-check.abstract"),
            discussion: say("help.acta-check.discussion"))
    }

    @Argument(help: hint("help.acta-check.file", value: "help.value.file"), completion: .file())
    var file: String

    @Option(help: hint("help.acta-check.authority", value: "help.value.file"), completion: .file())
    var authority: [String]

    @Option(
        help: hint("help.acta-check.at", value: "help.value.time"),
        transform: reading { (text) throws(Malformed) in try Timestamp(text) })
    var at: Timestamp

    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let file = try SignatureFile(parsing: try InputFile.read(file, limit: SignatureFile.largest))
        var texts: [String: String] = [:]
        for path in authority {
            texts[path] = String(decoding: try InputFile.read(path, limit: 1 << 20), as: UTF8.self)
        }
        let authorities: Authorities
        do throws(Authorities.Unreadable) {
            authorities = try Authorities(texts)
        } catch {
            throw Refusal(.authoritiesFile, ["path": error.file])
        }
        let checked = try await authorities.checkAsking(file.signature, at: at) { _ in nil }
        if common.json {
            return Output.json(
                .object([
                    "draw": .string(checked.statement.draw.description), "file": .string(file.digest.hex),
                    "revocation_checked": .bool(checked.notRevoked != nil),
                    "serial": .string(checked.serial.description),
                    "signer": .string(checked.holder.name), "text": .string(checked.statement.text),
                ]))
        }
        Output.text(
            say(
                "acta.checked",
                [
                    "draw": checked.statement.draw.description, "name": checked.holder.name,
                    "serial": checked.serial.description, "file": file.digest.hex,
                ]))
        Output.text(
            checked.notRevoked.map { say("acta.revocation-checked", ["time": $0.text]) }
                ?? say("acta.revocation-unchecked"))
    }
}
