import Beacon
import Draw
import Foundation
import PublicRecord
import Publication
import Sodium
import Store
import TransparencyLog
import WireFormat

/// The use cases of an installation, and the only one who writes to it.
///
/// Every use case goes the same way: build the entries, fold them in under the rules of the record, store them with the private data
/// that belongs to them in one transaction, publish. What is returned has been published.
public actor Office {
    let folder: DataFolder
    let ports: Ports
    let secrets: SecretBox
    let sealing: HMACSHA256
    let beaconKey: Ed25519.PrivateKey
    let publisher: Publisher
    /// The record as it is now.
    public internal(set) var reader: RecordReader
    var attempts = Attempts()
    private let lock: WriterLock

    /// How long to wait for another process that writes, in seconds.
    public static let patience = 10.0

    /// Opens an installation for writing, and publishes what a killed process had stored but not yet published.
    public init(_ folder: DataFolder, ports: Ports = .system, patience: Double = Office.patience) throws {
        guard FileManager.default.fileExists(atPath: folder.store) else {
            throw Refusal(.dataFolderAbsent, ["path": folder.path])
        }
        let lock = try WriterLock(folder.lock, patience: patience)
        let reader = try RecordReader(folder)
        try self.init(folder, ports: ports, lock: lock, reader: reader, origin: reader.state.created?.origin ?? "")
    }

    init(_ folder: DataFolder, ports: Ports, lock: WriterLock, reader: RecordReader, origin: String) throws {
        let keys = KeyFolder(folder.keys)
        self.folder = folder
        self.ports = ports
        self.lock = lock
        self.reader = reader
        secrets = try SecretBox(key: keys.read(.data))
        sealing = HMACSHA256(key: try Digest(keys.read(.sealing)))
        beaconKey = try Ed25519.PrivateKey(seed: keys.read(.beacon))
        let publisher = try Publisher(
            folder: folder.published, staging: folder.staging,
            signer: NoteSigner(name: origin, privateKey: Ed25519.PrivateKey(seed: keys.read(.log))), store: reader.store
        )
        try publisher.publish()
        self.publisher = publisher
    }

    public var log: VerifierKey { publisher.log }
    public var checkpoint: Checkpoint? { publisher.checkpoint?.checkpoint }

    /// The present second, which must not be before the newest entry's.
    func now() throws -> Timestamp {
        let now = try ports.now()
        if let last = reader.state.time, now < last {
            throw Refusal(.clockBehind, ["now": now.text, "last": last.text])
        }
        return now
    }

    /// Seals private data under its name.
    func seal(_ text: [UInt8], as name: SealedName) throws -> Change {
        .seal(try secrets.seal(text, context: name.context, random: ports.random), as: name)
    }

    /// Opens private data; `nil` if there is none, or none any more.
    func open(_ name: SealedName) throws -> [UInt8]? {
        try reader.store.sealed(name).map { try secrets.open($0, context: name.context) }
    }

    /// The one way into the record: all of the facts or none.
    /// - Parameter changes: made in the same transaction.
    @discardableResult
    func append(
        _ facts: [Fact], by office: String, at time: Timestamp, changes: [Change] = []
    ) throws -> [Append.Item] {
        try append(facts, by: office, at: time) { $0.changes = changes }
    }

    /// - Parameter attach: adds the changes that are to be made in the same transaction, once the facts are folded in.
    @discardableResult
    func append(
        _ facts: [Fact], by office: String, at time: Timestamp, attach: (inout Append) throws -> Void
    ) throws -> [Append.Item] {
        let size = reader.size
        var append = Append()
        do {
            for fact in facts {
                let bytes = Entry(time: time, by: office, fact: fact).bytes
                guard bytes.count <= EntryBundle.maxEntrySize else {
                    throw Refusal(.entryTooLong, ["size": String(bytes.count)])
                }
                // Read back, so that nothing is appended that an auditor's parser would refuse.
                let item = Append.Item(
                    bytes: bytes, leaf: MerkleTree.leafHash(bytes), entry: try Entry(parsing: bytes))
                try reader.apply(item, origin: publisher.log.name)
                append.items.append(item)
            }
            try attach(&append)
            try reader.store.append(append, to: size)
        } catch {
            // A refused entry changes nothing; those folded in before it have to go again.
            if reader.size != size { try reader.reload() }
            throw error
        }
        try publisher.publish()
        return append.items
    }
}

/// The offices that act where nobody says otherwise.
public enum DefaultOffice {
    public static let council = "consejo"
    public static let roster = "registro"
    /// What the installation signs with when it acts by itself.
    public static let clock = "sorteo"
}
