import WireFormat

/// ZIP archives without compression (PKWARE APPNOTE.TXT, sections 4.3 and 4.4).
enum Archive {
    /// Returns an archive of some files, by their names.
    static func zip(_ files: [String: [UInt8]], at time: Timestamp) -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        let stamp = dosTime(time)
        for (name, content) in files.sorted(by: { $0.key < $1.key }) {
            let place = bytes.count
            // The version needed (2.0), the flag for names in UTF-8, and no compression.
            let common =
                little(20, 2) + little(1 << 11, 2) + little(0, 2) + stamp + little(Int(checksum(of: content)), 4)
                + little(content.count, 4) + little(content.count, 4) + little(name.utf8.count, 2) + little(0, 2)
            bytes += little(0x0403_4B50, 4) + common + Array(name.utf8) + content
            directory += little(0x0201_4B50, 4) + little(20, 2) + common
            directory += little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(place, 4)
            directory += Array(name.utf8)
        }
        let end =
            little(0x0605_4B50, 4) + little(0, 2) + little(0, 2) + little(files.count, 2) + little(files.count, 2)
            + little(directory.count, 4) + little(bytes.count, 4) + little(0, 2)
        return bytes + directory + end
    }

    /// Returns the lowest `count` bytes of a number, little-endian.
    private static func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// Returns a time and date in the format of MS-DOS (section 4.4.6), which begins in 1980.
    private static func dosTime(_ time: Timestamp) -> [UInt8] {
        let parts = time.text.split { "-T:Z".contains($0) }.compactMap { Int($0) }
        guard parts.count == 6, parts[0] >= 1980 else { return [0, 0, 0x21, 0] }
        return little(parts[3] << 11 | parts[4] << 5 | parts[5] / 2, 2)
            + little((parts[0] - 1980) << 9 | parts[1] << 5 | parts[2], 2)
    }

    /// Returns the CRC-32 (ISO 3309).
    static func checksum(of bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
    }

    /// The checksum of every byte, by the reversed polynomial.
    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { rest, _ in rest & 1 == 1 ? 0xEDB8_8320 ^ rest >> 1 : rest >> 1 }
    }
}
