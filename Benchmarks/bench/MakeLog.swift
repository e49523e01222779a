import Foundation
import Office
import PublicRecord
import Sodium
import Store
import TransparencyLog
import Verification

/// Makes an installation with a long record: in its store, and published but for the proof files, which nobody here
/// reads.
///
/// The files are written without waiting for the disk: only their reading is measured.
func makeLog(_ folder: DataFolder, mix: String, entries: Int) async throws {
    guard let mix = LogMaker.Mix(rawValue: mix) else { throw WrongUsage(words: [mix]) }
    try await Installation.made(folder)
    let reader = try RecordReader(folder)
    var maker = try LogMaker(
        after: reader, beaconKey: Ed25519.PrivateKey(seed: KeyFolder(folder.keys).read(.beacon)),
        matterKey: VRF.PrivateKey(scalar: KeyFolder(folder.keys).read(.matter)))
    try maker.extend(to: entries, mix)

    var append = Append()
    append.items = maker.items
    append.changes = maker.pools.map { .pool($1, of: $0) } + maker.identities.map { .identity($1, of: $0) }
    let store = try Store(path: folder.store)
    let before = try store.rows(in: 0..<reader.size)
    try store.append(append, to: reader.size)
    let published = PublishedLog(
        entries: before.map(\.bytes) + maker.items.map(\.bytes), leaves: before.map(\.leaf) + maker.items.map(\.leaf))
    try FileManager.default.removeItem(atPath: folder.published + "/tile")
    try published.write(
        to: folder.published, signer: signer(of: folder, origin: maker.state.created?.origin ?? ""))
    try FileManager.default.createDirectory(
        atPath: folder.published + "/draws", withIntermediateDirectories: true)
    for (draw, text) in maker.pools {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder.published)/\(PublishedFile.pool(draw))"))
    }
    for (expert, document) in maker.identities {
        try Data(document).write(to: URL(fileURLWithPath: "\(folder.published)/\(PublishedFile.identity(expert))"))
    }
}

/// The tiles, bundles and checkpoint of a whole log.
private struct PublishedLog {
    var entries: [[UInt8]]
    var leaves: [Digest]

    func write(to folder: String, signer: NoteSigner) throws {
        var levels = [leaves]
        while let last = levels.last, last.count >= Tile.fullWidth {
            levels.append(
                (0..<last.count / Tile.fullWidth).map { index in
                    MerkleTree.root(of: last[index * Tile.fullWidth..<(index + 1) * Tile.fullWidth])
                })
        }
        for tile in Tile.all(inTreeOf: leaves.count) {
            let first = tile.index * Tile.fullWidth
            try put("\(folder)/\(tile.path)", Tile.encode(Array(levels[tile.level][first..<first + tile.width])))
        }
        for bundle in EntryBundle.all(inTreeOf: leaves.count) {
            let first = bundle.index * Tile.fullWidth
            try put("\(folder)/\(bundle.path)", try EntryBundle.encode(Array(entries[first..<first + bundle.width])))
        }
        let checkpoint = Checkpoint(
            origin: signer.key.name, size: leaves.count, root: MerkleTree.root(of: leaves))
        try put("\(folder)/\(PublishedFile.checkpoint)", SignedCheckpoint(checkpoint, signedBy: signer).bytes)
    }

    private func put(_ path: String, _ bytes: [UInt8]) throws {
        let file = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }
}
