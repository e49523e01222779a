import Accounts
import Foundation
import Logging
import Office
import Phrases
import PublicRecord
import Sodium
import WireFormat
import Wording

/// The web portal of an installation: three doors to one office.
///
/// A request becomes a `Visit`, whose `Route` determines the page and the roles that may see it. A page is a model that
/// fills a template. The office performs every act; the portal itself decides nothing.
public struct Portal: Sendable {
    public struct Settings: Sendable {
        /// The public address of the site, without a slash at its end: `https://peritos.example.mx`.
        public var site: String
        /// The proxies before the server, whose `X-Forwarded-For` is believed.
        public var proxies = TrustedProxies.none
        /// The folder of the data sets.
        public var dataSets: String
        /// The folder of the templates of court documents that come with the program; `nil` if it was not found.
        public var templates: String?
        /// Where weaknesses are to be reported: a `mailto:`, `https:` or `tel:` address (RFC 9116 section 2.5.3).
        public var securityContact: String?
        /// How to reach the institution; `nil` if the council has not said it.
        public var institution: InstitutionNotice?

        public init(site: String, dataSets: String, proxies: TrustedProxies = .none) {
            self.site = site
            self.dataSets = dataSets
            self.proxies = proxies
        }

        /// Whether browsers reach the site over TLS. Its cookies then require TLS.
        var isSecure: Bool { site.hasPrefix("https://") }
    }

    let settings: Settings
    let office: SharedOffice
    let now: @Sendable () throws -> Timestamp
    let templates: Templates
    let limits: RateLimits
    let verifier: VerifierPage
    let log: Logger
    let events: Events
    let dataSets = DataSetState()
    let pages = PageCache()
    let figures = LatestFigures()
    /// The site that passkeys are made for; `nil` if it can have none.
    let relyingParty: RelyingParty?
    /// The council's directory; `nil` if the installation has none.
    let directory: Directory?
    /// Asks a responder about a certificate, by its address; `nil` is no answer.
    let askResponder: @Sendable (String) async -> [UInt8]?

    /// Prepares the templates and the verifier page.
    /// - Parameters:
    ///   - directory: the council's directory, if the installation has one.
    ///   - askResponder: asks for answers about the revocation of certificates over HTTP.
    ///   - now: the clock, which tests set.
    /// - Throws: `Templates.Fault` or `VerifierPage.Fault` if an embedded file is faulty.
    public init(
        _ office: SharedOffice, settings: Settings, directory: Directory? = nil,
        askResponder: @escaping @Sendable (String) async -> [UInt8]? = { _ in nil },
        log: Logger = Logger(label: "portal"), now: @escaping @Sendable () throws -> Timestamp
    ) throws {
        self.log = log
        events = Events(log: log)
        self.office = office
        self.settings = settings
        self.now = now
        relyingParty = RelyingParty(site: settings.site)
        self.directory = directory
        self.askResponder = askResponder
        templates = try Templates(Templates.own)
        limits = RateLimits(now: now)
        verifier = try VerifierPage()
    }

    /// Returns the answer to a request. It never throws: an error becomes a page that explains it.
    func answer(_ request: Incoming) async -> Answer {
        let address = request.decodedPath.flatMap { Address(path: $0) }
        let language = address?.language ?? Language(ofPath: request.path)
        return await wording(in: language) {
            let answer: Answer
            do {
                answer = try await self.answer(request, to: address)
            } catch {
                answer = trouble(error, request, address)
                events.note(error, request, to: address?.route)
            }
            events.note(answer, request, to: address?.route)
            return Headers.complete(answer, for: address?.route, isSecure: settings.isSecure)
        }
    }

    /// Runs `body` with its sentences in a language, and the times in them where the court is.
    func wording<T>(in language: Language, _ body: () async -> T) async -> T {
        let calendar = office.privateReader.record.state.calendar
        return await Language.$asked.withValue(language) {
            await Timestamp.$writing.withValue(Timestamp.Writing { Moment($0, by: calendar).text }, operation: body)
        }
    }

    /// Applies the guards, and answers through the route. The limits come first, because they are cheap; a body is read
    /// only from a client that may send it, because it takes memory.
    private func answer(_ request: Incoming, to address: Address?) async throws -> Answer {
        guard let address else { throw Trouble.notFound }
        guard let query = Form(encoded: request.query) else { throw Trouble.unreadable }
        guard let method = Visit.Method(rawValue: request.method == "HEAD" ? "GET" : request.method),
            method == .get || address.route.takesPosts
        else { throw Trouble.method(allowed: address.route.takesPosts ? "GET, HEAD, POST" : "GET, HEAD") }
        var visit = Visit(
            method: method, address: address, query: query, privateReader: office.privateReader, time: try now(),
            site: settings.site)
        visit.client = request.client
        try limits.admit(request.client, to: address.route, method, query)
        if case .policyReport = address.route { try await takePolicyReport(request) }
        try await recognise(request, in: &visit)
        if method == .post, address.route.takesForms { try request.checkOrigin(site: settings.site) }
        if let redirect = try await redirectIfNotSignedIn(visit, request) { return redirect }
        if method == .post, address.route.takesForms {
            visit.form = try await request.form(limit: visit.largestBody)
        }
        if visit.method == .post, visit.actor != nil {
            // The act and its page must see the newest record, because other processes may have appended to it.
            try office.record.refresh()
            visit.privateReader = office.privateReader
            if let answer = try repeated(visit) { return answer }
        }
        guard visit.isCacheable else { return try await answer(visit) }
        let (name, size) = ("\(address.text)?\(request.query)", visit.reader.size)
        if let kept = pages.answer(for: name, size: size, at: visit.time) { return kept }
        let answer = try await answer(visit)
        // Files are streamed, and errors are not cached.
        if answer.status == 200, case .bytes = answer.body { pages.keep(answer, for: name, size: size, at: visit.time) }
        return answer
    }

    private func answer(_ visit: Visit) async throws -> Answer {
        let visit = try withKeptForm(visit)
        return try await Route.table.answer(self, visit, visit.route)
    }

    /// Renders a page in the shell that all pages share.
    func render(_ page: some Page, in visit: Visit) -> Answer {
        .page(templates.render(page, in: Shell(of: page, in: visit, settings.institution)), status: page.status)
    }
}

extension Route {
    /// Whether the route accepts a `POST`.
    var takesPosts: Bool { takesForms || self == .policyReport }

    /// Whether the route accepts a form.
    var takesForms: Bool {
        switch self {
        case .own, .staff: true
        default: false
        }
    }
}
