import Foundation
import Testing

@testable import OpenData

@Suite("Feeds")
struct FeedTests {
    @Test func whatXMLCannotHoldIsReplaced() {
        #expect(XML.escape("a<b>&\"c\"") == "a&lt;b&gt;&amp;&quot;c&quot;")
        #expect(XML.escape("a\u{0}b\u{1F}\u{7F}\u{FFFE}\u{FFFF}") == "a\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
        #expect(XML.escape("a\tb\nc\rd") == "a&#9;b&#10;c&#13;d")
        #expect(XML.escape("ñ 😀 é") == "ñ 😀 é")
    }

    /// Each entry keeps its id when newer ones follow; the feed has the newest fifty only.
    @Test func entriesKeepTheirIDs() async throws {
        let fixture = try await OpenDataFixture.year.value
        let feed = String(
            decoding: try Feed.draws(await fixture.office.reader, site: OpenDataFixture.site), as: UTF8.self)
        let ids = feed.matches(of: #/<id>(.+)</id>/#).map { String($0.1) }
        #expect(ids.count == 51 && ids[0] == "tag:peritos.example,2025-05-28:registro/sorteos.atom")
        let newest = try #require(ids.dropFirst().first)
        #expect(newest == "tag:peritos.example,2025-05-28:registro/entrada/\(await fixture.office.reader.size - 1)")
    }
}
