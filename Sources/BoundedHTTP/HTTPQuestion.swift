/// One request: a `GET`, or a `POST` with a form.
public struct HTTPQuestion: Equatable, Sendable {
    public var address: String
    /// The body of a `POST`, `application/x-www-form-urlencoded`; `nil` for a `GET`.
    public var form: String?
    /// The value of the `Authorization` header.
    public var authorization: String?

    public init(_ address: String, form: String? = nil, authorization: String? = nil) {
        self.address = address
        self.form = form
        self.authorization = authorization
    }
}

/// The limits on the time and on the size of an answer.
public struct HTTPLimits: Sendable {
    /// For a connection, TLS handshake included.
    public var connection: Duration
    /// For a complete answer, connection included.
    public var answer: Duration
    /// In bytes.
    public var largestAnswer: Int

    public init(connection: Duration = .seconds(5), answer: Duration = .seconds(10), largestAnswer: Int = 64 << 10) {
        self.connection = connection
        self.answer = answer
        self.largestAnswer = largestAnswer
    }
}
