import Foundation
import OpenData
import Verification
import Wording

/// The page that lists all data for programs.
struct OpenDataPage: Page {
    static let template = "open-data"

    struct File {
        var name: String
        var href: String
        var size: String
        var digest: String
    }

    /// A file of a data set; `use` says for what, where the name does not.
    struct SetFile {
        var name: String
        var href: String
        var size: String
        var use: String?
    }

    struct Column {
        var name: String
        var title: String
        var about: String
    }

    struct DataSetEntry {
        var id: String
        var name: String
        var about: String
        /// The CSV as programs read it, then as spreadsheets open it with a double click, as far as there are such.
        var files: [SetFile]
        /// The address of the description of the CSV (CSVW).
        var metadata: String
        var columns: [Column]
    }

    var title = say("portal.nav.data")
    /// Whether the data sets have not been written yet.
    var isAbsent: Bool
    var sets: [DataSetEntry]
    var files: [File]
    var programs: [Link]
    var licence: Link
    var log: String
    var logFiles: [Link]
    var command = "sha256sum -c \(DataSets.checksums)"

    /// - Parameters:
    ///   - files: the existing files, in the order of the list of checksums.
    ///   - workbooks: the sizes of the existing workbooks.
    init(_ visit: Visit, _ files: [File], workbooks: [DataSet: String]) {
        let byName = Dictionary(files.map { ($0.name, $0) }) { first, _ in first }
        self.files = files
        isAbsent = files.isEmpty
        sets = DataSet.allCases.compactMap { set in
            guard let csv = byName[set.csv], let json = byName[set.json] else { return nil }
            func file(_ name: String, _ size: String, _ use: String? = nil) -> SetFile {
                SetFile(name: name, href: Route.dataFile(name).path, size: size, use: use)
            }
            let workbook = workbooks[set].map { file(set.workbook, $0, say("portal.data.for-excel")) }
            let marked = file(set.marked, csv.size, say("portal.data.for-excel"))
            let key = "dataset.\(set.rawValue)"
            return DataSetEntry(
                id: set.rawValue, name: say(key), about: say("\(key).about"),
                files: [file(set.csv, csv.size), file(set.json, json.size)] + [workbook, marked].compactMap(\.self),
                metadata: Route.dataFile(set.metadata).path,
                columns: set.columns.map { column in
                    let key = "column.\(column.rawValue.replacing("_", with: "-"))"
                    return Column(name: column.rawValue, title: say(key), about: say("\(key).about"))
                })
        }
        func link(_ file: String, _ key: String) -> Link {
            Link(text: say(key), href: Route.dataFile(file).path)
        }
        programs = [
            link(DataSets.catalogue, "portal.data.whole-list-catalogue"),
            link(DataSets.dictionary, "portal.data.whole-list-dictionary"),
            link(DataSets.drawsFeed, "portal.data.feed-draws"), link(DataSets.rosterFeed, "portal.data.feed-roster"),
            Link(text: say("portal.data.api"), href: Route.api([DataSets.description]).path),
            link(DataSets.checksums, "portal.data.checksums"),
        ]
        licence = Link(text: Licence.ccBy4.name, href: Licence.ccBy4.address)
        log = visit.site + Route.log
        logFiles = [
            (PublishedFile.checkpoint, "portal.data.checkpoint"), (PublishedFile.trustPolicy, "portal.data.policy"),
        ].compactMap { file, key in
            PublishedPath([file]).map { Link(text: say(key), href: Route.published($0).path) }
        }
    }
}

extension Portal {
    func openData(_ visit: Visit) -> Answer {
        show(OpenDataPage(visit, dataFiles, workbooks: dataWorkbooks), in: visit)
    }

    private var dataWorkbooks: [DataSet: String] {
        let sizes = DataSet.allCases.compactMap { set in size(ofDataFile: set.workbook).map { (set, $0) } }
        return Dictionary(uniqueKeysWithValues: sizes)
    }

    /// Returns the size of a file; `nil` if there is none.
    private func size(ofDataFile name: String) -> String? {
        let size = try? FileManager.default.attributesOfItem(atPath: "\(settings.dataSets)/\(name)")[.size] as? Int
        return size.map(Amount.bytes)
    }

    /// The existing files of the data sets, from their list of checksums.
    private var dataFiles: [OpenDataPage.File] {
        let folder = settings.dataSets
        guard let list = FileManager.default.contents(atPath: "\(folder)/\(DataSets.checksums)") else { return [] }
        return String(decoding: list, as: UTF8.self).split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "  ", maxSplits: 1).map(String.init)
            guard parts.count == 2, let size = size(ofDataFile: parts[1]) else { return nil }
            return OpenDataPage.File(
                name: parts[1], href: Route.dataFile(parts[1]).path, size: size, digest: parts[0])
        }
    }
}

extension Amount {
    /// Returns a number of bytes as text, in units of 1,000 as in file managers.
    static func bytes(_ count: Int) -> String {
        switch count {
        case ..<1_000: "\(count) B"
        case ..<1_000_000: "\((count + 500) / 1_000) kB"
        default: "\(decimal(Double(count) / 1_000_000)) MB"
        }
    }
}
