import ArgumentParser
import Console
import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// `insacula draw open`: fixes all inputs of a draw but the beacon's round.
struct DrawOpen: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "open", abstract: say("help.draw-open.abstract"),
            discussion: say("help.draw-open.discussion"))
    }

    @OptionGroup var petition: PetitionOptions
    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        let request = petition.request
        let court = try await office.reader.code(request.court, in: .courts)
        let actor = try await actor.actor(for: .openDraw, court: court, in: office)
        let receipt = try await office.openDraw(petition.petition, as: actor)
        let reader = await office.reader
        if common.json { return Output.json(receipt.json.with(["case_read": .string(receipt.caseNumber.description)])) }
        try receipt.show(reader)
    }
}

/// `insacula draw preview`: shows what `draw open` would fix, without opening a draw.
struct DrawPreview: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "preview", abstract: say("help.draw-preview.abstract"),
            discussion: say("help.draw-preview.discussion"))
    }

    @OptionGroup var petition: PetitionOptions
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let reader = try data.privateReader()
        let preview = try reader.previewDraw(petition.petition)
        if common.json { return Output.json(preview.json) }
        try preview.show(reader.record)
    }
}

/// The matter for which an expert is needed.
struct RequestOptions: ParsableArguments {
    @Option(help: hint("help.draw-open.court", value: "help.value.code"))
    var court: String

    @Option(name: .customLong("case"), help: hint("help.draw-open.case", value: "help.value.case"))
    var caseNumber: String

    @Flag(name: [.customLong("reserved"), .customLong("sealed")], help: hint("help.draw-open.reserved"))
    var reserved = false

    @Option(help: hint("help.draw-open.specialty", value: "help.value.code"))
    var specialty: String

    @Option(help: hint("help.draw-open.district", value: "help.value.code"))
    var district: String

    @Option(help: hint("help.draw-open.kind", value: "help.value.code"))
    var kind: String

    @Option(
        help: hint("help.draw-open.replaces", value: "help.value.replacement"),
        transform: reading { (text) throws(Malformed) in try Replacement(argument: text) })
    var replaces: Replacement?

    @Option(
        help: hint("help.draw-open.adds", value: "help.value.designation"),
        transform: reading { (text) throws(Malformed) in try DesignationID(text) })
    var adds: DesignationID?

    @Option(help: hint("help.draw-open.cause", value: "help.value.code"))
    var cause: String?

    func validate() throws {
        guard (adds == nil) == (cause == nil), adds == nil || replaces == nil else {
            throw ValidationError(say("office.adds-options"))
        }
    }

    private var follows: Following? {
        if let replaces { return .replaces(replaces) }
        guard let adds, let cause else { return nil }
        return .adds(Addition(to: adds, cause: cause))
    }

    var petition: Office.Petition {
        .init(
            court: court, caseNumber: caseNumber, reserved: reserved, specialty: specialty, district: district,
            kind: kind, follows: follows)
    }
}

/// The court's petition for a draw.
struct PetitionOptions: ParsableArguments {
    @OptionGroup var request: RequestOptions

    @Option(help: hint("help.draw-open.seats", value: "help.value.count"))
    var seats: Int = 1

    @Option(
        help: hint("help.draw-open.impediment", value: "help.value.impediment"),
        transform: reading { (text) throws(Malformed) in try DrawOpened.Impediment(argument: text) })
    var impediment: [DrawOpened.Impediment] = []

    var petition: Office.Petition {
        var petition = request.petition
        petition.seats = seats
        petition.impediments = impediment
        return petition
    }
}

extension DrawOpened.Impediment {
    /// `P-000017=parentesco`.
    init(argument: String) throws(Malformed) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw Malformed(.syntax, at: "") }
        self.init(expert: try ExpertID(parts[0]), cause: try Code.parse(String(parts[1])))
    }
}

extension Replacement {
    /// `S-2026-000001/P-000017=excusa`, or `D-2026-000001=excusa`.
    init(argument: String) throws(Malformed) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw Malformed(.syntax, at: "") }
        self.init(try DesignationID(parts[0]), cause: try Code.parse(String(parts[1])))
    }
}
