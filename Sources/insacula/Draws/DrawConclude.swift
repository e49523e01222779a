import ArgumentParser
import Beacon
import Console
import Draw
import Foundation
import Office
import PublicRecord
import Verification
import WireFormat
import Wording

/// `insacula draw conclude`: concludes a draw with its beacon's round.
struct DrawConclude: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "conclude", abstract: say("help.draw-conclude.abstract"),
            discussion: say("help.draw-conclude.discussion"))
    }

    @OptionGroup var folio: FolioArgument

    @Flag(help: hint("help.draw-conclude.wait"))
    var wait = false

    @Option(
        help: hint("help.draw-conclude.secret", value: "help.value.hex"),
        transform: reading { (text) throws(Malformed) in try Hex.decode(text, count: Commitment.secretSize) })
    var secret: [UInt8]?

    @Option(help: hint("help.draw-conclude.round-file", value: "help.value.file"), completion: .file())
    var roundFile: String?

    @Option(
        help: hint("help.draw-conclude.signature", value: "help.value.hex"),
        transform: reading { (text) throws(Malformed) in try Hex.decode(text) })
    var signature: [UInt8]?

    @OptionGroup var relays: RelayOption
    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let folder = try data.folder()
        if wait { try await waitForRound(in: folder) }
        let office = try data.office(with: try await rounds(in: folder))
        let isAnybody = actor.by == nil && actor.login == nil
        let conclusion = try await office.concludeDraw(
            folio.draw, secret: secret, as: isAnybody ? .clock : try await actor.actor(for: .concludeDraw, in: office))
        let proof = folder.published + "/" + PublishedFile.proof(folio.draw)
        let reader = await office.reader
        if common.json {
            return Output.json(
                .object([
                    "draw": .string(folio.draw.description), "time": .string(conclusion.time.text),
                    "designated": .experts(conclusion.concluded.designated),
                    "alternates": .experts(conclusion.concluded.alternates), "seed": .string(conclusion.seed.hex),
                    "independent": .bool(conclusion.standing == .publicBeacon),
                    "standing": .string(conclusion.standing.rawValue), "proof": .string(proof),
                ]))
        }
        Output.text(say("office.concluded", ["draw": folio.draw.description, "time": conclusion.time.text]))
        try Output.list(say("office.designated"), reader.names(of: conclusion.concluded.designated))
        try Output.list(say("office.alternates"), reader.names(of: conclusion.concluded.alternates))
        switch conclusion.standing {
        case .publicBeacon: break
        case .own: Output.text(say("warning.not-independent"))
        case .unknown: Output.text(say("warning.unknown-beacon"))
        }
        for expert in conclusion.concluded.designated {
            let id = DesignationID.drawn(folio.draw, expert)
            Output.text(say("next.designation.named", ["id": id.description]))
        }
        Output.text(
            say(
                "office.concluded-next",
                [
                    "proof": proof, "policy": folder.published + "/" + PublishedFile.trustPolicy,
                    "seed": conclusion.seed.hex,
                ]))
    }

    /// Returns the rounds that the draw awaits, from the file or from relays.
    private func rounds(in folder: DataFolder) async throws -> FetchedRounds {
        let reader = try RecordReader(folder)
        if let roundFile {
            let answer = try InputFile.read(roundFile, limit: SignedRound.largestAnswer)
            return try reader.round(in: answer, for: folio.draw, at: Ports.ofThisRun.now())
        }
        if let signature {
            return try reader.round(signature: signature, for: folio.draw, at: Ports.ofThisRun.now())
        }
        return try await RelayDesk.with(relays) { desk in
            wait
                ? try await desk.wait(for: folio.draw, in: reader)
                : try await desk.fetch(for: [folio.draw], in: reader)
        }
    }

    /// Waits without the writer lock, so that other commands can write.
    private func waitForRound(in folder: DataFolder) async throws {
        guard let story = try RecordReader(folder).draw(folio.draw, withOrder: false) else { return }
        var line = ProgressLine("office.waiting")
        defer { line.clear() }
        let total = max(1, story.due - story.openedAt.seconds)
        while true {
            let left = story.due - (try Ports.ofThisRun.now().seconds)
            guard left > 0 else { return }
            line.show(max(0, total - left), of: total)
            try await Task.sleep(for: .milliseconds(200))
        }
    }
}

/// A draw's folio.
struct FolioArgument: ParsableArguments {
    @Argument(
        help: hint("help.draw.folio", value: "help.value.folio"),
        transform: reading { (text) throws(Malformed) in try DrawID(text) })
    var draw: DrawID
}
