import Office
import Phrases
import WireFormat

/// The README beside the data files.
enum ReadMe {
    static func text(_ reader: RecordReader, site: Site, licence: Licence, in language: Language) -> [UInt8] {
        let sets = DataSet.allCases.map { set in
            "  \(set.rawValue)\n      \(Phrases.text(set.phrase + ".about", in: language))\n"
        }
        let text = Phrases.text(
            "opendata.readme",
            [
                "institution": reader.state.created?.institution ?? "", "origin": reader.state.created?.origin ?? "",
                "size": String(reader.size), "time": reader.asOf.text, "address": site.data(),
                "licence": licence.name, "licence-address": licence.address, "sets": sets.joined(),
            ], in: language)
        return Array((text + "\n").utf8)
    }
}
