import CQREncode

/// A text as a QR code (ISO/IEC 18004), drawn as one path of an SVG: a unit square for each dark module.
struct QRCode: Equatable {
    /// Modules on a side, with the quiet zone.
    let side: Int
    /// Dark modules, for the attribute `d`; rows are joined into runs.
    let path: String

    /// Light modules around the symbol (ISO/IEC 18004 section 6.3.8).
    static let quietZone = 4

    /// - Returns: `nil` if the text is longer than a code can hold.
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
                // The lowest bit of a module is its colour.
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
