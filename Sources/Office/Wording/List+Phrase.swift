import CouncilLists
import PublicRecord
import Spreadsheets
import Wording

extension ListReading.NamedRow {
    /// The row and the reason for which it is no person's.
    public var phrase: String {
        say("list.trial-row", ["row": String(row), "reason": say("list.row.\(reason.rawValue)"), "text": text])
    }
}

extension Columns {
    /// Returns a column's heading and letters: `«Perito» (B)`.
    public func shown(_ place: Int) -> String {
        let heading = place < headings.count ? headings[place] : ""
        let letters = CellPlace.columnName(place)
        return heading.isEmpty ? letters : "«\(heading)» (\(letters))"
    }
}

extension ListPlan.Match {
    /// The changes that the list makes to the person, in words.
    public func changes(_ names: Catalogues) -> String {
        var changes: [String] = []
        if let practice {
            changes.append(say("list.change.practice", ["practice": names.phrase(of: Practice.list(practice))]))
        }
        if contact != nil { changes.append(say("list.change.contact")) }
        if curp != nil { changes.append(say("list.change.curp")) }
        if !licences.isEmpty {
            let numbers = licences.map(\.number).joined(separator: ", ")
            changes.append(say("list.change.licences", ["licences": numbers]))
        }
        return changes.joined(separator: "; ")
    }
}
