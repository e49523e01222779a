import OfficePackages

/// The reason for which a template is refused: the part, the paragraph, and what was found in it.
public struct TemplateFault: Error, Equatable, Sendable {
    /// The raw value names the reason in the catalogues of phrases.
    public enum Kind: String, CaseIterable, Sendable {
        // The file.
        /// The file has more than `DocumentTemplate.largest` bytes.
        case tooLarge = "too-large"
        case unpackedTooLarge = "unpacked-too-large"
        /// The file is no document of a word processor in DOCX.
        case notADocument = "not-a-document"
        case encrypted
        case damagedArchive = "damaged-archive"
        case damagedPart = "damaged-part"
        /// A part has a document type definition, whose entities could be anything.
        case documentType = "document-type"
        /// The file is stored as “Strict Open XML”, whose elements have other names.
        case strict
        /// The document has macros.
        case macros
        /// The document loads something from another place when it is opened; `found` is the address.
        case external
        // The fields.
        /// Braces without their counterpart, or with anything but a name between them.
        case braces
        /// A name that is not among the document's fields.
        case unknownField = "unknown-field"
        /// A list without `#`: its rows need the beginning and the end of a section.
        case listAsField = "list-as-field"
        /// A section that does not end.
        case unclosedSection = "unclosed-section"
        /// The end of a section that did not begin, or not there.
        case unopenedSection = "unopened-section"
    }

    public var kind: Kind
    /// The part of the package, such as `word/header1.xml`; empty if the fault is the file's.
    public var part: String
    /// The beginning of the paragraph's text.
    public var paragraph: String
    /// The mark in its braces, or what else was found.
    public var found: String
    /// The fields that the document has, as a template writes them.
    public var fields: [String] = []

    public init(_ kind: Kind, part: String = "", paragraph: String = "", found: String = "") {
        self.kind = kind
        self.part = part
        self.paragraph = paragraph.count > 80 ? paragraph.prefix(79) + "…" : paragraph
        self.found = found
    }
}

extension TemplateFault: PackageReadingFault {
    public init(of fault: PackageFault) {
        switch fault {
        case .damagedArchive(let part): self.init(.damagedArchive, part: part)
        case .encrypted: self.init(.encrypted)
        case .unpackedTooLarge(let part): self.init(.unpackedTooLarge, part: part)
        case .damagedPart(let part): self.init(.damagedPart, part: part)
        case .documentType(let part): self.init(.documentType, part: part)
        }
    }
}
