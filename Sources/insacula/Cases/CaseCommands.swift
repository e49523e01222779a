import ArgumentParser
import Console
import Office
import PublicRecord
import WireFormat
import Wording

/// `insacula case`: corrects file numbers.
struct CaseGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "case", abstract: say("help.case.abstract"),
            subcommands: [CaseCorrect.self, CaseCorrections.self, CaseApprove.self, CaseDiscard.self])
    }
}

/// `insacula case correct`: the court proposes the right number.
struct CaseCorrect: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct", abstract: say("help.case-correct.abstract"),
            discussion: say("help.case-correct.discussion"))
    }

    @OptionGroup var lot: LotArgument

    @Option(name: .customLong("case"), help: hint("help.case-correct.case", value: "help.value.case"))
    var caseNumber: String

    @Flag(help: hint("help.case-correct.reserved"))
    var reserved = false

    @OptionGroup var cause: CauseOption
    @OptionGroup var instrument: InstrumentOption
    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        let court = await office.reader.state.lot(lot.id)?.court
        let proposal = try await office.proposeCorrection(
            of: lot.id, case: caseNumber, reserved: reserved, cause: cause.cause, instrument: instrument.instrument,
            as: try await actor.actor(for: .correctCase, court: court, in: office))
        if common.json { return Output.json(proposal.json) }
        Output.text(proposal.line(await office.reader.state.catalogues))
        Output.text(say("office.correction-next", ["proposal": proposal.id]))
    }
}

/// `insacula case corrections`.
struct CaseCorrections: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "corrections", abstract: say("help.case-corrections.abstract"))
    }

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let reader = try data.privateReader()
        let proposals = try reader.corrections()
        if common.json { return Output.json(.object(["corrections": .array(proposals.map(\.json))])) }
        for proposal in proposals { Output.text(proposal.line(reader.record.state.catalogues)) }
        Output.text(say("office.corrections-listed", ["count": String(proposals.count)]))
    }
}

/// `insacula case approve`.
struct CaseApprove: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "approve", abstract: say("help.case-approve.abstract"),
            discussion: say("help.case-approve.discussion"))
    }

    @OptionGroup var proposal: ProposalArgument
    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        let lot = try await office.approveCorrection(
            proposal.id, as: try await actor.actor(for: .approveCorrection, in: office))
        let state = await office.reader.state
        let number = state.lot(lot)?.caseNumber
        if common.json {
            return Output.json(
                .object([
                    "approved": .string(proposal.id), "folio": .string(lot.description),
                    "case": number.map { .string($0.description) } ?? .null, "reserved": .bool(number == nil),
                ]))
        }
        Output.text(
            say("office.case-corrected", ["folio": lot.description, "case": state.phraseOfCase(of: lot)]))
    }
}

/// `insacula case discard`.
struct CaseDiscard: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "discard", abstract: say("help.case-discard.abstract"))
    }

    @OptionGroup var proposal: ProposalArgument
    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        try await office.discardCorrection(
            proposal.id, as: try await actor.actor(for: .discardCorrection, in: office))
        if common.json { return Output.json(.object(["discarded": .string(proposal.id)])) }
        Output.text(say("office.change-discarded", ["proposal": proposal.id]))
    }
}

extension CorrectionProposal {
    /// One line of a list.
    fileprivate func line(_ names: Catalogues) -> String {
        say(
            isReserved ? "office.correction-line-reserved" : "office.correction-line",
            [
                "proposal": id, "folio": lot.description, "case": caseNumber.phrase(names),
                "cause": names.name(of: cause, in: .causes), "instrument": instrument, "time": proposedAt.text,
                "court": names.name(of: court, in: .courts),
            ])
    }

    fileprivate var json: JSON {
        .object([
            "proposal": .string(id), "folio": .string(lot.description), "case": .string(caseNumber.description),
            "reserved": .bool(isReserved), "cause": .string(cause), "instrument": .string(instrument),
            "proposed_at": .string(proposedAt.text), "proposer": .string(proposer), "court": .string(court),
        ])
    }
}
