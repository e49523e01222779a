import ArgumentParser
import Console
import Office
import Wording

/// A command of the office. It reports errors with the office's phrases.
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
    /// Returns the error with the office's phrase, if there is one.
    static func spoken(_ error: any Error) -> any Error {
        guard let phrase = OfficeFault.phrase(error) else { return error }
        let missing: [Refusal.Reason] = [.unreadableFile, .fileAbsent]
        let isMissing = (error as? Refusal).map { missing.contains($0.reason) } ?? false
        return CommandError("office.text", ["text": phrase], ending: isMissing ? .unavailable : .failed)
    }

    /// Returns the phrase of an error.
    static func phrase(_ error: any Error) -> String {
        OfficeFault.phrase(error) ?? (error as? CommandError)?.description
            ?? say("error.unexpected", ["reason": String(describing: error)])
    }
}
