import Draw
import Identifiers
import Phrases
import PublicRecord
import Sodium
import WireFormat

/// The contents of an application, with the applicant's data: private until the applicant is admitted, and mostly
/// afterwards too.
public struct ApplicantFile: Equatable, Sendable {
    /// The applicant's data. The raw values are the names in the file and on the command line.
    public enum Field: String, CaseIterable, Sendable {
        case name, curp, rfc, email, telephone, mobile, address, licence
        case birthDate = "birth_date"

        /// The fields without which an application cannot be submitted.
        public static let required: [Field] = [.name, .curp, .email]
    }

    /// A submitted document; its content is stored separately.
    public struct Document: Equatable, Sendable {
        /// The requirement that the document is for.
        public var requirement: String
        public var type: DocumentType
        /// In bytes.
        public var size: Int
        public var digest: Digest
    }

    public var call: String
    public var fields: [Field: String] = [:]
    /// The language of notices: the code of a `Language`.
    public var language = Language.standard.rawValue
    /// Whether the professional contact may be published.
    public var publishesContact = false
    public var practice: [Practice] = []
    /// Ascending by requirement.
    public var documents: [Document] = []
    /// The expert who asks to stay on the roster (*refrendo*).
    public var renews: ExpertID?
    /// Random bytes, added at the submission, so that the digest in the record does not reveal a guessable file.
    var salt: [UInt8]?

    init(call: String) { self.call = call }

    public subscript(field: Field) -> String? { fields[field] }

    /// The digest that the record contains.
    var digest: Digest { SHA256.hash(bytes) }

    /// The districts applied for, ascending.
    var districts: [String] { Set(practice.flatMap(\.districts)).sorted { $0.precedes($1) } }

    var contact: Contact {
        var contact = Contact()
        contact.telephones = [self[.telephone]].compactMap(\.self)
        contact.mobiles = [self[.mobile]].compactMap(\.self)
        contact.emails = [self[.email]].compactMap(\.self)
        contact.language = language
        contact.isPublic = publishesContact
        return contact
    }

    /// Returns the missing parts for a call, in the order of the form.
    func missing(for call: CallOpened) -> [ApplicationPart] {
        Field.required.filter { self[$0] == nil }.map { .field($0) } + (practice.isEmpty ? [.practice] : [])
            + call.requirements.filter { code in !documents.contains { $0.requirement == code } }
            .map { .document(for: $0) }
    }
}

/// One part of an application that a call asks for.
public enum ApplicationPart: Equatable, Sendable {
    case field(ApplicantFile.Field)
    case practice
    /// The document for a requirement, by its code.
    case document(for: String)

    /// The name in programs: that of the field, `practice`, or the requirement's code.
    public var code: String {
        switch self {
        case .field(let field): field.rawValue
        case .practice: "practice"
        case .document(let requirement): requirement
        }
    }
}

// MARK: - Fields

extension ApplicantFile {
    /// Sets a value, or removes it if the text is empty.
    /// - Throws: `Refusal.badField` if the value does not have the form of its field.
    mutating func set(_ field: Field, _ value: String) throws(Refusal) { fields[field] = try field.read(value) }
}

extension ApplicantFile.Field {
    /// Returns a value in its stored form; `nil` for an empty text.
    /// - Throws: `Refusal.badField` if the value does not have the form of the field.
    @discardableResult
    public func read(_ value: String) throws(Refusal) -> String? {
        do throws(IdentifierFault) {
            switch self {
            case .curp: return try CURP(value).text
            case .email: return try EmailAddress(value).text
            case .telephone, .mobile: return try Telephone(value).text
            case .licence:
                // A person has a cédula for each profession.
                let numbers = try ProfessionalLicence.list(in: value).map { (_, result) throws(IdentifierFault) in
                    try result.get().number
                }
                guard !numbers.isEmpty else { return nil }
                return Licence.numbers(in: numbers.joined(separator: " "))?.joined(separator: ", ")
            case .name, .rfc, .address, .birthDate: break
            }
        } catch {
            guard error.kind != .empty else { return nil }
            throw Refusal(.badField, ["field": .parts([.field(self)]), "fault": .identifier(error)])
        }
        let text = try RecordText.line(value, at: .parts([.field(self)]))
        guard !text.isEmpty else { return nil }
        let upper = text.uppercased()
        let isGood =
            switch self {
            case .rfc: upper.wholeMatch(of: /[A-ZÑ&]{4}[0-9]{6}[A-Z0-9]{3}/) != nil
            case .birthDate: text.wholeMatch(of: /[12][0-9]{3}-[01][0-9]-[0-3][0-9]/) != nil
            default: (try? Text.parse(text)) != nil
            }
        guard isGood else {
            throw Refusal(
                .badField, ["field": .parts([.field(self)]), "value": .text(value), "length": .number(value.count)])
        }
        return self == .rfc ? upper : text
    }
}

// MARK: - As it is kept

extension ApplicantFile {
    var bytes: [UInt8] {
        let own = JSON.object([
            "call": .string(call), "language": .string(language), "publishes_contact": .bool(publishesContact),
            "practice": .array(practice.map(\.json)),
            "documents": .array(
                documents.map {
                    .object([
                        "requirement": .string($0.requirement), "type": .string($0.type.rawValue),
                        "size": .integer($0.size), "sha256": .string($0.digest.hex),
                    ])
                }),
            "renews": renews.map { .string($0.description) }, "salt": salt.map { .string(Hex.encode($0)) },
        ])
        return fields.reduce(own) { $0.with([$1.key.rawValue: .string($1.value)]) }.bytes
    }

    init(parsing bytes: [UInt8]) throws(Malformed) {
        self = try Fields.read(try JSON(parsing: bytes)) { (fields) throws(Malformed) in
            var file = ApplicantFile(call: try fields.string("call"))
            file.language = try fields.string("language")
            if case .bool(let value) = try fields.value("publishes_contact") { file.publishesContact = value }
            if case .array(let list) = try fields.value("practice"), !list.isEmpty {
                file.practice = try Practice.list(&fields)
            }
            file.documents = try fields.array("documents") { (json) throws(Malformed) in
                try Fields.read(json) { (fields) throws(Malformed) in
                    guard let type = DocumentType(rawValue: try fields.string("type")) else {
                        throw Malformed(.unknownValue, at: "type")
                    }
                    return Document(
                        requirement: try fields.string("requirement"), type: type,
                        size: try fields.integer("size", in: 0...Int(Int32.max)),
                        digest: try fields.string("sha256") { (text) throws(Malformed) in try Digest(hex: text) })
                }
            }
            if fields.optional("renews") != nil {
                file.renews = try fields.string("renews") { (text) throws(Malformed) in try ExpertID(text) }
            }
            if fields.optional("salt") != nil {
                file.salt = try fields.string("salt") { (text) throws(Malformed) in try Hex.decode(text) }
            }
            for field in Field.allCases where fields.optional(field.rawValue) != nil {
                file.fields[field] = try fields.string(field.rawValue)
            }
            return file
        }
    }
}
