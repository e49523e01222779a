/// The way from a node to the root, level by level: on which side each sibling hash stands (RFC 9162 sections 2.1.3.2
/// and 2.1.4.2, where `node` and `last` are fn and sn).
struct Climb {
    enum Side { case left, right }

    private var node: Int
    private var last: Int

    /// - Parameters:
    ///   - node: the index of the node to start at, among those of its level.
    ///   - last: the index of the last node of that level.
    init(node: Int, last: Int) {
        self.node = node
        self.last = last
    }

    var isAtRoot: Bool { last == 0 }

    /// Where the next sibling stands, or `nil` at the root. The right edge's levels without a sibling are passed over.
    mutating func next() -> Side? {
        guard !isAtRoot else { return nil }
        let side: Side
        if node & 1 == 1 || node == last {
            side = .left
            while node & 1 == 0, node != 0 { rise() }
        } else {
            side = .right
        }
        rise()
        return side
    }

    private mutating func rise() {
        node >>= 1
        last >>= 1
    }
}
