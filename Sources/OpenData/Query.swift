import Draw
import PublicRecord
import WireFormat

extension API {
    /// The parameters of the operations. The raw value names the phrase with the values that the parameter accepts.
    public enum Parameter: String, CaseIterable, Sendable {
        case draw, expert, direct, call, catalogue, place
        case specialty, district, court, state, standing, name, limit
        case afterDraw = "after-draw"
        case afterExpert = "after-expert"
        case afterApplication = "after-application"

        /// The name in the request.
        public var name: String {
            switch self {
            case .afterDraw, .afterExpert, .afterApplication: "after"
            default: rawValue
            }
        }

        var phrase: String { rawValue }

        var schema: Schema {
            switch self {
            case .draw, .afterDraw: .draw
            case .expert, .afterExpert: .expert
            case .direct: .direct
            case .afterApplication: .application
            case .call, .specialty, .district, .court: .code
            case .catalogue: .words(Catalogue.allCases.map(\.rawValue))
            case .place: .integer(0...JSON.largestInteger)
            case .state: .words(Draws.Filter.State.allCases.map(\.rawValue))
            case .standing: .words(Roster.Standing.allCases.map(\.rawValue))
            case .name: .text
            case .limit: .integer(1...Query.most)
            }
        }
    }

    /// The parameters of one request. Each is checked when it is read.
    public struct Query: Sendable {
        /// The largest number of elements in a list.
        public static let most = 100
        static let usual = 25

        private var values: [Parameter: String] = [:]

        /// Reads the parameters of a request.
        /// - Throws: `unknownParameter` for a parameter that the operation does not have.
        public init(
            _ operation: Operation, _ path: [String: String], _ query: [String: String]
        ) throws(Fault) {
            for parameter in operation.pathParameters { values[parameter] = path[parameter.name] }
            for (name, value) in query.sorted(by: { $0.key.precedes($1.key) }) {
                guard let parameter = operation.query.first(where: { $0.name == name }) else {
                    throw Fault(.unknownParameter, found: name)
                }
                values[parameter] = value
            }
        }

        private func read<T>(_ parameter: Parameter, _ parse: (String) throws -> T?) throws(Fault) -> T? {
            guard let text = values[parameter] else { return nil }
            guard let value = try? parse(text) else { throw Fault(.badParameter, parameter, found: text) }
            return value
        }

        private func need<T>(_ parameter: Parameter, _ parse: (String) throws -> T?) throws(Fault) -> T {
            guard let value = try read(parameter, parse) else { throw Fault(.badParameter, parameter) }
            return value
        }

        func draw() throws(Fault) -> DrawID { try need(.draw) { try DrawID($0) } }
        func expert() throws(Fault) -> ExpertID { try need(.expert) { try ExpertID($0) } }
        func direct() throws(Fault) -> DirectID { try need(.direct) { try DirectID($0) } }
        func place() throws(Fault) -> Int { try need(.place) { try Decimal.decode($0) } }
        func catalogue() throws(Fault) -> Catalogue { try need(.catalogue) { Catalogue(rawValue: $0) } }
        func call() throws(Fault) -> String { try need(.call) { try Code.parse($0) } }

        func state() throws(Fault) -> Draws.Filter.State? { try read(.state) { Draws.Filter.State(rawValue: $0) } }
        func standing() throws(Fault) -> Roster.Standing? { try read(.standing) { Roster.Standing(rawValue: $0) } }
        func afterDraw() throws(Fault) -> DrawID? { try read(.afterDraw) { try DrawID($0) } }
        func afterExpert() throws(Fault) -> ExpertID? { try read(.afterExpert) { try ExpertID($0) } }
        func afterApplication() throws(Fault) -> ApplicationID? {
            try read(.afterApplication) { try ApplicationID($0) }
        }

        func name() -> String? { values[.name] }

        func limit() throws(Fault) -> Int {
            try read(.limit) { text in
                let number = try Decimal.decode(text)
                return (1...Query.most).contains(number) ? number : nil
            } ?? Query.usual
        }

        /// Returns a code from a catalogue; `nil` if the parameter is missing.
        /// - Throws: `notFound` if the catalogue does not have the code.
        func code(_ parameter: Parameter, in catalogue: Catalogue, of names: Catalogues) throws(Fault) -> String? {
            guard let code = try read(parameter, { try Code.parse($0) }) else { return nil }
            guard names.contains(code, in: catalogue) else { throw Fault(.notFound, parameter, found: code) }
            return code
        }
    }
}
