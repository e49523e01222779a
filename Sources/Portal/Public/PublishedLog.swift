import Draw
import Foundation
import Sodium
import TransparencyLog
import Verification

/// The files of the public folder that pages show or fingerprint.
struct PublishedLog: Sendable {
    let folder: String

    /// The published checkpoint; `nil` if there is none or it cannot be parsed.
    var checkpoint: SignedCheckpoint? {
        read(PublishedFile.checkpoint).flatMap { try? SignedCheckpoint(parsing: $0) }
    }

    var trustPolicy: TrustPolicy? {
        read(PublishedFile.trustPolicy).flatMap { try? TrustPolicy(parsing: $0) }
    }

    /// Returns the SHA-256 of a draw's proof file; `nil` while there is none.
    func fingerprint(ofProof draw: DrawID) -> Digest? { read(PublishedFile.proof(draw)).map { SHA256.hash($0) } }

    private func read(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: "\(folder)/\(path)").map(Array.init)
    }
}

/// Digests in forms that people compare by eye.
extension Digest {
    /// The hex digits in groups of four, eight groups to a line.
    var groups: [String] {
        let digits = Array(hex)
        return stride(from: 0, to: digits.count, by: 32).map { line in
            stride(from: line, to: line + 32, by: 4).map { String(digits[$0..<$0 + 4]) }.joined(separator: " ")
        }
    }

    /// The first twelve hex digits in groups of four. Those of a leaf hash are the short code of a certificate.
    var shortCode: String {
        let digits = Array(hex.prefix(12))
        return stride(from: 0, to: 12, by: 4).map { String(digits[$0..<$0 + 4]) }.joined(separator: " ")
    }
}

extension Portal {
    var publishedLog: PublishedLog { PublishedLog(folder: office.folder.published) }
}
