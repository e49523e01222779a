import ArgumentParser
import Console
import Office
import Wording

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
        guard let phrase = OfficeFault.phrase(error) else { return error }
        let missing: [Refusal.Reason] = [.unreadableFile, .fileAbsent]
        let isMissing = (error as? Refusal).map { missing.contains($0.reason) } ?? false
        return CommandError("office.text", ["text": phrase], ending: isMissing ? .unavailable : .failed)
    }

    /// What went wrong, in a sentence.
    static func phrase(_ error: any Error) -> String {
        OfficeFault.phrase(error) ?? (error as? CommandError)?.description
            ?? say("error.unexpected", ["reason": String(describing: error)])
    }
}
