import CouncilLists
import Draw
import Identifiers
import PublicRecord
import WireFormat

/// One group of a list's effect, which is proposed and approved as one act.
public struct ListGroup: Equatable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// On the roster, renewed for the period.
        case renewed
        /// Not on the roster so far.
        case new
        /// On the roster, with other places, specialties, contact or CURP, or with further cédulas.
        case changed
        /// On the roster for the period before, and not for this one: the registration ends with its period. Nothing is
        /// entered; that it was decided is noted.
        case notRenewed = "not-renewed"
        /// On the roster for the period, and not on its list: proposed for removal.
        case missing
    }

    /// One person of the group.
    public struct Item: Equatable, Sendable {
        /// `nil` for a new person.
        public var expert: ExpertID?
        /// The name on the roster, or a new person's.
        public var name: String
        /// The cédulas of a new person; those that are added to a known one's.
        public var licences: [String] = []
        public var curp: String?
        /// The practice as it would be; `nil` where it stays.
        public var practice: [Practice]?
        /// The contact as it would be; `nil` where it stays.
        public var contact: ListedContact?
    }

    public var kind: Kind
    public var items: [Item]

    /// Returns the groups of a plan that are not empty.
    static func groups(of plan: ListPlan) -> [ListGroup] {
        let groups = [
            ListGroup(kind: .renewed, items: plan.renewed.map { Item(expert: $0.expert, name: $0.knownName) }),
            ListGroup(kind: .new, items: plan.new.map(Item.init)),
            ListGroup(
                kind: .changed,
                items: plan.changed.map { match in
                    Item(
                        expert: match.expert, name: match.knownName, licences: Licence.sorted(match.licences),
                        curp: match.curp?.text, practice: match.practice.map(Practice.list), contact: match.contact)
                }),
            ListGroup(kind: .notRenewed, items: plan.notRenewed.map(Item.init)),
            ListGroup(kind: .missing, items: plan.missing.map(Item.init)),
        ]
        return groups.filter { !$0.items.isEmpty }
    }

    /// Whether somebody on the roster gets other specialties or districts.
    public var changesPractice: Bool { items.contains { $0.expert != nil && $0.practice != nil } }

    /// Whether cédulas are added to the identity document of somebody on the roster.
    public var addsLicences: Bool { items.contains { $0.expert != nil && !$0.licences.isEmpty } }
}

extension ListGroup.Item {
    fileprivate init(_ expert: KnownExpert) { self.init(expert: expert.id, name: expert.person.name.text) }
}

extension ListGroup.Item {
    fileprivate init(_ person: ListedPerson) {
        self.init(
            name: person.name.text, licences: Licence.sorted(person.licences), curp: person.curp?.text,
            practice: Practice.list(person.practice), contact: person.contact)
    }
}

extension Licence {
    /// Returns numbers in the order of an identity document. A plan has no person with more than one holds.
    fileprivate static func sorted(_ licences: [ProfessionalLicence]) -> [String] {
        numbers(in: licences.map(\.number).joined(separator: " ")) ?? []
    }
}

extension ListGroup {
    var json: JSON { .object(["kind": .string(kind.rawValue), "items": .array(items.map(\.json))]) }

    init(_ json: JSON) throws(Malformed) {
        self = try Fields.read(json) { (fields) throws(Malformed) in
            let kind = try fields.string("kind") { (text) throws(Malformed) in
                guard let kind = Kind(rawValue: text) else { throw Malformed(.unknownValue, at: "") }
                return kind
            }
            return ListGroup(
                kind: kind, items: try fields.array("items") { (json) throws(Malformed) in try Item(json) })
        }
    }
}

extension ListGroup.Item {
    fileprivate var json: JSON {
        func list(_ values: [String]) -> JSON { .array(values.map { .string($0) }) }
        let contact: JSON? = contact.map { contact in
            .object([
                "telephones": list(contact.telephones.map(\.text)), "mobiles": list(contact.mobiles.map(\.text)),
                "emails": list(contact.emails.map(\.text)),
            ])
        }
        let practice: JSON? = practice.map { .array($0.map(\.json)) }
        return .object([
            "expert": expert.map { .string($0.description) }, "name": .string(name), "licences": list(licences),
            "curp": curp.map { .string($0) }, "practice": practice, "contact": contact,
        ])
    }

    fileprivate init(_ json: JSON) throws(Malformed) {
        self = try Fields.read(json) { (fields) throws(Malformed) in
            var item = ListGroup.Item(name: try fields.string("name"), licences: try fields.strings("licences"))
            if fields.optional("expert") != nil {
                item.expert = try fields.string("expert") { (text) throws(Malformed) in try ExpertID(text) }
            }
            if fields.optional("curp") != nil { item.curp = try fields.string("curp") }
            if fields.optional("practice") != nil { item.practice = try Practice.list(&fields) }
            if let contact = fields.optional("contact") {
                item.contact = try Fields.read(contact) { (fields) throws(Malformed) in
                    ListedContact(
                        telephones: try fields.strings("telephones").compactMap { try? Telephone($0) },
                        mobiles: try fields.strings("mobiles").compactMap { try? Telephone($0) },
                        emails: try fields.strings("emails").compactMap { try? EmailAddress($0) })
                }
            }
            return item
        }
    }
}
