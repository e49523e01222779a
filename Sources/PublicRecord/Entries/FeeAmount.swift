import WireFormat

/// An amount of an expert's fees: quoted, fixed or paid (protocol section 4.13).
public struct FeeAmount: Equatable, Sendable {
    public enum Step: String, CaseIterable, Sendable {
        /// By the expert, when accepting.
        case quoted
        /// By the court.
        case fixed
        case paid
    }

    public enum Payer: String, CaseIterable, Sendable {
        case bothParties = "both-parties"
        case court
        case oneParty = "one-party"
        case other
        case publicDefender = "public-defender"
    }

    public var step: Step
    /// Mexican centavos, from 1 to `largest`.
    public var centavos: Int
    /// The payer, of what was paid.
    public var payer: Payer?

    /// A thousand million pesos.
    public static let largest = 100_000_000_000

    /// - Parameter payer: exactly if `step` is `paid`.
    public init(_ step: Step, _ centavos: Int, by payer: Payer? = nil) {
        self.step = step
        self.centavos = centavos
        self.payer = payer
    }

    public init(_ fields: inout Fields) throws(Malformed) {
        guard let step = Step(rawValue: try fields.string("step")) else { throw Malformed(.unknownValue, at: "step") }
        self.step = step
        centavos = try fields.integer("amount", in: 1...FeeAmount.largest)
        guard step == .paid else { return }
        guard let payer = Payer(rawValue: try fields.string("payer")) else {
            throw Malformed(.unknownValue, at: "payer")
        }
        self.payer = payer
    }

    public var json: JSON {
        .object([
            "step": .string(step.rawValue), "amount": .integer(centavos),
            "payer": payer.map { .string($0.rawValue) },
        ])
    }

    /// Returns the centavos of a step, in the order of the entries: the newest amount that was quoted or fixed, or the sum
    /// of what was paid; `nil` if there is none.
    public static func total(_ step: Step, of amounts: [FeeAmount]) -> Int? {
        let all = amounts.filter { $0.step == step }.map(\.centavos)
        guard step == .paid, !all.isEmpty else { return all.last }
        return all.reduce(0, +)
    }
}
