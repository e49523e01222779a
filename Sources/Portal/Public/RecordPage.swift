import Draw
import PublicRecord
import TransparencyLog
import Verification
import WireFormat
import Wording

/// The health of the log: its size, its checkpoint, its keys, and its late draws.
struct RecordPage: Page {
    static let template = "record"
    var title = say("portal.public.record.title")
    var size: Int
    var origin: String
    /// The time of the newest entry.
    var newest: Moment
    var age: String
    var newestEntry: String
    var checkpoint: PublishedCheckpoint?
    /// The number of entries that the checkpoint does not cover yet.
    var unpublished: Int
    var isBehind: Bool
    var keys: [Key]
    /// The keys of the matter tags, the newest last.
    var matterKeys: [Key]
    /// Whether a key was lost and another announced.
    var hasNewMatterKey: Bool
    var hasWitnesses: Bool
    var overdue: [DrawRow]
    /// The draws whose round is due and that are not concluded, still in time.
    var stuck: [DrawRow]
    var isPunctual: Bool
    /// The days closed by an authority, the newest entry first, as many as fit on a page.
    var closures: [Closure]
    /// The public address of the log's prefix.
    var logAddress: String
    var checkpointFile: String?
    var policyFile: String?
    var verify = Route.verify.link
    var data = Route.data.link

    struct PublishedCheckpoint {
        var text: String
        var entries: Int
    }

    struct Key {
        var vkey: String
    }

    struct Closure {
        var text: String
        var entryLink: String
    }

    init(_ visit: Visit, log: PublishedLog) throws {
        let state = visit.state
        let time = state.time ?? visit.time
        size = visit.reader.size
        origin = state.created?.origin ?? ""
        newest = visit.moment(time)
        age = Span.text(seconds: visit.time.seconds - time.seconds)
        newestEntry = Route.entry(max(0, size - 1)).link
        let signed = log.checkpoint
        checkpoint = signed.map {
            PublishedCheckpoint(text: String(decoding: $0.bytes, as: UTF8.self), entries: $0.checkpoint.size)
        }
        unpublished = max(0, size - (signed?.checkpoint.size ?? 0))
        isBehind = unpublished > 0
        let policy = log.trustPolicy
        keys = (policy?.logs ?? []).map { Key(vkey: $0.text) }
        matterKeys = state.matterKeys.map { Key(vkey: Hex.encode($0.bytes)) }
        hasNewMatterKey = matterKeys.count > 1
        hasWitnesses = policy?.requiresWitnesses ?? false
        let now = visit.time.seconds
        func rows(_ phase: Phase) throws -> [DrawRow] {
            let records = state.draws.open.values.filter { Phase($0, at: now) == phase }.map(\.opened.draw).sorted()
                .prefix(Paging.size).compactMap { state.draws[$0] }
            return try DrawRow.list(records, in: visit)
        }
        overdue = try rows(.overdue)
        stuck = try rows(.due)
        isPunctual = overdue.isEmpty && stuck.isEmpty
        closures = state.calendar.closures.suffix(Paging.size).reversed().map { closure in
            Closure(text: closure.fact.phrase(visit.names), entryLink: Route.entry(closure.place).link)
        }
        logAddress = visit.site + "/registro"
        checkpointFile = Route.checkpoint.path
        policyFile = PublishedPath([PublishedFile.trustPolicy]).map { Route.published($0).path }
    }
}
