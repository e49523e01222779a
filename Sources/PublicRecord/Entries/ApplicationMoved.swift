import Draw
import Sodium
import WireFormat

/// An application goes a step further (protocol section 4.12).
public struct ApplicationMoved: Equatable, Sendable {
    /// What is done, with what belongs to it.
    public enum Move: Equatable, Sendable {
        case reviewed
        case returned(missing: [String])
        case corrected(file: Digest)
        case listed
        case objected(Int, cause: String)
        case answered(Int)
        case approved(Approval)
        case rejected(grounds: [String], Approval)
        case lapsed
        case withdrawn
    }

    /// The raw value is the entry's type.
    public enum Kind: String, CaseIterable, Sendable {
        case reviewed = "application.reviewed"
        case returned = "application.returned"
        case corrected = "application.corrected"
        case listed = "application.listed"
        case objected = "application.objected"
        case answered = "application.answered"
        case approved = "application.approved"
        case rejected = "application.rejected"
        case lapsed = "application.lapsed"
        case withdrawn = "application.withdrawn"
    }

    /// What one office proposed and another approves, by which act.
    public struct Approval: Equatable, Sendable {
        public var instrument: String
        public var proposedBy: String

        public init(instrument: String, proposedBy: String) {
            self.instrument = instrument
            self.proposedBy = proposedBy
        }

        init(_ fields: inout Fields) throws(Malformed) {
            instrument = try fields.text("instrument")
            proposedBy = try fields.code("proposed_by")
        }

        var json: JSON { .object(["instrument": .string(instrument), "proposed_by": .string(proposedBy)]) }
    }

    public var application: ApplicationID
    public var move: Move

    public init(_ application: ApplicationID, _ move: Move) {
        self.application = application
        self.move = move
    }

    init(_ kind: Kind, _ fields: inout Fields) throws(Malformed) {
        application = try fields.application("application")
        move =
            switch kind {
            case .reviewed: .reviewed
            case .returned: .returned(missing: try fields.codes("missing", count: 1...64))
            case .corrected: .corrected(file: try fields.digest("file"))
            case .listed: .listed
            case .objected:
                .objected(try fields.integer("objection", in: 1...1_000), cause: try fields.code("cause"))
            case .answered: .answered(try fields.integer("objection", in: 1...1_000))
            case .approved: .approved(try Approval(&fields))
            case .rejected:
                .rejected(grounds: try fields.codes("grounds", count: 1...64), try Approval(&fields))
            case .lapsed: .lapsed
            case .withdrawn: .withdrawn
            }
    }

    var json: JSON {
        let own: JSON =
            switch move {
            case .reviewed, .listed, .lapsed, .withdrawn: .object([:])
            case .returned(let missing): .object(["missing": .codes(missing)])
            case .corrected(let file): .object(["file": .string(file.hex)])
            case .objected(let number, let cause): .object(["objection": .integer(number), "cause": .string(cause)])
            case .answered(let number): .object(["objection": .integer(number)])
            case .approved(let approval): approval.json
            case .rejected(let grounds, let approval): approval.json.with(["grounds": .codes(grounds)])
            }
        return own.with(["application": .id(application)])
    }
}

extension ApplicationMoved.Move {
    public var kind: ApplicationMoved.Kind {
        switch self {
        case .reviewed: .reviewed
        case .returned: .returned
        case .corrected: .corrected
        case .listed: .listed
        case .objected: .objected
        case .answered: .answered
        case .approved: .approved
        case .rejected: .rejected
        case .lapsed: .lapsed
        case .withdrawn: .withdrawn
        }
    }
}
