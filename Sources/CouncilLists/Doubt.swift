import Draw
import Identifiers
import Sodium
import WireFormat

/// A question about a list that its reader must answer before anything is entered.
public struct Doubt: Equatable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        // A value that cannot be right, or that is not in the catalogue.
        case name, specialty, districts, status, email, telephone, mobile, licence, curp
        /// A row that lacks a value it must have.
        case missing
        /// A row with a single text that is neither a person nor a specialty.
        case loose
        /// A column that is not read says that somebody is not active.
        case remark
        /// Two groups of rows that may be one person.
        case samePerson = "same-person"
        /// A person on the list and one on the roster that may be one person.
        case sameExpert = "same-expert"
        /// Two persons on the list were found to be one on the roster.
        case oneExpert = "one-expert"
        /// A person has more cédulas than an identity document holds.
        case tooMany = "too-many"
    }

    public var kind: Kind
    /// Names the doubt in the reader's decisions: 16 hexadecimal digits of a digest. It depends on the values only, not
    /// on the rows' numbers, so that a decision holds when the list is read again.
    public var key: String
    /// The numbers of the rows concerned.
    public var rows: [Int]
    /// The values in doubt: a cell's text; of two persons, one description each.
    public var values: [String]
    /// The reasons for which two may be one.
    public var likenesses: [Likeness]
    /// The closest codes of the catalogue, best first.
    public var suggestions: [String]
    /// The fault of the value, where it breaks the rule of an identifier.
    public var fault: IdentifierFault?
    /// The person on the roster, where one is concerned.
    public var expert: ExpertID?
    public var choices: [Answer.Choice]

    init(
        _ kind: Kind, of values: [String], key: [String]? = nil, rows: [Int], choices: [Answer.Choice],
        likenesses: [Likeness] = [], suggestions: [String] = [], fault: IdentifierFault? = nil, expert: ExpertID? = nil
    ) {
        self.kind = kind
        self.key = Doubt.key(kind, key ?? values)
        self.rows = rows
        self.values = values
        self.likenesses = likenesses
        self.suggestions = suggestions
        self.fault = fault
        self.expert = expert
        self.choices = choices
    }

    /// Returns the fault of a value that is given in place of the one in doubt; `nil` if the value can be taken.
    public func fault(in value: String) -> IdentifierFault? {
        func fault<Value: Identifier>(_: Value.Type) -> IdentifierFault? {
            do throws(IdentifierFault) {
                _ = try Value(value)
                return nil
            } catch {
                return error
            }
        }
        return switch kind {
        case .email: fault(EmailAddress.self)
        case .telephone, .mobile: fault(Telephone.self)
        case .licence: fault(ProfessionalLicence.self)
        case .curp: fault(CURP.self)
        default: nil
        }
    }

    static func key(_ kind: Kind, _ values: [String]) -> String {
        let text = ([kind.rawValue] + values).joined(separator: "\u{1F}")
        return String(SHA256.hash(Array(text.utf8)).hex.prefix(16))
    }
}

extension [Doubt] {
    /// The doubts with one for each key: rows with the same values are asked about once.
    var joinedByKey: [Doubt] {
        var joined: [Doubt] = []
        var places: [String: Int] = [:]
        for doubt in self {
            if let place = places[doubt.key] {
                joined[place].rows = Set(joined[place].rows + doubt.rows).sorted()
            } else {
                places[doubt.key] = joined.count
                joined.append(doubt)
            }
        }
        return joined
    }
}

/// A reader's answer to a doubt.
public enum Answer: Equatable, Sendable {
    /// Reads this value instead: codes separated by spaces (`*` for every district), or the corrected text.
    case use(String)
    /// Reads the cell as empty.
    case drop
    /// Leaves the rows out; they are named as left out.
    case leaveOut
    case same, different
    /// Takes the row's person as active.
    case active

    /// The kind of an answer, as a doubt offers it.
    public enum Choice: String, CaseIterable, Sendable {
        case use, drop
        case leaveOut = "leave-out"
        case same, different, active
    }

    public var choice: Choice {
        switch self {
        case .use: .use
        case .drop: .drop
        case .leaveOut: .leaveOut
        case .same: .same
        case .different: .different
        case .active: .active
        }
    }

    /// The stored form: the choice, or `use=` and the value.
    public var text: String { if case .use(let value) = self { "use=\(value)" } else { choice.rawValue } }

    public init?(_ text: String) {
        if text.hasPrefix("use=") {
            self = .use(String(text.dropFirst(4)))
            return
        }
        switch Choice(rawValue: text) {
        case .drop: self = .drop
        case .leaveOut: self = .leaveOut
        case .same: self = .same
        case .different: self = .different
        case .active: self = .active
        case .use, nil: return nil
        }
    }
}

/// The reader's answers, by the key of the doubt.
public typealias Decisions = [String: Answer]
