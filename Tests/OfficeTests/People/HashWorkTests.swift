import Accounts
import Sodium
import Store
import Synchronization
import Testing
import WireFormat

@testable import Office

/// A sign-in does the same hash work whether the account exists or not (security test of the portal, F17).
@Suite("Work of a sign-in")
struct HashWorkTests {
    /// Counts the work of hashing instead of doing it: passes times bytes of memory.
    private final class Meter: Sendable {
        private let total = Mutex(0)

        var hasher: PasswordHasher {
            PasswordHasher(
                hash: { password, cost in
                    self.total.withLock { $0 += cost.work }
                    return PasswordHash(
                        text:
                            "$argon2id$v=19$m=\(cost.memory >> 10),t=\(cost.passes),p=1$c2FsdA$\(Hex.encode(Array(password.utf8)))"
                    )
                },
                verify: { password, hash in
                    self.total.withLock { $0 += hash.cost?.work ?? 0 }
                    return hash.text.hasSuffix("$\(Hex.encode(Array(password.utf8)))")
                })
        }

        /// Returns the work since the last call.
        func read() -> Int {
            total.withLock { value in
                defer { value = 0 }
                return value
            }
        }
    }

    private static let costs = [
        Argon2id.Cost.least, .interactive, .init(passes: 1, memory: 1 << 20), .init(passes: 3, memory: 12 << 10),
        .init(passes: 2, memory: (64 << 20) - 4096),
    ]

    /// Twelve kibibytes of work are unmeasurable beside 128 mebibytes.
    private static let rounding = 12 << 10

    @Test(arguments: costs) func theCheckCostsTheSame(stored cost: Argon2id.Cost) throws {
        let meter = Meter()
        let stored = try meter.hasher.hash("tres tristes tigres", cost)
        _ = meter.read()
        #expect(try !meter.hasher.check("otra", against: nil, cost: .interactive))
        let unknown = meter.read()
        #expect(unknown == Argon2id.Cost.interactive.work)
        #expect(try !meter.hasher.check("otra", against: stored, cost: .interactive))
        #expect(abs(unknown - meter.read()) <= HashWorkTests.rounding)
        #expect(try meter.hasher.check("tres tristes tigres", against: stored, cost: .interactive))
        #expect(abs(unknown - meter.read()) <= HashWorkTests.rounding)
        // A damaged row does not answer sooner.
        #expect(try !meter.hasher.check("otra", against: PasswordHash(text: "x"), cost: .interactive))
        #expect(meter.read() == unknown)
    }

    @Test func aSignInToAnOldHashIsNotToldFromAnUnknownOne() async throws {
        let meter = Meter()
        let fixture = try await OfficeFixture { ($0.hasher, $0.passwordCost) = (meter.hasher, .interactive) }
        let totp = try await fixture.ready("ana", .registry)
        var row = try #require(await fixture.row("ana"))
        row.password = try meter.hasher.hash(OfficeFixture.password, .least)
        try await fixture.office.reader.store.write([.account(row)])
        func work(_ credentials: Credentials) async -> Int {
            _ = meter.read()
            _ = try? await fixture.office.signIn(credentials)
            return meter.read()
        }
        let unknown = await work(Credentials(login: "nadie", password: "otra cosa larga"))
        let wrong = await work(Credentials(login: "ana", password: "otra cosa larga"))
        let withoutCode = await work(Credentials(login: "ana", password: OfficeFixture.password, code: "000000"))
        #expect(abs(unknown - wrong) <= HashWorkTests.rounding)
        #expect(abs(unknown - withoutCode) <= HashWorkTests.rounding)
        // Only a whole sign-in makes the hash anew.
        let right = await work(try fixture.credentials("ana", totp))
        #expect(right > unknown)
        #expect(try await fixture.row("ana")?.password.cost == .interactive)
        #expect(await work(try fixture.credentials("ana", totp, password: "otra cosa larga")) == unknown)
    }

    @Test func aPasswordOfManyKilobytesIsNotLookedAt() async throws {
        let fixture = try await OfficeFixture()
        try await fixture.add("ana", .registry)
        let long = String(repeating: "e\u{301}", count: 40_000)
        await #expect(throws: Refusal(.passwordLong, ["most": "256"])) {
            try await fixture.office.setPassword(long, Credentials(login: "ana", password: OfficeFixture.temporary))
        }
        await #expect(throws: Refusal(.wrongSignIn)) {
            try await fixture.office.signIn(Credentials(login: "ana", password: long))
        }
    }
}
