import Foundation
import PublicRecord
import Support

@testable import Office

/// An installation with the sample registry and three experts that no process has open.
struct ClosedOfficeFixture {
    let temporary: TemporaryFolder
    let folder: DataFolder
    let clock: TestClock

    init() async throws {
        temporary = try TemporaryFolder()
        folder = DataFolder(temporary.path + "/data")
        clock = try TestClock("2026-06-01T15:00:00Z")
        let office = try await Office.create(folder, plan: .sample(), ports: clock.ports())
        _ = try await office.importRoster(OfficeFixture.threeExperts)
    }

    var published: String { folder.published }

    /// - Parameter seed: for the randomness, so that no two keys are equal.
    func reopened(passphraseFile: String? = nil, seed: String = UUID().uuidString) throws -> Office {
        try Office(DataFolder(folder.path, passphraseFile: passphraseFile), ports: clock.ports(seed: seed))
    }

    /// Returns a copy of the installation, as a process killed now would leave it.
    func killed() throws -> ClosedOfficeFixture {
        let copy = DataFolder(temporary.newPath())
        try FileManager.default.copyItem(atPath: folder.path, toPath: copy.path)
        return ClosedOfficeFixture(temporary: temporary, folder: copy, clock: clock)
    }

    private init(temporary: TemporaryFolder, folder: DataFolder, clock: TestClock) {
        self.temporary = temporary
        self.folder = folder
        self.clock = clock
    }
}

extension Office {
    /// Opens a draw for a reserved file with this number, and concludes it when its round is due.
    func draw(_ number: Int, on clock: TestClock) throws -> Conclusion {
        let receipt = try openDraw(.reserved(number))
        clock.set(receipt.due.seconds)
        return try concludeDraw(receipt.opened.draw)
    }
}

extension Office.Petition {
    /// Returns a petition for a reserved file.
    static func reserved(_ number: Int) -> Office.Petition {
        var petition = OfficeFixture.petition
        petition.caseNumber = "\(number)/2026"
        petition.reserved = true
        return petition
    }
}
