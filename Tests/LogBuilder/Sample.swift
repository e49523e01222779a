import RecordedRounds
import Beacon
import Draw
import PublicRecord
import Sodium
import Support
import TransparencyLog
import WireFormat

/// The facts from which logs are built: a small, fictional judiciary.
public enum Sample {
    public static let origin = "forja.example/insacula"
    public static let logKey = Fixed.signingKey("log")
    public static let start = utc("2026-02-02T15:00:00Z")
    /// 2026-01-01T00:00:00Z.
    public static let genesis = 1_767_225_600

    public static let office = "consejo"
    public static let registry = "registro"
    public static let court = "juzgado-1"
    /// The key for the tags of matters.
    public static let matterKey = Fixed.matterKey("matters")

    public static var signer: NoteSigner { certain { try NoteSigner(name: origin, privateKey: logKey) } }

    /// Returns one of the installation's beacons: the first, with a round every 30 seconds, or `local-2`, the fallback,
    /// with one a minute.
    public static func beacon(_ name: String) -> LocalBeacon {
        name == "local-2"
            ? LocalBeacon(name: name, key: Fixed.signingKey("beacon \(name)"), period: 60, genesis: genesis + 7)
            : LocalBeacon(name: name, key: Fixed.signingKey("beacon \(name)"), period: 30, genesis: genesis)
    }

    /// Returns a beacon's round: the recorded one for a public beacon, any round for the installation's.
    public static func spoken(_ round: DrawOpened.Round) -> SignedRound {
        if Chain.known.contains(where: { $0.name == round.chain }) { return Recorded.round(round.chain, round.round) }
        return beacon(round.chain).speak(round.round)
    }

    public static func custodianKey(_ name: String) -> [UInt8] { Fixed.bytes("custodian \(name)") }

    public static func custodian(_ name: String) -> PolicyAdopted.Custodian {
        PolicyAdopted.Custodian(name: name, key: certain { try SealedBox.publicKey(of: custodianKey(name)) })
    }

    public static func policy(
        _ name: String = "acuerdo-1", tickets: TicketRule = .uniform, alternates: Int = 1, minimumPool: Int = 3,
        thinPools: PolicyAdopted.ThinPools? = nil, beacons: [PolicyAdopted.Beacon]? = nil, custodians: [String] = [],
        noticeDays: [CourtNotice.Medium: Int]? = nil, fees: PolicyAdopted.Fees? = nil
    ) -> PolicyAdopted {
        PolicyAdopted(
            policy: name, instrument: "Acuerdo general de prueba", tickets: tickets, delay: 60, concludeWithin: 3_600,
            answerBusinessDays: 3, noticeDays: noticeDays, fees: fees, alternates: alternates, minimumPool: minimumPool,
            thinPools: thinPools,
            beacons: beacons ?? [
                .init(chain: beacon("local-1").chain), .init(chain: beacon("local-2").chain, after: 600),
            ],
            custodians: custodians.map(custodian))
    }

    public static let period = PeriodOpened(
        period: "lista-2026", from: utc("2026-01-01T00:00:00Z"), until: utc("2027-01-01T00:00:00Z"),
        instrument: "Lista de prueba 2026")

    /// A period that contains all recorded rounds of public beacons.
    public static let longPeriod = PeriodOpened(
        period: period.period, from: utc("2020-01-01T00:00:00Z"), until: period.until, instrument: period.instrument)

