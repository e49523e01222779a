import BoundedHTTP
import FakeProvider
import Support
import Testing

@testable import OpenIDConnect

@Suite("Keys that change")
struct KeyRotationTests {
    private func keyFetches(_ test: TestClient) -> Int { test.fake.paths.count { $0 == "/keys" } }

    @Test func anUnknownKeyIsLookedForOnceInAWhile() async throws {
        let key = try ProviderKey.rsa.get()
        let test = try TestClient(keys: [key])
        _ = try await test.enter()
        // A rotation just after the keys were fetched is not seen for five minutes.
        test.fake.use([key.named("rsa-2"), key])
        await #expect(throws: OpenIDFault.token(.key)) { try await test.enter() }
        test.clock.advance(by: OpenIDProvider.keyPause - 1)
        await #expect(throws: OpenIDFault.token(.key)) { try await test.enter() }
        #expect(keyFetches(test) == 1)
        test.clock.advance(by: 1)
        _ = try await test.enter()
        _ = try await test.enter()
        #expect(keyFetches(test) == 2)
        // An invented key costs one fetch more, and then none.
        test.clock.advance(by: OpenIDProvider.keyPause)
        test.fake.lie(.unknownKey)
        for _ in 1...3 { await #expect(throws: OpenIDFault.token(.key)) { try await test.enter() } }
        #expect(keyFetches(test) == 3)
    }

    @Test func keysAreFetchedAgainAfterAnHour() async throws {
        let key = try ProviderKey.rsa.get()
        let test = try TestClient(keys: [key])
        _ = try await test.enter()
        test.fake.use([key.named("rsa-2")])
        test.clock.advance(by: OpenIDProvider.kept)
        _ = try await test.enter()
        #expect(keyFetches(test) == 2)
    }

    /// Two keys with one name would leave the choice to whoever orders them.
    @Test func aNameIsOneKeys() async throws {
        let test = try TestClient(keys: [try ProviderKey.rsa.get(), try ProviderKey.otherRSA.get()])
        await #expect(throws: OpenIDFault.token(.key)) { try await test.enter() }
        // Keys of two kinds may share one, because the algorithm tells them apart.
        let key = try ProviderKey.rsa.get()
        let kinds = try TestClient(keys: [key, ProviderKey.p256.named(key.id)])
        #expect(try await kinds.enter().identity.subject == "ana-1")
    }

    @Test func thoseWhoWaitShareAFetch() async throws {
        let test = try TestClient()
        let gate = Gate()
        let provider = OpenIDProvider(test.settings, now: { try test.clock.now }) {
            (question) async throws(HTTPFault) in
            if question.address.hasSuffix("/keys") { await gate.pass() }
            return try await test.fake.ask(question)
        }
        let attempts = try (0..<4).map { _ in try test.attempt() }
        var responses: [AuthorizationResponse] = []
        for attempt in attempts {
            let address = try await provider.address(for: attempt, back: TestClient.redirect)
            let response = try test.fake.signIn("ana-1", at: address)
            responses.append(
                AuthorizationResponse(state: response["state"], code: response["code"], issuer: response["iss"]))
        }
        let tasks = zip(attempts, responses).map { attempt, response in
            Task { try await provider.identify(response, of: attempt, back: TestClient.redirect) }
        }
        // All codes are redeemed while the keys are withheld.
        while test.fake.paths.count(where: { $0 == "/token" }) < 4 { await Task.yield() }
        await gate.open()
        for task in tasks { #expect(try await task.value.identity.subject == "ana-1") }
        #expect(keyFetches(test) == 1)
    }

    /// Holds tasks back until it is opened.
    private actor Gate {
        private var isOpen = false
        private var waiting: [CheckedContinuation<Void, Never>] = []

        func pass() async {
            guard !isOpen else { return }
            await withCheckedContinuation { waiting.append($0) }
        }

        func open() {
            isOpen = true
            for task in waiting { task.resume() }
            waiting = []
        }
    }
}
