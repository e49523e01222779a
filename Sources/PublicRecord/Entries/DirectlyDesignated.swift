import Draw
import WireFormat

/// A court designates without a lot, and says on what ground and why (protocol section 4.13; CNPCF articles 304 to
/// 306).
public struct DirectlyDesignated: Equatable, Sendable {
    static let type = "designation.direct"

    /// Who is to serve.
    public enum Designee: Hashable, Sendable {
        case expert(ExpertID)
        /// A body that will send somebody: a public institution, a college, a university.
        case institution(String)

        public var expert: ExpertID? {
            if case .expert(let id) = self { id } else { nil }
        }
    }

    public var designation: DirectID
    /// With one seat.
    public var request: Request
    public var tag: MatterTag
    public var designee: Designee
    public var ground: String
    public var reasons: String
    public var instrument: String
    /// What it follows, if it is a further lot in its matter.
    public var follows: Following?

    public init(
        designation: DirectID, request: Request, tag: MatterTag, designee: Designee, ground: String, reasons: String,
        instrument: String, follows: Following? = nil
    ) {
        self.designation = designation
        self.request = request
        self.tag = tag
        self.designee = designee
        self.ground = ground
        self.reasons = reasons
        self.instrument = instrument
        self.follows = follows
    }

    init(_ fields: inout Fields) throws(Malformed) {
        designation = try fields.string("designation") { (text) throws(Malformed) in try DirectID(text) }
        request = try fields.object("request") { (fields) throws(Malformed) in try Request(&fields) }
        guard request.seats == 1 else { throw Malformed(.outOfRange, at: "request.seats") }
        tag = try MatterTag(&fields, isReserved: request.isReserved)
        let expert = try fields.optional("expert") { (fields) throws(Malformed) in try fields.expert("expert") }
        designee =
            if let expert { .expert(expert) } else { .institution(try fields.text("institution")) }
        ground = try fields.code("ground")
        reasons = try fields.text("reasons")
        instrument = try fields.text("instrument")
        follows = try Following.optional(&fields)
    }

    /// The matter that it was made in.
    public var matter: Matter { Matter(tag: tag.value, specialty: request.specialty) }

    var json: JSON {
        let who: JSON =
            switch designee {
            case .expert(let id): .object(["expert": .id(id)])
            case .institution(let name): .object(["institution": .string(name)])
            }
        return who.with([
            "designation": .id(designation), "request": request.json, "ground": .string(ground),
            "reasons": .string(reasons), "instrument": .string(instrument),
        ]).with(tag.members).with(follows?.members ?? [:])
    }
}
