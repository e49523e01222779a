extension Phrases {
    /// English. The order of the groups is that of `Spanish.swift`.
    static let english: [String: String] = [

        // MARK: Rules of the public record (protocol section 5)

        "rule.malformed": "The entry is malformed: {found}",
        "rule.record-created": "The first entry, and it alone, creates the public record; this is entry {found}.",
        "rule.time-backwards": "Time goes backwards: {found} is earlier than the entry before it, {expected}.",
        "rule.unknown-office":
            "The office “{found}”, which acts in the entry, is in no catalogue of offices or courts.",
        "rule.wrong-origin": "The origin “{found}” is another record's; this one's is “{expected}”.",
        "rule.unknown-code": "The code “{found}” is not in the catalogue of {expected}, or does not serve this use.",
        "rule.code-taken": "The code “{found}” was used before; use a new one.",
        "rule.chain-hash":
            "The hash {found} is not that of the beacon that the policy names; the right one is {expected}.",
        "rule.period-overlap": "The period begins on {found}, before the one before it ends, on {expected}.",
        "rule.expert-gap": "Expert number {found} is not the next on the roster; {expected} is.",
        "rule.period-over": "The period ended on {expected}; nobody is admitted to it on {found}.",
        "rule.unknown-expert": "Expert {found} is not on the roster.",
        "rule.standing": "The expert's standing does not allow this act: {found}.",
        "rule.folio-gap": "The folio {found} is not the next one; {expected} is. Folios have no gaps.",
        "rule.policy-not-in-force": "The draw policy “{found}” is not the one in force; that is {expected}.",
        "rule.no-period": "On {found} there is no current period of the roster; open one first.",
        "rule.second-draw": """
        This file already has {found} in the same specialty. Another draw or designation must say which designation it \
        replaces or is added to, and why.
        """,
        "rule.replacement": """
        The replacement is not permitted because of “{found}”: it must fill a vacancy of the same matter and kind, for \
        the vacancy's cause, with one seat and no other draw under way.
        """,
        "rule.impediment": "An impediment is recorded for {found}, who is not among the candidates.",
        "rule.pool-mismatch":
            "The pool is not the one that the public record gives: its root is {found} and must be {expected}.",
        "rule.pool-too-small": "Too few are eligible: {found}, and at least {expected} are needed. No draw is opened.",
        "rule.envelopes":
            "The sealed envelopes are not those of the policy's custodians, all and in their order: {found}.",
        "rule.round": "The beacon round is not the one that the rule gives: it is {found} and must be {expected}.",
        "rule.unknown-draw": "Draw {found} was not opened.",
        "rule.concluded-twice": "Draw {found} was concluded already.",
        "rule.unknown-chain": "The beacon “{found}” is not in the policy under which the draw was opened.",
        "rule.fallback-too-early": "The fallback beacon was used too early, on {found}; it is allowed from {expected}.",
        "rule.before-round": "The draw was concluded on {found}, before the beacon's round was due, on {expected}.",
        "rule.beacon-signature": "The beacon's signature is not valid: {found}.",
        "rule.commitment":
            "The revealed secret does not open the commitment: {found} was published, the secret gives {expected}.",
        "rule.envelope-dishonest": "The sealed envelope of custodian “{found}” does not hold the revealed secret.",
        "rule.order":
            "The designated or the alternates are not those that the draw gives: it says {found}; {expected} result.",

        // MARK: Words inside the rules: standings and catalogues

        "word.none": "none",
        "standing.active": "active",
        "standing.suspended": "suspended",
        "standing.unavailable": "unavailable",
        "standing.removed": "removed",
        "catalogue.causes": "causes",
        "catalogue.courts": "courts",
        "catalogue.districts": "judicial districts",
        "catalogue.kinds": "kinds of designation",
        "catalogue.offices": "offices",
        "catalogue.specialties": "specialties",
        "catalogue.periods": "periods or calls",

        // MARK: Malformed input

        "malformed.not-utf8": "{place}: the text is not UTF-8.",
        "malformed.foreign-character": "{place}: it has a character that the public record does not admit.",
        "malformed.truncated": "{place}: the content is cut short.",
        "malformed.trailing": "{place}: there is more content than there should be.",
        "malformed.too-long": "{place}: it is too long.",
        "malformed.empty": "{place}: it is empty.",
        "malformed.syntax": "{place}: it is not of the form it must have.",
        "malformed.too-deep": "{place}: too many levels, one inside another.",
        "malformed.duplicate-name": "{place}: the name is repeated.",
        "malformed.name-order": "{place}: the names are not in order.",
        "malformed.missing": "{place}: something required is missing.",
        "malformed.unknown-name": "{place}: the name is not known.",
        "malformed.wrong-type": "{place}: the value is of another type.",
        "malformed.out-of-range": "{place}: the number is out of range.",
        "malformed.not-hex": "{place}: not lower-case hexadecimal digits.",
        "malformed.not-base64": "{place}: not base64.",
        "malformed.not-decimal": "{place}: not an integer in decimal.",
        "malformed.not-time": "{place}: not a time of the form 2026-05-01T09:00:00Z.",
        "malformed.not-code": "{place}: not a code (lower-case letters, digits and hyphens).",
        "malformed.not-text": "{place}: the text is empty, too long or has forbidden characters.",
        "malformed.not-identifier": "{place}: not an expert number (P-000001) or a folio (S-2026-000001, A-…, D-…).",
        "malformed.not-in-order": "{place}: the elements are out of order or repeated.",
        "malformed.unknown-value": "{place}: the value is none of those allowed.",
        "malformed.wrong-length": "{place}: the length is not the right one.",
        "malformed.bad-key": "{place}: the cryptographic key is invalid or of another kind.",

        // MARK: Why a step failed

        "failure.log-not-trusted": "The proof is of a log that your trust policy does not name: {found}.",
        "failure.checkpoints-differ": "The parts of the proof do not end in the same checkpoint: {found}.",
        "failure.checkpoint-signature": "The checkpoint of “{found}” is not signed by the log that you trust.",
        "failure.quorum-not-met": "The witnesses that your trust policy demands did not sign.",
        "failure.cosignature-invalid": "The signature of witness “{found}” is not valid.",
        "failure.not-included": "The entry “{found}” is not in the public record: its inclusion proof fails.",
        "failure.wrong-entry-type": "The entry “{found}” of the proof is of another type.",
        "failure.entries-not-in-order":
            "The entries are not in order of place and time in the public record: places {found}.",
        "failure.other-policy": "The draw was opened under another policy, “{found}”.",
        "failure.other-draw": "The conclusion is another draw's, {found}.",
        "failure.pool-summary":
            "The pool is not the one committed to at the opening: its root is {found}, or its counts differ.",
        "failure.impediment-not-in-pool": "An impediment does not agree with the pool: “{found}”.",
        "failure.cause-unexplained": "Nothing explains the cause of exclusion in this line of the pool: “{found}”.",
        "failure.tickets-against-policy": "Someone has {found} tickets, more than the policy allows.",
        "failure.witnessed-missing": "There is no evidence that witnesses saw the open draw before the round.",
        "failure.witnessed-too-late": "The witnesses did not sign the opening of the draw before the round was due.",
        "failure.other-experts":
            "The admissions are not those of the designated and the alternates, in their order: {found}.",
        "failure.identity-digest": "The identity document of {found} is not the one recorded.",

        // MARK: Steps of the verification and their states

        "step.format": "Form of the proof file",
        "step.checkpoint": "Signed checkpoint",
        "step.witnesses": "Witnesses",
        "step.inclusion": "Inclusion in the public record",
        "step.policy": "Draw policy",
        "step.pool": "Pool",
        "step.commitment": "Commitment and sealed envelopes",
        "step.round": "Round fixed by rule",
        "step.witnessed": "Witnessed before the round",
        "step.beacon": "Beacon signature",
        "step.seed": "Seed",
        "step.order": "Order of the tickets",
        "step.designated": "Designated persons",
        "step.identities": "Identities",
        "state.passed": "✓",
        "state.failed": "✗",
        "state.unavailable": "–",

        // MARK: Findings of the audit

        "fault.checkpoint": "The checkpoint is missing, malformed or not signed by a log that you trust.",
        "fault.witnesses": "The quorum of witnesses of your trust policy is not met.",
        "fault.missing": "A file that the public record must have is not there; what follows cannot be read.",
        "fault.truncated": "A file of the public record has the wrong length; what follows cannot be read.",
        "fault.leaf": "The entry does not match its published hash.",
        "fault.node": "A hash does not match the level below it in the tree.",
        "fault.root": "The entries are not those that the log signed.",
        "fault.inconsistent": "The log no longer holds what it signed before: it was rewritten or shortened.",
        "fault.pool-text": "The published pool of the draw is missing or malformed.",
        "fault.identity": "The identity document is not the one recorded.",
        "fault.future": "The entry's time is in the future.",
        "pool.pool-person-missing": "The published pool of the draw omits this person.",
        "pool.pool-person-added": "The published pool of the draw adds this person.",
        "pool.pool-other-tickets": "The published pool of the draw gives this person other tickets, or excludes them.",
        "pool.pool-other-cause": "The published pool of the draw gives another cause for excluding this person.",
        "place.field": "“{name}”",
        "place.entry": "entry",
        "place.line": "line",
        "place.earlier": "earlier checkpoint",
        "place.whole": "the whole input",

        // MARK: Warnings

        "warning.fallback": "A fallback beacon was used, not the policy's first.",
        "warning.identity-absent": "The identity document of someone is absent; only the number is known.",
        "warning.late": "The draw was concluded after the time that the policy gives.",
        "warning.no-witnesses":
            "Your trust policy asks for no witnesses: nobody else attests that all see the same public record.",
        "warning.not-independent": "NOT independent: the randomness is from a beacon that the institution itself runs.",

        // MARK: insacula-verify: what it reports

        "verify.proof.title": "Proof of draw {draw}",
        "verify.proof.title-unknown": "Proof of a draw",
        "verify.proof.verified":
            "VERIFIED: the designation of draw {draw} is the one that its tickets, its secret and the beacon give.",
        "verify.proof.verified-not-independent": """
        VERIFIED, but NOT independent: the designation of draw {draw} follows from its tickets and its secret, \
        with a beacon that the institution itself runs.
        """,
        "verify.proof.failed": "VERIFICATION FAILED at the step “{step}”: do not rely on this designation.",
        "verify.proof.failed-not-independent": """
        VERIFICATION FAILED at the step “{step}”: do not rely on this designation, \
        which besides is NOT independent.
        """,
        "verify.proof.unavailable":
            "NOT VERIFIED: the step “{step}” cannot be checked; this neither confirms nor refutes the designation.",
        "verify.proof.unavailable-not-independent":
            "NOT VERIFIED: the step “{step}” cannot be checked; besides, the beacon is NOT independent.",
        "verify.detail.checkpoint": "{origin}, {size} entries",
        "verify.detail.pool": "candidates: {candidates}, eligible: {eligible}, tickets: {tickets}",
        "verify.detail.round": "round {round} of {chain}",
        "verify.detail.not-required": "your trust policy asks for no witnesses",
        "verify.detail.earlier-step": "could not be checked",
        "verify.detail.scheme": "this program cannot check the beacon of this draw",
        "verify.detail.absent": "no document: {experts}",
        "verify.detail.all-present": "identity documents: {count}",
        "verify.people.designated": "Designated:",
        "verify.people.alternates": "Alternates:",
        "verify.people.line": "{expert} {name}",
        "verify.people.licence": "{expert} {name} (licence {licence})",
        "verify.people.unnamed": "{expert} (no identity document)",
        "verify.warnings": "Warnings:",
        "verify.proof.limits": "What this does not prove:",
        "verify.limit.pool-complete": "that the pool names everyone it should",
        "verify.limit.policy-newest": "that the draw policy was the newest",
        "verify.limit.no-second-draw":
            "that no second draw of the same matter exists (the audit shows it: insacula-verify log)",
        "verify.limit.identities-real": "that identity documents describe real persons",
        "verify.limit.same-log": "that other people see this same public record: no witness attests it",
        "verify.limit.facts-true": "that the recorded facts (impediments, suspensions, admissions) are true",
        "verify.limit.files-beside": "the files beside the log: pools of the draws, identity documents and proofs",
        "verify.limit.later": "what the public record says after this checkpoint",
        "verify.log.title": "Audit of the public record {origin}",
        "verify.log.title-unknown": "Audit of a public record",
        "verify.log.checkpoint": "Checkpoint: {size} entries, root {root}",
        "verify.log.verified": "VERIFIED: the public record is intact and every entry keeps the rules.",
        "verify.log.verified-not-independent": """
        VERIFIED, but NOT independent: the public record is intact and every entry keeps the rules; \
        draws on a beacon that the institution itself runs: {independent} of {concluded}.
        """,
        "verify.log.failed": "VERIFICATION FAILED (findings: {count}); the first is “{finding}”.",
        "verify.log.failed-not-independent": """
        VERIFICATION FAILED (findings: {count}); the first is “{finding}”. \
        Besides, draws that are NOT independent: {independent} of {concluded}.
        """,
        "verify.log.unavailable": "COULD NOT BE VERIFIED in full: evidence is missing.",
        "verify.log.findings": "Findings:",
        "verify.log.finding": "{place}: {name}: {text}",
        "verify.log.more": "… and {count} more",
        "verify.log.limits": "What was not checked:",
        "verify.log.progress": "Auditing… {done} of {total} entries ({percent} %)",
        "verify.counts": "Counts:",
        "verify.count.entries": "entries read",
        "verify.count.experts": "experts on the roster",
        "verify.count.opened": "draws opened",
        "verify.count.concluded": "draws concluded",
        "verify.count.open": "draws open",
        "verify.count.overdue": "draws overdue",
        "verify.count.replacements": "replacements",
        "verify.count.designations": "designations",
        "verify.count.late": "draws concluded late",
        "verify.count.not-independent": "draws on a beacon that is NOT independent",
        "verify.count.fallback": "draws on a fallback beacon",
        "verify.count.identities-absent": "identity documents absent",
        "verify.ticket.line": "ticket {j}: {ticket}",
        "verify.ticket.number": "number: {number} (the smallest; tickets: {tickets})",

        // MARK: Errors while running

        "error.unexpected": "Something happened that the program did not expect: {reason}. Report it with the command.",
        "error.file-not-found": "There is no file “{path}”. Check the path.",
        "error.file-unreadable": "“{path}” cannot be read: {reason}.",
        "error.no-folder":
            "There is no folder “{path}”. Give the published folder or an address that begins with https://.",
        "error.bad-address": "The address “{address}” is not valid. Write it as https://sorteos.example.org/registro.",
        "error.trust-malformed": "The trust policy “{path}” is malformed: {reason}",
        "error.earlier-malformed": "The earlier checkpoint “{path}” is malformed: {reason}",
        "error.trust-or-log": "Say whom you trust: with --trust POLICY or with --log KEY, one of the two.",
        "error.source": "“{path}” cannot be had: {reason}. The evidence is unavailable; try again later.",

        // MARK: Why a file was not obtained

        "source.not-allowed": "permission denied",
        "source.is-folder": "it is not a file",
        "source.too-large": "it is too large",
        "source.device": "the disk failed",
        "source.path-too-long": "the path is too long",
        "source.links": "too many links in the path",
        "source.system": "the system gave error {code}",
        "source.time-out": "the server took too long to answer",
        "source.no-host": "the server was not found",
        "source.no-connection": "there is no connection to the server",
        "source.insecure": "the secure connection to the server failed",
        "source.cut-off": "the server broke off its answer",
        "source.status": "the server answered with status {status}",
        "source.encoded": "the server sends the file compressed, which is not accepted",
        "source.long-head": "the server's answer has too many headers",
        "source.not-http": "the server does not speak HTTP",
        "source.network": "the network failed (code {code})",

        // MARK: Help

        "help.common.lang": "Language of what is shown.",
        "help.common.json": "Show the result as JSON, for programs.",
        "help.value.language": "language",
        "help.value.file": "file",
        "help.value.place": "folder-or-url",
        "help.value.policy": "policy",
        "help.value.key": "vkey",
        "help.value.checkpoint": "file",
        "help.value.time": "time",
        "help.value.hex": "hex",
        "help.value.expert": "expert",
        "help.value.count": "n",
        "help.trust.trust": "File with your trust policy: the logs and witnesses that you trust.",
        "help.trust.log": "Key of the log that you trust, asking for no witnesses.",
        "help.verify.abstract": "Checks draws and the public record of experts without depending on anyone.",
        "help.verify.discussion": """
        Checking a draw needs neither a connection nor a permit: the published proof and a key that you trust, \
        had by other means, are enough. It ends with 0 if verified, 1 if the verification failed, 2 if evidence \
        is unavailable and 64 for wrong usage.

        Examples:
          insacula-verify proof S-2026-000001.proof.json --trust log.policy
          insacula-verify log https://sorteos.example.org/registro --trust log.policy
        """,
        "help.proof.abstract": "Check the designation of one draw by its proof file.",
        "help.proof.discussion": """
        Takes the steps of the protocol one by one, says what each of them found and who was designated.

        Example:
          insacula-verify proof S-2026-000001.proof.json --trust log.policy
        """,
        "help.proof.file": "The proof file, <folio>.proof.json; - is standard input.",
        "help.log.abstract": "Audit a whole public record: the tree, every rule, every draw.",
        "help.log.discussion": """
        Reads all published entries, from a folder or an address, and applies every rule again. Keep the \
        checkpoint of each visit: --earlier shows that nothing was rewritten since.

        Example:
          insacula-verify log record --trust log.policy --earlier may.checkpoint
        """,
        "help.log.place": "The published folder, or an address that begins with https://.",
        "help.log.earlier": "A checkpoint that you kept from an earlier visit.",
        "help.log.now": "The time by which deadlines and future entries are judged; this computer's if absent.",
        "help.log.tiles-only": "Leave out the pools of the draws and the identity documents.",
        "help.ticket.abstract": "Compute an expert's tickets in a draw, and the number.",
        "help.ticket.discussion": """
        An expert's number is the smallest of the own tickets; the smallest numbers are designated. The seed \
        stands in the verification of each draw.

        Example:
          insacula-verify ticket --seed 9f86d081…0f00a08 --expert P-000001 --tickets 3
        """,
        "help.ticket.seed": "The draw's seed, 64 hexadecimal digits.",
        "help.ticket.expert": "The expert's number, such as P-000001.",
        "help.ticket.tickets": "How many tickets the expert has; 1 if absent.",

        // MARK: What the argument parser says: its own words, by which they are found and put into other languages

        "usage.overview": "OVERVIEW: {text}",
        "usage.usage-heading": "USAGE: {text}",
        "usage.arguments": "ARGUMENTS:",
        "usage.options": "OPTIONS:",
        "usage.subcommands": "SUBCOMMANDS:",
        "usage.show-help": "Show help information.",
        "usage.show-version": "Show the version.",
        "usage.see-subcommand": "  See '{command} <subcommand>' for detailed help.",
        "usage.see-help": "  See '{command}' for more information.",
        "usage.usage": "Usage: {text}",
        "usage.help": "Help:  {text}",
        "usage.error": "Error: {text}",
        "usage.or": "   or: {text}",
        "usage.default": "(default:",
        "usage.and-default": "; default:",
        "usage.values": "(values:",
        "usage.is-default": "(default)",
        "usage.subcommand-placeholder": "<subcommand>",
        "usage.options-placeholder": "<options>",
        "usage.missing-argument": "Missing expected argument '{argument}'",
        "usage.missing-one-of": "Missing one of: '{argument}'",
        "usage.missing-value": "Missing value for '{option}'",
        "usage.missing-value-in": "Missing value for '{option}' in '{composite}'",
        "usage.missing-subcommand": "Missing required subcommand.",
        "usage.unknown-option-suggestion": "Unknown option '{option}'. Did you mean '{suggestion}'?",
        "usage.unknown-option": "Unknown option '{option}'",
        "usage.invalid-option": "Invalid option: {option}",
        "usage.unexpected-argument": "Unexpected argument '{argument}'",
        "usage.unexpected-arguments": "{count} unexpected arguments: '{argument}'",
        "usage.takes-no-value": "The option '{option}' does not take any value, but '{value}' was specified.",
        "usage.set-twice": "Value to be set with flag '{duplicate}' had already been set with flag '{previous}'",
        "usage.invalid-value-choose": "The value '{value}' is invalid for '{option}'. Please provide one of {list}.",
        "usage.invalid-value-following":
            "The value '{value}' is invalid for '{option}'. Please provide one of the following:",
        "usage.invalid-value-because": "The value '{value}' is invalid for '{option}': {reason}",
        "usage.invalid-value": "The value '{value}' is invalid for '{option}'",
        "usage.list-and": "' and '",
        "usage.list-or": "' or '",
        "usage.no-shell": "Can't autodetect a supported shell.",
        "usage.other-shell": "Can't generate completion scripts for '{shell}'.",
        "usage.choose-shell": "Please use --generate-completion-script=<shell> with one of:",

        // The office's command.
        "help.office.abstract": "Designates court experts by a verifiable draw: roster, draws and public record.",
        "help.office.discussion": """
        The road of a draw:
          insacula init --origin experts.example.mx/registry --data data
          insacula roster import roster.csv --data data
          insacula draw open --court juzgado-01-civil-guadalajara --case 123/2026 \\
              --specialty contabilidad --district guadalajara --kind tercero \\
              --data data
          insacula draw conclude S-2026-000001 --wait --data data
          insacula-verify proof data/public/draws/S-2026-000001.proof.json --trust data/public/log.policy
        The variable INSACULA_DATA can stand in for --data.
        """,
        "help.office.data": "Folder of the installation; without it, the variable INSACULA_DATA.",
        "help.office.by": "Code of the office or court that acts; without it, the usual one.",
        "help.office.cause": "Code of the cause, from the catalogue of causes.",
        "help.office.instrument": "Legal act that it rests on.",
        "help.value.folder": "folder",
        "help.value.name": "name",
        "help.value.code": "code",
        "help.value.text": "text",
        "help.value.case": "file-number",
        "help.value.folio": "folio",
        "help.value.custodian": "name=public-key",
        "help.value.impediment": "expert=cause",
        "help.value.replacement": "designation=cause",
        "help.value.change": "change",
        "help.init.abstract": "Creates an installation: keys, public record and the council's catalogues.",
        "help.init.discussion": """
        Adopts the catalogues, the calendars of court days, the periods and the policy of the folder Registry. The \
        private keys are in \
        <folder>/keys: whoever has them can sign for the record; keep them as such.
          insacula init --origin experts.example.mx/registry --data data
        """,
        "help.init.origin": "Name of the public record, like an address without https://; it is for good.",
        "help.init.institution": "Name of the institution, as it is to be shown.",
        "help.init.registry": "Folder with the reference data; without it, the folder Registry.",
        "help.init.custodian": """
        Custodian who can open draws without the court, as “insacula custodian new” prints it. May be repeated.
        """,
        "help.adopt.abstract": "Enters the changes of the council's catalogues, calendars, periods and policy.",
        "help.adopt.discussion": """
        Reads the folder Registry and enters only what is new or changed; nothing is taken out. A new calendar
        changes days to come only. A changed policy needs a new code; it is in force for the draws opened afterwards.
          insacula adopt --registry Registry --data data
        """,
        "office.adopted":
            "Entered: catalogue rows: {rows}; calendars: {calendars}; periods: {periods}; new policy: {policy}.",
        "office.nothing-to-adopt": "The public record has everything in that folder already: nothing was entered.",
        "office.policy-changed":
            "The policy “{policy}” is in the record already with other contents. Give the changed one a new code.",
        "help.roster.abstract": "The roster of experts.",
        "help.roster-import.abstract": "Takes the council's list into the roster, as CSV: all of it, or nothing.",
        "help.roster-import.discussion": """
        Columns, in any order: NOMBRE, ESPECIALIDAD, TELÉFONO, CELULAR, CORREO, PARTIDO(S) JUDICIAL(ES) and, \
        where there is one, CÉDULA. UTF-8 or Windows-1252; commas, semicolons or tabs. A person may stand on \
        several rows and a cell may name several districts. Telephones and e-mail addresses are not \
        published.
          insacula roster import roster.csv --data data
        """,
        "help.roster-import.file": "The list, as CSV; - is the standard input.",
        "help.roster-import.period": "Period of the roster; without it, the one that runs or the next.",
        "help.roster-list.abstract": "Shows the roster, or the part asked for.",
        "help.roster-list.name": "Part of the name, with or without accents.",
        "help.roster-show.abstract": "Shows an expert: validity, specialties, sanctions, designations and history.",
        "help.draw.abstract": "The draws.",
        "help.draw.folio": "The draw's folio, such as S-2026-000001.",
        "help.draw-open.abstract": """
        Opens a draw: fixes the pool, the secret and the beacon's round, before any randomness exists.
        """,
        "help.draw-open.discussion": """
        There is one draw per file and specialty, whatever the kind, the suffix or the reserve; another one says which \
        designation it replaces (--replaces) or is added to (--adds, with --cause). It can be annulled before its round \
        only. Court, specialty, district and kind are given by code or by name.
          insacula draw open --court juzgado-01-civil-guadalajara --case 123/2026 \\
              --specialty contabilidad --district guadalajara --kind tercero \\
              --impediment P-000017=parentesco --data data
        """,
        "help.draw-open.court": "Court that asks for the expert.",
        "help.draw-open.case": "Number of the file, such as 123/2026, “Toca 45/2026” or “123/2026 bis”.",
        "help.draw-open.reserved": "The file number is reserved: it is not published, only its tag.",
        "help.draw-open.specialty": "Specialty.",
        "help.draw-open.district": "Judicial district.",
        "help.draw-open.kind": "Kind of designation: tercero, rebeldia, oficial, unico or otro.",
        "help.draw-open.seats": "How many experts, 1 to 20.",
        "help.draw-open.impediment": "Impediment that the court found, such as P-000017=parentesco. May be repeated.",
        "help.draw-open.replaces":
            "Vacant designation that is replaced and its cause, such as S-2026-000001/P-000017=excusa.",
        "help.draw-conclude.abstract": """
        Concludes a draw whose round has come and publishes the designation with its proof.
        """,
        "help.draw-conclude.discussion": "  insacula draw conclude S-2026-000001 --wait --data data",
        "help.draw-conclude.secret": """
        The secret as a custodian opened it (insacula custodian open), where the installation has lost it.
        """,
        "help.draw-conclude.wait": "Waits for the round to come.",
        "help.draw-list.abstract": "Shows all draws: waiting, due, overdue and concluded.",
        "help.draw-show.abstract": "Shows a whole draw, with each expert's number.",
        "help.draw-proof.abstract": "Gives the proof of a concluded draw.",
        "help.draw-proof.discussion": """
        Without -o it is written to the standard output. Whoever gets it checks it offline:
          insacula-verify proof S-2026-000001.proof.json --trust policy
        """,
        "help.draw-proof.output": "File to write to.",
        "help.record.abstract": "The public record.",
        "help.fsck.abstract": "Rebuilds every hash from the entries and compares it with what is stored and published.",
        "help.fsck.discussion": """
        Applies all rules again and verifies every proof. Ends with 1 if anything differs.
          insacula log fsck --data data
        """,
        "help.backup.abstract": "Keeps the whole installation in one file, keys included.",
        "help.backup.discussion": """
        Whoever has the file can sign for the record: keep it like a key.
          insacula backup copy-2026-06-01 --data data
        """,
        "help.backup.file": "New file for the backup.",
        "help.restore.abstract": "Makes an installation of a backup.",
        "help.restore.discussion": """
        A record must not sign two histories: give with --known the last checkpoint that was published, and \
        restoring is refused if the backup does not contain it.
          insacula restore copy-2026-06-01 --known checkpoint --data data
        """,
        "help.restore.file": "File of the backup.",
        "help.restore.known": "The last published checkpoint that is known.",
        "help.custodian.abstract": "For custodians, who can open a draw without the court.",
        "help.custodian-new.abstract": "Makes a custodian's key pair.",
        "help.custodian-new.discussion": """
        The private key stays in the file; the public one goes to the council for “insacula init --custodian”.
          insacula custodian new university -o university.key
        """,
        "help.custodian-new.name": "The custodian's name, as a code.",
        "help.custodian-new.output": "New file for the private key.",
        "help.custodian-open.abstract": "Opens a draw's sealed envelope and says whether the court was honest.",
        "help.custodian-open.discussion": """
        Takes the text of the draw.opened entry, as it is in the public record.
          insacula custodian open entry.json --key university.key
        """,
        "help.custodian-open.entry": "The draw.opened entry; - is the standard input.",
        "help.custodian-open.key": "File with the custodian's private key.",
        "office.text": "{text}",
        "office.no-data": "It was not said where the installation is. Use --data FOLDER or the variable INSACULA_DATA.",
        "office.no-registry": """
        The folder Registry with the reference data was not found. Say where it is with --registry FOLDER.
        """,
        "office.bad-origin": "“{origin}” cannot name the record: no spaces, no +, such as experts.example.mx/registry.",
        "office.default-institution": "Institution to be configured",
        "office.created": """
        Installation created in {path}.
          Public folder: {public}
          The record's key, for whoever verifies: {log}
          Entries in the public record: {size}
        The private keys are in {path}/keys. Make a backup: insacula backup FILE --data {path}
        """,
        "office.imported": """
        {experts} experts were admitted ({first} to {last}), with {practices} registrations of specialty and \
        district.
        """,
        "office.experts-listed": "Experts: {count}",
        "office.identity-erased": "(identity not published)",
        "office.expert-validity": "Valid from {from} to {until}",
        "office.expert-practice": "Specialties and districts:",
        "office.expert-place": "Admission in the public record: entry {place}",
        "office.opened": """
        Draw {draw} opened at {time}, file {case}.
          Commitment:      {commitment}
          Entry's hash:    {leaf} (entry {place})
          Pool: {candidates} experts, {eligible} eligible, {tickets} tickets
          Beacon round: {round}
          It can be concluded from {due} on
        """,
        "office.opened-next": """
        Nobody can change the result any more. If there is a mistake, it can be annulled before {due}: insacula draw \
        annul {draw} --cause CAUSE. Else go on with: insacula draw conclude {draw} --wait
        """,
        "office.sealed-case": "  Reserved file, for the office only: {case}",
        "office.excluded": "Excluded, with the cause:",
        "office.waiting": "Waiting for the beacon's round: {percent} % ({done} of {total} s)",
        "office.concluded": "Draw {draw} concluded at {time}.",
        "office.designated": "Designated:",
        "office.alternates": "Alternates, in order:",
        "office.concluded-next": """
        Seed: {seed}
        Proof: {proof}
        Verify it: insacula-verify proof {proof} --trust {policy}
        """,
        "office.draws-listed": "Draws: {count}",
        "office.story": """
          Opened:     {time}
          Court:      {court}
          File:       {case}
          Specialty:  {specialty}
          District:   {district}
          Kind:       {kind}, {seats} to designate
          Pool:       {candidates} experts, {eligible} eligible, {tickets} tickets
                      root {root}
          Commitment: {commitment}
          Entry:      {place}, hash {leaf}
          Round:      {round}, due {due}
        """,
        "office.story-concluded": """
          Concluded:  {time}
          Secret:     {secret}
          Beacon:     {signature}
          Seed:       {seed}
        """,
        "office.numbers": "Numbers, ascending:",
        "office.proof-written": "Proof of {draw} written to {path}.",
        "office.fsck-faults": "What differs:",
        "office.fsck-sound": "Everything agrees: {entries} entries, {draws} proofs of draws.",
        "office.fsck-unsound": "Faults: {count}. Entries: {entries}. Proofs: {draws}.",
        "office.backed-up": "Backup written to {path}, with {size} entries and the keys: keep it like a key.",
        "office.restored": """
        Installation restored in {path}, with {size} entries. Before going on, compare its checkpoint with the \
        last one published.
        """,
        "office.custodian-made": """
        Private key written to {path}: do not share it.
        Give to the council: --custodian {argument}
        """,
        "office.envelope-honest": "The secret of draw {draw} is {secret} and opens the commitment.",
        "office.envelope-dishonest": """
        The envelope of draw {draw} holds {secret}, which does NOT open the commitment: the court was not \
        honest. Report it.
        """,
        "office.no-envelope": "No envelope of draw {draw} opens with this key.",
        "office.not-an-opening": "{path} is no draw.opened entry.",
        "office.disk": "The disk did not accept {path}: {reason}. Nothing that was confirmed is lost.",
        "office.store": "The store is not in order: {reason}. Restore a backup with insacula restore.",
        "office.store-behind": """
        The public folder has {published} entries and the store only {stored}: published entries were lost. Do \
        not go on; restore a complete backup.
        """,
        "office.foreign-checkpoint": """
        The checkpoint in the public folder is not of this record. Look at what is there before going on.
        """,
        "office.fork": """
        The published checkpoint at {size} entries does not agree with the store: it would be another history. \
        Do not go on; tell the auditors.
        """,
        "office.incomplete": "The store lacks something of {name}. Restore a backup.",
        "office.key-absent": "{path} is missing. Restore the keys from a backup.",
        "office.key-open": """
        Others can read {path}. Mend the permissions (chmod go= {path}) and, if someone may have copied it, \
        treat the key as lost.
        """,
        "office.key-malformed": "{path} does not have the form of a key. Restore it from a backup.",
        "office.close-names": "Similar: {names}.",
        "office.data-folder-exists": "{path} exists and is not empty. Choose another folder; nothing is overwritten.",
        "office.data-folder-absent": """
        There is no installation in {path}. Create it with insacula init, or correct --data.
        """,
        "office.data-folder-unfinished": """
        The installation in {path} was never finished. Delete it and repeat insacula init.
        """,
        "office.other-writer": """
        Another process (number {pid}) is writing to this installation. Wait for it to end and repeat; nothing \
        was changed.
        """,
        "office.store-damaged": "The stored entry {place} cannot be read. Restore a backup with insacula restore.",
        "office.clock-behind": """
        The clock says {now}, before the newest entry ({last}). Mend the clock: the record does not accept times \
        going back.
        """,
        "office.entry-too-long": "The entry would have {size} bytes and the most is 65535. Divide the request.",
        "office.registry-file": "{path} cannot be read: {reason}",
        "office.registry-column": "{path} lacks the column “{column}”.",
        "office.registry-row": "{path}, line {line}: column {column} is no good (“{value}”).",
        "office.unreadable-file": "{path} could not be read. Look at the permissions.",
        "office.unwritable-file": "{path} could not be written. Look at the folder and the permissions.",
        "office.file-absent": "{path} does not exist. Look at the path.",
        "office.file-exists": "{path} exists; choose another name. Nothing is overwritten.",
        "office.not-text": "The file is not text. Save it as CSV in UTF-8.",
        "office.list-empty": "The list {path} has no rows.",
        "office.list-column": "The list lacks the column “{column}”.",
        "office.unclosed-quote": "The quotes opened on line {line} are not closed.",
        "office.bad-rows": "Nobody was admitted: {count} rows are at fault. Mend them and repeat.",
        "office.unknown-name": "“{name}” is not in the catalogue of {catalogue}.{close}",
        "office.ambiguous-name": "“{name}” names several in the catalogue of {catalogue}; use the code.{close}",
        "office.bad-case": """
        “{case}” cannot be read as a file number: {why} Write number and year, as in {form}; before them the kind of \
        file, if it is no expediente ({dockets}); after them what the court adds ({suffixes}).
        """,
        "office.bad-seats": "{seats} experts cannot be designated: 1 to 20.",
        "office.bad-key": "{path} does not have a key of 64 hex digits.",
        "office.unknown-period": "The record has no period “{period}”.",
        "office.no-policy": "No policy or period is in force in the record.",
        "office.unknown-draw": "There is no draw {draw}. See the folios with insacula draw list.",
        "office.unknown-expert": "There is no expert {expert}. Look with insacula roster list --name.",
        "office.not-due": "The round of draw {draw} is due at {due}. Repeat then, or use --wait.",
        "office.not-concluded": """
        Draw {draw} is not concluded: there is no proof yet. Use insacula draw conclude {draw} --wait.
        """,
        "office.already-concluded": """
        Draw {draw} is concluded already and is not repeated. See it with insacula draw show {draw}.
        """,
        "office.secret-lost": """
        The secret of draw {draw} is absent or does not open with this installation's keys. Ask a custodian to \
        open the envelope.
        """,
        "office.not-demonstration": "This installation is no demonstration: its accounts are not shown.",
        "office.not-a-backup": "{path} is no backup of an installation, or is damaged. Use another backup.",
        "office.would-fork": """
        The backup ({size} entries) does not contain the published checkpoint ({known} entries): going on from \
        it would be another history. Use a newer backup.
        """,
        "office.row-cells": "Line {line}: it has {value} cells, more than the header.",
        "office.row-empty": "Line {line}: {column} is empty.",
        "office.row-character": "Line {line}: {column} has the character {value}, which the record does not admit.",
        "office.row-text": "Line {line}: {column} is too long or has characters that do not print.",
        "office.row-specialty": "Line {line}: the specialty “{value}” is not in the catalogue.",
        "office.row-district": "Line {line}: the district “{value}” is not in the catalogue.",
        "office.row-email": "Line {line}: “{value}” is no e-mail address.",
        "office.row-licence-of-another": "Line {line}: the cédula {value} belongs to another person of the list.",
        "office.row-ambiguous-person": "Line {line}: there are several people called “{value}”; put the cédula.",
        "office.row-already-on-roster": "Line {line}: “{value}” is on the roster already as {column}.",
        "phase.concluded": "concluded",
        "phase.overdue": "OVERDUE",
        "phase.due": "due",
        "phase.waiting": "waiting",
        "fsck.store": "Store: {reason}",
        "fsck.gap": "Entry {place} is missing in the store.",
        "fsck.leaf": "The stored hash of entry {place} is not that of its bytes.",
        "fsck.tile": "The stored hashes of {path} are not those of its entries.",
        "fsck.not-published": "The store has {stored} entries and the public folder {published}.",
        "fsck.root": "The published root is not that of the stored entries.",
        "fsck.published": "{place}: {text}",
        "fsck.proof": "The published proof of {draw} does not verify: {outcome}.",

        // MARK: Keys

        "office.matter-key-stays": """
        The matter key is in its place, and is not changed: with another one the same file would have another tag, and \
        nobody could see that it had a draw already. Only if it is lost another one is announced, with insacula keys \
        renew matter.
        """,
        "office.previous-key-stays": """
        The record's former key still signs. Retire it first with insacula keys retire log.
        """,
        "office.no-previous-key": "There is no former key of the record to retire.",
        "office.no-local-beacon": "The policy in force does not use this installation's beacon: nothing to change.",
        "office.draws-open": """
        Draws wait for a round of the beacon: {draws}. Conclude them with insacula draw conclude and repeat; \
        nothing was changed.
        """,
        "office.sealed-damaged": """
        The private datum “{name}” does not open with the data key. Restore a backup with insacula restore; \
        nothing was changed.
        """,
        "office.keys-protected": """
        The keys are under that passphrase already. To change it, give the new one with --new-passphrase-file.
        """,
        "office.keys-not-protected": "The keys are under no passphrase: nothing to take off.",
        "office.no-passphrase-file": """
        The passphrase file is missing. Use --passphrase-file FILE or the variable INSACULA_PASSPHRASE_FILE.
        """,
        "office.key-foreign": """
        {path} is not the key that this installation was used with. Restore the keys from a backup.
        """,
        "office.passphrase-needed": """
        {path} is under a passphrase. Give the passphrase file with --passphrase-file or the variable \
        INSACULA_PASSPHRASE_FILE.
        """,
        "office.wrong-passphrase": """
        The passphrase is not that of {path}, or that file is damaged. Look at the passphrase file.
        """,
        "office.bad-passphrase": """
        {path} is no good as a passphrase file: it must have one line of text, of up to 1024 bytes.
        """,
        "office.key-option-needed": "To rotate the key {key}, {option} is needed.",
        "office.keys-now-protected": """
        All keys are under the passphrase of {path}. Without it nobody opens them: keep a copy in another place, \
        away from the installation's backups.
        """,
        "office.keys-now-plain": "The keys are no longer under a passphrase: only permissions protect them.",
        "office.data-key-rotated": """
        Data key rotated: everything private is sealed anew. Make a backup with insacula backup.
        """,
        "office.log-key-rotated": """
        The record's key is now
          {log}
        Publish it. The former one signs too, until insacula keys retire log. Make a backup with insacula backup.
        """,
        "office.beacon-key-rotated": """
        Beacon key rotated: policy {policy} is in force. Write its code and instrument into policy.json, and make a \
        backup with insacula backup.
        """,
        "office.log-key-retired": """
        Retired key:
          {former}
        From now on only this one signs
          {log}
        """,
        "key.log": "signs the public record",
        "key.log-previous": "signs the public record too, until it is retired",
        "key.beacon": "signs the rounds of the own beacon",
        "key.data": "seals private data",
        "key.matter": "makes the tags of matters",
        "key.protected": "under a passphrase",
        "key.plain": "no passphrase",
        "help.value.key-name": "key",
        "help.office.passphrase-file": """
        File with the passphrase of the keys, if they are under one; without it, the variable INSACULA_PASSPHRASE_FILE.
        """,
        "help.keys.abstract": "The installation's keys.",
        "help.keys-list.abstract": "Shows the keys: what they are for, since when, and their public parts.",
        "help.keys-protect.abstract": "Puts all keys under a passphrase, or under another one.",
        "help.keys-protect.discussion": """
        The passphrase stands in a file of one line that only its owner may read.
          insacula keys protect --passphrase-file passphrase --data data
        """,
        "help.keys-protect.new": "File with the new passphrase, if the keys are under one already.",
        "help.keys-unprotect.abstract": "Takes the passphrase off all keys.",
        "help.keys-rotate.abstract": "Puts a new key in place of another.",
        "help.keys-rotate.discussion": """
        Make a backup with insacula backup before.
          insacula keys rotate data --data data
          insacula keys rotate log --instrument "Acuerdo 12" --data data
          insacula keys rotate beacon --policy p-2 --instrument "Acuerdo 12" --data data
        """,
        "help.keys-rotate.key": "data, log or beacon.",
        "help.keys-rotate.policy": "For beacon: code of the policy that is adopted with the new beacon.",
        "help.keys-rotate.instrument": "For log and beacon: legal act that announces the key.",
        "help.keys-retire.abstract": "Retires the record's former key, which signs no longer.",
        "help.keys-retire.discussion": """
        Proofs that name it are published anew under the current key.
          insacula keys retire log --data data
        """,
        "help.keys-retire.key": "log.",

        // MARK: Mail: commands

        "office.mail-incomplete": """
        The message “{template}” lacks the value “{name}”: it was not written. This is a defect of the system; tell \
        whoever maintains it.
        """,
        "office.unknown-message": "There is no message {message}. See the messages with insacula mail list.",
        "office.message-sent": "Message {message} has gone out, and what it said is no longer here.",
        "office.messages-listed": "Messages: {count}.",
        "office.mail-sent": """
        Messages sent: {sent}. To be tried again: {delayed}. Given up: {failed} (see insacula mail list --failed).
        """,
        "office.mail-retried": "Message {message} goes out with the next insacula mail send.",
        "undelivered.address": "the e-mail address is not valid {detail}",
        "undelivered.contents": "what it should say is absent or does not open with the data key {detail}",
        "undelivered.program": "the mail program could not be run {detail}",
        "undelivered.exit": "the mail program ended with an error {detail}",
        "undelivered.timeout": "the mail program did not end in time {detail}",
        "undelivered.other": "sending failed: {detail}",
        "mail.queued": "waits until {time}",
        "mail.sent": "sent",
        "mail.failed": "NOT DELIVERED",
        "mail.attempts": "attempts: {count}",
        "mail.to-applicant": "application {folio}",
        "mail.to-expert": "expert {folio}",
        "mail.to-court": "court {folio}",
        "mail.to-account": "account {folio}",
        "mail.footer": """
        {institution}

        This message is automatic: please do not answer it.
        """,
        "help.value.id": "id",
        "help.mail.abstract": "The messages to applicants, experts and courts.",
        "help.mail-list.abstract": """
        Shows the messages: those that wait, those sent and those that could not be delivered.
        """,
        "help.mail-list.failed": "Only those that could not be delivered.",
        "help.mail-send.abstract": "Sends the messages whose time has come.",
        "help.mail-send.discussion": """
        Run it every few minutes. It uses the machine's mail program (/usr/sbin/sendmail, or that of the variable \
        INSACULA_SENDMAIL); INSACULA_MAIL_FROM gives the sender's address. What fails is repeated: after a minute, \
        and each time after twice as long, up to six hours; after 12 attempts it is given up.
        """,
        "help.mail-retry.abstract": "Queues a message again that could not be delivered.",
        "help.mail-retry.message": "The id that insacula mail list shows.",

        // MARK: Mail: what messages say

        "mail.application-submitted.subject": "Application {folio}: received",
        "mail.application-submitted.body": """
        We received your application for the roster of court experts. Its folio is {folio}.

        Follow it with the folio and the access code that was shown once when you submitted it. We will write to you \
        at each step.
        """,
        "mail.application-returned.subject": "Application {folio}: something is missing",
        "mail.application-returned.body": """
        Your application {folio} needs corrections:

        {cause}

        Correct it by {deadline}. After that date the application lapses.
        """,
        "mail.application-listed.subject": "Application {folio}: on the preliminary list",
        "mail.application-listed.body": """
        Your application {folio} is on the preliminary list, for the specialty {specialty}.

        Anyone may object until {deadline}. If someone does, we will write to you so that you can answer.
        """,
        "mail.application-objected.subject": "Application {folio}: an objection",
        "mail.application-objected.body": """
        Someone objected to your application {folio}:

        {cause}

        You may answer until {deadline}.
        """,
        "mail.application-rejected.subject": "Application {folio}: decision",
        "mail.application-rejected.body": """
        Your application {folio} was not approved. The reason is:

        {cause}

        Ground: {instrument}
        """,
        "mail.application-approved.subject": "Application {folio}: approved",
        "mail.application-approved.body": """
        Your application {folio} was approved for the specialty {specialty}. We will write to you when you are on \
        the roster with your number.
        """,
        "mail.application-admitted.subject": "You are on the roster: {expert}",
        "mail.application-admitted.body": """
        Your application {folio} is concluded. You are on the roster of court experts with the number {expert}, \
        until {until}.

        From now on you can be drawn in your specialty. If you are not available, say so beforehand.
        """,
        "mail.application-lapsed.subject": "Application {folio}: lapsed",
        "mail.application-lapsed.body": """
        Your application {folio} lapsed on {deadline}, because no corrections were received. You may submit another \
        one.
        """,
        "mail.designation-named.subject": "Designated by draw {folio}",
        "mail.designation-named.body": """
        Draw {folio} designated you as expert in {specialty}.

        Court: {court}
        Case: {case}

        The court will notify you, and your time to accept runs from then. If you have an impediment, tell the court \
        as soon as you can.
        """,
        "mail.designation-notified.subject": "Designation {folio}: accept by {deadline}",
        "mail.designation-notified.body": """
        The court notified you of your designation as expert in {specialty}.

        Court: {court}
        Case: {case}
        Draw: {folio}

        Accept under oath, or excuse yourself, by {deadline}. If you do not answer, someone else will be designated.
        """,
        "mail.designation-revoked.subject": "Designation {folio}: revoked",
        "mail.designation-revoked.body": """
        Your designation in draw {folio} has no effect any more.

        Court: {court}
        Case: {case}
        Cause: {cause}
        """,
        "mail.alternate-called.subject": "Draw {folio}: you are called as alternate",
        "mail.alternate-called.body": """
        In draw {folio} you were drawn as alternate in {specialty}, and are now called in place of who was \
        designated.

        Court: {court}
        Case: {case}

        The court will notify you, and your time to accept runs from then on. If there is an impediment, tell the \
        court.
        """,
        "mail.draw-concluded.subject": "Draw {folio}: concluded",
        "mail.draw-concluded.body": """
        Draw {folio} is concluded.

        Case: {case}
        Specialty: {specialty}
        Designated: {designated}
        Alternates: {alternates}

        Notify who was designated: the time to accept runs from then.
        """,
        "mail.designation-accepted.subject": "Draw {folio}: accepted",
        "mail.designation-accepted.body": """
        {expert} accepted the designation as expert in {specialty}, under oath.

        Case: {case}
        Draw: {folio}
        """,
        "mail.designation-excused.subject": "Draw {folio}: excused",
        "mail.designation-excused.body": """
        {expert} gave an excuse.

        Case: {case}
        Draw: {folio}
        Cause: {cause}

        Call the next alternate, or open a draw in replacement.
        """,
        "mail.designation-lapsed.subject": "Draw {folio}: time is over",
        "mail.designation-lapsed.body": """
        On {deadline} the time for {expert} to accept ended without an answer. The designation has no effect any \
        more.

        Court: {court}
        Case: {case}
        Draw: {folio}
        """,
        "mail.account-recovery.subject": "Recovery of the account {account}",
        "mail.account-recovery.body": """
        Someone asked to recover the account {account}. The recovery ends when a second administrator confirms it.

        If you did not ask for it, tell the administration at once.
        """,
    ]
}
