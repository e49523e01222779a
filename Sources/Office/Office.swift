import Beacon
import Draw
import Foundation
import PublicRecord
import Publication
import Sodium
import Store
import TransparencyLog
import WireFormat

/// The use cases of an installation, and its only writer.
///
/// Every use case takes the same steps: it builds the entries, applies them under the rules of the record, stores them
/// with the private data that belongs to them in one transaction, and publishes. A returned result has been published.
public actor Office {
    let folder: DataFolder
    let ports: Ports
    let keys: KeyFolder
    let privateKeys: PrivateKeys
    var secrets: SecretBox
    var beaconKey: Ed25519.PrivateKey
    let publisher: Publisher
    /// The current record.
    public internal(set) var reader: RecordReader
    var attempts = Attempts()
    private let lock: WriterLock
    /// Whether the installation is being built. It is not visible before it is complete, so nothing is published until
    /// then.
    let isBeingBuilt: Bool

    /// The seconds to wait for another writing process. A debug build reads the variable `INSACULA_PATIENCE`, so that
    /// tests with many processes do not depend on the machine's speed.
    public static let patience: Double = {
        #if DEBUG
            let variables = ProcessInfo.processInfo.environment
            if let seconds = variables["INSACULA_PATIENCE"].flatMap(Double.init) { return seconds }
        #endif
        return 10
    }()

    /// Opens an installation for writing, and publishes the entries that a killed process had stored but not published.
    /// - Parameter known: the record that the caller has already read from the same folder.
    public init(
        _ folder: DataFolder, ports: Ports = .system, patience: Double = Office.patience, known: RecordReader? = nil
    ) throws {
        guard FileManager.default.fileExists(atPath: folder.store) else {
            throw Refusal(.dataFolderAbsent, ["path": folder.path])
        }
        try folder.requirePrivate()
        try self.init(folder, ports: ports, lock: WriterLock(folder.lock, patience: patience), known: known)
    }

    /// The same with the writer lock already held.
    init(_ folder: DataFolder, ports: Ports, lock: WriterLock, known: RecordReader?) throws {
        var reader = try known ?? RecordReader(folder)
        try reader.catchUp()
        try self.init(folder, ports: ports, lock: lock, reader: reader, origin: reader.state.created?.origin ?? "")
    }

    init(
        _ folder: DataFolder, ports: Ports, lock: WriterLock, reader: RecordReader, origin: String,
        isBeingBuilt: Bool = false
    ) throws {
        let keys = folder.keyFolder
        let ring = try KeyRing(settling: keys, of: reader.store, origin: origin)
        self.folder = folder
        self.ports = ports
        self.lock = lock
        self.reader = reader
        self.keys = keys
        secrets = ring.secrets
        privateKeys = PrivateKeys(keys)
        beaconKey = ring.beacon
        let publisher = try Publisher(
            folder: folder.published, staging: folder.staging, signer: ring.signer, and: ring.otherSigners,
            store: reader.store)
        if !isBeingBuilt {
            try publisher.publish()
            try Office.finishErasure(publisher, reader.store)
        }
        self.publisher = publisher
        self.isBeingBuilt = isBeingBuilt
    }

    public var log: VerifierKey { publisher.log }
    /// Every key that signs checkpoints, the log's own first.
    public var logKeys: [VerifierKey] { publisher.keys }
    public var checkpoint: Checkpoint? { publisher.checkpoint?.checkpoint }

    /// Reads what is private, as of the record's newest entry.
    public var privateReader: PrivateReader { PrivateReader(reader, keys: privateKeys, now: ports.now) }

    /// The present second, which must not be before the newest entry's.
    func now() throws -> Timestamp {
        let now = try ports.now()
        if let last = reader.state.time, now < last {
            throw Refusal(.clockBehind, ["now": .time(now), "last": .time(last)])
        }
        return now
    }

    /// Seals private data under its name.
    func seal(_ text: [UInt8], as name: SealedName) throws -> Change {
        .seal(try secrets.seal(text, context: name.context, random: ports.random), as: name)
    }

    /// Opens private data; `nil` if none is stored or it was erased.
    func open(_ name: SealedName) throws -> [UInt8]? {
        try reader.store.sealed(name).map { try secrets.open($0, context: name.context) }
    }
}

/// The causes that are entered by default, as codes of the council's catalogue.
public enum DefaultCause {
    /// Other specialties or districts.
    public static let practice = "cambio-de-practica"
    /// A cédula that an identity document lacked.
    public static let licence = "cedula-omitida"
}

/// The offices that act by default.
public enum DefaultOffice {
    public static let council = "consejo"
    public static let roster = "registro"
    /// The office that signs the installation's scheduled work.
    public static let clock = "sorteo"
}
