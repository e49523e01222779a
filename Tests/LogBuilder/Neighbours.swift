import Beacon
import Draw
import PublicRecord
import Support
import TransparencyLog
import WireFormat

/// An entry that breaks one rule, and its neighbour that breaks none. They differ only in what the rule is about.
public struct Neighbours: Sendable {
    public typealias Step = @Sendable (inout LogBuilder) -> Void

    public var rule: Rule
    public var base: LogBuilder
    /// Appends one entry, unchecked.
    public var broken: Step
    public var honest: Step

    init(_ rule: Rule, in base: LogBuilder = founded, broken: @escaping Step, honest: @escaping Step) {
        self.rule = rule
        self.base = base
        self.broken = broken
        self.honest = honest
    }

    public static let founded = LogBuilder.founded(
        policy: Sample.policy(custodians: ["colegio", "archivo"]), experts: 6, calendar: Sample.calendar)
    public static let request = Sample.request("14/2026")

    /// One draw opened.
    public static let opened: LogBuilder = {
        var log = founded
        log.open(Sample.request("12/2026"))
        return log
    }()

    public static let concluded: LogBuilder = {
        var log = opened
        log.conclude(Sample.draw(1))
        return log
    }()

    static func opening(
        _ rule: Rule, in base: LogBuilder = founded, _ spoil: @escaping @Sendable (inout DrawOpened) -> Void
    )
        -> Neighbours
    {
        Neighbours(
            rule, in: base, broken: { $0.open(request, spoil: spoil) }, honest: { $0.open(request, spoil: { _ in }) })
    }

    static func conclusion(
        _ rule: Rule, after seconds: Int = 2, than honest: Int = 2, beacon: String? = nil,
        _ spoil: @escaping @Sendable (inout DrawConcluded) -> Void = { _ in }
    ) -> Neighbours {
        let due = opened.due(Sample.draw(1))
        return Neighbours(
            rule, in: opened,
            broken: { $0.conclude(Sample.draw(1), at: due.advanced(by: seconds), beacon: beacon, spoil: spoil) },
            honest: { $0.conclude(Sample.draw(1), at: due.advanced(by: honest), beacon: beacon, unchecked: true) })
    }

    static func fact(
        _ rule: Rule, in base: LogBuilder = founded, by office: String = Sample.office, _ broken: Fact, _ honest: Fact
    ) -> Neighbours {
        Neighbours(
            rule, in: base, broken: { $0.appendUnchecked(broken, by: office) },
            honest: { $0.appendUnchecked(honest, by: office) })
    }

    /// One fact at two times.
    static func times(
        _ rule: Rule, in base: LogBuilder = founded, by office: String = Sample.office, _ fact: Fact,
        broken: String, honest: String
    ) -> Neighbours {
        let (early, late) = (utc(broken), utc(honest))
        return Neighbours(
            rule, in: base, broken: { $0.appendUnchecked(fact, at: early, by: office) },
            honest: { $0.appendUnchecked(fact, at: late, by: office) })
    }

    public static let all =
        common + calendars + roster + applications + openings + conclusions + designations + beacons + competences
        + matters + activity + errors + signatures
}

// MARK: - Entries of every kind, catalogues, policies, periods, calendars

extension Neighbours {
    private static func created(_ origin: String) -> Fact {
        .recordCreated(Sample.created(origin))
    }

    private static func period(_ name: String, _ from: String) -> Fact {
        .periodOpened(
            PeriodOpened(
                period: name, from: utc(from), until: utc("2028-01-01T00:00:00Z"), instrument: "Lista de prueba"))
    }

    private static func court(_ district: String) -> Fact {
        .catalogueAdopted(Sample.catalogue(.courts, [Sample.row("juzgado-9", district: district)]))
    }

    private static func districts(_ neighbour: String) -> Fact {
        .catalogueAdopted(
            Sample.catalogue(.districts, [Sample.row("actopan"), Sample.row("tula", neighbours: [neighbour])]))
    }

    private static func chain(_ genesis: Int) -> Fact {
        var chain = Sample.beacon("local-1").chain
        chain.genesis = genesis
        return .policyAdopted(Sample.policy("acuerdo-2", beacons: [.init(chain: chain)]))
    }

    /// A chain under quicknet's name, with another genesis and the hash that is right for it.
    private static func quicknet(_ shift: Int) -> Fact {
        guard var chain = Chain.known.first(where: { $0.name == "quicknet" }) else { fatalError("no quicknet") }
        chain.genesis += shift
        chain.hash = chain.computedHash ?? chain.hash
        return .policyAdopted(Sample.policy("acuerdo-2", beacons: [.init(chain: chain)]))
    }

    private static func key(_ name: String) -> Fact {
        let key = certain { try NoteSigner(name: name, privateKey: Sample.logKey).key }
        return .keyAnnounced(KeyAnnounced(key, instrument: "Acta de prueba"))
    }

