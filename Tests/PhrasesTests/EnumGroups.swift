import ActaSignatures
import Beacon
import CouncilLists
import DocumentTemplates
import Draw
import Identifiers
import Office
import OpenData
import OpenIDConnect
import PublicRecord
import Relays
import Spreadsheets
import Verification
import WireFormat

@testable import Portal

/// The keys that are composed of a group and a raw value, and so do not occur in the sources.
enum EnumGroups {
    static let keys: Set<String> = Set(
        keys("rule", Rule.self) + keys("malformed", Malformed.Reason.self) + keys("failure", Failure.self)
            + keys("step", Step.self) + keys("state", StepState.self) + keys("fault", LogFault.self)
            + keys("pool", Pool.Difference.Kind.self) + keys("warning", Warning.self)
            + keys("office", Refusal.Reason.self)
            + keys("identifier", IdentifierFault.Kind.self) + keys("document", DocumentFault.self)
            + keys("signature", SignatureFault.self)
            + keys("action", Action.self) + keys("role", Role.Kind.self)
            + ["done", "refused"].map { "outcome.\($0)" }
            + keys("phase", Phase.self)
            + MailTemplate.allCases.flatMap { mail in ["", ".subject", ".body"].map { "mail.\(mail.rawValue)\($0)" } }
            + keys("undelivered", MailFault.Reason.self)
            + keys("standing", Roster.Standing.self) + keys("catalogue", Catalogue.self)
            + keys("fit", GoodnessOfFit.Verdict.self)
            + commitment + home
            + lists + registry + matters + beacons + openData + portal)

    private static let commitment: [String] =
        keys("commitment.part", Breakdown.Part.Kind.self)
        + CommitmentReport.Standing.allCases.flatMap {
            ["commitment.standing.\($0.rawValue)", "commitment.standing.\($0.rawValue).text"]
        }
        + Breakdown.Part.Kind.allCases.dropFirst().map { "portal.commitment.table.\($0.rawValue)" }
        + ["by-lot", "people", "expected", "acceptance"].flatMap {
            ["portal.commitment.figure.\($0)", "portal.commitment.figure.\($0)-about"]
        }
        + [
            "lot", "direct", "share", "people", "expected", "standing", "top-five", "thin", "acceptance", "in-three",
        ].map { "portal.commitment.column.\($0)" }

    private static let home: [String] =
        ["draws", "people", "direct", "overdue"].flatMap {
            ["portal.public.home.figure.\($0)", "portal.public.home.figure.\($0)-about"]
        }
        + ["courts", "experts", "press"].flatMap {
            ["portal.public.home.door.\($0)", "portal.public.home.door.\($0)-about"]
        }
        + ["expedientes", "peritos", "juzgado", "especialidad", "partido"].map { "portal.public.search.group.\($0)" }

    private static let lists: [String] =
        keys("list.field", ListField.self) + keys("list.fault", ListFault.Kind.self)
        + keys("list.row", ListReading.NamedRow.Reason.self) + keys("list.likeness", Likeness.self)
        + keys("list.doubt", Doubt.Kind.self) + keys("list.answer", CouncilLists.Answer.Choice.self)
        + [
            "renewed", "new", "changed", "not-renewed", "missing", "settled", "present", "removed", "left-out",
            "otherwise-named",
        ].map { "list.group.\($0)" }
        + ["key", "rows", "question", "suggestions", "choices", "decision"].map { "list.sheet.\($0)" }
        + keys("spreadsheet", SpreadsheetFault.Kind.self) + keys("template", TemplateFault.Kind.self)
        + keys("template.document", CourtDocument.self)
        + ["own", "shipped", "absent"].map { "template.origin.\($0)" }
        + ["document", "header", "footer"].map { "template.part.\($0)" }
        + Designation.Stage.Kind.allCases.map { "portal.staff.document.outcome.\($0.rawValue)" }
        + Paper.allCases.map { "portal.staff.court-documents.paper.\($0.rawValue)" }
        + ["districts", "specialties"].map { "portal.staff.lists.value-\($0)" }
        + [
            "covered-cells", "doubtful-letters", "empty-rows", "formulas", "hidden-columns", "hidden-rows",
            "hidden-sheets", "merged", "other-sheets", "rounded-numbers",
        ].map { "spreadsheet.note.\($0)" }

