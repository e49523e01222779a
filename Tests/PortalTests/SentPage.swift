import Demonstration
import Foundation
import Office
import PublicRecord
import Testing

@testable import Portal

/// A page with a form, as a browser would send it: its hidden values, and the typed ones.
struct SentPage {
    let action: String
    let hidden: [String: String]

    /// - Parameter answer: a page with one form of the office or of an applicant in its main part.
    init(_ answer: Answer) throws {
        let main = try #require(answer.text.split(separator: "<main", maxSplits: 1).last)
        let form = try #require(main.firstMatch(of: /<form method="post" action="([^"]*)"/))
        action = String(form.output.1)
        var hidden: [String: String] = [:]
        for field in main[form.range.upperBound...].matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/)
        {
            hidden[String(field.output.1)] = SentPage.text(of: String(field.output.2))
        }
        self.hidden = hidden
    }

    private static func text(of html: String) -> String {
        html.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }

    func with(_ typed: [String: String]) -> [String: String] { hidden.merging(typed) { $1 } }
}

extension PortalFixture {
    /// Returns a session for an account of the fictional court.
    func clerk() async throws -> (session: String, court: String) {
        let account = try #require(try DemoAccount.all(in: folder).first { $0.role == .court })
        let actor = try await office.act { try await $0.actor(named: account.login) }
        return (try await session(of: actor), try #require(account.court))
    }

    /// Returns the typed values of a request for a draw from a pool that is not small.
    func request(_ number: String, specialty chosen: Int = 0) throws -> [String: String] {
        let state = office.record.reader.state
        let time = try clock.now
        let pairs = state.catalogues.rows(of: .specialties).lazy.flatMap { specialty in
            state.catalogues.rows(of: .districts).lazy.filter { district in
                state.roster.members(specialty: specialty.code, districts: [district.code], at: time).count > 5
            }.prefix(1).map { (specialty.code, $0.code) }
        }
        let (specialty, district) = try #require(Array(pairs.prefix(chosen + 1)).last)
        return [
            "expediente": number, "especialidad": specialty, "partido": district, "tipo": "tercero", "lugares": "1",
            "perito-0": "", "motivo-0": "", "paso": "ver",
        ]
    }

    /// Returns the address of an empty request: the last form on the page, after those of the drafts.
    func newDraft(_ session: String) async throws -> String {
        let page = await get("/despacho/sorteos/solicitud", as: session).text
        let actions = page.matches(of: /action="(\/despacho\/sorteos\/solicitud\/[0-9a-f]{32})" novalidate/)
        return String(try #require(actions.last).output.1)
    }

    /// Sends a request and continues to its preview.
    /// - Returns: the address of the request, and the page that opens the draw.
    func lastLook(_ request: [String: String], _ session: String) async throws -> (draft: String, page: SentPage) {
        let draft = try await newDraft(session)
        let sent = await post(draft, request, as: session)
        #expect(sent["Location"] == draft + "/lista")
        return (draft, try SentPage(await get(draft + "/lista", as: session)))
    }
}
