import Store
import TransparencyLog

// Types of the store that the office's queries give to rooms above it, which do not import the store themselves.
public typealias ActivityLine = ActivityRow
public typealias ActivityFindings = ActivityCheck
public typealias Notice = Message
public typealias StoredEntry = Store.Row
/// Reads the hashes of the log's tree from the store.
public typealias StoredHashes = Store
public typealias KeyKind = KeyFolder.Key
public typealias DurableFiles = Durable
public typealias GrowingFile = DurableFile
