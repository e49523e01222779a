import Foundation

/// Where the files of a published log come from.
public protocol LogSource {
    /// The file at a path below the log's prefix, such as `checkpoint`; `nil` if there is none.
    /// - Throws: `SourceError` if whether there is one cannot be told.
    func read(_ path: String) throws(SourceError) -> [UInt8]?
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

    public func read(_ path: String) throws(SourceError) -> [UInt8]? {
        let file = open(folder + "/" + path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw SourceError(path: path, reason: String(cString: strerror(errno)))
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw SourceError(path: path, reason: String(cString: strerror(EISDIR)))
        }
        let size = Int(status.st_size)
        guard size <= ProofFile.maxSize + 1 else {
            throw SourceError(path: path, reason: String(cString: strerror(EFBIG)))
        }
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Foundation.read(file, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0 { failure = errno }
                guard got > 0 else { return }
                count += got
            }
        }
        guard failure == 0 else { throw SourceError(path: path, reason: String(cString: strerror(failure))) }
        return bytes
    }
}
