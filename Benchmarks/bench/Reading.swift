import Foundation
import Office
import PublicRecord
import TransparencyLog
import Verification
import WireFormat

/// One audit of a published log, alone in its process, so that the peak of memory is its own.
func measureAudit(_ folder: DataFolder, name: String, tilesOnly: Bool) throws {
    let source = FolderSource(folder.published)
    let file = try Data(contentsOf: URL(fileURLWithPath: "\(folder.published)/\(PublishedFile.trustPolicy)"))
    let terms = LogAudit.Terms(trust: try TrustPolicy(parsing: file), now: .last, tilesOnly: tilesOnly)
    var audit: LogAudit?
    let before = try peakMemory()
    let time = seconds { audit = LogAudit(of: source, terms: terms) }
    guard let audit, audit.outcome == .success else { throw WrongUsage(words: audit?.findings.map(\.name) ?? []) }
    report("audit.\(name).entries", Double(audit.entries))
    report("audit.\(name).concluded", Double(audit.state.statistics.concluded))
    report("audit.\(name).rate", Double(audit.entries) / time)
    report("audit.\(name).memory", try peakMemory())
    report("audit.\(name).memory-before", before)
}

/// Opens an installation: to look, or to write.
func measureStart(_ folder: DataFolder, writing: Bool) throws {
    if writing {
        let clock = BenchClock(.last)
        report("start.office.seconds", try seconds { use(try Office(folder, ports: clock.ports)) })
    } else {
        report("start.reader.seconds", try seconds { use(try RecordReader(folder)) })
    }
}
