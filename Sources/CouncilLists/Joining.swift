import Identifiers
import WireFormat

/// Joins rows to people. Identifiers decide; a name joins two rows only with a contact that they share; whatever else
/// may be one person is asked.
struct Joining {
    private(set) var people: [ListedPerson] = []
    private(set) var doubts: [Doubt] = []
    /// The people left out by decision, because their identifier is another's.
    private(set) var leftOut: [ListedPerson] = []

    /// - Parameter rows: one person for each row, in the order of the rows.
    init(_ rows: [ListedPerson], _ decisions: Decisions) {
        var groups = Groups(rows)
        groups.join(by: { $0.curp.map { [$0.text] } ?? [] }) { _, _ in true }
        groups.join(by: { $0.licences.map(\.number) }) { $0.name.likeness == $1.name.likeness }
        groups.join(by: { person in person.contact.marks.map { person.name.key + "|" + $0 } }) { !$0.contradicts($1) }
        groups.joinDecided(decisions)
        let found = groups.people
        var out: Set<Int> = []
        for pair in Joining.pairs(in: found) {
            let (one, other) = (found[pair.one], found[pair.other])
            let doubt = Joining.doubt(one, other, pair.likenesses)
            let answer = groups.decision(decisions, one, other)
            if let answer, doubt.choices.contains(answer.choice) {
                if answer == .leaveOut { out.insert(pair.other) }
            } else {
                doubts.append(doubt)
            }
        }
        for (place, person) in found.enumerated() {
            if out.contains(place) { leftOut.append(person) } else { people.append(person) }
        }
    }

    fileprivate static func doubt(_ one: ListedPerson, _ other: ListedPerson, _ likenesses: [Likeness]) -> Doubt {
        // One cédula cannot be two persons': if the names are not one person's, a row is wrong.
        let isOneIdentifier = likenesses.contains(.licence) || likenesses.contains(.curp)
        return Doubt(
            .samePerson, of: [one.name.text, other.name.text], key: key(one.mark, other.mark),
            rows: one.rows + other.rows, choices: isOneIdentifier ? [.same, .leaveOut] : [.same, .different],
            likenesses: likenesses)
    }

    fileprivate static func key(_ one: String, _ other: String) -> [String] {
        one.precedes(other) ? [one, other] : [other, one]
    }

    // MARK: Pairs that may be one person

    struct Pair: Equatable {
        var one: Int
        var other: Int
        var likenesses: [Likeness]
    }

    /// Returns the pairs that may be one person, in the order of the list.
    static func pairs(in people: [ListedPerson]) -> [Pair] {
        neighbours(in: people).compactMap { one, other in
            let likenesses = likenesses(people[one], people[other])
            return likenesses.isEmpty ? nil : Pair(one: one, other: other, likenesses: likenesses)
        }
    }

    /// Returns the pairs that share a mark, in the order of the list, each once. Only they are compared, so that the
    /// work grows with the list and not with its square.
    static func neighbours(in people: [ListedPerson]) -> [(one: Int, other: Int)] {
        var buckets: [String: [Int]] = [:]
        for (place, person) in people.enumerated() {
            for mark in marks(of: person) { buckets[mark, default: []].append(place) }
        }
        var seen: Set<[Int]> = []
        for bucket in buckets.values where bucket.count > 1 {
            // A bucket has its places in ascending order.
            for (first, one) in bucket.enumerated() {
                for other in bucket[(first + 1)...] { seen.insert([one, other]) }
            }
        }
        return seen.map { (one: $0[0], other: $0[1]) }.sorted { ($0.one, $0.other) < ($1.one, $1.other) }
    }

    /// Returns the marks of which two people who may be one share at least one: all identifiers, all words of the name,
    /// and the words without each of them.
    static func marks(of person: ListedPerson) -> Set<String> {
        var marks = Set(person.licences.map { "licence " + $0.number })
        if let curp = person.curp { marks.insert("curp " + curp.text) }
        let words = person.name.likeness
        marks.insert("name " + words.joined(separator: " "))
        for place in words.indices where words.count > 2 {
            var rest = words
            rest.remove(at: place)
            marks.insert("name but one " + rest.joined(separator: " "))
        }
        return marks
    }

    /// Returns the reasons for which two may be one person; none where identifiers tell them apart.
    static func likenesses(_ one: ListedPerson, _ other: ListedPerson) -> [Likeness] {
        var found: [Likeness] = []
        let shareLicence = one.licences.contains { other.licences.contains($0) }
        if let mine = one.curp, let theirs = other.curp {
            if mine != theirs { return shareLicence ? [.licence] : [] }
            found.append(.curp)
        }
        if shareLicence { found.append(.licence) }
        let near = one.licences.contains { licence in other.licences.contains { licence.isNear($0) } }
        let shareContact = !one.contact.marks.isDisjoint(with: other.contact.marks)
        let haveLicences = !one.licences.isEmpty && !other.licences.isEmpty
        if one.name.key == other.name.key {
            found.append(.homonym)
        } else if one.name.likeness == other.name.likeness {
            // With cédulas of their own and no contact in common, they are two.
            if !haveLicences || near || shareContact { found.append(.spelling) }
        } else if isOneLetterApart(one.name.likeness, other.name.likeness) {
            if !haveLicences ? shareContact || sharePlace(one, other) : near || shareContact { found.append(.letter) }
        }
        if found.isEmpty { return [] }
        if near { found.append(.nearLicence) }
        if shareContact { found.append(.contact) }
        return found
    }

