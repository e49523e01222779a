import PublicRecord
import Store
import WireFormat

/// The form that the current task sends. Its use cases are done once, however often it is sent.
public struct SentForm: Sendable {
    /// 16 random bytes in hex, which the page put into the form.
    public var id: String

    @TaskLocal public static var current: SentForm?

    /// The seconds for which a form is stored: a browser tab may stay open over a weekend.
    static let kept = 7 * 86_400

    public init(id: String) { self.id = id }
}

/// The form was sent before, and its use case was done.
public struct AlreadySent: Error, Equatable, Sendable {
    /// The resulting folio, id or login.
    public var result: String
}

extension RecordReader {
    /// Returns the result of a form that an actor sent before; `nil` if it was not sent.
    public func sentForm(_ id: String, of actor: Actor) throws -> String? {
        try store.result(ofForm: id, by: actor.name)
    }
}

extension SharedOffice {
    /// Returns a new id for a form on a page.
    public nonisolated func formID() throws -> String { Hex.encode(try ports.random.bytes(16)) }
}
