import Foundation
import Phrases
import Support
import Testing

@Suite("Every key is used, every used key exists")
struct UseTests {
    private let catalogue = Set(Phrases.catalogue(in: .es).keys.map { String($0.prefix { $0 != "_" }) })

    @Test func everyRawValueHasItsPhrase() {
        #expect(EnumGroups.keys.subtracting(catalogue).sorted() == [])
    }

    @Test func everyLiteralKeyExists() throws {
        let groups = Set(catalogue.map { $0.prefix { $0 != "." } })
        let looksLikeOne = try Sources.literals().filter { literal in
            literal.wholeMatch(of: /[a-z]+(\.[a-z0-9-]+)+/) != nil && groups.contains(literal.prefix { $0 != "." })
        }
        let used = try looksLikeOne.union(Sources.spokenKeys())
        #expect(used.count > 100)
        #expect(used.subtracting(catalogue).sorted() == [])
    }

    @Test func everyKeyIsUsed() throws {
        let unused = try catalogue.subtracting(EnumGroups.keys).subtracting(Sources.literals())
            .subtracting(Sources.templateKeys())
        #expect(unused.sorted() == [])
    }
}

/// The sources of the rooms that show phrases.
private enum Sources {
    /// The string literals without interpolation.
    static func literals() throws -> Set<String> {
        Set(try texts().flatMap { text in text.matches(of: /"([a-z0-9._-]+)"/).map { String($0.1) } })
    }

    /// The arguments of the functions that say phrases, in any form.
    static func spokenKeys() throws -> Set<String> {
        Set(
            try texts().flatMap { text in
                text.matches(of: /\b(?:say|hint|CommandError|ProgressLine)\("([^"\\]+)"/).map { String($0.1) }
            })
    }

    /// The phrases that the portal's templates name.
    static func templateKeys() throws -> Set<String> {
        let folder = root + "/Portal/Templates"
        return Set(
            try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".mustache") }
                .flatMap { path in
                    try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
                        .matches(of: /\[\[([^\]]+)\]\]/).map { String($0.1) }
                })
    }

    private static let root = Repository.root + "/Sources"

    private static func texts() throws -> [String] {
        return try FileManager.default.subpathsOfDirectory(atPath: root).compactMap { path in
            guard path.hasSuffix(".swift"), !path.hasPrefix("Phrases/") else { return nil }
            let text = try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
            return ["Console/", "OpenData/", "Wording/"].contains(where: path.hasPrefix)
                || text.contains(/import (Phrases|Console|Wording)\b/) ? text : nil
        }
    }
}