    private static func sharePlace(_ one: ListedPerson, _ other: ListedPerson) -> Bool {
        one.practice.contains { !$1.isDisjoint(with: other.practice[$0] ?? []) }
    }

    private static func isOneLetterApart(_ one: [String], _ other: [String]) -> Bool {
        let mine = one.filter { !other.contains($0) }
        let theirs = other.filter { !one.contains($0) }
        guard mine.count == 1, theirs.count == 1, one.count == other.count else { return false }
        return mine[0].count > 3 && isOneErrorApart(mine[0], theirs[0])
    }
}

extension ListedPerson {
    /// Whether identifiers show that two rows with one name are two persons.
    fileprivate func contradicts(_ other: ListedPerson) -> Bool {
        if let mine = curp, let theirs = other.curp { return mine != theirs }
        return false
    }
}

/// The rows that are one person's, while they are being joined.
private struct Groups {
    private let rows: [ListedPerson]
    /// The places of the rows, by their numbers in the list.
    private let places: [Int: Int]
    /// For each row, a row of the same group that is nearer to its first; the first points to itself.
    private var parents: [Int]

    init(_ rows: [ListedPerson]) {
        self.rows = rows
        places = Dictionary(rows.enumerated().map { ($1.rows[0], $0) }) { first, _ in first }
        parents = Array(rows.indices)
    }

    private func root(of row: Int) -> Int {
        var row = row
        while parents[row] != row { row = parents[row] }
        return row
    }

    private mutating func join(_ one: Int, _ other: Int) {
        let (a, b) = (root(of: one), root(of: other))
        // The first row of a person stays the first.
        parents[max(a, b)] = min(a, b)
    }

    /// Joins the rows that share a mark and pass a test against the first row with it.
    mutating func join(by marks: (ListedPerson) -> [String], if test: (ListedPerson, ListedPerson) -> Bool) {
        var firsts: [String: Int] = [:]
        for (row, person) in rows.enumerated() {
            for mark in marks(person) {
                if let first = firsts[mark] {
                    if test(rows[first], person) { join(first, row) }
                } else {
                    firsts[mark] = row
                }
            }
        }
    }

    /// Joins the people who were decided to be one.
    ///
    /// A join gives nobody a mark that no row had, so the pairs that share one are looked for once. They are gone through
    /// again after a join, which may settle further ones.
    mutating func joinDecided(_ decisions: Decisions) {
        guard decisions.values.contains(.same) else { return }
        var merged = peopleByRow
        let roots = merged.keys.sorted()
        var open = Joining.neighbours(in: roots.compactMap { merged[$0] }).map { (roots[$0.one], roots[$0.other]) }
        var isJoined = true
        while isJoined {
            isJoined = false
            for (one, other) in open {
                let (a, b) = (root(of: one), root(of: other))
                guard a != b, var mine = merged[min(a, b)], let theirs = merged[max(a, b)],
                    !Joining.likenesses(mine, theirs).isEmpty, decision(decisions, mine, theirs) == .same
                else { continue }
                join(a, b)
                mine.merge(theirs)
                merged[min(a, b)] = mine
                isJoined = true
            }
            open.removeAll { root(of: $0.0) == root(of: $0.1) }
        }
    }

    /// Returns the answer that was given for any of the rows of two people.
    func decision(_ decisions: Decisions, _ one: ListedPerson, _ other: ListedPerson) -> Answer? {
        guard !decisions.isEmpty else { return nil }
        for mine in marks(of: one) {
            for theirs in marks(of: other) {
                if let answer = decisions[Doubt.key(.samePerson, Joining.key(mine, theirs))] { return answer }
            }
        }
        return nil
    }

    private func marks(of person: ListedPerson) -> Set<String> {
        Set(person.rows.compactMap { number in places[number].map { rows[$0].mark } })
    }

    /// The people, each with all rows, in the order of their first rows.
    var people: [ListedPerson] { peopleByRow.sorted { $0.key < $1.key }.map(\.value) }

    /// The same by the place of their first row.
    private var peopleByRow: [Int: ListedPerson] {
        var people: [Int: ListedPerson] = [:]
        for row in rows.indices {
            let root = root(of: row)
            if people[root] == nil { people[root] = rows[root] } else { people[root]?.merge(rows[row]) }
        }
        return people
    }
}
