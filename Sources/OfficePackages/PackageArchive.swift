import CArchive

/// The parts of a ZIP archive, in memory. Nothing is written to disk, and a name is only ever compared.
///
/// libarchive reads the directory at the archive's end, so that a file that is cut off is refused, and compares the
/// CRC-32 of each part that is read.
public struct PackageArchive<Fault: PackageReadingFault> {
    private let bytes: [UInt8]
    /// The names as stored, by the names in lower case: part names do not tell cases apart (ISO/IEC 29500-2, 6.2.2.3).
    private let stored: [String: String]
    /// The bytes that may still be unpacked.
    private var budget: Int

    /// Reads the directory.
    /// - Throws: `.damagedArchive`, also if a name is there twice; `.encrypted`.
    public init(_ bytes: [UInt8]) throws(Fault) {
        var stored: [String: String] = [:]
        try Self.visit(bytes) { (entry) throws(Fault) in
            guard !entry.isEncrypted else { throw Fault(of: .encrypted) }
            let key = Self.key(entry.name)
            guard stored.updateValue(entry.name, forKey: key) == nil || entry.name.hasSuffix("/") else {
                throw Fault(of: .damagedArchive(entry.name))
            }
            return true
        }
        self.bytes = bytes
        self.stored = stored
        budget = PackageLimits.unpacked(of: bytes.count)
    }

    /// The names of all parts as stored, ascending by their bytes.
    public var names: [String] {
        stored.values.filter { !$0.hasSuffix("/") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    public func has(_ name: String) -> Bool { stored[Self.key(name)] != nil }

    /// Unpacks a part.
    /// - Throws: `.damagedArchive` if it is absent or damaged; `.unpackedTooLarge`.
    public mutating func part(_ name: String) throws(Fault) -> [UInt8] {
        guard let wanted = stored[Self.key(name)] else { throw Fault(of: .damagedArchive(name)) }
        var (part, left) = ([UInt8](), budget)
        try Self.visit(bytes) { (entry) throws(Fault) in
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

        func read(_ left: inout Int) throws(Fault) -> [UInt8] {
            var data: [UInt8] = []
            var block = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = archive_read_data(archive, &block, block.count)
                guard count >= 0 else { throw Fault(of: .damagedArchive(name)) }
                guard count > 0 else { return data }
                left -= count
                guard left >= 0 else { throw Fault(of: .unpackedTooLarge(name)) }
                data += block.prefix(count)
            }
        }
    }

    /// Calls `body` with each entry until it returns `false`.
    private static func visit(
        _ bytes: [UInt8], _ body: (Entry) throws(Fault) -> Bool
    ) throws(Fault) {
        try bytes.withUnsafeBufferPointer { (buffer) throws(Fault) in
            guard let archive = archive_read_new() else { throw Fault(of: .damagedArchive("")) }
            defer { archive_read_free(archive) }
            guard archive_read_support_format_zip_seekable(archive) == ARCHIVE_OK,
                archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK
            else { throw Fault(of: .damagedArchive("")) }
            var header: OpaquePointer?
            while true {
                let status = archive_read_next_header(archive, &header)
                if status == ARCHIVE_EOF { return }
                // A warning concerns a name in an encoding that this process does not use: no part that is read.
                guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let header else {
                    throw Fault(of: .damagedArchive(""))
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
