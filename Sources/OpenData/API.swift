import Draw
import Office
import Phrases
import PublicRecord
import TransparencyLog
import WireFormat

/// The public record for programs: one function for each address of the read interface.
///
/// It does not depend on HTTP. A server passes the path below `Site.api` and the parameters, both percent-decoded, and
/// sends the result as canonical JSON, or the status and JSON of a `Fault`. Private data cannot be requested: all
/// answers come from the record and from the identity documents published beside it.
public struct API: Sendable {
    let reader: RecordReader
    let checkpoint: SignedCheckpoint?
    let site: Site
    let now: Timestamp

    /// Makes the interface for one state of the record.
    /// - Parameters:
    ///   - checkpoint: the newest published checkpoint; inclusion proofs end in it.
    ///   - now: the time against which draws are overdue.
    public init(_ reader: RecordReader, checkpoint: SignedCheckpoint?, site: Site, at now: Timestamp) {
        self.reader = reader
        self.checkpoint = checkpoint
        self.site = site
        self.now = now
    }

    /// The operations. The raw value is the operation's id in the OpenAPI description and the key of its phrase.
    public enum Operation: String, CaseIterable, Sendable {
        case log, draws, draw, inclusion, experts, expert, designation, direct, applications, indicators, catalogues
        case catalogue, entry

        /// The path below `Site.api`; names in braces are parameters.
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

        /// The optional parameters. Those in the path are all required.
        public var query: [Parameter] {
            switch self {
            case .draws: [.specialty, .district, .court, .state, .afterDraw, .limit]
            case .experts: [.name, .specialty, .district, .standing, .afterExpert, .limit]
            case .applications: [.afterApplication, .limit]
            default: []
            }
        }

        /// The parameters in the path, in its order.
        public var pathParameters: [Parameter] {
            path.split(separator: "/").filter { $0.hasPrefix("{") }
                .compactMap { Parameter(rawValue: String($0.dropFirst().dropLast())) }
        }

        /// Returns the operation with this path, and the values of the parameters in the path.
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

    /// Returns the answer for a path.
    /// - Parameters:
    ///   - path: below `Site.api`, beginning with `/`.
    ///   - query: the decoded parameters after the `?`.
    public func answer(_ path: String, _ query: [String: String] = [:]) throws -> JSON {
        guard let (operation, values) = Operation.matching(path) else { throw Fault(.unknownAddress) }
        return try answer(operation, values, query)
    }

    /// Returns the answer of an operation.
    /// - Parameter values: the parameters in the path.
    /// - Throws: `Fault` if a parameter is wrong or names nothing in the record; otherwise errors of the store.
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

    /// The reason why a request is not answered.
    public struct Fault: Error, Equatable, Sendable {
        /// The raw value is the code in the answer, and names the phrase.
        public enum Code: String, CaseIterable, Sendable {
            case unknownAddress = "unknown-address"
            case unknownParameter = "unknown-parameter"
            case badParameter = "bad-parameter"
            case notFound = "not-found"
        }

        public let code: Code
        public let parameter: Parameter?
        /// The value that was given, or the name of an unknown parameter.
        public let found: String

        init(_ code: Code, _ parameter: Parameter? = nil, found: String = "") {
            self.code = code
            self.parameter = parameter
            self.found = found
        }

        /// The HTTP status.
        public var status: Int {
            switch code {
            case .unknownParameter, .badParameter: 400
            case .unknownAddress, .notFound: 404
            }
        }

        /// Returns the parameter at fault and the values that it accepts.
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
