import Accounts
import BoundedHTTP
import FakeProvider
import Foundation
import Support
import Testing
import WireFormat

@testable import OpenIDConnect

/// Whatever is done to a good token, it is refused, and nothing ends the process.
@Suite("Tokens that were changed")
struct TokenPropertyTests {
    /// A good token, and what it is checked by.
    private struct Good {
        var text: String
        var keys: KeySet
        var attempt: Attempt
        var test: TestClient

        init(_ key: ProviderKey) async throws {
            test = try TestClient(keys: [key])
            attempt = try test.attempt()
            let response = try test.fake.signIn("ana-1", at: await test.address(for: attempt))
            let form = Percent.form([
                ("grant_type", "authorization_code"), ("code", response["code"] ?? ""),
                ("redirect_uri", TestClient.redirect), ("code_verifier", attempt.verifier),
            ])
            let credentials = Percent.encode(FakeProvider.client) + ":" + Percent.encode(FakeProvider.secret)
            let answer = try await test.fake.ask(
                HTTPQuestion(
                    test.fake.issuer + "/token", form: form,
                    authorization: "Basic " + Base64.encode(Array(credentials.utf8))))
            let token = try #require(String(decoding: answer, as: UTF8.self).firstMatch(of: /"id_token":"([^"]+)"/)?.1)
            text = String(token)
            keys = try KeySet(answer: await test.fake.ask(HTTPQuestion(test.fake.issuer + "/keys")))
        }

        func isTaken(_ text: String) -> Bool {
            guard let token = try? IDToken(parsing: text), let time = try? test.clock.now else { return false }
            do {
                try token.verify(by: keys)
                try token.check(for: attempt, by: test.settings, at: time)
                return true
            } catch {
                return false
            }
        }
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \u{E9}")

    @Test(arguments: [UInt64(1), 2]) func nothingThatWasChangedIsTaken(seed: UInt64) async throws {
        let good = try await Good(seed == 1 ? ProviderKey.rsa.get() : ProviderKey.p256)
        #expect(good.isTaken(good.text))
        var random = SplitMix64(seed: seed)
        let letters = Array(good.text)
        for _ in 0..<400 {
            var changed = letters
            switch random.below(4) {
            case 0: changed[random.below(changed.count)] = Self.alphabet[random.below(Self.alphabet.count)]
            case 1: changed.remove(at: random.below(changed.count))
            case 2: changed.insert(Self.alphabet[random.below(Self.alphabet.count)], at: random.below(changed.count))
            default: changed.removeSubrange(random.below(changed.count)..<changed.count)
            }
            let text = String(changed)
            guard text != good.text else { continue }
            #expect(!good.isTaken(text), "\(text)")
        }
    }

    /// Headers and claims that no provider writes.
    @Test(arguments: [
        "", "{}", "[]", "null", "\"a\"", "{\"alg\":null}", "{\"alg\":7}", "{\"alg\":[\"RS256\"]}",
        "{\"alg\":\"rs256\"}",
        "{\"alg\":\"RS256\",\"kid\":7}", "{\"alg\":\"RS256\",\"x\":1e400}", "{\"alg\":\"RS256\",\"x\":-1e300}",
        "{\"alg\":\"RS256\",\"crit\":[]}", "{\"alg\":\"RS256\",\"crit\":null}", "{\"alg\":\"RS256\"",
        String(repeating: "[", count: 10_000), String(repeating: "{\"a\":", count: 10_000),
    ]) func oddTextsAreRefused(text: String) async throws {
        let good = try await Good(ProviderKey.rsa.get())
        let parts = good.text.split(separator: ".").map(String.init)
        let odd = Base64URL.encode(Array(text.utf8))
        for token in ["\(odd).\(parts[1]).\(parts[2])", "\(parts[0]).\(odd).\(parts[2])", "\(odd).\(odd).\(odd)"] {
            #expect(!good.isTaken(token))
        }
        for document in [text, "{\"keys\":\(text)}", "{\"keys\":[\(text)]}"] {
            let hasKey = (try? KeySet(answer: Array(document.utf8)))?.key(nil, for: .rs256) != nil
            #expect(!hasKey)
            #expect((try? ProviderMetadata(answer: Array(document.utf8), of: good.test.fake.issuer)) == nil)
        }
    }

    /// Times at which a number of seconds would not fit an integer.
    @Test(arguments: ["1e300", "-1e300", "0", "-1", "1.5", "253402300800", "9007199254740993"])
    func oddTimesEndNothing(number: String) throws {
        let claims =
            "{\"iss\":\"a\",\"sub\":\"b\",\"aud\":\"c\",\"exp\":\(number),\"iat\":\(number),\"auth_time\":\(number)}"
        let token = try IDToken(
            parsing: ["{\"alg\":\"RS256\"}", claims, ""].map { Base64URL.encode(Array($0.utf8)) }.joined(
                separator: "."))
        let test = try TestClient()
        let attempt = try test.attempt(isAnew: true)
        #expect(throws: TokenFault.issuer) { try token.check(for: attempt, by: test.settings, at: test.clock.now) }
    }
}
