import Mustache
import Phrases
import Wording

/// All templates, in each language.
///
/// In a template, `[[key]]` is a phrase of the catalogue. The model fills the placeholders of the phrase by name: the
/// phrase `Ronda {round}` shows the property `round`, and `{when-due}` the property `whenDue`.
struct Templates: Sendable {
    /// An error in a template.
    enum Fault: Error, Equatable, Sendable {
        case unknownPhrase(String, template: String)
        /// A tag whose content would not be escaped.
        case unescaped(template: String)
        /// A table whose rows do not fit its columns.
        case unevenRows(template: String)
        case unreadable(template: String)
    }

    private var libraries: [Language: MustacheLibrary] = [:]
    private let shell = "shell"

    /// Parses the templates, for every language.
    /// - Parameter sources: the text of each template by its name: the pages, and the parts that they share.
    init(_ sources: [String: String]) throws(Fault) {
        for language in Language.allCases {
            var library = MustacheLibrary()
            for (name, source) in sources {
                guard !source.contains("{{{"), !source.contains("{{&") else { throw Fault.unescaped(template: name) }
                // All text is already escaped (`EscapedModel`).
                do {
                    let text = try Templates.spoken(TableMarkup.expanded(source), in: language, name)
                    try library.register("{{% CONTENT_TYPE:TEXT }}" + text, named: name)
                } catch let fault as Fault {
                    throw fault
                } catch is TableMarkup.UnevenRows {
                    throw Fault.unevenRows(template: name)
                } catch {
                    throw Fault.unreadable(template: name)
                }
            }
            libraries[language] = library
        }
    }

    /// Returns a whole page: the model in its template, inside the shell.
    func render(_ model: some Page, in shell: Shell) -> String {
        var context = EscapedModel.value(of: shell) as? [String: Any] ?? [:]
        context["page"] = EscapedModel.value(of: model)
        return render(context, "page/" + type(of: model).template)
    }

    private func render(_ context: [String: Any], _ name: String) -> String {
        libraries[.current]?.render(context, withTemplate: name) ?? ""
    }

    /// Returns a template with its phrases in a language.
    private static func spoken(
        _ source: String, in language: Language, _ template: String
    ) throws(Fault) -> String {
        var text = ""
        var rest = source[...]
        while let open = rest.range(of: "[["), let close = rest[open.upperBound...].range(of: "]]") {
            text += rest[..<open.lowerBound]
            let key = String(rest[open.upperBound..<close.lowerBound])
            guard let phrase = Phrases.catalogue(in: language)[key] else {
                throw Fault.unknownPhrase(key, template: template)
            }
            for piece in Phrases.pieces(of: phrase) {
                switch piece {
                case .literal(let literal): text += EscapedModel.escaped(literal)
                case .placeholder(let name): text += "{{\(property(name))}}"
                }
            }
            rest = rest[close.upperBound...]
        }
        return text + rest
    }

    /// Returns the property for a placeholder: `whenDue` for `when-due`.
    private static func property(_ name: String) -> String {
        let words = name.split(separator: "-")
        return words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
