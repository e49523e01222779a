import Foundation
import Testing

/// Every number of the worked example can be computed with `openssl`, `sha256sum` and `xxd`, as the page says.
@Suite("The worked example") struct WorkedExampleTests {
    private let isWriting = ProcessInfo.processInfo.environment["INSACULA_WRITE_VECTORS"] == "1"

    @Test func itsFilesAreWhatTheGeneratorMakesAndItsCommandsPrintWhatThePageSays() throws {
        if isWriting {
            try FileManager.default.createDirectory(at: WorkedExample.folder, withIntermediateDirectories: true)
            for (name, bytes) in WorkedExample.files {
                try Data(bytes).write(to: WorkedExample.folder.appending(path: name))
            }
        }
        for (name, bytes) in WorkedExample.files {
            let onDisk = try Data(contentsOf: WorkedExample.folder.appending(path: name))
            #expect(onDisk == Data(bytes), "\(name): run with INSACULA_WRITE_VECTORS=1 and read the difference")
        }
        let page = try String(contentsOf: WorkedExample.page, encoding: .utf8)
        let replayed = try WorkedExample.replayed(page)
        if isWriting { try replayed.write(to: WorkedExample.page, atomically: true, encoding: .utf8) }
        let now = try String(contentsOf: WorkedExample.page, encoding: .utf8)
        #expect(now == replayed)
        #expect(now.contains("\n## 11. "))
        #expect(now.components(separatedBy: "\n$ ").count > 20)
    }
}
