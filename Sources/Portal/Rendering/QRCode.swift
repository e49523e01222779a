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
        guard let modules = QRModules(text) else { return nil }
        self.init(modules)
    }

    init(_ modules: QRModules) {
        side = modules.side
        var path = ""
        for row in 0..<side {
            var column = 0
            while column < side {
                var length = 0
                while column + length < side, modules.isDark(row, column + length) { length += 1 }
                if length > 0 { path += "M\(column) \(row)h\(length)v1h-\(length)z" }
                column += max(1, length)
            }
        }
        self.path = path
    }
}

/// The modules of a QR code, with the quiet zone.
struct QRModules {
    /// The number of modules on a side.
    let side: Int
    private let width: Int
    private let dark: [Bool]

    init?(_ text: String) {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        width = Int(code.pointee.width)
        side = width + 2 * QRCode.quietZone
        guard let modules = code.pointee.data else { return nil }
        // The lowest bit of a module is set if it is dark.
        dark = (0..<width * width).map { modules[$0] & 1 == 1 }
    }

    func isDark(_ row: Int, _ column: Int) -> Bool {
        let (row, column) = (row - QRCode.quietZone, column - QRCode.quietZone)
        guard 0..<width ~= row, 0..<width ~= column else { return false }
        return dark[row * width + column]
    }

    /// The code as a picture, in PNG (ISO/IEC 15948): one bit for each pixel, eight pixels on a module's side.
    var png: [UInt8] {
        var rows: [UInt8] = []
        for row in 0..<side {
            // Eight pixels are a byte; a set bit is white. The first byte of a row says that it is not filtered.
            let line = [0] + (0..<side).map { isDark(row, $0) ? UInt8(0) : 0xFF }
            for _ in 0..<8 { rows += line }
        }
        let size = PNG.big(8 * side)
        return PNG.signature + PNG.chunk("IHDR", size + size + [1, 0, 0, 0, 0])
            + PNG.chunk("IDAT", PNG.stored(rows)) + PNG.chunk("IEND", [])
    }
}

/// The pieces of a picture in PNG.
private enum PNG {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Returns a number of four bytes, the highest first.
    static func big(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) } }

    static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let content = Array(type.utf8) + data
        return big(data.count) + content + big(Int(Archive.checksum(of: content)))
    }

    /// Returns bytes as a stream of zlib without compression (RFC 1950, RFC 1951 section 3.2.4).
    static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var stream: [UInt8] = [0x78, 0x01]
        var place = 0
        repeat {
            let block = bytes[place..<min(place + 0xFFFF, bytes.count)]
            place = block.endIndex
            let (low, high) = (UInt8(block.count & 0xFF), UInt8(block.count >> 8))
            stream += [place == bytes.count ? 1 : 0, low, high, ~low, ~high] + block
        } while place < bytes.count
        var (a, b) = (1, 0)
        for byte in bytes {
            a = (a + Int(byte)) % 65_521
            b = (b + a) % 65_521
        }
        return stream + big(b << 16 | a)
    }
}
