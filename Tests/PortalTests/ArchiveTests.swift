import Testing
import WireFormat

@testable import Portal

@Suite("Several files as one")
struct ArchiveTests {
    @Test func theChecksumIsTheStandards() {
        // The check value of CRC-32/ISO-HDLC.
        #expect(Archive.checksum(of: Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(Archive.checksum(of: []) == 0)
    }

    @Test func everyFileIsInTheDirectory() throws {
        let bytes = Archive.zip(
            ["b.txt": Array("dos".utf8), "a.txt": []], at: try Timestamp("2026-05-04T15:00:00Z"))
        #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
        let end = bytes.suffix(22)
        #expect(end.starts(with: [0x50, 0x4B, 5, 6]))
        #expect(Array(end)[8] == 2 && Array(end)[10] == 2)
        let size = Array(end)[12..<16].reversed().reduce(0) { $0 << 8 | Int($1) }
        let start = Array(end)[16..<20].reversed().reduce(0) { $0 << 8 | Int($1) }
        #expect(start + size + 22 == bytes.count)
        #expect(bytes[start...].starts(with: [0x50, 0x4B, 1, 2]))
    }
}
