import Draw
import Office
import PublicRecord

/// A value in an address, with its spelling and its parser.
protocol RouteParameter: Sendable {
    /// Parses the value from the beginning of the remaining segments, and removes those.
    /// - Parameter name: the name of the parameter in the pattern.
    init?(taking rest: inout ArraySlice<String>, as name: String)
    /// The spelling of the value in a path.
    var segments: [String] { get }
}

extension RouteParameter where Self: RawRepresentable<String> {
    init?(taking rest: inout ArraySlice<String>, as name: String) {
        guard let text = rest.popFirst() else { return nil }
        self.init(rawValue: text)
    }

    var segments: [String] { [rawValue] }
}

extension RouteParameter where Self: CustomStringConvertible {
    var segments: [String] { [description] }
}

extension HelpTopic: RouteParameter {}
extension OwnStep: RouteParameter {}
extension DesignationStep: RouteParameter {}
extension LotStep: RouteParameter {}
extension CourtDocument: RouteParameter {}
extension ApplicationStep: RouteParameter {}
extension ProposedChange: RouteParameter {}
extension ProposalStep: RouteParameter {}
extension ReferenceFile: RouteParameter {}
extension PersonStep: RouteParameter {}
extension AccountStep: RouteParameter {}

/// A value of one segment, whose initialiser accepts only its canonical spelling.
protocol RouteSegment: RouteParameter, CustomStringConvertible {
    init(_ text: String) throws
}

extension RouteSegment {
    init?(taking rest: inout ArraySlice<String>, as name: String) {
        guard let value = rest.popFirst().flatMap({ try? Self($0) }) else { return nil }
        self = value
    }
}

/// Draws, direct designations and applications.
extension Folio: RouteSegment {}
extension ExpertID: RouteSegment {}
extension PersonID: RouteSegment {}

extension DesignationID: RouteParameter {
    /// Parses a drawn expert's designation from two segments, the draw and the expert; any other from one.
    init?(taking rest: inout ArraySlice<String>, as name: String) {
        for count in [2, 1] where rest.count >= count {
            guard let id = try? DesignationID(rest.prefix(count).joined(separator: "/")) else { continue }
            rest = rest.dropFirst(count)
            self = id
            return
        }
        return nil
    }

    var segments: [String] { description.split(separator: "/").map(String.init) }
}

extension LotID: RouteParameter {
    /// Parses the folder, which determines the kind of the lot, and the folio.
    init?(taking rest: inout ArraySlice<String>, as name: String) {
        switch rest.popFirst() {
        case "sorteos":
            guard let id = DrawID(taking: &rest, as: name) else { return nil }
            self = .draw(id)
        case "designaciones":
            guard let id = DirectID(taking: &rest, as: name) else { return nil }
            self = .direct(id)
        default: return nil
        }
    }

    var segments: [String] {
        switch self {
        case .draw(let id): ["sorteos", id.description]
        case .direct(let id): ["designaciones", id.description]
        }
    }
}

extension OwnMatter: RouteParameter {
    init?(taking rest: inout ArraySlice<String>, as name: String) {
        guard let matter = rest.popFirst().flatMap({ OwnMatter($0) }) else { return nil }
        self = matter
    }

    var segments: [String] { [folio] }
}

extension Asset: RouteParameter {
    init?(taking rest: inout ArraySlice<String>, as name: String) {
        guard let asset = rest.popFirst().flatMap({ Asset(name: $0) }) else { return nil }
        self = asset
    }

    var segments: [String] { [name] }
}

extension PublishedPath: RouteParameter {
    /// Takes all remaining segments.
    init?(taking rest: inout ArraySlice<String>, as name: String) {
        guard let path = PublishedPath(Array(rest)) else { return nil }
        rest = []
        self = path
    }
}

extension [String]: RouteParameter {
    /// Takes all remaining segments.
    init?(taking rest: inout ArraySlice<String>, as name: String) {
        guard rest.allSatisfy({ !$0.isEmpty }) else { return nil }
        self = Array(rest)
        rest = []
    }

    var segments: [String] { self }
}

extension Int: RouteParameter {
    /// Parses a positive number; a place in the log can be zero.
    init?(taking rest: inout ArraySlice<String>, as name: String) {
        guard let number = rest.popFirst().flatMap({ Int($0) }), number >= 0, number > 0 || name == "place" else {
            return nil
        }
        self = number
    }
}

extension String: RouteParameter {
    init?(taking rest: inout ArraySlice<String>, as name: String) {
        guard let text = rest.popFirst(), String.isSpelled(text, as: name) else { return nil }
        self = text
    }

    var segments: [String] { [self] }

    /// Whether a text has the spelling of a parameter; a parameter without a rule of its own is a catalogue's code.
    private static func isSpelled(_ text: String, as name: String) -> Bool {
        switch name {
        // The id of a saved form.
        case "draft": text.wholeMatch(of: /[0-9a-f]{32}/) != nil
        case "proposal", "list": text.wholeMatch(of: /[2-9a-z]{8}/) != nil
        case "signature": text.wholeMatch(of: /[0-9a-f]{64}/) != nil
        case "message": text.wholeMatch(of: /[0-9a-f]{16}/) != nil
        case "file": text.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9._-]{0,63}/) != nil
        case "person": (try? PersonID(text)) != nil
        default: (try? Code.check(text)) != nil
        }
    }
}

extension OwnRoute: RouteParameter {
    init?(taking rest: inout ArraySlice<String>, as name: String) {
        guard let route = OwnRoute.table.route(Array(rest)) else { return nil }
        rest = []
        self = route
    }

    var segments: [String] { OwnRoute.table.segments(of: self) }
}

extension StaffRoute: RouteParameter {
    init?(taking rest: inout ArraySlice<String>, as name: String) {
        guard let route = StaffRoute.table.route(Array(rest)) else { return nil }
        rest = []
        self = route
    }

    var segments: [String] { StaffRoute.table.segments(of: self) }
}
