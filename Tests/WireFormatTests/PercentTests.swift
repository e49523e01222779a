import Foundation
import Support
import Testing
import WireFormat

@Suite("Percent-encoding")
struct PercentTests {
    /// Foundation's decoder is another implementation of RFC 3986 section 2.1.
    @Test func anyTextComesBack() throws {
        var numbers = SplitMix64(seed: 11)
        for length in 0..<300 {
            let scalars = (0..<length).compactMap { _ in Unicode.Scalar(UInt32(numbers.below(0x11_0000))) }
            let text = String(String.UnicodeScalarView(scalars))
            let encoded = Percent.encode(text)
            let back = try #require(encoded.removingPercentEncoding)
            #expect(Array(back.utf8) == Array(text.utf8))
            #expect(encoded.utf8.allSatisfy { $0 == UInt8(ascii: "%") || Self.unreserved.contains($0) })
        }
    }

    /// RFC 3986 section 2.3.
    private static let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)

    @Test func onlyTheUnreservedCharactersStay() {
        for byte in UInt8(0)..<128 {
            let character = String(Unicode.Scalar(byte))
            let isKept = Self.unreserved.contains(byte)
            #expect((Percent.encode(character) == character) == isKept, "\(byte)")
        }
        #expect(Percent.encode("Peña/á", keeping: "/") == "Pe%C3%B1a/%C3%A1")
    }

    @Test func aFormKeepsItsOrderAndItsSigns() {
        #expect(Percent.form([("b", "1&2=3"), ("a", "x y+z"), ("b", "")]) == "b=1%262%3D3&a=x%20y%2Bz&b=")
        #expect(Percent.form([]).isEmpty)
    }
}
