import Draw
import Phrases
import PublicRecord
import Store
import WireFormat
import Wording

/// The notices of each step. Every notice is put in the outbox in the transaction of its step.
extension Office {
    // MARK: - Applicants

    func notices(of move: ApplicationMoved.Move, on id: ApplicationID, at time: Timestamp) throws -> [Change] {
        guard let application = reader.state.applications[id], let file = try applicantFile(of: id) else { return [] }
        let calendar = reader.state.calendar
        func deadline(_ days: Int) -> String { lastDay(before: calendar.deadline(of: days, after: time)) }
        let call = application.call
        switch move {
        case .returned(let missing):
            let names = missing.map { reader.state.catalogues.name(of: $0, in: .requirements) }
            return try letter(
                .applicationReturned, to: id, file, at: time,
                ["cause": names.joined(separator: "; "), "deadline": deadline(call.correctionDays)])
        case .listed:
            return try letter(
                .applicationListed, to: id, file, at: time,
                ["specialty": specialties(of: file), "deadline": deadline(call.objectionDays)])
        case .objected(let number, let cause):
            return try letter(
                .applicationObjected, to: id, about: number, file, at: time,
                ["cause": causes([cause]), "deadline": deadline(call.answerDays)])
        case .approved:
            return try letter(.applicationApproved, to: id, file, at: time, ["specialty": specialties(of: file)])
        case .rejected(let grounds, let approval):
            return try letter(
                .applicationRejected, to: id, file, at: time,
                ["cause": causes(grounds), "instrument": approval.instrument])
        case .lapsed:
            let limit = application.deadline(by: calendar) ?? time
            return try letter(.applicationLapsed, to: id, file, at: time, ["deadline": lastDay(before: limit)])
        case .reviewed, .corrected, .answered, .withdrawn: return []
        }
    }

    func noticeOfSubmission(of id: ApplicationID, _ file: ApplicantFile, at time: Timestamp) throws -> [Change] {
        try letter(.applicationSubmitted, to: id, file, at: time, [:])
    }

    func noticeOfAdmission(
        as expert: ExpertID, of id: ApplicationID, _ file: ApplicantFile, until: Timestamp, at time: Timestamp
    ) throws -> [Change] {
        try letter(
            .applicationAdmitted, to: id, file, at: time,
            ["expert": expert.description, "until": lastDay(before: until)])
    }

    /// - Parameter objection: distinguishes two objections within one second.
    private func letter(
        _ template: MailTemplate, to id: ApplicationID, about objection: Int? = nil, _ file: ApplicantFile,
        at time: Timestamp, _ values: [String: String]
    ) throws -> [Change] {
        guard let address = file[.email] else { return [] }
        let matter = objection.map { "\(id)/\($0)" } ?? id.description
        let letter = Letter(
            dedup: "\(template.rawValue) \(matter) \(time.text)", to: .init(.applicant, id), at: address, template,
            in: Language(rawValue: file.language) ?? .standard, values: values.merging(["folio": id.description]) { $1 }
        )
        return [try message(letter, at: time)]
    }

    private func specialties(of file: ApplicantFile) -> String {
        file.practice.map { reader.state.catalogues.name(of: $0.specialty, in: .specialties) }.joined(separator: ", ")
    }

    // MARK: - Experts and courts

    /// Returns the notices of a draw's conclusion: to everyone it designated, and to the court.
    func notices(of concluded: DrawConcluded, at time: Timestamp) throws -> [Change] {
        guard let open = reader.state.draws.open[concluded.draw] else { return [] }
        let matter = matter(of: .draw(concluded.draw), open.opened.request)
        let named = try concluded.designated.flatMap { expert in
            try letter(.designationNamed, to: expert, about: matter, at: time)
        }
        let values = [
            "designated": names(of: concluded.designated), "alternates": names(of: concluded.alternates),
        ]
        return named + (try letter(.drawConcluded, toCourtOf: matter, values, at: time))
    }

