import Accounts
import BoundedHTTP
import FakeProvider
import Sodium
import Support
import Testing
import WireFormat

@testable import OpenIDConnect

/// The same over a network, with the limits of time and size.
@Suite("A provider behind a server")
struct ServerTests {
    /// Runs a body with a server and a client of it.
    private func with(
        answer: Duration = .seconds(600), _ body: (ProviderServer, OpenIDProvider, TestClock) async throws -> Void
    ) async throws {
        let clock = try TestClock("2026-06-01T15:00:00Z")
        let server = try await ProviderServer.start { try clock.now }
        let settings = DirectorySettings(
            issuer: server.provider.issuer, client: FakeProvider.client, secret: ClientSecret(FakeProvider.secret))
        try await BoundedClient.with(limits: HTTPLimits(connection: .seconds(600), answer: answer)) { http in
            try await body(
                server, OpenIDProvider(settings, now: { try clock.now }, ask: http.answer(to:)), clock)
        }
        await server.stop()
    }

    private func enter(_ server: ProviderServer, _ provider: OpenIDProvider, _ clock: TestClock) async throws
        -> DirectoryPerson
    {
        let attempt = try Attempt(at: clock.now, random: .system)
        let address = try await provider.address(for: attempt, back: TestClient.redirect)
        let response = try server.provider.signIn("ana-1", at: address)
        return try await provider.identify(
            AuthorizationResponse(state: response["state"], code: response["code"], issuer: response["iss"]),
            of: attempt, back: TestClient.redirect)
    }

    @Test func identifiesSomebody() async throws {
        try await with { server, provider, clock in
            #expect(try await enter(server, provider, clock).identity.subject == "ana-1")
            try await provider.check()
        }
    }

    @Test(arguments: [
        (ProviderServer.Manner.endless, HTTPFault.tooLarge), (.long, .tooLarge), (.failing, .status(500)),
        (.closing, .connection), (.redirecting, .redirected("https://otro.ejemplo.invalid/")),
    ]) func oneThatMisbehavesIsNamed(manner: ProviderServer.Manner, fault: HTTPFault) async throws {
        try await with { server, provider, clock in
            server.behave(manner)
            await #expect(throws: OpenIDFault.unreachable(.discovery, fault)) {
                try await enter(server, provider, clock)
            }
            // It is asked again by the next visitor.
            server.behave(nil)
            #expect(try await enter(server, provider, clock).identity.subject == "ana-1")
            let attempt = try Attempt(at: clock.now, random: .system)
            let response = try server.provider.signIn(
                "ana-1", at: await provider.address(for: attempt, back: TestClient.redirect))
            server.behave(manner)
            await #expect(throws: OpenIDFault.unreachable(.token, fault)) {
                try await provider.identify(
                    AuthorizationResponse(state: response["state"], code: response["code"], issuer: response["iss"]),
                    of: attempt, back: TestClient.redirect)
            }
        }
    }

    @Test func oneThatIsSilentIsNotWaitedFor() async throws {
        try await with(answer: .milliseconds(300)) { server, provider, clock in
            server.behave(.silent)
            await #expect(throws: OpenIDFault.unreachable(.discovery, .timeOut)) {
                try await enter(server, provider, clock)
            }
        }
    }

    @Test func oneThatIsGoneIsNamed() async throws {
        try await with { server, provider, clock in
            await server.stop()
            await #expect(throws: OpenIDFault.unreachable(.discovery, .connection)) { try await provider.check() }
        }
    }

    @Test func everyMannerIsTried() {
        let tried: Set<ProviderServer.Manner> = [.endless, .long, .failing, .closing, .redirecting, .silent]
        #expect(tried == Set(ProviderServer.Manner.allCases))
    }
}
