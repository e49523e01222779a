import Foundation
import Office
import Phrases
import PublicRecord
import WireFormat
import Wording

/// The reason for which a request gets no page.
enum Trouble: Error, Equatable, Sendable {
    case notFound
    case method(allowed: String)
    /// The form was sent from another site.
    case foreign
    /// The query or the body is no valid form.
    case unreadable
    case tooLarge
    case tooSlow
    /// There were too many requests; the seconds to wait.
    case tooOften(Int)
    /// The user's role may not see the page.
    case notYours
    /// The matter is another court's.
    case otherCourt
    /// Bodies and answers already hold as much memory as they may.
    case overloaded

    var status: Int {
        switch self {
        case .notFound: 404
        case .method: 405
        case .foreign, .notYours, .otherCourt: 403
        case .unreadable: 400
        case .tooLarge: 413
        case .tooSlow: 408
        case .tooOften: 429
        case .overloaded: 503
        }
    }

    /// Names the phrases `portal.trouble.<name>` and `portal.trouble.<name>-remedy`.
    var name: String {
        switch self {
        case .notFound: "not-found"
        case .method: "method"
        case .foreign: "foreign"
        case .unreadable: "unreadable"
        case .tooLarge: "too-large"
        case .tooSlow: "too-slow"
        case .tooOften: "too-often"
        case .notYours: "not-yours"
        case .otherCourt: "other-court"
        case .overloaded: "overloaded"
        }
    }

    /// The names that have phrases, of this type and of other errors.
    static let names = [
        "not-found", "method", "foreign", "unreadable", "too-large", "too-slow", "too-often", "not-yours",
        "other-court",
        "overloaded", "refused", "busy", "full", "broken",
    ]
}

/// The page for an error: the reason and a remedy.
struct TroublePage: Page {
    static let template = "trouble"

    var title: String
    var text: String
    var remedy: String
    var status: Int

    init(_ name: String, status: Int, text: String? = nil, _ values: [String: String] = [:]) {
        title = say("portal.trouble.\(name)")
        self.text = text ?? ""
        remedy = say("portal.trouble.\(name)-remedy", values)
        self.status = status
    }
}

extension Portal {
    /// Returns the answer to a request for which the server, not a door, has no page.
    func answer(_ trouble: Trouble, to request: Incoming) async -> Answer {
        await wording(in: Language(ofPath: request.path)) {
            Headers.complete(self.trouble(trouble, request, nil), for: nil, isSecure: settings.isSecure)
        }
    }

    /// Returns the page for an error. An unexpected error is logged, and the visitor is not told its details.
    func trouble(_ error: any Error, _ request: Incoming, _ address: Address?) -> Answer {
        var page: TroublePage
        var headers: [(String, String)] = []
        switch error {
        case let trouble as Trouble:
            var values: [String: String] = [:]
            if case .method(let allowed) = trouble { headers.append(("Allow", allowed)) }
            if trouble == .overloaded { headers.append(("Retry-After", "10")) }
            if case .tooOften(let seconds) = trouble {
                headers.append(("Retry-After", String(seconds)))
                values["time"] = Span.text(seconds: seconds)
            }
            page = TroublePage(trouble.name, status: trouble.status, values)
        case let refusal as Refusal where refusal.reason == .otherWriter:
            page = TroublePage("busy", status: 503)
            headers.append(("Retry-After", "10"))
        case let refusal as Refusal where [.draftsFull, .diskNearlyFull].contains(refusal.reason):
            page = TroublePage("full", status: 503, text: refusal.phrase)
            headers.append(("Retry-After", "3600"))
        case let refusal as Refusal: page = TroublePage("refused", status: 422, text: refusal.phrase)
        case let violation as Violation: page = TroublePage("refused", status: 422, text: violation.phrase)
        case let malformed as Malformed: page = TroublePage("refused", status: 400, text: malformed.phrase)
        default:
            log.error("A page failed", metadata: ["path": "\(request.path)", "error": "\(error)"])
            page = TroublePage("broken", status: 500)
        }
        if case .api = address?.route { return apiTrouble(page, headers) }
        guard let time = try? now() else { return Answer(status: 500) }
        let visit = Visit(
            method: .get, address: address ?? Address(.home), query: Form(), privateReader: office.privateReader,
            time: time,
            site: settings.site)
        var answer = show(page, in: visit)
        answer.headers += headers
        return answer
    }
}
