import CArchive

/// The parts of a ZIP archive, in memory. Nothing is written to disk, and a name is only ever compared.
///
/// libarchive reads the directory at the archive's end, so that a file that is cut off is refused, and compares the
/// CRC-32 of each part that is read.
struct Archive {
    private let bytes: [UInt8]
    /// The names as stored, by the names in lower case: part names do not tell cases apart (ISO/IEC 29500-2, 6.2.2.3).
    private let stored: [String: String]
    /// The bytes that may still be unpacked.
    private var budget: Int

    /// Reads the directory.
    /// - Throws: `.damagedArchive`, also if a name is there twice; `.encrypted`.
    init(_ bytes: [UInt8]) throws(SpreadsheetFault) {
        var stored: [String: String] = [:]
        try Archive.visit(bytes) { (entry) throws(SpreadsheetFault) in
            guard !entry.isEncrypted else { throw SpreadsheetFault(.encrypted) }
            let key = Archive.key(entry.name)
            guard stored.updateValue(entry.name, forKey: key) == nil || entry.name.hasSuffix("/") else {
                throw SpreadsheetFault(.damagedArchive, found: entry.name)
            }
            return true
        }
        self.bytes = bytes
        self.stored = stored
        budget = min(Limits.unpacked, max(Limits.unpackedAnyway, bytes.count * Limits.ratio))
    }

    func has(_ name: String) -> Bool { stored[Archive.key(name)] != nil }

    /// Unpacks a part.
    /// - Throws: `.damagedArchive` if it is absent or damaged; `.unpackedTooLarge`.
    mutating func part(_ name: String) throws(SpreadsheetFault) -> [UInt8] {
        guard let wanted = stored[Archive.key(name)] else { throw SpreadsheetFault(.damagedArchive, found: name) }
        var (part, left) = ([UInt8](), budget)
        try Archive.visit(bytes) { (entry) throws(SpreadsheetFault) in
            guard entry.name == wanted else { return true }
            part = try entry.read(&left)
            return false
        }
        budget = left
        return part
    }

    private static func key(_ name: String) -> String {
        name.replacing("\\", with: "/").trimmingPrefix("/").lowercased()
    }

    private struct Entry {
        let archive: OpaquePointer
        let name: String
        let isEncrypted: Bool

        func read(_ left: inout Int) throws(SpreadsheetFault) -> [UInt8] {
            var data: [UInt8] = []
            var block = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = archive_read_data(archive, &block, block.count)
                guard count >= 0 else { throw SpreadsheetFault(.damagedArchive, found: name) }
                guard count > 0 else { return data }
                left -= count
                guard left >= 0 else { throw SpreadsheetFault(.unpackedTooLarge, found: name) }
                data += block.prefix(count)
            }
        }
    }

    /// Calls `body` with each entry until it returns `false`.
    private static func visit(
        _ bytes: [UInt8], _ body: (Entry) throws(SpreadsheetFault) -> Bool
    ) throws(SpreadsheetFault) {
        try bytes.withUnsafeBufferPointer { (buffer) throws(SpreadsheetFault) in
            guard let archive = archive_read_new() else { throw SpreadsheetFault(.damagedArchive) }
            defer { archive_read_free(archive) }
            guard archive_read_support_format_zip_seekable(archive) == ARCHIVE_OK,
                archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK
            else { throw SpreadsheetFault(.damagedArchive) }
            var header: OpaquePointer?
            while true {
                let status = archive_read_next_header(archive, &header)
                if status == ARCHIVE_EOF { return }
                // A warning concerns a name in an encoding that this process does not use: no part that is read.
                guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let header else {
                    throw SpreadsheetFault(.damagedArchive)
                }
                guard let name = archive_entry_pathname_utf8(header) else { continue }
                let entry = Entry(
                    archive: archive, name: String(cString: name),
                    isEncrypted: archive_entry_is_encrypted(header) != 0)
                guard try body(entry) else { return }
            }
        }
    }
}