    /// The catalogues, in an order in which each may be adopted.
    public static let catalogues: [CatalogueAdopted] = [
        catalogue(.districts, [row("pachuca", neighbours: ["tula"]), row("tula")]),
        catalogue(.offices, [row("consejo"), row("registro")]),
        catalogue(.dockets, [row("cuaderno"), row("exhorto"), row("expediente")]),
        catalogue(.suffixes, [row("bis"), row("ii")]),
        catalogue(
            .courts,
            [
                row("juzgado-1", district: "pachuca", dockets: ["exhorto", "expediente"], suffixes: ["bis"]),
                row("juzgado-2", district: "tula"),
            ]),
        catalogue(.kinds, [row("rebeldia"), row("tercero")]),
        catalogue(.specialties, [row("contabilidad"), row("topografia")]),
        catalogue(.requirements, [row("cedula"), row("constancia")]),
        catalogue(
            .causes,
            [
                row("alta-duplicada", scopes: [.admission]), row("convenio", scopes: [.end]),
                row("error-de-captura", scopes: [.annulment, .correction]),
                row("excusa", scopes: [.excuse]), row("incumplimiento", scopes: [.revocation, .sanction]),
                row("licencia", scopes: [.standing]), row("llave-perdida", scopes: [.matterKey]),
                row("otra-parte", scopes: [.addition]), row("parentesco", scopes: [.impediment]),
                row("prorroga", scopes: [.report]),
                row("sin-lista", scopes: [.direct]), row("sin-titulo", scopes: [.decision, .objection]),
                row("suspension", scopes: [.closure]),
            ]),
    ]

    public static func catalogue(_ catalogue: Catalogue, _ rows: [CatalogueRow]) -> CatalogueAdopted {
        CatalogueAdopted(catalogue: catalogue, instrument: "Acuerdo general de prueba", rows: rows)
    }

    public static func row(
        _ code: String, district: String? = nil, dockets: [String]? = nil, suffixes: [String]? = nil,
        neighbours: [String]? = nil, scopes: [CauseScope]? = nil
    ) -> CatalogueRow {
        CatalogueRow(
            code: code, name: code, source: "prueba", district: district, dockets: dockets, suffixes: suffixes,
            neighbours: neighbours, scopes: scopes)
    }

    /// A note of the activity log with so many lines.
    public static func note(_ count: Int) -> Fact {
        .activityNoted(ActivityNoted(count: count, head: Fixed.digest("activity \(count)")))
    }

    /// A signature of the acta of a draw.
    public static func signed(_ draw: DrawID, _ file: String = "signature") -> Fact {
        .actaSigned(ActaSigned(draw: draw, file: Fixed.digest(file)))
    }

    /// Six hours behind UTC; 5 February (a Thursday) and 16 March (a Monday) are closed.
    public static let calendar = calendar("calendario-2026")

    public static func calendar(
        _ name: String, from: String = "2026-01-01", until: String = "2026-12-31", offset: Int = -360,
        closed: [String] = ["2026-01-01", "2026-02-05", "2026-03-16", "2026-12-25"]
    ) -> CalendarAdopted {
        CalendarAdopted(
            calendar: name, from: day(from), until: day(until), offset: offset, closed: closed.map(day),
            instrument: "Calendario de prueba")
    }

    /// A call for `period`, from 10 February to the end of that month in local time.
    public static let call = CallOpened(
        call: "convocatoria-1", period: period.period, opens: utc("2026-02-10T06:00:00Z"),
        closes: utc("2026-03-01T06:00:00Z"), specialties: ["contabilidad"], districts: ["pachuca", "tula"],
        requirements: ["cedula", "constancia"], correctionDays: 3, objectionDays: 5, answerDays: 2,
        instrument: "Convocatoria de prueba")

    /// The period of the year after `period`.
    public static let nextPeriod = PeriodOpened(
        period: "lista-2027", from: period.until, until: utc("2028-01-01T00:00:00Z"),
        instrument: "Lista de prueba 2027")

    public static func expert(_ number: Int) -> ExpertID { certain { try ExpertID(number: number) } }

    public static func draw(_ number: Int, _ year: Int = 2026) -> DrawID {
        certain { try DrawID(year: year, number: number) }
    }

    public static func application(_ number: Int, _ year: Int = 2026) -> ApplicationID {
        certain { try ApplicationID(year: year, number: number) }
    }

    public static func direct(_ number: Int, _ year: Int = 2026) -> DirectID {
        certain { try DirectID(year: year, number: number) }
    }

    public static let practice = [Practice(specialty: "contabilidad", districts: ["pachuca"])]

