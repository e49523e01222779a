import Glibc

extension [UInt8] {
    /// Returns where a text first occurs in a range of the bytes, by default in all of them.
    func range(of text: String, in range: Range<Int>? = nil) -> Range<Int>? {
        let (range, pattern) = (range ?? 0..<count, Array(text.utf8))
        return withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return nil }
            var place = range.lowerBound
            while place + pattern.count <= range.upperBound,
                let found = memchr(
                    base + place, Int32(pattern[0]), range.upperBound - pattern.count + 1 - place)
            {
                place = UnsafeRawPointer(found) - base
                if memcmp(found, pattern, pattern.count) == 0 { return place..<place + pattern.count }
                place += 1
            }
            return nil
        }
    }

    /// Returns all places of a text in a range of the bytes, ascending.
    func ranges(of text: String, in range: Range<Int>? = nil) -> [Range<Int>] {
        let range = range ?? 0..<count
        var found: [Range<Int>] = []
        while let next = self.range(
            of: text, in: (found.last?.upperBound ?? range.lowerBound)..<range.upperBound)
        {
            found.append(next)
        }
        return found
    }

    /// Returns where a byte first occurs at or after a place.
    func firstIndex(of byte: UInt8, from place: Int) -> Int? {
        guard place < count else { return nil }
        return withUnsafeBytes { bytes in
            bytes.baseAddress.flatMap { base in
                memchr(base + place, Int32(byte), count - place).map { UnsafeRawPointer($0) - base }
            }
        }
    }
}
