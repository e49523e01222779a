import Sodium
import TransparencyLog
import WireFormat

/// Tiles and bundles.
extension LogAudit {
    /// The file of a partial tile or bundle, or the full one in its place.
    private func read(
        _ path: String, orFull full: String, limit: Int
    ) throws(SourceError) -> (bytes: [UInt8], isFull: Bool)? {
        if let bytes = try source.read(path, limit: limit) { return (bytes, path == full) }
        guard path != full, let bytes = try source.read(full, limit: limit) else { return nil }
        return (bytes, true)
    }

    mutating func readTile(_ tile: Tile) throws(SourceError) -> [Digest]? {
        guard let (bytes, isFull) = try read(tile.path, orFull: tile.full.path, limit: PublishedFile.Limit.tile)
        else {
            report(.missing, at: tile.path)
            return nil
        }
        do throws(Malformed) {
            return Array(try (isFull ? tile.full : tile).decode(bytes).prefix(tile.width))
        } catch {
            report(.truncated, at: tile.path, ground: .malformed(error))
            return nil
        }
    }

    /// Reads one bundle and its tile, and folds in its entries. `false` where nothing after it can be read.
    mutating func readBundle(_ index: Int, of checkpoint: Checkpoint) throws(SourceError) -> Bool {
        guard let bundle = EntryBundle(index: index, treeSize: checkpoint.size),
            let tile = Tile(level: 0, index: index, treeSize: checkpoint.size),
            let leaves = try readTile(tile)
        else { return false }
        guard
            let (bytes, isFull) = try read(
                bundle.path, orFull: bundle.full.path, limit: PublishedFile.Limit.bundle)
        else {
            report(.missing, at: bundle.path)
            return false
        }
        let entries: ArraySlice<[UInt8]>
        do throws(Malformed) {
            entries = try EntryBundle.decode(bytes, width: isFull ? Tile.fullWidth : bundle.width).prefix(bundle.width)
        } catch {
            report(.truncated, at: bundle.path, ground: .malformed(error))
            return false
        }
        for (entry, leaf) in zip(entries, leaves) { try fold(entry, published: leaf, origin: checkpoint.origin) }
        if tile.isFull { close(leaves, into: 1) }
        return true
    }

    /// Hands the hash of a full tile to the level above it.
    mutating func close(_ hashes: some Collection<Digest>, into level: Int) {
        if levels.count < level { levels.append([]) }
        levels[level - 1].append(MerkleTree.root(of: hashes))
        if levels[level - 1].count.isMultiple(of: Tile.fullWidth) {
            close(levels[level - 1].suffix(Tile.fullWidth), into: level + 1)
        }
    }

    mutating func checkHigherTiles(of checkpoint: Checkpoint) throws(SourceError) -> Bool {
        for tile in Tile.all(inTreeOf: checkpoint.size) where tile.level > 0 {
            guard let hashes = try readTile(tile) else { return false }
            let first = tile.index * Tile.fullWidth
            let right = levels.indices.contains(tile.level - 1) ? levels[tile.level - 1].dropFirst(first) : []
            if !hashes.elementsEqual(right.prefix(tile.width)) { report(.node, at: tile.path) }
        }
        return true
    }
}
