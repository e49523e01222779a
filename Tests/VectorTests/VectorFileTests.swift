import Testing

/// The files on disk equal the generator's output. `INSACULA_WRITE_VECTORS=1` writes them again.
@Suite("Vector files")
struct VectorFileTests {
    @Test(arguments: ["beacons.json", "functions.json", "json.json", "logs.json", "notes.json", "proofs.json"])
    func isUpToDate(name: String) throws {
        let file = try #require(VectorFile.all.first { $0.name == name })
        let isUpToDate = try file.stored.bytes(updatedTo: file.bytes) == file.bytes
        #expect(isUpToDate, "run the tests with INSACULA_WRITE_VECTORS=1 and read the difference")
    }

    @Test func namesAreUnique() {
        for names in [
            JSONVectors.all.map(\.name), NoteVector.all.map(\.name), ProofVector.all.map(\.name),
            LogVector.all.map(\.name), BeaconVector.all.map(\.name),
        ] {
            #expect(Set(names).count == names.count)
        }
    }

    @Test func thereAreEnough() {
        #expect(JSONVectors.all.count >= 60)
        #expect(NoteVector.all.count >= 30)
        for list in FunctionVectors.lists { #expect(list.vectors.count >= 10, "\(list.name)") }
    }
}
