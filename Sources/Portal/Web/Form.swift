import Foundation
import WireFormat

/// The names and values of a query or form, in their order (WHATWG URL, `application/x-www-form-urlencoded`).
struct Form: Equatable, Sendable {
    var pairs: [(name: String, value: String)] = []
    /// The uploaded files.
    var files: [Upload] = []

    struct Upload: Equatable, Sendable {
        var name: String
        var content: [UInt8]
    }

    /// The largest number of fields; forms of this site have fewer.
    static let largestCount = 2_000

    init(_ pairs: [(name: String, value: String)] = [], files: [Upload] = []) {
        self.pairs = pairs
        self.files = files
    }

    /// Parses a query or form; `nil` if it is not UTF-8, or has too many fields.
    init?(encoded text: some StringProtocol) {
        let parts = text.split(separator: "&", maxSplits: Form.largestCount, omittingEmptySubsequences: true)
        guard parts.count <= Form.largestCount else { return nil }
        for part in parts {
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Form.decode(halves[0]), let value = Form.decode(halves.count > 1 ? halves[1] : "")
            else { return nil }
            pairs.append((name, value))
        }
    }

    /// Returns the first value for a name, without white space around it; `nil` if it is absent or empty.
    subscript(name: String) -> String? {
        let value = pairs.first { $0.name == name }?.value.trimmingCharacters(in: .whitespacesAndNewlines)
        return value?.isEmpty == false ? value : nil
    }

    /// Returns the first value for a name exactly as typed, such as a password with spaces at its ends.
    func secret(_ name: String) -> String { pairs.first { $0.name == name }?.value ?? "" }

    /// Returns all values for a name that are not empty.
    func all(_ name: String) -> [String] { pairs.filter { $0.name == name && !$0.value.isEmpty }.map(\.value) }

    var text: String { Percent.form(pairs) }

    static func == (a: Form, b: Form) -> Bool { a.text == b.text && a.files == b.files }

    /// Decodes a name or value; `nil` if the bytes are not UTF-8, have a `%` without two digits, or are no acceptable text.
    static func decode(_ text: some StringProtocol) -> String? {
        guard let decoded = text.replacingOccurrences(of: "+", with: " ").removingPercentEncoding,
            isAcceptable(decoded)
        else {
            return nil
        }
        return decoded
    }

    /// Whether a text has no NUL, and no more than 30 combining marks in a row (UAX #15 section 13, Stream-Safe Text
    /// Format).
    ///
    /// Normalization sorts the marks of a run, which takes a time that grows with the square of their number. No
    /// language needs more than a few.
    static func isAcceptable(_ text: String) -> Bool {
        var marks = 0
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                guard scalar.value != 0 else { return false }
                marks = 0
            } else if scalar.properties.canonicalCombiningClass == .notReordered {
                marks = 0
            } else {
                marks += 1
                guard marks <= 30 else { return false }
            }
        }
        return true
    }
}
