/// The data sets. The raw value is the name of their files, and so their fixed address, and their key in the phrases.
public enum DataSet: String, CaseIterable, Sendable {
    case experts = "peritos"
    case practices = "practicas"
    case chances = "azar"
    case draws = "sorteos"
    case pools = "listas"
    case designations = "designaciones"
    case directs = "designaciones-directas"
    case applications = "solicitudes"
    case rosterChanges = "cambios-padron"
    case catalogues = "catalogos"
    case indicators = "indicadores"
    case entries = "entradas"

    /// In the order of the file.
    public var columns: [Column] {
        switch self {
        case .experts:
            [
                .expert, .name, .licence, .specialties, .districts, .periods, .validFrom, .validUntil, .standing,
                .sanctions, .eligible, .drawn, .expected, .variance, .called, .direct, .accepted, .excused, .removed,
                .lapsed, .revoked,
            ]
        case .practices: [.expert, .specialty, .district]
        case .chances: [.expert, .specialty, .eligible, .drawn, .expected, .variance]
        case .draws:
            [
                .draw, .court, .caseNumber, .specialty, .district, .kind, .seats, .policy, .opened, .chain, .round,
                .due, .deadline, .concluded, .decidingChain, .decidingRound, .signature, .candidates, .eligibleCount,
                .tickets, .root, .commitment, .secret, .seed, .replaces, .replacedCause, .widened, .place,
                .concludedPlace, .proof,
            ]
        case .pools: [.draw, .expert, .tickets, .cause]
        case .designations:
            [
                .designation, .draw, .expert, .institution, .way, .stage, .cause, .named, .notified, .acceptedAt,
                .ended,
            ]
        case .directs:
            [
                .designation, .court, .caseNumber, .specialty, .district, .kind, .expert, .institution, .ground,
                .reasons, .instrument, .replaces, .replacedCause, .time, .place,
            ]
        case .applications: [.application, .call, .period, .districts, .submitted, .stage, .ended]
        case .rosterChanges:
            [
                .place, .time, .office, .act, .expert, .period, .practice, .cause, .instrument, .effective,
                .proposedBy,
            ]
        case .catalogues: [.catalogue, .code, .name, .source, .district, .neighbours, .scopes]
        case .indicators: [.indicator, .key, .value, .text, .unit]
        case .entries: [.place, .time, .office, .act, .leaf]
        }
    }

    /// What no two rows have in common.
    public var primaryKey: [Column] {
        switch self {
        case .experts: [.expert]
        case .practices: [.expert, .specialty, .district]
        case .chances: [.expert, .specialty]
        case .draws: [.draw]
        case .pools: [.draw, .expert]
        case .designations, .directs: [.designation]
        case .applications: [.application]
        case .rosterChanges, .entries: [.place]
        case .catalogues: [.catalogue, .code]
        case .indicators: [.indicator, .key]
        }
    }

    /// A column whose every value stands in a column of another set, or is missing.
    public var foreignKeys: [(column: Column, set: DataSet, its: Column)] {
        switch self {
        case .practices, .chances: [(.expert, .experts, .expert)]
        case .pools: [(.draw, .draws, .draw), (.expert, .experts, .expert)]
        case .draws: [(.place, .entries, .place), (.replaces, .designations, .designation)]
        case .designations: [(.draw, .draws, .draw), (.expert, .experts, .expert)]
        case .directs:
            [
                (.designation, .designations, .designation), (.expert, .experts, .expert),
                (.replaces, .designations, .designation), (.place, .entries, .place),
            ]
        case .rosterChanges: [(.expert, .experts, .expert), (.place, .entries, .place)]
        case .experts, .applications, .catalogues, .indicators, .entries: []
        }
    }

    /// Columns that have a value in every row.
    public var required: Set<Column> {
        let mayMiss: Set<Column> =
            switch self {
            case .experts: [.name, .licence, .validFrom, .validUntil]
            case .draws:
                [
                    .concluded, .decidingChain, .decidingRound, .signature, .secret, .seed, .replaces, .replacedCause,
                    .concludedPlace, .proof,
                ]
            case .pools: [.cause]
            case .designations: [.draw, .expert, .institution, .cause, .notified, .acceptedAt, .ended]
            case .directs: [.expert, .institution, .replaces, .replacedCause]
            case .applications: [.ended]
            case .rosterChanges: [.period, .cause, .effective, .proposedBy]
            case .catalogues: [.district]
            case .indicators: [.key, .value, .text]
            case .practices, .chances, .entries: []
            }
        return Set(columns.filter { $0.datatype != .codes }).subtracting(mayMiss)
    }

    public var csv: String { rawValue + ".csv" }
    public var json: String { rawValue + ".json" }
    public var metadata: String { csv + "-metadata.json" }
}
