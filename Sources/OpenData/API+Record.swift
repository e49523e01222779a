import Draw
import Office
import PublicRecord
import TransparencyLog
import WireFormat

/// The operations for the log and the catalogues, and the parts that several answers share.
extension API {
    func log() -> JSON {
        let state = reader.state
        return .object([
            "origin": .string(state.created?.origin ?? ""), "institution": .string(state.created?.institution ?? ""),
            "entries": .integer(reader.size), "newest": .optional(state.time),
            "checkpoint": checkpoint.map { signed in
                .object([
                    "size": .integer(signed.checkpoint.size), "root": .string(signed.checkpoint.root.hex),
                    "text": .string(String(decoding: signed.bytes, as: UTF8.self)),
                ])
            } ?? .null,
            "matter_keys": .array(state.matterKeys.map { .string(Hex.encode($0.bytes)) }),
            "draws": .integer(state.statistics.opened), "open": .integer(state.draws.open.count),
            "annulled": .integer(state.statistics.annulled),
            "overdue": .integer(state.draws.overdue(at: now.seconds).count),
            "experts": .integer(state.roster.experts.count),
        ])
    }

    static let log = Schema.object([
        "origin": .text, "institution": .text, "entries": .count, "newest": .optional(.time),
        "checkpoint": .optional(.object(["size": .count, "root": .digest, "text": .text])),
        "matter_keys": .list(.digest), "draws": .count, "open": .count, "annulled": .count, "overdue": .count,
        "experts": .count,
    ])

    /// Returns one entry, exactly as it was appended, with the proof that the published log includes it.
    func entry(_ place: Int) throws -> JSON {
        guard let row = try reader.entry(at: place) else {
            throw Fault(.notFound, .place, found: String(place))
        }
        let entry = try Entry(parsing: row.bytes)
        var proof: String?
        if let checkpoint, place < checkpoint.checkpoint.size {
            let tree = TiledTree(size: checkpoint.checkpoint.size, reader: reader.hashes)
            proof = EntryProof(proof: try tree.inclusionProof(of: place), checkpoint: checkpoint).text
        }
        return json(of: RecordedEntry(place: place, entry: entry)).with([
            "leaf": .string(row.leaf.hex), "text": .string(String(decoding: row.bytes, as: UTF8.self)),
            "proof": .optional(proof),
        ])
    }

    static let entry = Schema.object([
        "entry": .count, "time": .time, "office": .code, "type": .pattern("[a-z]+(-[a-z]+)*[.][a-z]+"), "leaf": .digest,
        "text": .text, "proof": .optional(.text),
    ])

    func json(of row: RecordedEntry) -> JSON {
        .object([
            "entry": .integer(row.place), "time": .time(row.entry.time), "office": .string(row.entry.by),
            "type": .string(row.entry.fact.type),
        ])
    }

    static let historyEntry = Schema.object([
        "entry": .count, "time": .time, "office": .code, "type": .pattern("[a-z]+(-[a-z]+)*[.][a-z]+"),
    ])

    func json(of catalogue: Catalogue) -> JSON {
        .object([
            "catalogue": .string(catalogue.rawValue),
            "rows": .array(
                reader.state.catalogues.rows(of: catalogue).map { row in
                    .object([
                        "code": .string(row.code), "name": .string(row.name), "source": .string(row.source),
                        "district": .optional(row.district), "neighbours": .codes(row.neighbours ?? []),
                        "scopes": .codes(row.scopes?.map(\.rawValue) ?? []), "dockets": .codes(row.dockets ?? []),
                        "suffixes": .codes(row.suffixes ?? []),
                    ])
                }),
        ])
    }

    static let catalogue = Schema.object([
        "catalogue": .words(Catalogue.allCases.map(\.rawValue)),
        "rows": .list(
            .object([
                "code": .code, "name": .text, "source": .text, "district": .optional(.code),
                "dockets": .list(.code), "suffixes": .list(.code),
                "neighbours": .list(.code), "scopes": .list(.words(CauseScope.allCases.map(\.rawValue))),
            ])),
    ])

