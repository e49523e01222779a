/// The accepted types of document. The content decides, not the file name.
public enum DocumentType: String, CaseIterable, Sendable {
    case pdf = "application/pdf"
    case jpeg = "image/jpeg"
    case png = "image/png"

    /// The bytes at the beginning of a file (ISO 32000-1 section 7.5.2; ISO/IEC 10918-1 annex B; PNG section 5.2).
    private var signature: [UInt8] {
        switch self {
        case .pdf: Array("%PDF-".utf8)
        case .jpeg: [0xFF, 0xD8, 0xFF]
        case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        }
    }

    /// The bytes near the end of a complete file.
    private var ending: [UInt8] {
        switch self {
        case .pdf: Array("%%EOF".utf8)
        case .jpeg: [0xFF, 0xD9]
        case .png: Array("IEND".utf8)
        }
    }

    /// Returns `nil` if the content has another type or is cut off.
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

    /// The file name extension without the dot.
    public var fileExtension: String {
        switch self {
        case .pdf: "pdf"
        case .jpeg: "jpg"
        case .png: "png"
        }
    }
}
