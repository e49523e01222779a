extension Phrases {
    /// Calls, applications, the roster's changes, designations, what waits: in the order of `Spanish+Registry.swift`.
    static let englishRegistry: [String: String] = [

        // MARK: Rules of the public record (protocol section 5)

        "rule.same-office": "“{found}” both proposes and approves. What one office proposes, another approves.",
        "rule.backdated": "{found} is past (today: {expected}): nothing is entered with effect backwards.",
        "rule.other-court": "“{found}” cannot act in this matter: it is the court's “{expected}”.",
        "rule.calendar-offset":
            "The calendar has another local time ({found} minutes from UTC); the ones before it have {expected}.",
        "rule.call-closed": "At {found} the call is not open: not yet, or no more.",
        "rule.unknown-application": "Application {found} was not submitted.",
        "rule.stage": "This cannot be done at the present stage: {found}.",
        "rule.too-late": "The time limit ended at {expected}, and this is of {found}.",
        "rule.too-early": "The time limit runs until {expected}, and this is of {found}. Wait until it ends.",
        "rule.objection-gap":
            "Objection {found} is not the next one, or waits for no answer. The right one is: {expected}.",
        "rule.alternate-first": "Alternates come before another draw: in {found}, {expected} can be called.",
        "rule.widening":
            "The districts that the pool was widened to ({found}) are not those of the rule ({expected}).",
        "rule.unknown-designation": "There is no designation {found}.",
        "rule.alternate": "The alternate to be called is not {found}: it is {expected}.",
        "malformed.not-date": "{place}: no date of the form 2026-05-01.",
        "catalogue.requirements": "requirements",
        "warning.no-lot": "NO LOT: no more are eligible than there are seats, so chance decided nothing.",
        "warning.widened": "The pool was widened to the neighbouring districts, because its own had few.",
        "verify.count.direct": "direct designations, without a draw",
        "verify.count.no-lot": "draws in which chance decided nothing",
        "verify.count.applications": "applications",

        // MARK: Stages, and what comes next

        "stage.application.submitted": "submitted",
        "stage.application.reviewing": "under review",
        "stage.application.returned": "returned for correction",
        "stage.application.listed": "on the preliminary list",
        "stage.application.approved": "approved",
        "stage.application.admitted": "admitted",
        "stage.application.rejected": "rejected",
        "stage.application.lapsed": "lapsed",
        "stage.application.withdrawn": "withdrawn",
        "stage.designation.named": "to be notified",
        "stage.designation.notified": "notified",
        "stage.designation.accepted": "accepted and sworn",
        "stage.designation.delivered": "report delivered",
        "stage.designation.challenged": "challenged",
        "stage.designation.discharged": "discharged",
        "stage.designation.vacant": "vacant",
        "stage.designation.replaced": "replaced",
        "next.application.submitted": "Next, by the registry: insacula application review {id}",
        "next.application.reviewing": """
        Next, by the registry: insacula application preliminary {id}, if it meets the requirements;
        insacula application return {id} --missing REQUIREMENT, if something is missing.
        """,
        "next.application.returned": """
        It is for the applicant to correct it (insacula application edit {id}, attach {id}) and to send it:
        insacula application correct {id}. If that is not done in time, insacula work lets it lapse.
        """,
        "next.application.listed": """
        The time to object runs (insacula application object {id}), or that to answer. Then the council decides:
        insacula application approve {id}, or insacula application reject {id}
        """,
        "next.application.to-decide": """
        Nobody can object any more. Next, by the council: insacula application approve {id}, or
        insacula application reject {id}
        """,
        "next.application.approved": "Next, by the council: insacula application admit {id}",
        "next.application.admitted": "The application has ended. See insacula roster show {expert}",
        "next.application.rejected": "The application has ended, with its grounds in the public record.",
        "next.application.lapsed": "The application has ended: what was missing did not come in time.",
        "next.application.withdrawn": "The application has ended: the applicant withdrew it.",
        "next.designation.named": "Next, by the court: insacula designation notify {id}",
        "next.designation.notified": """
        It is for the designated person: insacula designation accept {id}, or insacula designation excuse {id} \
        --cause CAUSE.
        Without an answer in time, insacula work makes the designation vacant.
        """,
        "next.designation.accepted": "Next, when the report comes in: insacula designation deliver {id}",
        "next.designation.delivered": "Next, by the court: insacula designation discharge {id}",
        "next.designation.challenged":
            "Next, by the court: insacula designation resolve {id} --founded, or else --unfounded",
        "next.designation.discharged": "The task has ended.",
        "next.designation.vacant": """
        There is no alternate to call. Next, by the court: insacula designation replace {id}, which opens another draw.
        """,
        "next.designation.vacant-with-alternate": """
        The next alternate is {alternate}. Next, by the court: insacula designation replace {id}
        """,
        "next.designation.replaced": "In its place: {successor}.",

        // MARK: What happened

        "event.call.opened": "Call {call} opened for the period {period}, from {opens} to {closes}. {instrument}",
        "event.application.submitted": "Submitted in the call {call}. Districts: {districts}",
        "event.application.reviewed": "The review began",
        "event.application.returned": "Returned for correction; missing or not good: {missing}",
        "event.application.corrected": "The applicant sent what was missing",
        "event.application.listed": "Put on the preliminary list",
        "event.application.objected": "Objection {number}: {cause}",
        "event.application.answered": "Objection {number} was answered",
        "event.application.approved": "Approved. {instrument}",
        "event.application.rejected": "Rejected: {grounds}. {instrument}",
        "event.application.lapsed": "Lapsed: what was missing did not come in time",
        "event.application.withdrawn": "The applicant withdrew it",
        "event.expert.admitted": "Admitted to the roster as {expert}, period {period}. {instrument}",
        "event.expert.admitted-applicant":
            "Admitted to the roster as {expert}, period {period}, on application {application}. {instrument}",
        "event.expert.renewed": "{expert} renewed for the period {period}. {instrument}",
        "event.expert.changed":
            "From {effective}, other specialties and districts: {practice}. Cause: {cause}. {instrument}",
        "event.expert.sanctioned": "Final sanction from {effective}: {cause}. {instrument}",
        "event.expert.suspended": "Suspended from {effective}: {cause}. {instrument}",
        "event.expert.reinstated": "Reinstated from {effective}: {cause}. {instrument}",
        "event.expert.removed": "Removed from {effective}: {cause}. {instrument}",
        "event.expert.unavailable": "Declared unavailable from {effective}: {cause}. {instrument}",
        "event.expert.available": "Declared available from {effective}: {cause}. {instrument}",
        "event.draw.opened": "Draw {draw} was opened",
        "event.draw.opened-replacement": "Draw {draw} was opened to replace {designation}: {cause}",
        "event.draw.concluded": "Draw {draw} designated {designated}",
        "event.designation.direct":
            "Direct designation {designation} of {designee}. {ground}. Reasons: {reasons}. {instrument}",
        "event.designation.notified": "Notified",
        "event.designation.accepted": "Accepted the task and took the oath",
        "event.designation.excused": "Excused: {cause}",
        "event.designation.challenged": "Challenged: {cause}",
        "event.designation.resolved": "The challenge was resolved: {decision}",
        "event.designation.lapsed": "The time ended without acceptance and oath",
        "event.designation.delivered": "The report came in",
        "event.designation.discharged": "The task ended",
        "event.designation.revoked": "Revoked: {cause}. {instrument}",
        "event.designation.called": "Alternate {expert} was called in the place of {designation}",
        "event.challenge-founded": "founded",
        "event.challenge-unfounded": "unfounded",

        // MARK: Words of the lists

        "field.name": "name",
        "field.curp": "CURP",
        "field.rfc": "RFC",
        "field.email": "e-mail",
        "field.telephone": "telephone",
        "field.mobile": "mobile telephone",
        "field.address": "address",
        "field.licence": "professional licence",
        "field.birth-date": "date of birth",
        "field.practice": "specialties and districts",
        "call.soon": "to open",
        "call.open": "open",
        "call.closed": "closed",
        "change.suspend": "suspension",
        "change.reinstate": "reinstatement",
        "change.remove": "removal",
        "change.sanction": "final sanction",
        "change.practice": "other specialties and districts",
        "change.renew": "renewal",
        "urgency.overdue": "OVERDUE:",
        "urgency.due": "To do:",
        "urgency.waiting": "Waiting:",
        "task.conclude": "conclude the draw",
        "task.notify": "notify the designated person",
        "task.answer": "acceptance and oath",
        "task.report": "report",
        "task.discharge": "discharge",
        "task.resolve": "resolve the challenge",
        "task.replace": "replace",
        "task.review": "begin the review",
        "task.examine": "review: preliminary list or return",
        "task.correction": "the applicant's correction",
        "task.objections": "objections and their answers",
        "task.decide": "approve or reject",
        "task.admit": "admit to the roster",
        "task.approve-change": "approve the proposed change to the roster",
        "work.concluded": "{time}  draw {id} concluded",
        "work.lapsed-designation": "{time}  designation {id} vacant: not accepted in time",
        "work.lapsed-application": "{time}  application {id} lapsed: not corrected in time",
        "work.stuck": "{time}  draw {id} could not be concluded: {reason}",
        "work.mail": "{time}  notices by mail: sent {sent}, to be tried again {delayed}, given up {failed}",
        "work.nothing": "Nothing to do for now.",

        // MARK: What the office does not do, and why

        "office.not-yours": "{subject} is somebody else's; you can act in your own matters only.",
        "office.unknown-proposal":
            "No proposal {proposal} waits. See which do with insacula roster proposals.",
        "office.proposal-own":
            "Whoever proposed {proposal} cannot approve it. Another office does, with --by or with --as.",
        "office.not-declared": "An expert does not declare that change: propose it with insacula roster propose.",
        "office.no-alternate": """
        There is no alternate to call in the place of {designation}. insacula designation replace {designation} \
        opens another draw, if it is vacant.
        """,
        "office.unknown-application":
            "There is no application or draft {folio}. See the folios with insacula application list.",
        "office.unknown-call": "There is no call “{call}”. See them with insacula call list.",
        "office.call-closed": "The call “{call}” closed at {closes}.",
        "office.unknown-designation":
            "There is no designation {designation}. See them with insacula designation list.",
        "office.not-draft": """
        {folio} is with the office and cannot be changed. Only drafts can, and what was returned for correction.
        """,
        "office.incomplete-application": "The application lacks: {missing}.",
        "office.already-applied": """
        This person has an application in the call “{call}” already: {folio}. Withdraw it first, or go on with it.
        """,
        "office.unknown-requirement": "“{requirement}” is none of these: {known}.",
        "office.document-type": """
        The document for “{requirement}” is no whole PDF, JPEG or PNG. See whether it is cut off or of another \
        format, and hand it in again.
        """,
        "office.document-size": "The document has {size} bytes or more, and the most is {most}. Make it smaller.",
        "office.bad-field": "“{value}” is not good: {field}. See how it is written.",
        "office.file-erased": "What was private of {folio} is kept no longer: it was erased.",
        "office.still-needed": """
        The data of {person} cannot be erased yet: {why}. If that is a date, they have to be kept until then; if it \
        is a folio or a number, it is under way or on the roster.
        """,
        "office.unknown-person": "Nothing is kept of {person}. See whether folio or number are right.",
        "office.by-or-as": "Say who acts with --by or with --as, one of the two only.",
        "office.bad-interval": "--every is a number of seconds above zero.",
        "office.proposal-options": """
        Option {option} is missing or too much for “{change}”. All changes take --cause but renew; --practice is \
        for practice; --period is for renew.
        """,
        "office.text-file": "“{path}” must be UTF-8 text of {most} bytes at most.",
        "office.draft-is-private":
            "{folio} is a draft: it is not in the public record. The office sees it with --private.",
        "office.expert-or-institution": "Say who is designated: with --expert or with --institution, one of the two.",

        // MARK: What is shown

        "office.history": "What the public record says:",
        "office.history-line": "{time}  {text}  ({by}, entry {place})",
        "office.deadline": "Time limit: up to and including {day} (it ends at {time}). Court days left: {days}.",
        "office.deadline-over": "The time limit ended on {day} (at {time}).",
        "office.until": "until {time}",
        "office.since": "for {age}",
        "office.age-days": "{count} d",
        "office.age-hours": "{count} h",
        "office.age-minutes": "{count} min",
        "office.from-time": "from {time}",
        "office.queue-listed": "Waiting in all: {count}",
        "office.call-opened": "Call {call} is in the public record.",
        "office.call": """
          Period:       {period}
          Open:         from {opens} to {closes}
          Specialties:  {specialties}
          Districts:    {districts}
          Court days to correct: {correction}, to object: {objection}, to answer an objection: {answer}
          Instrument:   {instrument}
        """,
        "office.all-of-catalogue": "all of the catalogue ({count})",
        "office.requirements": "Requirements:",
        "office.requirement": "{code}  {name}",
        "office.call-next": "Whoever wants to take part begins with: insacula application begin --call {call}",
        "office.call-line": "{call}  [{state}]  period {period}  {opens} to {closes}  applications: {count}",
        "office.calls-listed": "Calls: {count}",
        "office.call-applications": "Applications: {count}",
        "office.draft-begun": """
        Draft {folio} in the call {call}.
        Access code: {code}
        Write it down now: it is not shown again. With it the draft can be continued on another machine.
        """,
        "office.draft-next": """
        Nothing is public yet. Go on with:
          insacula application edit {folio} --set name="…" --set curp=… --set email=… --practice SPECIALTY=DISTRICT
          insacula application attach {folio} REQUIREMENT FILE
        """,
        "office.draft-edited": "Draft {folio} saved.",
        "office.document-attached": "Document received in {folio}: {requirement}, {size} bytes.",
        "office.draft-missing": "Still missing:",
        "office.draft-complete": "It is complete. To submit it: insacula application submit {folio}",
        "office.correction-complete": "It is complete. To send it again: insacula application correct {folio}",
        "office.submitted": """
        Draft {draft} was submitted as application {folio}.
        Access code: {code}
        Write it down now: it is not shown again, and the draft's is good no longer.
        The public record says that there is an application, in which call and for which districts; not whose it is.
        """,
        "office.application": """
          Call:      {call}
          Districts: {districts}
        """,
        "office.applications-listed": "Applications: {count}",
        "office.objections": "Objections:",
        "office.objection-open": "{number}  {cause}, of {time}, not answered",
        "office.objection-answered": "{number}  {cause}, of {time}, answered",
        "office.objection-taken":
            "Objection {number} to application {id} taken. Who made it and in which words is private.",
        "office.admitted": "Application {id} is on the roster as {expert}.",
        "office.private": "Private, for the office only; who saw it is noted. File of {folio}:",
        "office.private-corrected": "As the applicant is correcting it:",
        "office.private-fields": "Data:",
        "office.private-renews": "Asks for the renewal of {expert}.",
        "office.field-line": "{field}: {value}",
        "office.documents": "Documents:",
        "office.document-line": "{requirement}: {type}, {size} bytes, digest {digest}",
        "office.document-written":
            "Document written to {path} ({type}). It is private: erase it when it is not needed.",
        "office.contact-to-publish": "Asks for the professional contact to be public.",
        "office.contact-private": "The contact is not published.",
        "office.objection-words": """
        Objection {number}, by {by}:
          {text}
          Answer: {answer}
        """,
        "office.proposal-line": "{proposal}  {expert}  {change}  {instrument}  ({office}, {time})",
        "office.proposal-next": """
        Nothing has changed yet: another office has to approve it, with insacula roster approve {proposal}
        """,
        "office.proposals-listed": "Proposals waiting: {count}",
        "office.change-approved": "Proposal {proposal} approved; it is in the public record.",
        "office.change-discarded": "Proposal {proposal} discarded. Nothing changed.",
        "office.contact": "Professional contact, public at the expert's own wish:",
        "office.sanctions": "Final sanctions:",
        "office.sanction-line": "{time}  {cause}. {instrument}",
        "office.scheduled": "Changes to come:",
        "office.designations": "Designations:",
        "office.preview": """
        Preview: nothing has been opened.
          Court:     {court}
          Case:      {case}
          Specialty: {specialty}
          District:  {district}
          Kind:      {kind}, {seats} to designate
          Policy:    {policy}
          Pool:      {candidates} experts, {eligible} eligible, {tickets} tickets
        """,
        "office.excluded-line": "{expert}  {name}: {cause} ({code})",
        "office.eligible": "Eligible, with their tickets:",
        "office.eligible-line": "{expert}  {name}: {tickets}",
        "office.widened": "The pool was widened to the neighbouring districts: {districts}.",
        "office.preview-too-small": """
        It would not be opened: {eligible} are eligible and at least {least} are needed. Ask for fewer, for another \
        district, or designate directly on a legal ground (insacula designation direct).
        """,
        "office.preview-next": """
        Eligible: {eligible}; least: {least}. To open it: insacula draw open, with the same options.
        """,
        "office.replaces": "replaces {designation}: {cause}",
        "office.draw-next": "Each designation: insacula designation show {draw}/EXPERT",
        "office.designation": """
          Court:     {court}
          Case:      {case}
          Specialty: {specialty}
          District:  {district}
          Kind:      {kind}
          To answer: {days} court days from the notice
        """,
        "office.alternates-waiting": "Alternates who can be called, in order:",
        "office.designations-listed": "Designations: {count}",
        "office.alternate-called": "In the place of {id} the next alternate was called.",
        "office.replacement-drawn":
            "There was no alternate to replace {id}: another draw was opened for the same request.",
        "office.designated-directly": """
        Direct designation {id}, WITHOUT a draw: it is in the public record with its ground and its reasons, and \
        counted apart.
        """,
        "office.exported": "All that is kept of {person} is in {path}. It is private: give it to that person only.",
        "office.exported-files": "Files:",
        "office.erased": """
        All that was private of {person}, and the identity document, is erased. What the public record says stays, \
        and every proof still verifies.
        """,

        // MARK: Help

        "help.value.stage": "stage",
        "help.value.field": "field=value",
        "help.value.practice": "specialty=district,district",
        "help.value.designation": "designation",
        "help.value.proposal": "proposal",
        "help.value.seconds": "seconds",
        "help.office.as": "Login of the account in whose name to act; not together with --by.",
        "help.office.effective": "From when on, like 2026-06-01T06:00:00Z; without it, from the approval on.",
        "help.office.practice": "Specialty and its districts, by code or name. May be repeated.",
        "help.office.text-file": "File with the text, in UTF-8; - is the standard input.",
        "help.office.of-court": "Only this court's, by code or name.",
        "help.call.abstract": "Calls for applicants to the roster.",
        "help.call-open.abstract": "Opens a call. The council does.",
        "help.call-open.discussion": """
        It fixes who may apply, with what, and in what time; that does not change later. Where no specialties, \
        districts or requirements are named, all of the catalogue are meant.
          insacula call open --call conv-2027 --period 2027-2028 \\
              --opens 2027-02-01T15:00:00Z --closes 2027-03-01T06:00:00Z \\
              --correction-days 5 --objection-days 5 --answer-days 3 \\
              --instrument "Acuerdo 3/2027" --data data
        """,
        "help.call-open.call": "Code of the call, a new one.",
        "help.call-open.period": "Period of the roster that it is for.",
        "help.call-open.opens": "From when on applications are taken; not before now.",
        "help.call-open.closes": "From when on they are taken no more.",
        "help.call-open.specialty": "Specialty, by code or name. May be repeated.",
        "help.call-open.district": "District, by code or name. May be repeated.",
        "help.call-open.requirement": "Requirement, by code or name. May be repeated.",
        "help.call-open.correction-days": "Court days to correct what was missing.",
        "help.call-open.objection-days": "Court days to object to somebody on the preliminary list.",
        "help.call-open.answer-days": "Court days to answer an objection.",
        "help.call-list.abstract": "Shows the calls.",
        "help.call-show.abstract": "Shows a call: time limits, requirements, and how many applications there are.",
        "help.application.abstract": "Applications to the roster, from the draft to the decision.",
        "help.application.discussion": """
        The road: begin, edit, attach and submit are the applicant's; review, return and preliminary, the \
        registry's; approve, reject and admit, the council's. None of it tells the public who applies.
          insacula application begin --call conv-2027 --data data
        """,
        "help.application.call": "Code of the call.",
        "help.application.file": "Folio of the draft (B-…) or of the application (A-2026-000001).",
        "help.application.folio": "Folio of the application, like A-2026-000001.",
        "help.application.language": "Language of the notices to the person.",
        "help.application.requirement": "Code of the requirement.",
        "help.application-begin.abstract": "Begins a draft; gives its folio and its access code.",
        "help.application-begin.discussion": "  insacula application begin --call conv-2027 --data data",
        "help.application-begin.renews": "Expert who asks for another period, like P-000001.",
        "help.application-edit.abstract": "Changes a draft, or what was returned.",
        "help.application-edit.discussion": """
        An empty value takes a datum away. Name, CURP, e-mail and a specialty with its district are needed.
          insacula application edit B-k3v9x2mp --set name="Ana Paz Luna" \\
              --set curp=PALA800101MJCZNN09 --set email=ana@example.mx \\
              --practice contabilidad=guadalajara,tequila --data data
        """,
        "help.application-edit.set": """
        Datum: name, curp, rfc, email, telephone, mobile, address, licence or birth_date. May be repeated.
        """,
        "help.application-edit.publish-contact": "Whether the professional contact is published.",
        "help.application-attach.abstract": "Hands in a requirement's document: PDF, JPEG or PNG, up to 10 MiB.",
        "help.application-attach.discussion": """
        It takes the place of the one before. The type is told by the content, not by the name.
          insacula application attach B-k3v9x2mp titulo titulo.pdf --data data
        """,
        "help.application-attach.file": "The document; - is the standard input.",
        "help.application-submit.abstract": "Submits a complete draft; gives the application's folio.",
        "help.application-submit.discussion": """
        The public record says that there is an application, and a digest of its content, from which nobody can \
        tell what it says or whose it is.
          insacula application submit B-k3v9x2mp --data data
        """,
        "help.application-correct.abstract": "Sends a returned application again, corrected.",
        "help.application-answer.abstract": "Answers an objection. The answer is private.",
        "help.application-answer.number": "The objection's number.",
        "help.application-withdraw.abstract": "Withdraws an application.",
        "help.application-review.abstract": "Begins the review of a submitted application.",
        "help.application-return.abstract": "Returns an application and says what is missing.",
        "help.application-return.discussion": """
        The applicant has the call's court days to correct it.
          insacula application return A-2026-000001 --missing titulo cedula --data data
        """,
        "help.application-return.missing": "Codes of the requirements that are missing or not good.",
        "help.application-preliminary.abstract": "Puts an application on the preliminary list.",
        "help.application-preliminary.discussion": """
        From then on the time to object runs; before it ends nobody can approve it.
          insacula application preliminary A-2026-000001 --data data
        """,
        "help.application-object.abstract": "Takes an objection to an application on the preliminary list.",
        "help.application-object.discussion": """
        The cause is public; who objects and in which words is private.
          insacula application object A-2026-000001 --cause informacion-falsa \\
              --objector "Colegio de Contadores" --text-file objection.txt --data data
        """,
        "help.application-object.objector": "Who objects.",
        "help.application-approve.abstract": "Approves an application, once nobody can object. The council does.",
        "help.application-approve.discussion": """
          insacula application approve A-2026-000001 --instrument "Acuerdo 7/2026" --data data
        """,
        "help.application-reject.abstract": "Rejects an application, with its grounds. The council does.",
        "help.application-reject.discussion": """
        Under review, or on the preliminary list once the time for objections and answers is over.
          insacula application reject A-2026-000001 --ground tacha-fundada \\
              --instrument "Acuerdo 8/2026" --data data
        """,
        "help.application-reject.ground": "Codes of the grounds, from the catalogue of causes.",
        "help.application-admit.abstract": "Admits who was approved to the roster, or renews their place.",
        "help.application-admit.discussion": """
        It gives the expert's number and publishes name and licence. --practice admits for less than was asked for.
          insacula application admit A-2026-000001 --instrument "Lista 2026" --data data
        """,
        "help.application-list.abstract": "Shows the applications and their stages.",
        "help.application-list.stage": "Only those at this stage.",
        "help.application-show.abstract": "Shows an application: what all may see and, with --private, its file.",
        "help.application-show.discussion": """
        Without --private it says only what the public record says.
          insacula application show A-2026-000001 --private --data data
        """,
        "help.application-show.private": "Shows the private file too.",
        "help.application-document.abstract": "Writes a document that was handed in to a file.",
        "help.application-document.discussion": """
          insacula application document A-2026-000001 titulo -o titulo.pdf --data data
        """,
        "help.application-document.output": "New file; only its owner can read it.",
        "help.roster.proposal": "The proposal, as insacula roster proposals names it.",
        "help.roster-propose.abstract": "Proposes a change to the roster; another office approves it.",
        "help.roster-propose.discussion": """
        Nothing changes before it is approved. No change has effect backwards.
          insacula roster propose suspend P-000017 --cause orden-judicial \\
              --instrument "Oficio 12/2026" --data data
          insacula roster propose practice P-000017 --cause cambio-de-practica \\
              --practice contabilidad=guadalajara --instrument "Acuerdo 4/2026" --data data
          insacula roster propose renew P-000017 --period 2027-2028 \\
              --instrument "Acuerdo 5/2027" --data data
        """,
        "help.roster-propose.change": """
        suspend, reinstate, remove, sanction (a final one), practice (other specialties and districts) or renew \
        (for another period).
        """,
        "help.roster-propose.period": "Period of the renewal.",
        "help.roster-proposals.abstract": "Shows the changes to the roster that wait for approval.",
        "help.roster-approve.abstract": "Approves a proposed change and enters it in the public record.",
        "help.roster-approve.discussion": "  insacula roster approve k3v9x2mp --data data",
        "help.roster-discard.abstract": "Discards a proposed change.",
        "help.roster-declare.abstract": "Enters that an expert is not available, or is so again.",
        "help.roster-declare.discussion": """
        The expert declares it; it needs no approval.
          insacula roster declare unavailable P-000017 --cause licencia \\
              --instrument "Escrito del perito" --data data
        """,
        "help.roster-declare.change": "unavailable or available.",
        "help.draw-preview.abstract": "Shows the pool that a draw would have, with each exclusion and its cause.",
        "help.draw-preview.discussion": """
        It opens nothing and leaves no trace in the public record. It takes the options of insacula draw open.
          insacula draw preview --court juzgado-01-civil-guadalajara --case 123/2026 \\
              --specialty contabilidad --district guadalajara --kind tercero --data data
        """,
        "help.designation.abstract": "Designations, from the notice to the discharge.",
        "help.designation.discussion": """
        A designation by lot is named by folio and expert, S-2026-000001/P-000017; a direct one by its folio, \
        D-2026-000001. The matter's court acts, unless somebody else is named.
          insacula designation notify S-2026-000001/P-000017 --data data
        """,
        "help.designation.id": "The designation, like S-2026-000001/P-000017 or D-2026-000001.",
        "help.designation-list.abstract": "Shows the designations and their stages.",
        "help.designation-list.stage": "Only those at this stage.",
        "help.designation-list.due": "Only those with something to do.",
        "help.designation-show.abstract": "Shows a designation: its history, its time limit and its alternates.",
        "help.designation-notify.abstract": "Enters that the designated person was notified.",
        "help.designation-notify.discussion": """
        From then on the time to accept and take the oath runs, in court days.
          insacula designation notify S-2026-000001/P-000017 --data data
        """,
        "help.designation-accept.abstract": "Enters the acceptance and oath.",
        "help.designation-excuse.abstract": "Enters that the designated person is excused; it becomes vacant.",
        "help.designation-excuse.discussion": """
          insacula designation excuse S-2026-000001/P-000017 --cause parentesco --data data
        """,
        "help.designation-challenge.abstract": "Enters that a party challenges the designated person.",
        "help.designation-challenge.discussion": """
        The cause is one of the impediments. It is then decided with resolve.
          insacula designation challenge S-2026-000001/P-000017 --cause amistad --data data
        """,
        "help.designation-resolve.abstract": "Enters how a challenge was decided.",
        "help.designation-resolve.discussion": """
        Founded, the designation becomes vacant; unfounded, it is where it was, with its whole time if that ran.
          insacula designation resolve S-2026-000001/P-000017 --unfounded --data data
        """,
        "help.designation-resolve.founded": "The challenge is founded.",
        "help.designation-resolve.unfounded": "The challenge is unfounded.",
        "help.designation-deliver.abstract": "Enters that the report came in.",
        "help.designation-discharge.abstract": "Enters that the task ended.",
        "help.designation-revoke.abstract": "Revokes a designation; it becomes vacant.",
        "help.designation-revoke.discussion": """
          insacula designation revoke S-2026-000001/P-000017 --cause incumplimiento \\
              --instrument "Auto del 3 de junio" --data data
        """,
        "help.designation-call.abstract": "Calls the next alternate in the place of a vacant designation.",
        "help.designation-call.discussion": """
        The same draw gave the alternate; nobody chooses.
          insacula designation call S-2026-000001/P-000017 --data data
        """,
        "help.designation-replace.abstract":
            "Replaces a vacant designation: calls the alternate, or opens another draw.",
        "help.designation-replace.discussion": """
        Where there is no alternate, it opens a draw for the same request with the same impediments; for a reserved \
        file too.
          insacula designation replace S-2026-000001/P-000017 --data data
        """,
        "help.designation-direct.abstract":
            "Designates without a draw, on a ground and with reasons that are published.",
        "help.designation-direct.discussion": """
        It is the exception: it is counted apart and all see it. Say nothing in the reasons that names the parties.
          insacula designation direct --court juzgado-01-civil-guadalajara --case 7/2026 \\
              --specialty genetica --district guadalajara --kind unico \\
              --institution "Instituto Jalisciense de Ciencias Forenses" --ground institucion-publica \\
              --reasons "Only that institute does the test" --instrument "Auto del 3 de junio" --data data
        """,
        "help.designation-direct.expert": "Expert of the roster who is designated.",
        "help.designation-direct.institution": "Institution that will send somebody.",
        "help.designation-direct.ground": "Legal ground, from the catalogue of causes.",
        "help.designation-direct.reasons": "Reasons, which are published.",
        "help.queue.abstract": "Shows what waits: overdue, to do and waiting for others, with its age.",
        "help.queue.discussion": "  insacula queue --court juzgado-01-civil-guadalajara --data data",
        "help.work.abstract": "Does what is due: concludes draws and lets lapse what was not answered in time.",
        "help.work.discussion": """
        With --watch it goes on until it is stopped (Ctrl-C), and opens the installation only when there is \
        something to do.
          insacula work --watch --data data
        """,
        "help.work.watch": "Goes on working until it is stopped.",
        "help.work.every": "Every how many seconds it looks what is due.",
        "help.person.abstract": "A person's rights over the data that are held.",
        "help.person.id": "Folio of a draft or an application, or an expert's number.",
        "help.person-export.abstract": "Hands over all that is kept of a person.",
        "help.person-export.discussion": """
        Writes a summary (summary.json) and the documents to a new folder that only its owner can read.
          insacula person export P-000017 --to delivery-17 --data data
        """,
        "help.person-export.to": "New folder.",
        "help.person-code.abstract": "Gives a person another access code.",
        "help.person-code.discussion": """
        It takes the place of a lost one, or is the first of who came with a list. See who asks for it: the code opens \
        the own file. It is shown once.

          insacula person code P-000017 --data data
        """,
        "office.code-issued": """
        Access code of {folio}: {code}
        Hand it to its holder: it will not be shown again. The one before it is void.
        """,
        "help.person-erase.abstract": "Erases what is private of a person, once it is not needed.",
        "help.person-erase.discussion": """
        It cannot be undone. It is refused while the person is on the roster, has something under way, or the data \
        have to be kept.
          insacula person erase A-2026-000001 --data data
        """,
        "help.person-erase.force": "Though the data had to be kept longer, by the council's decision.",
    ]
}
