import ArgumentParser
import Console
import Foundation
import Office
import WireFormat
import Wording

/// `insacula keys list`.
struct KeysList: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.keys-list.abstract"))
    }

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let folder = try data.folder()
        let keys = try RecordReader(folder).keys(in: folder)
        if common.json { return Output.json(.object(["keys": .array(keys.map(\.json))])) }
        for key in keys { Output.text(key.lines) }
    }
}

/// `insacula keys protect`.
struct KeysProtect: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "protect", abstract: say("help.keys-protect.abstract"),
            discussion: say("help.keys-protect.discussion"))
    }

    @Option(help: hint("help.keys-protect.new", value: "help.value.file"), completion: .file())
    var newPassphraseFile: String?

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let folder = try data.folder()
        let given = newPassphraseFile.map { URL(fileURLWithPath: $0).standardizedFileURL.path }
        guard let file = given ?? folder.passphraseFile else {
            throw Refusal(.noPassphraseFile)
        }
        try Office.protectKeys(of: folder, underPassphraseOf: file, as: .administratorAtTheMachine)
        if common.json { return Output.json(.object(["protected": .bool(true), "passphrase_file": .string(file)])) }
        Output.text(say("office.keys-now-protected", ["path": file]))
    }
}

/// `insacula keys unprotect`.
struct KeysUnprotect: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "unprotect", abstract: say("help.keys-unprotect.abstract"))
    }

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        try Office.unprotectKeys(of: data.folder(), as: .administratorAtTheMachine)
        if common.json { return Output.json(.object(["protected": .bool(false)])) }
        Output.text(say("office.keys-now-plain"))
    }
}

/// `insacula keys rotate`.
struct KeysRotate: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rotate", abstract: say("help.keys-rotate.abstract"),
            discussion: say("help.keys-rotate.discussion"))
    }

    @Argument(help: hint("help.keys-rotate.key", value: "help.value.key-name"))
    var key: KeyKind

    @Option(help: hint("help.keys-rotate.policy", value: "help.value.code"))
    var policy: String?

    @Option(help: hint("help.keys-rotate.instrument", value: "help.value.text"))
    var instrument: String?

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let actor = Actor.administratorAtTheMachine
        switch key {
        case .matter: throw Refusal(.matterKeyStays)
        case .data:
            try await data.office().rotateDataKey(as: actor)
            show(["key": .string(key.rawValue)], say("office.data-key-rotated"))
        case .log:
            let instrument = try needed(instrument, "--instrument")
            let new = try await data.office().rotateLogKey(instrument: instrument, as: actor)
            show(
                ["key": .string(key.rawValue), "log": .string(new.text)],
                say("office.log-key-rotated", ["log": new.text]))
        case .beacon:
            let (code, instrument) = (try needed(policy, "--policy"), try needed(instrument, "--instrument"))
            let adopted = try await data.office().rotateBeaconKey(
                policy: code, instrument: instrument, as: actor)
            show(
                ["key": .string(key.rawValue), "policy": .string(adopted.policy)],
                say("office.beacon-key-rotated", ["policy": adopted.policy]))
        }
    }

    private func show(_ json: KeyValuePairs<String, JSON?>, _ text: String) {
        if common.json { Output.json(.object(json)) } else { Output.text(text) }
    }

    private func needed(_ value: String?, _ option: String) throws(CommandError) -> String {
        guard let value else {
            throw CommandError("office.key-option-needed", ["key": key.rawValue, "option": option], ending: .usage)
        }
        return value
    }
}

/// `insacula keys retire`.
struct KeysRetire: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "retire", abstract: say("help.keys-retire.abstract"),
            discussion: say("help.keys-retire.discussion"))
    }

    /// The only key with a former one beside it.
    enum Retirable: String, CaseIterable, ExpressibleByArgument {
        case log
    }

    @Argument(help: hint("help.keys-retire.key", value: "help.value.key-name"))
    var key: Retirable

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        let former = try await office.retireLogKey(as: .administratorAtTheMachine)
        let log = await office.log
        if common.json {
            return Output.json(.object(["retired": .string(former.text), "log": .string(log.text)]))
        }
        Output.text(say("office.log-key-retired", ["former": former.text, "log": log.text]))
    }
}

/// `insacula keys renew`: makes a new key after one was lost.
struct KeysRenew: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "renew", abstract: say("help.keys-renew.abstract"),
            discussion: say("help.keys-renew.discussion"))
    }

    /// The only key without which an installation can run.
    enum Renewable: String, CaseIterable, ExpressibleByArgument {
        case matter
    }

    @Argument(help: hint("help.keys-renew.key", value: "help.value.key-name"))
    var key: Renewable

    @OptionGroup var cause: CauseOption
    @OptionGroup var instrument: InstrumentOption

    @Flag(help: hint("help.keys-renew.force"))
    var force = false

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let new = try await data.office().renewMatterKey(
            cause: cause.cause, instrument: instrument.instrument, force: force, as: .administratorAtTheMachine)
        if common.json {
            return Output.json(.object(["key": .string(key.rawValue), "matter_key": .string(new)]))
        }
        Output.text(say("office.matter-key-renewed", ["key": new]))
    }
}

extension KeyKind: ExpressibleByArgument {}

extension KeySummary {
    /// The purpose of the key, in the language of this run.
    private var purpose: String {
        switch key {
        case .log: slot == .previous ? say("key.log-previous") : say("key.log")
        case .beacon: say("key.beacon")
        case .data: say("key.data")
        case .matter: say("key.matter")
        }
    }

    private var modeText: String { String(mode, radix: 8) }

    fileprivate var lines: String {
        let state = say(isProtected ? "key.protected" : "key.plain")
        let line = [file, purpose, created.text, state, modeText].joined(separator: "  ")
        return publicPart.map { line + "\n    " + $0 } ?? line
    }

    fileprivate var json: JSON {
        .object([
            "file": .string(file), "key": .string(key.rawValue), "created": .string(created.text),
            "public": publicPart.map { .string($0) }, "protected": .bool(isProtected), "mode": .string(modeText),
        ])
    }
}
