import ArgumentParser
import Console
import Foundation
import Office
import PublicRecord
import Publication
import Store
import WireFormat

/// A command of the office: what it cannot do is said in the office's phrases.
protocol OfficeCommand: AsyncParsableCommand {
    func perform() async throws
}

extension OfficeCommand {
    func run() async throws {
        do {
            try await perform()
        } catch {
            throw OfficeError.spoken(error)
        }
    }
}

enum OfficeError {
    /// The error with the office's phrase, where it has one.
    static func spoken(_ error: any Error) -> any Error {
        switch error {
        case let error as Refusal: error.commandError
        case let error as KeyFolder.Fault: error.commandError
        case let error as Durable.Fault: CommandError("office.disk", ["path": error.path, "reason": error.reason])
        case let error as Publisher.Fault: error.commandError
        case let error as Store.Fault: CommandError("office.store", ["reason": "\(error)"])
        default: error
        }
    }

    /// What went wrong, in a sentence.
    static func phrase(_ error: any Error) -> String {
        switch spoken(error) {
        case let error as CommandError: error.description
        case let error as Malformed: error.phrase
        case let error as Violation: error.phrase
        default: say("error.unexpected", ["reason": String(describing: error)])
        }
    }
}

extension Refusal {
    fileprivate var commandError: CommandError {
        let text = ([say("office.\(reason.rawValue)", spokenValues)] + rows.map(\.phrase)).joined(separator: "\n  ")
        let isMissing = [.unreadableFile, .fileAbsent].contains(reason)
        return CommandError("office.text", ["text": text], ending: isMissing ? .unavailable : .failed)
    }
}

extension RowFault {
    var phrase: String {
        say("office.\(reason.rawValue)", ["line": String(line), "column": column, "value": value])
    }
}

extension KeyFolder.Fault {
    fileprivate var commandError: CommandError {
        switch self {
        case .absent(let path): CommandError("office.key-absent", ["path": path])
        case .open(let path): CommandError("office.key-open", ["path": path])
        case .malformed(let path): CommandError("office.key-malformed", ["path": path])
        case .foreign(let path): CommandError("office.key-foreign", ["path": path])
        case .passphraseNeeded(let path): CommandError("office.passphrase-needed", ["path": path])
        case .wrongPassphrase(let path): CommandError("office.wrong-passphrase", ["path": path])
        case .badPassphrase(let path): CommandError("office.bad-passphrase", ["path": path])
        }
    }
}

extension Publisher.Fault {
    fileprivate var commandError: CommandError {
        switch self {
        case .storeBehind(let published, let stored):
            CommandError("office.store-behind", ["published": String(published), "stored": String(stored)])
        case .foreignCheckpoint: CommandError("office.foreign-checkpoint")
        case .fork(let size): CommandError("office.fork", ["size": String(size)])
        case .incomplete(let name): CommandError("office.incomplete", ["name": name])
        }
    }
}
