import PublicRecord
import Support
import WireFormat

/// File numbers, their tags, and the keys of the tags.
extension Neighbours {
    private static func numbered(_ number: String, court: String = Sample.court, at time: Timestamp? = nil) -> Step {
        { $0.open(Sample.request(number, court: court), at: time, spoil: { _ in }) }
    }

    /// The last second of a year in the sample's local time.
    private static let endOfYear = utc("2027-01-01T05:59:59Z")

    private static let nextYear: LogBuilder = {
        var log = LogBuilder.founded(calendar: Sample.calendar)
        log.append(.periodOpened(Sample.nextPeriod))
        for number in 1...6 { log.renew(number) }
        return log
    }()

    private static let numbers = [
        Neighbours(.fileNumber, broken: numbered("toca 14/2026"), honest: numbered("exhorto 14/2026")),
        // The first court has no cuadernos, the second has every kind.
        Neighbours(
            .fileNumber, broken: numbered("cuaderno 14/2026"), honest: numbered("cuaderno 14/2026", court: "juzgado-2")),
        Neighbours(.fileNumber, broken: numbered("14/2026 ter"), honest: numbered("14/2026 bis")),
        Neighbours(
            .fileNumber, broken: numbered("14/2026 ii"), honest: numbered("14/2026 ii", court: "juzgado-2")),
        Neighbours(.fileNumber, broken: numbered("14/2027"), honest: numbered("14/1999")),
        Neighbours(
            .fileNumber, in: nextYear, broken: numbered("14/2027", at: endOfYear),
            honest: numbered("14/2027", at: endOfYear.advanced(by: 1))),
        Neighbours(
            .fileNumber, in: concluded,
            broken: { $0.designate(1, Sample.request("toca 20/2026"), spoil: { _ in }) },
            honest: { $0.designate(1, Sample.request("exhorto 20/2026"), spoil: { _ in }) }),
        Neighbours(
            .fileNumber, in: concluded,
            broken: { $0.correct(.draw(Sample.draw(1)), to: "toca 13/2026", spoil: { _ in }) },
            honest: { $0.correct(.draw(Sample.draw(1)), to: "exhorto 13/2026", spoil: { _ in }) }),
    ]

    private static func catalogueOf(_ court: CatalogueRow) -> Fact {
        .catalogueAdopted(Sample.catalogue(.courts, [court]))
    }

    private static let courts = [
        fact(
            .unknownCode, catalogueOf(Sample.row("juzgado-9", district: "tula", dockets: ["toca"])),
            catalogueOf(Sample.row("juzgado-9", district: "tula", dockets: ["exhorto"]))),
        fact(
            .unknownCode, catalogueOf(Sample.row("juzgado-9", district: "tula", suffixes: ["ter"])),
            catalogueOf(Sample.row("juzgado-9", district: "tula", suffixes: ["ii"]))),
    ]

    private static func tagged(_ tag: @escaping @Sendable (inout MatterTag) -> Void) -> Step {
        { $0.open(request, spoil: { tag(&$0.tag) }) }
    }

    private static let other = Sample.tag(Sample.number("15/2026"))

    private static let tags = [
        // The tag of another file, with its own proof and with this file's.
        Neighbours(.tag, broken: tagged { $0 = other }, honest: tagged { _ in }),
        Neighbours(.tag, broken: tagged { $0.value = other.value }, honest: tagged { _ in }),
        Neighbours(.tag, broken: tagged { $0.proof?[40] ^= 1 }, honest: tagged { _ in }),
        // Another kind of file, another court, another key.
        Neighbours(
            .tag, broken: tagged { $0 = Sample.tag(Sample.number("exhorto 14/2026")) }, honest: tagged { _ in }),
        Neighbours(
            .tag, broken: tagged { $0 = Sample.tag(Sample.number("14/2026"), court: "juzgado-2") },
            honest: tagged { _ in }),
        Neighbours(
            .tag, broken: { $0.open(request, key: Fixed.matterKey("other"), spoil: { _ in }) },
            honest: { $0.open(request, spoil: { _ in }) }),
        Neighbours(
            .tag, in: rekeyed, broken: { $0.open(request, spoil: { _ in }) },
            honest: { $0.open(request, key: newKey, spoil: { _ in }) }),
        Neighbours(
            .tag, in: concluded,
            broken: { $0.designate(1, Sample.request("20/2026"), spoil: { $0.tag.value = other.value }) },
            honest: { $0.designate(1, Sample.request("20/2026"), spoil: { _ in }) }),
        Neighbours(
            .tag, in: concluded,
            broken: { $0.correct(.draw(Sample.draw(1)), to: "13/2026", spoil: { $0.tag.value = other.value }) },
            honest: { $0.correct(.draw(Sample.draw(1)), to: "13/2026", spoil: { _ in }) }),
    ]

    private static let newKey = Fixed.matterKey("new")

    private static let rekeyed: LogBuilder = {
        var log = founded
        log.announce(newKey)
        return log
    }()

    private static func created(_ key: [UInt8]) -> Fact {
        var fact = Sample.created()
        fact.matterKey = key
        return .recordCreated(fact)
    }

    private static func announcement(
        _ key: [UInt8] = newKey.publicKey.bytes, cause: String = "llave-perdida", by proposer: String = "registro"
    ) -> Fact {
        var fact = MatterKeyAnnounced(
            matterKey: newKey.publicKey, cause: cause, instrument: "Acta de prueba", proposedBy: proposer)
        fact.matterKey = key
        return .matterKeyAnnounced(fact)
    }

    private static let keys = [
        // The identity; no element; and byte strings that encode no element.
        fact(.matterKey, in: LogBuilder(), created([UInt8](repeating: 0, count: 32)), created(newKey.publicKey.bytes)),
        fact(
            .matterKey, in: LogBuilder(), created([UInt8](repeating: 0xFF, count: 32)), created(newKey.publicKey.bytes)),
        fact(.matterKey, announcement([1] + [UInt8](repeating: 0, count: 31)), announcement()),
        fact(.matterKey, announcement(Sample.matterKey.publicKey.bytes), announcement()),
        fact(.matterKey, in: rekeyed, announcement(), announcement(Fixed.matterKey("newer").publicKey.bytes)),
        fact(.unknownCode, announcement(cause: "excusa"), announcement()),
        fact(.sameOffice, announcement(by: "consejo"), announcement()),
        fact(.unknownOffice, announcement(by: "nadie"), announcement()),
    ]

    static let fileNumbers = numbers + courts + tags + keys
}
