import Foundation
import WireFormat

/// The meaning of a path: routes of drand's relays (versions 1 and 2 of their interface), of NIST's beacon, and of the
/// test itself.
enum Route: Equatable {
    case round(Place, Int, version: Int)
    case newest(Place, version: Int)
    case info(Place, version: Int)
    case health(Place)
    case chains
    /// NIST's pulse closest to a Unix millisecond.
    case pulse(Int)
    case lastPulse
    /// Sets the relay's clock to a Unix second.
    case clock(Int)
    /// Begins a misbehaviour; with `nil`, ends it.
    case misbehaviour(Misbehaviour?)
    case release

    /// The name or hash of a chain.
    enum Place: Equatable {
        case hash(String)
        case name(String)
    }

    init?(_ path: String) {
        let parts = path.split(separator: "/").map(String.init)
        switch parts.count {
        case 1 where parts == ["chains"]: self = .chains
        case 2 where parts == ["control", "release"]: self = .release
        case 2, 3:
            if parts[0] == "control", parts.count == 3 {
                self.init(control: parts[1], parts[2])
            } else {
                self.init(place: .hash(parts[0]), Array(parts[1...]), version: 1)
            }
        case 4...6 where Array(parts[..<3]) == ["beacon", "2.0", "pulse"]:
            if parts[3...] == ["last"] {
                self = .lastPulse
            } else if parts.count == 5, parts[3] == "time", let millisecond = Int(parts[4]) {
                self = .pulse(millisecond)
            } else {
                return nil
            }
        case 4...5 where parts[0] == "v2" && parts[1] == "chains":
            self.init(place: .hash(parts[2]), Array(parts[3...]), version: 2)
        case 4...5 where parts[0] == "v2" && parts[1] == "beacons":
            self.init(place: .name(parts[2]), Array(parts[3...]), version: 2)
        default: return nil
        }
    }

    private init?(place: Place, _ rest: [String], version: Int) {
        let rounds = version == 1 ? "public" : "rounds"
        if rest == ["info"] {
            self = .info(place, version: version)
        } else if rest == ["health"] {
            self = .health(place)
        } else if rest == [rounds, "latest"] {
            self = .newest(place, version: version)
        } else if rest.count == 2, rest[0] == rounds, let round = Int(rest[1]), round >= 0 {
            // drand treats round 0 as the newest.
            self = round == 0 ? .newest(place, version: version) : .round(place, round, version: version)
        } else {
            return nil
        }
    }

    private init?(control name: String, _ value: String) {
        switch name {
        case "clock":
            guard let second = Int(value) ?? (try? Timestamp(value).seconds) else { return nil }
            self = .clock(second)
        case "misbehaviour":
            if value == "none" {
                self = .misbehaviour(nil)
            } else if let misbehaviour = Misbehaviour(rawValue: value) {
                self = .misbehaviour(misbehaviour)
            } else {
                return nil
            }
        default: return nil
        }
    }
}
