import ArgumentParser
import Console
import TransparencyLog
import Verification
import WireFormat
import Wording

/// The auditor's trust: a policy file, or one log's key and no witnesses.
struct TrustOptions: ParsableArguments {
    @Option(help: hint("help.trust.trust", value: "help.value.policy"), completion: .file())
    var trust: String?

    @Option(help: hint("help.trust.log", value: "help.value.key"), transform: reading(logKey))
    var log: VerifierKey?

    func validate() throws {
        guard (trust == nil) != (log == nil) else { throw ValidationError(say("error.trust-or-log")) }
    }

    func policy() throws(CommandError) -> TrustPolicy {
        if let log { return TrustPolicy(log: log) }
        let path = trust ?? "-"
        let bytes = try InputFile.read(path, limit: PublishedFile.Limit.trustPolicy)
        do throws(Malformed) {
            guard bytes.count <= PublishedFile.Limit.trustPolicy else { throw Malformed(.tooLong, at: "") }
            return try TrustPolicy(parsing: bytes)
        } catch {
            throw CommandError("error.trust-malformed", ["path": path, "reason": error.phrase], ending: .usage)
        }
    }

    @Sendable private static func logKey(_ text: String) throws(Malformed) -> VerifierKey {
        let key = try VerifierKey(text)
        // A witness's key does not sign checkpoints as a log's key does, so it could never be satisfied here.
        guard key.algorithm == .ed25519 else { throw Malformed(.badKey, at: "") }
        return key
    }
}
