import Phrases
import WireFormat

/// The OpenAPI 3.1 description of the interface, generated from the same definitions that the answers use.
extension API {
    /// The schemas that several answers share.
    static let schemas: [(name: String, schema: Schema)] = [
        ("Addition", addition), ("Conclusion", conclusion), ("Correction", correction),
        ("Designation", .object(designationSummary)),
        (
            "Error",
            .object([
                "error": .object(["code": .words(Fault.Code.allCases.map(\.rawValue)), "message": .text])
            ])
        ),
        ("File", file), ("FileNumber", fileNumber), ("HistoryEntry", historyEntry), ("Replacement", replacement),
        ("Request", request),
    ]

    public static func description(site: Site) -> [UInt8] {
        JSON.object([
            "openapi": .string("3.1.0"),
            "info": .object([
                "title": .string(Phrases.text("opendata.api", in: .standard)), "version": .string("1"),
                "description": .string(Phrases.text("opendata.api.about", in: .standard)),
            ]),
            "servers": .array([.object(["url": .string(site.base + site.api)])]),
            "paths": .object(sorting: Operation.allCases.map { JSON.Member($0.path, .object(["get": $0.json])) }),
            "components": .object([
                "schemas": .object(sorting: schemas.map { JSON.Member($0.name, $0.schema.json) })
            ]),
        ]).bytes + [UInt8(ascii: "\n")]
    }
}

extension API.Operation {
    /// The schema of the answer.
    var schema: Schema {
        switch self {
        case .log: API.log
        case .draws: .object(["draws": .list(API.listedDraw), "next": .optional(.draw)])
        case .draw: API.wholeDraw
        case .inclusion: API.inclusion
        case .experts: .object(["experts": .list(.object(API.expertSummary)), "next": .optional(.expert)])
        case .expert: API.wholeExpert
        case .designation, .direct: API.wholeDesignation
        case .applications: API.applicationList
        case .indicators: API.indicators
        case .catalogues: .object(["catalogues": .list(API.catalogue)])
        case .catalogue: API.catalogue
        case .entry: API.entry
        }
    }

    fileprivate var json: JSON {
        let hasParameters = !query.isEmpty || !pathParameters.isEmpty
        return .object([
            "operationId": .string(rawValue), "summary": .string(Phrases.text("operation.\(rawValue)", in: .standard)),
            "parameters": .array(
                pathParameters.map { $0.json(in: "path") } + query.map { $0.json(in: "query") }),
            "responses": .object([
                "200": answer(Phrases.text("opendata.answer", in: .standard), schema),
                "400": answer(Phrases.text("opendata.answer.bad", in: .standard), .named("Error")),
                "404": hasParameters
                    ? answer(Phrases.text("opendata.answer.missing", in: .standard), .named("Error")) : nil,
            ]),
        ])
    }

    private func answer(_ description: String, _ schema: Schema) -> JSON {
        .object([
            "description": .string(description),
            "content": .object(["application/json": .object(["schema": schema.json])]),
        ])
    }
}

extension API.Parameter {
    fileprivate func json(in place: String) -> JSON {
        .object([
            "name": .string(name), "in": .string(place), "required": .bool(place == "path"), "schema": schema.json,
            "description": .string(Phrases.text("parameter.\(phrase)", in: .standard)),
        ])
    }
}
