import Foundation
import Testing

/// Every number of the worked example can be computed with `openssl`, `sha256sum` and `xxd`, as the page says.
@Suite("The worked example") struct WorkedExampleTests {
    @Test func itsFilesAreWhatTheGeneratorMakesAndItsCommandsPrintWhatThePageSays() throws {
        for (name, bytes) in WorkedExample.files {
            let isUpToDate = try WorkedExample.stored("example/\(name)").bytes(updatedTo: bytes) == bytes
            #expect(isUpToDate, "\(name): run with INSACULA_WRITE_VECTORS=1 and read the difference")
        }
        let page = WorkedExample.stored("protocol.md")
        let replayed = try WorkedExample.replayed(String(contentsOfFile: page.path, encoding: .utf8))
        let now = try page.text(updatedTo: replayed)
        #expect(now == replayed)
        #expect(now.contains("\n## 11. "))
        #expect(now.components(separatedBy: "\n$ ").count > 20)
    }
}
