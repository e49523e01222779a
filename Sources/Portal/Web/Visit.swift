import Draw
import Office
import Phrases
import PublicRecord
import WireFormat

/// One request, as far as pages need to know it.
struct Visit: Sendable {
    enum Method: String, Sendable { case get = "GET", post = "POST" }

    var method: Method
    var address: Address
    /// The query of the address.
    var query: Form
    /// What was sent with a `post`.
    var form = Form()
    /// Who is in; `nil` for the public.
    var actor: Actor?
    /// The owner of an expired session. It grants no access, and is only used to save the form.
    var former: Actor?
    /// When the session ends by itself.
    var until: Timestamp?
    /// The id that the browser holds of a session.
    var session: String?
    /// Reads private data, as of the record at the time of the visit.
    var privateReader: PrivateReader
    var time: Timestamp
    /// The site's own address, `https://peritos.example.mx`, without a slash at its end.
    var site: String

    /// The record at the time of the visit.
    var reader: RecordReader { privateReader.record }
    var state: RecordState { reader.state }
    var names: Catalogues { reader.state.catalogues }
    var route: Route { address.route }

    /// The signed-in user.
    /// - Throws: `Trouble.notYours` if nobody is signed in, which `detour` sees to before.
    var signedIn: Actor {
        get throws(Trouble) {
            guard let actor else { throw .notYours }
            return actor
        }
    }

    /// Whether what is shown follows from the record alone, and is the same for everybody who asks now.
    var isEverybodys: Bool {
        switch route {
        case .own, .staff, .asset, .data, .dataFile, .published, .record: false
        default: method == .get && session == nil
        }
    }
    var language: Language { address.language }
}
