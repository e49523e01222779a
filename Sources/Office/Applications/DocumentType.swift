/// What a document may be. Told by its content, whatever its name says.
public enum DocumentType: String, CaseIterable, Sendable {
    case pdf = "application/pdf"
    case jpeg = "image/jpeg"
    case png = "image/png"

    /// The bytes that a file of the type begins with (ISO 32000-1 section 7.5.2; ISO/IEC 10918-1 annex B; PNG section 5.2).
    private var signature: [UInt8] {
        switch self {
        case .pdf: Array("%PDF-".utf8)
        case .jpeg: [0xFF, 0xD8, 0xFF]
        case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        }
    }

    /// The bytes that a whole file of the type has near its end.
    private var ending: [UInt8] {
        switch self {
        case .pdf: Array("%%EOF".utf8)
        case .jpeg: [0xFF, 0xD9]
        case .png: Array("IEND".utf8)
        }
    }

    /// `nil` if the content is none of these, or is cut off.
    public init?(of content: [UInt8]) {
        let tail = content.suffix(1_024)
        guard
            let type = DocumentType.allCases.first(where: { type in
                let ending = type.ending
                return content.starts(with: type.signature)
                    && tail.indices.contains { tail[$0...].starts(with: ending) }
            })
        else { return nil }
        self = type
    }

    /// Without the dot.
    public var fileExtension: String {
        switch self {
        case .pdf: "pdf"
        case .jpeg: "jpg"
        case .png: "png"
        }
    }
}
