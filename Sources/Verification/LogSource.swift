import Glibc

/// Where the files of a published log come from.
public protocol LogSource {
    /// The file at a path below the log's prefix, such as `checkpoint`; `nil` if there is none.
    /// - Parameter limit: the most bytes that a file of this kind has (`PublishedFile.Limit`). No more than `limit + 1`
    ///   are read: a file that is longer comes back with so many, and its parser must refuse it.
    /// - Throws: `SourceError` if whether there is one cannot be told.
    func read(_ path: String, limit: Int) throws(SourceError) -> [UInt8]?
}

/// Evidence that could not be had: neither verified nor refuted.
public struct SourceError: Error, Equatable, Sendable {
    public var path: String
    public var reason: String

    public init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }
}

/// The published folder on this machine.
public struct FolderSource: LogSource {
    private let folder: String

    public init(_ folder: String) { self.folder = folder }

    public func read(_ path: String, limit: Int) throws(SourceError) -> [UInt8]? {
        do throws(LocalFile.Fault) {
            return try LocalFile.read(folder + "/" + path, limit: limit)
        } catch {
            if error.code == ENOENT || error.code == ENOTDIR { return nil }
            throw SourceError(path: path, reason: String(cString: strerror(error.code)))
        }
    }
}
