import PublicRecord
import Publication
import Store
import WireFormat
import Wording

/// The office's errors, in a sentence in the language of the current task.
public enum OfficeFault {
    /// Returns `nil` for errors that are not the office's.
    public static func phrase(_ error: any Error) -> String? {
        switch error {
        case let error as Refusal: error.phrase
        case let error as KeyFolder.Fault: error.phrase
        case let error as Durable.Fault: say("office.disk", ["path": error.path, "reason": error.reason])
        case let error as Publisher.Fault: error.phrase
        case let error as Store.Fault: say("office.store", ["reason": "\(error)"])
        case let error as Malformed: error.phrase
        case let error as Violation: error.phrase
        default: nil
        }
    }
}

extension KeyFolder.Fault {
    fileprivate var phrase: String {
        switch self {
        case .absent(let path): say("office.key-absent", ["path": path])
        case .permissionsTooOpen(let path): say("office.key-open", ["path": path])
        case .malformed(let path): say("office.key-malformed", ["path": path])
        case .foreign(let path): say("office.key-foreign", ["path": path])
        case .passphraseNeeded(let path): say("office.passphrase-needed", ["path": path])
        case .wrongPassphrase(let path): say("office.wrong-passphrase", ["path": path])
        case .badPassphrase(let path): say("office.bad-passphrase", ["path": path])
        }
    }
}

extension Publisher.Fault {
    fileprivate var phrase: String {
        switch self {
        case .storeBehind(let published, let stored):
            say("office.store-behind", ["published": String(published), "stored": String(stored)])
        case .foreignCheckpoint: say("office.foreign-checkpoint")
        case .fork(let size): say("office.fork", ["size": String(size)])
        case .incomplete(let name): say("office.incomplete", ["name": name])
        }
    }
}
