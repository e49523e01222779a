import ArgumentParser
import Console
import Draw
import Foundation
import Office
import PublicRecord
import Verification
import WireFormat
import Wording

/// `insacula draw list`.
struct DrawList: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.draw-list.abstract"))
    }

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let reader = try RecordReader(data.folder())
        let draws = try reader.draws()
        let now = try Ports.ofThisRun.now().seconds
        if common.json {
            return Output.json(.object(["draws": .array(draws.map { $0.json(at: now, reader.state) })]))
        }
        for draw in draws { Output.text(draw.line(at: now, reader.state)) }
        Output.text(say("office.draws-listed", ["count": String(draws.count)]))
    }
}

/// `insacula draw show`.
struct DrawShow: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("help.draw-show.abstract"))
    }

    @OptionGroup var folio: FolioArgument
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let privateReader = try data.privateReader()
        let reader = privateReader.record
        guard let story = try reader.draw(folio.draw) else {
            throw Refusal(.unknownDraw, ["draw": folio.draw.description])
        }
        let now = try Ports.ofThisRun.now().seconds
        let sealed = try privateReader.sealedCase(of: folio.draw)
        if common.json {
            let designations = try (reader.state.draws.designated(by: folio.draw) ?? []).map {
                try DesignationReport(.drawn(folio.draw, $0), reader, at: Timestamp(seconds: now)).summary
            }
            return Output.json(
                story.json(at: now, reader.state).with([
                    "sealed_case": sealed.map { .string($0) }, "designations": .array(designations),
                ]))
        }
        let opened = story.opened
        let (request, names) = (opened.request, reader.state.catalogues)
        Output.text(story.line(at: now, reader.state))
        Output.text(
            say(
                "office.story",
                [
                    "time": story.openedAt.text, "court": names.name(of: request.court, in: .courts),
                    "case": reader.state.phraseOfCase(of: .draw(folio.draw)),
                    "specialty": names.name(of: request.specialty, in: .specialties),
                    "district": names.name(of: request.district, in: .districts),
                    "kind": names.name(of: request.kind, in: .kinds), "seats": String(request.seats),
                    "candidates": String(opened.pool.candidates), "eligible": String(opened.pool.eligible),
                    "tickets": String(opened.pool.tickets), "root": opened.pool.root.hex,
                    "commitment": opened.commitment.hex, "leaf": story.leaf.hex, "place": String(story.place),
                    "round": opened.beacon.text, "due": Timestamp.text(ofSecond: story.due),
                ]))
        if let sealed { Output.text(say("office.sealed-case", ["case": sealed])) }
        Output.text(say("office.story-tag", ["tag": opened.tag.value.hex]))
        Pools.showNotes(widened: opened.widened, isNoLot: opened.isNoLot, names)
        Story.show(
            try reader.history(of: folio.draw).filter { row in
                switch row.entry.fact {
                case .drawAnnulled, .caseCorrected: true
                default: false
                }
            }, names)
        Output.list(say("office.excluded"), try story.pool.excludedLines(reader))
        guard let conclusion = story.conclusion else { return }
        Output.text(
            say(
                "office.story-concluded",
                [
                    "time": conclusion.time.text, "secret": Hex.encode(conclusion.concluded.secret),
                    "signature": Hex.encode(conclusion.concluded.signature), "seed": conclusion.seed.hex,
                ]))
        Output.list(say("office.numbers"), conclusion.order.map { "\($0.expert)  \($0.number.hex)" })
        try Output.list(
            say("office.designated"), reader.names(of: conclusion.concluded.designated, in: folio.draw))
        try Output.list(
            say("office.alternates"), reader.names(of: conclusion.concluded.alternates, in: folio.draw))
        Output.text(say("office.draw-next", ["draw": folio.draw.description]))
    }
}

