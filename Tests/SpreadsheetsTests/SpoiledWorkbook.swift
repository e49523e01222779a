import OfficePackages
import Testing

@testable import Spreadsheets

/// The parts of a workbook, unpacked and packed again.
enum SpoiledWorkbook {
    static func part(_ name: String, of file: [UInt8]) throws -> [UInt8] {
        var archive = try PackageArchive<SpreadsheetFault>(file)
        return try archive.part(name)
    }

    static func pack(_ parts: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
        try #require(PackageWriter.zip(parts))
    }
}
