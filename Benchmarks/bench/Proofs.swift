import Foundation
import Office
import TransparencyLog
import Verification

/// One ordinary designation, by the sample roster, and how fast its proof is verified.
/// - Parameters:
///   - file: where to leave the proof, for other verifiers.
///   - policy: where to leave the trust policy.
func measureProofs(_ folder: DataFolder, file: String, policy: String, repetitions: Int) async throws {
    let installation = try await Installation(folder)
    let receipt = try await installation.office.openDraw(Installation.petition)
    installation.clock.set(receipt.due.seconds)
    _ = try await installation.office.concludeDraw(receipt.opened.draw)
    let log = await installation.office.log
    let bytes = try await installation.office.proof(of: receipt.opened.draw).bytes
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    try Data("log \(log.text)\nquorum none\n".utf8).write(to: URL(fileURLWithPath: policy))

    let trust = TrustPolicy(log: log)
    guard ProofVerification(of: bytes, trust: trust).outcome == .success else { throw WrongUsage(words: ["proof"]) }
    report("proof.bytes", Double(bytes.count))
    report(
        "proof.seconds",
        median((0..<repetitions).map { _ in seconds { use(ProofVerification(of: bytes, trust: trust)) } }))
}
