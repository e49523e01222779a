import Support
import Testing

@testable import Office

/// The samples are fictional files of other programs; `samples/README.md` says of which.
private func sample(_ name: String) throws -> [UInt8] {
    try [UInt8](contentsOfFile: "\(Repository.tests)/OfficeTests/samples/\(name)")
}

@Suite("Types of documents")
struct DocumentTypeTests {
    private static let whole: [(String, DocumentType)] = [
        ("plain.pdf", .pdf), ("streams.pdf", .pdf), ("linearized.pdf", .pdf),
        ("linearized-streams.pdf", .pdf),
        ("bytes-before.pdf", .pdf), ("photo.jpg", .jpeg), ("progressive.jpg", .jpeg),
        ("motion-photo.jpg", .jpeg),
        ("picture.png", .png),
    ]

    @Test(arguments: whole) func isAccepted(name: String, type: DocumentType) throws {
        #expect(try DocumentType(identifying: sample(name)) == type)
    }

    /// What gateways, scanners and telephones add behind the end.
    @Test(arguments: whole) func bytesBehindTheEndDoNotMatter(name: String, type: DocumentType) throws {
        let whole = try sample(name)
        for added in [
            [0x0A], [UInt8](repeating: 0, count: 5_000),
            Array("\0\0\0\u{18}ftypmp42\0\0\0\0mp42isom".utf8),
        ] {
            #expect(try DocumentType(identifying: whole + added) == type)
        }
        // Another picture, itself cut off.
        if type == .jpeg {
            #expect(try DocumentType(identifying: whole + whole.dropLast(100)) == .jpeg)
        }
    }

    /// Annex H of ISO 32000-1, implementation notes 13 and 14.
    @Test func bytesBeforeThePDFDoNotMatter() throws {
        let whole = try sample("plain.pdf")
        for length in [1, 3, 500, 1_019] {
            #expect(
                try DocumentType(identifying: [UInt8](repeating: 0x0A, count: length) + whole) == .pdf)
        }
        #expect(throws: DocumentFault.unknown) {
            try DocumentType(identifying: [UInt8](repeating: 0x0A, count: 1_020) + whole)
        }
        #expect(try DocumentType(identifying: Array("%!PS-Adobe-3.0 PDF-1.4\n%%EOF\n".utf8)) == .pdf)
        #expect(throws: DocumentFault.unknown) {
            try DocumentType(identifying: Array("%!PS-Adobe-3.0\n%%EOF\n".utf8))
        }
    }

    /// Wherever it is cut.
    @Test(arguments: whole) func aContentThatIsCutOffIsRefused(name: String, type: DocumentType)
        throws
    {
        let whole = try sample(name)
        // In front of the last mark.
        let film = whole.range(of: "ftyp").map { $0.lowerBound - 4 } ?? whole.count
        let mark = whole.ranges(of: type == .pdf ? "%%EOF" : "IEND").last?.lowerBound
        let end = mark ?? film - 1
        for length in stride(from: 1, to: end, by: 7) {
            #expect(throws: DocumentFault.self, "\(length)") {
                try DocumentType(identifying: Array(whole.prefix(length)))
            }
        }
        #expect(throws: DocumentFault.cutOff) {
            try DocumentType(identifying: Array(whole.prefix(end)))
        }
    }

    /// A change after the file was made is a part of its own, with an end of its own.
    @Test func aChangedFileIsCutOffInItsLastPart() throws {
        let first = try sample("plain.pdf")
        let change = Array(
            "9 0 obj\n<< /A 1 >>\nendobj\nxref\n0 0\ntrailer\n<< /Size 9 >>\nstartxref\n900\n%%EOF\n".utf8
        )
        #expect(try DocumentType(identifying: first + change) == .pdf)
        #expect(throws: DocumentFault.cutOff) {
            try DocumentType(identifying: first + change.dropLast(7))
        }
    }

    @Test(arguments: ["password.pdf", "password-field.pdf", "owner-password-streams.pdf"])
    func anEncryptedFileIsRefused(name: String) throws {
        #expect(throws: DocumentFault.password) { try DocumentType(identifying: sample(name)) }
    }

    /// The key of the trailer counts, not the word.
    @Test(arguments: [
        ("trailer\n<< /Size 3 /Encrypt 5 0 R >>", true), ("trailer<</Encrypt<</V 2>>>>", true),
        ("trailer << /Encr#79pt 5 0 R >>", true),
        ("7 0 obj\n<</Type/XRef/W[1 2 1]/Encrypt 5 0 R>>stream", true),
        ("trailer << /Info (\\) /Encrypt 5 0 R) >>", false),
        ("trailer << /Root << /Encrypt 5 0 R >> >>", false),
        ("trailer << /Kind /Encrypt /Size 3 >>", false), ("trailer << /EncryptMetadata true >>", false),
        ("trailer << /ID [<2F456E> (a(b)c)] /A /B % /Encrypt\n>>", false),
        ("(trailer /Encrypt)", false),
        ("<< /Encrypt 5 0 R >>", false), ("trailer << /Encrypt", true), ("trailer << (", false),
        ("trailer", false),
    ])
    func trailers(text: String, isEncrypted: Bool) throws {
        let content = Array("%PDF-1.4\n\(text)\nstartxref\n9\n%%EOF\n".utf8)
        let file = try #require(PDFFile(content))
        #expect(file.isEncrypted == isEncrypted)
    }

    @Test(arguments: [
        ("photo.heic", DocumentFault.heif), ("photo.avif", .heif), ("photo.webp", .picture),
        ("scan.tiff", .picture),
        ("picture.gif", .picture), ("picture.bmp", .picture), ("text.docx", .office),
        ("text.odt", .office),
        ("archive.zip", .archive),
    ])
    func anotherFormatIsNamed(name: String, fault: DocumentFault) throws {
        #expect(throws: fault) { try DocumentType(identifying: sample(name)) }
    }

    private static let small: [([UInt8], DocumentFault)] = [
        ([], .empty), (Array("no es nada".utf8), .unknown), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .office),
        (Array("{\\rtf1 a}".utf8), .office), (Array("\u{FEFF}<!DOCTYPE html>".utf8), .page),
        (Array("<?xml version".utf8), .page),
        (Array("Rar!\u{1A}\u{7}".utf8), .archive), (Array("\0\0\0\u{18}ftypmp42".utf8), .video),
        ([0xFF, 0xD8, 0xFF], .cutOff),
        ([0xFF, 0xD8, 0xFF, 0xD9], .cutOff), ([0xFF, 0xD8], .unknown),
        (Array("%PDF-1.4\n".utf8), .cutOff),
        (Array("%PDF-1.4\n%%EOF\n5 0 obj".utf8), .cutOff),
    ]

    @Test(arguments: small) func smallContents(content: [UInt8], fault: DocumentFault) {
        #expect(throws: fault) { try DocumentType(identifying: content) }
    }

    /// Any bytes are named or refused, and none stop the program.
    @Test func changedBytesNeverTrap() throws {
        var random = SplitMix64(seed: 11)
        for name in ["plain.pdf", "streams.pdf", "password.pdf", "progressive.jpg", "picture.png"] {
            let whole = try sample(name)
            for _ in 0..<40 {
                var content = whole
                for _ in 0..<1 + random.below(8) {
                    content[random.below(content.count)] = UInt8(random.below(256))
                }
                let type = DocumentType(of: Array(content.prefix(random.below(content.count + 1))))
                #expect(type == nil || type == DocumentType(of: whole) || name == "password.pdf")
            }
        }
    }
}
