import Support
import WireFormat

/// A file of `Audit/vectors`: lists of inputs with their expected outcomes, one vector a line.
struct VectorFile {
    var name: String
    var lists: [(name: String, vectors: [JSON])]

    static let all = [
        VectorFile(
            name: "beacons.json", lists: [("chains", BeaconVector.chains), ("rounds", BeaconVector.all.map(\.json))]),
        VectorFile(name: "functions.json", lists: FunctionVectors.lists),
        VectorFile(name: "json.json", lists: [("vectors", JSONVectors.all.map(\.json))]),
        VectorFile(name: "logs.json", lists: [("vectors", LogVector.all.map(\.json))]),
        VectorFile(name: "notes.json", lists: [("vectors", NoteVector.all.map(\.json))]),
        VectorFile(name: "proofs.json", lists: [("vectors", ProofVector.all.map(\.json))]),
    ]

    var bytes: [UInt8] {
        let lists = lists.map { list in
            let lines = list.vectors.map(\.text).joined(separator: ",\n")
            return ",\n\"\(list.name)\":[\n\(lines)\n]"
        }
        return Array("{\"format\":\"insacula-vectors/v1\"\(lists.joined())}\n".utf8)
    }

    var stored: StoredFile { StoredFile("Audit/vectors/\(name)", updatedBy: "INSACULA_WRITE_VECTORS") }
}

extension JSON {
    static func base64(_ bytes: some Sequence<UInt8>) -> JSON { .string(Base64.encode(bytes)) }
}
