/// The columns of the data sets. The raw value is the header, the name in JSON, and the key in the phrases.
public enum Column: String, CaseIterable, Sendable {
    // Persons, places and subjects.
    case expert = "perito"
    case name = "nombre"
    case licences = "cedulas"
    case institution = "institucion"
    case draw = "sorteo"
    case designation = "designacion"
    case application = "solicitud"
    case call = "convocatoria"
    case period = "periodo"
    case periods = "periodos"
    case court = "juzgado"
    case courts = "juzgados"
    case caseNumber = "expediente"
    /// The parts of a file number; empty for a reserved matter.
    case docket = "clase_expediente"
    case number = "numero"
    case year = "anio"
    case suffix = "sufijo"
    case reserved = "reservado"
    case tag = "etiqueta"
    /// The number of corrections of the file number.
    case corrected = "correcciones"
    case formerCase = "expediente_anterior"
    case formerTag = "etiqueta_anterior"
    /// The folio of a draw or of a direct designation.
    case lot = "folio"
    case specialty = "especialidad"
    case specialties = "especialidades"
    case district = "partido"
    case districts = "partidos"
    case kind = "tipo"
    case seats = "lugares"
    case policy = "politica"
    case standing = "situacion"
    case stage = "etapa"
    case way = "via"
    case cause = "causa"
    case ground = "fundamento"
    case reasons = "razones"
    case instrument = "instrumento"
    case practice = "practica"
    // Times, places in the log, offices.
    case place = "entrada"
    case time = "registrada"
    case office = "oficina"
    case proposedBy = "propuso"
    case act = "acto"
    case leaf = "huella"
    case validFrom = "vigente_desde"
    case validUntil = "vigente_hasta"
    case effective = "efectos"
    /// The newest correction of a name or of cédulas.
    case identityCorrected = "identidad_corregida"
    case days = "dias"
    case fromTime = "desde_hora"
    case submitted = "presentada"
    case ended = "terminada"
    case named = "nombrada"
    case notified = "notificada"
    case acceptedAt = "aceptada"
    case medium = "medio"
    case noticeDay = "dia_notificado"
    case reportDay = "dia_dictamen"
    case feesQuoted = "honorarios_cotizados"
    case feesFixed = "honorarios_fijados"
    case feesPaid = "honorarios_pagados"
    case payers = "pagadores"
    // A draw.
    case state = "estado"
    case opened = "abierto"
    case due = "ronda_prevista"
    case deadline = "limite"
    case concluded = "concluido"
    case chain = "cadena"
    case chainHash = "huella_cadena"
    case round = "ronda"
    case decidingChain = "cadena_decisiva"
    case decidingHash = "huella_cadena_decisiva"
    case decidingRound = "ronda_decisiva"
    case beaconStanding = "baliza"
    case signature = "firma"
    case candidates = "candidatos"
    case eligibleCount = "elegibles"
    case tickets = "boletos"
    case root = "raiz"
    case commitment = "compromiso"
    case secret = "secreto"
    case seed = "semilla"
    case replaces = "sustituye"
    case replacedCause = "causa_sustitucion"
    case adds = "se_suma_a"
    case addedCause = "causa_adicion"
    case widened = "ampliado"
    case annulled = "anulado"
    case annulledCause = "causa_anulacion"
    case annulledPlace = "entrada_anulacion"
    case concludedPlace = "entrada_conclusion"
    case proof = "prueba"
    // Counts.
    case eligible = "elegible"
    case drawn = "sorteado"
    case expected = "esperado"
    case variance = "varianza"
    case called = "suplencias"
    case direct = "directas"
    case accepted = "aceptaciones"
    case excused = "excusas"
    case lapsed = "caducadas"
    case removed = "recusadas"
    case revoked = "revocadas"
    case sanctions = "sanciones"
    // Catalogues and indicators.
    case catalogue = "catalogo"
    case code = "codigo"
    case source = "fuente"
    case neighbours = "vecinos"
    case scopes = "usos"
    case dockets = "clases_expediente"
    case suffixes = "sufijos"
    case indicator = "indicador"
    case key = "clave"
    case value = "valor"
    case text = "texto"
    case unit = "unidad"
    // The commitment's report.
    case part = "parte"
    case partCode = "codigo_parte"
    case byLot = "por_sorteo"
    case lotShare = "proporcion_sorteo"
    case designatedExperts = "peritos_designados"
    case topFive = "proporcion_cinco"
    case medianToAcceptance = "mediana_aceptacion"
    case withinThreeDays = "proporcion_tres_dias"
    case openedDraws = "sorteos_abiertos"
    case concludedDraws = "sorteos_concluidos"
    case thinDraws = "listas_reducidas"
    case people = "personas"
    case expectedPeople = "personas_esperadas"
    case comparison = "comparacion"

    /// The type of a cell.
    public enum Datatype: Equatable, Sendable {
        case text
        /// A code, folio, id or hex digits: characters that no spreadsheet reads as a formula or number.
        case code
        case codes
        case integer
        /// With three decimals.
        case decimal
        /// `YYYY-MM-DDTHH:MM:SSZ`.
        case time
        case address
    }

    public var datatype: Datatype {
        switch self {
        case .name, .institution, .caseNumber, .formerCase, .reasons, .instrument, .source, .text: .text
        case .licences, .courts, .days, .periods, .specialties, .districts, .practice, .widened, .neighbours, .scopes,
            .dockets,
            .suffixes, .payers:
            .codes
        case .number, .year, .reserved, .corrected, .annulledPlace, .seats, .place, .round, .decidingRound, .candidates,
            .eligibleCount, .tickets, .concludedPlace, .eligible,
            .byLot, .lotShare, .designatedExperts, .topFive, .medianToAcceptance, .withinThreeDays, .openedDraws,
            .concludedDraws, .thinDraws, .people,
            .drawn, .called, .direct, .accepted, .excused, .lapsed, .removed, .revoked, .sanctions, .value,
            .feesQuoted, .feesFixed, .feesPaid:
            .integer
        case .expected, .variance, .expectedPeople: .decimal
        case .time, .validFrom, .validUntil, .identityCorrected, .effective, .submitted, .ended, .named, .notified,
            .acceptedAt, .opened,
            .due, .deadline, .concluded, .annulled:
            .time
        case .proof: .address
        default: .code
        }
    }

    /// The raw value in the spelling of phrase keys.
    var phrase: String { rawValue.replacing("_", with: "-") }
}
