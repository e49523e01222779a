import Sodium
import Testing
import TransparencyLog

/// False proofs.
struct ForgedProofTests {
    private static let tree = GrowingTreeTests.tree
    private static let roots = GrowingTreeTests.roots
    private static let sizes = Array(1...64) + [255, 256, 257, 300, 511, 512, 513, 600]

    @Test func inclusion() throws {
        for size in Self.sizes {
            for index in GrowingTreeTests.sample(below: size) {
                let proof = try Self.tree.tiled(size: size).inclusionProof(of: index)
                let leaf = Self.tree.leaves[index]
                let root = Self.roots[size]

                #expect(proof.root(leaf: try leaf.altered(), size: size) != root)
                for place in proof.path.indices {
                    var forged = proof
                    forged.path[place] = try forged.path[place].altered(at: place)
                    #expect(forged.root(leaf: leaf, size: size) != root, "hash \(place), \(index) of \(size)")
                    forged.path = Array(proof.path.prefix(place))
                    #expect(forged.root(leaf: leaf, size: size) == nil, "cut to \(place), \(index) of \(size)")
                }
                let longer = InclusionProof(index: index, path: proof.path + [root])
                #expect(longer.root(leaf: leaf, size: size) == nil)
                for other in [-1, size, Int.max, Int.min] {
                    #expect(InclusionProof(index: other, path: proof.path).root(leaf: leaf, size: size) == nil)
                }
                for other in GrowingTreeTests.sample(below: size) where other != index {
                    let moved = InclusionProof(index: other, path: proof.path)
                    #expect(moved.root(leaf: leaf, size: size) != root, "\(index) as \(other) of \(size)")
                }
            }
        }
    }

    /// With another size the path may look the same, but it never leads to that size's root.
    @Test func inclusionAtAnotherSize() throws {
        for size in 1...64 {
            for index in 0..<size {
                let proof = try Self.tree.tiled(size: size).inclusionProof(of: index)
                for other in 0...130 where other != size {
                    let root = proof.root(leaf: Self.tree.leaves[index], size: other)
                    #expect(root != Self.roots[other], "\(index) of \(size) as of \(other)")
                    if other <= index { #expect(root == nil) }
                }
                #expect(proof.root(leaf: Self.tree.leaves[index], size: -1) == nil)
            }
        }
    }

    @Test func consistency() throws {
        for newSize in Self.sizes {
            for oldSize in GrowingTreeTests.sample(below: newSize) where oldSize > 0 {
                let proof = try Self.tree.tiled(size: newSize).consistencyProof(from: oldSize)
                let (old, new) = (Self.roots[oldSize], Self.roots[newSize])
                let place = "\(oldSize) to \(newSize)"

                #expect(!proof.verify(from: oldSize, try old.altered(), to: newSize, new), "\(place)")
                #expect(!proof.verify(from: oldSize, old, to: newSize, try new.altered()), "\(place)")
                #expect(!proof.verify(from: newSize, new, to: oldSize, old), "\(place)")
                #expect(!proof.verify(from: -oldSize, old, to: newSize, new), "\(place)")
                for other in [oldSize - 1, oldSize + 1] {
                    #expect(!proof.verify(from: other, Self.roots[other], to: newSize, new), "\(place)")
                }
                for index in proof.path.indices {
                    var path = proof.path
                    path[index] = try path[index].altered(at: index)
                    #expect(!ConsistencyProof(path: path).verify(from: oldSize, old, to: newSize, new), "\(place)")
                    path.remove(at: index)
                    #expect(!ConsistencyProof(path: path).verify(from: oldSize, old, to: newSize, new), "\(place)")
                }
                let longer = ConsistencyProof(path: proof.path + [new])
                #expect(!longer.verify(from: oldSize, old, to: newSize, new), "\(place)")
            }
        }
    }

    /// A true proof whose path ends below the root of the larger tree that is claimed.
    @Test func consistencyThatEndsBelowTheRoot() throws {
        for newSize in [2, 4, 8, 64, 256, 512] {
            for oldSize in GrowingTreeTests.sample(below: newSize) where oldSize > 0 {
                let proof = try Self.tree.tiled(size: newSize).consistencyProof(from: oldSize)
                let (old, new) = (Self.roots[oldSize], Self.roots[newSize])
                #expect(proof.verify(from: oldSize, old, to: newSize, new))
                for claimed in [newSize + 1, 2 * newSize, 1 << 40, Int.max] {
                    #expect(!proof.verify(from: oldSize, old, to: claimed, new), "\(oldSize) to \(claimed)")
                }
            }
        }
    }

    @Test func consistencyAtTheEnds() throws {
        let (empty, one) = (MerkleTree.emptyRoot, Self.roots[1])
        let none = ConsistencyProof(path: [])
        #expect(none.verify(from: 0, empty, to: 0, empty))
        #expect(none.verify(from: 0, empty, to: 1, one))
        #expect(none.verify(from: 1, one, to: 1, one))
        #expect(!none.verify(from: 0, one, to: 0, one))
        #expect(!none.verify(from: 0, one, to: 1, one))
        #expect(!none.verify(from: 1, one, to: 1, empty))
        #expect(!none.verify(from: 1, one, to: 2, Self.roots[2]))
        #expect(!none.verify(from: 3, Self.roots[3], to: 4, Self.roots[4]))
        let some = ConsistencyProof(path: [one])
        #expect(!some.verify(from: 0, empty, to: 1, one))
        #expect(!some.verify(from: 1, one, to: 1, one))
    }
}
