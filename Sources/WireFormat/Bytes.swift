extension StringProtocol {
    /// Runs `body` on the text's UTF-8 where it lies.
    ///
    /// A loop over `utf8` in a function for any `StringProtocol` calls through a witness table for each byte, because
    /// other modules do not see the function's body to specialize it. Here that is one call for the whole text.
    public func withBytes<T>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Malformed) -> T
    ) throws(Malformed) -> T {
        let result: Result<T, Malformed>? = utf8.withContiguousStorageIfAvailable { bytes in
            Result { () throws(Malformed) in try body(bytes) }
        }
        if let result { return try result.get() }
        // A string bridged from elsewhere: copied once, it is contiguous.
        var copy = String(self)
        copy.makeContiguousUTF8()
        return try copy.withBytes(body)
    }
}