    private static let common = [
        fact(
            .recordCreated, in: LogBuilder(), .standingChanged(Sample.change(.suspended, 1, effective: Sample.start)),
            created(Sample.origin)),
        fact(.recordCreated, created(Sample.origin), court("tula")),
        fact(.wrongOrigin, in: LogBuilder(), created("otro.example"), created(Sample.origin)),
        fact(.wrongOrigin, key("otro.example"), key(Sample.origin)),
        Neighbours(
            .timeBackwards, broken: { $0.appendUnchecked(court("tula"), at: $0.clock.advanced(by: -1)) },
            honest: { $0.appendUnchecked(court("tula"), at: $0.clock) }),
        Neighbours(
            .unknownOffice, broken: { $0.appendUnchecked(court("tula"), by: "juzgado-9") },
            honest: { $0.appendUnchecked(court("tula"), by: Sample.office) }),
        fact(.unknownCode, court("actopan"), court("tula")),
        fact(.unknownCode, districts("ixmiquilpan"), districts("actopan")),
        fact(.codeTaken, .policyAdopted(Sample.policy()), .policyAdopted(Sample.policy("acuerdo-2"))),
        fact(.codeTaken, period("lista-2026", "2027-01-01T00:00:00Z"), period("lista-2027", "2027-01-01T00:00:00Z")),
        fact(.chainHash, chain(Sample.genesis + 1), chain(Sample.genesis)),
        fact(.chainHash, quicknet(60), quicknet(0)),
        fact(
            .periodOverlap, period("lista-2027", "2026-12-31T23:59:59Z"), period("lista-2027", "2027-01-01T00:00:00Z")),
    ]

    private static func calendar(
        _ name: String = "calendario-2", from: String = "2026-01-01", offset: Int = -360,
        closing days: [String] = [], reopening: [String] = []
    ) -> Fact {
        let closed = Sample.calendar.closed.map(\.text).filter { $0 >= from && !reopening.contains($0) }
        return .calendarAdopted(
            Sample.calendar(name, from: from, offset: offset, closed: (closed + days).sorted()))
    }

    /// A direct designation starts time limits too; no draw is opened.
    private static let onlyDirect: LogBuilder = {
        var log = founded
        log.designate(nil, Sample.request("20/2026"))
        return log
    }()

    /// A calendar that ends with January, and a call.
    private static let january: LogBuilder = {
        var log = LogBuilder.founded(
            experts: 1, calendar: Sample.calendar("enero", until: "2026-01-31", closed: ["2026-01-01"]))
        log.open(Sample.call)
        return log
    }()

    /// The sample log begins on Monday, 2 February, at nine in the morning local time.
    private static let calendars =
        [
            fact(.codeTaken, calendar("calendario-2026"), calendar()),
            fact(.calendarOffset, calendar(offset: -359), calendar()),
            fact(.calendarOffset, calendar(offset: 0), calendar()),
            // Days without a calendar were court days too.
            fact(.backdated, in: january, calendar(closing: ["2026-02-02"]), calendar(closing: ["2026-02-03"])),
            fact(
                .backdated, in: january, calendar(closing: ["2026-01-31", "2026-02-02"]),
                calendar(closing: ["2026-01-31"])),
        ]
        + [withCall, opened, onlyDirect].flatMap { base in
            [
                // Today can no longer be closed; tomorrow can.
                fact(
                    .backdated, in: base, calendar(closing: ["2026-02-02"]), calendar(closing: ["2026-02-03"])),
                fact(.backdated, in: base, calendar(closing: ["2026-01-09"]), calendar(from: "2026-02-03")),
                // A past closed day stays closed; a later one may be opened.
                fact(
                    .backdated, in: base, calendar(reopening: ["2026-01-01"]), calendar(reopening: ["2026-02-05"])),
                // A day becomes today when it begins in local time.
                times(
                    .backdated, in: base, calendar(closing: ["2026-02-03"]), broken: "2026-02-03T06:00:00Z",
                    honest: "2026-02-03T05:59:59Z"),
                times(
                    .backdated, in: base, calendar(reopening: ["2026-02-05"]), broken: "2026-02-05T06:00:00Z",
                    honest: "2026-02-05T05:59:59Z"),
            ]
        }
}

extension Neighbours {
    private static let noted: LogBuilder = {
        var log = founded
        log.append(Sample.note(12), by: "registro")
        return log
    }()

    private static let activity = [
        fact(.activityBackwards, in: noted, by: "registro", Sample.note(12), Sample.note(13)),
        fact(.activityBackwards, in: noted, by: "registro", Sample.note(11), Sample.note(14)),
    ]

    private static let annulled: LogBuilder = {
        var log = concluded
        let mistaken = log.open(Sample.request("13/2026"))
        log.annul(mistaken)
        return log
    }()

    private static let signed: LogBuilder = {
        var log = concluded
        log.append(Sample.signed(Sample.draw(1)), by: Sample.court)
        log.open(Sample.request("13/2026"))
        return log
    }()

    private static let signatures = [
        fact(.unknownDraw, in: concluded, Sample.signed(Sample.draw(2)), Sample.signed(Sample.draw(1))),
        fact(.annulled, in: annulled, Sample.signed(Sample.draw(2)), Sample.signed(Sample.draw(1))),
        fact(.notConcluded, in: signed, Sample.signed(Sample.draw(2)), Sample.signed(Sample.draw(1), "other")),
        Neighbours(
            .otherCourt, in: concluded,
            broken: { $0.appendUnchecked(Sample.signed(Sample.draw(1)), by: "juzgado-2") },
            honest: { $0.appendUnchecked(Sample.signed(Sample.draw(1)), by: Sample.court) }),
        fact(.signedTwice, in: signed, Sample.signed(Sample.draw(1)), Sample.signed(Sample.draw(1), "other")),
    ]

    /// Returns the one entry that a step appends, and the log with it.
    public static func entry(of step: Step, in base: LogBuilder) -> (entry: [UInt8], log: LogBuilder) {
        var log = base
        step(&log)
        precondition(log.entries.count == base.entries.count + 1)
        return (log.entries[base.entries.count], log)
    }

    /// The type of the entry that breaks the rule.
    public var type: String {
        let (bytes, _) = Neighbours.entry(of: broken, in: base)
        return certain { try Entry(parsing: bytes) }.fact.type
    }
}
