import Consistency
import Foundation
import Office
import PublicRecord
import Scenario
import Store
import Support
import Testing
import Verification
import WireFormat

/// The point at which a process is killed: on entry to the `number`th call of a kind.
struct FaultPoint: CustomStringConvertible {
    enum Call: String, CaseIterable {
        case fsync, fdatasync, rename, unlink, ftruncate, write, pwrite64

        /// The approximate number of such calls in a process that does a few steps.
        var mostOfAFewSteps: Int {
            switch self {
            case .ftruncate: 5
            case .fdatasync: 12
            case .rename: 15
            case .unlink, .write: 20
            case .fsync: 30
            case .pwrite64: 150
            }
        }
    }

    var call: Call
    var number: Int

    init(_ call: Call, _ number: Int) {
        self.call = call
        self.number = number
    }

    var description: String { "\(call.rawValue) \(number)" }
}

/// The calls of a process that does one step, as strace saw them.
struct Trace {
    /// The calls from the opened installation to the step's last line.
    var ofTheStep: [FaultPoint] = []
    /// The later calls, while the store is closed.
    var ofTheEnd: [FaultPoint] = []

    init(_ log: String) throws {
        var counts: [FaultPoint.Call: Int] = [:]
        var points: [FaultPoint] = []
        var says: [Int] = []
        let lines = log.split(separator: "\n")
        // strace counts the calls of each thread separately, which is useful only if one thread makes them all. Other
        // threads wake it by writing the eight bytes of an event.
        let thread = lines.first { $0.contains("write(1, ") }?.prefix { $0.isNumber }
        for line in lines {
            guard let match = line.firstMatch(of: /^(\d+) +(\w+)\((\d+)?/),
                let call = FaultPoint.Call(rawValue: String(match.2))
            else { continue }
            guard match.1 == thread else {
                try #require(line.contains(#"\0\0\0\0\0\0\0", 8"#), "\(line)")
                continue
            }
            counts[call, default: 0] += 1
            if call == .write, match.3 == "1" { says.append(points.count) }
            points.append(FaultPoint(call, counts[call, default: 0]))
        }
        try #require(says.count == 2, "\(log)")
        ofTheStep = Array(points[(says[0] + 1)...says[1]])
        ofTheEnd = Array(points[(says[1] + 1)...])
    }

    /// Returns the calls at which to kill a step's process: every call if `INSACULA_FAULTS` is `all`, which takes long.
    /// Otherwise every call that makes something durable or visible, and a share of the others, which differs from step
    /// to step, since most steps make the same calls.
    func points(of step: Int) -> [FaultPoint] {
        if ProcessInfo.processInfo.environment["INSACULA_FAULTS"] == "all" { return ofTheStep + ofTheEnd }
        func isChosen(_ number: Int, oneOf many: Int) -> Bool { (number + step).isMultiple(of: many) }
        let ends = ofTheEnd.indices.filter { isChosen($0, oneOf: 15) }.map { ofTheEnd[$0] }
        return ends
            + ofTheStep.filter { point in
                switch point.call {
                case .fdatasync, .rename, .unlink: true
                // Before and after the rename of a file, the contents on disk are the same.
                case .fsync: isChosen(point.number, oneOf: 2)
                case .ftruncate: false
                case .write: isChosen(point.number, oneOf: 5)
                case .pwrite64: isChosen(point.number, oneOf: 17)
                }
            }
    }
}

extension InstallationFixture {
    /// The output of a process before it ended.
    struct Run {
        /// The number of steps that it reported.
        var steps: Int
        /// The lines that the activity log must have.
        var acknowledged: [String]
        var wasKilled: Bool
        var exitCode: Int32
        var errors: String
    }

    /// Returns the system calls of one step, done in a copy.
    func trace(step: Int) throws -> Trace {
        let copy = try copy()
        let log = copy.folder.path + "/strace"
        let run = try Command.run(
            Tool.strace.path,
            [
                "-f", "-qq", "-o", log, "-e",
                "trace=" + FaultPoint.Call.allCases.map(\.rawValue).joined(separator: ","),
                Tool.writer.path, copy.folder.path, String(step), String(step),
            ])
        try #require(run.exitCode == 0, "\(run.errors)")
        return try Trace(String(contentsOfFile: log, encoding: .utf8))
    }

