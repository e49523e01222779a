import Beacon
import Forge
import PublicRecord
import WireFormat

/// An entry that breaks one rule, and its neighbour that breaks none: the same but for what the rule is about.
struct Neighbours: Sendable {
    typealias Step = @Sendable (inout Forge) -> Void

    var rule: Rule
    var base: Forge
    /// Appends one entry, unchecked.
    var broken: Step
    var honest: Step

    init(_ rule: Rule, in base: Forge = founded, broken: @escaping Step, honest: @escaping Step) {
        self.rule = rule
        self.base = base
        self.broken = broken
        self.honest = honest
    }

    static let founded = Forge.founded(policy: World.policy(custodians: ["colegio", "archivo"]), experts: 6)
    static let request = World.request("14/2026")

    /// One draw opened.
    static let opened: Forge = {
        var forge = founded
        forge.open(World.request("12/2026"))
        return forge
    }()

    static let concluded: Forge = {
        var forge = opened
        forge.conclude(World.draw(1))
        return forge
    }()

    static func opening(_ rule: Rule, in base: Forge = founded, _ spoil: @escaping @Sendable (inout DrawOpened) -> Void)
        -> Neighbours
    {
        Neighbours(
            rule, in: base, broken: { $0.open(request, spoil: spoil) }, honest: { $0.open(request, spoil: { _ in }) })
    }

    static func conclusion(
        _ rule: Rule, after seconds: Int = 2, than honest: Int = 2, beacon: String? = nil,
        _ spoil: @escaping @Sendable (inout DrawConcluded) -> Void = { _ in }
    ) -> Neighbours {
        let due = opened.due(World.draw(1))
        return Neighbours(
            rule, in: opened,
            broken: { $0.conclude(World.draw(1), at: due.advanced(by: seconds), beacon: beacon, spoil: spoil) },
            honest: { $0.conclude(World.draw(1), at: due.advanced(by: honest), beacon: beacon, unchecked: true) })
    }

    static func fact(_ rule: Rule, in base: Forge = founded, _ broken: Fact, _ honest: Fact) -> Neighbours {
        Neighbours(rule, in: base, broken: { $0.appendUnchecked(broken) }, honest: { $0.appendUnchecked(honest) })
    }

    static let all = common + roster + openings + conclusions
}

extension Neighbours {
    private static func created(_ origin: String) -> Fact {
        .recordCreated(RecordCreated(origin: origin, institution: "Poder Judicial de Prueba"))
    }

    private static func period(_ name: String, _ from: String) -> Fact {
        .periodOpened(
            PeriodOpened(
                period: name, from: utc(from), until: utc("2028-01-01T00:00:00Z"), instrument: "Lista de prueba"))
    }

    private static func court(_ district: String) -> Fact {
        .catalogueAdopted(World.catalogue(.courts, [World.row("juzgado-9", district: district)]))
    }

    private static func chain(_ genesis: Int) -> Fact {
        var chain = World.beacon("local-1").chain
        chain.genesis = genesis
        return .policyAdopted(World.policy("acuerdo-2", beacons: [.init(chain: chain)]))
    }

    private static func admission(_ number: Int, _ period: String = "lista-2026") -> Fact {
        var fact = World.admission(number)
        fact.period = period
        return .expertAdmitted(fact)
    }

    /// The second of two periods is current.
    private static let withPast: Forge = {
        var forge = Forge()
        forge.found()
        forge.append(
            .periodOpened(
                PeriodOpened(
                    period: "lista-2025", from: utc("2025-01-01T00:00:00Z"), until: World.period.from,
                    instrument: "Lista de prueba")))
        forge.append(.periodOpened(World.period))
        return forge
    }()

    private static let common = [
        fact(.recordCreated, in: Forge(), World.change(.suspended, 1), created(World.origin)),
        fact(.recordCreated, created(World.origin), court("tula")),
        fact(.wrongOrigin, in: Forge(), created("otro.example"), created(World.origin)),
        Neighbours(
            .timeBackwards, broken: { $0.appendUnchecked(court("tula"), at: $0.clock.advanced(by: -1)) },
            honest: { $0.appendUnchecked(court("tula"), at: $0.clock) }),
        Neighbours(
            .unknownOffice, broken: { $0.appendUnchecked(court("tula"), by: "juzgado-9") },
            honest: { $0.appendUnchecked(court("tula"), by: "juzgado-2") }),
        fact(.unknownCode, court("actopan"), court("tula")),
        fact(.codeTaken, .policyAdopted(World.policy()), .policyAdopted(World.policy("acuerdo-2"))),
        fact(.codeTaken, period("lista-2026", "2027-01-01T00:00:00Z"), period("lista-2027", "2027-01-01T00:00:00Z")),
        fact(.chainHash, chain(World.genesis + 1), chain(World.genesis)),
        fact(
            .periodOverlap, period("lista-2027", "2026-12-31T23:59:59Z"), period("lista-2027", "2027-01-01T00:00:00Z")),
    ]

    private static func changed(_ number: Int, cause: String = "licencia", district: String = "tula") -> Fact {
        .expertChanged(
            ExpertChanged(
                expert: World.expert(number), practice: [Practice(specialty: "topografia", districts: [district])],
                cause: cause, instrument: "Oficio de prueba"))
    }

    private static let suspended: Forge = {
        var forge = founded
        forge.append(World.change(.suspended, 1))
        return forge
    }()

    private static let removed: Forge = {
        var forge = founded
        forge.append(World.change(.removed, 1))
        return forge
    }()

    private static let roster = [
        fact(.expertGap, admission(8), admission(7)),
        fact(.expertGap, admission(6), admission(7)),
        fact(.unknownCode, admission(7, "lista-2027"), admission(7)),
        fact(.periodOver, in: withPast, admission(1, "lista-2025"), admission(1)),
        fact(.unknownExpert, changed(7), changed(6)),
        fact(.standing, in: removed, changed(1), changed(2)),
        fact(.unknownCode, changed(1, cause: "excusa"), changed(1)),
        fact(.unknownCode, changed(1, district: "actopan"), changed(1)),
        fact(.unknownExpert, World.change(.suspended, 7), World.change(.suspended, 6)),
        fact(.standing, World.change(.reinstated, 1), World.change(.suspended, 1)),
        fact(.standing, in: suspended, World.change(.unavailable, 1), World.change(.reinstated, 1)),
        fact(.standing, in: removed, World.change(.removed, 1), World.change(.removed, 2)),
    ]
}
