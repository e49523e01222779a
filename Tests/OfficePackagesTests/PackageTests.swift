import OfficePackages
import Testing

private struct Fault: PackageReadingFault, Equatable {
    var fault: PackageFault
    init(of fault: PackageFault) { self.fault = fault }
}

/// Collects the names of elements and the text.
private final class Names: PartReader {
    private(set) var names: [String] = []
    private(set) var read = ""

    func begin(_ element: Element) throws(Fault) { names.append(element.name) }
    func text(_ text: String) { read += text }
    func end(_ name: String) throws(Fault) {}
}

@Suite("Packages of Office Open XML")
struct PackageTests {
    private static let bytes = Array("<w:document>Ñandú</w:document>".utf8)

    private func file() throws -> [UInt8] {
        try #require(
            PackageWriter.zip([("[Content_Types].xml", [1, 2, 3]), ("word/document.xml", PackageTests.bytes)]))
    }

    @Test func partsComeBack() throws {
        var archive = try PackageArchive<Fault>(try file())
        #expect(archive.names == ["[Content_Types].xml", "word/document.xml"])
        #expect(try archive.part("Word/Document.xml") == PackageTests.bytes)
        #expect(throws: Fault(of: .damagedArchive("word/header1.xml"))) { try archive.part("word/header1.xml") }
    }

    @Test func theSamePartsGiveTheSameBytes() throws {
        #expect(try file() == file())
    }

    @Test func aFileThatIsCutOffIsRefused() throws {
        let file = try file()
        for count in [1, 30, file.count - 1] {
            #expect(throws: Fault.self) { try PackageArchive<Fault>(Array(file.prefix(count))) }
        }
    }

    @Test func aChangedPartIsRefused() throws {
        let parts = [(name: "a.xml", bytes: (0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 >> 3) })]
        var file = try #require(PackageWriter.zip(parts))
        // The data of the only part, which deflate hardly shortens, are in the middle.
        file[file.count / 2] ^= 1
        var archive = try PackageArchive<Fault>(file)
        #expect(throws: Fault(of: .damagedArchive("a.xml"))) { try archive.part("a.xml") }
    }

    @Test func elementsAreReadWithoutTheirPrefixes() throws {
        let names = Names()
        let text = "<?xml version=\"1.0\"?><w:a><b x=\"1\"/>uno &amp; dos</w:a>"
        try Markup.parse(Array(text.utf8), part: "p", with: names)
        #expect(names.names == ["a", "b"])
        #expect(names.read == "uno & dos")
    }

    @Test(arguments: ["<a>", "<a></b>", "", "<a>\u{0}</a>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>"])
    func whatIsNotWellFormedIsRefused(text: String) {
        #expect(throws: Fault(of: .damagedPart("p"))) { try Markup.parse(Array(text.utf8), part: "p", with: Names()) }
    }

    @Test func aDocumentTypeIsRefused() {
        let text = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"
        #expect(throws: Fault(of: .documentType("p"))) { try Markup.parse(Array(text.utf8), part: "p", with: Names()) }
    }

    @Test func relationshipsAreResolved() throws {
        let text =
            "<Relationships><Relationship Id=\"r1\" Type=\"http://a/header\" Target=\"header1.xml\"/>"
            + "<Relationship Id=\"r2\" Type=\"http://a/image\" Target=\"/word/media/a.png\"/>"
            + "<Relationship Id=\"r3\" Type=\"http://a/hyperlink\" Target=\"https://ejemplo.invalid\""
            + " TargetMode=\"External\"/></Relationships>"
        let relationships = Relationships<Fault>(of: "word/document.xml")
        try Markup.parse(Array(text.utf8), part: "p", with: relationships)
        #expect(relationships.targets.mapValues(\.part) == ["r1": "word/header1.xml", "r2": "word/media/a.png"])
        #expect(relationships.first("header") == "word/header1.xml")
        #expect(RelationshipsPart.name(of: "word/document.xml") == "word/_rels/document.xml.rels")
        #expect(RelationshipsPart.name(of: "") == "_rels/.rels")
    }
}
