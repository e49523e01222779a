import Draw
import Office
import PublicRecord
import Wording

extension IdentityDocument {
    /// The licence numbers for a page; `nil` if there are none.
    var licenceText: String? { licences.isEmpty ? nil : licences.joined(separator: ", ") }
}

/// An expert on the public pages: the part `person`.
struct Person {
    var number: String
    var personLink: String
    /// The name; empty once the identity is erased.
    var personName: String
    var isErased: Bool
}

/// The identities of some experts, read in one query.
struct People {
    private let documents: [ExpertID: IdentityDocument]

    init(_ experts: some Sequence<ExpertID>, in visit: Visit) throws {
        documents = try visit.reader.identities(of: experts)
    }

    subscript(id: ExpertID) -> Person {
        let name = documents[id]?.name
        return Person(
            number: id.description, personLink: Route.expert(id).link, personName: name ?? "", isErased: name == nil)
    }

    func licences(of id: ExpertID) -> String? { documents[id]?.licenceText }

    /// Returns the number and the name for running text: `P-000001 Ana Pérez`.
    func text(of id: ExpertID) -> String {
        [id.description, documents[id]?.name].compactMap(\.self).joined(separator: " ")
    }
}

/// A designated expert or institution, with the stage of the designation: the part `designee`.
struct Designee {
    var person: Person?
    /// The name of a designated institution, which sends a person.
    var bodyName: String?
    var stage: String

    init(_ designation: Designation, _ people: People) {
        switch designation.designee {
        case .expert(let id): person = people[id]
        case .institution(let name): bodyName = name
        }
        stage = say("stage.designation.\(designation.stage.kind.rawValue)")
    }

    /// The designee and the stage on one line, for a cell of a spreadsheet.
    var text: String {
        let who = person.map { [$0.number, $0.personName].filter { !$0.isEmpty }.joined(separator: " ") }
        return "\(who ?? bodyName ?? "") (\(stage))"
    }
}
