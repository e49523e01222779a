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
    /// This site, as feeds, data sets and the description of the read interface name it.
    init(of settings: Portal.Settings) {
        self.init(base: settings.site)
        log = Route.log
        data = "/datos"
        draws = Route.draws.path + "/"
        experts = Route.roster.path + "/"
        entries = Route.record.path + "/entradas/"
    }
}

extension Route {
    /// Where the log stands, below which its files have their own names.
    static let log = "/registro"
}

/// The public record for programs.
extension Portal {
    func dataFile(_ name: String) -> Answer {
        Answer(
            headers: [
                ("Content-Type", Portal.type(ofDataFile: name)), ("Cache-Control", "public, max-age=60"),
                ("Access-Control-Allow-Origin", "*"),
            ], body: .file("\(settings.dataSets)/\(name)"))
    }

    private static func type(ofDataFile name: String) -> String {
        switch name.split(separator: ".").last {
        case "csv": "text/csv; charset=utf-8; header=present"
        case "json" where name.hasSuffix(".csv-metadata.json"): "application/csvm+json"
        case "json": "application/json"
        case "jsonld": "application/ld+json"
        case "atom": "application/atom+xml; charset=utf-8"
        default: "text/plain; charset=utf-8"
        }
    }

    /// One answer of the read interface. Its errors are JSON too.
    func api(_ path: [String], _ visit: Visit) throws -> Answer {
        let site = OpenData.Site(of: settings)
        if path == ["openapi.json"] { return json(API.description(site: site), 200) }
        // Of a parameter that is given twice, the first counts, as everywhere here.
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

    /// What goes wrong before the read interface is asked, told as it would tell it.
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

    /// Brings the data sets up to the record, at most every ten minutes: on a long log that takes a while.
    @concurrent
    func writeDataSets() async throws {
        let (reader, time) = (office.record.reader, try now())
        let version = DataSetState.Version(size: reader.size, identities: try reader.identityCount())
        guard dataSets.isDue(version, at: time) else { return }
        try DataSets.write(reader, to: settings.dataSets, site: OpenData.Site(of: settings))
        dataSets.wrote(version, at: time)
    }
}

/// How far the data sets are.
final class DataSetState: Sendable {
    /// What they follow from.
    struct Version: Equatable {
        var size: Int
        /// Of published identity documents: an erasure takes one away.
        var identities: Int
    }

    private let written = Mutex<(version: Version, time: Timestamp)?>(nil)
    /// Seconds.
    private static let pause = 600

    /// A name that was erased goes at once, what is new after the pause.
    func isDue(_ version: Version, at time: Timestamp) -> Bool {
        written.withLock { written in
            guard let written else { return true }
            return version.identities < written.version.identities
                || version != written.version && time >= written.time.advanced(by: DataSetState.pause)
        }
    }

    func wrote(_ version: Version, at time: Timestamp) { written.withLock { $0 = (version, time) } }
}
