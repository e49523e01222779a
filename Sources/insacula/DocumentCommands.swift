import ArgumentParser
import Console
import DocumentTemplates
import Office
import WireFormat
import Wording

/// `insacula documents`: the templates of the documents of a court's file.
struct DocumentsGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "documents", abstract: say("help.documents.abstract"),
            discussion: say("help.documents.discussion"),
            subcommands: [DocumentsList.self, DocumentsCheck.self, DocumentsInstall.self])
    }
}

extension CourtDocument: ExpressibleByArgument {}

/// The file of a template, and the document that it is for.
struct TemplateFile: ParsableArguments {
    @Argument(help: hint("help.documents.document", value: "help.value.document"))
    var document: CourtDocument

    @Argument(help: hint("help.documents.file", value: "help.value.file"), completion: .file(extensions: ["docx"]))
    var file: String

    func read() throws(CommandError) -> [UInt8] {
        try InputFile.read(file, limit: DocumentTemplate.largest)
    }
}

/// `insacula documents list`.
struct DocumentsList: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.documents-list.abstract"))
    }

    @OptionGroup var registry: RegistryFolder
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let shelf = TemplateShelf(try data.folder(), shipped: registry.templates)
        let places = CourtDocument.allCases.map { ($0, shelf.place(of: $0).origin) }
        if common.json {
            return Output.json(
                .object([
                    "documents": .array(
                        places.map { document, origin in
                            .object([
                                "document": .string(document.rawValue), "template": .string(origin.rawValue),
                                "fields": .strings(document.fields.map(\.spelling)),
                            ])
                        })
                ]))
        }
        for (document, origin) in places {
            Output.list(
                say(
                    "office.document-listed",
                    [
                        "code": document.rawValue, "name": document.phrase,
                        "origin": say("template.origin.\(origin.rawValue)"),
                    ]), [document.fields.map(\.spelling).joined(separator: " ")])
        }
    }
}

/// `insacula documents check`.
struct DocumentsCheck: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check", abstract: say("help.documents-check.abstract"),
            discussion: say("help.documents-check.discussion"))
    }

    @OptionGroup var template: TemplateFile
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        _ = try DocumentTemplate(try template.read(), of: template.document, at: template.file)
        if common.json { return Output.json(.object(["document": .string(template.document.rawValue)])) }
        Output.text(
            say("office.document-checked", ["path": template.file, "document": template.document.phrase]))
    }
}

/// `insacula documents install`.
struct DocumentsInstall: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "install", abstract: say("help.documents-install.abstract"),
            discussion: say("help.documents-install.discussion"))
    }

    @OptionGroup var template: TemplateFile
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let bytes = try template.read()
        try await data.office().installTemplate(
            bytes, of: template.document, from: template.file, as: .administratorAtTheMachine)
        if common.json { return Output.json(.object(["document": .string(template.document.rawValue)])) }
        Output.text(say("office.document-installed", ["document": template.document.phrase]))
    }
}

extension RegistryFolder {
    /// The folder of the templates that come with the program; `nil` if it is not found.
    var templates: String? { (try? found()).map { $0 + "/documents" } }
}
