import ArgumentParser
import Console
import Draw
import Foundation
import Office
import PublicRecord
import WireFormat
import Wording

struct ApplicationGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "application", abstract: say("help.application.abstract"),
            discussion: say("help.application.discussion"),
            subcommands: [
                ApplicationBegin.self, ApplicationEdit.self, ApplicationAttach.self, ApplicationSubmit.self,
                ApplicationCorrect.self, ApplicationAnswer.self, ApplicationWithdraw.self, ApplicationReview.self,
                ApplicationReturn.self, ApplicationPreliminary.self, ApplicationObject.self, ApplicationApprove.self,
                ApplicationReject.self, ApplicationAdmit.self, ApplicationList.self, ApplicationShow.self,
                ApplicationDocument.self,
            ])
    }
}

extension Application.Stage.Kind: ExpressibleByArgument {}

/// `insacula application list`.
struct ApplicationList: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.application-list.abstract"))
    }

    @Option(help: hint("help.application.call", value: "help.value.code"))
    var call: String?

    @Option(help: hint("help.application-list.stage", value: "help.value.stage"))
    var stage: Application.Stage.Kind?

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let reader = try RecordReader(data.folder())
        let now = try Ports.ofThisRun.now()
        if let call, reader.state.applications.calls[call] == nil { throw Refusal(.unknownCall, ["call": call]) }
        let reports = reader.state.applications.all.filter { application in
            (call ?? application.call.call) == application.call.call
                && (stage ?? application.stage.kind) == application.stage.kind
        }.map { ApplicationReport($0, reader, at: now) }
        if common.json { return Output.json(.object(["applications": .array(reports.map(\.summary))])) }
        for report in reports { Output.text(report.line) }
        Output.text(say("office.applications-listed", ["count": String(reports.count)]))
    }
}

/// `insacula application show`.
struct ApplicationShow: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: say("help.application-show.abstract"),
            discussion: say("help.application-show.discussion"))
    }

    @OptionGroup var file: FileArgument

    @Flag(name: .customLong("private"), help: hint("help.application-show.private"))
    var isPrivate = false

    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let now = try Ports.ofThisRun.now()
        guard isPrivate || file.folio.hasPrefix("B-") else {
            let report = try ApplicationReport(
                ApplicationID(file.folio), try RecordReader(data.folder()), at: now)
            return common.json ? Output.json(try report.json()) : try report.show()
        }
        guard isPrivate else { throw CommandError("office.draft-is-private", ["folio": file.folio]) }
        let office = try data.office()
        let kept = try await office.privateReader.privateFile(
            of: file.folio, as: try await actor.actor(for: .readPrivate, in: office))
        let reader = await office.reader
        let report = try? ApplicationReport(ApplicationID(file.folio), reader, at: now)
        if common.json {
            return Output.json((try report?.json() ?? .object([:])).with(["private": kept.json]))
        }
        try report?.show()
        kept.show(reader.state.catalogues)
    }
}

/// `insacula application document`.
struct ApplicationDocument: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "document", abstract: say("help.application-document.abstract"),
            discussion: say("help.application-document.discussion"))
    }

    @OptionGroup var file: FileArgument

    @Argument(help: hint("help.application.requirement", value: "help.value.code"))
    var requirement: String

    @Option(name: .shortAndLong, help: hint("help.application-document.output", value: "help.value.file"))
    var output: String

    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        guard !FileManager.default.fileExists(atPath: output) else { throw Refusal(.fileExists, ["path": output]) }
        let office = try data.office()
        let (type, content) = try await office.privateReader.document(
            for: requirement, of: file.folio, as: try await actor.actor(for: .readPrivate, in: office))
        try DurableFiles.create(output, content, mode: 0o600)
        if common.json {
            return Output.json(
                .object([
                    "file": .string(output), "type": type.map { .string($0.rawValue) },
                    "size": .integer(content.count),
                ]))
        }
        Output.text(
            say("office.document-written", ["path": output, "type": type?.rawValue ?? say("word.none")]))
    }
}

extension PrivateReader.PrivateFile {
    fileprivate func show(_ names: Catalogues) {
        Output.text(say("office.private", ["folio": folio]))
        show(file, names)
        if let corrected {
            Output.text(say("office.private-corrected"))
            show(corrected, names)
        }
        Output.list(say("office.draft-missing"), missing.map { $0.phrase(names) })
        for objection in objections {
            Output.text(
                say(
                    "office.objection-words",
                    [
                        "number": String(objection.number), "by": objection.by, "text": objection.text,
                        "answer": objection.answer ?? say("word.none"),
                    ]))
        }
    }

    private func show(_ file: ApplicantFile, _ names: Catalogues) {
        Output.list(
            say("office.private-fields"),
            ApplicantFile.Field.allCases.compactMap { field in
                file[field].map { say("office.field-line", ["field": field.phrase, "value": $0]) }
            })
        Output.list(say("office.expert-practice"), names.lines(of: file.practice))
        Output.list(
            say("office.documents"),
            file.documents.map { document in
                say(
                    "office.document-line",
                    [
                        "requirement": ApplicationPart.phrase(of: document.requirement, names),
                        "type": document.type.rawValue, "size": String(document.size), "digest": document.digest.hex,
                    ])
            })
        if let renews = file.renews { Output.text(say("office.private-renews", ["expert": renews.description])) }
        Output.text(
            say(file.publishesContact ? "office.contact-to-publish" : "office.contact-private"))
    }

    fileprivate var json: JSON {
        .object([
            "folio": .string(folio), "file": file.summary, "corrected": corrected?.summary,
            "missing": .strings(missing.map(\.code)),
            "objections": .array(
                objections.map {
                    .object([
                        "number": .integer($0.number), "by": .string($0.by), "text": .string($0.text),
                        "answer": $0.answer.map { .string($0) },
                    ])
                }),
        ])
    }
}

extension ApplicantFile {
    fileprivate var summary: JSON {
        let own = JSON.object([
            "call": .string(call), "language": .string(language), "publishes_contact": .bool(publishesContact),
            "practice": .array(practice.map(\.json)), "renews": renews.map { .string($0.description) },
            "documents": .array(
                documents.map {
                    .object([
                        "requirement": .string($0.requirement), "type": .string($0.type.rawValue),
                        "size": .integer($0.size), "sha256": .string($0.digest.hex),
                    ])
                }),
        ])
        return Field.allCases.reduce(own) { json, field in json.with([field.rawValue: self[field].map { .string($0) }])
        }
    }
}
