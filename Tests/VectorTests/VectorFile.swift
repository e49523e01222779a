import Foundation
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

    /// `Audit/vectors`, found from this file's path or from the working directory.
    static let folder: URL = {
        let start = [#filePath, FileManager.default.currentDirectoryPath + "/Package.swift"]
        for file in start {
            // Symbolic links are resolved, because another package may build the tests.
            var folder = URL(filePath: file).resolvingSymlinksInPath()
            while folder.path != "/" {
                folder.deleteLastPathComponent()
                let vectors = folder.appending(path: "Audit/vectors")
                if FileManager.default.fileExists(atPath: vectors.path) { return vectors }
            }
        }
        fatalError("no Audit/vectors")
    }()

    var url: URL { VectorFile.folder.appending(path: name) }
}

extension JSON {
    static func base64(_ bytes: some Sequence<UInt8>) -> JSON { .string(Base64.encode(bytes)) }
}
