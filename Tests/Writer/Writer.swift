import Draw
import Foundation
import Office
import PublicRecord
import Scenario
import Sodium
import Support
import WireFormat

/// A process to be killed. It prints a line for each step that was acknowledged.
///
///     Writer <data>                  opens and concludes one draw after the other, without end
///     Writer <data> <first> <last>   does the scenario's steps from one to another, by their numbers
///
/// It has a clock of its own that it sets forward to each round, so that nothing waits.
@main
enum Writer {
    static func main() async throws {
        let folder = DataFolder(CommandLine.arguments[1])
        if CommandLine.arguments.count == 4, let first = Int(CommandLine.arguments[2]),
            let last = Int(CommandLine.arguments[3])
        {
            // strace counts the calls of each thread separately.
            try await withTaskExecutorPreference(OneThread()) {
                try await run(Array(Scenario.Step.allCases[first...last]), in: folder)
            }
        } else {
            try await draw(folder)
        }
    }

    /// The first step may be done already, by a process that was killed before it could print the line.
    @concurrent
    private static func run(_ steps: [Scenario.Step], in folder: DataFolder) async throws {
        let scenario = try Scenario(folder)
        say("open")
        for (number, step) in steps.enumerated() {
            do {
                say(([step.rawValue] + (try await scenario.perform(step))).joined(separator: "\t"))
            } catch  where number == 0 && Scenario.saysItIsDone(error) {
                say(step.rawValue)
            }
        }
    }

    private static func draw(_ folder: DataFolder) async throws {
        let reader = try RecordReader(folder)
        let clock = TestClock((reader.state.time?.seconds ?? 0) + 1)
        let office = try Office(folder, ports: Ports(now: { try clock.now }, random: .system))
        // An installation that was killed between opening and conclusion continues with the conclusion.
        for open in reader.state.draws.open.values.sorted(by: { $0.opened.draw < $1.opened.draw }) {
            clock.advance(to: open.due)
            try await conclude(open.opened.draw, office)
        }
        while true {
            let second = try clock.now.seconds
            let receipt = try await office.openDraw(
                .init(
                    court: "juzgado-01-civil-guadalajara", caseNumber: "\(second % 1_000_000_000)/2026",
                    specialty: "contabilidad",
                    district: "guadalajara", kind: "tercero"))
            say("opened \(receipt.opened.draw)")
            clock.set(receipt.due.seconds)
            try await conclude(receipt.opened.draw, office)
        }
    }

    private static func conclude(_ draw: DrawID, _ office: Office) async throws {
        _ = try await office.concludeDraw(draw)
        say("concluded \(draw)")
    }

    /// Unbuffered, so that a printed line was acknowledged, whatever happens next.
    private static func say(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }
}
