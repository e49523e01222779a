import Office
import Phrases
import PublicRecord
import WireFormat

/// The catalogue entry that open-data portals harvest: DCAT 3 in JSON-LD. All terms but the checksum exist in DCAT 2
/// too.
enum DataCatalogue {
    private static let context: JSON = .object([
        "dcat": .string("http://www.w3.org/ns/dcat#"), "dct": .string("http://purl.org/dc/terms/"),
        "foaf": .string("http://xmlns.com/foaf/0.1/"), "spdx": .string("http://spdx.org/rdf/terms#"),
        "xsd": .string("http://www.w3.org/2001/XMLSchema#"),
    ])

    static func text(
        _ reader: RecordReader, _ files: [WrittenFile], site: Site, licence: Licence
    ) -> [UInt8] {
        let shared = Shared(reader, site: site, licence: licence)
        return JSON.object([
            "@context": context, "@id": .string(site.data(DataSets.catalogue)), "@type": .string("dcat:Catalog"),
            "dct:title": .languages("opendata.title"), "dct:description": .languages("opendata.about"),
            "dct:publisher": shared.publisher, "dct:license": shared.licence, "dct:modified": shared.modified,
            "dct:language": shared.language, "foaf:homepage": .reference(site.data()),
            "dcat:dataset": .array(
                DataSet.allCases.map { set in dataset(set, files.filter { $0.set == set }, shared) }),
            "dcat:service": .object([
                "@type": .string("dcat:DataService"), "dct:title": .languages("opendata.api"),
                "dcat:endpointURL": .reference(site.base + site.api),
                "dcat:endpointDescription": .reference(site.data(DataSets.description)),
            ]),
        ]).bytes + [UInt8(ascii: "\n")]
    }

    /// The members that every part of the catalogue has.
    private struct Shared {
        let site: Site
        let publisher, licence, modified: JSON
        /// The language of the data sets' words, Spanish (Library of Congress ISO 639-1, as DCAT asks for).
        let language: JSON = .reference("http://id.loc.gov/vocabulary/iso639-1/es")

        init(_ reader: RecordReader, site: Site, licence: Licence) {
            self.site = site
            publisher = .object([
                "@type": .string("foaf:Organization"), "foaf:name": .string(reader.state.created?.institution ?? ""),
            ])
            self.licence = .reference(licence.address)
            modified = .object(["@type": .string("xsd:dateTime"), "@value": .string(reader.asOf.text)])
        }
    }

    private static func dataset(_ set: DataSet, _ files: [WrittenFile], _ shared: Shared) -> JSON {
        .object([
            "@id": .string(shared.site.data() + "#" + set.rawValue), "@type": .string("dcat:Dataset"),
            "dct:identifier": .string(set.rawValue), "dct:title": .languages(set.phrase),
            "dct:description": .languages(set.phrase + ".about"), "dct:publisher": shared.publisher,
            "dct:license": shared.licence, "dct:modified": shared.modified, "dct:language": shared.language,
            "dct:conformsTo": .reference(shared.site.data(set.metadata)),
            "dcat:distribution": .array(files.map { distribution($0, shared) }),
        ])
    }

    private static func distribution(_ file: WrittenFile, _ shared: Shared) -> JSON {
        let isCSV = file.name.hasSuffix(".csv")
        let address = shared.site.data(file.name)
        return .object([
            "@id": .string(address), "@type": .string("dcat:Distribution"), "dct:title": .string(file.name),
            "dcat:downloadURL": .reference(address), "dcat:accessURL": .reference(shared.site.data()),
            "dcat:mediaType": .reference(
                "https://www.iana.org/assignments/media-types/" + (isCSV ? "text/csv" : "application/json")),
            "dcat:byteSize": .object([
                "@type": .string("xsd:nonNegativeInteger"), "@value": .string(String(file.size)),
            ]),
            "dct:license": shared.licence, "dct:modified": shared.modified,
            "spdx:checksum": .object([
                "@type": .string("spdx:Checksum"),
                "spdx:algorithm": .reference("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
                "spdx:checksumValue": .object([
                    "@type": .string("xsd:hexBinary"), "@value": .string(file.digest.hex),
                ]),
            ]),
        ])
    }
}

extension JSON {
    fileprivate static func reference(_ address: String) -> JSON { .object(["@id": .string(address)]) }
}
