import ArgumentParser
import Console
import Foundation
import PublicRecord
import Sodium
import TransparencyLog
import Verification
import WireFormat
import Wording

/// `insacula-verify matter`: lists every lot for a court's case file, given its number and the proof of its tag.
struct Matter: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "matter", abstract: say("help.matter.abstract"), discussion: say("help.matter.discussion"))
    }

    @Argument(help: hint("help.log.place", value: "help.value.place"), completion: .directory)
    var place: String

    @OptionGroup var trust: TrustOptions

    @Option(
        help: hint("help.matter.court", value: "help.value.code"),
        transform: reading { (text) throws(Malformed) in try Matter.court(text) })
    var court: String

    @Option(
        name: .customLong("case"), help: hint("help.matter.case", value: "help.value.case"),
        transform: reading { (text) throws(Malformed) in try Matter.number(text) })
    var caseNumber: CaseNumber

    @Option(
        help: hint("help.matter.proof", value: "help.value.hex"),
        transform: reading { (text) throws(Malformed) in try Hex.decode(text) })
    var proof: [UInt8]

    @OptionGroup var common: CommonOptions

    func run() throws {
        // The files beside the log contain nothing about matters.
        let terms = LogAudit.Terms(
            trust: try trust.policy(), now: try Timestamp(seconds: Int(time(nil))), tilesOnly: true)
        var progress = ProgressLine("verify.log.progress")
        defer { progress.clear() }
        var lots = TaggedLots()
        let audit = LogAudit(of: try openSource(place), terms: terms) {
            progress.show($0, of: $1)
        } note: {
            lots.note($1)
        }
        progress.clear()
        let report = MatterReport(of: audit, lots: lots, court: court, number: caseNumber, proof: proof)
        if common.json { Output.json(report.json) } else { report.show() }
        if let error = audit.interruption { Output.error(error.phrase) }
        try report.outcome.end()
    }

    private static func court(_ text: String) throws(Malformed) -> String {
        // Only the court's code is needed, because the tag is computed from it.
        try CaseNumber(docket: text, number: 1, year: CaseNumber.years.lowerBound).docket
    }

    /// `toca 45/2026`; a number alone means an expediente.
    private static func number(_ text: String) throws(Malformed) -> CaseNumber {
        let text = text.lowercased()
        return try CaseNumber(code: text.contains(" ") ? text : "\(CaseNumber.commonDocket) \(text)")
    }
}

/// The facts about lots that the state does not keep: the lot that each one follows, and corrections of its tag.
struct TaggedLots {
    struct Tagged {
        var lot: LotID
        var tag: Digest
        /// From the entry that opened or made the lot.
        var follows: Following?
        /// The cause, if a correction gave the lot this tag.
        var correction: String?
    }

    private(set) var all: [Tagged] = []

    mutating func note(_ entry: Entry) {
        switch entry.fact {
        case .drawOpened(let fact):
            all.append(Tagged(lot: .draw(fact.draw), tag: fact.tag.value, follows: fact.follows))
        case .directlyDesignated(let fact):
            all.append(Tagged(lot: .direct(fact.designation), tag: fact.tag.value, follows: fact.follows))
        case .caseCorrected(let fact):
            all.append(Tagged(lot: fact.lot, tag: fact.tag.value, correction: fact.cause))
        default: break
        }
    }

    func follows(of lot: LotID) -> Following? { all.first { $0.lot == lot }?.follows }

    func corrections(of lot: LotID) -> [Tagged] { all.filter { $0.lot == lot && $0.correction != nil } }
}

/// Opens a published folder or an address.
func openSource(_ place: String) throws(CommandError) -> any LogSource {
    if AddressSource.isAddress(place) { return try AddressSource(place) }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder), isFolder.boolValue else {
        throw CommandError("error.no-folder", ["path": place], ending: .unavailable)
    }
    return FolderSource(place)
}
