import Office
import PublicRecord
import Wording

/// The first step to a draw: what is asked for. Whatever is sent is kept until the draw is open, so that nothing is typed twice.
extension Portal {
    func requestDraw(_ visit: Visit) async throws -> Answer {
        let actor = try visit.officer
        guard let court = visit.ownCourt else { throw Trouble.notYours }
        guard visit.method == .post else {
            let kept = try await kept(in: visit) ?? Form()
            return show(RequestPage(visit, PetitionForm(kept, court: court)), in: visit)
        }
        let petition = PetitionForm(visit.form, court: court)
        let text = visit.form.text
        try await office.act { try await $0.keepForm(StaffDraft.request, text, of: actor) }
        switch visit.form["paso"] {
        case "agregar": return show(RequestPage(visit, petition, spare: 1), in: visit)
        case "guardar": return .done(.saved, at: .request)
        case "borrar":
            try await office.act { try await $0.forgetForm(StaffDraft.request, of: actor) }
            return .seeOther(.staff(.request))
        default: break
        }
        do {
            let asked = try petition.petition()
            _ = try await office.act { try await $0.previewDraw(asked) }
            return .seeOther(.staff(.preview))
        } catch let faults as PetitionFaults {
            var complaint = StaffComplaint()
            complaint.errors = faults.errors
            return show(RequestPage(visit, petition, complaint), in: visit)
        } catch {
            guard let complaint = StaffComplaint(error) else { throw error }
            return show(RequestPage(visit, petition, complaint), in: visit)
        }
    }
}

struct RequestPage: Page {
    static let template = "staff-request"

    /// One row of impediments: two fields.
    struct Row {
        var fields: [Field]
    }

    var title = say("portal.staff.request")
    var status: Int
    var notice: String?
    var court: StaffLine
    var action: String
    var fields: [Field]
    var rows: [Row]
    var complaints: [FormModel.Complaint]
    var hasComplaints: Bool
    var hasDraft: Bool

    /// - Parameter spare: empty rows for more impediments.
    init(_ visit: Visit, _ petition: PetitionForm, _ complaint: StaffComplaint? = nil, spare: Int = 0) {
        status = complaint == nil ? 200 : 422
        notice = StaffNotice.text(for: visit)
        court = StaffLine("portal.staff.court", visit.names.name(of: petition.court, in: .courts))
        action = visit.route.link
        hasDraft = !petition.form.pairs.isEmpty
        let home = visit.names.row(petition.court, in: .courts)?.district ?? ""
        let plain = [
            Field("expediente", label: "portal.staff.case", hint: "portal.staff.case-hint"),
            Field(
                "reservado", .checks, label: "portal.staff.sealed",
                options: [.init(value: "si", text: say("portal.staff.sealed-text"))], hint: "portal.staff.sealed-hint",
                isRequired: false),
            .code("especialidad", label: "portal.staff.specialty", of: .specialties, in: visit),
            .code("partido", label: "portal.staff.district", of: .districts, in: visit, value: home),
            .code("tipo", label: "portal.staff.kind", of: .kinds, in: visit),
            Field(
                "lugares", .input("number"), label: "portal.staff.seats", value: "1", hint: "portal.staff.seats-hint",
                keyboard: "numeric"),
        ]
        fields = (petition.form.pairs.isEmpty ? plain : plain.map { $0.filled(from: petition.form) }).failing(complaint)
        rows = (0..<max(1, petition.rowCount + spare)).map { place in
            let row = petition.impediments[place] ?? .init(expert: "", cause: "")
            let fields = [
                Field(
                    "perito-\(place)", label: "portal.staff.impediment.expert", value: row.expert,
                    hint: place == 0 ? "portal.staff.impediment.expert-hint" : nil, isRequired: false),
                .code(
                    "motivo-\(place)", label: "portal.staff.impediment.cause", of: .causes, in: visit, for: .impediment,
                    value: row.cause, isRequired: false),
            ]
            return Row(fields: fields.failing(complaint))
        }
        complaints = [complaint?.whole].compactMap(\.self).map { .init(text: $0, href: nil) }
        for field in fields + rows.flatMap(\.fields) {
            if let error = field.error { complaints.append(.init(text: error, href: "#\(field.name)")) }
        }
        hasComplaints = !complaints.isEmpty
    }
}

extension StaffComplaint {
    init() {}
}
