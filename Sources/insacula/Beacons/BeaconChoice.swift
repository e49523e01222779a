import ArgumentParser
import Office

/// On whose word the draws of an installation rest.
enum BeaconChoice: String, CaseIterable, ExpressibleByArgument {
    /// On the public beacons of the registry.
    case registry
    /// On one that the installation runs itself.
    case local

    var beacons: Office.Plan.Beacons {
        switch self {
        case .registry: .registry
        case .local: .own
        }
    }
}
