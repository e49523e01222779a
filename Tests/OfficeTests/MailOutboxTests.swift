import Draw
import Foundation
import Phrases
import Store
import Synchronization
import Testing
import WireFormat

@testable import Office

@Suite struct MailOutboxTests {
    /// A mail system that stores the messages, and refuses them when told to.
    private final class Mailbox: Sendable {
        private let state = Mutex((mails: [Mail](), fault: MailFault?.none))

        var mails: [Mail] { state.withLock { $0.mails } }

        func refuse(_ fault: MailFault?) { state.withLock { $0.fault = fault } }

        func receive(_ mail: Mail) throws {
            try state.withLock { state in
                if let fault = state.fault { throw fault }
                state.mails.append(mail)
            }
        }
    }

    private let clerk = Actor.clock

    private func opened(_ fixture: ClosedOfficeFixture, _ mailbox: Mailbox) throws -> Office {
        var ports = fixture.clock.ports(seed: UUID().uuidString)
        ports.mail = mailbox.receive
        return try Office(fixture.folder, ports: ports)
    }

    static func letter(
        _ number: Int = 1, at address: String = "ana@ejemplo.invalid", in language: Language = .es
    ) -> Letter {
        Letter(
            dedup: "designation-named S-2026-00000\(number) P-000001", to: .init(.expert, "P-000001"), at: address,
            .designationNamed, in: language,
            values: [
                "folio": "S-2026-00000\(number)", "court": "Juzgado 1º", "case": "1/2026", "specialty": "Contabilidad",
            ])
    }

