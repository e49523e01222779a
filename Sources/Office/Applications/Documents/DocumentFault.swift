/// The reason why a content is not accepted as a document. The raw values name phrases, which say what to do.
public enum DocumentFault: String, Error, CaseIterable, Sendable {
    case empty
    case cutOff = "cut-off"
    /// An encrypted PDF, also one that opens without a password: what may be done with it is its author's choice.
    case password
    /// HEIC, HEIF or AVIF: the pictures of telephones that save room.
    case heif
    /// WebP, TIFF, GIF, BMP, JPEG 2000 or JPEG XL.
    case picture
    case video
    /// A text, table or presentation of an office program.
    case office
    /// ZIP, RAR, 7-Zip or gzip.
    case archive
    /// A saved page of the web, or XML.
    case page
    case unknown
}

extension DocumentFault {
    /// Names the format of a content that is none of the accepted ones, by the bytes at its beginning.
    init(namingFormatOf content: [UInt8]) {
        let formats: [(fault: DocumentFault, offset: Int, signatures: [[UInt8]])] = [
            (.picture, 0, ["GIF8", "BM", "II*\0", "MM\0*", "II+\0", "MM\0+"].map { Array($0.utf8) }),
            (.picture, 8, [Array("WEBP".utf8)]),
            // JPEG 2000 and JPEG XL: a box, or the bare code stream.
            (.picture, 4, ["jP  ", "JXL "].map { Array($0.utf8) }),
            (.picture, 0, [[0xFF, 0x4F, 0xFF, 0x51], [0xFF, 0x0A]]),
            (.heif, 4, DocumentFault.heifBrands.map { Array("ftyp\($0)".utf8) }),
            (.video, 4, [Array("ftyp".utf8)]),
            (.video, 0, [[0x1A, 0x45, 0xDF, 0xA3]]),
            // OLE, which older office programs write, and RTF.
            (.office, 0, [[0xD0, 0xCF, 0x11, 0xE0], Array("{\\rtf".utf8)]),
            (.archive, 0, [Array("Rar!".utf8), Array("7z".utf8) + [0xBC, 0xAF], [0x1F, 0x8B]]),
        ]
        let known = formats.first { format in
            format.signatures.contains { content.dropFirst(format.offset).starts(with: $0) }
        }
        if let known {
            self = known.fault
        } else if DocumentFault.isZIP(content) {
            self =
                DocumentFault.officeFolders.contains { content.range(of: $0) != nil } ? .office : .archive
        } else {
            self = DocumentFault.isMarkup(content) ? .page : .unknown
        }
    }

    /// Whether a content is a ZIP file, which may have a whole PDF near its beginning.
    static func isZIP(_ content: [UInt8]) -> Bool {
        content.starts(with: [0x50, 0x4B, 0x03, 0x04])
            || content.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    /// ISO/IEC 23008-12 section 10 and the AV1 image format, section 6.
    private static let heifBrands = [
        "heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs", "mif1", "mif2", "msf1", "avif",
        "avis",
    ]

    /// File names inside the ZIP files of office programs (ECMA-376 part 2, OpenDocument 1.3 part 2, iWork).
    private static let officeFolders = [
        "[Content_Types].xml", "mimetypeapplication/vnd.oasis.opendocument", "Index/Document.iwa",
    ]

    private static func isMarkup(_ content: [UInt8]) -> Bool {
        // A byte-order mark is no white space.
        let text = content.prefix(200).drop { [0xEF, 0xBB, 0xBF, 0x20, 0x0D, 0x0A, 0x09].contains($0) }
        let start = String(decoding: text.prefix(9), as: UTF8.self).lowercased()
        return ["<!doctype", "<html", "<?xml", "<svg"].contains { start.hasPrefix($0) }
    }
}