    /// Returns a fictional person; every second one has a licence number, every fourth one two.
    public static func identity(_ number: Int) -> IdentityDocument {
        IdentityDocument(
            expert: expert(number), name: "Persona Ficticia Nº \(number)",
            licences: (number.isMultiple(of: 2) ? ["\(number)"] : [])
                + (number.isMultiple(of: 4) ? ["\(1_000 + number)"] : []), salt: Fixed.bytes("salt \(number)"))
    }

    public static func admission(_ number: Int, practice: [Practice] = practice) -> ExpertAdmitted {
        ExpertAdmitted(
            expert: expert(number), period: period.period, practice: practice,
            identity: SHA256.hash(identity(number).bytes), instrument: "Acta de prueba", proposedBy: "registro")
    }

    /// A fictional person under the same number with another name.
    public static func corrected(_ number: Int) -> IdentityDocument {
        var document = identity(number)
        document.name = "Persona Ficticia Corregida Nº \(number)"
        document.salt = Fixed.bytes("corrected salt \(number)")
        return document
    }

    /// Days closed everywhere, if neither courts nor districts are given.
    public static func closure(
        _ days: String..., from time: String? = nil, courts: [String] = [], districts: [String] = [],
        cause: String = "suspension"
    ) -> DaysClosed {
        DaysClosed(
            days: days.map(day), fromTime: time, courts: courts, districts: districts, cause: cause,
            instrument: "Acuerdo de prueba 3/2026")
    }

    public static func change(_ change: StandingChanged.Change, _ number: Int, effective: Timestamp) -> StandingChanged
    {
        StandingChanged(
            change, expert: expert(number), cause: "licencia", instrument: "Oficio de prueba", effective: effective,
            proposedBy: change.isDeclared ? nil : "registro")
    }

    public static func approval(by office: String = "registro") -> ApplicationMoved.Approval {
        .init(instrument: "Acuerdo de prueba", proposedBy: office)
    }

    /// Returns a file number written as `12/2026`, `exhorto 12/2026` or `expediente 12/2026 bis`.
    public static func number(_ text: String) -> CaseNumber {
        certain { try CaseNumber(code: text.first?.isLetter == true ? text : "expediente \(text)") }
    }

    /// - Parameter number: as for `number(_:)`; `nil` for a reserved matter.
    public static func request(
        _ number: String?, court: String = court, district: String = "pachuca", kind: String = "tercero",
        specialty: String = "contabilidad", seats: Int = 1
    ) -> Request {
        Request(
            court: court, caseNumber: number.map(Sample.number), specialty: specialty, district: district, kind: kind,
            seats: seats)
    }

    /// Returns the tag of a court's file, with its proof.
    public static func tag(
        _ number: CaseNumber, court: String = court, key: VRF.PrivateKey = matterKey
    ) -> MatterTag {
        certain { try MatterTag.made(of: number, of: court, with: key) }
    }

    /// Returns the tag for a request's file, as an entry has it.
    /// - Parameter hidden: the file number of a reserved matter.
    public static func tag(
        of request: Request, hidden: String? = nil, key: VRF.PrivateKey = matterKey
    ) -> MatterTag {
        guard let number = request.caseNumber ?? hidden.map(Sample.number) else { fatalError("no file number") }
        var tag = tag(number, court: request.court, key: key)
        if request.isReserved { tag.proof = nil }
        return tag
    }

    public static func created(
        _ origin: String = origin, council: String = office, registry: String = registry,
        key: VRF.PublicKey = matterKey.publicKey
    ) -> RecordCreated {
        RecordCreated(
            origin: origin, institution: "Poder Judicial de Prueba", council: council, registry: registry,
            matterKey: key)
    }
}

extension RecordState {
    /// Returns the pool for an open matter, whose tag follows from the request.
    public func pool(
        for request: Request, impediments: [DrawOpened.Impediment], policy: PolicyAdopted, at time: Timestamp
    ) -> (pool: Pool, widened: [String]?) {
        pool(
            for: request, tag: Sample.tag(of: request).value, impediments: impediments, policy: policy, at: time)
    }
}
