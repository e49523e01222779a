import Foundation
import Office
import Scenario
import Support
import Testing

/// Processes that are killed between any two system calls of every use case leave a consistent installation, with
/// nothing half done.
@Suite struct FaultTests {
    /// Every step of the scenario in a process of its own, killed at each call that makes something durable or visible,
    /// from the opened installation to the closed one.
    @Test(.enabled(if: Tool.strace.isPresent), arguments: 0..<4)
    func oneKillAtEverySystemCallOfEveryStep(quarter: Int) async throws {
        let installation = try await InstallationFixture()
        for (number, step) in Scenario.Step.allCases.enumerated() {
            if number % 4 == quarter {
                let calls = try installation.trace(step: number)
                let points = calls.points(of: number)
                var kills = 0
                for point in points {
                    let copy = try installation.copy()
                    let run = try copy.run(number...number, killedAt: point)
                    #expect(run.wasKilled || run.exitCode == 0, "\(step) \(point): \(run.errors)")
                    kills += run.wasKilled ? 1 : 0
                    try await copy.checkAfterFault(run.acknowledged, kills: 1, "\(step) \(point)")
                }
                // The number of written pages depends on random contents, so a few of the last calls may not happen.
                #expect(kills * 10 >= points.count * 9 && kills > 0, "\(step): \(kills) of \(points.count)")
            }
            _ = try await Scenario(installation.folder).perform(step)
        }
    }

    /// The whole scenario by processes that are killed again and again, also while they complete the work of the one
    /// before.
    @Test(.enabled(if: Tool.strace.isPresent), arguments: 0..<3)
    func theScenarioComesToItsEndBetweenKills(seed: Int) async throws {
        var random = SplitMix64(seed: UInt64(seed))
        let installation = try await InstallationFixture()
        let last = Scenario.Step.allCases.count - 1
        var (next, kills) = (0, 0)
        var acknowledged: [String] = []
        while next <= last, kills < 500 {
            let call = FaultPoint.Call.allCases.randomElement(using: &random) ?? .fsync
            let point = FaultPoint(call, Int.random(in: 1...call.mostOfAFewSteps, using: &random))
            let run = try installation.run(next...min(next + 3, last), killedAt: point)
            #expect(run.wasKilled || run.exitCode == 0, "\(point): \(run.errors)")
            acknowledged += run.acknowledged
            next += run.steps
            kills += run.wasKilled ? 1 : 0
            // The check works on a copy, so that the next process finds the installation as this one left it.
            let copy = try installation.copy()
            try await copy.checkAfterFault(acknowledged, kills: kills, "seed \(seed), \(next), \(point)")
        }
        #expect(next == last + 1 && kills >= 10, "\(next) steps, \(kills) kills")
    }
}