    /// Runs a process that does a part of the scenario, and kills it.
    func run(_ steps: ClosedRange<Int>, killedAt point: FaultPoint) throws -> Run {
        let call = point.call.rawValue
        let run = try Command.run(
            Tool.strace.path,
            [
                "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
                "inject=\(call):signal=SIGKILL:when=\(point.number)", Tool.writer.path, folder.path,
                String(steps.lowerBound), String(steps.upperBound),
            ])
        let lines = run.output.split(separator: "\n").dropFirst()
        return Run(
            steps: lines.count,
            acknowledged: lines.flatMap { $0.split(separator: "\t").dropFirst().map(String.init) },
            wasKilled: run.wasKilled, exitCode: run.exitCode, errors: run.errors)
    }

    /// Checks the installation unchanged and after the next start: the published log is sound, everything acknowledged
    /// is stored, nothing is half done.
    /// - Parameters:
    ///   - acknowledged: steps with their subjects, each as often as it was done.
    ///   - kills: the number of kills so far.
    func checkAfterFault(_ acknowledged: [String], kills: Int, _ place: String) async throws {
        let terms = LogAudit.Terms(trust: try trust(), now: .last)
        let before = LogAudit(of: FolderSource(folder.published), terms: terms)
        #expect(before.outcome == .success, "\(place): \(before.findings)")
        let last = try checkAsItLies(acknowledged, place)
        let office = try Office(folder, ports: .still(at: last))
        let check = try await office.check()
        #expect(check.faults.isEmpty, "\(place): \(check.faults)")
        let (reader, store) = (await office.reader, try Store(path: folder.store))
        #expect(try Consistency.faults(of: reader, in: folder, published: true) == [], "\(place)")
        try checkNothingIsLost(acknowledged, store, place)
        try checkMail(store, kills: kills, place)
        let isErased = try store.activity(subject: Scenario.erased).contains {
            $0.activity.action == Action.erasePerson.rawValue && $0.activity.outcome == .done
        }
        if isErased { try checkNobodyIsNamed(place) }
    }

    /// The name of an erased person is in no file of the installation, and not in the search index.
    private func checkNobodyIsNamed(_ place: String) throws {
        let names = [Scenario.applicant, "quijano"].map { Data($0.utf8) }
        for file in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let content = FileManager.default.contents(atPath: "\(folder.path)/\(file)") ?? Data()
            #expect(!names.contains { content.range(of: $0) != nil }, "\(place): \(file)")
        }
    }

    /// - Returns: the time of the newest entry.
    private func checkAsItLies(_ acknowledged: [String], _ place: String) throws -> Timestamp {
        let (reader, store) = (try RecordReader(folder), try Store(path: folder.store))
        #expect(try Consistency.faults(of: reader, in: folder, published: false) == [], "\(place)")
        try checkNothingIsLost(acknowledged, store, place)
        return try #require(reader.state.time)
    }

    private func checkNothingIsLost(_ acknowledged: [String], _ store: Store, _ place: String) throws {
        var done: [String: Int] = [:]
        for row in try store.activity(newest: .max) where row.activity.outcome == .done {
            done["\(row.activity.action) \(row.activity.subject)", default: 0] += 1
        }
        for (line, count) in Dictionary(acknowledged.map { ($0, 1) }, uniquingKeysWith: +) {
            #expect(done[line, default: 0] >= count, "\(place): \(line)")
        }
    }

    /// Every message stored as sent was handed over; a second time only if a kill left it in doubt.
    private func checkMail(_ store: Store, kills: Int, _ place: String) throws {
        let sent = try? String(contentsOfFile: Scenario.sentMail(of: folder), encoding: .utf8)
        let ids = (sent ?? "").split(separator: "\n").map { String($0.prefix(16)) }
        for message in try store.messages(.sent) { #expect(ids.contains(message.id), "\(place): \(message.id)") }
        #expect(ids.count - Set(ids).count <= kills, "\(place)")
    }
}
