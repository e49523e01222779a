import ArgumentParser
import Console
import Draw
import Office
import PublicRecord
import WireFormat

/// `insacula draw open`: fixes everything but the beacon's round.
struct DrawOpen: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "open", abstract: say("help.draw-open.abstract"),
            discussion: say("help.draw-open.discussion"))
    }

    @Option(help: hint("help.draw-open.court", value: "help.value.code"))
    var court: String

    @Option(name: .customLong("case"), help: hint("help.draw-open.case", value: "help.value.case"))
    var caseNumber: String

    @Flag(help: hint("help.draw-open.sealed"))
    var sealed = false

    @Option(help: hint("help.draw-open.specialty", value: "help.value.code"))
    var specialty: String

    @Option(help: hint("help.draw-open.district", value: "help.value.code"))
    var district: String

    @Option(help: hint("help.draw-open.kind", value: "help.value.code"))
    var kind: String

    @Option(help: hint("help.draw-open.seats", value: "help.value.count"))
    var seats: Int = 1

    @Option(
        help: hint("help.draw-open.impediment", value: "help.value.impediment"),
        transform: reading { (text) throws(Malformed) in try DrawOpened.Impediment(argument: text) })
    var impediment: [DrawOpened.Impediment] = []

    @Option(
        help: hint("help.draw-open.replaces", value: "help.value.replacement"),
        transform: reading { (text) throws(Malformed) in try Replacement(argument: text) })
    var replaces: Replacement?

    @Option(help: hint("help.office.by", value: "help.value.code"))
    var by: String?

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try Office(data.folder())
        let receipt = try await office.openDraw(
            .init(
                court: court, caseNumber: caseNumber, sealed: sealed, specialty: specialty, district: district,
                kind: kind, seats: seats, impediments: impediment, replaces: replaces),
            as: by.map { .atTheMachine(for: $0) })
        if common.json { return Output.json(receipt.json) }
        let opened = receipt.opened
        Output.text(
            say(
                "office.opened",
                [
                    "draw": opened.draw.description, "case": opened.request.caseNumber.text,
                    "time": receipt.time.text, "commitment": opened.commitment.hex, "leaf": receipt.leaf.hex,
                    "place": String(receipt.place), "candidates": String(opened.pool.candidates),
                    "eligible": String(opened.pool.eligible), "tickets": String(opened.pool.tickets),
                    "round": opened.beacon.text, "due": receipt.due.text,
                ]))
        Output.list(say("office.excluded"), receipt.pool.excludedLines)
        Output.text(say("office.opened-next", ["draw": opened.draw.description]))
    }
}

extension DrawOpened.Impediment {
    /// `P-000017=parentesco`.
    fileprivate init(argument: String) throws(Malformed) {
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

extension Pool {
    /// Those who are out, each with the cause.
    var excludedLines: [String] {
        lines.compactMap { line in
            if case .excluded(let cause) = line.place { "\(line.expert)  \(cause)" } else { nil }
        }
    }
}

extension Office.Receipt {
    fileprivate var json: JSON {
        .object([
            "draw": .string(opened.draw.description), "case": .string(opened.request.caseNumber.text),
            "time": .string(time.text), "commitment": .string(opened.commitment.hex), "leaf": .string(leaf.hex),
            "place": .integer(place), "pool": opened.pool.json, "excluded": pool.excludedJSON,
            "beacon": .object(["chain": .string(opened.beacon.chain), "round": .integer(opened.beacon.round)]),
            "due": .string(due.text),
        ])
    }
}

extension DrawOpened.PoolSummary {
    var json: JSON {
        .object([
            "candidates": .integer(candidates), "eligible": .integer(eligible), "tickets": .integer(tickets),
            "root": .string(root.hex),
        ])
    }
}

extension Pool {
    var excludedJSON: JSON {
        .array(
            lines.compactMap { line in
                guard case .excluded(let cause) = line.place else { return nil }
                return .object(["expert": .string(line.expert.description), "cause": .string(cause)])
            })
    }
}
