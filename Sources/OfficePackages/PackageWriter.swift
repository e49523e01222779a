import CArchive

/// Writes a ZIP archive in memory. The same parts give the same bytes: no time and no owner is in it.
public enum PackageWriter {
    /// - Returns: `nil` if libarchive fails, which it does for want of memory only.
    public static func zip(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8]? {
        // Deflate adds 5 bytes for each 16 KiB at most; headers are small.
        let capacity = parts.reduce(1_024) { $0 + $1.bytes.count + $1.bytes.count / 1_000 + 1_024 }
        var isWritten = false
        let file = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            isWritten = write(parts, into: buffer, &count)
            if !isWritten { count = 0 }
        }
        return isWritten ? file : nil
    }

    private static func write(
        _ parts: [(name: String, bytes: [UInt8])], into buffer: UnsafeMutableBufferPointer<UInt8>, _ used: inout Int
    ) -> Bool {
        guard let archive = archive_write_new() else { return false }
        defer { archive_write_free(archive) }
        // Otherwise the archive is filled up to a multiple of 10,240 bytes.
        guard archive_write_set_bytes_in_last_block(archive, 1) == ARCHIVE_OK,
            archive_write_set_format_zip(archive) == ARCHIVE_OK,
            archive_write_zip_set_compression_deflate(archive) == ARCHIVE_OK,
            archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &used) == ARCHIVE_OK
        else { return false }
        for part in parts {
            guard let entry = archive_entry_new() else { return false }
            defer { archive_entry_free(entry) }
            archive_entry_set_pathname(entry, part.name)
            archive_entry_set_size(entry, Int64(part.bytes.count))
            // A regular file that its owner may write and all may read.
            archive_entry_set_mode(entry, 0o100644)
            guard archive_write_header(archive, entry) == ARCHIVE_OK,
                archive_write_data(archive, part.bytes, part.bytes.count) == part.bytes.count
            else { return false }
        }
        return archive_write_close(archive) == ARCHIVE_OK
    }
}
