import Identifiers

/// The contact details in a list, each distinct value once, in the order of the rows.
public struct ListedContact: Equatable, Sendable {
    public var telephones: [Telephone] = []
    public var mobiles: [Telephone] = []
    public var emails: [EmailAddress] = []

    public init() {}

    public init(telephones: [Telephone], mobiles: [Telephone], emails: [EmailAddress]) {
        self.telephones = telephones
        self.mobiles = mobiles
        self.emails = emails
    }

    mutating func merge(_ other: ListedContact) {
        func join<Value: Equatable>(_ mine: inout [Value], _ more: [Value]) {
            mine += more.filter { !mine.contains($0) }
        }
        join(&telephones, other.telephones)
        join(&mobiles, other.mobiles)
        join(&emails, other.emails)
    }

    /// The values under which two persons share a contact.
    var marks: Set<String> {
        Set(emails.map { $0.text.lowercased() } + (telephones + mobiles).map { $0.digits + ($0.extension ?? "") })
    }
}

/// A person as one or more rows of a list describe them.
public struct ListedPerson: Equatable, Sendable {
    public var rows: [Int]
    public var name: PersonName
    public var licences: [ProfessionalLicence]
    public var curp: CURP?
    public var contact: ListedContact
    /// Districts by specialty, as codes of the catalogues.
    public var practice: [String: Set<String>]

    /// Names the person in the keys of doubts: name, identifiers and contact of the first row, not the row's number.
    /// Further rows leave it as it is, so that an answer stays with the person while rows are joined.
    let mark: String

    init(
        rows: [Int], name: PersonName, licences: [ProfessionalLicence], curp: CURP?, contact: ListedContact,
        practice: [String: Set<String>]
    ) {
        self.rows = rows
        self.name = name
        self.licences = licences
        self.curp = curp
        self.contact = contact
        self.practice = practice
        mark = ([name.key] + licences.map(\.number) + [curp?.text].compactMap { $0 } + contact.marks.sorted())
            .joined(separator: " ")
    }

    mutating func merge(_ other: ListedPerson) {
        rows = (rows + other.rows).sorted()
        licences += other.licences.filter { !licences.contains($0) }
        curp = curp ?? other.curp
        contact.merge(other.contact)
        practice.merge(other.practice) { $0.union($1) }
    }
}
