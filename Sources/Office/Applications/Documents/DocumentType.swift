/// The accepted types of document. The content decides, not the file name.
public enum DocumentType: String, CaseIterable, Sendable {
    case pdf = "application/pdf"
    case jpeg = "image/jpeg"
    case png = "image/png"

    /// Identifies a content as readers do: bytes around a PDF and after a picture do not matter, and are stored with it.
    /// - Throws: `DocumentFault` for another type, and for a content that is cut off or that readers cannot open.
    public init(identifying content: [UInt8]) throws(DocumentFault) {
        guard !content.isEmpty else { throw .empty }
        if let picture = PictureFile(content) {
            guard picture.isWhole else { throw .cutOff }
            self = picture.type
        } else if !DocumentFault.isZIP(content), let file = PDFFile(content) {
            guard file.isWhole else { throw .cutOff }
            guard !file.isEncrypted else { throw .password }
            self = .pdf
        } else {
            throw DocumentFault(namingFormatOf: content)
        }
    }

    /// `nil` for a content that is not accepted.
    public init?(of content: [UInt8]) {
        guard let type = try? DocumentType(identifying: content) else { return nil }
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
