import CouncilLists
import PublicRecord
import Wording

/// The effect of a list in words, the same for a terminal and for a page.
public struct ListTrialText: Equatable, Sendable {
    /// A heading with its lines.
    public struct Part: Equatable, Sendable {
        public var heading: String
        public var lines: [String]
    }

    /// How the list was read, one sentence each.
    public var reading: [String]
    /// The rows that are no person's, each with the reason; all of them.
    public var named: [String]
    public var columns: Part
    /// The persons joined from several rows; no lines if there are none.
    public var joined: Part
    /// The groups of persons that are not empty: those that are proposed first, then those that are only shown.
    public var groups: [Part]
}

extension ListTrial {
    public func text(_ names: Catalogues) -> ListTrialText {
        ListTrialText(
            reading: sentences, named: reading.named.map(\.phrase), columns: columns,
            joined: ListTrialText.Part(
                heading: say("list.trial-joined", ["count": String(reading.joined.count)]),
                lines: reading.joined.map { "\($0.name.text): \($0.rows.rowsPhrase)" }),
            groups: parts(names).filter { !$0.lines.isEmpty })
    }

    private var sentences: [String] {
        let practices = reading.people.reduce(0) { $0 + $1.practice.values.reduce(0) { $0 + $1.count } }
        let sentences: [String?] = [
            plan.isAddition ? say("list.trial-addition") : nil,
            say("list.trial-notes", ["notes": reading.sheet.notes.map(\.phrase).joined(separator: " ")]),
            say(
                "list.trial-rows",
                [
                    "rows": String(reading.rowCount), "used": String(reading.rowCount - reading.named.count),
                    "named": String(reading.named.count),
                ]),
            say("list.trial-people", ["people": String(reading.people.count), "practices": String(practices)]),
            reading.corrected > 0 ? say("list.trial-corrected", ["count": String(reading.corrected)]) : nil,
        ]
        return sentences.compactMap(\.self)
    }

    private var columns: ListTrialText.Part {
        let columns = reading.columns
        var lines = ListField.allCases.compactMap { field in
            columns.places[field].map { places in
                say(
                    "list.trial-column",
                    [
                        "field": say("list.field.\(field.rawValue)"),
                        "columns": places.map(columns.shown).joined(separator: ", "),
                    ])
            }
        }
        for (key, isIgnored) in [("list.trial-unread", true), ("list.trial-empty", false)] {
            let unread = columns.unread.filter { $0.isIgnored == isIgnored }.map { "«\($0.heading)»" }
            if !unread.isEmpty { lines.append(say(key, ["columns": unread.joined(separator: ", ")])) }
        }
        if !columns.absent.isEmpty {
            let absent = columns.absent.map { say("list.field.\($0.rawValue)") }
            lines.append(say("list.trial-absent", ["columns": absent.joined(separator: ", ")]))
        }
        return ListTrialText.Part(
            heading: say("list.trial-columns", ["row": String(columns.headingRow)]), lines: lines)
    }

    private func parts(_ names: Catalogues) -> [ListTrialText.Part] {
        func part(_ name: String, _ lines: [String]) -> ListTrialText.Part {
            ListTrialText.Part(heading: ListGroup.title(name, lines.count), lines: lines)
        }
        func matched(_ match: ListPlan.Match) -> String { "\(match.expert) \(match.knownName)" }
        func known(_ expert: KnownExpert) -> String { "\(expert.id) \(expert.person.name.text)" }
        return [
            part("renewed", plan.renewed.map(matched)),
            part(
                "new", plan.new.map { "\($0.name.text): \(names.phrase(of: Practice.list($0.practice)))" }),
            part("changed", plan.changed.map { "\(matched($0)): \($0.changes(names))" }),
            part("not-renewed", plan.notRenewed.map(known)), part("missing", plan.missing.map(known)),
            part("settled", plan.settled.map(known)), part("present", plan.present.map(matched)),
            part("removed", plan.removed.map(matched)),
            part("left-out", plan.leftOut.map { "\($0.name.text): \($0.rows.rowsPhrase)" }),
            part(
                "otherwise-named",
                plan.otherwiseNamed.map { say("list.other-name", ["person": matched($0), "name": $0.otherName ?? ""]) }),
        ]
    }
}

extension ListGroup {
    /// `Se renuevan: 340`.
    public var title: String { ListGroup.title(kind.rawValue, items.count) }

    fileprivate static func title(_ name: String, _ count: Int) -> String {
        say("list.trial-group", ["group": say("list.group.\(name)"), "count": String(count)])
    }
}
