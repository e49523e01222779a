import Draw
import Identifiers
import PublicRecord

/// The effect that a list would have on the roster: nothing is entered by it.
public struct ListPlan: Equatable, Sendable {
    /// A person of the list who is on the roster.
    public struct Match: Equatable, Sendable {
        public var expert: ExpertID
        public var person: ListedPerson
        /// The name on the roster.
        public var knownName: String
        /// The practice that the list changes, as it would be.
        public var practice: [String: Set<String>]?
        /// The contact that the list changes, as it would be.
        public var contact: ListedContact?
        /// The CURP that the list has, where the roster has none or another.
        public var curp: CURP?
        /// Cédulas on the list that the roster lacks.
        public var licences: [ProfessionalLicence]

        /// Whether the list changes anything about the person. Another spelling of the name changes nothing: a name is
        /// corrected by an act of its own.
        public var hasEffect: Bool { practice != nil || contact != nil || curp != nil || !licences.isEmpty }

        /// The name on the list, where the roster has another.
        public var otherName: String? { person.name.text == knownName ? nil : person.name.text }
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
    /// On the roster for the period before, not on the list, and not renewed so far.
    public let notRenewed: [KnownExpert]
    /// The same, where the council has decided it already.
    public let settled: [KnownExpert]
    /// On the roster for the period itself, and not on the list.
    public let missing: [KnownExpert]
    /// Persons removed from the roster whom the list has again: a renewal cannot bring them back.
    public let removed: [Match]
    /// Persons left out by an answer about the roster.
    public let leftOut: [ListedPerson]
    /// Doubts about who is who on the roster.
    public let doubts: [Doubt]

    public var changed: [Match] { (renewed + present).filter(\.hasEffect) }

    /// Those whose name the list writes in another way than the roster.
    public var otherwiseNamed: [Match] { (renewed + present).filter { $0.otherName != nil } }

    /// Compares a reading with the roster.
    /// - Parameters:
    ///   - known: everyone who is or was on the roster.
    ///   - before: the code of the period before, of which the members are expected on the list too.
    public init(
        _ reading: ListReading, with known: [KnownExpert], period: String, before: String?, isAddition: Bool,
        decisions: Decisions
    ) {
        self.period = period
        self.isAddition = isAddition
        var matching = Matching(known, decisions)
        var (new, leftOut): ([ListedPerson], [ListedPerson]) = ([], [])
        var matches: [ExpertID: [ListedPerson]] = [:]
        for person in reading.people {
            switch matching.outcome(for: person) {
            case .expert(let id): matches[id, default: []].append(person)
            case .new: if matching.fits(person) { new.append(person) } else { leftOut.append(person) }
            case .leftOut: leftOut.append(person)
            case .inDoubt: break
            }
        }
        var (renewed, present, removed): ([Match], [Match], [Match]) = ([], [], [])
        for expert in known {
            guard let people = matches[expert.id], var person = people.first else { continue }
            if people.count > 1 { matching.ask(people, expert) }
            for other in people.dropFirst() { person.merge(other) }
            guard matching.fits(person, beside: expert.person.licences) else {
                leftOut.append(person)
                continue
            }
            let match = Match(person, expert, isAddition: isAddition)
            if !expert.isOnRoster {
                removed.append(match)
            } else if expert.periods.contains(period) {
                present.append(match)
            } else {
                renewed.append(match)
            }
        }
        (self.new, self.leftOut) = (new, leftOut)
        (self.renewed, self.present, self.removed) = (renewed, present, removed)
        // Somebody whom the list may have under another name is not missing yet.
        let absent = known.filter { expert in
            !isAddition && expert.isOnRoster && matches[expert.id] == nil && !matching.isAsked(expert.id)
        }
        missing = absent.filter { $0.periods.contains(period) }
        let ending = absent.filter { expert in
            !expert.periods.contains(period) && before.map(expert.periods.contains) ?? false
        }
        notRenewed = ending.filter { !$0.isSettled }
        settled = ending.filter(\.isSettled)
        doubts = matching.doubts
    }
}

extension ListPlan.Match {
    /// The list decides where it has a value; a column that it lacks and an empty cell change nothing.
    fileprivate init(_ person: ListedPerson, _ expert: KnownExpert, isAddition: Bool) {
        let known = expert.person
        self.init(
            expert: expert.id, person: person, knownName: known.name.text, practice: nil, contact: nil,
            curp: person.curp == known.curp ? nil : person.curp,
            licences: person.licences.filter { !known.licences.contains($0) })
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
