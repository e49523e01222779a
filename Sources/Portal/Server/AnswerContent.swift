import Foundation
import Hummingbird
import HummingbirdCore
import NIOCore
import NIOPosix

/// The content of an answer, sent in chunks as fast as the client takes them.
struct AnswerContent: Sendable {
    private enum Source: Sendable {
        case bytes([UInt8])
        /// A file after some bytes.
        case file(OpenFile, prefix: [UInt8])
    }

    /// The file has become shorter while it was sent.
    private struct Truncated: Error {}

    /// Bytes of a chunk.
    static let chunk = 16 << 10

    private let source: Source
    let length: Int
    /// Tells it from what the address had before (RFC 9110 section 8.8.3).
    let tag: String

    init(_ bytes: [UInt8]) {
        source = .bytes(bytes)
        length = bytes.count
        tag = EntityTag.of(bytes)
    }

    /// `nil` if there is no such file.
    /// - Parameter prefix: less than a chunk.
    init?(file path: String, after prefix: [UInt8] = []) {
        guard let file = OpenFile(path) else { return nil }
        source = .file(file, prefix: prefix)
        length = prefix.count + file.length
        tag = prefix.isEmpty ? file.tag : EntityTag.of(prefix + file.tag.utf8)
    }

    /// Bytes of it that are in memory until the last one is sent.
    var held: Int { if case .bytes = source, length > AnswerContent.chunk { length } else { 0 } }

    /// - Parameters:
    ///   - share: of the bytes that all answers may hold; released when this one is sent.
    ///   - eventLoop: of the connection.
    func body(share: ByteBudget.Share?, on eventLoop: any EventLoop) -> ResponseBody {
        if case .bytes(let bytes) = source, length <= AnswerContent.chunk {
            return ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        }
        return ResponseBody(contentLength: length) { writer in
            var place = 0
            while place < length {
                let chunk = try await chunk(at: place)
                guard chunk.readableBytes > 0 else { throw Truncated() }
                place += chunk.readableBytes
                try await writer.write(chunk)
                // The writer suspends while the connection takes no more, which it knows once the event loop has written.
                try await eventLoop.submit {}.get()
            }
            try await writer.finish(nil)
            withExtendedLifetime(share) {}
        }
    }

    private func chunk(at place: Int) async throws -> ByteBuffer {
        let end = min(length, place + AnswerContent.chunk)
        switch source {
        case .bytes(let bytes): return ByteBuffer(bytes: bytes[place..<end])
        case .file(let file, let prefix):
            guard place == 0, !prefix.isEmpty else {
                return try await file.read((place - prefix.count)..<(end - prefix.count))
            }
            return ByteBuffer(bytes: prefix)
        }
    }
}

/// A file, open for reading. Files are replaced whole and never written into, so it stays the same while it is sent.
private final class OpenFile: Sendable {
    private let descriptor: Int32
    let length: Int
    let tag: String

    init?(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        var info = stat()
        guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            return nil
        }
        self.descriptor = descriptor
        length = Int(info.st_size)
        tag = EntityTag.of(
            Array("\(info.st_ino) \(info.st_size) \(info.st_mtim.tv_sec) \(info.st_mtim.tv_nsec)".utf8))
    }

    deinit { close(descriptor) }

    func read(_ range: Range<Int>) async throws -> ByteBuffer {
        try await NIOThreadPool.singleton.runIfActive { [self] in
            var buffer = ByteBuffer()
            try buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: range.count) { space in
                let count = pread(descriptor, space.baseAddress, range.count, off_t(range.lowerBound))
                guard count >= 0 else { throw IOError(errnoCode: errno, reason: "pread") }
                return count
            }
            return buffer
        }
    }
}
