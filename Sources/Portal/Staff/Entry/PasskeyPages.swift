import Office
import WireFormat
import Wording

/// The fields of a form that a passkey answers. The raw values appear in pages and in `portal.js`.
enum PasskeyField: String {
    /// The holder's name for the passkey.
    case title = "nombre"
    /// The ticket of the challenge.
    case ticket = "boleto"
    case credential = "credencial"
    case clientData = "cliente"
    case attestation = "constancia"
    case data = "datos"
    case signature = "firma"

    /// The fields that the script fills.
    static let answer: [PasskeyField] = [.credential, .clientData, .attestation, .data, .signature]
}

extension Form {
    /// The answer of a passkey; `nil` if the form has none.
    /// - Throws: `Trouble.unreadable` for fields that are not Base64url.
    var passkeyAnswer: PasskeyAnswer? {
        get throws(Trouble) {
            guard let ticket = self[PasskeyField.ticket.rawValue], self[PasskeyField.credential.rawValue] != nil else {
                return nil
            }
            func bytes(_ field: PasskeyField) throws(Trouble) -> [UInt8] {
                do {
                    return try Base64URL.decode(self[field.rawValue] ?? "")
                } catch {
                    throw .unreadable
                }
            }
            return PasskeyAnswer(
                ticket: ticket, credential: try bytes(.credential), clientData: try bytes(.clientData),
                attestation: try bytes(.attestation), data: try bytes(.data), signature: try bytes(.signature))
        }
    }
}

/// The button with which a passkey answers a challenge: the part `passkey`. It stays hidden without scripts.
struct PasskeyButton {
    /// The method of `navigator.credentials`.
    var method: String
    var options: String
    var text: String
    /// The names of the fields that the script fills.
    var fields: [String]

    static func create(_ ticket: PasskeyTicket) -> PasskeyButton {
        PasskeyButton(
            method: "create", options: ticket.options, text: say("portal.passkeys.touch"),
            fields: PasskeyField.answer.map(\.rawValue))
    }

    static func get(_ ticket: PasskeyTicket) -> PasskeyButton {
        PasskeyButton(
            method: "get", options: ticket.options, text: say("portal.second-factor.use"),
            fields: PasskeyField.answer.map(\.rawValue))
    }
}

/// The own passkeys, at both doors.
extension Portal {
    /// Lists the user's passkeys, adds one in two steps, or removes one.
    func ownPasskeys(_ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        let canAdd = relyingParty != nil
        guard visit.method == .post, let session = visit.session else {
            return show(try PasskeysPage(visit, actor, canAdd: canAdd), in: visit)
        }
        do {
            if let name = visit.form["quitar"] {
                try await office.act { try await $0.removePasskey(name, as: actor) }
                return .done(.passkeyRemoved, on: visit.route)
            }
            guard let site = relyingParty else { throw Trouble.notFound }
            let title = try visit.form.need(PasskeyField.title.rawValue)
            if let answer = try visit.form.passkeyAnswer {
                try await office.act { try await $0.addPasskey(title, answer, at: site, in: session, as: actor) }
                return .done(.passkeyAdded, on: visit.route)
            }
            // A stolen session alone must not add a way in.
            try await confirmFactor(in: visit)
            let ticket = try await office.act { try await $0.beginPasskey(at: site, in: session, as: actor) }
            return show(try PasskeysPage(visit, actor, canAdd: canAdd, ticket: ticket), in: visit)
        } catch {
            guard let complaint = Complaint(error) else { throw error }
            return show(try PasskeysPage(visit, actor, canAdd: canAdd, complaint), in: visit)
        }
    }
}

/// The page of the own passkeys.
struct PasskeysPage: Page {
    static let template = "passkeys"

    struct Row {
        var name: String
        var title: String
        var created: Moment
        var used: String
    }

    var title = say("portal.passkeys")
    var status: Int
    var notice: String?
    /// The sentence for applicants and experts, for whom a passkey is one's own choice.
    var choice: String?
    var impossible: String?
    var action: String
    var rows: [Row]
    /// The link to the directory, where the session is to be confirmed before.
    var confirming: Link?
    /// The form that names a new passkey.
    var form: FormModel?
    /// The second step: the passkey is made.
    var button: PasskeyButton?
    var ticket: String
    var newTitle: String

    init(
        _ visit: Visit, _ actor: Actor, canAdd: Bool, _ complaint: Complaint? = nil, ticket made: PasskeyTicket? = nil
    ) throws {
        status = complaint == nil ? 200 : 422
        notice = visit.notice
        choice = actor.door == .folio ? say("portal.passkeys.folio") : nil
        impossible = canAdd ? nil : say("portal.passkeys.impossible")
        action = visit.route.link
        rows = try visit.privateReader.ownPasskeys(of: actor).map { passkey in
            Row(
                name: passkey.name, title: passkey.title, created: visit.moment(passkey.created),
                used: passkey.used.map { visit.moment($0).text } ?? say("portal.passkeys.never"))
        }
        button = made.map { .create($0) }
        ticket = made?.id ?? ""
        newTitle = visit.form[PasskeyField.title.rawValue] ?? ""
        guard canAdd, made == nil else { return }
        let name = Field(
            PasskeyField.title.rawValue, label: "portal.passkeys.name", value: newTitle,
            hint: "portal.passkeys.name-hint")
        confirming = visit.confirmingLink
        form = FormModel(
            to: visit.route, [name] + visit.confirmingFields, submit: "portal.passkeys.go-on", complaint: complaint)
    }
}
