import ArgumentParser
import Console
import Draw
import Foundation
import Office
import PublicRecord
import Sodium
import WireFormat
import Wording

/// `insacula custodian new`: makes a custodian's key pair, on the custodian's own machine.
struct CustodianNew: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "new", abstract: say("help.custodian-new.abstract"),
            discussion: say("help.custodian-new.discussion"))
    }

    @Argument(
        help: hint("help.custodian-new.name", value: "help.value.code"),
        transform: reading { (text) throws(Malformed) in try Code.parse(text) })
    var name: String

    @Option(name: .shortAndLong, help: hint("help.custodian-new.output", value: "help.value.file"), completion: .file())
    var output: String

    @OptionGroup var common: CommonOptions

    func perform() async throws {
        guard !FileManager.default.fileExists(atPath: output) else { throw Refusal(.fileExists, ["path": output]) }
        let key = try Randomness.system.bytes(SealedBox.keySize)
        let publicKey = Hex.encode(try SealedBox.publicKey(of: key))
        try DurableFiles.create(output, Array((Hex.encode(key) + "\n").utf8), mode: 0o600)
        if common.json {
            return Output.json(.object(["name": .string(name), "key": .string(publicKey), "file": .string(output)]))
        }
        Output.text(say("office.custodian-made", ["path": output, "argument": "\(name)=\(publicKey)"]))
    }
}

/// `insacula custodian open`: opens a draw's secret without the court.
struct CustodianOpen: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "open", abstract: say("help.custodian-open.abstract"),
            discussion: say("help.custodian-open.discussion"))
    }

    @Argument(help: hint("help.custodian-open.entry", value: "help.value.file"), completion: .file())
    var entry: String

    @Option(help: hint("help.custodian-open.key", value: "help.value.file"), completion: .file())
    var key: String

    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let text = String(decoding: try InputFile.read(key, limit: 100), as: UTF8.self)
        guard let key = try? Hex.decode(text.trimmingCharacters(in: .newlines), count: SealedBox.keySize) else {
            throw Refusal(.badKey, ["path": key])
        }
        var bytes = try InputFile.read(entry, limit: 1 << 16)
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        guard case .drawOpened(let opened) = try Entry(parsing: bytes).fact else {
            throw CommandError("office.not-an-opening", ["path": entry])
        }
        for envelope in opened.envelopes {
            guard let secret = try? SealedBox.open(envelope.box, with: key) else { continue }
            let honest = Commitment.digest(draw: opened.draw, secret: secret) == opened.commitment
            if common.json {
                Output.json(
                    .object([
                        "draw": .string(opened.draw.description), "custodian": .string(envelope.custodian),
                        "secret": .string(Hex.encode(secret)), "honest": .bool(honest),
                    ]))
            } else {
                Output.text(
                    say(
                        honest ? "office.envelope-honest" : "office.envelope-dishonest",
                        ["draw": opened.draw.description, "secret": Hex.encode(secret)]))
            }
            guard honest else { throw ExitCode(1) }
            return
        }
        throw CommandError("office.no-envelope", ["draw": opened.draw.description])
    }
}
