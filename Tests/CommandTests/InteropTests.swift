import Foundation
import Office
import Processes
import Sodium
import Synchronization
import Testing
import WireFormat

/// The published folder under an independent client.
@Suite struct InteropTests {
    @Test(.enabled(if: Tool.go.isPresent))
    func goVerifiesEveryEntryAndEveryPairOfCheckpoints() async throws {
        let sandbox = try await Installation()
        let kept = sandbox.folder.path + "-checkpoints"
        try FileManager.default.createDirectory(atPath: kept, withIntermediateDirectories: true)
        var checkpoints: [String] = []
        func keep() throws {
            checkpoints.append("\(kept)/\(checkpoints.count)")
            try FileManager.default.copyItem(
                atPath: sandbox.folder.published + "/checkpoint", toPath: checkpoints[checkpoints.count - 1])
        }
        try keep()
        let clock = Mutex(try #require(try RecordReader(sandbox.folder).state.time).seconds)
        let ports = Ports(now: { try Timestamp(seconds: clock.withLock { $0 }) }, random: .system)
        let office = try Office(sandbox.folder, ports: ports)
        // More than 256 entries, so that a tile becomes full and one at level 1 begins.
        for number in 1...130 {
            let receipt = try await office.openDraw(
                .init(
                    court: "juzgado-01-civil-guadalajara", caseNumber: "\(number)/2026", specialty: "contabilidad",
                    district: "guadalajara", kind: "tercero"))
            if number.isMultiple(of: 9) { try keep() }
            clock.withLock { $0 = receipt.due.seconds }
            _ = try await office.concludeDraw(receipt.opened.draw)
            if number.isMultiple(of: 7) { try keep() }
        }
        let size = try #require(await office.checkpoint).size
        #expect(size > 256)
        let run = try Command.run(
            Tool.go.path,
            [
                "run", Installation.repository + "/Tests/Interop/client.go", sandbox.folder.published,
                await office.log.text,
            ] + checkpoints,
            environment: ["GO111MODULE": "off", "GOPATH": "/usr/share/gocode", "GOFLAGS": ""])
        let pairs = checkpoints.count * (checkpoints.count + 1) / 2
        #expect(run.output == "entries \(size) pairs \(pairs)\n", "\(run.errors)")
        #expect(run.exitCode == 0)
    }
}
