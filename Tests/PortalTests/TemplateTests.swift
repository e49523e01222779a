import Foundation
import Phrases
@_spi(Reflection) import Swift
import Support
import Testing

@testable import Portal

/// A template names the properties of its model by text, and the compiler sees neither. Here every template is walked
/// with the types of its model in the place of values.
@Suite("Templates and models agree")
struct TemplateTests {
    /// Properties that no template shows, and the portal reads: what every page has, and a few others.
    private static let unshown: Set<String> = ["title", "status", "refresh"]
    private static let read: Set<String> = [
        "ActFormPage.basis", "FormModel.id", "FormModel.path", "MatterRemedy.addition", "MatterRemedy.isAddition",
        "OwnApplicationPage.Objection.href", "OwnDrawItem.isIn", "OwnDrawItem.number",
        "PreviewPage.basis",
    ]

    @Test func everyTagIsAPropertyAndEveryPropertyIsShown() throws {
        var walk = TemplateWalk(templates: Templates.own)
        let pages = try Self.pages()
        #expect(pages.count > 50)
        #expect(Set(pages.map(\.template)) == Set(Templates.own.keys.filter { $0.hasPrefix("page/") }))
        for page in pages {
            let type = try #require(_typeByName("6Portal\(page.model.utf8.count)\(page.model)V"), "\(page.model)")
            walk.look(at: page.template, with: [Shell.self, type])
        }
        walk.look(at: "shell", with: [Shell.self])
        #expect(walk.unknown.sorted() == [])
        let idle = walk.idle.filter { !Self.unshown.contains(String($0.split(separator: ".").last ?? "")) }
        #expect(Set(idle).symmetricDifference(Self.read).sorted() == [])
    }

    /// Every page of the sources, with its template.
    private static func pages() throws -> [(model: String, template: String)] {
        let folder = Repository.root + "/Sources/Portal"
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
        return try files.flatMap { file in
            try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
                .matches(of: /struct (\w+): (?:Act)?Page \{\s*static let template = "([^"]+)"/)
                .map { (String($0.output.1), "page/" + $0.output.2) }
        }
    }
}

/// The tags of the templates beside the properties of their models.
private struct TemplateWalk {
    private typealias Piece = (sign: Character?, name: String)

    let templates: [String: String]
    /// `template: name` of tags that no property in scope has.
    private(set) var unknown: Set<String> = []
    private var shown: [ObjectIdentifier: Set<String>] = [:]
    private var seen: [ObjectIdentifier: Any.Type] = [:]

    init(templates: [String: String]) { self.templates = templates }

    /// `Type.property` of what no template shows.
    var idle: [String] {
        seen.flatMap { id, type in
            Self.properties(of: type).keys.filter { shown[id]?.contains($0) != true }.map {
                "\(String(reflecting: type).dropFirst("Portal.".count)).\($0)"
            }
        }
    }

    /// - Parameter scope: the types in whose properties a tag is looked up, the innermost last.
    mutating func look(at template: String, with scope: [Any.Type]) {
        for type in scope { see(type) }
        guard let source = templates[template] else {
            unknown.insert("\(template): no such template")
            return
        }
        var pieces = Self.pieces(of: source)[...]
        walk(&pieces, in: template, scope)
    }

    private mutating func walk(_ pieces: inout ArraySlice<Piece>, in template: String, _ scope: [Any.Type]) {
        while let (sign, name) = pieces.popFirst() {
            switch sign {
            case "/": return
            case ">": look(at: name, with: scope)
            // Blocks and what they stand in have the scope around them.
            case "<", "$": walk(&pieces, in: template, scope)
            case "^":
                _ = find(name, in: template, scope)
                walk(&pieces, in: template, scope)
            case "#":
                let isPage = template == "shell" && name == "page"
                let type = isPage ? nil : find(name, in: template, scope)
                walk(&pieces, in: template, scope + (type.map { [$0] } ?? []))
            default: if name != "." { _ = find(name, in: template, scope) }
            }
        }
    }

    /// The type of what a tag names, without the optional or the list around it.
    private mutating func find(_ name: String, in template: String, _ scope: [Any.Type]) -> Any.Type? {
        let names = name.split(separator: ".").map(String.init)
        for type in scope.reversed() {
            guard var found = property(names[0], of: type) else { continue }
            for next in names.dropFirst() {
                guard let deeper = property(next, of: found) else {
                    unknown.insert("\(template): \(name)")
                    return nil
                }
                found = deeper
            }
            return found
        }
        unknown.insert("\(template): \(name)")
        return nil
    }

    private mutating func property(_ name: String, of type: Any.Type) -> Any.Type? {
        let properties = Self.properties(of: type)
        if let found = properties[name] {
            shown[ObjectIdentifier(type), default: []].insert(name)
            let bare = Self.bare(found)
            see(bare)
            return bare
        }
        // `hasRows` comes of `rows` (`EscapedModel`).
        guard name.hasPrefix("has"), let initial = name.dropFirst(3).first else { return nil }
        let list = initial.lowercased() + name.dropFirst(4)
        return properties[list].flatMap { $0 is any ListType.Type ? Bool.self : nil }
    }

    private mutating func see(_ type: Any.Type) {
        if !Self.properties(of: type).isEmpty { seen[ObjectIdentifier(type)] = type }
    }

    private static func bare(_ type: Any.Type) -> Any.Type {
        if let optional = type as? any OptionalType.Type { return bare(optional.wrapped) }
        if let list = type as? any ListType.Type { return bare(list.element) }
        return type
    }

    /// The stored properties of a struct of the portal.
    private static func properties(of type: Any.Type) -> [String: Any.Type] {
        guard String(reflecting: type).hasPrefix("Portal.") else { return [:] }
        var properties: [String: Any.Type] = [:]
        _forEachField(of: type) { name, _, type, _ in
            properties[String(cString: name)] = type
            return true
        }
        return properties
    }

    /// The tags, those of the phrases too.
    private static func pieces(of source: String) -> [Piece] {
        let spoken = source.replacing(/\[\[([^\]]+)\]\]/) { match in
            let key = String(match.output.1)
            return Language.allCases.flatMap { Phrases.pieces(of: Phrases.catalogue(in: $0)[key] ?? "") }
                .compactMap { piece in
                    guard case .placeholder(let name) = piece else { return nil }
                    let words = name.split(separator: "-")
                    return "{{" + words.prefix(1).joined() + words.dropFirst().map(\.capitalized).joined() + "}}"
                }.joined()
        }
        return spoken.matches(of: /\{\{([#^\/><$]?)([^}]+)\}\}/).map { ($0.output.1.first, String($0.output.2)) }
    }
}

private protocol OptionalType { static var wrapped: Any.Type { get } }
extension Optional: OptionalType { fileprivate static var wrapped: Any.Type { Wrapped.self } }
private protocol ListType { static var element: Any.Type { get } }
extension Array: ListType { fileprivate static var element: Any.Type { Element.self } }
