import ArgumentParser
import Console
import Draw
import Sodium
import WireFormat
import Wording

/// `insacula-verify ticket`: computes an expert's tickets under the seed of a draw.
struct Ticket: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "ticket", abstract: say("help.ticket.abstract"), discussion: say("help.ticket.discussion"))
    }

    @Option(
        help: hint("help.ticket.seed", value: "help.value.hex"),
        transform: reading { (text) throws(Malformed) in try Digest(hex: text) })
    var seed: Digest

    @Option(
        help: hint("help.ticket.expert", value: "help.value.expert"),
        transform: reading { (text) throws(Malformed) in try ExpertID(text) })
    var expert: ExpertID

    @Option(
        help: hint("help.ticket.tickets", value: "help.value.count"),
        transform: reading { (text) throws(Malformed) in
            let count = try Decimal.decode(text)
            guard (1...Pool.largestTickets).contains(count) else { throw Malformed(.outOfRange, at: "") }
            return count
        })
    var tickets: Int?

    @OptionGroup var common: CommonOptions

    func run() {
        let urn = Urn(seed: seed)
        let count = tickets ?? 1
        let number = urn.number(of: expert, tickets: count).hex
        let own = (1...count).lazy.map { urn.ticket($0, of: expert).hex }
        if common.json {
            return Output.json(
                .object(["expert": .string(expert.description), "tickets": .strings(own), "number": .string(number)]))
        }
        for (index, ticket) in own.enumerated() {
            Output.text(say("verify.ticket.line", ["j": String(index + 1), "ticket": ticket]))
        }
        Output.text(say("verify.ticket.number", ["number": number, "tickets": String(count)]))
    }
}
