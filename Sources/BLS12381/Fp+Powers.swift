extension Fp {
    /// 1/self, by Fermat's little theorem: the power of p − 2. Zero for zero (`inv0` of RFC 9380 section 4).
    var inverse: Fp {
        power(
            0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaa9)
    }

    /// A square root, or nil if there is none.
    ///
    /// p ≡ 3 (mod 4): if there is a root, then the power of (p + 1)/4 is one (RFC 9380 appendix I.1).
    var squareRoot: Fp? {
        let root = power(
            0x680447a8e5ff9a692c6e9ed90d2eb35d91dd2e13ce144afd9cc34a83dac3d8907aaffffac54ffffee7fbfffffffeaab)
        return root.squared == self ? root : nil
    }
}
