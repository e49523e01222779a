import Foundation
import Support
import Testing

@Suite("Scripts/phrases refuses a faulty catalogue, with file and key")
struct GeneratorTests {
    private static let script = Repository.root + "/Scripts/phrases"

    @Test func theSwiftFileIsWhatTheCataloguesSay() throws {
        let check = try Command.run(GeneratorTests.script, ["--check"])
        #expect(check.errors == "")
        #expect(check.exitCode == 0)
    }

    @Test func aLanguageIsOneFolder() throws {
        let swift = try written([
            "es/a.json": #"{"a.b": "uno\ndos", "a.c_one": "un {x}", "a.c_other": "{count} {x}"}"#,
            "pt/a.json": ##"{"a.b": "um \\#(x) \"\"\"", "a.c_one": "{x}", "a.c_other": "{count} {x}"}"##,
            "pt/language.json": #"{"name": "Português", "path": "/pt", "plurals": {"one": "i = 0,1"}}"#,
        ])
        #expect(
            swift.contains(
                #"static let pt = Language("pt", name: "Português", path: "/pt", plurals: [("one", "i = 0,1")])"#))
        #expect(swift.contains("static let compiled = [es, pt]"))
        #expect(swift.contains("a.b uno\n dos\na.c_one un {x}\n"))
        #expect(swift.contains(##"a.b um \#(x) """"##))
    }

    @Test(arguments: [
        (["es/b.json": #"{"a.b": "otra vez"}"#], "es/b.json: a.b: is in a.json already"),
        (["es/a.json": #"{"a.b": "una", "a.b": "otra vez"}"#], "es/a.json: a.b: is in a.json already"),
        (["es/a.json": #"{"a.b": "una {llave"}"#], "es/a.json: a.b: has a brace that is no {placeholder}"),
        (["es/a.json": #"{"a.b": "una {dos palabras}"}"#], "es/a.json: a.b: has a brace that is no {placeholder}"),
        (
            ["es/a.json": #"{"a.b_few": "pocas", "a.b_one": "una", "a.b_other": "otras"}"#],
            "es/a.json: a.b_few: is no plural form of this language (one, other)"
        ),
        (["es/a.json": #"{"a.b_one": "una"}"#], "es/a.json: a.b_one: is without other"),
        (
            ["es/a.json": #"{"a.b": "x", "a.b_one": "una", "a.b_other": "otras"}"#],
            "es/a.json: a.b_one: is there without form too"
        ),
        (["es/a.json": #"{"a.b": " "}"#], "es/a.json: a.b: has no text"),
        (["es/a.json": #"{"a.b": 1}"#], "es/a.json: a.b: has no text"),
        (["es/a.json": "{\"a.b\": \"con\\ttabulador\"}"], "es/a.json: a.b: has a control character"),
        (["es/a.json": #"{"A": "x"}"#], "es/a.json: A: is no key"),
        (["es/a.json": #"{"a.b": "x""#], "es/a.json: JSON: "),
        (["en/a.json": #"{"a.c": "x"}"#], "en/a.json: a.b: is missing"),
        (["en/a.json": #"{"a.b": "x", "a.c": "x"}"#], "en/a.json: a.c: is in this language only"),
        (["en/a.json": #"{"a.b": "{x}"}"#], "en/a.json: a.b: has other placeholders than the first language: ['x']"),
        (
            ["en/language.json": #"{"name": "English", "path": "/en", "plurals": {"one": "n is 1"}}"#],
            "en/language.json: one: is no plural rule: n is 1"
        ),
        (
            ["en/language.json": #"{"name": "English", "path": "/en"}"#],
            "en/language.json: language: needs name, path and plurals, and nothing else"
        ),
    ]) func aFaultIsNamed(files: [String: String], fault: String) throws {
        let (result, _) = try run(files)
        #expect(result.exitCode == 1)
        #expect(result.errors.contains(fault), "\(result.errors)")
    }

    private func written(_ files: [String: String]) throws -> String {
        let (result, swift) = try run(files)
        #expect(result.errors == "")
        return swift
    }

    /// Runs it over small catalogues in two languages, with some files replaced or added.
    private func run(_ files: [String: String]) throws -> (Command, String) {
        let whole = [
            "es/language.json": #"{"name": "Español", "path": "", "plurals": {"one": "n = 1"}}"#,
            "es/a.json": #"{"a.b": "texto"}"#,
        ].merging(
            files.keys.contains { $0.hasPrefix("pt/") }
                ? [:]
                : [
                    "en/language.json": #"{"name": "English", "path": "/en", "plurals": {"one": "n = 1"}}"#,
                    "en/a.json": #"{"a.b": "text"}"#,
                ]
        ) { $1 }.merging(files) { $1 }
        let folder = try TemporaryFolder()
        for (name, text) in whole { try folder.write("catalogues/\(name)", text) }
        let target = folder.path + "/Catalogues.swift"
        let result = try Command.run(GeneratorTests.script, [folder.path + "/catalogues", target])
        return (result, (try? String(contentsOfFile: target, encoding: .utf8)) ?? "")
    }
}
