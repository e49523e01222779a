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
        } catch let error as Refusal {
            throw error.commandError
        } catch let error as KeyFolder.Fault {
            throw error.commandError
        } catch let error as Durable.Fault {
            throw CommandError("office.disk", ["path": error.path, "reason": error.reason])
        } catch let error as Publisher.Fault {
            throw error.commandError
        } catch let error as Store.Fault {
            throw CommandError("office.store", ["reason": "\(error)"])
        }
    }
}

extension Refusal {
    fileprivate var commandError: CommandError {
        var values = values
        if let catalogue = values["catalogue"] { values["catalogue"] = say("catalogue.\(catalogue)") }
        if let action = values["action"] { values["action"] = say("action.\(action)") }
        if let role = values["role"] { values["role"] = say("role.\(role)") }
        if let close = values["close"] {
            values["close"] = close.isEmpty ? "" : " " + say("office.close-names", ["names": close])
        }
        let text = ([say("office.\(reason.rawValue)", values)] + rows.map(\.phrase)).joined(separator: "\n  ")
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
