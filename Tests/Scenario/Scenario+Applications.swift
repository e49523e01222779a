import Draw
import Office
import PublicRecord
import Store

/// The steps from the call to the admission.
extension Scenario {
    func apply(_ step: Step) async throws -> [String] {
        switch step {
        case .openCall:
            let now = try now
            let call = CallOpened(
                call: "convocatoria", period: "2026-2027", opens: now, closes: now.advanced(by: 30 * 86_400),
                specialties: ["topografia"], districts: ["guadalajara"], requirements: ["cedula"], correctionDays: 5,
                objectionDays: 3, answerDays: 2, instrument: "Convocatoria")
            try await office.openCall(call, as: Scenario.council)
            return line(.openCall, call.call)
        case .beginDraft: return line(.draft, try await office.beginDraft(in: "convocatoria").folio)
        case .edit:
            var edit = Office.Edit()
            edit.fields = [
                .name: Scenario.applicant, .curp: "XEXX000101HJCRRS06", .email: "irene@ejemplo.invalid",
                .telephone: "33 5550 0009",
            ]
            edit.practice = [Practice(specialty: "topografia", districts: ["guadalajara"])]
            let draft = try await draft()
            try await office.edit(draft, edit, as: holder(of: draft))
            return line(.draft, draft)
        case .attach: return try await attach("cédula", to: try await draft())
        case .attachAgain: return try await attach("cédula, legible", to: try await application().description)
        case .submit:
            let draft = try await draft()
            return line(.submit, try await office.submit(draft, as: holder(of: draft)).folio)
        case .correct:
            let id = try await application()
            try await office.correct(id, as: holder(of: id.description))
            return line(.correct, id)
        default:
            let id = try await application()
            guard case .listed(_, let objections) = await state.applications[id]?.stage,
                let number = objections.firstIndex(where: { !$0.answered })
            else { throw Nothing() }
            try await office.answer(number + 1, text: "No.", in: id, as: holder(of: id.description))
            return line(.answer, id)
        }
    }

    private func attach(_ text: String, to folio: String) async throws -> [String] {
        let content = Array("%PDF-1.4\n% \(text)\n%%EOF\n".utf8)
        try await office.attach(content, for: "cedula", to: folio, as: holder(of: folio))
        return line(.draft, folio)
    }

    func decide(_ step: Step) async throws -> [String] {
        let id = try await application()
        switch step {
        case .review, .reviewAgain:
            try await office.review(id, as: Scenario.registry)
            return line(.review, id)
        case .giveBack:
            try await office.returnForCorrection(id, missing: ["cedula"], as: Scenario.registry)
            return line(.returnForCorrection, id)
        case .list:
            try await office.list(id, as: Scenario.registry)
            return line(.list, id)
        case .object:
            _ = try await office.object(
                to: id, cause: "antecedentes", by: "Alguien", text: "Algo.", as: Scenario.registry)
            return line(.object, id)
        case .approve:
            let state = await state
            if let deadline = state.applications[id]?.deadline(by: state.calendar) { leap(to: deadline) }
            try await office.approve(id, instrument: "Acta", as: Scenario.council)
            return line(.approve, id)
        default: return line(.admit, try await office.admit(id, instrument: "Lista", as: Scenario.council))
        }
    }

    private func draft() async throws -> String {
        guard let draft = try await office.privateReader.drafts().first else { throw Nothing() }
        return draft
    }

    func application() async throws -> ApplicationID {
        guard let application = await state.applications.all.last else { throw Nothing() }
        return application.id
    }

    private func holder(of folio: String) -> Actor { Actor(name: folio, role: .applicant(folio)) }
}