    @Test func aMessageGoesOutOnceAndIsThenForgotten() async throws {
        let (fixture, mailbox) = (try await ClosedOfficeFixture(), Mailbox())
        let office = try opened(fixture, mailbox)
        try await office.post([MailOutboxTests.letter(), MailOutboxTests.letter()])
        try await office.post([MailOutboxTests.letter(at: "otra@ejemplo.invalid")])
        let queued = try await office.reader.store.messages()
        #expect(queued.map(\.state) == [.queued] && queued.map(\.template) == ["designation-named"])
        #expect(queued.map(\.recipient) == [.init(.expert, "P-000001")])
        // The file contains neither the address nor the contents.
        for file in [fixture.folder.store, fixture.folder.store + "-wal"] {
            for text in ["ana@ejemplo", "Juzgado 1"] {
                #expect(Data(try readFile(file)).range(of: Data(text.utf8)) == nil)
            }
        }
        #expect(try await office.mailWorker.round(as: clerk) == .init(sent: 1))
        #expect(try await office.mailWorker.round(as: clerk) == .init())
        let mail = try #require(mailbox.mails.first)
        #expect(mailbox.mails.count == 1)
        #expect(mail.to.text == "ana@ejemplo.invalid" && mail.institution == "Consejo de prueba")
        #expect(mail.subject == "Designación por sorteo S-2026-000001")
        #expect(mail.body.contains("Juzgado: Juzgado 1º\nExpediente: 1/2026") && mail.body.hasSuffix("responda.\n"))
        #expect(mail.date == queued[0].created && mail.language == "es")
        #expect(mail.messageID.wholeMatch(of: /[0-9a-f]{64}@peritos\.example/) != nil)
        let sent = try #require(try await office.reader.store.message(queued[0].id))
        #expect(sent.state == .sent && sent.attempts == 1 && sent.lastError == nil)
        #expect(try await office.reader.store.sealed(SealedName(.message, sent.id)) == nil)
        // The outbox stores that the message was sent.
        try await office.post([MailOutboxTests.letter()])
        #expect(try await office.mailWorker.round(as: clerk) == .init())
        await #expect(throws: Refusal(.messageSent, ["message": sent.id])) {
            try await office.retryMail(sent.id, as: clerk)
        }
    }

    @Test func aMessageIsWrittenInItsLanguageAndOnlyWhole() async throws {
        let (fixture, mailbox) = (try await ClosedOfficeFixture(), Mailbox())
        let office = try opened(fixture, mailbox)
        try await office.post([MailOutboxTests.letter(in: .en)])
        var broken = MailOutboxTests.letter(2)
        broken.values["court"] = nil
        let incomplete = Refusal(.mailIncomplete, ["template": "designation-named", "name": "court"])
        await #expect(throws: incomplete) { try await office.post([MailOutboxTests.letter(3), broken]) }
        #expect(try await office.mailWorker.round(as: clerk) == .init(sent: 1))
        #expect(mailbox.mails.map(\.subject) == ["Designated by draw S-2026-000001"])
    }

    @Test func aMessageBelongsToTheTransactionOfItsUseCase() async throws {
        let (fixture, mailbox) = (try await ClosedOfficeFixture(), Mailbox())
        let office = try opened(fixture, mailbox)
        try await office.refuseWithMessage(MailOutboxTests.letter())
        #expect(try await office.reader.store.messages().isEmpty)
        #expect(try await office.reader.store.sealedNames(.message).isEmpty)
    }

    /// One minute, then twice as long each time, at most six hours; the twelfth failure is the last.
    @Test func whatFailsIsTriedAgainLaterAndLater() async throws {
        let (fixture, mailbox) = (try await ClosedOfficeFixture(), Mailbox())
        let office = try opened(fixture, mailbox)
        try await office.post([MailOutboxTests.letter()])
        mailbox.refuse(MailFault(.exit, "75 casilla llena"))
        let pauses = [60, 120, 240, 480, 960, 1_920, 3_840, 7_680, 15_360, 21_600, 21_600]
        for pause in pauses {
            #expect(try await office.mailWorker.round(as: clerk) == .init(delayed: 1))
            fixture.clock.advance(by: pause - 1)
            #expect(try await office.mailWorker.round(as: clerk) == .init())
            fixture.clock.advance(by: 1)
        }
        #expect(try await office.mailWorker.round(as: clerk) == .init(failed: 1))
        fixture.clock.advance(by: 1_000_000)
        #expect(try await office.mailWorker.round(as: clerk) == .init())
        let failed = try await office.reader.store.messages(.failed)
        #expect(failed.map(\.attempts) == [12] && failed.map(\.lastError) == ["exit: 75 casilla llena"])
        // After a request to retry, it has all its attempts again.
        await #expect(throws: Refusal(.unknownMessage, ["message": "0"])) { try await office.retryMail("0", as: clerk) }
        try await office.retryMail(failed[0].id, as: clerk)
        #expect(try await office.mailWorker.round(as: clerk) == .init(delayed: 1))
        mailbox.refuse(nil)
        fixture.clock.advance(by: 60)
        #expect(try await office.mailWorker.round(as: clerk) == .init(sent: 1))
        #expect(try await office.reader.store.messages().map(\.lastError) == [nil])
    }

    @Test func anAddressThatIsNoneIsSeenAndStopsNothing() async throws {
        let (fixture, mailbox) = (try await ClosedOfficeFixture(), Mailbox())
        let office = try opened(fixture, mailbox)
        try await office.post([
            MailOutboxTests.letter(1, at: "a@b.invalid, c@d.invalid"), MailOutboxTests.letter(2),
        ])
        #expect(try await office.mailWorker.round(as: clerk) == .init(sent: 1))
        let failed = try await office.reader.store.messages(.failed)
        #expect(failed.map(\.lastError) == ["address"] && failed.map(\.attempts) == [0])
        try await office.retryMail(failed[0].id, as: clerk)
        #expect(try await office.mailWorker.round(as: clerk) == .init(failed: 1))
        #expect(mailbox.mails.count == 1)
    }

    @Test func oneThatFailsDoesNotHoldUpTheOthers() async throws {
        let (fixture, mailbox) = (try await ClosedOfficeFixture(), Mailbox())
        let office = try opened(fixture, mailbox)
        try await office.post((1...3).map { MailOutboxTests.letter($0) })
        let second = try await office.reader.store.messages()[1].id
        try await office.reader.store.write([.seal([0], as: SealedName(.message, second))])
        #expect(try await office.mailWorker.round(as: clerk) == .init(sent: 2, failed: 1))
        #expect(try await office.reader.store.messages(.failed).map(\.lastError) == ["contents"])
    }

    /// Killed after the message was handed over and before that was stored: the same message is sent again.
    @Test func whatWasHandedOverUnseenGoesOutAgainAsTheSameMessage() async throws {
        let (fixture, mailbox) = (try await ClosedOfficeFixture(), Mailbox())
        let office = try opened(fixture, mailbox)
        try await office.post((1...2).map { MailOutboxTests.letter($0) })
        let killed = try fixture.killed()
        #expect(try await office.mailWorker.round(as: clerk, limit: 1) == .init(sent: 1))
        #expect(try await opened(killed, mailbox).mailWorker.round(as: clerk) == .init(sent: 2))
        #expect(mailbox.mails.count == 3 && mailbox.mails[0] == mailbox.mails[1])
        #expect(Set(mailbox.mails.map(\.messageID)).count == 2)
    }

    @Test func messagesWaitUnderANewDataKeyToo() async throws {
        let (fixture, mailbox) = (try await ClosedOfficeFixture(), Mailbox())
        let office = try opened(fixture, mailbox)
        try await office.post([MailOutboxTests.letter()])
        try await office.rotateDataKey(as: .administratorAtTheMachine)
        #expect(try await office.mailWorker.round(as: clerk) == .init(sent: 1))
    }

    @Test func messagesToSomebodyCanBeErased() async throws {
        let (fixture, mailbox) = (try await ClosedOfficeFixture(), Mailbox())
        let office = try opened(fixture, mailbox)
        var other = MailOutboxTests.letter(2)
        other.recipient = .init(.expert, "P-000002")
        try await office.post([MailOutboxTests.letter(1), other])
        try await office.reader.store.write([.eraseMessages(to: .init(.expert, "P-000001"))])
        #expect(try await office.reader.store.messages().map(\.recipient.folio) == ["P-000002"])
        #expect(try await office.reader.store.messages(to: .init(.expert, "P-000001")).isEmpty)
        #expect(try await office.reader.store.sealedNames(.message).count == 1)
    }

    @Test func onlyTheAdministrationAndTheClockSendMail() async throws {
        let (fixture, mailbox) = (try await ClosedOfficeFixture(), Mailbox())
        let office = try opened(fixture, mailbox)
        let court = Actor(name: "x", role: .court("juzgado-01-civil-guadalajara"))
        let refusal = Refusal(.notAllowed, ["action": .action(.manageMail), "role": .role(.court)])
        await #expect(throws: refusal) { try await office.mailWorker.round(as: court) }
        await #expect(throws: refusal) { try await office.retryMail("x", as: court) }
        #expect(try await office.mailWorker.round(as: .administratorAtTheMachine) == .init())
    }
}

extension Office {
    /// A use case whose transaction fails after the message, because a draw cannot have two pools.
    func refuseWithMessage(_ letter: Letter) throws {
        let draw = try DrawID("S-2026-000001")
        let changes = [try message(letter, at: ports.now()), .pool("", of: draw), .pool("", of: draw)]
        #expect(throws: (any Error).self) { try reader.store.write(changes) }
    }
}
