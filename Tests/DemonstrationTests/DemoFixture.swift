import Demonstration
import Office
import Support
import WireFormat

/// An office with a short fictional year behind it.
struct DemoFixture {
    private let temporary: TemporaryFolder
    let folder: DataFolder
    let office: Office

    /// - Parameter now: the time after the year's end.
    init(seed: UInt64 = 1, at now: Timestamp) async throws {
        temporary = try TemporaryFolder()
        folder = DataFolder(temporary.path + "/data")
        var plan = DemoPlan(
            origin: "demo.ejemplo.invalid/registro", registry: try Registry(folder: Repository.registry),
            roster: try Repository.sampleRoster())
        plan.requests = 12
        plan.applications = 12
        plan.seed = seed
        office = try await plan.make(in: folder, ports: Ports(now: { now }, random: .system, passwordCost: .least))
    }
}
