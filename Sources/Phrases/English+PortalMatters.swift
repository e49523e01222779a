extension Phrases {
    /// What is said of court files: one file, one lot; further lots, mistakes, and how it is checked.
    static let englishPortalMatters: [String: String] = [
        // MARK: Lo que cambió entre lo visto y lo enviado

        "portal.changed": """
        Something has changed since this page was shown. Nothing was done. This is how it is now: check it and \
        confirm again.
        """,
        "portal.changed.before": "Before: {line}",
        "portal.changed.now": "Now: {line}",
        "portal.changed.more": "And {count} more.",
        "portal.notice.ya-hecho": "This had been done already: here is the result. It was not done twice.",
        "portal.notice.ya-no": """
        This cannot be done any more: something has changed since the page was shown. Nothing was done; this is how \
        it is now.
        """,
        "portal.notice.anulado": "The draw is annulled. Its folio stays and its cause is public.",
        "portal.notice.descartado": "The draft was discarded.",

        // MARK: Páginas públicas

        "portal.public.reserved": "reserved",
        "portal.public.reserved-what": "What a reserved file is",
        "portal.public.tag": "Tag of the file",
        "portal.public.corrected": "Corrected; it read",
        "portal.public.adds": "Asked for beside",
        "portal.public.follows-replaces": "It fills the vacancy of {designation}: {cause}.",
        "portal.public.follows-adds": "It was asked for beside {designation}: {cause}.",
        "portal.public.matter.others": "Of the same file",
        "portal.public.matter.help": "One file, one lot: how it is known, and what exceptions there are",
        "portal.public.direct.label": "direct designation",
        "portal.public.beacon.public": "public beacon",
        "portal.public.beacon.own": "the institution's own",
        "portal.public.beacon.unknown": "not one of the public ones: as far as can be told, the court's",
        "portal.public.draw.chain-hash": "Hash of the beacon",
        "portal.public.draw.summary-annulled": "The court annulled this draw before there was any randomness.",
        "portal.public.draw.annulled": "Annulled. Cause:",
        "portal.public.draw.never-result": "This draw will have no result: it was annulled before its round.",
        "portal.public.draws.annulled": "Annulled",
        "portal.public.acta.annulled-title": "Record of the annulment of draw {draw}",
        "portal.public.acta.annulled-statement": """
        {institution} records that this draw was opened on {opened} and that the court annulled it before round \
        {round} of {chain}, due on {due}. It designated nobody.
        """,
        "portal.public.acta.own-number": "File, in the court's copy only",
        "portal.public.fact.matter-key": "Another key for the tags of files was announced: {cause}. {instrument}",
        "portal.public.folio.found": "What that file has had",
        "portal.public.folio.unknown-file":
            "There is no public draw of file \"{case}\". If the matter is reserved, its number is not published.",
        "portal.public.record.matter-keys": "Key of the tags",
        "portal.public.record.matter-keys-what": """
        The tag of each file is computed with it: one only, whichever way it is asked for. Who has the proof of a \
        tag checks it with this key.
        """,
        "portal.public.record.matter-keys-new": """
        A key was lost and another was announced. A file has another tag before and after: nobody can tell whether a \
        later matter is an earlier one.
        """,

        // MARK: Estadísticas

        "portal.statistics.matters": "Further lots, mistakes and ends",
        "portal.statistics.matters-text": """
        A file has one lot a specialty. Another one has to say why it is asked for. Mistakes are annulled or \
        corrected in everybody's sight.
        """,
        "portal.statistics.additions": "Further lots in the same file, by cause",
        "portal.statistics.ends": "Designations that ended without anybody's fault, by cause",
        "portal.statistics.matter.additions": "Further lots asked for in one file",
        "portal.statistics.matter.annulled": "Draws annulled before their round",
        "portal.statistics.matter.corrections": "File numbers corrected",
        "portal.statistics.matter.corrections-late": "Of these, when the round was already due",
        "portal.statistics.matter.ended": "Designations ended without anybody's fault",
        "portal.statistics.matter.reserved": "Draws and designations of reserved files",
        "portal.statistics.matter.not-independent": "Draws that rest on the institution's own beacon",
        "portal.statistics.matter.unknown-beacon": "Draws that rest on an unknown beacon",

        // MARK: Solicitar un sorteo

        "portal.staff.number.typed": "This is how it was read; you typed",
        "portal.staff.drafts": "Drafts",
        "portal.staff.draft.go-on": "go on",
        "portal.staff.draft.discard": "discard",
        "portal.staff.draft.this": "This is your draft of",
        "portal.staff.draft.no-number": "without a file number",
        "portal.staff.draft.too-many": "You have {count} drafts already. Discard one before you begin another.",
        "portal.staff.step.start-over": "Start over",
        "portal.staff.earlier": "This file has already had",
        "portal.staff.earlier.same": "of the same specialty",
        "portal.staff.earlier.unreserves": """
        This file was reserved before ({lots}). If this request is not, its number becomes visible for that too: the \
        tag is the same.
        """,
        "portal.staff.lot.open": "open draw",
        "portal.staff.lot.concluded": "concluded draw",
        "portal.staff.lot.annulled": "annulled draw",
        "portal.staff.lot.direct": "direct designation",
        "portal.staff.follows": "Another designation of the file",
        "portal.staff.matter.refused": "Another draw cannot be opened like this",
        "portal.staff.matter.waiting": """
        A draw of this file and specialty is under way: {lots}. Wait for its end. If it was a mistake, you can annul \
        it before its round.
        """,
        "portal.staff.matter.vacant": "The place is vacant. It is filled by a replacement, not by another request.",
        "portal.staff.matter.replace": "Replace {person}",
        "portal.staff.matter.standing":
            "This file already has a designation of this specialty. To ask for another one, say beside which and why.",
        "portal.staff.matter.another": "Ask for another draw for this file",
        "portal.staff.matter.another-what":
            "It shows that it is another draw of the same file, with its cause, and it is counted apart.",
        "portal.staff.matter.beside": "Beside",
        "portal.staff.matter.cause": "Why another one is asked for",
        "portal.staff.matter.add": "Ask for another draw",
        "portal.staff.preview.changed": "The list has changed while you looked at it. This is how it is now.",
        "portal.staff.impediment.of": "Impediment",
        "portal.staff.open.has": "{person}: takes part, tickets: {tickets}",
        "portal.staff.open.has-not": "{person}: left out, {cause}",
        "portal.staff.open.policy": "Policy: {policy}",
        "portal.staff.review": "Check",
        "portal.staff.review.change": "Change what was typed",
        "portal.staff.go-on": "Go on",

        // MARK: Anular, corregir, terminar

        "portal.staff.annul": "Annul the draw",
        "portal.staff.annul.submit": "Annul the draw",
        "portal.staff.annul.until": "It can be annulled until its round is due: {due}. After that, never.",
        "portal.staff.annul.then": "The draw will designate nobody. You can ask for another one for this file.",
        "portal.staff.annul.public":
            "The folio stays. That it was annulled, and for what cause, is public and counted.",
        "portal.staff.draw.annulled-text": "This draw was annulled on {time}. Cause: {cause}.",
        "portal.staff.draw.certificate-opening": "Record for the case file",
        "portal.staff.correct": "Correct the file number",
        "portal.staff.correct.now": "It says now",
        "portal.staff.correct.right": "The right file",
        "portal.staff.correct.reserved": "{case} (reserved: it is not published)",
        "portal.staff.correct.what": """
        Use it if the number was mistyped. The draw does not change: what changes is the file that it belongs to. \
        The former number stays visible as corrected.
        """,
        "portal.staff.correct.second": "The registry or the council has to approve it. Nothing changes until then.",
        "portal.staff.correct.submit": "Ask for the correction",
        "portal.staff.correct.waits": "It waits for the approval of the registry or the council.",
        "portal.staff.corrections": "File corrections",
        "portal.staff.corrections.intro":
            "File numbers that a court asked to have corrected, and that another office approves.",
        "portal.staff.corrections.empty": "There are no corrections to be approved.",
        "portal.staff.step.approve-correction": "Approve the correction",
        "portal.staff.step.discard-correction": "Discard the correction",
        "portal.staff.remark.approve-correction": """
        The draw or designation will belong to the right file from now on. The correction is public; the former \
        number stays visible.
        """,
        "portal.staff.remark.discard-correction": "The request is withdrawn and the number stays as it is.",
        "portal.staff.step.end": "End without a replacement",
        "portal.staff.remark.end": """
        The task ends for a cause that is nobody's fault: a settlement, a withdrawal, evidence that is no longer \
        needed. Nobody takes the place, and it does not count against the person.
        """,
        "portal.staff.next.ended": "The task ended without anybody's fault. Nothing is left to do.",
        "portal.staff.end-cause": "Cause of the end",
        "portal.own.designation.ended":
            "The court ended this task for a cause that is nobody's fault. It does not count against you.",
        "portal.staff.direct.fills":
            "This file has a vacant place of this specialty. Say which one this designation fills.",
        "portal.staff.direct.vacancy": "It fills the vacancy of",

        // MARK: La etiqueta para las partes

        "portal.staff.tag": "Tag for the parties",
        "portal.staff.tag.title": "Tag of the file of {folio}",
        "portal.staff.tag.what": """
        This sheet shows that the tag in the public record is that of this file. With it the parties see everything \
        that was asked for in it.
        """,
        "portal.staff.tag.reserved": """
        The number of this file is reserved. The proof of its tag is for the parties and nobody else: who has it can \
        check the number.
        """,
        "portal.staff.tag.trace": "The activity log will say that you looked at it.",
        "portal.staff.tag.show": "Show the tag and its proof",
        "portal.staff.tag.only-parties": "For the parties only: the number of this file is not public.",
        "portal.staff.tag.court-code": "Code of the court",
        "portal.staff.tag.docket": "Kind of file",
        "portal.staff.tag.tag": "Tag",
        "portal.staff.tag.proof": "Proof of the tag",
        "portal.staff.tag.check": "How to check it",
        "portal.staff.tag.check-page":
            "In the verifier, open the draw's proof and type these data into \"Is it my matter's?\":",
        "portal.staff.tag.check-program":
            "Or with either of the two programs, which also list all that the file has had:",
        "portal.staff.tag.means": """
        If the tag is the file's and there is one draw a specialty, nobody asked for another. Any others have to say \
        which they follow and why.
        """,

        // MARK: Ayuda

        "portal.help.matters": "One file, one lot",
        "portal.help.matters.about": """
        How it is known that a file did not get several draws to choose from, what is done about mistakes, and how a \
        party checks.
        """,
        "portal.help.matters.one": "The rule",
        "portal.help.matters.one-text": """
        A file has one lot a specialty. Another one is refused unless it says which designation it follows, and why.
        It makes no difference how the number is written, what kind of expert is asked for, or whether the matter is \
        reserved: the rule looks at the file.
        """,
        "portal.help.matters.number": "The number",
        "portal.help.matters.number-text": """
        A number enters the record in one way only: kind of file, number without leading zeros, and a year of four \
        digits. "EXP 0412-26" and "412/2026" are the same.
        What the court adds, such as "bis" or "II", is kept, but makes no other file.
        """,
        "portal.help.matters.tag": "The tag",
        "portal.help.matters.tag-text": """
        Every file has a tag: 64 letters and digits computed from the court, the kind, the number and the year with \
        a key that the institution announced. There is one tag for each file; not even the court can make another.
        Of a public file the proof is published too, and anybody can check it. Of a reserved one the parties have \
        the proof.
        """,
        "portal.help.matters.reserved": "Reserved files",
        "portal.help.matters.reserved-text": """
        The number is not published; the tag is. Who does not have the proof cannot tell which file it is, not even \
        by trying numbers.
        A party asks the court for the tag with its proof: it is on the page of the draw that the court sees.
        """,
        "portal.help.matters.further": "Another lot in the same file",
        "portal.help.matters.further-text": """
        It is taken to fill a vacancy, or beside a designation that stands, for one of these causes. It shows in the \
        draw, in verdicts and in the figures.
        """,
        "portal.help.matters.annulled": "Annulment",
        "portal.help.matters.annulled-text": """
        A draw with a mistake can be annulled until its round is due: until then nobody knows the result. After \
        that, never. The folio stays, with its cause:
        """,
        "portal.help.matters.corrected": "Correction",
        "portal.help.matters.corrected-text": """
        If the file number was mistyped, the court asks for the correction and another office approves it. The \
        result does not change. The former number stays visible, and what was corrected goes on counting for both \
        files.
        """,
        "portal.help.matters.ended": "An end that is nobody's fault",
        "portal.help.matters.ended-text": """
        If the case ends or the evidence is no longer needed, the task ends without a replacement and counts against \
        nobody:
        """,
        "portal.help.matters.check": "How a party checks",
        "portal.help.matters.check-text": """
        It takes the file number and the proof of its tag. Of a public file the proof is in the entry that opened \
        the draw; of a reserved one the court gives it.
        """,
        "portal.help.matters.check-steps": """
        In the verifier, open the draw's proof and look for "Is it my matter's?": it says whether the tag is yours.
        A program on your computer also lists everything that the file has had, of any specialty:
        """,
        "portal.help.step.matter":
            "The tag is the file's, if its number is public; and the key is the one that the record announced.",
        "portal.help.warning.addition":
            "Another lot was asked for beside a designation that stands. Read the cause and the file's other lots.",
        "portal.help.warning.matter-key-changed": """
        The key of the tags was lost and another was announced: it cannot be known whether this file had lots under \
        the former one.
        """,
        "portal.help.warning.reserved":
            "The file number is not public. Only who has the proof of the tag knows that this draw is of their file.",
        "portal.help.warning.unknown-beacon": """
        The beacon is not on the list of public ones. As far as can be told the court made it, and who made it could \
        choose the result. It is as serious as one that the institution runs.
        """,
    ]
}
