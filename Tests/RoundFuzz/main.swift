import Beacon
import RecordedRounds
import Sodium
import Support
import WireFormat

// Parses changed and random answers of relays, and descriptions of chains:
//
//     RoundFuzz [how many] [seed]
//
// Nothing may crash. Accepted rounds are checked, and verify if and only if the chain signed them.

/// Returns a target for a chain with recorded rounds.
func target(_ name: String, shareChecked: Int) -> Target {
    let answers = Recorded.answers.filter { $0.chain.name == name }
    return Target(
        Recorded.chain(name), seeds: answers.map(\.bytes), signedBy: Set(answers.map(\.spoken)).contains,
        shareChecked: shareChecked)
}

let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let count = arguments.first ?? 10_000_000
let seed = arguments.dropFirst().first ?? 1
var chance = SplitMix64(seed: UInt64(truncatingIfNeeded: seed))

let beacon = LocalBeacon(
    name: "local", key: try Ed25519.PrivateKey(seed: [UInt8](repeating: 7, count: 32)), period: 30,
    genesis: 1_767_225_600)
let local = Target(
    beacon.chain, seeds: [1, 2, 7, 42, 1_000_000, JSON.largestInteger].map { Target.answer(beacon.speak($0)) },
    signedBy: { $0 == beacon.speak($0.round) }, shareChecked: 1)
let described = (Chain.known.filter { $0.scheme != .nist } + [beacon.chain]).flatMap { chain in
    [1, 2].map { Target.info(chain, version: $0) }
}
var targets = [
    target("quicknet", shareChecked: 1_000), target("default", shareChecked: 1_000), target("nist-2", shareChecked: 1),
    local, Target(descriptions: described),
]
// NIST's pulses are ten times as long as the others, so there are fewer of them.
let turns = [0, 0, 0, 1, 1, 1, 2, 3, 3, 4, 4, 4]

let start = ContinuousClock.now
for _ in 0..<count {
    let turn = turns[chance.below(turns.count)]
    try targets[turn].tryOne(&chance)
}
let seconds = Int((ContinuousClock.now - start) / .seconds(1))
print("\(count) inputs in \(seconds) s, seed \(seed), nothing wrong")
for target in targets {
    let refused = target.refused.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    print("\(target.name): \(target.accepted) taken; refused: \(refused)")
}