    func notices(of move: DesignationMoved.Move, on id: DesignationID, at time: Timestamp) throws -> [Change] {
        guard let designation = reader.state[id], let matter = try matter(of: id) else { return [] }
        let expert = designation.designee.expert
        let who = ["expert": expert.map { names(of: [$0]) } ?? ""]
        func toExpert(_ template: MailTemplate, _ values: [String: String] = [:]) throws -> [Change] {
            try expert.map { try letter(template, to: $0, about: matter, values, at: time) } ?? []
        }
        func toCourt(_ template: MailTemplate, _ values: [String: String] = [:]) throws -> [Change] {
            try letter(template, toCourtOf: matter, about: expert, values.merging(who) { $1 }, at: time)
        }
        switch move {
        case .notified(let notice):
            let limit = reader.state.calendar.deadline(
                of: reader.state.terms(of: id).answer(to: notice), before: reader.state.court(of: id))
            return try toExpert(
                .designationNotified, ["deadline": lastDay(before: limit), "day": notice.on.text])
        case .due(let day, let cause):
            let limit = reader.state.calendar.deadline(of: 0, after: day, before: reader.state.court(of: id))
            let values = ["deadline": lastDay(before: limit), "cause": cause.map { causes([$0]) } ?? ""]
            return try toExpert(cause == nil ? .reportDue : .reportMoved, values)
        case .accepted: return try toCourt(.designationAccepted)
        case .excused(let cause): return try toCourt(.designationExcused, ["cause": causes([cause])])
        case .lapsed:
            let values = ["deadline": lastDay(before: reader.state.deadline(of: id) ?? time)]
            return try toExpert(.designationLapsed, values.merging(who) { $1 }) + toCourt(.designationLapsed, values)
        case .revoked(let cause, _): return try toExpert(.designationRevoked, ["cause": causes([cause])])
        case .ended(let cause): return try toExpert(.designationEnded, ["cause": causes([cause])])
        case .called(let alternate): return try letter(.alternateCalled, to: alternate, about: matter, at: time)
        case .challenged, .resolved, .delivered, .discharged, .fees: return []
        }
    }

    /// Returns the notices of a time limit that moves: to the applicant, or to the expert and the court.
    /// - Parameter facts: those that move it.
    func notices(of moved: MovedLimit, by facts: [Fact], at time: Timestamp) throws -> [Change] {
        var (days, acts): ([String], [String]) = ([], [])
        for case .daysClosed(let closure) in facts {
            days += closure.days.map(\.text)
            acts.append(closure.instrument)
        }
        for case .calendarAdopted(let calendar) in facts { acts.append(calendar.instrument) }
        let values = [
            "deadline": lastDay(before: moved.deadline), "days": days.isEmpty ? "—" : days.joined(separator: ", "),
            "instrument": acts.joined(separator: "; "),
        ]
        if let id = try? ApplicationID(moved.subject) {
            guard let file = try applicantFile(of: id) else { return [] }
            return try letter(.applicationLimitMoved, to: id, file, at: time, values)
        }
        let id = try DesignationID(moved.subject)
        guard let designation = reader.state[id], let matter = try matter(of: id) else { return [] }
        let expert = designation.designee.expert
        let template: MailTemplate =
            designation.stage.kind == .accepted ? .reportLimitMoved : .designationLimitMoved
        let own = try expert.map { try letter(template, to: $0, about: matter, values, at: time) } ?? []
        return own + (try letter(template, toCourtOf: matter, about: expert, values, at: time))
    }

    /// Returns the reminder of a report. Without an address it is stored as failed, where the court sees it.
    func reminder(of report: ReportReminder, at time: Timestamp) throws -> Change? {
        guard let matter = try matter(of: report.designation) else { return nil }
        let contact = try privateReader.keptContact(of: report.expert)
        let letter = Letter(
            dedup: report.dedup, to: .init(.expert, report.expert), at: contact?.emails.first ?? "", .reportReminder,
            in: contact.flatMap { Language(rawValue: $0.language) } ?? .standard,
            values: values(of: matter).merging(["deadline": report.day.text]) { $1 })
        return try message(letter, at: time)
    }

    /// The facts about a matter for letters. A reserved file number is not among them, because mail can be read by
    /// third parties.
    private struct Matter {
        var court: String
        var caseNumber: String
        var specialty: String
        var folio: String
    }

