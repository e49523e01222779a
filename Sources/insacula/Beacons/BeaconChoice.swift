import ArgumentParser
import Office

/// The beacons for the draws of an installation.
enum BeaconChoice: String, CaseIterable, ExpressibleByArgument {
    /// The public beacons of the registry.
    case registry
    /// A beacon that the installation runs itself.
    case local

    var beacons: Office.Plan.Beacons {
        switch self {
        case .registry: .registry
        case .local: .own
        }
    }
}
