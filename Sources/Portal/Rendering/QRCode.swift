import CQREncode

/// A text as a QR code (ISO/IEC 18004), as one SVG path with a unit square for each dark module.
struct QRCode: Equatable {
    /// The number of modules on a side, with the quiet zone.
    let side: Int
    /// The path of the dark modules, for the attribute `d`. Adjacent modules in a row are one rectangle.
    let path: String

    /// The width of the quiet zone, in modules (ISO/IEC 18004 section 6.3.8).
    static let quietZone = 4

    /// Encodes a text with error correction level M. Returns `nil` if it is longer than a code can hold.
    init?(_ text: String) {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard let modules = code.pointee.data else { return nil }
        side = width + 2 * QRCode.quietZone
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                // The lowest bit of a module is set if it is dark.
                var length = 0
                while column + length < width, modules[row * width + column + length] & 1 == 1 { length += 1 }
                if length > 0 {
                    path += "M\(column + QRCode.quietZone) \(row + QRCode.quietZone)h\(length)v1h-\(length)z"
                }
                column += max(1, length)
            }
        }
        self.path = path
    }
}
