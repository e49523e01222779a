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
    private let record: RecordReader

    /// The most persons of a group that are named one by one.
    private static let most = 20

    init(_ trial: ListTrial, _ record: RecordReader) {
        self.trial = trial
        self.record = record
    }

    private var names: Catalogues { record.state.catalogues }

    func show() {
        let (reading, plan) = (trial.reading, trial.plan)
        Output.text(say("list.trial", ["period": plan.period]))
        if plan.isAddition { Output.text(say("list.trial-addition")) }
        Output.text(say("list.trial-notes", ["notes": reading.sheet.notes.map(\.phrase).joined(separator: " ")]))
        showRows()
        showColumns()
        let practices = reading.people.reduce(0) { $0 + $1.practice.values.reduce(0) { $0 + $1.count } }
        Output.text(
            say("list.trial-people", ["people": String(reading.people.count), "practices": String(practices)]))
        if !reading.joined.isEmpty {
            list(
                say("list.trial-joined", ["count": String(reading.joined.count)]),
                reading.joined.map { "\($0.name.text): \($0.rows.rowsPhrase)" })
        }
        if reading.corrected > 0 { Output.text(say("list.trial-corrected", ["count": String(reading.corrected)])) }
        showEffect()
        showDoubts()
    }

    private func showRows() {
        let reading = trial.reading
        Output.text(
            say(
                "list.trial-rows",
                [
                    "rows": String(reading.rowCount), "used": String(reading.rowCount - reading.named.count),
                    "named": String(reading.named.count),
                ]))
        // Nothing is left out of this list, however long it is.
        for row in reading.named {
            Output.text("  " + row.phrase)
        }
    }

    private func showColumns() {
        let columns = trial.reading.columns
        Output.list(
            say("list.trial-columns", ["row": String(columns.headingRow)]),
            ListField.allCases.compactMap { field in
                columns.places[field].map { places in
                    say(
                        "list.trial-column",
                        [
                            "field": say("list.field.\(field.rawValue)"),
                            "columns": places.map(columns.shown).joined(separator: ", "),
                        ])
                }
            } + unread(columns))
        if !columns.absent.isEmpty {
            let absent = columns.absent.map { say("list.field.\($0.rawValue)") }.joined(separator: ", ")
            Output.text(say("list.trial-absent", ["columns": absent]))
        }
    }

    private func unread(_ columns: Columns) -> [String] {
        [("list.trial-unread", true), ("list.trial-empty", false)].compactMap { key, isIgnored in
            let unread = columns.unread.filter { $0.isIgnored == isIgnored }
            guard !unread.isEmpty else { return nil }
            return say(key, ["columns": unread.map { "«\($0.heading)»" }.joined(separator: ", ")])
        }
    }

    private func showEffect() {
        let plan = trial.plan
        Output.text(say("list.trial-effect"))
        group("renewed", plan.renewed.map(matched))
        group("new", plan.new.map(\.name.text))
        group("changed", plan.changed.map { "\(matched($0)): \($0.changes(names))" })
        group("missing", plan.missing.map(named))
        group("present", plan.present.map(matched))
        group("removed", plan.removed.map(matched))
    }

    private func group(_ name: String, _ lines: [String]) {
        guard !lines.isEmpty else { return }
        let heading = say(
            "list.trial-group", ["group": say("list.group.\(name)"), "count": String(lines.count)])
        list("  " + heading, lines.map { "  " + $0 })
    }

    private func list(_ heading: String, _ lines: [String]) {
        let more = lines.count - ListReport.most
        Output.list(
            heading,
            lines.prefix(ListReport.most) + (more > 0 ? [say("list.more", ["count": String(more)])] : []))
    }

    private func matched(_ match: ListPlan.Match) -> String { "\(match.expert)  \(match.person.name.text)" }

    private func named(_ id: ExpertID) -> String {
        let name = (try? record.identity(of: id))?.name ?? say("office.identity-erased")
        return "\(id)  \(name)"
    }

    private func showDoubts() {
        let doubts = trial.doubts
        guard !doubts.isEmpty else {
            let key = trial.groups.isEmpty ? "list.trial-nothing" : "list.trial-next-confirm"
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
                }), "missing": .array(plan.missing.map { .string($0.description) }),
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
