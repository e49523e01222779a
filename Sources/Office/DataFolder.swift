/// Where an installation keeps what is its own.
///
///     <data>/insacula.sqlite   the store
///     <data>/keys/             private keys, mode 0700
///     <data>/public/           what the world reads
///     <data>/staging/          files on their way to public/
///     <data>/lock              held by the one process that writes
public struct DataFolder: Sendable {
    public let path: String

    public init(_ path: String) { self.path = path }

    public var store: String { path + "/insacula.sqlite" }
    public var keys: String { path + "/keys" }
    public var published: String { path + "/public" }
    public var staging: String { path + "/staging" }
    public var lock: String { path + "/lock" }
}
