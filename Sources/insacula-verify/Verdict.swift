import ArgumentParser
import Console
import Verification
import WireFormat
import Wording

extension Outcome {
    /// The outcome as one of three words, for programs.
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

/// A thing that a verification does not check.
struct Limit {
    /// The key of the phrase.
    let key: String

    var phrase: String { say(key) }
    /// The last part of the key, as the name in JSON.
    var name: String { String(key.split(separator: ".").last ?? "") }
}

extension JSON {
    static func strings(_ texts: some Sequence<String>) -> JSON { .array(texts.map { .string($0) }) }
}