    func json(of request: Request) -> JSON {
        .object([
            "court": .string(request.court), "case": request.caseNumber.map(json) ?? .null,
            "reserved": .bool(request.isReserved), "specialty": .string(request.specialty),
            "district": .string(request.district),
            "kind": .string(request.kind), "seats": .integer(request.seats),
        ])
    }

    static let request = Schema.object([
        "court": .code, "case": .optional(.named("FileNumber")), "reserved": .boolean, "specialty": .code,
        "district": .code, "kind": .code, "seats": .integer(1...20),
    ])

    func json(of number: CaseNumber) -> JSON {
        .object([
            "docket": .string(number.docket), "number": .integer(number.number), "year": .integer(number.year),
            "suffix": .optional(number.suffix), "text": .string(number.description),
        ])
    }

    static let fileNumber = Schema.object([
        "docket": .code, "number": .integer(CaseNumber.numbers), "year": .integer(CaseNumber.years),
        "suffix": .optional(.code), "text": .text,
    ])

    /// Returns the case file of a lot as last corrected, with the other lots for the same file.
    func file(of id: LotID) -> JSON {
        guard let lot = reader.state.lot(id) else { return .null }
        return .object([
            "court": .string(lot.court), "case": lot.caseNumber.map(json) ?? .null,
            "reserved": .bool(lot.caseNumber == nil), "tag": .string(lot.tag.hex),
            "lots": .array(reader.state.lots(under: lot.tag).filter { $0 != id }.map { .id($0) }),
        ])
    }

    static let file = Schema.object([
        "court": .code, "case": .optional(.named("FileNumber")), "reserved": .boolean, "tag": .digest,
        "lots": .list(.lot),
    ])

    /// Returns every correction of a lot's file number, in the order of the log.
    func corrections(of id: LotID, in history: [RecordedEntry]) -> JSON {
        .array(
            history.compactMap { row in
                guard case .caseCorrected(let fact) = row.entry.fact, fact.lot == id else { return nil }
                return .object([
                    "entry": .integer(row.place), "time": .time(row.entry.time),
                    "case": fact.caseNumber.map(json) ?? .null, "tag": .string(fact.tag.value.hex),
                    "cause": .string(fact.cause), "instrument": .string(fact.instrument),
                    "proposed_by": .string(fact.proposedBy),
                ])
            })
    }

    static let correction = Schema.object([
        "entry": .count, "time": .time, "case": .optional(.named("FileNumber")), "tag": .digest, "cause": .code,
        "instrument": .text, "proposed_by": .code,
    ])

    func json(of addition: Addition) -> JSON {
        .object(["to": .id(addition.to), "cause": .string(addition.cause)])
    }

    static let addition = Schema.object(["to": .designation, "cause": .code])

    func json(of replacement: Replacement) -> JSON {
        .object(["designation": .id(replacement.designation), "cause": .string(replacement.cause)])
    }

    static let replacement = Schema.object(["designation": .designation, "cause": .code])
}

extension RecordReader {
    /// The indicators with the names and units of docs/indicators.md.
    var indicatorsAnswer: JSON {
        .object([
            "as_of": .time(asOf), "entries": .integer(size),
            "figures": .array(
                figures.map { figure in
                    .object([
                        "name": .string(figure.name), "key": .optional(figure.key),
                        "value": figure.value.map { .integer($0) } ?? .null, "word": .optional(figure.text),
                        "unit": .string(figure.unit.rawValue),
                    ])
                }),
        ])
    }
}

extension API {
    static let indicators = Schema.object([
        "as_of": .time, "entries": .count,
        "figures": .list(
            .object([
                "name": .text, "key": .optional(.text), "value": .optional(.count), "word": .optional(.text),
                "unit": .words(Figure.Unit.allCases.map(\.rawValue)),
            ])),
    ])
}

extension JSON {
    static func id(_ value: some CustomStringConvertible) -> JSON { .string(value.description) }
    static func time(_ time: Timestamp) -> JSON { .string(time.text) }
    static func codes(_ codes: [String]) -> JSON { .array(codes.map { .string($0) }) }
    static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
    static func optional(_ time: Timestamp?) -> JSON { time.map { .string($0.text) } ?? .null }
}
