import Draw
import Foundation
import PublicRecord
import Verification

/// Checks that the public folder has what the store has: nothing less, and nothing erased.
extension Consistency {
    mutating func checkPublished() throws {
        for expert in book.identities.keys {
            require(
                published(PublishedFile.identity(expert)) == (try store.identity(of: expert)),
                "\(expert): the published identity is not the store's")
        }
        require("identities", try files("identities"), are: Set(try store.identities().map { "\($0.expert).json" }))
        for draw in book.opened.keys {
            let pool = published(PublishedFile.pool(draw)).map { String(decoding: $0, as: UTF8.self) }
            require(pool == (try store.pool(of: draw)), "\(draw): the published pool is not the store's")
        }
        let draws = book.opened.keys.map { "\($0).pool.txt" } + book.concluded.map { "\($0).proof.json" }
        require("files of draws", try files("draws"), are: Set(draws))
        for draw in book.concluded { try checkProof(of: draw) }
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.staging)
        require(left.isEmpty, "staging: \(left)")
    }

    private mutating func checkProof(of draw: DrawID) throws {
        guard let proof = try published(PublishedFile.proof(draw)).map({ try ProofFile(parsing: $0) }) else { return }
        for expert in proof.experts {
            guard case .expertAdmitted(let fact) = try Entry(parsing: expert.admitted.entry).fact else { continue }
            require(
                expert.identity == (try store.identity(of: fact.expert)),
                "\(draw): the proof's identity of \(fact.expert) is not the store's")
        }
    }

    private func published(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: "\(folder.published)/\(path)").map(Array.init)
    }

    private func files(_ name: String) throws -> Set<String> {
        let path = "\(folder.published)/\(name)"
        return FileManager.default.fileExists(atPath: path)
            ? Set(try FileManager.default.contentsOfDirectory(atPath: path)) : []
    }
}
