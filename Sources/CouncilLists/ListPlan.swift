import Draw
import Identifiers
import PublicRecord

/// The effect that a list would have on the roster: nothing is entered by it.
public struct ListPlan: Equatable, Sendable {
    /// A person of the list who is on the roster.
    public struct Match: Equatable, Sendable {
        public var expert: ExpertID
        public var person: ListedPerson
        /// The practice that the list changes, as it would be.
        public var practice: [String: Set<String>]?
        /// The contact that the list changes, as it would be.
        public var contact: ListedContact?
        /// Cédulas on the list that the roster lacks.
        public var licences: [ProfessionalLicence]
        /// The name on the list, where the roster has another.
        public var name: String?

        public var isChanged: Bool { practice != nil || contact != nil || !licences.isEmpty || name != nil }
    }

    public let period: String
    /// A list of additions names no one who is missing, and takes no place from anyone.
    public let isAddition: Bool
    /// Not on the roster so far.
    public let new: [ListedPerson]
    /// On the roster, and renewed for the period.
    public let renewed: [Match]
    /// On the roster for the period already.
    public let present: [Match]
    /// On the roster for the period before, and not on the list; of a list for a period that has begun, for that period.
    public let missing: [ExpertID]
    /// Persons removed from the roster whom the list has again: a renewal cannot bring them back.
    public let removed: [Match]
    /// Doubts about who is who on the roster.
    public let doubts: [Doubt]

    public var changed: [Match] { (renewed + present).filter(\.isChanged) }

    public var isNothing: Bool { new.isEmpty && renewed.isEmpty && changed.isEmpty }

    /// Compares a reading with the roster.
    /// - Parameters:
    ///   - known: everyone who is or was on the roster.
    ///   - earlier: the codes of the periods of which the members are expected on the list.
    public init(
        _ reading: ListReading, with known: [KnownExpert], period: String, earlier: Set<String>, isAddition: Bool,
        decisions: Decisions
    ) {
        self.period = period
        self.isAddition = isAddition
        var matching = Matching(known, decisions)
        var new: [ListedPerson] = []
        var matches: [ExpertID: [ListedPerson]] = [:]
        for person in reading.people {
            if let expert = matching.expert(for: person) {
                matches[expert, default: []].append(person)
            } else if !matching.leavesOut(person) {
                new.append(person)
            }
        }
        var (renewed, present, removed): ([Match], [Match], [Match]) = ([], [], [])
        for expert in known {
            guard let people = matches[expert.id], var person = people.first else { continue }
            if people.count > 1 { matching.ask(people, expert) }
            for other in people.dropFirst() { person.merge(other) }
            let match = Match(person, expert, columns: reading.columns, isAddition: isAddition)
            if !expert.isOnRoster {
                removed.append(match)
            } else if expert.periods.contains(period) {
                present.append(match)
            } else {
                renewed.append(match)
            }
        }
        self.new = new
        (self.renewed, self.present, self.removed) = (renewed, present, removed)
        missing =
            isAddition
            ? []
            : known.filter { $0.isOnRoster && matches[$0.id] == nil && !$0.periods.isDisjoint(with: earlier) }.map(\.id)
        doubts = matching.doubts
    }
}

extension ListPlan.Match {
    /// The list decides where it has a value; a column that it lacks and an empty cell change nothing.
    fileprivate init(_ person: ListedPerson, _ expert: KnownExpert, columns: Columns, isAddition: Bool) {
        let known = expert.person
        self.init(
            expert: expert.id, person: person, practice: nil, contact: nil,
            licences: person.licences.filter { !known.licences.contains($0) },
            name: person.name.text == known.name.text ? nil : person.name.text)
        let practice =
            isAddition ? known.practice.merging(person.practice) { $0.union($1) } : person.practice
        if practice != known.practice { self.practice = practice }
        var contact = known.contact
        if isAddition {
            contact.merge(person.contact)
        } else {
            if !person.contact.telephones.isEmpty { contact.telephones = person.contact.telephones }
            if !person.contact.mobiles.isEmpty { contact.mobiles = person.contact.mobiles }
            if !person.contact.emails.isEmpty { contact.emails = person.contact.emails }
        }
        if contact != known.contact { self.contact = contact }
    }
}

/// Finds the person on the roster for each person on a list.
private struct Matching {
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

    /// Returns the expert that a person is by an identifier, by name and contact, or by decision.
    mutating func expert(for person: ListedPerson) -> ExpertID? {
        let places = Set(Joining.marks(of: person).flatMap { byMark[$0] ?? [] }).sorted()
        var asked: [Doubt] = []
        for place in places {
            let expert = known[place]
            let likenesses = Joining.likenesses(person, expert.person)
            if isSame(person, expert.person, likenesses) { return expert.id }
            guard !likenesses.isEmpty else { continue }
            let doubt = doubt(person, expert, likenesses)
            switch decisions[doubt.key] {
            case .same: return expert.id
            case .different where doubt.choices.contains(.different): continue
            case .leaveOut: return nil
            default: asked.append(doubt)
            }
        }
        doubts += asked
        return nil
    }

    private func isSame(_ person: ListedPerson, _ expert: ListedPerson, _ likenesses: [Likeness]) -> Bool {
        if likenesses.contains(.curp) { return true }
        let isOneName = person.name.likeness == expert.name.likeness
        if likenesses.contains(.licence) { return isOneName }
        return person.name.key == expert.name.key && likenesses.contains(.contact)
    }

    private func doubt(_ person: ListedPerson, _ expert: KnownExpert, _ likenesses: [Likeness]) -> Doubt {
        Doubt(
            .sameExpert, of: [person.name.text, expert.person.name.text], key: [person.mark, expert.id.description],
            rows: person.rows,
            choices: likenesses.contains(.licence) ? [.same, .leaveOut] : [.same, .different, .leaveOut],
            likenesses: likenesses, expert: expert.id)
    }

    /// Whether a person is left out by an answer about the roster.
    func leavesOut(_ person: ListedPerson) -> Bool {
        let places = Set(Joining.marks(of: person).flatMap { byMark[$0] ?? [] })
        return places.contains { decisions[doubt(person, known[$0], []).key] == .leaveOut }
    }

    /// Asks whether several people on the list, who are one on the roster, are one. If they are not, an earlier answer
    /// or the list is wrong.
    mutating func ask(_ people: [ListedPerson], _ expert: KnownExpert) {
        let doubt = Doubt(
            .oneExpert, of: people.map(\.name.text), key: [expert.id.description] + people.map(\.mark),
            rows: people.flatMap(\.rows), choices: [.same], expert: expert.id)
        if decisions[doubt.key] != .same { doubts.append(doubt) }
    }
}
