/// The server's answer so far, and whether more of it is needed (protocol section 3.1).
final class Answer {
    enum Refusal {
        case status(Int)
        /// A content or transfer encoding that the request did not ask for.
        case encoded
        case longHead
    }

    /// The largest size in bytes of all header lines together, and of the body of a 404 or 410.
    static let largestHead = 64 << 10

    private let limit: Int
    private(set) var status = 0
    /// The file: at most `limit + 1` bytes of it.
    private(set) var file: [UInt8] = []
    private(set) var refusal: Refusal?
    private var headSize = 0
    private var unreadSize = 0

    init(limit: Int) { self.limit = limit }

    /// The server answers that the file does not exist.
    var isAbsent: Bool { [404, 410].contains(status) }

    /// Whether the rest of the answer does not matter.
    var isComplete: Bool { isAbsent ? unreadSize > Answer.largestHead : file.count > limit }

    /// Accepts one line of the head, its line end included.
    /// - Parameter status: the status of the response that the line belongs to.
    /// - Returns: whether to continue.
    func takeHead(_ line: UnsafeRawBufferPointer, status: Int) -> Bool {
        self.status = status
        headSize += line.count
        if status != 200 && !isAbsent {
            refusal = .status(status)
        } else if headSize > Answer.largestHead {
            refusal = .longHead
        } else if !isAbsent && isEncoded(line) {
            refusal = .encoded
        }
        return refusal == nil
    }

    /// Accepts a part of the body.
    /// - Returns: whether to continue.
    func takeBody(_ part: UnsafeRawBufferPointer) -> Bool {
        if isAbsent {
            unreadSize += part.count
        } else {
            file += UnsafeRawBufferPointer(rebasing: part.prefix(limit + 1 - file.count))
        }
        return !isComplete
    }

    /// Whether a header line says that the body is not the plain file.
    private func isEncoded(_ line: UnsafeRawBufferPointer) -> Bool {
        let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        let words = parts.map { part in
            String(decoding: part.filter { !Answer.space.contains($0) }, as: UTF8.self).lowercased()
        }
        switch words[0] {
        case "content-encoding": return words[1] != "identity"
        // libcurl would decompress `gzip` here too, without any option set.
        case "transfer-encoding": return words[1] != "chunked" && words[1] != "identity"
        default: return false
        }
    }

    private static let space = Array(" \t\r\n".utf8)
}
