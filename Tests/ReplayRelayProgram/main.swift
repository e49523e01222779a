import Foundation
import ReplayRelay
import WireFormat

// A replay relay as a process, for tests that drive processes:
//
//   ReplayRelayProgram [--clock FILE | --at TIME] [--misbehaving NAME] [--seconds N]
//
// prints its address, and ends after N seconds (600 unless told) or when it is killed. While it runs,
// /control/clock/<time or Unix seconds>, /control/misbehaviour/<name or none> and /control/release change what it does.

func value(_ option: String) -> String? {
    let arguments = CommandLine.arguments
    return arguments.firstIndex(of: option).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
}

let time = try value("--at").map { try Timestamp($0).seconds }
let clock = value("--clock").map(RelayClock.file) ?? time.map(RelayClock.at) ?? .system
let misbehaviour = value("--misbehaving").flatMap(Misbehaviour.init)
let relay = try await ReplayRelay.start(ReplayedChain.recorded(), clock: clock, misbehaving: misbehaviour)
try FileHandle.standardOutput.write(contentsOf: Data("\(relay.address)\n".utf8))
try await relay.stop(after: value("--seconds").flatMap(Int.init) ?? 600)
