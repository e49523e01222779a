import Hummingbird
import HummingbirdCore
import NIOCore
import Synchronization

/// Reads the body of one request, if the portal asks for it.
final class RequestBodyReader: Sendable {
    private let body: RequestBody
    private let share: ByteBudget.Share
    /// The length that the request names; `nil` if it names none.
    private let length: Int?
    private let isRead: Mutex<Bool>

    /// - Parameter share: of the bytes that all bodies may hold. They count for as long as the reader lives.
    init(_ request: Request, share: ByteBudget.Share) {
        body = request.body
        self.share = share
        length = request.headers[.contentLength].flatMap { Int($0) }
        isRead = Mutex(request.headers[.transferEncoding] == nil && (length ?? 0) == 0)
    }

    /// Whether nothing of the body is still to come.
    var isWhole: Bool { isRead.withLock { $0 } }

    /// - Throws: `Trouble.tooLarge`, before anything is read if the request says its length; `Trouble.tooSlow`,
    ///   `Trouble.overloaded`, `Trouble.unreadable`.
    func read(limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        if let length {
            guard length <= limit else { throw Trouble.tooLarge }
            bytes.reserveCapacity(length)
        }
        do {
            for try await buffer in body {
                guard bytes.count + buffer.readableBytes <= limit else { throw Trouble.tooLarge }
                guard share.take(buffer.readableBytes) else { throw Trouble.overloaded }
                bytes.append(contentsOf: buffer.readableBytesView)
            }
        } catch is SlowClientHandler.Stalled {
            throw Trouble.tooSlow
        } catch  where !(error is Trouble || error is CancellationError) {
            // Cut off, or not as long as it says.
            throw Trouble.unreadable
        }
        isRead.withLock { $0 = true }
        return bytes
    }
}
