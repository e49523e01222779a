import Accounts
import FakeProvider
import Sodium
import Support
import WireFormat

@testable import OpenIDConnect

/// A client of a fake provider, by one clock.
struct TestClient {
    static let redirect = "https://peritos.ejemplo.invalid/despacho/entrar/directorio/regreso"

    let clock: TestClock
    let fake: FakeProvider
    let provider: OpenIDProvider
    let settings: DirectorySettings
    private let random = Randomness.seeded("attempts")

    /// - Parameters:
    ///   - keys: the provider's; the first one signs.
    ///   - factors: the claims that show a second factor.
    init(
        keys: [ProviderKey]? = nil, namesIssuer: Bool = true, lying lie: ProviderLie? = nil,
        factors: [DirectorySettings.FactorClaim] = []
    ) throws {
        let clock = try TestClock("2026-06-01T15:00:00Z")
        let fake = try FakeProvider(keys: keys, namesIssuer: namesIssuer) { try clock.now }
        fake.lie(lie)
        var settings = DirectorySettings(
            issuer: fake.issuer, client: FakeProvider.client, secret: ClientSecret(FakeProvider.secret))
        settings.secondFactors = factors
        self.clock = clock
        self.fake = fake
        self.settings = settings
        provider = OpenIDProvider(settings, now: { try clock.now }, ask: fake.ask)
    }

    func attempt(isAnew: Bool = false) throws -> Attempt {
        try Attempt(isAnew: isAnew, at: try clock.now, random: random)
    }

    func address(for attempt: Attempt) async throws -> String {
        try await provider.address(for: attempt, back: TestClient.redirect)
    }

    func identify(_ response: [String: String], of attempt: Attempt) async throws -> DirectoryPerson {
        try await provider.identify(
            AuthorizationResponse(
                state: response["state"], code: response["code"], issuer: response["iss"], error: response["error"]),
            of: attempt, back: TestClient.redirect)
    }

    /// Signs a person in at the provider, and redeems the response.
    func enter(
        _ subject: String = "ana-1", isAnew: Bool = false, authenticated: Int? = nil, context: String? = nil,
        methods: [String]? = nil
    ) async throws -> DirectoryPerson {
        let attempt = try attempt(isAnew: isAnew)
        let address = try await address(for: attempt)
        let response = try fake.signIn(
            subject, at: address, authenticated: authenticated, context: context, methods: methods)
        return try await identify(response, of: attempt)
    }

    /// Returns the person with a subject, as this provider identifies it.
    func person(_ subject: String, twoFactors: Bool = false, at time: Timestamp) throws -> DirectoryPerson {
        DirectoryPerson(
            identity: try DirectoryIdentity(issuer: fake.issuer, subject: subject), hasTwoFactors: twoFactors,
            authenticated: time)
    }
}
