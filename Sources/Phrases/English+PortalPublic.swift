extension Phrases {
    /// What the public pages say.
    static let englishPortalPublic: [String: String] = [
        // MARK: Words in common

        "portal.public.person": "Expert",
        "portal.public.designee": "Person or institution designated",
        "portal.public.number": "Expert number",
        "portal.public.name": "Name",
        "portal.public.licence": "Professional licence",
        "portal.public.standing": "Standing",
        "portal.public.out-of-validity": "out of validity",
        "portal.public.practice": "Specialties and judicial districts",
        "portal.public.validity": "Validity",
        "portal.public.valid-until": "Valid until",
        "portal.public.contact": "Professional contact",
        "portal.public.specialty": "Specialty",
        "portal.public.district": "Judicial district",
        "portal.public.court": "Court",
        "portal.public.case": "Case",
        "portal.public.kind": "Kind of designation",
        "portal.public.seats": "Seats",
        "portal.public.state": "State",
        "portal.public.stage": "Stage",
        "portal.public.folio": "Folio",
        "portal.public.opened": "Opened",
        "portal.public.decided": "Concluded",
        "portal.public.made": "Date",
        "portal.public.result": "Result",
        "portal.public.tickets": "Tickets",
        "portal.public.cause": "Cause",
        "portal.public.ground": "Legal ground",
        "portal.public.reasons": "Reasons",
        "portal.public.instrument": "Legal instrument",
        "portal.public.way": "How",
        "portal.public.since": "since",
        "portal.public.in": "in",
        "portal.public.replaces": "Replaces",
        "portal.public.replaced-by": "Replaced by",
        "portal.public.call": "Call",
        "portal.public.entry-link": "Entry of the public log",
        "portal.public.sources": "Sources",
        "portal.public.erased": "(identity erased)",
        "portal.public.filter.label": "Filter the list",
        "portal.public.filter.all": "All",
        "portal.public.filter.submit": "Search",
        "portal.public.filter.clear": "Clear the filters",
        "portal.public.folio.label": "Look up a folio or a file",
        "portal.public.folio.hint": """
        Draw S-2026-000001, expert P-000001, direct designation D-2026-000001, application A-2026-000001, or the \
        number of a public file, such as 412/2026. Blanks and capitals make no difference.
        """,
        "portal.public.folio.submit": "Look up",
        "portal.public.folio.malformed": """
        "{folio}" is neither a folio nor a file number. A folio is a letter (S, P, D or A), the year and a number, \
        such as S-2026-000001; an expert's number has no year: P-000001. A file is written as 412/2026.
        """,
        "portal.public.folio.unknown":
            "Nothing has the folio {folio}. Folios have no gaps: check the year and the number.",

        // MARK: Home

        "portal.public.home.how": "How it works",
        "portal.public.home.overdue": "Overdue draws",
        "portal.public.home.overdue-what": """
        These draws should have been concluded and are not. The randomness that decides them is public already: \
        anyone can see the round, and the custodians can open the commitment without the court.
        """,
        "portal.public.home.waiting": "Draws under way",
        "portal.public.home.waiting-what": "Everything is fixed but the randomness, which does not exist yet.",
        "portal.public.home.due": "The round is due; its publication is awaited.",
        "portal.public.home.latest": "Latest designations by lot",
        "portal.public.home.latest-caption":
            "The most recent concluded draws; there are {count} designations by lot so far.",
        "portal.public.home.all": "All draws",
        "portal.public.home.none": "No draw has been concluded yet.",

        // MARK: Draws

        "portal.public.draws.title": "Draws",
        "portal.public.draws.what": "Every draw, the newest first. Folios have no gaps and none is ever withdrawn.",
        "portal.public.draws.count": "Draws that match: {total}.",
        "portal.public.draws.caption": "Draws, the newest first",
        "portal.public.draws.none": "No draw matches. Remove a filter, or look up a folio.",
        "portal.public.draws.open": "Under way",
        "portal.public.draws.concluded": "Concluded",
        "portal.public.draws.overdue": "Overdue",

        // MARK: Roster

        "portal.public.roster.title": "Roster of experts",
        "portal.public.roster.what":
            "The people who can be designated, with what is public about them. A number is given once and for good.",
        "portal.public.roster.search": "Name, licence or number",
        "portal.public.roster.search-hint": "Neither accents nor the whole name are needed.",
        "portal.public.roster.count": "Experts who match: {total}.",
        "portal.public.roster.caption": "Experts in the order of their numbers",
        "portal.public.roster.none": "Nobody matches. Try a single word of the name, or remove a filter.",

        // MARK: An expert

        "portal.public.expert.erased": """
        This person's identity was erased. The number and the history stay, because the proofs of the draws depend \
        on them.
        """,
        "portal.public.expert.can-serve": "Can be designated.",
        "portal.public.expert.cannot-serve": "Cannot be designated for now.",
        "portal.public.expert.now": "current",
        "portal.public.expert.no-contact": "Has not made it public.",
        "portal.public.expert.sanctions": "Final sanctions",
        "portal.public.expert.no-sanctions": "None.",
        "portal.public.expert.figures": "How often",
        "portal.public.expert.figures-caption": "Times since the admission to the roster",
        "portal.public.expert.what-happened": "What happened",
        "portal.public.expert.times": "Times",
        "portal.public.expert.by-chance": "Chance would give",
        "portal.public.expert.eligible": "Eligible in draws",
        "portal.public.expert.drawn": "Designated by lot",
        "portal.public.expert.called": "Called as an alternate",
        "portal.public.expert.never-eligible": "Has not been eligible in any concluded draw yet.",
        "portal.public.expert.as-chance": "The designations are within what chance gives.",
        "portal.public.expert.above-chance": """
        Has been designated more often than chance usually gives. Among many people that happens to about one in \
        twenty.
        """,
        "portal.public.expert.below-chance": """
        Has been designated less often than chance usually gives. Among many people that happens to about one in \
        twenty.
        """,
        "portal.public.expert.direct": "Designated directly",
        "portal.public.expert.accepted": "Accepted the office",
        "portal.public.expert.excused": "Was excused",
        "portal.public.expert.by-lot": "by lot",
        "portal.public.expert.directly": "directly",
        "portal.public.expert.designations": "Designations",
        "portal.public.expert.designations-caption": "The newest first",
        "portal.public.expert.no-designations": "None yet.",
        "portal.public.expert.history": "History",
        "portal.public.expert.history-what": """
        Everything that the public log says of this number, the newest first. Nothing is deleted: corrections are \
        new entries.
        """,
        "portal.public.expert.admission": "Entry of the admission to the roster",
        "portal.public.expert.identity": "Published identity document (JSON)",

        // MARK: A draw

        "portal.public.draw.title": "Draw {draw}",
        "portal.public.draw.summary-concluded": "The draw designated {designated}.",
        "portal.public.draw.summary-waiting":
            "The pool and the commitment are fixed; what is missing is the randomness, which nobody knows yet.",
        "portal.public.draw.summary-due": """
        The beacon's time has come and its round has not been fetched yet. It usually takes seconds; this page \
        refreshes by itself.
        """,
        "portal.public.draw.summary-overdue": "This draw should have been concluded and is not.",
        "portal.public.draw.left": "Time left:",
        "portal.public.draw.links": "Documents of this draw",
        "portal.public.draw.certificate": "Certificate to print",
        "portal.public.draw.receipt": "Receipt of the opening to print",
        "portal.public.draw.verify": "Verify in your browser",
        "portal.public.draw.proof": "Download the proof file (JSON)",
        "portal.public.draw.pool-file": "Exact text of the pool",
        "portal.public.draw.by-hand": "Recompute by hand",
        "portal.public.draw.thin": "Thin pool: fewer than three people were eligible.",
        "portal.public.draw.overdue": "OVERDUE: the time to conclude it has passed and nobody has done so.",
        "portal.public.draw.no-witnesses": """
        The public log has no independent witnesses yet: that everybody sees the same log is attested by the \
        institution alone.
        """,
        "portal.public.draw.request": "1. What the court asked for",
        "portal.public.draw.rules": "2. The rules, fixed beforehand",
        "portal.public.draw.instrument": "Instrument that fixes them",
        "portal.public.draw.policy": "Policy",
        "portal.public.draw.tickets": "Tickets",
        "portal.public.draw.alternates": "Alternates",
        "portal.public.draw.minimum": "Least number of eligible people",
        "portal.public.draw.delay": "Wait between the opening and the randomness",
        "portal.public.draw.uniform": "One a person.",
        "portal.public.draw.equity": "More tickets for those designated less often, up to {cap}.",
        "portal.public.draw.rotation": "One for those designated least often; the others wait for their turn.",
        "portal.public.draw.pool": "3. The pool",
        "portal.public.draw.pool-what": """
        Of {candidates} people with the specialty and the district, {eligible} were eligible, with {ticket-count} \
        tickets. The pool was fixed before the randomness existed and accounts for everyone.
        """,
        "portal.public.draw.widened-to": "The pool was widened to: {widened-to}.",
        "portal.public.draw.eligible-caption": "Eligible people and their tickets",
        "portal.public.draw.excluded": "People excluded and the cause",
        "portal.public.draw.nobody-excluded": "Nobody was excluded.",
        "portal.public.draw.root": "Hash of the pool (root)",
        "portal.public.draw.commitment": "4. The commitment",
        "portal.public.draw.commitment-what": """
        The court kept a secret and published its hash before the randomness existed: it could not change it \
        afterwards.
        """,
        "portal.public.draw.commitment-digest": "Hash of the secret (commitment)",
        "portal.public.draw.envelopes": "Sealed envelopes for custodians",
        "portal.public.draw.no-envelopes": "This policy has no custodians.",
        "portal.public.draw.beacon": "5. The beacon",
        "portal.public.draw.beacon-what": """
        The randomness comes from a round of a public beacon. Which round follows from the time of the opening: \
        nobody chooses it.
        """,
        "portal.public.draw.chain": "Beacon",
        "portal.public.draw.round": "Round",
        "portal.public.draw.due": "Time of the round",
        "portal.public.draw.deadline": "To be concluded before",
        "portal.public.draw.late": """
        The round was due {late} ago. There is nothing to do: the draw concludes by itself as soon as the beacon \
        answers, and it cannot be repeated.
        """,
        "portal.public.draw.overdue-since": """
        The time to conclude ended {overdue} ago. The round is public; if the court does not open its secret, the \
        custodians can do so with the envelopes.
        """,
        "portal.public.draw.stand-in": "Round of the stand-in beacon that decided",
        "portal.public.draw.signature": "The beacon's value (signature of the round)",
        "portal.public.draw.result": "6. The result",
        "portal.public.draw.no-result": "There is no result yet: the beacon's value is missing.",
        "portal.public.draw.result-what": """
        The beacon's value and the secret make the seed, and with it each ticket gives a number. A person's number \
        is the smallest of the own ones; the smallest of all wins.
        """,
        "portal.public.draw.secret": "The secret, revealed",
        "portal.public.draw.seed": "Seed",
        "portal.public.draw.numbers": "Numbers of the eligible people, the smallest first",
        "portal.public.draw.rank": "Order",
        "portal.public.draw.number": "Number",
        "portal.public.draw.smallest": "the smallest",
        "portal.public.draw.designated": "designated",
        "portal.public.draw.alternate": "alternate",
        "portal.public.draw.chosen": "People designated",
        "portal.public.draw.then": "What follows",
        "portal.public.draw.called": "alternate called",
        "portal.public.draw.no-licence": "no licence on record",
        "portal.public.draw.answer-until": "Can accept until",
        "portal.public.draw.replaced-by": "Replaced by",
        "portal.public.draw.waiting-alternates": "Alternates who have not been called",
        "portal.public.draw.history": "7. What happened, in order",

        // MARK: Recomputing by hand

        "portal.public.hand.title": "8. Check it by hand",
        "portal.public.hand.what": """
        These commands work on any computer with a terminal and do not ask this site. Each must answer exactly what \
        is shown.
        """,
        "portal.public.hand.expected": "It must answer:",
        "portal.public.hand.leaf": "The hash of the opening",
        "portal.public.hand.leaf-why":
            "The entry that opened the draw, with everything that was fixed: a zero byte and the exact text.",
        "portal.public.hand.commitment": "The commitment",
        "portal.public.hand.commitment-why": "The secret that was revealed gives the hash that was published before.",
        "portal.public.hand.seed": "The seed",
        "portal.public.hand.seed-why": "From the hash of the opening, the secret and the beacon's value.",
        "portal.public.hand.ticket": "The smallest number",
        "portal.public.hand.ticket-why":
            "Ticket {ticket} of {expert}. Change the expert's number or the ticket to compute any other.",
        "portal.public.hand.open": "The rest can be checked once the beacon has spoken.",
        "portal.public.hand.rest": """
        The beacon's signature, the inclusion in the log and the hash of the pool are checked by this site's \
        verifier, insacula-verify and verify.py, which share no code.
        """,

        // MARK: The certificate

        "portal.public.acta.title": "Certificate of draw {draw}",
        "portal.public.acta.receipt-title": "Receipt of the opening of draw {draw}",
        "portal.public.acta.statement": """
        {institution} records that this draw was opened on {opened} for {seats} seat(s), with {eligible} people \
        eligible of {candidates}; that round {round} of the beacon {chain}, due on {due}, decided it; and that it \
        was concluded on {decided}.
        """,
        "portal.public.acta.receipt-statement": """
        {institution} records that this draw was opened on {opened} for {seats} seat(s), with {eligible} people \
        eligible of {candidates}, and that round {round} of the beacon {chain}, due on {due}, will decide it. When \
        this receipt is issued that randomness has not been fetched.
        """,
        "portal.public.acta.receipt-what":
            "Keep it: the pool, the commitment and the round can no longer change without contradicting it.",
        "portal.public.acta.back": "Back to the draw",
        "portal.public.acta.print": "Print",
        "portal.public.acta.matter": "Matter",
        "portal.public.acta.designated": "Designation",
        "portal.public.acta.alternates": "Alternates, in order",
        "portal.public.acta.evidence": "Evidence",
        "portal.public.acta.pool": "Pool",
        "portal.public.acta.pool-figures": "{eligible} eligible of {candidates}, {ticket-count} tickets",
        "portal.public.acta.round": "round {round} of {chain}",
        "portal.public.acta.entries": "Entries of the public log",
        "portal.public.acta.check": "How to check this sheet",
        "portal.public.acta.qr": "QR code with the permanent address of the draw",
        "portal.public.acta.short-code": "Short code:",
        "portal.public.acta.short-code-what": """
        These are the first twelve digits of the hash of entry {code-place} of the public log. Compare them with \
        that entry's: they never change.
        """,
        "portal.public.acta.address": "Permanent address:",
        "portal.public.acta.fingerprint": "SHA-256 fingerprint of the proof file:",
        "portal.public.acta.fingerprint-what": """
        Download the proof file and compute its fingerprint. It changes only if the proof is issued again, for a \
        change of key or the erasure of an identity; the designation never does.
        """,

        // MARK: Direct designations

        "portal.public.directs.title": "Direct designations",
        "portal.public.directs.what": """
        When a court designates without a lot, it says on what ground and why, and the act is published and counted \
        apart.
        """,
        "portal.public.directs.count": "Direct designations: {count}. By lot: {drawn}.",
        "portal.public.directs.caption": "Direct designations, the newest first",
        "portal.public.directs.none": "None: every designation was made by lot.",
        "portal.public.direct.title": "Direct designation {designation}",
        "portal.public.direct.what": "This designation was made without a lot: the court decided it.",
        "portal.public.direct.designation": "The designation",
        "portal.public.direct.by": "Who made it",
        "portal.public.direct.deadline": "Can accept until",
        "portal.public.direct.why": "Ground and reasons",
        "portal.public.direct.all": "All direct designations",

        // MARK: Calls

        "portal.public.calls.title": "Calls for applicants",
        "portal.public.calls.what": "The calls to join the roster: those to come, open and closed.",
        "portal.public.calls.caption": "Calls, the newest first",
        "portal.public.calls.none": "No call has been published yet.",
        "portal.public.call.title": "Call {call}",
        "portal.public.call.open-now": "It is open: you can apply.",
        "portal.public.call.apply": "Apply",
        "portal.public.call.terms": "Terms",
        "portal.public.call.opens": "Opens",
        "portal.public.call.closes": "Closes",
        "portal.public.call.period": "Roster period",
        "portal.public.call.requirements": "Requirements",
        "portal.public.call.districts": "Judicial districts",
        "portal.public.call.specialties": "Specialties",
        "portal.public.call.limits": "Time limits in court days",
        "portal.public.call.correction": "To bring what is missing: {correction-days}.",
        "portal.public.call.objection": "To object: {objection-days}.",
        "portal.public.call.answer": "To answer an objection: {answer-days}.",
        "portal.public.call.preliminary": "Preliminary list",
        "portal.public.call.preliminary-what": """
        These are reviewed applications that anyone may object to. People appear by folio, without a name, until \
        they join the roster. Anyone may object in writing before the registry within the time limit, with the \
        folio, the cause and what supports it.
        """,
        "portal.public.call.preliminary-none": "No application is on the preliminary list.",
        "portal.public.call.object-until": "objections until",
        "portal.public.call.final": "Final list",
        "portal.public.call.final-none": "No application has been approved yet.",
        "portal.public.call.applications": "All applications",
        "portal.public.call.applications-what": "Applications submitted in this call: {count}.",
        "portal.public.call.applications-caption": "Applications by folio, with their stages",
        "portal.public.call.all": "Show all",
        "portal.public.call.submitted": "Submitted",

        // MARK: The health of the log

        "portal.public.record.title": "Health of the public log",
        "portal.public.record.what": """
        Everything published here is in a log that can only be added to. This page says whether it is complete, who \
        signs it and what is late.
        """,
        "portal.public.record.state": "State",
        "portal.public.record.size": "Entries",
        "portal.public.record.newest": "Newest entry",
        "portal.public.record.ago": "{age} ago",
        "portal.public.record.origin": "Origin",
        "portal.public.record.address": "Address of the public log",
        "portal.public.record.behind": "There are {unpublished} entries that are not published yet.",
        "portal.public.record.checkpoint": "Checkpoint",
        "portal.public.record.checkpoint-what": """
        A signed text that commits to every entry. Keep one: with it you can show later that nothing before it was \
        changed.
        """,
        "portal.public.record.covers": "It covers {entries} entries.",
        "portal.public.record.checkpoint-file": "Download it",
        "portal.public.record.no-checkpoint": "The checkpoint cannot be read. Tell the registry.",
        "portal.public.record.keys": "Keys that sign",
        "portal.public.record.keys-what":
            "Take down these keys from more than one source: every verification starts from them.",
        "portal.public.record.policy-file": "Trust file for verifiers (log.policy)",
        "portal.public.record.witnesses": "Witnesses",
        "portal.public.record.some-witnesses": "Independent witnesses cosign every checkpoint.",
        "portal.public.record.no-witnesses": """
        No witnesses are configured. Without them nobody else attests that everyone sees the same log: compare your \
        checkpoint with somebody else's.
        """,
        "portal.public.record.punctual": "Punctuality",
        "portal.public.record.all-punctual": "No draw is late.",
        "portal.public.record.stuck": "The time of these draws has come and their beacon's round is awaited.",
        "portal.public.record.audit": "Auditing the whole log",
        "portal.public.record.audit-what":
            "These commands download every entry and apply every rule again. Either program will do.",
        "portal.public.record.audit-trust": """
        The trust file downloaded from here shows only that the log agrees with itself; to check that it is the true \
        one, compare the key with another source.
        """,
        "portal.public.record.data": "Open data",
        "portal.public.record.verify": "Verify a draw",

        // MARK: An entry

        "portal.public.entry.title": "Entry {place} of the public log",
        "portal.public.entry.nav": "Neighbouring entries",
        "portal.public.entry.previous": "Previous",
        "portal.public.entry.next": "Next",
        "portal.public.entry.place": "Place, from 0",
        "portal.public.entry.time": "Time",
        "portal.public.entry.signer": "Office that acts",
        "portal.public.entry.type": "Type",
        "portal.public.entry.leaf": "Leaf hash (SHA-256)",
        "portal.public.entry.about": "What it is about",
        "portal.public.entry.reading": "Reading",
        "portal.public.entry.exact": "Exact text",
        "portal.public.entry.exact-what":
            "These {byte-count} bytes are the entry; its hash is taken over a zero byte and them.",

        // MARK: What stands in nobody's history

        "portal.public.fact.created": "{institution} created this public log ({origin}).",
        "portal.public.fact.catalogue": "{count} rows of the catalogue of {catalogue} were adopted. {instrument}",
        "portal.public.fact.policy": "The policy for draws {policy} was adopted. {instrument}",
        "portal.public.fact.calendar": "The calendar {calendar} was adopted. {instrument}",
        "portal.public.fact.period": "The period {period} of the roster was opened. {instrument}",
        "portal.public.fact.key": "Another key that signs the public log was announced. {instrument}",
    ]
}
