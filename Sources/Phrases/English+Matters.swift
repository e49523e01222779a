extension Phrases {
    /// Matters, file numbers, and what is verified of them. The order of the groups is that of `Spanish+Matters.swift`.
    static let englishMatters: [String: String] = [

        // MARK: Rules of the public record (protocol section 5)

        "rule.not-competent": "It is not for “{found}” to enter this; it is for “{expected}”.",
        "rule.file-number": "The file number “{found}” is none of this court's, or its year has not begun.",
        "rule.tag": "The proof does not show that the tag {found} is this file's.",
        "rule.matter-key": "The key of the matter tags is no key, or was used before: {found}.",
        "rule.addition": """
        The addition is not permitted because of “{found}”: it must be to a designation of the same matter, with no \
        vacancy to fill and no draw under way.
        """,
        "rule.annulled": "Draw {found} was annulled.",
        "rule.nothing-changed": "The correction of {found} changes nothing: it has that number already.",
        "catalogue.dockets": "kinds of file",
        "catalogue.suffixes": "suffixes of file numbers",
        "word.reserved": "reserved",

        // MARK: The verification of one draw

        "failure.quorum-unchecked": "The quorum hangs on witnesses whose keys this program cannot check: {found}.",
        "failure.other-entry": "An entry of the proof is not the public record's: {found}.",
        "failure.other-pool": "The pool in the proof of {found} is not the public record's.",
        "fault.proof-text": "The published proof of the draw is malformed.",
        "fault.proof-mismatch": "The published proof of the draw is not of this log or of these entries.",
        "fault.not-witnessed":
            "There is no evidence that witnesses saw the draw opened, or annulled, before its round.",
        "step.matter": "Matter tag",
        "warning.addition": "This is a FURTHER draw: the matter already had a designation in the same specialty.",
        "warning.matter-key-changed": """
        The key of the matter tags changed: nobody can tell whether this matter already had a designation under the \
        former key.
        """,
        "warning.reserved": """
        RESERVED matter: which file it is is not published. Only the parties can check, with the proof of the tag, \
        that this draw is their matter's.
        """,
        "warning.unknown-beacon": """
        UNKNOWN beacon: the randomness is from a beacon that is none of the public ones, or not at that date. As far \
        as anyone can tell, the institution itself may have made it up.
        """,
        "verify.proof.verified-unknown-beacon": """
        VERIFIED, but with an UNKNOWN beacon: the designation of draw {draw} follows from its tickets and its secret, \
        with a beacon that the institution itself may have made up.
        """,
        "verify.proof.failed-unknown-beacon": """
        VERIFICATION FAILED at the step “{step}”: do not rely on this designation, whose beacon besides is UNKNOWN.
        """,
        "verify.proof.unavailable-unknown-beacon":
            "NOT VERIFIED: the step “{step}” cannot be checked; besides, the beacon is UNKNOWN.",
        "verify.proof.log": "Public record that the proof names: {origin}. Id of its key: {id}.",
        "verify.detail.tag": "tag: {tag}",
        "verify.detail.reserved": "reserved matter: only the parties can check which file it is",
        "verify.detail.witness-keys": "it hangs on witnesses whose keys this program cannot check: {names}",
        "verify.limit.entries-kept-rules": """
        that these entries kept the rules when they were entered: another proof of the same draw may exist, with other \
        entries (the audit shows it: insacula-verify log)
        """,

        // MARK: The audit

        "verify.limit.openings-witnessed":
            "when witnesses saw each draw opened or annulled: your trust policy asks for none",
        "verify.limit.reserved-matters": """
        which file each reserved matter is: only its parties can check it, with the proof of the tag (insacula-verify \
        matter)
        """,
        "verify.limit.matter-keys":
            "whether a matter is the same before and after the matter key changed: its tags cannot be compared",
        "verify.log.key": "Id of the key that signs it: {id}",
        "verify.log.verified-unknown-beacon": """
        VERIFIED, but with UNKNOWN beacons: the public record is intact and every entry keeps the rules; draws on a \
        beacon that the institution itself may have made up: {unknown} of {concluded}.
        """,
        "verify.log.verified-not-public": """
        VERIFIED, but NOT independent: the public record is intact and every entry keeps the rules; draws on a beacon \
        that the institution itself runs: {independent}, and on an UNKNOWN one: {unknown}, of {concluded}.
        """,
        "verify.log.failed-unknown-beacon": """
        VERIFICATION FAILED (findings: {count}); the first is “{finding}”. Besides, draws on an UNKNOWN beacon: \
        {unknown} of {concluded}.
        """,
        "verify.log.failed-not-public": """
        VERIFICATION FAILED (findings: {count}); the first is “{finding}”. Besides, draws that are NOT independent: \
        {independent}, and on an UNKNOWN beacon: {unknown}, of {concluded}.
        """,
        "verify.log.further": "Further draws and designations of a matter (to be looked at; no faults):",
        "verify.log.further-line": "{folio} is added to {to}: {cause}",
        "verify.log.corrections": "Corrected file numbers (to be looked at; no faults):",
        "verify.log.correction-before": "{folio}, before its round: {cause}",
        "verify.log.correction-after": "{folio}, AFTER its round: {cause}",
        "verify.log.correction-direct": "{folio}, a direct designation: {cause}",
        "verify.log.near": "Numbers alike of one court and specialty (to be looked at; no faults):",
        "verify.log.near-line": "{later} ({number}) and {earlier} ({other})",
        "verify.count.annulled": "draws annulled",
        "verify.count.additions": "further draws and designations",
        "verify.count.corrected": "file numbers corrected",
        "verify.count.ended": "designations ended by nobody's fault",
        "verify.count.reserved": "draws and designations of reserved matters",
        "verify.count.unknown-beacon": "draws on an UNKNOWN beacon",
        "verify.count.matter-keys": "changes of the matter key",
        "verify.count.near-numbers": "pairs of numbers alike",
        "verify.count.proofs-absent": "proofs absent",

        // MARK: A court's file, with the proof of its tag

        "verify.matter.title": "{case}, {court}, in the public record {origin}",
        "verify.matter.lots": "Draws and direct designations of this file:",
        "verify.matter.lot": "{folio}  {state}  {specialty}; {kind}; published number: {case}",
        "verify.matter.replaces": "replaces {designation}: {cause}",
        "verify.matter.adds": "is added to {designation}: {cause}",
        "verify.matter.corrected-to": "a correction gave it this number: {cause}",
        "verify.matter.corrected-away": "a correction gave it another number: {cause}",
        "verify.matter.verified": """
        VERIFIED: the proof is this file's, and the public record, which is intact, has what is listed of it: {count}.
        """,
        "verify.matter.none": """
        VERIFIED: the proof is this file's, and the public record, which is intact, has no draw and no direct \
        designation of it.
        """,
        "verify.matter.failed": """
        VERIFICATION FAILED: the proof is not of this file of this court. Check the court, the kind, the number and \
        the year; if they are right, you were given the proof of another matter.
        """,
        "help.matter.abstract": "Find every draw of a court's file, with the proof of its tag.",
        "help.matter.discussion": """
        The court gives the proof to the parties (insacula draw tag); that of a file that is not reserved is in the \
        public record. Ends with 1 if the proof is not that file's.

        Example:
          insacula-verify matter record --trust log.policy --court juzgado-01-civil-guadalajara \\
              --case "toca 45/2026" --proof 0a97…a794
        """,
        "help.matter.court": "Code of the court.",
        "help.matter.case":
            "Kind of file (its code), number and year, such as “toca 45/2026”; without a kind, an expediente.",
        "help.matter.proof": "The proof of the tag, 160 hexadecimal digits.",

        // MARK: What happened, and what comes next

        "earlier.open": "open",
        "earlier.concluded": "concluded",
        "earlier.annulled": "annulled",
        "earlier.direct": "direct designation",
        "phase.annulled": "annulled",
        "stage.designation.ended": "ended",
        "next.designation.ended": "It ended by nobody's fault; nobody takes the place.",
        "event.draw.annulled": "Draw {draw} was annulled: {cause}",
        "event.draw.opened-addition": "Draw {draw} was opened, added to {designation}: {cause}",
        "event.case.corrected": "The file number of {folio} was corrected: {case}. Cause: {cause}. {instrument}",
        "event.designation.ended": "It ended by nobody's fault: {cause}",
        "event.replaces": "It replaces {designation}: {cause}",
        "event.adds": "It is added to {designation}: {cause}",
        "task.approve-correction": "approve the correction of a file number",
        "action.annul": "annul a draw",
        "action.correct-case": "ask for a file number's correction",
        "action.approve-correction": "approve a file number's correction",
        "action.discard-correction": "discard a file number's correction",
        "action.prove-tag": "see the proof of a matter's tag",
        "action.end": "end a designation by nobody's fault",
        "mail.designation-ended.subject": "Designation {folio}: ended",
        "mail.designation-ended.body": """
        Your designation in {folio} has ended, for a reason that is nobody's fault. There is nothing more for you to do.

        Court: {court}
        Case: {case}
        Cause: {cause}
        """,

        // MARK: The office

        "case.no-number": "it has no number and year with a slash between them.",
        "case.zero": "the number cannot be zero.",
        "case.too-large": "the number has too many digits.",
        "case.bad-year": "“{found}” is no year; write it with four digits.",
        "case.future-year": "the year {found} has not begun; it is {year}.",
        "case.ambiguous-year":
            "it is not clear which is the year; write the number first and then the year with four digits.",
        "case.unknown-docket": "“{found}” is not known as a kind of file.",
        "case.other-docket": "this court has no files of the kind “{found}”.",
        "case.no-docket": "it does not say of which kind it is.",
        "case.unknown-suffix": "“{found}” is not known as a suffix of the number.",
        "case.other-suffix": "this court does not add “{found}” to its numbers.",
        "case.two-suffixes": "it has two suffixes: {found}.",
        "recordtext.answer": "the answer",
        "recordtext.institution": "the institution's name",
        "recordtext.instrument": "the legal act",
        "recordtext.objection": "the objection",
        "recordtext.objector": "the objector's name",
        "recordtext.origin": "the public record's name",
        "recordtext.reasons": "the reasons",
        "office.foreign-character": """
        In {text}: the character “{character}” ({code}) cannot go into the public record. Put common letters and signs \
        in its place.
        """,
        "office.changed-since-shown": """
        Something changed since it was shown: the request, the roster or the policy no longer give the same pool. \
        Nothing was opened; look again and confirm.
        """,
        "office.unknown-lot":
            "There is no draw and no direct designation {folio}. See the folios with insacula draw list.",
        "office.unknown-correction":
            "There is no correction {proposal} waiting. See those that do with insacula case corrections.",
        "office.draw-annulled":
            "Draw {draw} was annulled: it is not concluded and has no proof. See it with insacula draw show {draw}.",
        "office.unknown-beacon": """
        The beacon “{chain}” ({hash}) is none of the public ones, or not at this date: as far as anyone can tell, \
        somebody made it up. Nothing was adopted. If the council wants it so, use --force-unknown-beacon; every \
        verification will say so.
        """,
        "office.matter-key-lost": """
        The matter key (keys/matter.key) is missing, or is not the one in force: without it no tag can be made. \
        Restore it from a backup; if it is lost for good, announce another one with insacula keys renew matter --cause \
        clave-perdida --instrument ACT.
        """,
        "office.tag-of-lost-key": """
        The tag of {folio} was made under a matter key that is no longer there: its proof cannot be given. With \
        insacula case correct and the same number the matter gets the tag of the key in force.
        """,
        "office.matter-key-renewed": """
        The matter key is now
          {key}
        A file has another tag from now on, and every verification says so. Make a backup with insacula backup.
        """,
        "office.adds-options": "--adds and --cause go together, and not with --replaces.",
        "office.adds": "is added to {designation}: {cause}",
        "office.opened-reserved":
            "Reserved file: only its tag was published. The proof for the parties: insacula draw tag {draw}",
        "office.earlier": "This file already has:",
        "office.earlier-same": "{folio}  {time}  {state}  {specialty}; {kind}  (SAME MATTER)",
        "office.earlier-other": "{folio}  {time}  {state}  {specialty}; {kind}",
        "office.preview-reserved": """
        Preview: nothing has been opened.
          Court:      {court}
          File:       {case} (reserved: it will not be published)
          Specialty:  {specialty}
          District:   {district}
          Kind:       {kind}, {seats} to designate
          Policy:     {policy}
          Pool:       {candidates} experts, {eligible} eligible, {tickets} tickets
        """,
        "office.preview-refused": "It would not be opened: {reason}",
        "office.story-tag": "  Tag:        {tag}",
        "office.draw-now-annulled":
            "Draw {draw} annulled. Its folio and its cause stay in the public record; the matter is free again.",
        "office.tag": """
        {folio}: {case}
          Tag:   {tag}
          Proof: {proof}
        For the parties: with this, and only with this, all draws of the file are seen:
          insacula-verify matter FOLDER-OR-ADDRESS --trust log.policy --court {court} \\
              --case "{number}" --proof {proof}
        Of a reserved matter, give the proof to the parties only: with it, numbers can be tried.
        """,
        "office.correction-line": "{proposal}  {folio} becomes {case}; {cause}. {instrument}  ({time}, {court})",
        "office.correction-line-reserved":
            "{proposal}  {folio} becomes {case}, reserved; {cause}. {instrument}  ({time}, {court})",
        "office.correction-next": "The registry or the council approves it: insacula case approve {proposal}",
        "office.corrections-listed": "Corrections waiting: {count}",
        "office.case-corrected": "Number corrected: {folio} is now of {case}. Both tags keep the folio.",
        "beacon.unknown": "  UNKNOWN: it is none of the public beacons, or not at this date",

        // MARK: Help

        "help.init.delay":
            "Seconds between opening a draw and its round, in the place of the policy's: for demonstrations.",
        "help.adopt.force-unknown-beacon": "Accept a policy with a beacon that does not count as public.",
        "help.draw-open.adds":
            "Designation of the same matter to which this is added, such as S-2026-000001/P-000017; takes --cause.",
        "help.draw-open.cause": "With --adds: code of the cause, such as perito-de-otra-parte.",
        "help.draw-annul.abstract": "Annul a draw before its round, because of a mistake.",
        "help.draw-annul.discussion": """
        After the round it cannot be done. Folio and cause stay in sight; the matter is free again.
          insacula draw annul S-2026-000001 --cause expediente-equivocado --data data
        """,
        "help.draw-tag.abstract": "Give a matter's number, tag and proof, for its parties.",
        "help.draw-tag.discussion": """
        To the matter's court and to the auditors only; it stands in the activity log.
          insacula draw tag S-2026-000001 --data data
        """,
        "help.case.abstract": "File numbers that were entered wrongly.",
        "help.case.folio": "Folio of the draw or of the direct designation, such as S-2026-000001 or D-2026-000001.",
        "help.case-correct.abstract": "Ask for the correction of a draw's file number; another office approves it.",
        "help.case-correct.discussion": """
        The draw keeps its folio and its result, and it stays in sight that it was corrected.
          insacula case correct S-2026-000001 --case 321/2026 --cause expediente-equivocado \\
              --instrument "Auto del 3 de junio" --data data
        """,
        "help.case-correct.case": "The right number.",
        "help.case-correct.reserved": "The right number is reserved: it is not published.",
        "help.case-corrections.abstract": "Show the corrections that wait for approval.",
        "help.case-approve.abstract": "Approve a correction and enter it in the public record.",
        "help.case-approve.discussion": "  insacula case approve k3v9x2mp --data data",
        "help.case-discard.abstract": "Discard a correction.",
        "help.designation-end.abstract": "End a designation by nobody's fault; nobody takes the place.",
        "help.designation-end.discussion": """
        For example, if the parties settled. It leaves no mark on the expert and does not free the matter.
          insacula designation end S-2026-000001/P-000017 --cause convenio --data data
        """,
        "help.keys-renew.abstract": "Announce a new matter key, because the former one is lost.",
        "help.keys-renew.discussion": """
        A file has another tag before and after, and nobody can compare them: look for the key in the backups first.
          insacula keys renew matter --cause clave-perdida --instrument "Acuerdo 12" --data data
        """,
        "help.keys-renew.key": "matter.",
        "help.keys-renew.force": "Although the key is in its place, on the council's decision.",
    ]
}
