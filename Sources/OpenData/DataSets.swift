import Foundation
import Office
import Phrases
import PublicRecord
import Sodium
import WireFormat

/// The whole record as files: data sets, their descriptions, feeds, and a checksum for each of them.
///
/// The files depend only on the folded log: the same log gives the same bytes at any time and on any machine. Values
/// that change with time are computed as of the newest entry. No private data is included: no contact details, not even
/// published ones, since a page can be changed and copies of a file cannot; reserved matters show only the tag in the
/// record.
public enum DataSets {
    /// The other files in the folder.
    public static let drawsFeed = "sorteos.atom"
    public static let rosterFeed = "padron.atom"
    public static let checksums = "SHA256SUMS"
    public static let dictionary = "diccionario.json"
    public static let catalogue = "catalogo.jsonld"
    public static let description = "openapi.json"

    /// Writes everything into a new folder beside `folder`, and then replaces `folder` with it.
    ///
    /// A process that is killed leaves `folder` unchanged; the next call clears `staging`. Between the two renames at
    /// the end `folder` is absent; after a kill at that point the next call first moves the old folder back.
    /// - Parameters:
    ///   - folder: the folder that is served; it may be absent.
    ///   - staging: a folder on the same file system for this use only; by default `folder` with `.partial`.
    /// - Returns: the files, in the order of `SHA256SUMS`, which is not among them, nor are the workbooks.
    /// - Throws: `Refusal.storeDamaged`, `DurableFiles.Fault`, and what SQLite throws.
    @discardableResult
    public static func write(
        _ reader: RecordReader, to folder: String, staging: String? = nil, site: Site, licence: Licence = .ccBy4
    ) throws -> [WrittenFile] {
        let staging = staging ?? folder + ".partial"
        let aside = staging + ".old"
        let files = FileManager.default
        if files.fileExists(atPath: aside), !files.fileExists(atPath: folder) { try DurableFiles.move(aside, folder) }
        if files.fileExists(atPath: aside) { try files.removeItem(atPath: aside) }
        if files.fileExists(atPath: staging) { try files.removeItem(atPath: staging) }
        try files.createDirectory(atPath: staging, withIntermediateDirectories: true)
        var written = try writeTables(reader, in: staging, site: site)
        func add(_ name: String, _ bytes: [UInt8]) throws {
            try DurableFiles.create("\(staging)/\(name)", bytes)
            written.append(WrittenFile(name: name, digest: SHA256.hash(bytes), size: bytes.count, set: nil))
        }
        for set in DataSet.allCases { try add(set.metadata, Metadata.text(of: set, site: site, licence: licence)) }
        try add(dictionary, DataDictionary.text)
        try add(description, API.description(site: site))
        try add(drawsFeed, try Feed.draws(reader, site: site))
        try add(rosterFeed, try Feed.roster(reader, site: site))
        for language in Language.allCases {
            let name = language == .standard ? "README.txt" : "README.\(language.rawValue).txt"
            try add(name, ReadMe.text(reader, site: site, licence: licence, in: language))
        }
        try add(catalogue, DataCatalogue.text(reader, written, site: site, licence: licence))
        written.sort { $0.name.precedes($1.name) }
        let sums = written.map { "\($0.digest.hex)  \($0.name)\n" }.joined()
        try DurableFiles.create("\(staging)/\(checksums)", Array(sums.utf8))
        try DurableFiles.syncFolder(staging)
        try DurableFiles.replace(folder, with: staging, aside: aside)
        try DurableFiles.syncFolder(URL(fileURLWithPath: folder).deletingLastPathComponent().path)
        try? files.removeItem(atPath: aside)
        return written
    }

    /// Writes the data sets, those that are read together at a time: the rows of their workbooks are in memory until the end
    /// of each.
    private static func writeTables(_ reader: RecordReader, in folder: String, site: Site) throws -> [WrittenFile] {
        func table(_ set: DataSet) throws -> Table { try Table(set, in: folder) }
        func people() throws -> [WrittenFile] {
            var (experts, practices, chances) = (try table(.experts), try table(.practices), try table(.chances))
            try reader.writeExperts(&experts, &practices, &chances)
            return try finish(experts, practices, chances)
        }
        func lots() throws -> [WrittenFile] {
            var (draws, pools, designations) = (try table(.draws), try table(.pools), try table(.designations))
            try reader.writeDraws(&draws, &pools, &designations, site: site)
            var directs = try table(.directs)
            try reader.writeDirects(&directs, &designations)
            return try finish(draws, pools, designations, directs)
        }
        func lists() throws -> [WrittenFile] {
            var (applications, catalogues, indicators) = (
                try table(.applications), try table(.catalogues), try table(.indicators)
            )
            try reader.writeApplications(&applications)
            try reader.writeCatalogues(&catalogues)
            try reader.writeIndicators(&indicators)
            var commitment = try table(.commitment)
            try reader.writeCommitment(&commitment)
            return try finish(applications, catalogues, indicators, commitment)
        }
        func entries() throws -> [WrittenFile] {
            var (entries, changes) = (try table(.entries), try table(.rosterChanges))
            var (corrections, closures) = (try table(.corrections), try table(.closures))
            try reader.writeEntries(&entries, &changes, &corrections, &closures)
            return try finish(entries, changes, corrections, closures)
        }
        return try people() + lots() + lists() + entries()
    }

    private static func finish(_ tables: Table...) throws -> [WrittenFile] { try tables.flatMap { try $0.finish() } }
}
