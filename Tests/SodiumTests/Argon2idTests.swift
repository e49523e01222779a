import Sodium
import Testing
import WireFormat

@Suite("Argon2id")
struct Argon2idTests {
    /// Computed with argon2-cffi 25.1, salt 00 01 … 0f.
    @Test(arguments: [
        (
            "correct horse battery staple", Argon2id.Cost(passes: 1, memory: 8192),
            "d17ea6341ca93da6079ea2f64dc4aa31dd1aaf9caa67fb42ac4afd0714706f26"
        ),
        (
            "contraseña de la clave", Argon2id.Cost(passes: 2, memory: 65536),
            "0461ce9275f944cb532701f69300dded826dd574fe32e3aad8744ac1c49cb015"
        ),
        ("", Argon2id.Cost(passes: 3, memory: 1 << 20), "bf69175314fde08f42bc322c6acee028"),
        (
            "a", Argon2id.Cost(passes: 4, memory: 32768),
            "45ae6658899d612b567b94998ab0400bc167e8f8e286f680b10c6b0eccd4b33a"
                + "71f4514343b3f35eec7c89304beef304562b4c66a055bd3fa647b911b20c0723"
        ),
    ])
    func keys(passphrase: String, cost: Argon2id.Cost, key: String) throws {
        let salt = (0..<16).map { UInt8($0) }
        let size = key.utf8.count / 2
        #expect(try Hex.encode(Argon2id.key(from: passphrase, salt: salt, cost: cost, size: size)) == key)
        #expect(try Hex.encode(Argon2id.key(from: passphrase + "x", salt: salt, cost: cost, size: size)) != key)
        let other = salt.reversed()
        #expect(try Hex.encode(Argon2id.key(from: passphrase, salt: Array(other), cost: cost, size: size)) != key)
    }

    @Test func aPassphraseIsTheSameInEveryUnicodeForm() throws {
        let salt = [UInt8](repeating: 1, count: 16)
        #expect(
            try Argon2id.key(from: "a\u{F1}o", salt: salt, cost: .least)
                == Argon2id.key(from: "an\u{303}o", salt: salt, cost: .least))
        #expect(try PasswordHash(hashing: "a\u{F1}o", cost: .least).verify("an\u{303}o"))
    }

    @Test func whatCannotBeComputedIsRefused() {
        let salt = [UInt8](repeating: 1, count: 16)
        #expect(throws: Malformed(.wrongLength, at: "salt")) { try Argon2id.key(from: "a", salt: [1]) }
        for size in [0, 15, 1025] {
            #expect(throws: Malformed(.outOfRange, at: "size")) {
                try Argon2id.key(from: "a", salt: salt, cost: .least, size: size)
            }
        }
        for cost in [
            Argon2id.Cost(passes: 0, memory: 8192), .init(passes: 1, memory: 8191), .init(passes: -1, memory: -1),
        ] {
            #expect(throws: Malformed(.outOfRange, at: "cost")) { try Argon2id.key(from: "a", salt: salt, cost: cost) }
            #expect(throws: Malformed(.outOfRange, at: "cost")) { try PasswordHash(hashing: "a", cost: cost) }
        }
    }

    /// The reference implementation's test of 256 KiB (phc-winner-argon2, src/test.c), and one of argon2-cffi 25.1.
    @Test(arguments: [
        ("password", "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"),
        ("Año nuevo", "$argon2id$v=19$m=64,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$6q79l3A3ydy1Otr7OGIQ1tVnL+cPcCPZzyffQ/J+cGg"),
    ])
    func hashesOfOthers(password: String, hash: String) {
        #expect(PasswordHash(text: hash).verify(password))
        #expect(!PasswordHash(text: hash).verify(password.uppercased()))
        #expect(!PasswordHash(text: hash).verify(""))
        #expect(!PasswordHash(text: hash.replacing("m=", with: "m=1")).verify(password))
    }

    @Test func ownHashes() throws {
        let hash = try PasswordHash(hashing: "una frase larga", cost: .least)
        #expect(hash.text.hasPrefix("$argon2id$v=19$m=8,t=1,p=1$"))
        #expect(hash.verify("una frase larga"))
        #expect(!hash.verify("una frase larga "))
        #expect(PasswordHash(text: hash.text) == hash)
        #expect(try PasswordHash(hashing: "una frase larga", cost: .least) != hash)
    }

    @Test(arguments: ["", "$argon2id$", "una frase larga", String(repeating: "a", count: 200), "\0"])
    func whatIsNoHashFitsNoPassword(text: String) {
        #expect(!PasswordHash(text: text).verify(""))
        #expect(!PasswordHash(text: text).verify("una frase larga"))
        #expect(PasswordHash(text: text).isOutdated(for: .least))
    }

    @Test func aHashOfAnotherCostIsOutdated() throws {
        let hash = try PasswordHash(hashing: "una frase larga", cost: .least)
        #expect(!hash.isOutdated(for: .least))
        #expect(hash.isOutdated(for: .init(passes: 2, memory: 8192)))
        #expect(hash.isOutdated(for: .init(passes: 1, memory: 16384)))
        #expect(hash.isOutdated(for: .interactive))
    }
}
