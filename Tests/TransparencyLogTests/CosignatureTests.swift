import Sodium
import Testing
import TransparencyLog
import WireFormat

struct CosignatureTests {
    /// A checkpoint of a public log with cosignatures by public witnesses; the key of one of them is below.
    static let known = """
        arche2025h1.staging.ct.transparency.dev
        1432088532
        U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=

        — arche2025h1.staging.ct.transparency.dev \
        ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=
        — transparency.dev/DEV:witness-little-garden \
        2AQqhwAAAABqEiEgzgFIqqhbUoDwjMWE6UP8nd8/KYTzwZ2rhIgcqoXHAwVkjZr4AscylP3v7sEodkRAErumC2q44vdgJY096st5BQ==
        — remora.n621.de \
        2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==

        """
    static let knownLog =
        "arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f"
    static let knownWitness = "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2"

    private static func checkpoint(size: Int = 3) throws -> SignedCheckpoint {
        let signer = try logSigner()
        return SignedCheckpoint(
            Checkpoint(origin: signer.key.name, size: size, root: MerkleTree.leafHash([1])), signedBy: signer)
    }

    @Test func knownCosignature() throws {
        let checkpoint = try SignedCheckpoint(parsing: Self.known.utf8)
        #expect(checkpoint.isSigned(by: try VerifierKey(Self.knownLog)))
        #expect(checkpoint.cosignature(by: try VerifierKey(Self.knownWitness)) == .valid(seconds: 0x6A12_2120))
        #expect(string(checkpoint.bytes) == Self.known)
    }

    @Test(arguments: [0, 1, 1_679_315_147, Int.max])
    func roundTrip(seconds: Int) throws {
        let checkpoint = try Self.checkpoint()
        let (one, two) = (try cosigner(1), try cosigner(2))
        let cosigned = one.cosign(checkpoint, at: seconds)
        let parsed = try SignedCheckpoint(parsing: cosigned.bytes)
        #expect(parsed == cosigned)
        #expect(parsed.checkpoint == checkpoint.checkpoint)
        #expect(parsed.isSigned(by: try logSigner().key))
        #expect(parsed.cosignature(by: one.key) == .valid(seconds: seconds))
        #expect(parsed.cosignature(by: two.key) == .absent)
        #expect(parsed.note.signature(of: one.key) == .valid)
        #expect(parsed.note.signature(of: two.key) == .absent)
    }

    /// The signed bytes according to C2SP tlog-cosignature.
    @Test func message() throws {
        let checkpoint = try Self.checkpoint()
        let witness = try cosigner(1)
        let line = try #require(witness.cosign(checkpoint, at: 258).note.signatures.last)
        let message = "cosignature/v1\ntime 258\n\(checkpoint.checkpoint.noteText)"
        #expect(line.bytes == [0, 0, 0, 0, 0, 0, 1, 2] + (try privateKey(101).sign(Array(message.utf8))))
        #expect(line.line.hasPrefix("— example.org/witness1 "))
    }

    @Test func ofAnotherCheckpoint() throws {
        let witness = try cosigner(1)
        let line = try #require(witness.cosign(try Self.checkpoint(size: 4), at: 5).note.signatures.last)
        let bytes = try Self.checkpoint(size: 3).bytes + Array(line.line.utf8)
        #expect(try SignedCheckpoint(parsing: bytes).cosignature(by: witness.key) == .invalid)
    }

    @Test func everyByteOfACosignatureMatters() throws {
        let checkpoint = try Self.checkpoint()
        let witness = try cosigner(1)
        let line = try #require(witness.cosign(checkpoint, at: 5).note.signatures.last)
        var forgeries = line.bytes.indices.map { place in
            var bytes = line.bytes
            bytes[place] ^= 0x80
            return bytes
        }
        forgeries += [Array(line.bytes.dropLast()), line.bytes + [0], [1], Array(line.bytes.dropFirst(8))]
        for bytes in forgeries {
            let forged = SignedNote.Signature(name: line.name, id: line.id, bytes: bytes)
            let parsed = try SignedCheckpoint(parsing: checkpoint.bytes + Array(forged.line.utf8))
            #expect(parsed.cosignature(by: witness.key) == .invalid)
            #expect(parsed.note.signature(of: witness.key) == .invalid)
        }
    }

    /// A signature that is right except for its time, above 2^63 − 1.
    @Test func timeOutOfRange() throws {
        let checkpoint = try Self.checkpoint()
        let witness = try cosigner(1)
        let message = "cosignature/v1\ntime 9223372036854775808\n\(checkpoint.checkpoint.noteText)"
        let line = SignedNote.Signature(
            name: witness.key.name, id: witness.key.id,
            bytes: [0x80, 0, 0, 0, 0, 0, 0, 0] + (try privateKey(101).sign(Array(message.utf8))))
        let parsed = try SignedCheckpoint(parsing: checkpoint.bytes + Array(line.line.utf8))
        #expect(parsed.cosignature(by: witness.key) == .invalid)
    }

    @Test func moreThanOnce() throws {
        let witness = try cosigner(1)
        let checkpoint = try Self.checkpoint()
        for times in [[5, 9, 7], [9, 5, 7], [9, 7, 5], [5, 5, 5]] {
            let cosigned = times.reduce(checkpoint) { witness.cosign($0, at: $1) }
            #expect(cosigned.cosignature(by: witness.key) == .valid(seconds: 5))
        }
        let forged = SignedNote.Signature(name: witness.key.name, id: witness.key.id, bytes: [1])
        let parsed = try SignedCheckpoint(parsing: witness.cosign(checkpoint, at: 5).bytes + Array(forged.line.utf8))
        #expect(parsed.cosignature(by: witness.key) == .invalid)
    }

    /// The same key and name, but another kind of signature.
    @Test func aLogKeyNeverCosigns() throws {
        let checkpoint = try Self.checkpoint()
        #expect(checkpoint.cosignature(by: try logSigner().key) == .absent)
    }
}
