import Draw
import Office
import PublicRecord
import Wording

extension StaffRoute {
    /// The pages of the office, in the order of their menus.
    static let table = RouteTable<StaffRoute> {
        // The way in.
        RouteRow("entrar", .signIn) { try await $0.staffSignIn($1) }
        RouteRow("salir", .signOut) { try await $0.end($1, then: .seeOther(.home)) }
        RouteRow("entrar/contrasena", .newPassword) { try await $0.replacePassword($1) }
        RouteRow("entrar/segundo-factor", .enrolment) { try await $0.enrol($1) }
        RouteRow("entrar/directorio", .directory) { try await $0.goToDirectory($1) }
        RouteRow("entrar/directorio/regreso", .directoryReturn) { try await $0.returnFromDirectory($1) }
        // Draws and designations.
        RouteRow("", .queue, for: StaffRoute.office, menu: "portal.staff.queue") {
            try $0.show(QueuePage($1), or: QueuePage.table($1), in: $1)
        }
        RouteRow("plazos.ics", .calendar, for: StaffRoute.office) { try CalendarFile(queueOf: $1).download }
        RouteRow("sorteos/solicitud", .request, for: Action.openDraw.roles, menu: "portal.staff.request") {
            try await $0.requestDraw($1)
        }
        RouteRow(
            "sorteos/solicitud/{draft}", StaffRoute.draft, for: Action.openDraw.roles,
            draft: { StaffDraft.name(of: $0) }
        ) { try await $0.requestDraw($1, draft: $2) }
        RouteRow("sorteos/solicitud/{draft}/lista", StaffRoute.preview, for: Action.openDraw.roles) {
            try await $0.previewDraw($2, $1)
        }
        RouteRow("sorteos/solicitud/{draft}/abrir", StaffRoute.open, for: Action.openDraw.roles) {
            try await $0.openDraw($2, $1)
        }
        RouteRow("asuntos", .matters, for: StaffRoute.readers, menu: "portal.staff.matters") {
            try $0.showMatters($1)
        }
        RouteRow("sorteos/{draw}", StaffRoute.draw, for: StaffRoute.readers) {
            $0.show(try StaffDrawPage($2, $1), in: $1)
        }
        RouteRow("sorteos/{draw}/documentos/{document}", StaffRoute.documentOfDraw, for: StaffRoute.readers) {
            try $0.showDrawDocument($3, of: $2, $1)
        }
        RouteRow("actas", .actas, for: Action.signActa.roles, menu: "portal.staff.actas") {
            try await $0.showUnsignedActas($1)
        }
        RouteRow("sorteos/{draw}/firmas", StaffRoute.signatures, for: StaffRoute.readers) {
            try await $0.showSignatures(of: $2, $1)
        }
        RouteRow("sorteos/{draw}/firmas/cadena", StaffRoute.statement, for: Action.signActa.roles) {
            try $0.statement(of: $2, $1)
        }
        RouteRow(
            "sorteos/{draw}/firmas/{signature}", StaffRoute.signatureFile, for: Action.readSignature.roles
        ) { try $0.signatureFiles($3, of: $2, $1) }
        RouteRow("{lot}/{step}", StaffRoute.lot, by: { $1.action.roles }) { try await $0.act($3, on: $2, $1) }
        RouteRow("designaciones/{designation}", StaffRoute.designation, for: StaffRoute.readers) {
            $0.show(try DesignationPage($2, $1), in: $1)
        }
        RouteRow(
            "designaciones/{designation}/documentos/{document}", StaffRoute.documentOfDesignation,
            for: StaffRoute.readers
        ) { try $0.showDesignationDocument($3, of: $2, $1) }
        RouteRow("designaciones/{designation}/contacto", StaffRoute.contact, for: [.court]) {
            try $0.showContact(of: $2, $1)
        }
        // Experts can do some of these steps too, but through their own door.
        RouteRow(
            "designaciones/{designation}/{step}", StaffRoute.designationStep,
            by: { $1.action.roles.intersection(StaffRoute.office) }
        ) { try await $0.moveDesignation($2, $3, $1) }
        RouteRow("designacion-directa", .direct, for: Action.designate.roles, draft: "directa") {
            try await $0.designateDirectly($1)
        }
        // The registry.
        RouteRow("solicitudes", .applications, for: Action.readPrivate.roles, menu: "portal.staff.applications") {
            try $0.show(ApplicationsPage($1), or: ApplicationsPage.table($1), in: $1)
        }
        RouteRow("solicitudes/{application}", StaffRoute.application, for: Action.readPrivate.roles) {
            try await $0.showApplication($2, $1)
        }
        RouteRow(
            "solicitudes/{application}/{step}", StaffRoute.applicationStep,
            by: { $1.action.roles.intersection(StaffRoute.office) },
            draft: { [.object, .giveBack, .reject].contains($1) ? "\($0)/\($1.rawValue)" : nil }
        ) { try await $0.moveApplication($2, $3, $1) }
        RouteRow(
            "solicitudes/{application}/documentos/{requirement}", StaffRoute.document, for: Action.readPrivate.roles
        ) { try await $0.document($3, of: $2, $1) }
        RouteRow("padron", .roster, for: [.registry, .council, .audit], menu: "portal.staff.roster") {
            try $0.show(StaffRosterPage($1), or: StaffRosterPage.table($1), in: $1)
        }
        RouteRow("padron/{expert}", StaffRoute.expert, for: [.registry, .council, .audit]) {
            try await $0.showExpert($2, $1)
        }
        RouteRow("padron/{expert}/contacto", StaffRoute.expertContact, for: [.registry]) {
            try $0.showContact(of: $2, $1)
        }
        RouteRow(
            "padron/{expert}/proponer/{change}", StaffRoute.propose, for: Action.proposeChange.roles,
            draft: { "\($0)/\($1.rawValue)" }
        ) { try await $0.propose($3, of: $2, $1) }
        RouteRow(
            "padron/{expert}/disponibilidad", StaffRoute.declare,
            for: Action.declareAvailability.roles.intersection(StaffRoute.office)
        ) { try await $0.declareAvailability(of: $2, $1) }
        RouteRow("propuestas", .proposals, for: [.registry, .council, .audit], menu: "portal.staff.proposals") {
            try await $0.showProposals($1)
        }
        RouteRow("propuestas/{proposal}/{step}", StaffRoute.proposalStep, by: { $1.action.roles }) {
            try await $0.decide($3, on: $2, $1)
        }
        RouteRow("listas", .lists, for: [.registry, .council, .audit], menu: "portal.staff.lists") {
            $0.show(try ListsPage($1), in: $1)
        }
        RouteRow("listas/nueva", .newList, for: Action.prepareList.roles) { try await $0.bringList($1) }
        RouteRow("listas/propuestas/{proposal}", StaffRoute.listProposal, for: [.registry, .council, .audit]) {
            try $0.showListProposal($2, $1)
        }
        RouteRow("listas/propuestas/{proposal}/{step}", StaffRoute.listProposalStep, by: { $1.action.roles }) {
            try await $0.decide($3, onList: $2, $1)
        }
        RouteRow("listas/{list}", StaffRoute.list, for: [.registry, .council, .audit]) {
            try await $0.showList($2, $1)
        }
        RouteRow("listas/{list}/columnas", StaffRoute.listColumns, for: Action.prepareList.roles) {
            try await $0.chooseColumns(of: $2, $1)
        }
        RouteRow("listas/{list}/dudas", StaffRoute.listDoubts, for: Action.prepareList.roles) {
            try await $0.decideDoubts(of: $2, $1)
        }
        RouteRow("listas/{list}/dudas.xlsx", StaffRoute.listSheet, for: [.registry, .council, .audit]) {
            try await $0.listSheet(of: $2, $1)
        }
        RouteRow("listas/{list}/proponer", StaffRoute.proposeList, for: Action.proposeChange.roles) {
            try await $0.proposeList($2, $1)
        }
        RouteRow("listas/{list}/descartar", StaffRoute.discardList, for: Action.prepareList.roles) {
            try await $0.discardList($2, $1)
        }
        RouteRow(
            "correcciones", .corrections, for: [.registry, .council, .court, .audit], menu: "portal.staff.corrections"
        ) { $0.show(try CorrectionsPage($1), in: $1) }
        RouteRow("correcciones/{proposal}/{step}", StaffRoute.correctionStep, by: { $1.correction.roles }) {
            try await $0.decideCorrection($3, on: $2, $1)
        }
        // The council and the administration.
        RouteRow("convocatorias", .calls, for: [.registry, .council, .audit], menu: "portal.staff.calls") {
            $0.show(StaffCallsPage($1), in: $1)
        }
        RouteRow("convocatorias/nueva", .newCall, for: Action.openCall.roles, draft: "convocatoria") {
            try await $0.openCall($1)
        }
        RouteRow("reglas", .rules, for: [.registry, .council, .audit], menu: "portal.staff.rules") {
            $0.show(try RulesPage($1), in: $1)
        }
        RouteRow("reglas/suspension", .closeDays, for: Action.proposeRules.roles, draft: "suspension") {
            try await $0.closeDays($1)
        }
        RouteRow("reglas/proponer/{file}", StaffRoute.proposeRules, for: Action.proposeRules.roles) {
            try await $0.proposeRules($2, $1)
        }
        RouteRow("reglas/propuestas/{proposal}", StaffRoute.rulesProposal, for: [.registry, .council, .audit]) {
            try $0.showRulesProposal($2, $1)
        }
        RouteRow("reglas/propuestas/{proposal}/{step}", StaffRoute.rulesProposalStep, by: { $1.rules.roles }) {
            try await $0.decide($3, onRules: $2, $1)
        }
        RouteRow("personas", .persons, for: [.registry, .administration], menu: "portal.staff.persons") {
            $0.show(PersonsPage($1), in: $1)
        }
        RouteRow(
            "personas/{person}/{step}", StaffRoute.personStep,
            by: { $1.action.roles.intersection(StaffRoute.office) }
        ) { try await $0.act($3, on: $2, $1) }
        RouteRow("cuentas", .accounts, for: Action.manageAccounts.roles, menu: "portal.staff.accounts") {
            try await $0.listAccounts($1)
        }
        RouteRow("cuentas/nueva", .newAccount, for: Action.addAccount.roles) { try await $0.addAccount($1) }
        RouteRow("cuentas/{login}/{step}", StaffRoute.accountStep, by: { $1.action.roles }) {
            try await $0.act($3, onAccount: $2, $1)
        }
        RouteRow(
            "correo", .mail, for: Action.manageMail.roles.intersection(StaffRoute.office), menu: "portal.staff.mail"
        ) { $0.show(try MailPage($1), in: $1) }
        RouteRow(
            "correo/{message}", StaffRoute.retryMail, for: Action.manageMail.roles.intersection(StaffRoute.office)
        ) { try await $0.retryMail($2, $1) }
        RouteRow("bitacora", .activity, for: Action.readActivity.roles, menu: "portal.staff.activity") {
            try await $0.showActivity($1)
        }
        RouteRow("mi-cuenta", .me, for: StaffRoute.office, menu: "portal.staff.me") { try await $0.ownAccount($1) }
        RouteRow("mi-cuenta/llaves", .passkeys, for: StaffRoute.office) { try await $0.ownPasskeys($1) }
        RouteRow("mi-cuenta/sesiones", .sessions, for: StaffRoute.office) { try await $0.ownSessions($1) }
    }

    /// The roles with an account.
    static let office: Set<Role.Kind> = [.registry, .court, .council, .administration, .audit]
    /// The roles that may see draws and designations.
    private static let readers = office.subtracting([.administration])

    /// Returns the route for a document; `nil` for one that is not of a draw.
    @Sendable
    private static func documentOfDraw(_ id: DrawID, _ document: CourtDocument) -> StaffRoute? {
        document.isOfDraw ? .drawDocument(id, document) : nil
    }

    /// Returns the route for a document; `nil` for one that is not of a designation.
    @Sendable
    private static func documentOfDesignation(_ id: DesignationID, _ document: CourtDocument) -> StaffRoute? {
        document.isOfDraw ? nil : .designationDocument(id, document)
    }

    /// Returns the route for a lot's step; `nil` for annulling a direct designation, which has no draw.
    @Sendable
    private static func lot(_ id: LotID, _ step: LotStep) -> StaffRoute? {
        if case (.direct, .annul) = (id, step) { return nil }
        return .lotStep(id, step)
    }
}
