import Draw
import Identifiers
import PublicRecord

/// Finds the person on the roster for each person on a list.
struct Matching {
    /// The result for one person.
    enum Outcome {
        case expert(ExpertID)
        case new
        /// By an answer of the reader.
        case leftOut
        /// An open doubt asks whether the person is one on the roster.
        case inDoubt
    }

    private let known: [KnownExpert]
    private let decisions: Decisions
    private var byMark: [String: [Int]] = [:]
    private(set) var doubts: [Doubt] = []

    init(_ known: [KnownExpert], _ decisions: Decisions) {
        self.known = known
        self.decisions = decisions
        for (place, expert) in known.enumerated() {
            for mark in Joining.marks(of: expert.person) { byMark[mark, default: []].append(place) }
        }
    }

    /// Whether an open doubt concerns an expert.
    func isAsked(_ expert: ExpertID) -> Bool { doubts.contains { $0.expert == expert } }

    /// Finds the expert that a person is by an identifier, by name and contact, or by decision; asks where that cannot
    /// be told.
    mutating func outcome(for person: ListedPerson) -> Outcome {
        let places = Set(Joining.marks(of: person).flatMap { byMark[$0] ?? [] }).sorted()
        let similar = places.map { (known[$0], Joining.likenesses(person, known[$0].person)) }
            .filter { !$0.1.isEmpty }
        if let (expert, _) = similar.first(where: { isSame(person, $0.person, $1) }) { return .expert(expert.id) }
        var asked: [Doubt] = []
        for (expert, likenesses) in similar {
            let doubt = Doubt(
                .sameExpert, of: [person.name.text, expert.person.name.text],
                key: [person.mark, expert.id.description], rows: person.rows,
                choices: likenesses.contains(.licence) ? [.same, .leaveOut] : [.same, .different, .leaveOut],
                likenesses: likenesses, expert: expert.id)
            switch decisions[doubt.key] {
            case .same: return .expert(expert.id)
            case .different where doubt.choices.contains(.different): continue
            case .leaveOut: return .leftOut
            default: asked.append(doubt)
            }
        }
        doubts += asked
        return asked.isEmpty ? .new : .inDoubt
    }

    private func isSame(_ person: ListedPerson, _ expert: ListedPerson, _ likenesses: [Likeness]) -> Bool {
        if likenesses.contains(.curp) { return true }
        let isOneName = person.name.likeness == expert.name.likeness
        if likenesses.contains(.licence) { return isOneName }
        return person.name.key == expert.name.key && likenesses.contains(.contact)
    }

    /// Asks whether several people on the list, who are one on the roster, are one. If they are not, an earlier answer
    /// or the list is wrong.
    mutating func ask(_ people: [ListedPerson], _ expert: KnownExpert) {
        let doubt = Doubt(
            .oneExpert, of: people.map(\.name.text), key: [expert.id.description] + people.map(\.mark),
            rows: people.flatMap(\.rows), choices: [.same], expert: expert.id)
        if decisions[doubt.key] != .same { doubts.append(doubt) }
    }

    /// Whether an identity document holds all cédulas of a person; asks if it does not, because none is left out in
    /// silence.
    mutating func fits(_ person: ListedPerson, beside known: [ProfessionalLicence] = []) -> Bool {
        let count = Set(person.licences + known).count
        guard count > Licence.most else { return true }
        let doubt = Doubt(
            .tooMany, of: [person.name.text, String(count)], key: [person.mark, String(count)], rows: person.rows,
            choices: [.leaveOut])
        if decisions[doubt.key] != .leaveOut { doubts.append(doubt) }
        return false
    }
}
