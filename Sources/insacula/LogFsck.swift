import ArgumentParser
import Console
import Office
import Publication
import Synchronization
import Verification
import WireFormat
import Wording

/// `insacula log fsck`: rebuilds every hash and compares it.
struct LogFsck: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "fsck", abstract: say("help.fsck.abstract"), discussion: say("help.fsck.discussion"))
    }

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        let line = Mutex(ProgressLine("verify.log.progress"))
        let check = try await office.check { done, total in line.withLock { $0.show(done, of: total) } }
        line.withLock { $0.clear() }
        let faults = check.faults.map(\.phrase)
        if common.json {
            Output.json(
                .object([
                    "entries": .integer(check.entries), "draws": .integer(check.draws),
                    "faults": .array(faults.map { .string($0) }),
                ]))
        } else {
            Output.list(say("office.fsck-faults"), faults)
            Output.text(
                say(
                    faults.isEmpty ? "office.fsck-sound" : "office.fsck-unsound",
                    [
                        "entries": String(check.entries), "draws": String(check.draws), "count": String(faults.count),
                    ]))
        }
        if !faults.isEmpty { throw ExitCode(1) }
    }
}

extension LogCheck.Fault {
    fileprivate var phrase: String {
        switch self {
        case .store(let text): say("fsck.store", ["reason": text])
        case .activity(let fault): fault.phrase
        case .gap(let place): say("fsck.gap", ["place": String(place)])
        case .leaf(let place): say("fsck.leaf", ["place": String(place)])
        case .tile(let path): say("fsck.tile", ["path": path])
        case .notPublished(let stored, let published):
            say("fsck.not-published", ["stored": String(stored), "published": String(published)])
        case .root: say("fsck.root")
        case .published(let finding): say("fsck.published", ["place": finding.placePhrase, "text": finding.phrase])
        case .proof(let draw, let outcome): say("fsck.proof", ["draw": draw.description, "outcome": outcome])
        }
    }
}
