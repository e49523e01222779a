import Draw
import OpenData
import PublicRecord
import Testing
import WireFormat

@testable import Portal

@Suite("Feeds by subject, and what programs that index the web read")
struct FeedFileTests {
    @Test func aSubjectHasAFeedThatItsPageNames() async throws {
        let fixture = try await PortalFixture()
        let draw = try #require(fixture.state.draws.newest(1, matching: .init(state: .concluded), at: 0).first)
        let expert = try #require(draw.designated.first)
        for (page, feed) in [
            ("/padron/\(expert)", "/avisos/perito/\(expert)"),
            ("/sorteos?juzgado=\(draw.record.court)", "/avisos/juzgado/\(draw.record.court)"),
            ("/sorteos?especialidad=\(draw.record.specialty)", "/avisos/especialidad/\(draw.record.specialty)"),
        ] {
            let head = await fixture.get(page).text
            #expect(head.contains("type=\"application/atom+xml\"") && head.contains("href=\"\(feed)\""), "\(page)")
            let text = await fixture.get(feed).text
            #expect(text.contains("\(PortalFixture.site)/sorteos/\(draw.record.id)"), "\(feed)")
            #expect(
                text.contains("<link rel=\"self\" type=\"application/atom+xml\" href=\"\(PortalFixture.site)\(feed)\""))
            let places = text.matches(of: /entrada\/([0-9]+)<\/id>/).compactMap { Int($0.1) }
            #expect(!places.isEmpty && places == places.sorted(by: >) && places.count <= 50, "\(feed)")
        }
        let calls = await fixture.get("/avisos/convocatorias").text
        #expect(calls.contains("\(PortalFixture.site)/convocatorias/convocatoria-2025"))
        for unknown in ["juzgado/no-hay", "especialidad/no-hay", "perito/P-999999"] {
            #expect(await fixture.get("/avisos/\(unknown)").status == 404, "\(unknown)")
        }
    }

    /// A court's feed has its own draws only.
    @Test func aFeedHasNothingOfOthers() async throws {
        let fixture = try await PortalFixture()
        let court = try #require(fixture.state.draws.newest(1, at: 0).first).record.court
        let text = await fixture.get("/avisos/juzgado/\(court)").text
        for match in text.matches(of: /\/sorteos\/(S-[0-9]{4}-[0-9]{6})/) {
            #expect(fixture.state.draws[try DrawID(String(match.1))]?.court == court)
        }
    }

    @Test func whatProgramsMayIndexIsThere() async throws {
        let fixture = try await PortalFixture()
        let robots = await fixture.get("/robots.txt").text
        #expect(robots.contains("Disallow: /despacho") && robots.contains("Disallow: /en/mi/"))
        #expect(robots.contains("Sitemap: \(PortalFixture.site)/sitemap.xml"))
        let map = await fixture.get("/sitemap.xml").text
        let addresses = map.matches(of: /<loc>([^<]+)<\/loc>/).map {
            String($0.1.dropFirst(PortalFixture.site.utf8.count))
        }
        #expect(addresses.contains("/compromiso-3") && addresses.contains("/en/compromiso-3"))
        #expect(!addresses.contains { $0.contains("/despacho") || $0.contains("/mi") })
        #expect(addresses.allSatisfy { Address(path: $0) != nil })
        #expect(Set(addresses).count == addresses.count)
        let head = await fixture.get("/en/sorteos").text
        #expect(head.contains("hreflang=\"es\" href=\"\(PortalFixture.site)/sorteos\""))
        #expect(head.contains("<meta name=\"description\" content=\""))
    }
}
