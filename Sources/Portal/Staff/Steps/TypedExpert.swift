import Draw
import Office
import PublicRecord
import Wording

extension ExpertID {
    /// Parses a number as people write it: `P-000017`, `p-17`, `17`; or as pages show it, with a name after it.
    init?(typed: String) {
        let typed = typed.uppercased()
        let shown = typed.prefixMatch(of: /P-[0-9]{6}(?=\s)/).map { String($0.output) }
        let text = shown ?? typed.filter { !$0.isWhitespace }
        let digits = text.hasPrefix("P-") ? text.dropFirst(2) : text[...]
        guard let number = Int(digits), let id = try? ExpertID(number: number) else { return nil }
        self = id
    }
}

extension Visit {
    /// The largest number of people who are listed for a name that several have.
    static let mostListed = 8

    /// Returns the experts whom a typed text may mean, in the order of their numbers: the one with the number, or those
    /// with the words of a name or the digits of a cédula.
    func experts(typed text: String) -> [ExpertID] {
        if let numbered = ExpertID(typed: text), state.roster[numbered] != nil { return [numbered] }
        return ((try? reader.experts(named: text)) ?? []).sorted()
    }

    /// Returns the only expert whom a typed text may mean.
    /// - Throws: at `field`, with those who may be meant.
    func expert(typed text: String, at field: String) throws(FormFault) -> ExpertID {
        let found = experts(typed: text)
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
