/// The data sets. The raw value is the name of the files, and so their permanent address, and the key in the phrases.
public enum DataSet: String, CaseIterable, Sendable {
    case experts = "peritos"
    case practices = "practicas"
    case chances = "azar"
    case draws = "sorteos"
    case pools = "listas"
    case designations = "designaciones"
    case directs = "designaciones-directas"
    case corrections = "correcciones"
    case applications = "solicitudes"
    case rosterChanges = "cambios-padron"
    case closures = "suspensiones"
    case catalogues = "catalogos"
    case indicators = "indicadores"
    case commitment = "compromiso"
    case entries = "entradas"

    /// The columns, in the order of the file.
    public var columns: [Column] {
        switch self {
        case .experts:
            [
                .expert, .name, .licences, .specialties, .districts, .periods, .validFrom, .validUntil, .standing,
                .identityCorrected, .sanctions, .eligible, .drawn, .expected, .variance, .called, .direct, .accepted,
                .excused, .removed,
                .lapsed, .revoked,
            ]
        case .practices: [.expert, .specialty, .district]
        case .chances: [.expert, .specialty, .eligible, .drawn, .expected, .variance]
        case .draws:
            [
                .draw, .state, .court, .caseNumber, .docket, .number, .year, .suffix, .reserved, .tag, .corrected,
                .specialty, .district, .kind, .seats, .policy, .opened, .chain, .chainHash, .round, .due, .deadline,
                .concluded, .decidingChain, .decidingHash, .decidingRound, .beaconStanding, .signature, .annulled,
                .annulledCause, .candidates, .eligibleCount, .tickets, .root, .commitment, .secret, .seed, .replaces,
                .replacedCause, .adds, .addedCause, .widened, .place, .concludedPlace, .annulledPlace, .proof,
            ]
        case .pools: [.draw, .expert, .tickets, .cause]
        case .designations:
            [
                .designation, .draw, .expert, .institution, .way, .stage, .cause, .named, .notified, .acceptedAt,
                .ended, .medium, .noticeDay, .reportDay, .feesQuoted, .feesFixed, .feesPaid, .payers,
            ]
        case .directs:
            [
                .designation, .court, .caseNumber, .docket, .number, .year, .suffix, .reserved, .tag, .corrected,
                .specialty, .district, .kind, .expert, .institution, .ground, .reasons, .instrument, .replaces,
                .replacedCause, .adds, .addedCause, .time, .place,
            ]
        case .corrections:
            [
                .place, .time, .office, .lot, .court, .caseNumber, .docket, .number, .year, .suffix, .reserved, .tag,
                .formerCase, .formerTag, .cause, .instrument, .proposedBy,
            ]
        case .applications: [.application, .call, .period, .districts, .submitted, .stage, .ended]
        case .rosterChanges:
            [
                .place, .time, .office, .act, .expert, .period, .practice, .cause, .instrument, .effective,
                .proposedBy,
            ]
        case .closures: [.place, .time, .office, .days, .fromTime, .courts, .districts, .cause, .instrument]
        case .catalogues: [.catalogue, .code, .name, .source, .district, .neighbours, .scopes, .dockets, .suffixes]
        case .indicators: [.indicator, .key, .value, .text, .unit]
        case .commitment:
            [
                .part, .partCode, .byLot, .direct, .lotShare, .designatedExperts, .topFive, .accepted,
                .medianToAcceptance, .withinThreeDays, .openedDraws, .concludedDraws, .thinDraws, .seats, .people,
                .expectedPeople, .variance, .comparison,
            ]
        case .entries: [.place, .time, .office, .act, .leaf]
        }
    }

    /// The columns whose values identify a row.
    public var primaryKey: [Column] {
        switch self {
        case .experts: [.expert]
        case .practices: [.expert, .specialty, .district]
        case .chances: [.expert, .specialty]
        case .draws: [.draw]
        case .pools: [.draw, .expert]
        case .designations, .directs: [.designation]
        case .applications: [.application]
        case .rosterChanges, .corrections, .closures, .entries: [.place]
        case .catalogues: [.catalogue, .code]
        case .indicators: [.indicator, .key]
        case .commitment: [.part, .partCode]
        }
    }

    /// The columns whose values, if present, occur in a column of another set.
    public var foreignKeys: [(column: Column, set: DataSet, its: Column)] {
        switch self {
        case .practices, .chances: [(.expert, .experts, .expert)]
        case .pools: [(.draw, .draws, .draw), (.expert, .experts, .expert)]
        case .draws:
            [
                (.place, .entries, .place), (.replaces, .designations, .designation),
                (.adds, .designations, .designation),
            ]
        case .corrections, .closures: [(.place, .entries, .place)]
        case .designations: [(.draw, .draws, .draw), (.expert, .experts, .expert)]
        case .directs:
            [
                (.designation, .designations, .designation), (.expert, .experts, .expert),
                (.replaces, .designations, .designation), (.adds, .designations, .designation),
                (.place, .entries, .place),
            ]
        case .rosterChanges: [(.expert, .experts, .expert), (.place, .entries, .place)]
        case .experts, .applications, .catalogues, .indicators, .commitment, .entries: []
        }
    }

    /// The columns that have a value in every row.
    public var required: Set<Column> {
        let mayMiss: Set<Column> =
            switch self {
            case .experts: [.name, .validFrom, .validUntil, .identityCorrected]
            case .draws:
                [
                    .caseNumber, .docket, .number, .year, .suffix, .concluded, .decidingChain, .decidingHash,
                    .decidingRound, .beaconStanding, .signature, .annulled, .annulledCause, .secret, .seed, .replaces,
                    .replacedCause, .adds, .addedCause, .concludedPlace, .annulledPlace, .proof,
                ]
            case .pools: [.cause]
            case .designations:
                [
                    .draw, .expert, .institution, .cause, .notified, .acceptedAt, .ended, .medium, .noticeDay,
                    .reportDay,
                    .feesQuoted, .feesFixed, .feesPaid, .payers,
                ]
            case .directs:
                [
                    .caseNumber, .docket, .number, .year, .suffix, .expert, .institution, .replaces, .replacedCause,
                    .adds, .addedCause,
                ]
            case .corrections: [.caseNumber, .docket, .number, .year, .suffix, .formerCase]
            case .applications: [.ended]
            case .rosterChanges: [.period, .cause, .effective, .proposedBy]
            case .closures: [.fromTime]
            case .catalogues: [.district]
            case .indicators: [.key, .value, .text]
            case .commitment: [.lotShare, .topFive, .medianToAcceptance, .withinThreeDays]
            case .practices, .chances, .entries: []
            }
        return Set(columns.filter { $0.datatype != .codes }).subtracting(mayMiss)
    }

    public var csv: String { rawValue + ".csv" }
    public var json: String { rawValue + ".json" }
    /// The same as a workbook, which the folder has for sets that are not too large for one (`DataWorkbook.limit`).
    public var workbook: String { rawValue + ".xlsx" }
    /// The name under which the CSV is served with a byte-order mark. No file has it.
    public var marked: String { rawValue + "-excel.csv" }
    public var metadata: String { csv + "-metadata.json" }
}
