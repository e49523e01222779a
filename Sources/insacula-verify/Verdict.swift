import ArgumentParser
import Console
import Verification
import WireFormat
import Wording

extension Outcome {
    /// The outcome in one of three words, for programs.
    var verdict: String {
        switch self {
        case .success: "verified"
        case .failed: "failed"
        case .unavailable: "unavailable"
        }
    }

    /// Ends the command with the exit code of protocol section 10.5.
    func end() throws {
        if exitCode != 0 { throw ExitCode(exitCode) }
    }
}

/// Something that a verification did not look at.
struct Limit {
    /// The key of its phrase.
    let key: String

    var phrase: String { say(key) }
    /// The key's last part: its name for programs.
    var name: String { String(key.split(separator: ".").last ?? "") }
}

extension JSON {
    static func strings(_ texts: some Sequence<String>) -> JSON { .array(texts.map { .string($0) }) }
}