    private static let registry: [String] =
        keys("stage.application", Application.Stage.Kind.self) + keys("stage.designation", Designation.Stage.Kind.self)
        + keys("notice.medium", CourtNotice.Medium.self) + keys("fees.step", FeeAmount.Step.self)
        + keys("fees.payer", FeeAmount.Payer.self) + keys("next.application", Application.Stage.Kind.self)
        + keys("next.designation", Designation.Stage.Kind.self)
        + keys("event", ApplicationMoved.Kind.self) + keys("event", DesignationMoved.Kind.self)
        + keys("event", StandingChanged.Change.self)
        + ApplicantFile.Field.allCases.map { "field.\($0.rawValue.replacing("_", with: "-"))" }
        + keys("task", QueueItem.Task.self) + keys("urgency", QueueItem.Urgency.self)
        + ["suspend", "reinstate", "remove", "sanction", "practice", "renew", "identity", "annul"].map {
            "change.\($0)"
        }
        + ["soon", "open", "closed"].map { "call.\($0)" }
        + Retention.allCases.map { "reference.kept-\($0.rawValue)" }
        + ReferenceFile.allCases.filter { $0.catalogue == nil }.map { "reference.\($0.rawValue)" }
        + ["concluded", "lapsed-designation", "lapsed-application", "reminded", "ended-draft", "noted", "stuck"].map {
            "work.\($0)"
        }

    private static let matters: [String] =
        keys("case", CaseFault.self) + keys("recordtext", RecordText.Field.self)
        + keys("earlier", Office.EarlierLot.State.self) + keys("portal.staff.lot", Office.EarlierLot.State.self)
        + [
            "additions", "annulled", "corrections", "corrections-late", "ended", "reserved", "not-independent",
            "unknown-beacon",
        ].map { "portal.statistics.matter.\($0)" }

    private static let openData: [String] =
        DataSet.allCases.flatMap { ["dataset.\($0.rawValue)", "dataset.\($0.rawValue).about"] }
        + Column.allCases.map { "column.\($0.rawValue.replacing("_", with: "-"))" }.flatMap { [$0, $0 + ".about"] }
        + keys("operation", API.Operation.self) + keys("parameter", API.Parameter.self)
        + keys("api", API.Fault.Code.self) + keys("scope", CauseScope.self)
        + keys("opendata.beacon", Chain.Standing.self)
        + keys("opendata.state", Draws.Filter.State.self)
        + ["lot", "alternate", "direct"].map { "way.\($0)" }
        + ["count", "thousandths", "millionths", "seconds", "centavos", "word"].map { "unit.\($0)" }
        + [
            "admitted", "renewed", "changed", "sanctioned", "suspended", "reinstated", "removed", "unavailable",
            "available", "corrected", "annulled",
        ].map { "feed.change.\($0)" }

    private static let beacons: [String] =
        keys("roundfault", RoundFault.self) + keys("relay.fault", RelayFault.Kind.self)
        + keys("relay.address", Relay.AddressFault.self) + ["registry", "local"].map { "office.beacon.\($0)" }
        + ["exists", "unknown"].map { "verify.log.missing-round.\($0)" }

    private static let portal: [String] =
        Trouble.names.flatMap { ["portal.trouble.\($0)", "portal.trouble.\($0)-remedy"] }
        + (1...12).map { "portal.month.\($0)" }
        + ["day", "hour", "minute", "second"].map { "portal.span.\($0)" }
        + ["left", "today", "over"].map { "portal.deadline.\($0)" } + staff

    private static let staff: [String] =
        keys("portal.notice", DoneNotice.self)
        + keys("portal.list-file", ListFile.self) + keys("portal.staff.urgency", QueueItem.Urgency.self)
        + keys("portal.staff.queue.term", QueueFilter.Term.self)
        + keys("portal.staff.next", Designation.Stage.Kind.self)
        + keys("portal.staff.thin", PolicyAdopted.ThinPools.self)
        + keys("portal.staff.fees", PolicyAdopted.Fees.self) + keys("portal.directory", OpenIDFault.Kind.self)
        + ProposedChange.allCases.map { "portal.staff.propose.\($0.name)" }
        + ["ready", "bare", "temporary", "locked", "disabled"].map { "portal.staff.account.\($0)" }
        + ["available", "unavailable"].map { "portal.staff.declare.\($0)" }
        + ["correccion", "tachas", "respuesta"].map { "portal.staff.call.\($0)" }
        + steps.flatMap { ["portal.staff.step.\($0.rawValue)", "portal.staff.remark.\($0.rawValue)"] }

    private static let steps: [Action] =
        DesignationStep.allCases.map(\.action) + ApplicationStep.allCases.map(\.action)
        + ProposalStep.allCases.map(\.action) + ProposalStep.allCases.map(\.correction)
        + ProposalStep.allCases.map(\.rules) + PersonStep.allCases.map(\.action) + AccountStep.allCases.map(\.action)

    private static func keys<Kind: CaseIterable & RawRepresentable<String>>(
        _ group: String, _: Kind.Type
    ) -> [String] {
        Kind.allCases.map { "\(group).\($0.rawValue)" }
    }
}
