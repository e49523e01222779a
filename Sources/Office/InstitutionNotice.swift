import Foundation
import Identifiers
import WireFormat

/// How to reach the institution, and its privacy notice, as the council says them in `<data>/institution.conf`.
///
/// The file's lines have a keyword and its value; texts that people read stand once for each language:
///
///     address <text>                the domicile
///     telephone <number>
///     email <address>
///     hours <language> <text>       when it attends
///     responsible <text>            the unit that answers for personal data
///     purposes <language> <text>    what personal data are used for
///     arco <language> <text>        how to exercise the rights of access, rectification, cancellation and opposition
///     notice <https address>        the complete privacy notice
///
/// Every keyword but `notice` must stand, so that no page promises half. Blank lines and lines that begin with `#` are
/// ignored.
public struct InstitutionNotice: Equatable, Sendable {
    public private(set) var address = ""
    public private(set) var telephone = ""
    public private(set) var email = ""
    public private(set) var responsible = ""
    /// The texts by language.
    public private(set) var hours: [String: String] = [:]
    public private(set) var purposes: [String: String] = [:]
    public private(set) var arco: [String: String] = [:]
    public private(set) var notice: String?

    /// The largest file in bytes.
    public static let largest = 16 << 10
    /// The largest text in characters.
    public static let longest = 600

    /// Reads a file, the whole of it or nothing.
    /// - Parameter standard: the language in which every text must stand.
    /// - Throws: `Malformed` at `line N`, counted from 1: `unknownValue` for a keyword, a number or an address,
    ///   `missing` for a value, `duplicateName` for what stands twice, `notText` for a text; at a keyword that does not
    ///   stand: `missing`.
    public init(parsing bytes: some Collection<UInt8>, standard: String) throws(Malformed) {
        guard bytes.count <= InstitutionNotice.largest else { throw Malformed(.tooLong, at: "") }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Malformed(.notUTF8, at: "") }
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            try at("line \(number + 1)") { () throws(Malformed) in try read(line) }
        }
        let missing = [
            ("address", address.isEmpty), ("telephone", telephone.isEmpty), ("email", email.isEmpty),
            ("hours \(standard)", hours[standard] == nil), ("responsible", responsible.isEmpty),
            ("purposes \(standard)", purposes[standard] == nil), ("arco \(standard)", arco[standard] == nil),
        ].first { $0.1 }
        if let missing { throw Malformed(.missing, at: missing.0) }
    }

    private mutating func read(_ line: Substring) throws(Malformed) {
        let (keyword, value) = InstitutionNotice.words(line)
        guard !keyword.isEmpty, !keyword.hasPrefix("#") else { return }
        guard !value.isEmpty else { throw Malformed(.missing, at: "") }
        guard value.unicodeScalars.count <= InstitutionNotice.longest, value.isOfRepertoire else {
            throw Malformed(.notText, at: "")
        }
        switch keyword {
        case "address": try InstitutionNotice.set(&address, value)
        case "telephone":
            guard let number = try? Telephone(value) else { throw Malformed(.unknownValue, at: "") }
            try InstitutionNotice.set(&telephone, number.text)
        case "email":
            guard let mail = try? EmailAddress(value) else { throw Malformed(.unknownValue, at: "") }
            try InstitutionNotice.set(&email, mail.text)
        case "responsible": try InstitutionNotice.set(&responsible, value)
        case "notice":
            guard value.hasPrefix("https://"), URL(string: value)?.host() != nil else {
                throw Malformed(.unknownValue, at: "")
            }
            guard notice == nil else { throw Malformed(.duplicateName, at: "") }
            notice = value
        case "hours": try InstitutionNotice.set(&hours, value)
        case "purposes": try InstitutionNotice.set(&purposes, value)
        case "arco": try InstitutionNotice.set(&arco, value)
        default: throw Malformed(.unknownValue, at: "")
        }
    }

    private static func set(_ place: inout String, _ value: String) throws(Malformed) {
        guard place.isEmpty else { throw Malformed(.duplicateName, at: "") }
        place = value
    }

    private static func set(_ texts: inout [String: String], _ value: String) throws(Malformed) {
        let (language, text) = words(value[...])
        guard !text.isEmpty else { throw Malformed(.missing, at: "") }
        guard texts.updateValue(text, forKey: language) == nil else { throw Malformed(.duplicateName, at: "") }
    }

    /// Returns the first word of a line, and the rest without spaces and tabs at its ends.
    private static func words(_ line: Substring) -> (first: String, rest: String) {
        let parts = line.split(maxSplits: 1, omittingEmptySubsequences: true) { $0 == " " || $0 == "\t" }
        let rest = parts.count > 1 ? String(parts[1]).trimmingCharacters(in: .whitespaces) : ""
        return (parts.first.map(String.init) ?? "", rest)
    }
}

extension DataFolder {
    /// How to reach the institution; `nil` if the installation does not say it.
    /// - Throws: `Refusal.unreadableFile`, `Refusal.institutionFile` with the path and the fault.
    public func institution(standard language: String) throws(Refusal) -> InstitutionNotice? {
        let path = path + "/institution.conf"
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw Refusal(.unreadableFile, ["path": path])
        }
        do throws(Malformed) {
            return try InstitutionNotice(parsing: Array(bytes), standard: language)
        } catch {
            throw Refusal(.institutionFile, ["path": .text(path), "fault": .malformed(error)])
        }
    }
}
