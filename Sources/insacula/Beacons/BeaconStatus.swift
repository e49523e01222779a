import ArgumentParser
import Beacon
import Console
import Foundation
import Office
import PublicRecord
import Relays
import WireFormat
import Wording

struct BeaconGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "beacon", abstract: say("help.beacon.abstract"), subcommands: [BeaconStatus.self])
    }
}

/// `insacula beacon status`: shows the beacons of the policy, and the state of their relays.
struct BeaconStatus: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "status", abstract: say("help.beacon-status.abstract"),
            discussion: say("help.beacon-status.discussion"))
    }

    @OptionGroup var registry: RegistryFolder
    @OptionGroup var relays: RelayOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let (beacons, addresses, last) = try known()
        let relays = try relays.choice().relays(of: beacons.map(\.chain)) { addresses[$0.name] ?? [] }
        let now = try Ports.ofThisRun.now()
        let reports = try await RelayClient.with(
            relays: relays, limits: .ofThisRun, now: Ports.ofThisRun.now
        ) { client in
            var reports: [ChainReport] = []
            for beacon in beacons {
                reports.append(
                    ChainReport(
                        beacon: beacon, last: last[beacon.chain.name],
                        statuses: try await client.latest(of: beacon.chain),
                        now: now))
            }
            return reports
        }
        if common.json {
            Output.json(.object(["time": .string(now.text), "beacons": .array(reports.map(\.json))]))
        } else {
            for report in reports { Output.text(report.lines.joined(separator: "\n")) }
        }
        // No relay has the first beacon's newest rounds, so a draw would wait in vain. A monitor that runs this command
        // sees the exit code.
        if let first = reports.first, !first.canBeHad { throw ExitCode(Ending.unavailable.rawValue) }
    }

    /// Returns the policy's beacons, the addresses of their relays, and the last round of each that decided a draw;
    /// without an installation, the beacons of a new one.
    private func known() throws -> ([PolicyAdopted.Beacon], [String: [String]], [String: Int]) {
        guard registry.folder == nil, let folder = try? data.folder() else {
            let registry = try Registry(folder: registry.found())
            let addresses = registry.beacons.map { ($0.beacon.chain.name, $0.relays) }
            return (registry.beacons.map(\.beacon), Dictionary(addresses) { first, _ in first }, [:])
        }
        let reader = try RecordReader(folder)
        let beacons = reader.state.policies.inForce?.beacons ?? []
        var addresses: [String: [String]] = [:]
        for beacon in beacons { addresses[beacon.chain.name] = try reader.relays(of: beacon.chain) }
        return (beacons, addresses, reader.state.statistics.lastRounds)
    }
}

/// The state of one chain.
private struct ChainReport {
    var beacon: PolicyAdopted.Beacon
    var last: Int?
    var statuses: [RelayStatus]
    var now: Timestamp

    private var chain: Chain { beacon.chain }
    private var next: Int { chain.round(dueAtOrAfter: now.seconds + 1) }

    /// The age in seconds above which a relay counts as out of step.
    private var greatestAge: Int { max(60, 10 * chain.period) }

    /// Whether the next round will be available.
    var canBeHad: Bool {
        chain.scheme == .local
            || statuses.contains { if case .round(_, let age) = $0.newest { age <= greatestAge } else { false } }
    }

    var lines: [String] {
        var lines = [
            say(
                "beacon.chain",
                ["chain": chain.name, "scheme": chain.scheme.rawValue, "period": String(chain.period)])
        ]
        if let after = beacon.after { lines.append(say("beacon.fallback", ["after": String(after)])) }
        lines.append(
            say("beacon.next", ["round": String(next), "due": Timestamp.text(ofSecond: chain.due(next))]))
        lines.append(last.map { say("beacon.last", ["round": String($0)]) } ?? say("beacon.last-none"))
        switch chain.standing(ofRound: next) {
        case .own: return lines + [say("beacon.own")]
        case .unknown: lines.append(say("beacon.unknown"))
        case .publicBeacon: break
        }
        guard !statuses.isEmpty else { return lines + [say("beacon.no-relays")] }
        return lines
            + statuses.map { status in
                switch status.newest {
                case .round(let round, let age):
                    say(
                        age <= greatestAge ? "beacon.relay" : "beacon.relay-behind",
                        [
                            "relay": status.relay.address, "round": String(round), "age": String(age),
                            "milliseconds": String(status.milliseconds),
                        ])
                case .fault(let fault):
                    say("beacon.relay-fault", ["relay": status.relay.address, "fault": fault.phrase])
                }
            }
    }

    var json: JSON {
        .object([
            "chain": .string(chain.name), "scheme": .string(chain.scheme.rawValue),
            "hash": .string(chain.hash.hex), "period_seconds": .integer(chain.period),
            "after_seconds": beacon.after.map { .integer($0) },
            "independent": .bool(chain.standing(ofRound: next) == .publicBeacon),
            "standing": .string(chain.standing(ofRound: next).rawValue), "next_round": .integer(next),
            "next_due": .string(Timestamp.text(ofSecond: chain.due(next))),
            "last_round": last.map { .integer($0) } ?? .null,
            "relays": .array(
                statuses.map { status in
                    let address = JSON.object(["relay": .string(status.relay.address)])
                    switch status.newest {
                    case .round(let round, let age):
                        return address.with([
                            "round": .integer(round), "age_seconds": .integer(age),
                            "milliseconds": .integer(status.milliseconds),
                        ])
                    case .fault(let fault):
                        return address.with(["fault": .string(fault.kind.rawValue), "detail": .string(fault.phrase)])
                    }
                }),
        ])
    }
}
