import Accounts
import BoundedHTTP
import FakeProvider
import Support
import Testing
import WireFormat

@testable import OpenIDConnect

@Suite("Asking a provider who somebody is")
struct OpenIDProviderTests {
    @Test(arguments: [false, true])
    func givesThePersonThatItIdentified(namesIssuer: Bool) async throws {
        let test = try TestClient(namesIssuer: namesIssuer)
        let time = try test.clock.now
        #expect(try await test.enter() == test.person("ana-1", at: time))
        // Metadata and keys are fetched once.
        #expect(try await test.enter("benita-2") == test.person("benita-2", at: time))
        #expect(test.fake.paths == ["/.well-known/openid-configuration", "/token", "/keys", "/token"])
    }

    @Test func bothAlgorithmsAreTaken() async throws {
        for key in [try ProviderKey.rsa.get(), ProviderKey.p256] {
            let test = try TestClient(keys: [key])
            #expect(try await test.enter() == test.person("ana-1", at: test.clock.now))
        }
    }

    @Test func theAddressSaysWhatTheSpecificationsAskFor() async throws {
        let test = try TestClient(factors: [.init(.acr, "nivel-2"), .init(.amr, "otp"), .init(.acr, "nivel-3")])
        let attempt = try test.attempt(isAnew: true)
        let address = try await test.address(for: attempt)
        #expect(
            address == """
                https://directorio.ejemplo.invalid/auth?response_type=code&client_id=insacula\
                &redirect_uri=https%3A%2F%2Fperitos.ejemplo.invalid%2Fdespacho%2Fentrar%2Fdirectorio%2Fregreso\
                &scope=openid&state=\(attempt.state)&nonce=\(attempt.nonce)&code_challenge=\(attempt.challenge)\
                &code_challenge_method=S256&prompt=login&max_age=600&acr_values=nivel-2%20nivel-3
                """)
        let plain = try await TestClient().address(for: test.attempt())
        #expect(!plain.contains("prompt") && !plain.contains("max_age") && !plain.contains("acr_values"))
    }

    /// The fault for each lie. The missing ones are harmless, or lie about a new authentication only.
    static let faults: [(ProviderLie, OpenIDFault)] = [
        (.otherIssuer, .otherIssuer), (.noCodeFlow, .unsupported("code")), (.noS256, .unsupported("S256")),
        (.noBasic, .unsupported("client_secret_basic")), (.onlyHS256, .unsupported("RS256, ES256")),
        (.plainEndpoint, .malformed(.discovery)), (.fragmentEndpoint, .malformed(.discovery)),
        (.noDocument, .malformed(.discovery)), (.noKeySet, .malformed(.keys)), (.emptyKeySet, .token(.key)),
        (.encryptionKeysOnly, .token(.key)), (.noToken, .malformed(.token)), (.otherTokenType, .malformed(.token)),
        (.refusedClient, .client), (.twoParts, .token(.form)), (.fiveParts, .token(.form)), (.notJSON, .token(.form)),
        (.critical, .token(.form)), (.noSignature, .token(.algorithm)), (.hs256, .token(.algorithm)),
        (.rs384, .token(.algorithm)), (.otherKey, .token(.signature)), (.unknownKey, .token(.key)),
        (.flippedBit, .token(.signature)), (.issuer, .token(.issuer)), (.noAudience, .token(.audience)),
        (.otherAudience, .token(.audience)), (.twoAudiences, .token(.audience)), (.party, .token(.party)),
        (.expired, .token(.expired)), (.issuedLate, .token(.issued)), (.issuedEarly, .token(.issued)),
        (.noNonce, .token(.nonce)), (.otherNonce, .token(.nonce)), (.noSubject, .token(.form)),
        (.longSubject, .token(.form)), (.foreignSubject, .token(.form)), (.otherState, .state), (.noState, .state),
        (.otherResponseIssuer, .mixedUp), (.noResponseIssuer, .mixedUp), (.denied, .refused("access_denied")),
    ]

    @Test(arguments: faults) func aLieIsNamed(lie: ProviderLie, fault: OpenIDFault) async throws {
        let test = try TestClient(lying: lie)
        await #expect(throws: fault) { try await test.enter() }
    }

    /// The lies about the time of an authentication count where a new one was asked for, and nowhere else.
    static let times: [ProviderLie] = [.noAuthenticationTime, .zeroAuthenticationTime, .oldAuthenticationTime]

    @Test(arguments: times) func aNewAuthenticationIsShown(lie: ProviderLie) async throws {
        let test = try TestClient(lying: lie)
        await #expect(throws: OpenIDFault.token(.authenticationTime)) { try await test.enter(isAnew: true) }
        let person = try await test.enter()
        let hourAgo = try test.clock.now.advanced(by: -3_600)
        #expect(person.authenticated == (lie == .oldAuthenticationTime ? hourAgo : nil))
        test.fake.lie(nil)
        #expect(try await test.enter(isAnew: true).authenticated == test.clock.now)
    }

    @Test(arguments: [ProviderLie.hugeNumber]) func whatIsNoHarmIsNone(lie: ProviderLie) async throws {
        #expect(try await TestClient(lying: lie).enter().identity.subject == "ana-1")
    }

    @Test func everyLieIsTried() {
        let tried = OpenIDProviderTests.faults.map(\.0) + OpenIDProviderTests.times + [.hugeNumber]
        #expect(Set(tried) == Set(ProviderLie.allCases))
        let faults = OpenIDProviderTests.faults.compactMap { if case .token(let fault) = $0.1 { fault } else { nil } }
        #expect(Set(faults).union([.secondFactor, .authenticationTime]) == Set(TokenFault.allCases))
    }

    /// Whoever takes a public key for a secret makes a token that any of the provider's readers could make.
    @Test func theKeyDecidesTheAlgorithm() async throws {
        for key in [try ProviderKey.rsa.get(), ProviderKey.p256] {
            let test = try TestClient(keys: [key], lying: .hs256)
            await #expect(throws: OpenIDFault.token(.algorithm)) { try await test.enter() }
        }
    }

    @Test func aCodeIsGoodOnceAndForItsOwnAttempt() async throws {
        let test = try TestClient()
        let attempt = try test.attempt()
        let response = try test.fake.signIn("ana-1", at: await test.address(for: attempt))
        #expect(try await test.identify(response, of: attempt).identity.subject == "ana-1")
        await #expect(throws: OpenIDFault.code) { try await test.identify(response, of: attempt) }
        // Somebody else's response under one's own state: the verifier is another one.
        let (own, others) = (try test.attempt(), try test.attempt())
        var stolen = try test.fake.signIn("benita-2", at: await test.address(for: others))
        await #expect(throws: OpenIDFault.state) { try await test.identify(stolen, of: own) }
        stolen["state"] = own.state
        await #expect(throws: OpenIDFault.code) { try await test.identify(stolen, of: own) }
    }

    @Test func anAnswerWithoutACodeIsNone() async throws {
        let test = try TestClient()
        let attempt = try test.attempt()
        _ = try await test.address(for: attempt)
        let response = ["state": attempt.state, "iss": test.fake.issuer]
        await #expect(throws: OpenIDFault.malformed(.response)) { try await test.identify(response, of: attempt) }
    }

    /// A log shows the error code, and the browser brings it.
    @Test func anErrorCodeIsCutDown() async throws {
        let test = try TestClient()
        let attempt = try test.attempt()
        let response = ["state": attempt.state, "iss": test.fake.issuer, "error": "a\nB_c\u{1B}[2J" + "d".repeated(99)]
        await #expect(throws: OpenIDFault.refused("a_c" + "d".repeated(57))) {
            try await test.identify(response, of: attempt)
        }
    }

    @Test func clocksMayDifferByAMinute() async throws {
        for (lead, fault) in [
            (-60, nil), (60, nil), (-61, OpenIDFault.token(.issued)), (61, .token(.issued)),
        ] as [(Int, OpenIDFault?)] {
            let test = try TestClient()
            let attempt = try test.attempt()
            let address = try await test.address(for: attempt)
            let response = try test.fake.signIn("ana-1", at: address)
            // The provider's clock is ahead by this, and makes the token by it.
            let ahead = OpenIDProvider(test.settings, now: { try test.clock.now }) {
                (question) async throws(HTTPFault) in
                guard question.form != nil else { return try await test.fake.ask(question) }
                test.clock.advance(by: lead)
                let answer = try await test.fake.ask(question)
                test.clock.advance(by: -lead)
                return answer
            }
            let redeemed = AuthorizationResponse(
                state: response["state"], code: response["code"], issuer: response["iss"])
            if let fault {
                await #expect(throws: fault) {
                    try await ahead.identify(redeemed, of: attempt, back: TestClient.redirect)
                }
            } else {
                _ = try await ahead.identify(redeemed, of: attempt, back: TestClient.redirect)
            }
        }
    }

    @Test func theSecondFactorIsShown() async throws {
        let test = try TestClient(factors: [.init(.acr, "2"), .init(.amr, "otp")])
        for (context, methods) in [("2", nil), (nil, ["pwd", "otp"]), ("1", ["otp"])] as [(String?, [String]?)] {
            #expect(try await test.enter(context: context, methods: methods).hasTwoFactors)
        }
        for (context, methods) in [(nil, nil), ("1", nil), ("otp", ["2"]), (nil, ["pwd"])] as [(String?, [String]?)] {
            await #expect(throws: OpenIDFault.token(.secondFactor)) {
                try await test.enter(context: context, methods: methods)
            }
        }
    }
}

extension String {
    fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
