import Foundation
import ReplayRelay
import WireFormat

// A replay relay as a process, for tests that run processes:
//
//     ReplayRelayProgram [--clock FILE | --at TIME] [--misbehaving NAME] [--port N]
//
// It prints its address once it listens. It ends when its standard input ends, which happens when the process at the
// other end of the pipe ends. While it runs, /control/clock/<time or Unix seconds>, /control/misbehaviour/<name or
// none> and /control/release control it.

func value(_ option: String) -> String? {
    let arguments = CommandLine.arguments
    return arguments.firstIndex(of: option).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
}

let time = try value("--at").map { try Timestamp($0).seconds }
let clock = value("--clock").map(RelayClock.file) ?? time.map(RelayClock.at) ?? .system
let misbehaviour = value("--misbehaving").flatMap(Misbehaviour.init)
let port = value("--port").flatMap(Int.init)
let relay = try await ReplayRelay.start(ReplayedChain.recorded(), clock: clock, misbehaving: misbehaviour, port: port)
try FileHandle.standardOutput.write(contentsOf: Data("\(relay.address)\n".utf8))
_ = try FileHandle.standardInput.readToEnd()
await relay.stop()
