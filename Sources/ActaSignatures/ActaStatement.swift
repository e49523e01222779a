import Draw
import Sodium
import WireFormat

/// The text that a signer of an acta signs (the *cadena original*):
///
///     ||insacula/v1/acta|<draw>|<conclusion>|<size>|<root>|<serial>||
///
/// ASCII without a line end. `draw` is the draw's folio; `conclusion` the leaf hash of its entry `draw.concluded`, whose
/// first digits are the short code on the acta; `size` (decimal) and `root` are those of a checkpoint of the log that
/// holds the entry; `serial` is the serial number of the signer's certificate. Hashes and serial are lower-case hex, the
/// serial with two digits a byte and without leading zero bytes.
public struct ActaStatement: Equatable, Sendable {
    public static let format = "insacula/v1/acta"

    public var draw: DrawID
    /// The leaf hash of the entry `draw.concluded`.
    public var conclusion: Digest
    /// The number of entries under the checkpoint.
    public var size: Int
    /// The checkpoint's root.
    public var root: Digest
    public var serial: CertificateSerial

    public init(draw: DrawID, conclusion: Digest, size: Int, root: Digest, serial: CertificateSerial) {
        self.draw = draw
        self.conclusion = conclusion
        self.size = size
        self.root = root
        self.serial = serial
    }

    /// Parses the text; every other spelling of the same values is refused.
    /// - Throws: `statement`.
    public init(_ text: some Collection<UInt8>) throws(SignatureFault) {
        guard text.count <= 400, let text = String(validating: text, as: UTF8.self) else { throw .statement }
        let parts = text.split(separator: "|", omittingEmptySubsequences: false)
        guard parts.count == 10, parts[2] == Self.format, let size = Int(parts[5]), size > 0 else { throw .statement }
        do {
            self.init(
                draw: try DrawID(parts[3]), conclusion: try Digest(hex: parts[4]), size: size,
                root: try Digest(hex: parts[6]), serial: try CertificateSerial(parts[7]))
        } catch {
            throw .statement
        }
        guard self.text.utf8.elementsEqual(text.utf8) else { throw .statement }
    }

    /// The exact text.
    public var text: String { "\(beginning)\(serial)||" }

    /// The text up to the serial number, which is the same for every signer.
    public var beginning: String { "||\(Self.format)|\(draw)|\(conclusion.hex)|\(size)|\(root.hex)|" }
}

/// The serial number of a certificate.
public struct CertificateSerial: Hashable, Sendable, CustomStringConvertible {
    /// Big-endian, without leading zeros; at most 20 (RFC 5280 section 4.1.2.2).
    let bytes: [UInt8]

    init(bytes: some Collection<UInt8>) throws(Malformed) {
        self.bytes = Array(bytes.drop { $0 == 0 })
        guard 1...20 ~= self.bytes.count else { throw Malformed(.wrongLength, at: "") }
    }

    /// Parses the hex digits as programs show them: colons, spaces and capitals are accepted.
    /// - Throws: `Malformed` for other characters, or a length that no certificate has.
    public init(_ text: some StringProtocol) throws(Malformed) {
        let digits = String(text.filter { $0 != ":" && !$0.isWhitespace }).lowercased()
        try self.init(bytes: try Hex.decode(digits.count.isMultiple(of: 2) ? digits : "0" + digits))
    }

    public var description: String { Hex.encode(bytes) }
}
