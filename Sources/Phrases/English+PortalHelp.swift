extension Phrases {
    /// The help pages, in the order of the Spanish part. A line of a phrase is a paragraph, an item or a term.
    static let englishPortalHelp: [String: String] = [
        "portal.help.lead": "In plain words: what a verifiable draw is, how to check it, and what you can do.",
        "portal.help.contents": "On this page",
        "portal.help.others": "Other help pages",

        // MARK: How a draw works

        "portal.help.draw": "How a draw works",
        "portal.help.draw.about": """
        A court needs an expert. Chance decides, and anybody can check that nobody helped it along. With an example that \
        you can repeat.
        """,
        "portal.help.draw.idea": "The idea",
        "portal.help.draw.idea-text": """
        It is like taking tickets out of an urn. But here the tickets are numbers that nobody can choose and that \
        everybody can compute again.
        Before the draw three things are published: the list of those who take part, a commitment to a secret number, \
        and the round of a public beacon that will decide. A beacon is a service that publishes random numbers at set times.
        When the round comes, the secret is opened. Secret and round together give the result. It is always the same, \
        whoever computes it.
        """,
        "portal.help.draw.steps": "Step by step",
        "portal.help.draw.steps-list": """
        Request. The court says which case it is, which specialty it needs, in which district, and for how many people.
        Pool. The public record says who has that specialty in that district. Everybody is in it: with tickets, or with \
        the cause for being left out. Nobody writes the pool by hand.
        Commitment. The system makes a secret number and publishes its hash. Whoever published the hash can no longer \
        change the secret unnoticed.
        Round. The time of opening fixes, by a rule, which round of the beacon decides. Nobody picks it.
        Wait. Until that round, neither who knows the secret nor who runs the beacon can know the result alone.
        Result. Secret and round give a seed, and the seed gives each ticket a number. The smallest number wins. The \
        alternates come next, in order.
        Proof. A file is published with all that it takes to repeat the computation.
        """,
        "portal.help.draw.who": "Why nobody can tilt it alone",
        "portal.help.draw.who-list": """
        The court knows the secret but not the round: it cannot aim. And later it cannot change the secret.
        Who runs the beacon might know the round, but not the secret.
        Drawing again until somebody comes out is not possible: there is one draw for a file and specialty. Another one \
        must say which vacancy it fills or why it is asked for, and is counted.
        The order of the list does not matter: a ticket's number depends on the seed and the person, not on the place.
        If the result displeases and the secret “gets lost”, the draw is shown as overdue. Custodians who have a copy in \
        a sealed envelope can open it.
        """,
        "portal.help.draw.tickets": "The tickets",
        "portal.help.draw.tickets-text": """
        Who has two tickets has exactly twice the probability of who has one. How many each has is said by a rule that \
        the council adopts beforehand, for all draws.
        """,
        "portal.help.draw.tickets-rules": """
        Uniform: one ticket each.
        Equity: more tickets, up to a limit, for those designated less often in that specialty.
        Rotation: one ticket for those designated least often; the others wait.
        """,
        "portal.help.draw.rules": "The rules of today",
        "portal.help.draw.rules-text":
            "They are in the public record and hold for every draw opened until others are adopted:",
        "portal.help.draw.rules-none": "No rules have been adopted in this record yet.",
        "portal.help.rule.instrument": "Act that adopts them",
        "portal.help.rule.tickets": "Tickets",
        "portal.help.rule.uniform": "one each",
        "portal.help.rule.equity": "by equity, up to {cap} each",
        "portal.help.rule.rotation": "by rotation",
        "portal.help.rule.beacons": "Beacons, in their order",
        "portal.help.rule.delay": "From opening to round",
        "portal.help.rule.conclude": "Time to conclude",
        "portal.help.rule.alternates": "Alternates",
        "portal.help.rule.minimum": "Fewer eligible than this are not enough",
        "portal.help.rule.answer": "Court days to answer",
        "portal.help.draw.example": "An example that you can repeat",
        "portal.help.draw.example-text": """
        All of it is made up but the round, which drand really published. This site computes it each time it shows the \
        page. To repeat it, copy the commands into a terminal; under each stands what must come out.
        Four people have the specialty. One is unavailable and so has no tickets; another one has two:
        """,
        "portal.help.draw.example-commitment": """
        The commitment is published at the opening. It is the hash of the secret, in the example the numbers 1 to 32:
        """,
        "portal.help.draw.example-leaf":
            "The hash of the entry that opens the draw; here, of three words in its place:",
        "portal.help.draw.example-seed":
            "Round 1000 comes. The entry, the secret and the beacon's signature give the seed:",
        "portal.help.draw.example-ticket": """
        And the seed gives each ticket its number. The letters a to f are digits that come after 9. This is the smallest:
        """,
        "portal.help.draw.example-table": "The tickets of the example",
        "portal.help.draw.example-expert": "Expert",
        "portal.help.draw.example-which": "Ticket",
        "portal.help.draw.example-number": "Number",
        "portal.help.draw.example-smallest": "the smallest",
        "portal.help.draw.example-result": """
        {designated} is designated. The alternate is {alternate}, whose smallest ticket comes next.
        """,
        "portal.help.draw.limits": "What a draw cannot say",
        "portal.help.draw.limits-list": """
        Whether what is recorded is true: that an impediment exists, or that somebody knows what they say they know. The \
        record makes it public, dated, and somebody's responsibility.
        Whether the court and those who run the beacon conspired: together they could tilt it. That is why the beacon \
        should be independent. Where the institution runs it itself, every verdict warns of it.
        Whether a court should have drawn and did not. Direct designations that are recorded are counted apart.
        """,

        // MARK: How to verify

        "portal.help.verify": "How to verify without trusting this site",
        "portal.help.verify.about": """
        You need not believe us. With the proof of a draw your own computer repeats the computation and says, step by \
        step, whether everything fits.
        """,
        "portal.help.verify.key": "First, the key",
        "portal.help.verify.key-text": """
        All that is published is signed with the key of the public record. This site says that it is this one:
        """,
        "portal.help.verify.key-compare": """
        Compare it with the one that the institution gives by other means: a printed act, its gazette, a person you know. \
        If you read it only here, you still trust this site.
        """,
        "portal.help.verify.browser": "In your browser, with a saved copy",
        "portal.help.verify.open": "Open the verifier",
        "portal.help.verify.browser-steps": """
        Open the verifier and save it on your computer: in the browser's menu, “Save page as”, HTML only.
        Download the proof from the page of the draw.
        If you like, go offline: the copy needs no network.
        Open the copy and drop the proof on it. Read each step and the verdict.
        """,
        "portal.help.verify.browser-print": """
        To know whether the copy is the published program, compute its hash without the two things that this site writes \
        into it, and compare it with the one published along with the program's code:
        """,
        "portal.help.verify.browser-note": """
        It takes a recent browser: Chrome or Edge from version 137, Firefox from 129, Safari from 17.
        """,
        "portal.help.verify.programs": "With a program on your computer",
        "portal.help.verify.programs-text": """
        There are two programs, each written on its own from the same specification: insacula-verify and verify.py. They \
        come with the system's open source. Put in the folio that interests you:
        """,
        "portal.help.verify.programs-policy": """
        The file log.policy says which key you trust. Write it yourself, with the key that you compared:
        """,
        "portal.help.verify.programs-codes": """
        At its end the program gives 0 if everything fits, 1 if something does not, 2 if something is missing to check it.
        """,
        "portal.help.verify.log": "The whole record at once",
        "portal.help.verify.log-text": """
        A proof speaks of one draw. The audit of the whole record also shows that the pool was complete, that there is no \
        other draw of the same matter, and that every entry kept the rules. Keep today's checkpoint too:
        """,
        "portal.help.verify.log-earlier": """
        On another day, with the checkpoint that you kept, the program checks that nothing earlier was removed or changed:
        """,
        "portal.help.verify.hand": "By hand",
        "portal.help.verify.hand-text": """
        Everybody can compute their own number with one command: the seed is on the page of the draw.
        """,
        "portal.help.verify.hand-example": "The whole example, by hand",
        "portal.help.verify.steps": "What each step checks",
        "portal.help.step.format": "The file is complete and written as it must be.",
        "portal.help.step.checkpoint": "The record's key signed the state that the proof speaks of.",
        "portal.help.step.witnesses": "Other institutions saw the same record and signed it, if you ask for that.",
        "portal.help.step.inclusion": "Each entry cited really is in the signed record.",
        "portal.help.step.policy": "The rules of the draw are those that were adopted.",
        "portal.help.step.pool": "The pool is, letter by letter, the one fixed at the opening.",
        "portal.help.step.commitment": "The secret opened is the one promised, and the sealed envelopes held it.",
        "portal.help.step.round": "The round is the one that belongs to the time of opening.",
        "portal.help.step.witnessed": "Somebody outside saw the opening before the round.",
        "portal.help.step.beacon": "The beacon signed that round.",
        "portal.help.step.seed": "The seed follows from the entry, the secret and the round.",
        "portal.help.step.order": "The tickets' numbers are those of that seed.",
        "portal.help.step.designated": "Those designated are those with the smallest numbers.",
        "portal.help.step.identities": "The name and licence shown are those recorded.",
        "portal.help.verify.limits": "What a proof does not show",
        "portal.help.verify.limits-list": """
        That nobody was missing from the pool: the audit of the whole record shows it.
        That there is no other draw of the same matter: the audit too.
        That everybody sees the same record: that is what witnesses and kept checkpoints are for.
        That what is recorded is true.
        """,

        // MARK: The public

        "portal.help.visitors": "For the public and the press",
        "portal.help.visitors.about": """
        What somebody who is no party and works at no court can see, how to cite it, and how to read the figures right.
        """,
        "portal.help.visitors.see": "What there is",
        "portal.help.visitors.see-list": """
        Each draw, with its pool, its exclusions and causes, its result and what happened after.
        Each expert on the roster: specialties, districts, validity, final sanctions, and how often they could come out, \
        came out, accepted or were excused.
        Designations without a lot, with the reasons that the court gave.
        The overall figures and the health of the public record.
        """,
        "portal.help.visitors.cite": "How to cite",
        "portal.help.visitors.cite-text": """
        Each draw, expert and entry has an address that does not change. Cite the folio (like S-2026-000001), the address \
        and the date on which you saw it.
        If you are going to publish something delicate, keep the proof and that day's checkpoint too: with them you can \
        show what the record said.
        """,
        "portal.help.visitors.figures": "How to read the figures",
        "portal.help.visitors.figures-text": """
        Chance does not share out evenly in the short run. Who rolls a die six times rarely sees all six faces.
        """,
        "portal.help.visitors.figures-list": """
        Beside how often somebody came out stands how often was to be expected. With small numbers a difference is normal.
        That someone has many designations can have a simple reason: few people have their specialty in their district. \
        Look at the thin pools.
        “Unusual” does not mean foul play: of a hundred specialties one comes out so by mere chance. It is a reason to \
        look at the proofs, which do prove something.
        A direct designation is not irregular by itself: it is an exception that must give its reasons. See how many there \
        are, of which courts and for which reasons.
        An exclusion has a cause and comes before the randomness. Many exclusions in a row of one person or by one court \
        are worth a question.
        """,
        "portal.help.visitors.download": "Downloading the data",
        "portal.help.visitors.download-text": """
        Whole data sets stand at fixed addresses, as CSV and JSON, with a dictionary, a licence and checksums. The public \
        record itself can be downloaded whole, too, and audited without us.
        """,
        "portal.help.visitors.corrections": "Corrections can be seen",
        "portal.help.visitors.corrections-text": """
        Nothing is removed from the public record. An error is corrected by another entry, and both stay visible.
        """,
        "portal.help.visitors.absent": "What you will not find",
        "portal.help.visitors.absent-list": """
        The names of the parties of a case.
        The file number of a reserved matter: a tag stands in its place.
        The reports and what they cost.
        Personal data of experts that are not about their work: address, CURP, RFC, date of birth.
        """,

        // MARK: Courts

        "portal.help.courts": "For courts",
        "portal.help.courts.about":
            "A guide for clerks: from request to designation, and what to do if something goes wrong.",
        "portal.help.courts.begin": "Before you start",
        "portal.help.courts.begin-text": """
        You sign in with login, password and a second factor. Each account belongs to one person and one court: do not \
        lend it.
        What you see first is the queue: what is overdue, what is due today, and what waits.
        What you type into a form is not lost if the session ends: it is back when you sign in again.
        """,
        "portal.help.courts.request": "Requesting and opening a draw",
        "portal.help.courts.request-steps": """
        Give the file number, the specialty, the district, the kind of expert, and how many people are needed. If the \
        matter is reserved, say so.
        Enter the impediments that the file shows, each with its cause. After the opening it is too late.
        See how the number was read and what that file has had. Another draw has to say why it is asked for.
        Look at the pool: who takes part, with how many tickets, and who is left out and why.
        Check your answers and open: pool, commitment and round are published. What is on the screen is opened, and once, \
        even if you press twice. Until the round is due it can be annulled for a mistake.
        Keep or print the receipt. It comes before the randomness and belongs in the file.
        """,
        "portal.help.courts.wait": "Waiting for the round",
        "portal.help.courts.wait-text": """
        The round comes in {delay}, or very little later. The page counts down and renews itself. When it comes, the \
        system concludes the draw, publishes the proof and prepares the record for print.
        """,
        "portal.help.courts.wait-late": """
        If the beacon is late, do nothing: the system keeps trying, and the result will be the same. Do not open another \
        draw; it would be refused. After {conclude} the draw is shown to everybody as overdue.
        """,
        "portal.help.courts.after": "After the draw",
        "portal.help.courts.after-steps": """
        Notify. Enter the notice on the day it is given: from it {days} court days run to answer.
        Accepted: enter the acceptance of the office.
        Excused: enter the cause. The place is vacant.
        No answer: when the time is over, the system lets the designation lapse.
        Challenged: enter it with its cause and decide it. If it is founded, the place is vacant; if not, all goes on.
        The report is delivered: enter it and, at the end, discharge the expert.
        """,
        "portal.help.courts.replace": "Replacing",
        "portal.help.courts.replace-text": """
        A vacancy is filled in one step. First the alternates of the same draw are called, in their order. If none is left \
        who can serve, another draw is opened, which says whom it replaces and for which cause. Nobody chooses whom to call.
        """,
        "portal.help.courts.direct": "Designating without a lot",
        "portal.help.courts.direct-text": """
        This is the exception. It takes a ground of the catalogue, the reasons in your words, and the act behind it. All \
        of it is public and counted apart: write no names of parties and no private facts.
        """,
        "portal.help.courts.reserved": "Reserved matters",
        "portal.help.courts.reserved-text": """
        The file number is not published: your court sees it and nobody else. The record has a tag in its place, the same \
        every time, so that a reserved matter cannot be drawn twice either. Give the parties the tag with its proof.
        """,
        "portal.help.courts.limits": "Time limits",
        "portal.help.courts.limits-terms": """
        From opening to round: {delay}.
        To conclude, from the round: {conclude}; the system does it.
        To accept or be excused, from the notice: {days} court days; the last day counts whole.
        Days that do not count: those of the calendar that the council adopted.
        """,

        // MARK: Experts

        "portal.help.experts": "For applicants and experts",
        "portal.help.experts.about": """
        How to get onto the roster, what to do when designated, and how to know whether you were in a draw and why not.
        """,
        "portal.help.experts.apply": "Applying",
        "portal.help.experts.requirements": "Requirements",
        "portal.help.experts.apply-steps": """
        Read the requirements before you start and have your documents at hand, as PDF, JPEG or PNG of up to 10 MB.
        Fill in the application in parts. It is kept, and you can go on another day while the call is open.
        Submit it, stating that you tell the truth. Until then nothing is public.
        Keep the folio and the access code that you get at the end. The code cannot be looked up later: if you lose it, \
        the registry gives you another, in person.
        """,
        "portal.help.experts.follow": "Following it",
        "portal.help.experts.follow-text": """
        With folio and code you see at which stage it is, what is missing and until when.
        If it comes back to be corrected, do so within the time shown; otherwise the application lapses.
        The public sees the folio, the call, the districts and the stages with their dates. Not your name, until you are \
        on the roster.
        """,
        "portal.help.experts.objections": "Preliminary list and objections",
        "portal.help.experts.objections-text": """
        During the time of the preliminary list anybody can object to an application at the registry. The cause is public; \
        who objects and in which words is not.
        You can answer each objection in time. The council decides once nobody can object or answer any more, and a \
        rejection gives its grounds.
        """,
        "portal.help.experts.designated": "If the lot designates you",
        "portal.help.experts.designated-steps": """
        The court notifies you. From that day you have {days} court days to answer; the last day is on your page.
        Accept the office, if you can serve well.
        Be excused, if there is a cause. Do it soon: then whoever is next is called soon.
        If you do not answer, the designation lapses, another person is called, and your history shows that you did not \
        accept.
        Deliver the report to the court, which enters the delivery and discharges you.
        """,
        "portal.help.experts.excuse": "Being excused, and what follows",
        "portal.help.experts.excuse-text": """
        The cause is published as a general code: never about your health or private life. In that matter you will be in \
        no other draw.
        Excuses are counted. Whether an excuse is justified, and what follows if it is not, is for the authority to decide \
        under the law; this system sanctions nobody.
        """,
        "portal.help.experts.unavailable": "Saying that you are unavailable",
        "portal.help.experts.unavailable-text": """
        You can declare it on your page and take it back at any time; it needs no permission. Meanwhile you are in no \
        pool, and pools show the cause “unavailable”.
        It holds for draws to come: designations that you already have go on.
        """,
        "portal.help.experts.pool": "Was I in that draw?",
        "portal.help.experts.pool-text": """
        The page of each draw has the whole pool: your expert number stands there with its tickets or with the cause for \
        which it was left out. If you have the specialty in that district and your number is not there, say so.
        On your page you can also download the proof that your line is in the pool that was fixed before the randomness.
        """,
        "portal.help.experts.data": "Your data",
        "portal.help.experts.data-text": """
        Of who is on the roster, name, licence number, specialties, districts, validity and history are public. Telephone \
        and e-mail only with your consent.
        """,

        // MARK: Something looks wrong

        "portal.help.problems": "If something looks wrong",
        "portal.help.problems.about": "What to keep, whom to tell, and what each warning means.",
        "portal.help.problems.keep": "First, keep the evidence",
        "portal.help.problems.keep-steps": """
        The record's checkpoint: a few signed lines that fix all that was published up to that moment.
        The proof of the draw, if there is one, and the page, printed or as a PDF.
        The date, the time and the address that you visited.
        Do the same some hours later, if possible from another network: if different records are shown, the two \
        checkpoints prove it.
        """,
        "portal.help.problems.checkpoint": "The checkpoint of this moment",
        "portal.help.problems.tell": "Whom to tell",
        "portal.help.problems.tell-text": """
        The registry of experts of the institution: {institution}. Give the folio, what you expected and what you saw, \
        and attach what you kept.
        If you are a party of the matter, say it in the case too: this site decides no appeals and suspends no time limits.
        If what fails is the verification itself, do not depend on us: show the files to somebody who can repeat it.
        """,
        "portal.help.problems.cases": "Frequent cases",
        "portal.help.problems.cases-terms": """
        A draw is shown as overdue: the round has passed and it was not concluded. The beacon may be late. The result can \
        no longer change. If it is still so the next day, ask.
        I cannot find a draw: look for the exact folio. Folios have no gaps; if one is missing, keep the checkpoint.
        My name or licence number is wrong: write to the registry. The correction will be another entry.
        I am not in a pool: look at your validity and availability at the time of opening. If all was in order, say so: \
        any audit of the record would show it.
        There are two draws of one file: see whether one replaces the other, or whether specialty or kind differ.
        A proof does not verify: download it again. If it fails again, note which step failed and in which words.
        """,
        "portal.help.problems.warnings": "What each warning means",
        "portal.help.problems.warnings-text": """
        A warning does not say that the draw is false. It says what is missing for the proof to depend on nobody.
        """,
        "portal.help.warning.fallback": """
        The first beacon did not speak in time, or so the office said. See whether its round exists: beacons publish theirs.
        """,
        "portal.help.warning.identity-absent": """
        The document with name and licence was erased or is not attached. The result can be checked all the same, by numbers.
        """,
        "portal.help.warning.late":
            "The result was fixed from the round on; what took long was publishing it. Ask why.",
        "portal.help.warning.no-lot":
            "As many people were eligible as there were places, or fewer: chance decided nothing.",
        "portal.help.warning.no-witnesses": """
        Nobody outside signed having seen the same record. Keep checkpoints: they are your own witness.
        """,
        "portal.help.warning.not-independent": """
        Whoever has that beacon's key and the secret could know the result before the opening. In a demonstration this is \
        normal.
        """,
        "portal.help.warning.widened": "The rules allow it where there are few people. The pool says who came in.",
        "portal.help.problems.verdicts": "What each verdict means",
        "portal.help.problems.verdicts-terms": """
        Verified: all steps hold under the key that you trust.
        Verified, but not independent: they hold, with a beacon that the institution runs itself.
        Not verified: something is missing to check, for instance the key. This is no refutation.
        Refuted: at least one step does not hold. Keep the file just as you downloaded it.
        """,

        // MARK: Glossary

        "portal.help.glossary": "Glossary",
        "portal.help.glossary.about": "The words of this site, in a sentence or two.",
        "portal.help.glossary.office": "The office",
        "portal.help.glossary.office-terms": """
        Court expert (perito auxiliar de la administración de justicia): somebody who knows a field and helps a court with a report.
        Applicant (persona aspirante): who has applied to be on the roster.
        Roster (padrón): the institution's list of experts, with specialties, districts and validity.
        Call (convocatoria): the notice that opens a time for applications.
        Application (solicitud de registro): what an applicant submits; its folio begins with A.
        Preliminary list (lista preliminar): applications that passed the review and are open to objections.
        Official list (lista oficial): what comes of it, and what draws are made from.
        Objection (tacha): a reason that somebody gives against an application.
        Validity (vigencia): the time for which an admission holds.
        Renewal (refrendo): of the validity.
        Specialty (especialidad): the field in which somebody is an expert.
        District (partido judicial): the part of the state that a court serves.
        File (expediente): the papers of a matter, with its number.
        Designation (designación): naming an expert for a matter.
        Direct designation (designación directa): one without a lot, with its legal ground and reasons.
        Third expert (perito tercero en discordia): designated where other reports contradict each other in substance.
        Expert in default (perito en rebeldía): designated in place of the one that a party did not present.
        Official expert (perito oficial): one who belongs to a public institution.
        Acceptance of the office (aceptación y protesta del cargo): the answer by which an expert undertakes to serve.
        Conferment (discernimiento): the act by which the court confers the office.
        Impediment (impedimento): a cause for which somebody cannot serve in a matter, for instance kinship with a party.
        Excuse (excusa): the cause that the expert gives for not serving.
        Challenge (recusación): a party's request that an expert not serve.
        Replacement (sustitución): filling a vacancy with an alternate or by another draw.
        Report (dictamen): what the expert delivers.
        Fees (honorarios): what the expert is paid.
        Suspension, removal, final sanction: changes to the roster with cause and act; final is what can no longer be contested.
        Public version (versión pública): a document without its reserved data.
        Court days (días hábiles): the days on which courts work, by the adopted calendar.
        Overdue (vencido): a time limit that ended without what was due.
        Professional licence (cédula profesional): the document that allows to practise a profession.
        Certificate of no criminal record (carta de no antecedentes penales): some calls ask for it.
        Under oath (bajo protesta de decir verdad): a form of declaring that binds to the truth.
        """,
        "portal.help.glossary.draw": "The draw",
        "portal.help.glossary.draw-terms": """
        Draw (sorteo, insaculación): deciding by chance. “Insacular” is to put the tickets into a bag.
        Folio: the name of a draw (S), an application (A) or a direct designation (D), with the year and a number without gaps.
        Pool (lista del sorteo): everybody who could take part, with tickets or with the cause of exclusion.
        Ticket (boleto): each chance to come out. The one with the smallest number wins.
        Alternate (suplente): who comes next in the order of the draw.
        Secret: 32 random bytes kept until the round.
        Commitment (compromiso): the hash of the secret, published at the opening.
        Sealed envelope (sobre cerrado): an encrypted copy of the secret that only its custodian can open.
        Custodian (custodio): who keeps a sealed envelope and can open the draw without the court.
        Beacon (faro): a service that publishes random numbers, signed, at set times.
        Round (ronda): each number that a beacon publishes.
        Seed (semilla): what secret and round give; the tickets' numbers follow from it.
        Record of the draw (acta de sorteo): the sheet printed for the court's file.
        Policy of the draw (política del sorteo): the rules adopted for all draws: tickets, wait, beacon, alternates, limits.
        """,
        "portal.help.glossary.proof": "The proof",
        "portal.help.glossary.proof-terms": """
        Public record (registro público): the list of all entries, to which one can only add.
        Entry (entrada): a published fact, with its date and the office responsible.
        Hash (huella): 64 digits and letters that follow from a text; with another letter, the hash is another.
        Checkpoint (punto de control): a few signed lines that fix the whole record up to a moment.
        Key of the record: with it the signature of checkpoints is checked.
        Proof (comprobante de verificación): the file with which a draw is computed again.
        Inclusion proof: a few hashes that show that an entry or a line is where it is said to be.
        Witness (testigo): somebody outside who signs the checkpoints they see.
        Verdict: what a verifier says at the end.
        Verifier: a program that repeats the computation. There are three, written separately.
        """,

        // MARK: Privacy

        "portal.help.privacy": "Privacy notice",
        "portal.help.privacy.about":
            "What is published about people, what is kept sealed, what is never asked, and your rights.",
        "portal.help.privacy.who": "Who is responsible",
        "portal.help.privacy.who-text": """
        The institution that runs this site: {institution}. This page explains how the system treats data; the complete \
        notice, with its legal basis, is the one that the institution adopts and publishes.
        """,
        "portal.help.privacy.public": "What is public",
        "portal.help.privacy.public-list": """
        Of who is on the roster: name, licence number, expert number, specialties, districts, validity, standing with its \
        general cause, final sanctions, and their history in draws.
        Professional telephone and e-mail, only with consent.
        Of an application: folio, call, districts, stages, dates and coded causes. Not the name.
        Of a matter: the court and the file number, unless it is reserved.
        """,
        "portal.help.privacy.sealed": "What is kept encrypted and not published",
        "portal.help.privacy.sealed-list": """
        CURP, RFC, date of birth and address.
        The documents of an application.
        Who objected to an application, in which words, and the answer.
        The file number of a reserved matter.
        """,
        "portal.help.privacy.never": "What is never asked",
        "portal.help.privacy.never-list": """
        Names of the parties of a case.
        Data about banks, health, beliefs or origin.
        """,
        "portal.help.privacy.rights": "Your rights",
        "portal.help.privacy.rights-terms": """
        Access: ask the registry for a copy of all that is held on you.
        Rectification: what is private is corrected in your application or by the registry; what is public, by a new entry. The \
        earlier one stays visible.
        Cancellation: once you are off the roster, have no pending matters and the retention period is over, what is private \
        is erased, and so is the document with your name and licence. Numbers and codes stay; proofs still hold.
        Objection: you can withdraw your consent to publishing your contact at any time.
        """,
        "portal.help.privacy.retention": "How long",
        "portal.help.privacy.retention-text": """
        Each kind of data has a period that the institution adopts. The public record stays: that is why there are no \
        private data in it.
        Erasing does not reach the copies that others made while something was public, nor earlier backups.
        """,
        "portal.help.privacy.visit": "Visiting this site",
        "portal.help.privacy.visit-text": """
        There are no trackers, advertisements or contents of other sites. Only who signs in with an account or a folio gets \
        a cookie, which serves the session and ends with it.
        The verifier works on your computer: the proof that you open in it is sent to nobody.
        """,

        // MARK: Accessibility

        "portal.help.accessibility": "Accessibility",
        "portal.help.accessibility.about":
            "This site must serve everybody. What we have done, what is missing, and how to tell us.",
        "portal.help.accessibility.aim": "The aim",
        "portal.help.accessibility.aim-text": """
        To meet WCAG 2.2 at level AA. We test it with programs and with a real browser; nobody outside has certified it.
        """,
        "portal.help.accessibility.done": "What you can expect",
        "portal.help.accessibility.done-list": """
        Everything can be done with the keyboard, and you always see where you are.
        Texts and borders have contrast, by day and by night.
        Pages fit a narrow telephone and can be enlarged; wide tables scroll by themselves.
        Nothing depends on colour alone: every mark says its word.
        Each chart has the table with the same data under it.
        Errors say what happened and what to do, with links to each field.
        Everything works without JavaScript, but for the verifier.
        Nothing moves or ends without notice; what you typed is kept if the session ends.
        """,
        "portal.help.accessibility.known": "What we know is missing",
        "portal.help.accessibility.known-list": """
        The verifier needs JavaScript and a recent browser; the programs for the terminal are the alternative.
        Hashes are long strings that a screen reader reads letter by letter.
        Documents that people upload are as they made them.
        There is no sign language or easy reading yet, nor versions in Wixárika or Nahuatl.
        """,
        "portal.help.accessibility.tell": "Tell us",
        "portal.help.accessibility.tell-text": """
        If something keeps you from using this site, tell the registry of experts: which page it was, what you wanted to \
        do, and with which browser or assistive technology. You can do your business in person while it is mended.
        """,
    ]
}
