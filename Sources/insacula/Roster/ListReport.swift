import Console
import CouncilLists
import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The effect of a list, for a terminal.
struct ListReport {
    private let trial: ListTrial
    private let names: Catalogues

    /// The most persons of a group that are named one by one.
    private static let most = 20

    init(_ trial: ListTrial, _ names: Catalogues) {
        self.trial = trial
        self.names = names
    }

    func show() {
        let text = trial.text(names)
        Output.text(say("list.trial", ["period": trial.plan.period]))
        for sentence in text.reading { Output.text(sentence) }
        // Nothing is left out of the rows apart, however many there are.
        Output.list(say("list.trial-apart"), text.named)
        Output.list(text.columns.heading, text.columns.lines)
        list(text.joined.heading, text.joined.lines)
        Output.text(say("list.trial-effect"))
        for group in text.groups { list("  " + group.heading, group.lines.map { "  " + $0 }) }
        showDoubts()
    }

    private func list(_ heading: String, _ lines: [String]) {
        let more = lines.count - ListReport.most
        Output.list(
            heading,
            lines.prefix(ListReport.most) + (more > 0 ? [say("list.more", ["count": String(more)])] : []))
    }

    private func showDoubts() {
        let doubts = trial.doubts
        guard !doubts.isEmpty else {
            let kinds = Set(trial.groups.map(\.kind))
            if kinds.contains(.missing) { Output.text(say("list.trial-next-remove")) }
            let key = kinds.isEmpty ? "list.trial-nothing" : "list.trial-next-confirm"
            return Output.text(say(key, ["mark": trial.mark]))
        }
        Output.text(say("list.trial-doubts", ["count": String(doubts.count)]))
        for (place, doubt) in doubts.enumerated() {
            Output.text(
                say(
                    "list.trial-doubt",
                    [
                        "number": String(place + 1), "key": doubt.key, "rows": doubt.rowsPhrase,
                        "question": doubt.question, "closest": closest(doubt),
                    ]))
            let choices = doubt.choices.map { say("list.answer.\($0.rawValue)") }.joined(separator: "; ")
            Output.text("   " + say("list.trial-choices", ["choices": choices]))
        }
        Output.text(say("list.trial-next-doubts"))
    }

    private func closest(_ doubt: Doubt) -> String {
        let found = doubt.suggestionPhrases(names)
        return found.isEmpty ? "" : " " + say("list.closest", ["names": found.joined(separator: ", ")])
    }

    var json: JSON {
        let (reading, plan) = (trial.reading, trial.plan)
        func strings(_ values: [String]) -> JSON { .array(values.map { .string($0) }) }
        func matches(_ matches: [ListPlan.Match]) -> JSON {
            .array(
                matches.map { match in
                    .object([
                        "expert": .string(match.expert.description), "name": .string(match.person.name.text),
                        "rows": .array(match.person.rows.map { .integer($0) }),
                    ])
                })
        }
        return .object([
            "period": .string(plan.period), "addition": .bool(plan.isAddition), "mark": .string(trial.mark),
            "rows": .integer(reading.rowCount),
            "named": .array(
                reading.named.map { row in
                    .object([
                        "row": .integer(row.row), "reason": .string(row.reason.rawValue), "text": .string(row.text),
                    ])
                }),
            "people": .integer(reading.people.count), "joined": .integer(reading.joined.count),
            "renewed": matches(plan.renewed), "present": matches(plan.present), "changed": matches(plan.changed),
            "removed": matches(plan.removed),
            "new": .array(
                plan.new.map { person in
                    .object([
                        "name": .string(person.name.text), "rows": .array(person.rows.map { .integer($0) }),
                        "licences": strings(person.licences.map(\.number)),
                        "practice": .array(Practice.list(person.practice).map(\.json)),
                    ])
                }),
            "not_renewed": strings(plan.notRenewed.map(\.id.description)),
            "settled": strings(plan.settled.map(\.id.description)),
            "missing": strings(plan.missing.map(\.id.description)),
            "left_out": .array(plan.leftOut.map { .array($0.rows.map { .integer($0) }) }),
            "doubts": .array(
                trial.doubts.map { doubt in
                    .object([
                        "key": .string(doubt.key), "kind": .string(doubt.kind.rawValue),
                        "rows": .array(doubt.rows.map { .integer($0) }), "question": .string(doubt.question),
                        "suggestions": strings(doubt.suggestions), "choices": strings(doubt.choices.map(\.rawValue)),
                    ])
                }),
        ])
    }
}
