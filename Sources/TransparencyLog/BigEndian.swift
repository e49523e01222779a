extension FixedWidthInteger where Self: UnsignedInteger {
    /// The number whose bytes these are, the most significant first; as many as it is wide.
    init(bigEndianBytes bytes: some Sequence<UInt8>) {
        self = bytes.reduce(0) { $0 << 8 | Self($1) }
    }

    var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }
}