    private func matter(of id: DesignationID) throws -> Matter? {
        try reader.request(of: id).map { matter(of: id.lot, $0) }
    }

    private func matter(of lot: LotID, _ request: Request) -> Matter {
        let number = reader.state.lot(lot)?.caseNumber?.phrase(reader.state.catalogues)
        return Matter(
            court: request.court, caseNumber: number ?? "—", specialty: request.specialty, folio: lot.description)
    }

    private func letter(
        _ template: MailTemplate, to expert: ExpertID, about matter: Matter, _ values: [String: String] = [:],
        at time: Timestamp
    ) throws -> [Change] {
        guard let contact = try privateReader.keptContact(of: expert), let address = contact.emails.first else {
            return []
        }
        let letter = Letter(
            dedup: "\(template.rawValue) \(matter.folio) \(expert) \(time.text)", to: .init(.expert, expert),
            at: address, template, in: Language(rawValue: contact.language) ?? .standard,
            values: values.merging(self.values(of: matter)) { $1 })
        return [try message(letter, at: time)]
    }

    /// Returns letters to every account of the court. The subject is stored, so it contains the expert's number and
    /// never a name.
    private func letter(
        _ template: MailTemplate, toCourtOf matter: Matter, about expert: ExpertID? = nil, _ values: [String: String],
        at time: Timestamp
    ) throws -> [Change] {
        let clerks = try reader.store.accounts().filter { $0.court == matter.court && !$0.isDisabled }
        return try clerks.compactMap { clerk in
            guard let address = try open(SealedName(.accountEmail, clerk.login)) else { return nil }
            let who = expert?.description ?? ""
            let letter = Letter(
                dedup: "\(template.rawValue) \(matter.folio) \(who) \(clerk.login) \(time.text)",
                to: .init(.court, matter.court), at: String(decoding: address, as: UTF8.self), template,
                in: Language(rawValue: clerk.language) ?? .standard,
                values: values.merging(self.values(of: matter)) { $1 })
            return try message(letter, at: time)
        }
    }

    private func values(of matter: Matter) -> [String: String] {
        let catalogues = reader.state.catalogues
        return [
            "folio": matter.folio, "case": matter.caseNumber, "court": catalogues.name(of: matter.court, in: .courts),
            "specialty": catalogues.name(of: matter.specialty, in: .specialties),
        ]
    }

    /// Notifies the holder of the account, so that an unwanted recovery is noticed.
    func noticeOfRecovery(of login: String, at time: Timestamp) throws -> [Change] {
        guard let row = try reader.store.account(login) else { return [] }
        return try letter(.accountRecovery, toHolderOf: row, about: time.text, at: time)
    }

    /// - Parameter matter: distinguishes this notice from others to the same holder with the same template.
    func letter(
        _ template: MailTemplate, toHolderOf row: AccountRow, about matter: String, _ values: [String: String] = [:],
        at time: Timestamp
    ) throws -> [Change] {
        guard let address = try open(SealedName(.accountEmail, row.login)) else { return [] }
        let letter = Letter(
            dedup: "\(template.rawValue) \(row.login) \(matter)", to: .init(.account, row.login),
            at: String(decoding: address, as: UTF8.self), template,
            in: Language(rawValue: row.language) ?? .standard, values: values.merging(["account": row.login]) { $1 })
        return [try message(letter, at: time)]
    }

    // MARK: - Text

    /// Returns names with numbers; the number alone for an erased identity.
    private func names(of experts: [ExpertID]) -> String {
        experts.map { id in
            let document = (try? reader.store.identity(of: id)).flatMap {
                $0.flatMap { try? IdentityDocument(parsing: $0) }
            }
            return document.map { "\($0.name) (\(id))" } ?? id.description
        }.joined(separator: ", ")
    }

    private func causes(_ codes: [String]) -> String {
        codes.map { reader.state.catalogues.name(of: $0, in: .causes) }.joined(separator: "; ")
    }

    /// Returns the last local day before a deadline.
    private func lastDay(before deadline: Timestamp) -> String {
        reader.state.calendar.lastDay(before: deadline).text
    }
}
