import PublicRecord
import Store
import WireFormat

/// The form that a task sends. What its use cases do under it is done once, however often it is sent.
public struct SentForm: Sendable {
    /// 16 random bytes in hex, which the page put into the form.
    public var id: String

    @TaskLocal public static var current: SentForm?

    /// Seconds for which a form is known: a browser's tab may stay open over a weekend.
    static let kept = 7 * 86_400

    public init(id: String) { self.id = id }
}

/// A form was sent before, and what it asked for was done.
public struct AlreadySent: Error, Equatable, Sendable {
    /// The folio, id or login that came of it.
    public var result: String
}

extension RecordReader {
    /// What came of a form that an actor sent before; `nil` if it was not sent.
    public func sentForm(_ id: String, of actor: Actor) throws -> String? {
        try store.result(ofForm: id, by: actor.name)
    }
}

extension SharedOffice {
    /// The id of a form that a page is about to show.
    public nonisolated func formID() throws -> String { Hex.encode(try ports.random.bytes(16)) }
}
