import Draw
import Office
import PublicRecord
import Wording

extension ExpertID {
    /// Parses a number as people write it: `P-000017`, `p-17`, `17`.
    init?(typed: String) {
        let text = typed.uppercased().filter { !$0.isWhitespace }
        let digits = text.hasPrefix("P-") ? text.dropFirst(2) : text[...]
        guard let number = Int(digits), let id = try? ExpertID(number: number) else { return nil }
        self = id
    }
}

extension Visit {
    /// The number of people that a refused name lists.
    private static let mostListed = 5

    /// Returns the expert whom a typed text means: by number, or by the words of a name or the digits of
    /// a cédula that only one person has.
    /// - Throws: at `field`, with those who may be meant.
    func expert(typed text: String, at field: String) throws(FormFault) -> ExpertID {
        let numbered = ExpertID(typed: text)
        if let numbered, state.roster[numbered] != nil { return numbered }
        let found = ((try? reader.experts(named: text)) ?? []).sorted()
        if found.count == 1, let only = found.first { return only }
        let values = ["expert": String(text.prefix(80))]
        guard !found.isEmpty, found.count <= Visit.mostListed, let people = try? named(found) else {
            throw FormFault(field, say(found.isEmpty ? "portal.staff.no-expert" : "portal.staff.many-experts", values))
        }
        let list = found.compactMap { people[$0] }.joined(separator: ", ")
        throw FormFault(field, say("portal.staff.which-expert", values.merging(["people": list]) { $1 }))
    }

    /// Returns the expert in a field of the form.
    func expert(in field: String) throws(FormFault) -> ExpertID { try expert(typed: try form.need(field), at: field) }
}
