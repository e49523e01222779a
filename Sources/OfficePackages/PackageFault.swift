/// The reason for which a package, or a part of it, is refused. The value is the part's name, empty where none is known.
public enum PackageFault: Error, Equatable, Sendable {
    /// The archive is cut off or changed, or a part is missing.
    case damagedArchive(String)
    /// The package is under a password.
    case encrypted
    /// The parts, unpacked, are larger than `PackageLimits`.
    case unpackedTooLarge(String)
    /// A part is no well-formed XML in UTF-8.
    case damagedPart(String)
    /// A part has a document type definition, whose entities could be anything.
    case documentType(String)
}

/// The error of a room that reads packages: it has its own words for a package's faults.
public protocol PackageReadingFault: Error {
    init(of fault: PackageFault)
}

/// How large a package may become.
enum PackageLimits {
    /// The bytes of all parts that are read, unpacked.
    private static let unpacked = 256 << 20
    /// Up to this size, the parts may be any number of times larger than the file.
    private static let unpackedAnyway = 16 << 20
    /// Unpacked bytes for each byte of the file. Sheets of real lists have 5 to 40.
    private static let ratio = 200

    /// Returns the bytes that the parts of a file may have.
    static func unpacked(of bytes: Int) -> Int { min(unpacked, max(unpackedAnyway, bytes * ratio)) }
}
