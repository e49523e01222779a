import Draw
import Office
import Phrases
import PublicRecord
import WireFormat

/// One request, with the data that pages need.
struct Visit: Sendable {
    enum Method: String, Sendable { case get = "GET", post = "POST" }

    var method: Method
    var address: Address
    /// The query of the address.
    var query: Form
    /// The form that was sent with a `post`.
    var form = Form()
    /// The signed-in user; `nil` for the public.
    var actor: Actor?
    /// The owner of an expired session. It grants no access, and is only used to save the form.
    var expiredActor: Actor?
    /// The session's id in the browser's cookie.
    var session: String?
    /// The time of the session's last second factor.
    var verified: Timestamp?
    /// Whether the session can be confirmed with a one-time code.
    var takesCode = false
    /// The name of the directory where the session can be confirmed; `nil` if it began otherwise.
    var confirmingDirectory: String?
    /// The ticket of a sign-in at the directory that is under way, from the browser's cookie.
    var entryTicket: String?
    /// The refused sign-ins before this session.
    var refused = 0
    /// The client as sign-ins are counted by it.
    var signInClient = Client.machine
    /// Reads private data, as of the record at the time of the visit.
    var privateReader: PrivateReader
    var time: Timestamp
    /// The client's address, or its network (`Incoming.client`).
    var client = ""
    /// The site's own address, `https://peritos.example.mx`, without a slash at its end.
    var site: String

    /// The record at the time of the visit.
    var reader: RecordReader { privateReader.record }
    var state: RecordState { reader.state }
    var names: Catalogues { reader.state.catalogues }
    var route: Route { address.route }

    /// The signed-in user.
    /// - Throws: `Trouble.notYours` if nobody is signed in. `redirectIfNotSignedIn` rules that out for the pages of a role.
    var signedIn: Actor {
        get throws(Trouble) {
            guard let actor else { throw .notYours }
            return actor
        }
    }

    /// Whether the page follows from the record, and is the same for all visitors at this time.
    var isCacheable: Bool {
        switch route {
        case .own, .staff, .asset, .data, .dataFile, .published, .record, .figures, .securityText, .policyReport: false
        default: method == .get && session == nil
        }
    }
    var language: Language { address.language }
}
