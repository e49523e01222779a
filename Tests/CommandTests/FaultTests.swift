import Foundation
import Office
import Processes
import Story
import Testing

/// Processes that are killed between any two steps of every use case leave a consistent installation, with nothing half
/// done.
@Suite struct FaultTests {
    /// Every act of the story in a process of its own, killed at each call that makes something durable or visible,
    /// from the opened installation to the closed one.
    @Test(.enabled(if: Tool.strace.isPresent), arguments: 0..<4)
    func oneKillAtEverySystemCallOfEveryAct(quarter: Int) async throws {
        let sandbox = try await Installation()
        for (number, act) in Story.Act.allCases.enumerated() {
            if number % 4 == quarter {
                let calls = try sandbox.trace(act: number)
                let points = calls.points(of: number)
                var kills = 0
                for point in points {
                    let copy = try sandbox.copy()
                    let run = try copy.tell(number...number, killedAt: point)
                    #expect(run.wasKilled || run.exitCode == 0, "\(act) \(point): \(run.errors)")
                    kills += run.wasKilled ? 1 : 0
                    try await copy.checkAfterFault(run.acknowledged, kills: 1, "\(act) \(point)")
                }
                // The number of written pages depends on random contents, so a few of the last calls may not happen.
                #expect(kills * 10 >= points.count * 9 && kills > 0, "\(act): \(kills) of \(points.count)")
            }
            _ = try await Story(sandbox.folder).perform(act)
        }
    }

    /// The whole story by processes that are killed again and again, also while they complete the work of the one
    /// before.
    @Test(.enabled(if: Tool.strace.isPresent), arguments: 0..<3)
    func theStoryIsToldToItsEndBetweenKills(seed: Int) async throws {
        var random = SplitMix(state: UInt64(seed))
        let sandbox = try await Installation()
        let last = Story.Act.allCases.count - 1
        var (next, kills) = (0, 0)
        var acknowledged: [String] = []
        while next <= last, kills < 500 {
            let call = FaultPoint.Call.allCases.randomElement(using: &random) ?? .fsync
            let point = FaultPoint(call, Int.random(in: 1...call.mostOfAFewActs, using: &random))
            let run = try sandbox.tell(next...min(next + 3, last), killedAt: point)
            #expect(run.wasKilled || run.exitCode == 0, "\(point): \(run.errors)")
            acknowledged += run.acknowledged
            next += run.acts
            kills += run.wasKilled ? 1 : 0
            // The check works on a copy, so that the next process finds the installation as this one left it.
            let copy = try sandbox.copy()
            try await copy.checkAfterFault(acknowledged, kills: kills, "seed \(seed), \(next), \(point)")
        }
        #expect(next == last + 1 && kills >= 10, "\(next) acts, \(kills) kills")
    }
}
