import Foundation
import Logging
import Office
import Phrases
import PublicRecord
import Sodium
import WireFormat
import Wording

/// The web of an installation: three doors to one office.
///
/// A request becomes a `Visit`, the visit's `Route` says whose page it is and which, the page is a model in a template. What is done
/// is done by the office; nothing here decides anything.
public struct Portal: Sendable {
    public struct Settings: Sendable {
        /// The address that the site has in the world, without a slash at its end: `https://peritos.example.mx`.
        public var site: String
        /// Whether a proxy stands before it, whose `X-Forwarded-For` is to be believed.
        public var isBehindProxy = false
        /// Where the data sets are kept.
        public var dataSets: String

        public init(site: String, dataSets: String, isBehindProxy: Bool = false) {
            self.site = site
            self.dataSets = dataSets
            self.isBehindProxy = isBehindProxy
        }

        /// Whether browsers reach the site over TLS, which is what its cookies then ask for.
        var isSecure: Bool { site.hasPrefix("https://") }
    }

    let settings: Settings
    let office: SharedOffice
    let now: @Sendable () throws -> Timestamp
    let templates: Templates
    let limits: RateLimits
    let verifier: VerifierPage
    let log: Logger
    let dataSets = DataSetState()
    let pages = PageCache()
    let figures = LatestFigures()

    public init(
        _ office: SharedOffice, settings: Settings, log: Logger = Logger(label: "portal"),
        now: @escaping @Sendable () throws -> Timestamp
    ) throws {
        self.log = log
        self.office = office
        self.settings = settings
        self.now = now
        templates = try Templates(Templates.own)
        limits = RateLimits(now: now)
        verifier = try VerifierPage()
    }

    /// What is sent back for a request. It never fails: what goes wrong is a page that says so.
    func answer(_ request: Incoming) async -> Answer {
        let address = request.decodedPath.flatMap { Address(path: $0) }
        let language = address?.language ?? Language(ofPath: request.path)
        return await Language.$asked.withValue(language) {
            let answer: Answer
            do {
                answer = try await self.answer(request, to: address)
            } catch {
                answer = trouble(error, request, address)
            }
            return Headers.complete(answer, for: address?.route, isSecure: settings.isSecure)
        }
    }

    private func answer(_ request: Incoming, to address: Address?) async throws -> Answer {
        guard let address else { throw Trouble.notFound }
        guard let query = Form(encoded: request.query) else { throw Trouble.unreadable }
        guard let method = Visit.Method(rawValue: request.method == "HEAD" ? "GET" : request.method),
            method == .get || address.route.takesPosts
        else { throw Trouble.method(allowed: address.route.takesPosts ? "GET, HEAD, POST" : "GET, HEAD") }
        var visit = Visit(
            method: method, address: address, query: query, privateReader: office.privateReader, time: try now(),
            site: settings.site)
        try limits.admit(request.client, to: address.route, method, query)
        try await recognise(request, in: &visit)
        if method == .post {
            try request.checkOrigin(site: settings.site)
            visit.form = try await request.form(limit: address.route.largestBody)
        }
        if let detour = try await detour(from: visit) { return detour }
        if visit.method == .post, visit.actor != nil {
            // What is judged and shown next is the newest: other processes may have appended.
            try office.record.refresh()
            visit.privateReader = office.privateReader
            if let answer = try repeated(visit) { return answer }
        }
        guard visit.isEverybodys else { return try await answer(visit) }
        let (name, size) = ("\(address.text)?\(request.query)", visit.reader.size)
        if let kept = pages.answer(for: name, size: size, at: visit.time) { return kept }
        let answer = try await answer(visit)
        if answer.status == 200, case .bytes = answer.body { pages.keep(answer, for: name, size: size, at: visit.time) }
        return answer
    }

    private func answer(_ visit: Visit) async throws -> Answer {
        let visit = try withKeptForm(visit)
        return try await Route.table.answer(self, visit, visit.route)
    }

    /// A page in the shell that all have.
    func render(_ page: some Page, in visit: Visit) -> Answer {
        .page(templates.render(page, in: Shell(of: page, in: visit)), status: page.status)
    }
}

extension Route {
    /// Whether something can be sent to it.
    var takesPosts: Bool {
        switch self {
        case .own, .staff: true
        default: false
        }
    }

    /// Bytes that a body may have.
    var largestBody: Int {
        switch self {
        case .own(let route): route.largestBody
        default: 256 << 10
        }
    }
}
