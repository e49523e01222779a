/// A JPEG or PNG file, read as far as its picture goes. Telephones and cameras put more behind it: a film of the moment,
/// further pictures (CIPA DC-007), notes of the maker.
struct PictureFile {
    let type: DocumentType
    /// Whether the end of the picture is there.
    let isWhole: Bool

    /// `nil` for other contents.
    init?(_ content: [UInt8]) {
        if content.starts(with: [0xFF, 0xD8, 0xFF]) {
            (type, isWhole) = (.jpeg, PictureFile.isWholeJPEG(content))
        } else if content.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            (type, isWhole) = (.png, PictureFile.isWholePNG(content))
        } else {
            return nil
        }
    }

    /// Walks from marker to marker to the end of the image (ISO/IEC 10918-1 annex B). The same bytes inside a segment, as
    /// in a small preview, are none.
    private static func isWholeJPEG(_ content: [UInt8]) -> Bool {
        var place = 2
        var hasScan = false
        while let start = content.firstIndex(of: 0xFF, from: place), start + 1 < content.count {
            let marker = content[start + 1]
            switch marker {
            // A byte of the compressed data, a restart or a temporary marker, which have no length; padding.
            case 0x00, 0x01, 0xD0...0xD7: place = start + 2
            case 0xFF: place = start + 1
            case 0xD9: return hasScan
            default:
                guard start + 3 < content.count else { return false }
                hasScan = hasScan || marker == 0xDA
                place = start + 2 + Int(content[start + 2]) << 8 + Int(content[start + 3])
            }
        }
        return false
    }

    /// Walks from chunk to chunk to `IEND` (PNG, third edition, section 5.3): length, type, data, checksum.
    private static func isWholePNG(_ content: [UInt8]) -> Bool {
        var place = 8
        while place + 12 <= content.count {
            let length = content[place..<place + 4].reduce(0) { $0 << 8 + Int($1) }
            let end = place + 12 + length
            guard end <= content.count else { return false }
            if content[place + 4..<place + 8].elementsEqual("IEND".utf8) { return true }
            place = end
        }
        return false
    }
}
