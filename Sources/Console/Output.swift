import Glibc
import WireFormat
import Wording

/// A command's output: results go to the standard output, errors to the standard error.
public enum Output {
    /// Prints text. A newline at the end counts as the last line's own.
    public static func text(_ text: String = "") {
        print(printable(text), terminator: text.hasSuffix("\n") ? "" : "\n")
    }

    /// Prints a heading and its lines, indented; nothing without lines.
    public static func list(_ heading: String, _ lines: [String]) {
        guard !lines.isEmpty else { return }
        text(heading)
        for line in lines { text("  " + line) }
    }

    /// Prints one JSON document on one line, with sorted names.
    public static func json(_ value: JSON) {
        print(printable(value.text))
    }

    /// Prints an error with the prefix for errors in the language of this run.
    public static func error(_ phrase: String) {
        error(line: say("usage.error", ["text": phrase]))
    }

    static func error(line: String) {
        write(toStandardError: printable(line) + "\n")
    }

    static func write(toStandardError text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Returns the text with control and format characters escaped: evidence is text from others, and such characters
    /// could steer a terminal or reorder the line. The escape is JSON's, so that a JSON document keeps its meaning.
    static func printable(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isSteering) else { return text }
        return text.unicodeScalars.map { scalar in
            guard isSteering(scalar) else { return String(scalar) }
            return String(scalar).utf16.map { "\\u" + Hex.encode([UInt8($0 >> 8), UInt8($0 & 0xFF)]) }.joined()
        }.joined()
    }

    private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 && scalar != "\n" || scalar.value == 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }
}
