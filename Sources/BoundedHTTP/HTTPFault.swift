/// The reason for which a question has no answer.
public enum HTTPFault: Error, Hashable, Sendable {
    /// The server is unreachable, closed the connection, or does not speak HTTP.
    case connection
    /// This machine does not trust the certificate for the server's name, or the TLS handshake failed.
    case notSecure
    /// No connection, or no complete answer, within the time limit.
    case timeOut
    /// A status that is neither 200 nor a redirect.
    case status(Int)
    /// A redirect, which is not followed. The value is the target in printable ASCII, at most 200 characters.
    case redirected(String)
    /// Longer than the largest answer.
    case tooLarge
}
