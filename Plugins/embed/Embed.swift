import Foundation

/// Writes the text files of a folder into a Swift file: `embed <folder> <file>`.
///
///     enum Embedded { static let files: [String: String] = ["pages/home.mustache": …] }
///
/// Text is a raw string of its own for each file. SwiftPM's `.embedInCode` writes numbers, which the compiler takes a
/// hundred times as long to read.
@main
enum Embed {
    struct Fault: Error, CustomStringConvertible {
        var description: String
    }

    static func main() throws {
        guard CommandLine.arguments.count == 3 else { throw Fault(description: "usage: embed <folder> <file>") }
        let (folder, output) = (CommandLine.arguments[1], CommandLine.arguments[2])
        var text = "enum Embedded {\n    static let files: [String: String] = [\n"
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        for name in names.sorted() where name.contains(".") {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
            guard let content = String(validating: bytes, as: UTF8.self), !content.contains("\"\"\"\(marks)"),
                !content.contains("\\\(marks)("), !content.contains("\r")
            else { throw Fault(description: "\(name) cannot stand in a string of Swift") }
            text += "\"\(name)\": \(marks)\"\"\"\n\(content)\n\"\"\"\(marks),\n"
        }
        try Data((text + "    ]\n}\n").utf8).write(to: URL(fileURLWithPath: output))
    }

    /// Raw strings of so many marks: nothing in a template looks like their end.
    private static let marks = "###"
}
