import Foundation
import Phrases
import Support
import Testing

@testable import Portal

@Suite("What a template shows is text, never markup")
struct RenderingTests {
    @Test func everyAssetIsInTheProgram() {
        for asset in Asset.allCases { #expect(!asset.bytes.isEmpty, "\(asset.rawValue)") }
        #expect(!Embedded.bytes("assets/verify.html").isEmpty && Templates.own.count > 80)
    }

    @Test func markupIsEscapedWhateverStandsUnderIt() {
        // Grapheme clusters hide the quotation mark: a combining accent makes one `Character` of both.
        #expect(
            EscapedModel.escaped("\"\u{301} onfocus='x' <\u{338}b>&amp;")
                == "&quot;\u{301} onfocus=&#39;x&#39; &lt;\u{338}b&gt;&amp;amp;")
        #expect(EscapedModel.escaped("Peña") == "Peña")
    }

    private struct Inner { var name = "<b>" }
    private struct Model {
        var text = "a<b"
        var number = 7
        var flag = true
        var absent: String?
        var present: String? = "x&y"
        var list = [Inner(), Inner()]
        var inner = Inner()
    }

    @Test func aModelBecomesDictionariesAndLists() throws {
        let value = try #require(EscapedModel.value(of: Model()) as? [String: Any])
        #expect(value["text"] as? String == "a&lt;b")
        #expect(value["number"] as? String == "7")
        #expect(value["flag"] as? Bool == true)
        #expect(value["absent"] is EscapedModel.Absent)
        #expect(value["present"] as? String == "x&amp;y")
        #expect((value["list"] as? [Any])?.count == 2)
        #expect(value["hasList"] as? Bool == true)
        #expect((value["inner"] as? [String: Any])?["name"] as? String == "&lt;b&gt;")
    }

    @Test(arguments: ["{{{x}}}", "{{&x}}"]) func unescapedTagsAreRefused(source: String) {
        #expect(throws: Templates.Fault.unescaped(template: "a")) { try Templates(["a": source]) }
    }

    @Test func anUnknownPhraseIsRefused() {
        #expect(throws: Templates.Fault.unknownPhrase("no.such-key", template: "a")) {
            try Templates(["a": "[[no.such-key]]"])
        }
    }

    @Test func everyCellOfATableHasTheHeadingOfItsColumn() throws {
        let source = """
            <table caption="[[a]]" columns="[[name]] #[[count]]">
            {{#rows}}<tr><th>{{name}}</th><td>{{count}}</td></tr>
            {{/rows}}</table>
            """
        #expect(
            try TableMarkup.expanded(source) == """
                <div class="scroll" tabindex="0" role="region" aria-label="[[a]]">
                <table>
                <caption>[[a]]</caption>
                <thead><tr><th scope="col">[[name]]</th><th scope="col" class="number">[[count]]</th></tr></thead>
                <tbody>
                {{#rows}}<tr><th scope="row">{{name}}</th><td data-label="[[count]]" class="number">{{count}}</td></tr>
                {{/rows}}</tbody>
                </table>
                </div>
                """)
        #expect(throws: TableMarkup.UnevenRows.self) {
            try TableMarkup.expanded(source.replacing("<th>{{name}}</th>", with: ""))
        }
    }

    @Test func everyTemplateInTheFolderIsInTheProgram() throws {
        let folder = Repository.root + "/Sources/Portal/Templates"
        let onDisk = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
            $0.hasSuffix(".mustache")
        }
        .map { path in
            let name = (path as NSString).lastPathComponent.replacingOccurrences(of: ".mustache", with: "")
            return path.hasPrefix("pages/") ? "page/" + name : name
        }
        #expect(Set(onDisk).symmetricDifference(Templates.own.keys).sorted() == [])
        for (name, source) in Templates.own {
            let path = name.hasPrefix("page/") ? "pages/\(name.dropFirst(5))" : "parts/\(name)"
            #expect(try String(contentsOfFile: "\(folder)/\(path).mustache", encoding: .utf8) == source, "\(name)")
        }
        _ = try Templates(Templates.own)
    }
}
