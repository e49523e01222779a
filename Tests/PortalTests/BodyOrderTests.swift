import Demonstration
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Office
import Synchronization
import Testing

@testable import Portal

@Suite("Who and role are known before a body is read")
struct BodyOrderTests {
    /// A request that notes whether its body was asked for.
    private final class Sender: Sendable {
        private let asked = Mutex<Int?>(nil)

        /// The limit with which the body was read; `nil` if it was not.
        var limit: Int? { asked.withLock { $0 } }

        func post(_ path: String, to fixture: PortalFixture, as session: String? = nil) async -> Answer {
            var headers = ["origin": PortalFixture.site, "content-type": "application/x-www-form-urlencoded"]
            if let session { headers["cookie"] = "insacula=\(session)" }
            return await fixture.portal.answer(
                Incoming(method: "POST", path: path, headers: headers) { limit in
                    self.asked.withLock { $0 = limit }
                    return Array("motivos=lo+que+se+escribi%C3%B3".utf8)
                })
        }
    }

    private static let document = "/mi/solicitud/documentos/titulo"

    private func session(_ role: Role, in fixture: PortalFixture) async throws -> String {
        let account = try #require(try DemoAccount.all(in: fixture.folder).first { $0.role == role.kind })
        return try await fixture.session(of: Actor(name: account.login, role: role))
    }

    @Test(arguments: [
        document, "/mi/solicitud/especialidades", "/despacho/cuentas/nueva", "/despacho/sorteos/solicitud",
    ])
    func withoutASessionNothingIsRead(path: String) async throws {
        let fixture = try await PortalFixture()
        let sender = Sender()
        let answer = await sender.post(path, to: fixture)
        #expect(answer.status == 303)
        #expect(sender.limit == nil)
    }

    @Test(arguments: ["/mi/entrar", "/despacho/entrar", "/despacho/salir", "/despacho/entrar/segundo-factor"])
    func whatAnybodyMaySendIsShort(path: String) async throws {
        let fixture = try await PortalFixture()
        let sender = Sender()
        _ = await sender.post(path, to: fixture)
        #expect(sender.limit.map { $0 <= 64 << 10 } == true, "\(path)")
    }

    @Test func anotherRoleIsAnsweredBeforeItsBodyIsRead() async throws {
        let fixture = try await PortalFixture()
        let sender = Sender()
        let session = try await session(.audit, in: fixture)
        #expect(await sender.post("/despacho/cuentas/nueva", to: fixture, as: session).status == 403)
        #expect(sender.limit == nil)
        #expect(await sender.post(BodyOrderTests.document, to: fixture, as: session).status == 303)
        #expect(sender.limit == nil)
    }

    /// What was being typed is kept for a role that may send it, and for no other.
    @Test func anEndedSessionMaySendAShortFormOfItsRole() async throws {
        let fixture = try await PortalFixture()
        let session = try await session(.registry, in: fixture)
        fixture.clock.advance(by: 1_800)
        let sender = Sender()
        let kept = await sender.post("/despacho/solicitudes/A-2026-000001/tachar", to: fixture, as: session)
        #expect(kept["Location"]?.contains("guardado=1") == true)
        #expect(sender.limit == 64 << 10)
        let other = Sender()
        let refused = await other.post("/despacho/sorteos/S-2026-000001/anular", to: fixture, as: session)
        #expect(refused.status == 303 || refused.status == 404)
        #expect(refused["Location"]?.contains("guardado") != true)
        #expect(other.limit == nil)
    }

    // MARK: The reader

    private static func request(_ body: RequestBody, length: Int?) -> Request {
        var head = HTTPRequest(method: .post, scheme: "http", authority: "x", path: "/")
        if let length { head.headerFields[.contentLength] = String(length) }
        return Request(head: head, body: body)
    }

    @Test func aLengthBeyondTheLimitIsRefusedUnread() async throws {
        let unread = RequestBody(asyncSequence: AsyncThrowingStream<ByteBuffer, any Error> { throw Trouble.foreign })
        let reader = RequestBodyReader(
            BodyOrderTests.request(unread, length: 65_537), share: ByteBudget(1 << 20).share(of: "a"))
        await #expect(throws: Trouble.tooLarge) { try await reader.read(limit: 65_536) }
        #expect(!reader.isWhole)
    }

    @Test func bodiesTakeNoMoreThanTheirBudget() async throws {
        let budget = ByteBudget(4_000)
        let buffer = ByteBuffer(repeating: 7, count: 900)
        var readers: [RequestBodyReader] = []
        for client in ["a", "b", "c", "d"] {
            let reader = RequestBodyReader(
                BodyOrderTests.request(RequestBody(buffer: buffer), length: 900), share: budget.share(of: client))
            #expect(try await reader.read(limit: 1_000).count == 900)
            #expect(reader.isWhole)
            readers.append(reader)
        }
        let fifth = RequestBodyReader(
            BodyOrderTests.request(RequestBody(buffer: buffer), length: nil), share: budget.share(of: "e"))
        await #expect(throws: Trouble.overloaded) { try await fifth.read(limit: 1_000) }
        readers.removeLast()
        #expect(budget.count == 2_700)
        let sixth = RequestBodyReader(
            BodyOrderTests.request(RequestBody(buffer: buffer), length: nil), share: budget.share(of: "e"))
        #expect(try await sixth.read(limit: 1_000).count == 900)
    }

    @Test func oneClientHasAQuarterOfABudget() {
        let budget = ByteBudget(4_000)
        let (one, other) = (budget.share(of: "a"), budget.share(of: "a"))
        #expect(one.take(600))
        #expect(!other.take(500))
        #expect(other.take(400))
        #expect(budget.share(of: "b").take(1_000))
    }

    @Test func withoutMemoryTheAnswerSaysWhenToTryAgain() async throws {
        let fixture = try await PortalFixture()
        let answer = await fixture.portal.answer(
            Incoming(
                method: "POST", path: "/mi/entrar",
                headers: ["origin": PortalFixture.site, "content-type": "application/x-www-form-urlencoded"]
            ) { _ in throw Trouble.overloaded })
        #expect(answer.status == 503)
        #expect(answer["Retry-After"] == "10")
    }
}
