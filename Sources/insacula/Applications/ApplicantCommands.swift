import ArgumentParser
import Console
import Draw
import Office
import Phrases
import PublicRecord
import WireFormat
import Wording

/// The folio of a draft or of an application.
struct FileArgument: ParsableArguments {
    @Argument(help: hint("help.application.file", value: "help.value.folio"))
    var folio: String
}

/// The folio of an application.
struct ApplicationArgument: ParsableArguments {
    @Argument(
        help: hint("help.application.folio", value: "help.value.folio"),
        transform: reading { (text) throws(Malformed) in try ApplicationID(text) })
    var id: ApplicationID
}

/// `insacula application begin`.
struct ApplicationBegin: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "begin", abstract: say("help.application-begin.abstract"),
            discussion: say("help.application-begin.discussion"))
    }

    @Option(help: hint("help.application.call", value: "help.value.code"))
    var call: String

    @Option(
        help: hint("help.application-begin.renews", value: "help.value.expert"),
        transform: reading { (text) throws(Malformed) in try ExpertID(text) })
    var renews: ExpertID?

    @Option(help: hint("help.application.language", value: "help.value.language"))
    var language: Language = .standard

    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        let access = try await office.beginDraft(
            in: call, renews: renews, language: language.rawValue,
            as: try await actor.actor(for: .draft, in: office))
        if common.json { return Output.json(access.json) }
        Output.text(say("office.draft-begun", ["folio": access.folio, "call": call, "code": access.code]))
        let reader = await office.reader
        Output.list(
            say("office.requirements"),
            (reader.state.applications.calls[call]?.requirements ?? []).map {
                ApplicationPart.phrase(of: $0, reader.state.catalogues)
            })
        Output.text(say("office.draft-next", ["folio": access.folio]))
    }
}

/// `insacula application edit`.
struct ApplicationEdit: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "edit", abstract: say("help.application-edit.abstract"),
            discussion: say("help.application-edit.discussion"))
    }

    @OptionGroup var file: FileArgument

    @Option(
        help: hint("help.application-edit.set", value: "help.value.field"),
        transform: reading { (text) throws(Malformed) in try FieldValue(text) })
    var set: [FieldValue] = []

    @OptionGroup var practice: PracticeOption

    @Option(help: hint("help.application.language", value: "help.value.language"))
    var language: Language?

    @Flag(inversion: .prefixedNo, help: hint("help.application-edit.publish-contact"))
    var publishContact: Bool?

    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        var edit = Office.Edit()
        for one in set { edit.fields[one.field] = one.value }
        edit.practice = try practice.practice(await office.reader)
        edit.language = language?.rawValue
        edit.publishesContact = publishContact
        try await office.edit(file.folio, edit, as: try await actor.actor(for: .draft, in: office))
        try await Drafts.report("office.draft-edited", [:], file.folio, in: office, json: common.json)
    }
}

/// `curp=…`.
struct FieldValue: Sendable {
    var field: ApplicantFile.Field
    var value: String

    init(_ text: String) throws(Malformed) {
        guard let sign = text.firstIndex(of: "=") else { throw Malformed(.syntax, at: "") }
        guard let field = ApplicantFile.Field(rawValue: String(text[..<sign])) else {
            throw Malformed(.unknownValue, at: "")
        }
        self.field = field
        value = String(text[text.index(after: sign)...])
    }
}

/// `insacula application attach`.
struct ApplicationAttach: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "attach", abstract: say("help.application-attach.abstract"),
            discussion: say("help.application-attach.discussion"))
    }

    @OptionGroup var file: FileArgument

    @Argument(help: hint("help.application.requirement", value: "help.value.code"))
    var requirement: String

    @Argument(help: hint("help.application-attach.file", value: "help.value.file"), completion: .file())
    var document: String

    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let content = try InputFile.read(document, limit: Office.largestDocument)
        let office = try data.office()
        try await office.attach(
            content, for: requirement, to: file.folio, as: try await actor.actor(for: .draft, in: office))
        try await Drafts.report(
            "office.document-attached", ["requirement": requirement, "size": String(content.count)], file.folio,
            in: office, json: common.json)
    }
}

/// `insacula application submit`.
struct ApplicationSubmit: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "submit", abstract: say("help.application-submit.abstract"),
            discussion: say("help.application-submit.discussion"))
    }

    @OptionGroup var file: FileArgument
    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        let access = try await office.submit(file.folio, as: try await actor.actor(for: .submit, in: office))
        if common.json { return Output.json(access.json) }
        Output.text(
            say("office.submitted", ["draft": file.folio, "folio": access.folio, "code": access.code]))
        Output.text(say("next.application.submitted", ["id": access.folio]))
    }
}

enum Drafts {
    /// Reports a change to a draft, and the parts that the draft still lacks.
    static func report(
        _ key: String, _ values: [String: String], _ folio: String, in office: Office, json: Bool
    ) async throws {
        let missing = try await office.privateReader.missing(in: folio)
        if json { return Output.json(.object(["folio": .string(folio), "missing": .strings(missing.map(\.code))])) }
        Output.text(say(key, values.merging(["folio": folio]) { own, _ in own }))
        let names = await office.reader.state.catalogues
        Output.list(say("office.draft-missing"), missing.map { $0.phrase(names) })
        guard missing.isEmpty else { return }
        let isReturned = folio.hasPrefix("A-")
        Output.text(say(isReturned ? "office.correction-complete" : "office.draft-complete", ["folio": folio]))
    }
}

extension Office.Access {
    fileprivate var json: JSON { .object(["folio": .string(folio), "code": .string(code)]) }
}

extension JSON {
    static func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
}
