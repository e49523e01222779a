import Draw
import Foundation
import Office
import PublicRecord
import Sodium
import Story
import Synchronization
import WireFormat

/// A process to be killed. It prints a line for each act that was acknowledged.
///
///     Writer <data>                  opens and concludes one draw after the other, without end
///     Writer <data> <first> <last>   does the story's acts from one to another, by their numbers
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
                try await tell(Array(Story.Act.allCases[first...last]), in: folder)
            }
        } else {
            try await draw(folder)
        }
    }

    /// The first act may be done already, by a process that was killed before it could print the line.
    @concurrent
    private static func tell(_ acts: [Story.Act], in folder: DataFolder) async throws {
        let story = try Story(folder)
        say("open")
        for (number, act) in acts.enumerated() {
            do {
                say(([act.rawValue] + (try await story.perform(act))).joined(separator: "\t"))
            } catch  where number == 0 && Story.saysItIsDone(error) {
                say(act.rawValue)
            }
        }
    }

    private static func draw(_ folder: DataFolder) async throws {
        let reader = try RecordReader(folder)
        let clock = Mutex((reader.state.time?.seconds ?? 0) + 1)
        let ports = Ports(now: { try Timestamp(seconds: clock.withLock { $0 }) }, random: .system)
        let office = try Office(folder, ports: ports)
        // An installation that was killed between opening and conclusion continues with the conclusion.
        for open in reader.state.draws.open.values.sorted(by: { $0.opened.draw < $1.opened.draw }) {
            clock.withLock { $0 = max($0, open.due) }
            try await conclude(open.opened.draw, office)
        }
        while true {
            let second = clock.withLock { $0 }
            let receipt = try await office.openDraw(
                .init(
                    court: "juzgado-01-civil-guadalajara", caseNumber: "\(second % 1_000_000_000)/2026",
                    specialty: "contabilidad",
                    district: "guadalajara", kind: "tercero"))
            say("opened \(receipt.opened.draw)")
            clock.withLock { $0 = receipt.due.seconds }
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
