import Foundation
import Office
import Sodium
import Support
import Testing
import WireFormat

/// The published folder under an independent client.
@Suite struct InteropTests {
    @Test(.enabled(if: Tool.go.isPresent))
    func goVerifiesEveryEntryAndEveryPairOfCheckpoints() async throws {
        let installation = try await InstallationFixture()
        var checkpoints: [String] = []
        func keep() throws {
            let checkpoint = try [UInt8](contentsOfFile: installation.folder.published + "/checkpoint")
            checkpoints.append(
                try installation.temporary.write("checkpoints/\(checkpoints.count)", checkpoint))
        }
        try keep()
        let clock = TestClock(try #require(try RecordReader(installation.folder).state.time).seconds)
        let office = try Office(installation.folder, ports: Ports(now: { try clock.now }, random: .system))
        // More than 256 entries, so that a tile becomes full and one at level 1 begins.
        for number in 1...130 {
            let receipt = try await office.openDraw(
                .init(
                    court: "juzgado-01-civil-guadalajara", caseNumber: "\(number)/2026", specialty: "contabilidad",
                    district: "guadalajara", kind: "tercero"))
            if number.isMultiple(of: 9) { try keep() }
            clock.set(receipt.due.seconds)
            _ = try await office.concludeDraw(receipt.opened.draw)
            if number.isMultiple(of: 7) { try keep() }
        }
        let size = try #require(await office.checkpoint).size
        #expect(size > 256)
        let run = try Command.run(
            Tool.go.path,
            [
                "run", Repository.root + "/Tests/Interop/client.go", installation.folder.published,
                await office.log.text,
            ] + checkpoints,
            environment: ["GO111MODULE": "off", "GOPATH": "/usr/share/gocode", "GOFLAGS": ""])
        let pairs = checkpoints.count * (checkpoints.count + 1) / 2
        #expect(run.output == "entries \(size) pairs \(pairs)\n", "\(run.errors)")
        #expect(run.exitCode == 0)
    }
}
