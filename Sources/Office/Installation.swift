import Beacon
import Draw
import Foundation
import PublicRecord
import Sodium
import Store
import WireFormat

extension Office {
    /// The parameters of a new installation.
    public struct Plan: Sendable {
        /// The permanent origin of the log: a name like `peritos.example.mx/registro`.
        public var origin: String
        public var institution: String
        public var registry: Registry
        public var custodians: [PolicyAdopted.Custodian]
        public var beacons: Beacons
        /// Seconds from an opening to the round, in place of the policy's own delay: for demonstrations.
        public var delay: Int?
        /// Whether the policy may name a beacon that does not count as public.
        public var allowsUnknownBeacons: Bool

        /// The beacons that decide the draws.
        public enum Beacons: Sendable {
            /// The public beacons of the registry.
            case registry
            /// A beacon that the installation runs itself, with a round every `period` seconds: for demonstrations and
            /// tests.
            case own(period: Int)

            public static let own = own(period: 3)
        }

        public init(
            origin: String, institution: String, registry: Registry, custodians: [PolicyAdopted.Custodian] = [],
            beacons: Beacons = .own, delay: Int? = nil, allowsUnknownBeacons: Bool = false
        ) {
            self.origin = origin
            self.institution = institution
            self.registry = registry
            self.custodians = custodians
            self.beacons = beacons
            self.delay = delay
            self.allowsUnknownBeacons = allowsUnknownBeacons
        }

        fileprivate func checked() throws(Refusal) -> Plan {
            var plan = self
            plan.origin = try RecordText.line(origin, of: .origin)
            plan.institution = try RecordText.line(institution, of: .institution)
            if let delay { plan.registry.policy.delay = delay }
            return plan
        }
    }

    /// Makes an installation: keys, store, and a record that begins with the council's catalogues, period and policy.
    ///
    /// The installation is made in a folder of its own, and moved to its place when it is complete.
    /// - Throws: `Refusal.dataFolderExists` if a file or a non-empty folder has that path.
    public static func create(
        _ folder: DataFolder, plan: Plan, ports: Ports = .system, patience: Double = Office.patience
    ) async throws -> Office {
        try await create(folder, plan: plan, ports: ports) { _, _ in }
        return try Office(folder, ports: ports, patience: patience)
    }

    /// Makes an installation, and lets `fill` run use cases in it, and write into its folder, before it is moved to its
    /// place. Nothing is published before it is opened.
    public static func create(
        _ folder: DataFolder, plan: Plan, ports: Ports, filledBy fill: (Office, DataFolder) async throws -> Void
    ) async throws {
        let plan = try plan.checked()
        try await building(folder) { partial in
            try partial.keyFolder.create(random: ports.random, cost: ports.passphraseCost)
            let store = try Store(path: partial.store, create: true, waits: false)
            let lock = try WriterLock(partial.lock, patience: 0)
            let office = try Office(
                partial, ports: ports, lock: lock, reader: RecordReader(new: store), origin: plan.origin,
                isBeingBuilt: true)
            try await office.begin(plan)
            try await fill(office, partial)
            try store.close()
            try Durable.syncFile(partial.store)
        }
    }

    /// Lets `build` fill a folder beside `folder`, and moves it there if `build` does not throw.
    static func building(_ folder: DataFolder, _ build: (DataFolder) async throws -> Void) async throws {
        let files = FileManager.default
        let present = try? files.contentsOfDirectory(atPath: folder.path)
        guard present?.isEmpty ?? !files.fileExists(atPath: folder.path) else {
            throw Refusal(.dataFolderExists, ["path": folder.path])
        }
        let partial = DataFolder(
            folder.path + ".partial-\(getpid())", passphraseFile: folder.passphraseFile)
        do {
            try files.createDirectory(
                atPath: partial.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try await build(partial)
            try Durable.syncFolder(partial.path)
            if present != nil { try files.removeItem(atPath: folder.path) }
            try Durable.move(partial.path, folder.path)
            try Durable.syncFolder(URL(fileURLWithPath: folder.path).deletingLastPathComponent().path)
        } catch {
            try? files.removeItem(atPath: partial.path)
            throw error
        }
    }

    private func begin(_ plan: Plan) throws {
        let time = try now()
        guard let matterKey = try privateKeys.matter(of: reader.store) else { throw Refusal(.matterKeyLost) }
        let created = RecordCreated(
            origin: plan.origin, institution: plan.institution, council: DefaultOffice.council,
            registry: DefaultOffice.roster, matterKey: matterKey.publicKey)
        let policy = try plan.registry.policy.adopted(
            beacons: beacons(plan.beacons, of: plan.registry, at: time), custodians: plan.custodians)
        let adoption = try adoption(
            of: ReferenceData(plan.registry, policy: policy), allowingUnknownBeacons: plan.allowsUnknownBeacons,
            at: time)
        try perform(.adopt, on: plan.origin, as: .atTheMachine(for: DefaultOffice.council)) { deed in
            deed.facts = [.recordCreated(created)] + adoption.facts
            deed.changes = adoption.settings.map(\.change)
            if let delay = plan.delay {
                deed.changes.append(.set(.delay(plan.registry.policy.policy), to: String(delay)))
            }
            deed.changes += try KeyFolder.Key.allCases.map {
                try .set(.key($0), to: KeyFolder.id(of: keys.read($0), $0))
            }
        }
    }

    func beacons(_ beacons: Plan.Beacons, of registry: Registry, at time: Timestamp) -> [PolicyAdopted.Beacon] {
        switch beacons {
        case .registry: registry.beacons.map(\.beacon)
        case .own(let period):
            [.init(chain: LocalBeacon(name: "local", key: beaconKey, period: period, genesis: time.seconds).chain)]
        }
    }
}
