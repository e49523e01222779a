import Foundation
import Office
import OpenData
import PublicRecord
import WireFormat

/// The whole record as files, with the peak of memory, and lists of draws from the first page to the last.
func measureOpenData(_ folder: DataFolder) throws {
    let reader = try RecordReader(folder)
    let api = API(reader, checkpoint: nil, site: Site(base: "https://bench.example"), at: .last)
    let folios = reader.state.draws.folios
    let specialty = reader.state.draws.newest(1, at: 0).first?.record.specialty ?? ""
    for (name, query) in [
        ("newest", ["limit": "100"]),
        ("oldest", ["limit": "100", "after": folios.dropFirst(100).first?.description ?? ""]),
        ("specialty", ["limit": "100", "specialty": specialty]),
        ("none", ["limit": "100", "state": "open", "specialty": specialty]),
    ] {
        let times = try (1...200).map { _ in try seconds { use(try api.answer("/draws", query)) } }
        report("opendata.list.\(name).seconds", median(times))
    }
    let expert = reader.state.roster.experts[0].id
    report("opendata.expert.seconds", try seconds { use(try api.answer("/experts/\(expert)")) })
    if let draw = folios.first {
        report("opendata.draw.seconds", try seconds { use(try api.answer("/draws/\(draw)")) })
    }
    let before = try peakMemory()
    let time = try seconds {
        try DataSets.write(reader, to: folder.path + "/open-data", site: Site(base: "https://bench.example"))
    }
    report("opendata.write.seconds", time)
    report("opendata.draws", Double(folios.count))
    report("opendata.memory-before", before)
    report("opendata.memory", try peakMemory())
}
