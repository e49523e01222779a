import Foundation
import Sodium
import Support
import Testing

@Suite("What the other tests rely on")
struct SupportTests {
    @Test func aTemporaryFolderGoesWithItsObject() throws {
        var folder: TemporaryFolder? = try TemporaryFolder(["a/b": [1, 2]])
        let path = try #require(folder?.path)
        #expect(try [UInt8](contentsOfFile: path + "/a/b") == [1, 2])
        let file = try #require(try folder?.write("c", "text"))
        #expect(try [UInt8](contentsOfFile: file) == Array("text".utf8))
        folder = nil
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    /// The first numbers for a seed, by the authors' program in C (prng.di.unimi.it/splitmix64.c).
    @Test func numbersAreThoseOfTheReference() {
        var numbers = SplitMix64(seed: 1_234_567)
        let expected: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        ]
        #expect(expected.map { _ in numbers.next() } == expected)
    }

    @Test func randomnessFollowsFromItsSeed() throws {
        let (one, same, other) = (Randomness.seeded("a"), Randomness.seeded("a"), Randomness.seeded("b"))
        let first = try one.bytes(40)
        #expect(first == SHA256.hash("a 1").bytes + SHA256.hash("a 2").bytes.prefix(8))
        #expect(try same.bytes(40) == first && one.bytes(40) != first && other.bytes(40) != first)
    }

    @Test func aClockGoesOnlyWhereItIsSet() throws {
        let clock = try TestClock("2026-06-01T15:00:00Z")
        clock.advance(by: 60)
        #expect(try clock.now == utc("2026-06-01T15:01:00Z"))
        clock.advance(to: 0)
        #expect(try clock.now == utc("2026-06-01T15:01:00Z"))
        clock.set(0)
        #expect(try clock.now == utc("1970-01-01T00:00:00Z"))
    }

    @Test func theRepositoryIsFound() throws {
        #expect(FileManager.default.fileExists(atPath: Repository.root + "/Package.swift"))
        #expect(try Repository.sampleRoster().starts(with: "NOMBRE,".utf8))
    }
}
