import Demonstration
import Foundation
import Office
import WireFormat

extension DemoPlan {
    /// A short one.
    static func small(seed: UInt64 = 1) throws -> DemoPlan {
        let registry =
            URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path + "/Registry"
        var plan = DemoPlan(
            origin: "demo.ejemplo.invalid/registro", registry: try Registry(folder: registry),
            roster: [UInt8](try Data(contentsOf: URL(fileURLWithPath: registry + "/sample-roster.csv"))))
        plan.requests = 12
        plan.applications = 12
        plan.seed = seed
        return plan
    }

    func make(at now: Timestamp) async throws -> (office: Office, folder: DataFolder) {
        let folder = DataFolder(NSTemporaryDirectory() + "insacula-demo-\(UUID().uuidString)")
        var ports = Ports.system
        ports.now = { now }
        ports.passwordCost = .least
        return (try await make(in: folder, ports: ports), folder)
    }
}
