import RecordedRounds
import Beacon
import LogBuilder
import Foundation
import Support
import Testing
import WireFormat

/// Both verifiers report the same outcome for a round, with the same exit code.
@Suite("insacula-verify beacon and verify.py beacon")
struct BeaconCommandTests {
    private static let verifier = Repository.root + "/Audit/verify.py"

    /// Runs the second verifier as on a machine without `py_ecc`.
    private static let withoutCurve = """
        import runpy, sys
        sys.modules["py_ecc"] = None
        sys.argv = sys.argv[1:]
        runpy.run_path(sys.argv[0], run_name="__main__")
        """

    private struct Verdict: Equatable, Decodable {
        var outcome: String
        var verdict: String
        var chain: String?
        var hash: String?
        var round: Int?
        var due: String?
    }

    private static func arguments(_ chain: String, _ round: Int, _ spoken: SignedRound) -> [String] {
        ["beacon", "--chain", chain, "--round", String(round), "--signature", Hex.encode(spoken.signature), "--json"]
            + (spoken.signed.map { ["--signed", Hex.encode($0)] } ?? [])
    }

    private static func verdict(_ run: Command) throws -> (Verdict, Int32) {
        (try JSONDecoder().decode(Verdict.self, from: Data(run.output.utf8)), run.exitCode)
    }

    private static let hasCurve = (try? Command.run(Tool.python.path, ["-c", "import py_ecc"]))?.exitCode == 0

    @Test(arguments: Recorded.rounds.indices, [-1, 0, 1])
    func bothSayTheSame(index: Int, shift: Int) throws {
        let (chain, spoken) = Recorded.rounds[index]
        guard spoken.round + shift >= 1 else { return }
        let arguments = Self.arguments(chain, spoken.round + shift, spoken)
        let (first, firstCode) = try Self.verdict(Command.run(Tool.verifier.path, arguments))
        #expect(first.verdict == (shift == 0 ? "verified" : "failed") && firstCode == (shift == 0 ? 0 : 1))
        let (second, secondCode) = try Self.verdict(Command.run(Tool.python.path, [Self.verifier] + arguments))
        let isChecked = Self.hasCurve || !Recorded.chain(chain).scheme.isOfDrand || first.outcome == "signed"
        if isChecked {
            #expect(second == first && secondCode == firstCode)
        } else {
            #expect(second.outcome == "unavailable" && secondCode == 2)
        }
    }

    /// A round that cannot be checked is never passed, and the output names the missing module.
    @Test func withoutItsCurveTheSecondVerifierPassesNothingOfDrand() throws {
        let arguments = Self.arguments("quicknet", 42, Recorded.round("quicknet", 42)) + ["--lang", "en"]
        let run = try Command.run(Tool.python.path, ["-c", Self.withoutCurve, Self.verifier] + arguments)
        let (verdict, code) = try Self.verdict(run)
        #expect(verdict.verdict == "unavailable" && code == 2)
        #expect(run.output.contains("pip install py_ecc"))
        let pulse = Self.arguments("nist-2", Recorded.pulse(0).round, Recorded.pulse(0))
        let other = try Command.run(Tool.python.path, ["-c", Self.withoutCurve, Self.verifier] + pulse)
        #expect(try Self.verdict(other).0.verdict == "verified" && other.exitCode == 0)
    }

    @Test(arguments: [
        ["--chain", "otra", "--round", "1", "--signature", "00"],
        ["--chain", "quicknet", "--round", "0", "--signature", "00"],
        ["--chain", "quicknet", "--round", "9007199254740992", "--signature", "00"],
        ["--chain", "quicknet", "--round", "1", "--signature", "AA"],
        ["--chain", "quicknet", "--round", "1", "--signature", "0"],
        ["--chain", "quicknet", "--round", "1", "--signature", "00", "--previous", "00"],
        ["--chain", "default", "--round", "1", "--signature", "00", "--previous", "00", "--signed", "00"],
        ["--round", "1", "--signature", "00"], ["--chain", "quicknet", "--round", "1"],
        ["--chain", "quicknet", "--signature", "00"],
    ])
    func bothRefuseTheSameUsage(arguments: [String]) throws {
        #expect(try Command.run(Tool.verifier.path, ["beacon"] + arguments).exitCode == 64)
        #expect(try Command.run(Tool.python.path, [Self.verifier, "beacon"] + arguments).exitCode == 64)
    }

    @Test(arguments: [("quicknet-info.json", 0), ("other-genesis-info.json", 1), ("nowhere.json", 2)])
    func bothReadADescriptionAlike(file: String, code: Int32) throws {
        let path = Repository.root + "/Tests/TranscriptTests/fixtures/" + file
        let signature = Hex.encode(Recorded.round("quicknet", 42).signature)
        let arguments = ["beacon", "--chain-file", path, "--round", "42", "--signature", signature]
        #expect(try Command.run(Tool.verifier.path, arguments).exitCode == code)
        let second = try Command.run(Tool.python.path, [Self.verifier] + arguments).exitCode
        #expect(second == (code == 0 && !Self.hasCurve ? 2 : code))
    }
}
