import Draw
import Office
import Phrases
import PublicRecord
import TransparencyLog
import WireFormat

/// The public record for programs: what each address of the read interface answers, as a function.
///
/// It knows nothing of HTTP. Whoever serves it hands over the path below `Site.api` and the parameters, both percent-decoded, sends
/// the canonical JSON of what is returned, and of a `Fault` its status and its JSON. Nothing private can be asked for: all comes from
/// the record and from the identity documents published beside it.
public struct API: Sendable {
    let reader: RecordReader
    let checkpoint: SignedCheckpoint?
    let site: Site
    let now: Timestamp

    /// - Parameters:
    ///   - checkpoint: the newest published one: inclusion proofs are made under it.
    ///   - now: for what is overdue.
    public init(_ reader: RecordReader, checkpoint: SignedCheckpoint?, site: Site, at now: Timestamp) {
        self.reader = reader
        self.checkpoint = checkpoint
        self.site = site
        self.now = now
    }

    /// What can be asked for. The raw value is the operation's id in the description; its phrase says what it is.
    public enum Operation: String, CaseIterable, Sendable {
        case log, draws, draw, inclusion, experts, expert, designation, direct, applications, indicators, catalogues
        case catalogue, entry

        /// Below `Site.api`; names in braces are parameters.
        public var path: String {
            switch self {
            case .log: "/log"
            case .draws: "/draws"
            case .draw: "/draws/{draw}"
            case .inclusion: "/draws/{draw}/pool/{expert}"
            case .experts: "/experts"
            case .expert: "/experts/{expert}"
            case .designation: "/designations/{draw}/{expert}"
            case .direct: "/designations/{direct}"
            case .applications: "/calls/{call}/applications"
            case .indicators: "/indicators"
            case .catalogues: "/catalogues"
            case .catalogue: "/catalogues/{catalogue}"
            case .entry: "/entries/{place}"
            }
        }

        /// Those that may be left out; all that stand in the path must be given.
        public var query: [Parameter] {
            switch self {
            case .draws: [.specialty, .district, .court, .state, .afterDraw, .limit]
            case .experts: [.name, .specialty, .district, .standing, .afterExpert, .limit]
            case .applications: [.afterApplication, .limit]
            default: []
            }
        }

        /// In the order of the path.
        public var pathParameters: [Parameter] {
            path.split(separator: "/").filter { $0.hasPrefix("{") }
                .compactMap { Parameter(rawValue: String($0.dropFirst().dropLast())) }
        }

        /// The operation whose path this is, with the parameters that stand in it.
        public static func matching(_ path: String) -> (operation: Operation, values: [String: String])? {
            let parts = path.split(separator: "/", omittingEmptySubsequences: false)
            for operation in allCases {
                let pattern = operation.path.split(separator: "/", omittingEmptySubsequences: false)
                guard pattern.count == parts.count else { continue }
                var values: [String: String] = [:]
                let fits = zip(pattern, parts).allSatisfy { expected, found in
                    guard expected.hasPrefix("{") else { return expected == found }
                    values[String(expected.dropFirst().dropLast())] = String(found)
                    return !found.isEmpty
                }
                if fits { return (operation, values) }
            }
            return nil
        }
    }

    /// - Parameters:
    ///   - path: below `Site.api`, beginning with `/`.
    ///   - query: what follows the `?`.
    public func answer(_ path: String, _ query: [String: String] = [:]) throws -> JSON {
        guard let (operation, values) = Operation.matching(path) else { throw Fault(.unknownAddress) }
        return try answer(operation, values, query)
    }

    /// - Parameter values: of the parameters in the path.
    /// - Throws: `Fault` where what was asked for is wrong or not there, else what the store throws.
    public func answer(
        _ operation: Operation, _ values: [String: String] = [:], _ query: [String: String] = [:]
    ) throws -> JSON {
        let query = try Query(operation, values, query)
        return switch operation {
        case .log: log()
        case .draws: try draws(query)
        case .draw: try draw(query.draw())
        case .inclusion: try inclusion(of: query.expert(), in: query.draw())
        case .experts: try experts(query)
        case .expert: try expert(query.expert())
        case .designation: try designation(.drawn(query.draw(), query.expert()))
        case .direct: try designation(.direct(query.direct()))
        case .applications: try applications(query)
        case .indicators: reader.indicatorsAnswer
        case .catalogues: .object(["catalogues": .array(Catalogue.allCases.map(json))])
        case .catalogue: json(of: try query.catalogue())
        case .entry: try entry(query.place())
        }
    }

    /// Why something is not answered.
    public struct Fault: Error, Equatable, Sendable {
        /// The raw value is the code in the answer and names the phrase.
        public enum Code: String, CaseIterable, Sendable {
            case unknownAddress = "unknown-address"
            case unknownParameter = "unknown-parameter"
            case badParameter = "bad-parameter"
            case notFound = "not-found"
        }

        public let code: Code
        public let parameter: Parameter?
        /// What was given, or the name of a parameter that there is not.
        public let found: String

        init(_ code: Code, _ parameter: Parameter? = nil, found: String = "") {
            self.code = code
            self.parameter = parameter
            self.found = found
        }

        /// Of HTTP.
        public var status: Int {
            switch code {
            case .unknownParameter, .badParameter: 400
            case .unknownAddress, .notFound: 404
            }
        }

        /// Which parameter, and what to give in its place.
        public func message(in language: Language) -> String {
            let remedy = parameter.map { Phrases.text("parameter.\($0.phrase)", in: language) } ?? ""
            let values = ["parameter": parameter?.name ?? found, "found": found, "remedy": remedy]
            return Phrases.text("api.\(code.rawValue)", values, in: language)
        }

        public func json(in language: Language) -> JSON {
            .object(["error": .object(["code": .string(code.rawValue), "message": .string(message(in: language))])])
        }
    }
}
