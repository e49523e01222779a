import Foundation
import Office
import OpenData
import Phrases
import PublicRecord
import Synchronization
import TransparencyLog
import WireFormat
import Wording

extension OpenData.Site {
    /// The addresses of this site, for feeds, data sets and the description of the read interface.
    init(of settings: Portal.Settings) {
        self.init(base: settings.site)
        log = Route.log
        data = "/datos"
        draws = Route.draws.path + "/"
        experts = Route.roster.path + "/"
        entries = Route.record.path + "/entradas/"
        calls = Route.calls.path + "/"
    }
}

extension Route {
    /// The path of the log; the log's files have their own names below it.
    static let log = "/registro"
}

/// Serves the public record to programs.
extension Portal {
    func dataFile(_ name: String) -> Answer {
        // Excel takes UTF-8 for another encoding where no byte-order mark begins the file.
        let marked = DataSet.allCases.first { $0.marked == name }
        let file = "\(settings.dataSets)/\(marked?.csv ?? name)"
        return Answer(
            headers: [
                ("Content-Type", Portal.type(ofDataFile: name)), ("Cache-Control", "public, max-age=60"),
                ("Access-Control-Allow-Origin", "*"),
            ], body: marked == nil ? .file(file) : .file(file, prefix: [0xEF, 0xBB, 0xBF]))
    }

    private static func type(ofDataFile name: String) -> String {
        switch name.split(separator: ".").last {
        case "csv": "text/csv; charset=utf-8; header=present"
        case "json" where name.hasSuffix(".csv-metadata.json"): "application/csvm+json"
        case "json": "application/json"
        case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case "jsonld": "application/ld+json"
        case "atom": "application/atom+xml; charset=utf-8"
        default: "text/plain; charset=utf-8"
        }
    }

    /// Answers a request to the read interface. Errors are JSON too.
    func api(_ path: [String], _ visit: Visit) throws -> Answer {
        let site = OpenData.Site(of: settings)
        if path == ["openapi.json"] { return json(API.description(site: site), 200) }
        // If a parameter is repeated, the first value counts, as everywhere in the portal.
        let query = Dictionary(visit.query.pairs.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        do {
            let checkpoint = FileManager.default.contents(atPath: office.folder.published + "/" + "checkpoint")
                .flatMap { try? SignedCheckpoint(parsing: Array($0)) }
            let api = API(visit.reader, checkpoint: checkpoint, site: site, at: visit.time)
            return json(try api.answer("/" + path.joined(separator: "/"), query).bytes, 200)
        } catch let fault as API.Fault {
            return json(fault.json(in: visit.language).bytes, fault.status)
        }
    }

    /// Returns an error that occurs before the read interface is reached, in the interface's format.
    func apiTrouble(_ page: TroublePage, _ headers: [(String, String)]) -> Answer {
        let code: API.Fault.Code = page.status == 404 ? .unknownAddress : .badParameter
        let error = JSON.object([
            "error": .object([
                "code": .string(code.rawValue), "message": .string("\(page.title). \(page.remedy)"),
            ])
        ])
        var answer = json(error.bytes, page.status)
        answer.headers += headers
        return answer
    }

    private func json(_ bytes: [UInt8], _ status: Int) -> Answer {
        .text(bytes, type: "application/json", status: status).with("Access-Control-Allow-Origin", "*")
    }

    /// Updates the data sets, at most every ten minutes and outside of the threads that answer, because a long log takes a
    /// while.
    func writeDataSets() async throws {
        let (reader, time) = (office.record.reader, try now())
        let version = DataSetState.Version(size: reader.size, identities: try reader.identityCount())
        guard dataSets.isDue(version, at: time) else { return }
        let (folder, site) = (settings.dataSets, OpenData.Site(of: settings))
        _ = try await offload { try DataSets.write(reader, to: folder, site: site) }
        dataSets.wrote(version, at: time)
    }
}

/// The state of the data sets on disk.
final class DataSetState: Sendable {
    /// The version of the data from which the data sets were made.
    struct Version: Equatable {
        var size: Int
        /// The number of published identity documents; an erasure reduces it.
        var identities: Int
    }

    private let written = Mutex<(version: Version, time: Timestamp)?>(nil)
    /// The seconds between two updates.
    private static let pause = 600

    /// Whether an update is due: at once after an erasure, so that the name disappears, and otherwise after the pause.
    func isDue(_ version: Version, at time: Timestamp) -> Bool {
        written.withLock { written in
            guard let written else { return true }
            return version.identities < written.version.identities
                || version != written.version && time >= written.time.advanced(by: DataSetState.pause)
        }
    }

    func wrote(_ version: Version, at time: Timestamp) { written.withLock { $0 = (version, time) } }
}
