import ActaSignatures
import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The form by which a browser signs actas: the part `signing`. It stays hidden without scripts. The fields for
/// certificate, key and password have no names, so that no browser sends them.
struct SigningForm {
    struct Acta {
        var folio: String
        /// The file number.
        var about: String
        /// The statement up to the serial number, which the script adds from the certificate.
        var text: String
        var href: String
    }

    var action: String
    var actas: [Acta]
    var script = Route.asset(.signing).link
    /// Whether there are several actas, of which the signer chooses.
    var isChoice: Bool

    init(to route: StaffRoute, _ draws: [DrawID], isChoice: Bool = false, in visit: Visit) throws {
        action = Route.staff(route).link
        self.isChoice = isChoice
        actas = try zip(draws, visit.reader.actaBeginnings(of: draws)).map { draw, text in
            Acta(
                folio: draw.description, about: try visit.caseText(of: .draw(draw)), text: text,
                href: Route.staff(.signatures(draw)).link)
        }
    }
}

/// The signatures of an acta, with the forms that add one.
struct SignaturesPage: Page {
    static let template = "staff-signatures"

    struct Kept {
        var moment: Moment
        var signer: String
        var serial: String
        var revocation: String
        var digest: String
        var entryLink: String
        /// The archive with the files for `openssl`; `nil` if the file was erased.
        var files: String?
        var commands: String
    }

    var title: String
    var status: Int
    var notice: String?
    var kept: [Kept]
    /// `nil` where the user cannot sign.
    var signing: SigningForm?
    /// The form that asks for the statement of a certificate.
    var statementAction: String
    /// The form that brings a signature that another program made.
    var upload: FormModel?
    var complaints: [FormModel.Line]
    var back: Link

    init(_ draw: DrawID, _ visit: Visit, _ complaint: Complaint? = nil) throws {
        guard let record = visit.state.draws[draw], visit.state.draws.designated(by: draw) != nil else {
            throw Trouble.notFound
        }
        try visit.requireMatter(of: record.court)
        title = say("portal.staff.signatures", ["draw": draw.description])
        status = complaint == nil ? 200 : 422
        notice = visit.notice
        back = Link(text: say("portal.staff.draw", ["draw": draw.description]), .staff(.draw(draw)))
        kept = try visit.privateReader.signatures(of: draw).map { Kept($0, of: draw, in: visit) }
        complaints = FormModel.lines(complaint, [])
        statementAction = Route.staff(.statement(draw)).link
        guard visit.ownCourt == record.court, visit.may(.signActa) else { return }
        signing = try SigningForm(to: .signatures(draw), [draw], in: visit)
        upload = FormModel(
            to: .staff(.signatures(draw)),
            [
                Field("texto", .file, label: "portal.staff.signatures.text", accept: ".txt"),
                Field("certificado", .file, label: "portal.staff.signatures.certificate", accept: ".cer,.crt,.pem"),
                Field(
                    "firma", .file, label: "portal.staff.signatures.signature",
                    hint: "portal.staff.signatures.signature-hint"),
                Field(
                    "respuesta", .file, label: "portal.staff.signatures.answer",
                    hint: "portal.staff.signatures.answer-hint", isRequired: false),
            ], submit: "portal.staff.signatures.send")
    }
}

extension SignaturesPage.Kept {
    fileprivate init(_ kept: KeptSignature, of draw: DrawID, in visit: Visit) {
        moment = visit.moment(kept.noted.time)
        signer = kept.signer?.name ?? say("portal.staff.signatures.erased")
        serial = (try? kept.file?.certificate)?.serial.description ?? ""
        let isAsked = kept.file?.signature.answer != nil
        revocation = say(isAsked ? "portal.staff.signatures.not-revoked" : "portal.staff.signatures.unchecked")
        digest = kept.noted.file.hex
        entryLink = Route.entry(kept.noted.place).link
        files = kept.file == nil ? nil : Route.staff(.signatureFile(draw, digest)).link
        commands = kept.file?.commands(at: kept.noted.time) ?? ""
    }
}

/// The actas of a court that nobody signed, to be signed together.
struct UnsignedActasPage: Page {
    static let template = "staff-actas"
    /// The largest number of actas that are signed together.
    static let most = 50

    var title = say("portal.staff.actas")
    var status: Int
    var notice: String?
    /// `nil` if there is none.
    var signing: SigningForm?
    var complaints: [FormModel.Line]

    init(_ visit: Visit, _ complaint: Complaint? = nil) throws {
        status = complaint == nil ? 200 : 422
        notice = visit.notice
        complaints = FormModel.lines(complaint, [])
        let draws = visit.ownCourt.map { visit.reader.unsignedActas(of: $0, most: UnsignedActasPage.most) } ?? []
        guard !draws.isEmpty else { return }
        signing = try SigningForm(to: .actas, draws, isChoice: true, in: visit)
    }
}
