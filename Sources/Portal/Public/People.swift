import Draw
import Office
import PublicRecord
import Wording

/// An expert as the public pages name one: the part `person`.
struct Person {
    var number: String
    var personLink: String
    /// Empty once the identity is erased.
    var personName: String
    var isErased: Bool
}

/// Who some experts are, asked for at once.
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

    func licence(of id: ExpertID) -> String? { documents[id]?.licence }

    /// `P-000001 Ana Pérez`, for running text.
    func text(of id: ExpertID) -> String {
        [id.description, documents[id]?.name].compactMap(\.self).joined(separator: " ")
    }
}

/// Whoever is designated, with how far the task has come: the part `designee`.
struct Designee {
    var person: Person?
    /// Of a designation of a body that will send somebody.
    var bodyName: String?
    var stage: String

    init(_ designation: Designation, _ people: People) {
        switch designation.designee {
        case .expert(let id): person = people[id]
        case .institution(let name): bodyName = name
        }
        stage = say("stage.designation.\(designation.stage.kind.rawValue)")
    }
}
