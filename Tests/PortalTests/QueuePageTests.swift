import Draw
import Foundation
import Office
import Phrases
import PublicRecord
import Testing
import WireFormat

@testable import Portal

@Suite("A court's desk: the queue, drafts, and the shortest way through a designation")
struct QueuePageTests {
    /// The page of the next step of a court's task; `nil` if the task is another role's, or waits for time.
    private func step(of item: QueueItem) -> String? {
        let step: DesignationStep? =
            switch item.task {
            case .notify: .notify
            case .answer: item.urgency == .overdue ? nil : .accept
            case .report: .deliver
            case .discharge: .discharge
            case .resolve: .resolve
            case .replace: .replace
            default: nil
            }
        return step.map { "/despacho/designaciones/\(item.subject)/\($0.rawValue)" }
    }

    private func queue(of court: String?, in fixture: PortalFixture) throws -> [QueueItem] {
        try fixture.office.privateReader.queue(at: fixture.clock.now, court: court)
    }

    @Test func aLineIsOnePressFromItsStepWhichOneButtonConfirms() async throws {
        let fixture = try await PortalFixture()
        let (session, court) = try await fixture.clerk()
        let items = try queue(of: court, in: fixture).prefix(Paging.size)
        let page = await fixture.get("/despacho?tarea=todo", as: session).text
        var tasks: Set<QueueItem.Task> = []
        for item in items {
            guard let path = step(of: item) else { continue }
            #expect(page.contains("href=\"\(path)\""), "\(path)")
            let form = await fixture.get(path, as: session)
            #expect(form.status == 200 && form.text.contains(" data-check "), "\(path)")
            #expect(!form.text.contains("name=\"confirmo\""), "\(path)")
            let id = try DesignationID(item.subject)
            let lot = try #require(fixture.state.lot(id.lot))
            if let number = lot.caseNumber { #expect(form.text.contains(number.phrase(fixture.state.catalogues))) }
            if let expert = item.designee?.expert { #expect(form.text.contains("\(expert) "), "\(path)") }
            tasks.insert(item.task)
        }
        #expect(!tasks.isEmpty)
    }

    @Test func filtersLetThroughWhatTheySay() async throws {
        let fixture = try await PortalFixture()
        let session = try await fixture.session(demo: .registry)
        let items = try queue(of: nil, in: fixture)
        func subjects(_ query: String) async -> Set<String> {
            let text = await fixture.get("/despacho?\(query)", as: session).text
            return Set(
                items.map(\.subject).filter { subject in
                    text.contains(">\(subject)<") || text.contains("<th scope=\"row\">\(subject)")
                })
        }
        func expected(_ fits: (QueueItem) -> Bool) -> Set<String> {
            Set(items.filter(fits).prefix(Paging.size).map(\.subject))
        }
        #expect(await subjects("tarea=todo&plazo=vencido") == expected { $0.urgency == .overdue })
        let court = try #require(items.compactMap(\.court).first)
        #expect(await subjects("tarea=todo&juzgado=\(court)") == expected { $0.court == court })
        // 4 May 2026 is a Monday: the week ends on the 10th.
        let calendar = fixture.state.calendar
        let sunday = try Day("2026-05-10")
        #expect(
            await subjects("tarea=todo&plazo=semana")
                == expected { item in item.until.map { calendar.lastDay(before: $0) <= sunday } ?? false })
        let item = try #require(items.first { $0.lot.flatMap { fixture.state.lot($0) }?.caseNumber != nil })
        let lot = try #require(item.lot)
        let number = try #require(fixture.state.lot(lot)?.caseNumber)
        let found = await subjects("tarea=todo&q=\(number.number)%2F\(number.year)")
        #expect(found.contains(item.subject))
        #expect(found.count < min(items.count, Paging.size))
        #expect(await subjects("tarea=todo&q=nadie-de-aqui").isEmpty)
    }

    @Test func draftsStandOnTheQueueAndTheNextRequestCanBeAsTheLast() async throws {
        let fixture = try await PortalFixture()
        let (session, _) = try await fixture.clerk()
        #expect(!(await fixture.get("/despacho/sorteos/solicitud", as: session)).text.contains("como-la-ultima"))
        let asked = try fixture.request("811/2026", specialty: 1)
        let (draft, page) = try await fixture.lastLook(asked, session)
        let before = await fixture.get("/despacho", as: session).text
        #expect(before.contains("811/2026") && before.contains("href=\"\(draft)\""))
        #expect(await fixture.post(page.action, page.hidden, as: session).status == 303)
        let after = await fixture.get("/despacho", as: session).text
        #expect(!after.contains("href=\"\(draft)\""))
        let like = await fixture.get("/despacho/sorteos/solicitud?como-la-ultima=1", as: session).text
        for name in ["especialidad", "partido", "tipo"] {
            #expect(like.contains("<option value=\"\(asked[name] ?? "")\" selected>"), "\(name)")
        }
        #expect(!like.contains("811/2026"))
        #expect(like.contains(Phrases.text("portal.staff.request.like-last", in: .es)))
        let plain = await fixture.get("/despacho/sorteos/solicitud", as: session).text
        #expect(plain.contains("como-la-ultima"))
        #expect(!plain.contains("<option value=\"\(asked["especialidad"] ?? "")\" selected>"))
    }

    @Test func aDeliveryCanEndTheCharge() async throws {
        let fixture = try await PortalFixture()
        let (session, court) = try await fixture.clerk()
        let (_, preview) = try await fixture.lastLook(try fixture.request("813/2026"), session)
        let opened = await fixture.post(preview.action, preview.hidden, as: session)
        let draw = try DrawID(String(try #require(opened["Location"]?.firstMatch(of: /S-2026-[0-9]{6}/)).output))
        let due = try #require(fixture.state.draws.open[draw]).due
        fixture.clock.advance(by: due - (try fixture.clock.now.seconds))
        let concluded = try await fixture.office.act { try await $0.concludeDraw(draw) }.concluded
        let id = DesignationID.drawn(draw, try #require(concluded.designated.first))
        let clerk = Actor(name: "juzgado-demo", role: .court(court))
        try await fixture.office.act {
            try await $0.notify(id, GivenNotice(.inPerson), as: clerk)
            try await $0.accept(id, as: clerk)
        }
        let place = "href=\"/despacho/designaciones/\(id)/dictamen\""
        #expect(await fixture.get("/despacho/sorteos/\(draw)", as: session).text.contains(place))
        let page = try SentPage(await fixture.get("/despacho/designaciones/\(id)/dictamen", as: session))
        let size = fixture.office.record.reader.size
        let form = page.with(["concluir": "si"])
        #expect(await fixture.post(page.action, form, as: session).status == 303)
        #expect(fixture.state[id]?.stage.kind == .discharged)
        #expect(fixture.office.record.reader.size == size + 2)
        let again = await fixture.post(page.action, form, as: session)
        #expect(again["Location"]?.hasSuffix("?aviso=ya-hecho") == true)
        #expect(fixture.office.record.reader.size == size + 2)
    }

    @Test func anAmbiguousImpedimentIsChosenAndCanBeChanged() async throws {
        let fixture = try await PortalFixture()
        let (session, _) = try await fixture.clerk()
        let reader = fixture.office.record.reader
        let people = try reader.identities(of: fixture.state.roster.experts.map(\.id))
        let words = Set(people.values.flatMap { $0.name.split(separator: " ").map(String.init) })
        let word = try #require(
            try words.sorted().first {
                // A number would be an expert's.
                try $0.allSatisfy(\.isLetter) && 2...Visit.mostListed ~= reader.experts(named: $0).count
            })
        let found = try reader.experts(named: word).sorted()
        let draft = try await fixture.newDraft(session)
        var form = try fixture.request("812/2026")
        (form["perito-0"], form["motivo-0"]) = (word, "parentesco")
        let asked = await fixture.post(draft, form, as: session)
        #expect(asked.status == 422 && asked.text.contains("<select id=\"perito-0\""))
        for id in found { #expect(asked.text.contains("<option value=\"\(id)\">"), "\(id)") }
        let chosen = try #require(found.first)
        form["perito-0"] = chosen.description
        #expect(await fixture.post(draft, form, as: session)["Location"] == draft + "/lista")
        let preview = await fixture.get(draft + "/lista", as: session).text
        let name = try #require(people[chosen]?.name)
        let cause = fixture.state.catalogues.name(of: "parentesco", in: .causes)
        #expect(preview.contains("\(chosen) \(name)") && preview.contains(cause))
        #expect(preview.contains("href=\"\(draft)#impedimentos\"") && preview.contains("href=\"\(draft)#expediente\""))
        // The form names the person whom the number means, and takes what it shows.
        let again = await fixture.get(draft, as: session).text
        #expect(again.contains("value=\"\(chosen) \(name)\""))
        form["perito-0"] = "\(chosen) \(name)"
        #expect(await fixture.post(draft, form, as: session)["Location"] == draft + "/lista")
    }

    @Test func anotherCourtsMatterSaysSo() async throws {
        let fixture = try await PortalFixture()
        let (session, court) = try await fixture.clerk()
        let other = try #require(
            fixture.state.designations { _ in true }.first { fixture.state.court(of: $0) != court })
        let answer = await fixture.get("/despacho/designaciones/\(other)", as: session)
        #expect(answer.status == 403)
        #expect(answer.text.contains(Phrases.text("portal.trouble.other-court", in: .es)))
    }
}
