import Sodium
import Testing
import TransparencyLog
import WireFormat

struct FrontierTests {
    @Test func empty() {
        let frontier = Frontier()
        #expect(frontier.size == 0)
        #expect(frontier.peaks.isEmpty)
        #expect(frontier.root == MerkleTree.emptyRoot)
    }

    @Test func peaksAreTheCompleteSubtrees() {
        let leaves = GrownTree(size: 100).leaves
        var frontier = Frontier()
        for leaf in leaves { frontier.append(leaf) }
        #expect(frontier.size == 100)
        #expect(
            frontier.peaks == [
                RFC6962.mth(leaves[0..<64]), RFC6962.mth(leaves[64..<96]), RFC6962.mth(leaves[96..<100]),
            ])
    }

    @Test func goesOnFromWhatWasStored() throws {
        let leaves = GrownTree(size: 300).leaves
        var whole = Frontier()
        for leaf in leaves {
            var stored = try Frontier(size: whole.size, peaks: whole.peaks)
            #expect(stored == whole)
            whole.append(leaf)
            stored.append(leaf)
            #expect(stored == whole)
        }
        #expect(whole.root == RFC6962.mth(leaves[...]))
    }

    @Test(arguments: [(0, 1), (1, 0), (1, 2), (2, 2), (3, 1), (3, 3), (255, 7), (256, 2)])
    func wrongNumberOfPeaks(size: Int, count: Int) {
        #expect(throws: Malformed(.wrongLength, at: "peaks")) {
            try Frontier(size: size, peaks: Array(repeating: MerkleTree.emptyRoot, count: count))
        }
    }

    @Test func negativeSize() {
        #expect(throws: Malformed(.outOfRange, at: "size")) {
            try Frontier(size: -1, peaks: Array(repeating: MerkleTree.emptyRoot, count: 64))
        }
    }
}