/// `insacula draw proof`.
struct DrawProof: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "proof", abstract: say("help.draw-proof.abstract"),
            discussion: say("help.draw-proof.discussion"))
    }

    @OptionGroup var folio: FolioArgument

    @Option(name: .shortAndLong, help: hint("help.draw-proof.output", value: "help.value.file"), completion: .file())
    var output: String?

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let proof = try await data.office().proof(of: folio.draw).bytes
        guard let output else { return FileHandle.standardOutput.write(Data(proof)) }
        do {
            try Data(proof).write(to: URL(fileURLWithPath: output), options: .atomic)
        } catch {
            throw Refusal(.unwritableFile, ["path": output])
        }
        if common.json {
            Output.json(.object(["draw": .string(folio.draw.description), "file": .string(output)]))
        } else {
            Output.text(say("office.proof-written", ["draw": folio.draw.description, "path": output]))
        }
    }
}

extension RecordReader.DrawStory {
    /// `concluded`, `annulled`, `overdue`, `due` or `waiting`.
    func state(at now: Int) -> String {
        if conclusion != nil { return "concluded" }
        if annulment != nil { return "annulled" }
        if now > deadline { return "overdue" }
        return now >= due ? "due" : "waiting"
    }

    /// One line of a list.
    func line(at now: Int, _ state: RecordState) -> String {
        let experts = state.draws.designated(by: opened.draw)?.map { expert in
            let stage = state.draws.designation(of: expert, by: opened.draw)?.stage.kind.rawValue
            return expert.description + (stage.map { " [\(say("stage.designation.\($0)"))]" } ?? "")
        }.joined(separator: ", ")
        var parts = [
            opened.draw.description, openedAt.text, say("phase.\(self.state(at: now))"), opened.request.court,
            state.phraseOfCase(of: .draw(opened.draw)), opened.request.specialty,
            experts ?? Timestamp.text(ofSecond: due),
        ]
        if let follows = opened.follows { parts.append(follows.phrase(state.catalogues)) }
        return parts.joined(separator: "  ")
    }

    func json(at now: Int, _ record: RecordState) -> JSON {
        let number = record.lot(.draw(opened.draw))?.caseNumber
        let request = opened.request
        return .object([
            "draw": .string(opened.draw.description), "state": .string(state(at: now)),
            "opened_at": .string(openedAt.text), "court": .string(request.court),
            "case": number.map { .string($0.description) } ?? .null,
            "reserved": .bool(number == nil), "tag": .string(opened.tag.value.hex),
            "specialty": .string(request.specialty),
            "district": .string(request.district), "kind": .string(request.kind), "seats": .integer(request.seats),
            "pool": opened.pool.json, "excluded": pool.excludedJSON, "commitment": .string(opened.commitment.hex),
            "place": .integer(place), "leaf": .string(leaf.hex),
            "beacon": .object(["chain": .string(opened.beacon.chain), "round": .integer(opened.beacon.round)]),
            "due": .string(Timestamp.text(ofSecond: due)),
            "widened": opened.widened.map { .array($0.map { .string($0) }) },
            "replaces": opened.follows?.replacement?.json,
            "adds": opened.follows?.addition?.json,
            "annulled": annulment.map { .object(["cause": .string($0.cause), "time": .string($0.time.text)]) },
            "no_lot": .bool(opened.isNoLot), "concluded_at": conclusion.map { .string($0.time.text) },
            "designated": conclusion.map { .experts($0.concluded.designated) },
            "alternates": conclusion.map { .experts($0.concluded.alternates) },
            "secret": conclusion.map { .string(Hex.encode($0.concluded.secret)) },
            "signature": conclusion.map { .string(Hex.encode($0.concluded.signature)) },
            "seed": conclusion.map { .string($0.seed.hex) },
            "numbers": conclusion.map {
                .array(
                    $0.order.map {
                        .object(["expert": .string($0.expert.description), "number": .string($0.number.hex)])
                    })
            },
        ])
    }
}

extension RecordState {
    /// Returns a lot's file number as last corrected, as people write it, or the word for a reserved one.
    func phraseOfCase(of lot: LotID) -> String {
        self.lot(lot)?.caseNumber?.phrase(catalogues) ?? say("word.reserved")
    }
}

extension Timestamp {
    /// Returns a Unix second as a time; beyond the year 9999, the last second of that year.
    static func text(ofSecond second: Int) -> String { ((try? Timestamp(seconds: second)) ?? .last).text }
}
