import ArgumentParser
import Console
import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// `insacula draw annul`: ends a draw before its round is due.
struct DrawAnnul: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "annul", abstract: say("help.draw-annul.abstract"),
            discussion: say("help.draw-annul.discussion"))
    }

    @OptionGroup var folio: FolioArgument
    @OptionGroup var cause: CauseOption
    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        let court = await office.reader.state.draws[folio.draw]?.court
        let actor = try await actor.actor(for: .annul, court: court, in: office)
        try await office.annulDraw(folio.draw, cause: cause.cause, as: actor)
        if common.json {
            return Output.json(
                .object(["draw": .string(folio.draw.description), "state": .string("annulled")]))
        }
        Output.text(say("office.draw-now-annulled", ["draw": folio.draw.description]))
    }
}

/// `insacula draw tag`: prints the tag and proof with which the parties of a matter find its lots.
struct DrawTag: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "tag", abstract: say("help.draw-tag.abstract"), discussion: say("help.draw-tag.discussion"))
    }

    @OptionGroup var lot: LotArgument
    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        let court = await office.reader.state.lot(lot.id)?.court
        let actor = try await actor.actor(for: .proveTag, court: court, in: office)
        let (number, tag) = try await office.privateReader.tagProof(of: lot.id, as: actor)
        var bare = number
        bare.suffix = nil
        let proof = Hex.encode(tag.proof ?? [])
        if common.json {
            return Output.json(
                .object([
                    "folio": .string(lot.id.description), "court": court.map { .string($0) },
                    "case": .string(number.description), "tag": .string(tag.value.hex), "proof": .string(proof),
                ]))
        }
        let names = await office.reader.state.catalogues
        Output.text(
            say(
                "office.tag",
                [
                    "folio": lot.id.description, "case": number.phrase(names), "tag": tag.value.hex,
                    "proof": proof, "court": court ?? "", "number": bare.description,
                ]))
    }
}

/// The folio of a draw or of a direct designation.
struct LotArgument: ParsableArguments {
    @Argument(
        help: hint("help.case.folio", value: "help.value.folio"),
        transform: reading { (text) throws(Malformed) in try LotID(text) })
    var id: LotID
}
