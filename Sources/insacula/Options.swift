import ArgumentParser
import Console
import Draw
import Office
import PublicRecord
import WireFormat

/// The act on which a decision rests.
struct InstrumentOption: ParsableArguments {
    @Option(help: hint("help.office.instrument", value: "help.value.text"))
    var instrument: String
}

struct CauseOption: ParsableArguments {
    @Option(help: hint("help.office.cause", value: "help.value.code"))
    var cause: String
}

/// An expert's number.
struct ExpertArgument: ParsableArguments {
    @Argument(
        help: hint("help.ticket.expert", value: "help.value.expert"),
        transform: reading { (text) throws(Malformed) in try ExpertID(text) })
    var expert: ExpertID
}

/// The time from which a change holds.
struct EffectiveOption: ParsableArguments {
    @Option(
        help: hint("help.office.effective", value: "help.value.time"),
        transform: reading { (text) throws(Malformed) in try Timestamp(text) })
    var effective: Timestamp?
}

/// Specialties with districts: `contabilidad=guadalajara,tequila`.
struct PracticeOption: ParsableArguments {
    @Option(
        help: hint("help.office.practice", value: "help.value.practice"),
        transform: reading { (text) throws(Malformed) in try PracticeWords(text) })
    var practice: [PracticeWords] = []

    /// - Returns: `nil` if the option is missing.
    func practice(_ reader: RecordReader) throws -> [Practice]? {
        practice.isEmpty ? nil : try reader.practice(practice.map { ($0.specialty, $0.districts) })
    }
}

struct PracticeWords: Sendable {
    var specialty: String
    var districts: [String]

    init(_ text: String) throws(Malformed) {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { throw Malformed(.syntax, at: "") }
        specialty = parts[0]
        districts = parts[1].split(separator: ",").map { String($0.trimmingPrefix(" ")) }
        guard !specialty.isEmpty, !districts.isEmpty else { throw Malformed(.syntax, at: "") }
    }
}

/// Text that is too long for a command line, or must not be visible to other users of the machine.
struct TextFileOption: ParsableArguments {
    @Option(help: hint("help.office.text-file", value: "help.value.file"), completion: .file())
    var textFile: String

    static let largest = 100_000

    func text() throws(CommandError) -> String {
        let bytes = try InputFile.read(textFile, limit: TextFileOption.largest)
        guard bytes.count <= TextFileOption.largest, let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandError(
                "office.text-file", ["path": textFile, "most": String(TextFileOption.largest)])
        }
        // Text editors end the last line with a newline, which does not belong to the text.
        return String(text.reversed().drop { $0.isNewline }.reversed())
    }
}
