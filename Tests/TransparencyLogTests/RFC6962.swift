import Sodium

/// The definitions of RFC 6962 section 2.1, word for word, to compare with.
enum RFC6962 {
    static func mth(_ leaves: ArraySlice<Digest>) -> Digest {
        guard let first = leaves.first else { return SHA256.hash([UInt8]()) }
        guard leaves.count > 1 else { return first }
        let k = split(leaves)
        return SHA256.hash([1] + mth(leaves.prefix(k)).bytes + mth(leaves.dropFirst(k)).bytes)
    }

    static func path(_ m: Int, _ leaves: ArraySlice<Digest>) -> [Digest] {
        guard leaves.count > 1 else { return [] }
        let k = split(leaves)
        return m < k
            ? path(m, leaves.prefix(k)) + [mth(leaves.dropFirst(k))]
            : path(m - k, leaves.dropFirst(k)) + [mth(leaves.prefix(k))]
    }

    static func proof(_ m: Int, _ leaves: ArraySlice<Digest>) -> [Digest] { subproof(m, leaves, true) }

    private static func subproof(_ m: Int, _ leaves: ArraySlice<Digest>, _ isWhole: Bool) -> [Digest] {
        if m == leaves.count { return isWhole ? [] : [mth(leaves)] }
        let k = split(leaves)
        return m <= k
            ? subproof(m, leaves.prefix(k), isWhole) + [mth(leaves.dropFirst(k))]
            : subproof(m - k, leaves.dropFirst(k), false) + [mth(leaves.prefix(k))]
    }

    private static func split(_ leaves: ArraySlice<Digest>) -> Int {
        var k = 1
        while 2 * k < leaves.count { k *= 2 }
        return k
    }
}
