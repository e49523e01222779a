/// The kind of a file, by its content.
enum FileKind: Equatable {
    case text
    /// A ZIP archive, perhaps a workbook.
    case archive
    case other(SpreadsheetFault.Kind)

    init(of bytes: [UInt8]) {
        func begins(_ signature: [UInt8]) -> Bool { bytes.starts(with: signature) }
        if begins([0x50, 0x4B, 0x03, 0x04]) || begins([0x50, 0x4B, 0x05, 0x06]) {
            self = .archive
        } else if begins([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            self = .other(FileKind.compoundFile(bytes))
        } else if FileKind.contains(Array("%PDF-".utf8), in: bytes.prefix(1_024)) {
            self = .other(.pdf)
        } else if begins(Array("{\\rtf".utf8)) {
            self = .other(.wordProcessor)
        } else if FileKind.signatures.contains(where: begins) {
            self = .other(.notASpreadsheet)
        } else {
            self = FileKind.markup(bytes).map { .other($0) } ?? .text
        }
    }

    /// PNG, JPEG, GIF, gzip, 7z, RAR, ELF and SQLite: kinds that somebody could hand in by mistake.
    private static let signatures: [[UInt8]] = [
        [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x1F, 0x8B],
        [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], Array("Rar!".utf8), [0x7F, 0x45, 0x4C, 0x46], Array("SQLite format".utf8),
    ]

    /// Returns the kind of an OLE compound file, from the names of its streams ([MS-CFB], [MS-OFFCRYPTO]).
    private static func compoundFile(_ bytes: [UInt8]) -> SpreadsheetFault.Kind {
        func hasStream(_ name: String) -> Bool {
            // A directory entry begins with the name in UTF-16.
            contains(name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] } + [0, 0], in: bytes[...])
        }
        if hasStream("EncryptedPackage") { return .encrypted }
        if hasStream("Workbook") || hasStream("Book") { return .oldExcel }
        return hasStream("WordDocument") ? .wordProcessor : .notASpreadsheet
    }

    /// Returns the kind of a text that is HTML or XML. Some programs write tables so and name the file `.xls`.
    private static func markup(_ bytes: [UInt8]) -> SpreadsheetFault.Kind? {
        // Letters of UTF-16 without their zeros, and without a byte-order mark.
        let letters = bytes.prefix(4_096).filter { $0 != 0 && $0 < 0x80 }
        let start = String(decoding: letters, as: UTF8.self).lowercased().drop { $0.isWhitespace }
        if start.hasPrefix("<?xml") { return start.contains("<html") ? .html : .xmlText }
        return ["<!doctype", "<html", "<head", "<body", "<table", "<meta", "<style", "<div"]
            .contains(where: start.hasPrefix) ? .html : nil
    }

    private static func contains(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = pattern.first, bytes.count >= pattern.count else { return false }
        return bytes.indices.dropLast(pattern.count - 1).contains { start in
            bytes[start] == first && bytes[start..<(start + pattern.count)].elementsEqual(pattern)
        }
    }
}
