extension Phrases {
    /// What applicants and experts read. The order is that of `Spanish+PortalOwn.swift`.
    static let englishPortalOwn: [String: String] = [

        // MARK: What is common

        "portal.own.designations": "My designations",
        "portal.own.draws": "Draws that I may have been in",
        "portal.own.record": "My record: what is public and what is private",
        "portal.own.renewal": "Validity and renewal",
        "portal.own.export": "Everything that is held on me",
        "portal.own.nav.designations": "Designations",
        "portal.own.nav.draws": "Draws",
        "portal.own.nav.record": "Record",
        "portal.own.nav.availability": "Availability",
        "portal.own.nav.renewal": "Renewal",
        "portal.own.nav.export": "My data",
        "portal.own.missing": "Missing",
        "portal.own.not-given": "Not given",
        "portal.act.confirm": "Confirmation",
        "portal.act.unconfirmed": "Nothing was sent. If you agree, tick the box and send again.",
        "portal.own.back": "Back to my page without doing anything",
        "portal.own.back-to-designation": "Back to the designation without doing anything",
        "portal.own.go-on": "Go on",
        "portal.own.save-and-go-on": "Save and go on",
        "portal.own.fingerprint": "Fingerprint (SHA-256)",
        "portal.own.source": "Source: {source}",
        "portal.timeline": "What has happened",
        "portal.deadline.left": "Up to and including {day}; after today, {days} court days are left.",
        "portal.deadline.one": "Up to and including {day}; after today, 1 court day is left.",
        "portal.deadline.today": "Today is the last day: the time limit ends on {day} at midnight.",
        "portal.deadline.over": "The time limit ended on {day}.",
        "portal.notice.documento": "The document was received.",
        "portal.notice.corregida": "Your application was sent again. The registry will review it anew.",
        "portal.notice.contestada": "Your answer to the objection was handed in.",
        "portal.notice.retirada": "Your application was withdrawn.",
        "portal.notice.aceptada": "You have accepted and protested the office. The court knows.",
        "portal.notice.excusada": "Your excuse was recorded. The court knows.",
        "portal.notice.no-disponible": "You have declared that you are not available.",
        "portal.notice.disponible": "You have declared that you are available.",
        "portal.kept.form":
            "Here is what you had typed before your session ended. It is not sent yet: check it and save.",

        // MARK: Signing in

        "portal.own.sign-in.none": "I have no folio yet",
        "portal.own.sign-in.none-text": "Read first what is asked for and until when.",
        "portal.own.sign-in.to-requirements": "See requirements and calls",
        "portal.own.sign-in.lost": "I have lost my code",
        "portal.own.sign-in.lost-text": """
        Nobody can read it, not even the registry. Go to the registry with an identification: it gives you another \
        one, and the old one stops working. Whoever came to the roster with a list gets the first code there.
        """,

        // MARK: Requirements and calls

        "portal.own.requirements": "Becoming an expert: requirements",
        "portal.own.requirements.lead":
            "Here is everything that is asked for, before you begin. You can read it without giving any data.",
        "portal.own.requirements.resume": "I have a folio: go on with my application",
        "portal.own.requirements.open": "Open calls",
        "portal.own.requirements.soon": "Calls to come",
        "portal.own.requirements.closed": "Closed calls",
        "portal.own.requirements.closed-on": "closed on",
        "portal.own.requirements.none-open": "No call is open now. Those to come are announced on this page.",
        "portal.own.requirements.see": "See requirements and begin",
        "portal.own.requirements.how": "How it is done",
        "portal.own.requirements.how-read": "Read the requirements of the call and have the documents at hand.",
        "portal.own.requirements.how-begin":
            "Begin the application: you get a folio and an access code to come back whenever you like.",
        "portal.own.requirements.how-fill":
            "Fill in the steps and hand in the documents. Every step is saved; you need not finish at once.",
        "portal.own.requirements.how-submit":
            "Check your answers and submit, declaring that they are true, before the call closes.",
        "portal.own.requirements.how-follow":
            "Follow your application with the folio: each stage, its reasons and its time limits.",
        "portal.own.requirements.counter":
            "You can also go to the registry, where you are helped to fill it in. The procedure is free of charge.",
        "portal.own.requirements.all": "All calls",
        "portal.own.requirements.help": "Help for applicants and experts",
        "portal.own.call": "Call {code}",
        "portal.own.call.state": "State",
        "portal.own.call.closes-in": "closes in {left}",
        "portal.own.call.opens-in": "opens in {left}",
        "portal.own.call.opens": "Opens",
        "portal.own.call.closes": "Closes",
        "portal.own.call.period": "Period of the roster",
        "portal.own.call.instrument": "Opened by",
        "portal.own.call.documents": "Documents that are asked for",
        "portal.own.call.documents-form": """
        Each as a PDF, or as a JPEG or PNG image, of up to {largest} MB. A legible photograph taken with a telephone \
        is good enough.
        """,
        "portal.own.call.data": "Data that are asked for",
        "portal.own.call.data-text": """
        Name, CURP and e-mail are indispensable. RFC, telephones, address, professional licence and birth date help \
        to review the application. Of all this only your name and your licence are published, and only if you come \
        to the roster; your telephones and e-mail, only if you want it.
        """,
        "portal.own.call.cost": "How long it takes",
        "portal.own.call.cost-text": """
        About {minutes} minutes with the documents at hand. It is saved step by step and you can go on another day \
        or on another device. It costs no money.
        """,
        "portal.own.call.after": "What happens afterwards",
        "portal.own.call.after-submit": "Submission",
        "portal.own.call.after-submit-text": """
        You get a final folio, another code and a receipt. The public record says that there is an application, not \
        whose.
        """,
        "portal.own.call.after-review": "Review",
        "portal.own.call.after-review-text": """
        If something is missing, the registry gives the application back and says what: you have {correction} court \
        days to correct it and send it again. Otherwise it lapses.
        """,
        "portal.own.call.after-list": "Preliminary list and objections",
        "portal.own.call.after-list-text": """
        For {objection} court days anybody can object to the application at the registry. If somebody does, you have \
        {answer} court days to answer.
        """,
        "portal.own.call.after-decision": "Decision of the council",
        "portal.own.call.after-decision-text": """
        When these time limits are over, the council approves or rejects. A rejection states its grounds and stays \
        in the public record.
        """,
        "portal.own.call.after-roster": "Roster",
        "portal.own.call.after-roster-text": """
        Whoever is admitted gets an expert number, enters with the same code and takes part in the draws of the own \
        specialties and districts.
        """,
        "portal.own.call.court-days": """
        Court days are those on which the courts work by the published calendar; a time limit runs from the \
        following day.
        """,
        "portal.own.call.specialties": "Specialties of the call",
        "portal.own.call.districts": "Judicial districts of the call",
        "portal.own.call.begin": "Begin",
        "portal.own.call.begin-text": """
        When you begin, a draft is made with its folio and its code. Nobody reviews it before you submit it. Before \
        you give data, read how they are treated:
        """,
        "portal.own.call.all": "All calls and how it is done",
        "portal.own.call.not-open": "This call is not open now.",
        "portal.own.begin": "Begin my application",

        // MARK: Folio and code

        "portal.own.access.begun": "Write down your folio and your code",
        "portal.own.access.submitted": "Your application is submitted",
        "portal.own.access.once":
            "This is the only time that the code is shown. Write down both before you go on: folio and code.",
        "portal.own.access.folio": "Folio",
        "portal.own.access.code": "Access code",
        "portal.own.access.where": "To come back",
        "portal.own.access.begun-text": """
        With them you come back to your draft from any device. You are in already: you can begin to fill in the \
        application.
        """,
        "portal.own.access.submitted-text": """
        The folio of the draft and its code no longer work: use these from now on. With them you follow your \
        application, correct what is given back and answer.
        """,
        "portal.own.access.keep": """
        Keep the code like a key: whoever has it can see and change your file. The registry cannot read it, only \
        give you another one.
        """,
        "portal.own.access.print": "You can print this page with your browser.",
        "portal.own.access.to-form": "I have written them down: fill in the application",
        "portal.own.access.to-status": "I have written them down: see my application",

        // MARK: Steps

        "portal.own.steps": "Steps of the application",
        "portal.own.step.data": "Personal data",
        "portal.own.step.practice": "Specialties and districts",
        "portal.own.step.documents": "Documents",
        "portal.own.step.contact": "Public contact",
        "portal.own.step.review": "Check and submit",
        "portal.own.step.done": "done",
        "portal.own.step.missing": "missing",
        "portal.own.step.last": "at the end",
        "portal.own.data.intro":
            "Write your data as they stand in your documents. What is right is saved even if something is missing.",
        "portal.own.field.name": "Full name",
        "portal.own.field.name-hint": "This is what is published if you come to the roster.",
        "portal.own.field.curp": "CURP",
        "portal.own.field.curp-hint": "18 letters and digits. It is not published.",
        "portal.own.field.rfc": "RFC",
        "portal.own.field.rfc-hint": "13 letters and digits. It is not published.",
        "portal.own.field.email": "E-mail",
        "portal.own.field.email-hint": "Notices about your procedure go there.",
        "portal.own.field.telephone": "Telephone",
        "portal.own.field.telephone-hint": "Ten digits, with spaces if you like.",
        "portal.own.field.mobile": "Mobile telephone",
        "portal.own.field.address": "Address",
        "portal.own.field.licence": "Number of the professional licence",
        "portal.own.field.licence-hint": "Where the law asks for one. It is published if you come to the roster.",
        "portal.own.field.birth-date": "Birth date",
        "portal.own.field.birth-date-hint": "Year, month and day, as in 1980-01-31. It is not published.",
        "portal.own.field.language": "Language of notices",
        "portal.own.field.language-hint": "E-mails come in this language.",
        "portal.own.field.spanish": "Spanish",
        "portal.own.field.english": "English",
        "portal.own.practice.first":
            "Tick the specialties in which you want to serve. Then you are asked for the judicial districts of each.",
        "portal.own.practice.specialties": "Specialties",
        "portal.own.practice.go-on": "Go on to the districts",
        "portal.own.practice.intro": """
        In each specialty tick the judicial districts in which you can serve. You will be in the draws of those \
        only.
        """,
        "portal.own.practice.districts": "{specialty}: judicial districts",
        "portal.own.practice.no-district":
            "Tick at least one district, or take the specialty away with the link above.",
        "portal.own.practice.choose-others": "Add or take away specialties",
        "portal.own.documents.intro": """
        A PDF, or a JPEG or PNG image, of up to {largest} MB for each document. Each is sent on its own: if the \
        connection breaks, what was received is not lost.
        """,
        "portal.own.documents.missing": "{count} of {total} documents are missing.",
        "portal.own.documents.asked":
            "The registry asks for this to be corrected. Replace each and send the application again:",
        "portal.own.document.there": "Received",
        "portal.own.document.file": "Choose the document on your device",
        "portal.own.document.other": "Choose another one to replace it",
        "portal.own.document.file-hint":
            "PDF, JPEG or PNG, up to 10 MB. It is recognised by its content; its name is not kept.",
        "portal.own.document.send": "Send document",
        "portal.own.document.replace": "Replace document",
        "portal.own.document.none": "No document came. Choose one that is not empty and send it.",
        "portal.own.document.all": "Back to all documents",
        "portal.own.contact.intro": """
        If you come to the roster, anybody will be able to see your name, your licence, your specialties, your \
        districts and your validity. You may also allow everybody to see how to reach you. This is exactly what \
        would be shown:
        """,
        "portal.own.contact.never": """
        Your CURP, RFC, address, birth date and documents are never published. Courts and the registry see your \
        contact even if you say no.
        """,
        "portal.own.contact.question": "Is your professional contact to be published?",
        "portal.own.contact.no": "No, only courts and the registry see it",
        "portal.own.contact.yes": "Yes, anybody may see it",
        "portal.own.contact.change": "Change these data",
        "portal.own.review.change": "Change: {step}",
        "portal.own.review.missing": "It cannot be submitted yet. Missing:",
        "portal.own.review.send": "Submit",
        "portal.own.review.warning": """
        Once it is submitted you cannot change anything unless the registry gives the application back. It cannot be \
        undone: the public record says that there is an application, with a fingerprint of its content and without \
        your name.
        """,
        "portal.own.review.warning-again": """
        Once it is sent again you cannot change anything unless the registry gives it back once more. It cannot be \
        undone.
        """,
        "portal.own.review.after": "Afterwards you get the receipt, and here you see each stage with its time limits.",
        "portal.own.review.oath":
            "I declare, under oath to tell the truth, that what I submit is true and that the documents are authentic.",
        "portal.own.review.submit": "Submit my application",
        "portal.own.review.submit-again": "Send my application again",
        "portal.own.review.soon": "The call opens on {opens}; you can submit from then on.",
        "portal.own.review.closed": """
        The call closed on {closes}: this draft can no longer be submitted. Its data are kept as the privacy notice \
        says.
        """,
        "portal.own.receipt": "Receipt of the application",
        "portal.own.receipt.folio": "Folio",
        "portal.own.receipt.time": "Submitted",
        "portal.own.receipt.call": "Call",
        "portal.own.receipt.entry": "It stands in",
        "portal.own.receipt.entry-text": "entry {place} of the public record, {time}",
        "portal.own.receipt.file": "Fingerprint of what was submitted",
        "portal.own.receipt.origin": "Public record",
        "portal.own.receipt.documents": "What was handed in",
        "portal.own.receipt.caption": "Documents with their fingerprints",
        "portal.own.receipt.document": "Document",
        "portal.own.receipt.type": "Type",
        "portal.own.receipt.size": "Size",
        "portal.own.receipt.note": """
        The fingerprint of a document is checked by sha256sum over the same file. The access code does not stand \
        here: this receipt can be shown. To follow the application: {site}
        """,
        "portal.own.receipt.print": "Print it or save it as a PDF with your browser.",

        // MARK: The application

        "portal.own.draft": "Draft {folio}",
        "portal.own.application": "Application {folio}",
        "portal.own.application.call": "Call",
        "portal.own.application.closes": "The call closes",
        "portal.own.application.submitted": "Submitted",
        "portal.own.application.renews": "Renewal of",
        "portal.own.application.stage": "Stage",
        "portal.own.application.now": "What you can do now",
        "portal.own.application.go-on": "Go on at: {step}",
        "portal.own.application.correct": "Correct the documents",
        "portal.own.application.send-again": "Check and send again",
        "portal.own.application.enter-as-expert": "Enter as an expert",
        "portal.own.application.apply-again": "See calls and requirements",
        "portal.own.application.handed-in": "What you submitted",
        "portal.own.application.object": "How to object to others",
        "portal.own.application.others": """
        Preliminary lists are public. During the {days} court days after each publication in call {call}, anybody \
        can hand in at the registry a letter with the folio, the cause and the facts. The cause is published; who \
        objects and the words are not.
        """,
        "portal.own.application.leave": "Withdraw the application",
        "portal.own.application.to-withdraw": "See what happens if I withdraw it",
        "portal.own.stage.draft": "draft",
        "portal.own.stage.draft-text":
            "Nobody reviews it yet. Complete the steps and submit it before the call closes.",
        "portal.own.stage.draft-over": """
        The call is closed and this draft was not submitted. You can wait for the next one; what you wrote is not \
        published.
        """,
        "portal.own.stage.submitted": "The registry has it and has not begun to review it. You need not do anything.",
        "portal.own.stage.reviewing":
            "The registry is reviewing it. If something is missing, it gives it back and tells you by e-mail.",
        "portal.own.stage.returned": """
        The registry has given it back because something is missing or does not serve. Correct it and send it again \
        in time; otherwise it lapses.
        """,
        "portal.own.stage.returned-over":
            "The time to correct is over: the application is going to be declared lapsed.",
        "portal.own.stage.listed": """
        It meets the requirements and is on the preliminary list. The time to object to it, or to answer, is \
        running.
        """,
        "portal.own.stage.to-decide": "Nobody can object to it any more. The decision of the council is to come.",
        "portal.own.stage.approved": "The council has approved it. Your admission to the roster is to come.",
        "portal.own.stage.admitted":
            "You are on the roster with the number {expert}. Enter with that number and the same code.",
        "portal.own.stage.rejected": """
        The council has rejected it. The grounds and the act stand below and in the public record. You can ask the \
        council to review its decision as the law allows, and apply in another call.
        """,
        "portal.own.stage.lapsed": "It lapsed: what was missing did not come in time. You can apply in another call.",
        "portal.own.stage.withdrawn":
            "You have withdrawn it. You can apply in another call, or in this one while it is open.",
        "portal.own.objections": "Objections",
        "portal.own.objection.title": "Objection {number}",
        "portal.own.objection.cause": "Cause",
        "portal.own.objection.text": "What is said",
        "portal.own.objection.your-answer": "Your answer",
        "portal.own.objection.your-answer-hint":
            "State the facts and what proves them. The council reads it; it is not published.",
        "portal.own.objection.none": "Not answered.",
        "portal.own.objection.answer": "Answer: {objection}",
        "portal.own.objection.private": """
        Who objected is private. The public record says that there was an objection, its cause and whether it was \
        answered.
        """,
        "portal.own.objection.unanswered": "If you do not answer in time, the council decides with what there is.",
        "portal.own.objection.confirm": "I understand that the answer is handed in once and cannot be changed.",
        "portal.own.objection.send": "Hand in my answer",
        "portal.own.withdraw": "Withdraw application {folio}",
        "portal.own.withdraw.what": "The application ends here: nobody will review it any further.",
        "portal.own.withdraw.after": """
        Your data are kept for the time that the privacy notice says and then erased. You can submit another one \
        while a call is open.
        """,
        "portal.own.withdraw.confirm": "I want to withdraw my application.",
        "portal.own.withdraw.submit": "Withdraw for good",

        // MARK: Whoever is on the roster

        "portal.own.expert.awaited": "They await your answer",
        "portal.own.expert.nothing": "No designation awaits your answer.",
        "portal.own.expert.stand": "Where you stand",
        "portal.own.expert.more": "Everything else",
        "portal.own.expert.number": "Expert number",
        "portal.own.expert.standing": "Standing",
        "portal.own.expert.validity": "Validity",
        "portal.own.expert.period": "{period}: from {from} to {until}",
        "portal.own.expert.not-valid":
            "Your registration is not valid: you are in no draw. See whether there is a call for renewals.",
        "portal.own.expert.unavailable":
            "You have declared that you are not available: you are in no draw until you declare the contrary.",
        "portal.own.expert.suspended":
            "Your registration is suspended: you are in no draw. The cause stands in your record.",
        "portal.own.expert.removed": "Your registration was removed. The cause stands in your record.",
        "portal.own.expert.designations": "My designations ({count})",
        "portal.own.expert.draws": "Draws: whether I was in and, if not, why",
        "portal.own.expert.record": "My record: what is public and what is not",
        "portal.own.expert.availability": "Declare that I am not available, or that I am again",
        "portal.own.expert.renewal": "Validity and renewal",
        "portal.own.expert.export": "Download everything that is held on me",
        "portal.own.record.intro":
            "What the registry has of you, in two columns: what anybody sees and what nobody sees.",
        "portal.own.record.public": "What anybody sees",
        "portal.own.record.public-text": "It stands in the roster and in the open data.",
        "portal.own.record.page": "See my public page",
        "portal.own.record.name": "Name",
        "portal.own.record.licence": "Professional licence",
        "portal.own.record.sanction": "Final sanction",
        "portal.own.record.contact": "Contact, because you allowed it",
        "portal.own.record.private": "What is not public",
        "portal.own.record.private-text": "It is kept encrypted. Under each item stands who sees it.",
        "portal.own.record.readers-contact":
            "The registry and the administration see it; the system uses it to notify you.",
        "portal.own.record.readers-file":
            "The registry, the council and auditors see it; each time it is written down who has read it.",
        "portal.own.record.of-application": "{field}, of {folio}",
        "portal.own.record.documents": "Documents of {folio}",
        "portal.own.record.code": "Access code",
        "portal.own.record.code-text": "Nobody sees it: only what it is recognised by is kept.",
        "portal.own.record.never": "Nothing of this column goes into the public record or the open data.",
        "portal.own.record.change":
            "To correct something, go to the registry. Everything together can be downloaded at:",
        "portal.own.record.scheduled": "Changes to come",
        "portal.own.availability.leave": "Declare that I am not available",
        "portal.own.availability.return": "Declare that I am available again",
        "portal.own.availability.leave-what": """
        From that day on you are in no new draw: each pool will say «not available». The declaration and its cause \
        are public.
        """,
        "portal.own.availability.leave-not": """
        The designations that you have go on: you have to be excused from each. You come back to the draws when you \
        declare that you are available.
        """,
        "portal.own.availability.return-what":
            "From that day on you are in the draws again. The declaration and its cause are public.",
        "portal.own.availability.from": "From the day",
        "portal.own.availability.from-hint":
            "Year, month and day, as in 2026-05-31. Today or later: nothing holds backwards.",
        "portal.own.availability.cause": "Cause",
        "portal.own.availability.confirm": "I understand that this declaration stays in the public record.",
        "portal.own.availability.scheduled": "Declared already",
        "portal.own.availability.instrument": "Own declaration at the portal",
        "portal.own.renewal.intro": """
        Validity ends with the period of the roster. To stay for the next one, renewal is asked for in a call of \
        that period.
        """,
        "portal.own.renewal.calls": "Calls in which you can ask for it",
        "portal.own.renewal.what": """
        An application is made with the data of the last one, for you to check and to hand in the documents. It has \
        a folio and a code of its own; your expert number and your code still work.
        """,
        "portal.own.renewal.begin": "Ask for renewal",
        "portal.own.renewal.none": "No call is open now for a period that you do not have yet.",

        // MARK: Designations

        "portal.own.designations.caption": "Designations, the newest first",
        "portal.own.designations.none": "You have not had any designation yet.",
        "portal.own.designation": "Designation in {folio}",
        "portal.own.designation.folio": "Folio",
        "portal.own.designation.stage": "Stage",
        "portal.own.designation.court": "Court",
        "portal.own.designation.case": "Case",
        "portal.own.designation.sealed": "reserved; the court tells you",
        "portal.own.designation.specialty": "Specialty",
        "portal.own.designation.district": "Judicial district",
        "portal.own.designation.kind": "Kind of expertise",
        "portal.own.designation.named-at": "Designated",
        "portal.own.designation.named":
            "You were designated; the court has not notified you yet. The time to answer begins with the notice.",
        "portal.own.designation.notified":
            "The court has notified the designation. Accept and protest the office, or be excused, in time.",
        "portal.own.designation.notified-over": "The time to answer ended without an answer.",
        "portal.own.designation.accepted": "You have accepted. The report is to be handed in to the court.",
        "portal.own.designation.delivered": "The court has received the report. It is still to discharge you.",
        "portal.own.designation.challenged":
            "A party asks that you do not serve (recusation). The court will decide; meanwhile no time limit runs.",
        "portal.own.designation.discharged": "The office is concluded.",
        "portal.own.designation.vacant": "The designation is vacant: you have nothing more to do in it.",
        "portal.own.designation.replaced": "The designation became vacant and somebody else was designated.",
        "portal.own.designation.unanswered": """
        If you do not answer, the designation becomes vacant for want of an answer, somebody else is called, and the \
        public record says so. Article 303 of the national code of civil and family procedure also provides for a \
        fine and notice to the council.
        """,
        "portal.own.designation.to-accept": "Accept and protest the office",
        "portal.own.designation.to-excuse": "Be excused",
        "portal.own.designation.public": "See the public page of the matter",
        "portal.own.designation.all": "All my designations",
        "portal.own.accept": "Accept the office in {folio}",
        "portal.own.accept.what": """
        With this you accept the office and protest to serve in it faithfully and lawfully. The court is told; what \
        follows is handing in the report to it.
        """,
        "portal.own.accept.check": """
        Check first that you have no impediment: interest, kinship, friendship or hostility, debts or partnership \
        with the parties, or having had a part in the matter. If you have one, be excused.
        """,
        "portal.own.accept.warning": "It cannot be undone: afterwards you can only be excused for a cause.",
        "portal.own.accept.confirm": """
        I accept the office, I protest to serve in it faithfully and lawfully, and I declare that I have no \
        impediment.
        """,
        "portal.own.accept.submit": "Accept and protest",
        "portal.own.excuse": "Be excused in {folio}",
        "portal.own.excuse.what": """
        The designation becomes vacant at once, and the next in the order of the draw is called or another draw is \
        opened.
        """,
        "portal.own.excuse.public": """
        The cause that you choose is public and counted in the statistics. Do not write anything about the parties \
        here.
        """,
        "portal.own.excuse.warning": "It cannot be undone: you cannot accept afterwards.",
        "portal.own.excuse.cause": "Cause of the excuse",
        "portal.own.excuse.confirm": "I declare, under oath to tell the truth, that the cause is true.",
        "portal.own.excuse.submit": "Be excused for good",

        // MARK: Draws

        "portal.own.draws.intro": """
        Every draw of your specialties and districts since you came to the roster: whether you were in the pool, \
        with how many tickets, and if not, why.
        """,
        "portal.own.draws.help": "How a draw works",
        "portal.own.draws.caption": "Draws, the newest first",
        "portal.own.draws.draw": "Draw",
        "portal.own.draws.none":
            "There has been no draw of your specialties in your districts since you came to the roster.",
        "portal.own.draws.matter": "{specialty}, {district}",
        "portal.own.draws.one-ticket": "Yes, with 1 ticket",
        "portal.own.draws.tickets": "Yes, with {tickets} tickets",
        "portal.own.draws.excluded": "No: {cause}",
        "portal.own.draws.no-candidate": "No: on that day you were not on the roster with that specialty and district",
        "portal.own.draws.open": "Not concluded yet",
        "portal.own.draws.designated": "You were designated: place {rank} of {eligible}",
        "portal.own.draws.alternate": "Alternate: place {rank} of {eligible}",
        "portal.own.draws.rank": "Place {rank} of {eligible}",
        "portal.own.draw": "I in draw {draw}",
        "portal.own.draw.opened": "Opened",
        "portal.own.draw.matter": "Specialty and district",
        "portal.own.draw.place": "Was I in the pool?",
        "portal.own.draw.result": "Result",
        "portal.own.draw.number": "My number",
        "portal.own.draw.designation": "See my designation in this draw",
        "portal.own.draw.command": """
        It is the smallest of your tickets. The first is computed by this command; the others, with 2, 3… in the \
        place of 1:
        """,
        "portal.own.draw.proof": "The proof of my line in the pool",
        "portal.own.draw.proof-text": """
        The pool was fixed before the randomness existed, and its root stands in the public record. This proof shows \
        that your line is part of it, without seeing the others.
        """,
        "portal.own.draw.line": "My line",
        "portal.own.draw.index": "Place in the pool",
        "portal.own.draw.index-text": "{index}, counted from 0, of {size} lines",
        "portal.own.draw.leaf": "Hash of the line",
        "portal.own.draw.root": "Root of the pool",
        "portal.own.draw.path": "Hashes on the way to the root",
        "portal.own.draw.download": "Download the proof (JSON)",
        "portal.own.draw.check": "Checking it without this site",
        "portal.own.draw.check-leaf":
            "The hash of the line is SHA-256 of one byte 00 followed by the line, without a line break.",
        "portal.own.draw.check-path": """
        With each hash of the way SHA-256 of one byte 01, the left hash and the right one is computed, as RFC 9162 \
        section 2.1.3.2 says.
        """,
        "portal.own.draw.check-root":
            "What comes out is the root, and it has to be the same that the opening entry of the public record has.",
        "portal.own.draw.check-pool": "Or compute the root again from the whole pool:",
        "portal.own.draw.pool": "pool of the draw",
        "portal.own.draw.help": "how to verify",
        "portal.own.draw.no-proof":
            "There is no line of yours in the pool of this draw. You can see it in the whole pool:",
        "portal.own.draw.public": "The public page of the draw",
        "portal.own.draw.all": "All draws",

        // MARK: What is held

        "portal.own.export.intro": """
        One single document with everything that is held on you: data, contact, objections and answers without who \
        objected, and what the public record says. Handing it out is written down.
        """,
        "portal.own.export.download": "Download everything (JSON)",
        "portal.own.export.documents": "My documents",
        "portal.own.export.none": "No document of yours is kept.",
        "portal.own.export.rights": "Correcting or erasing",
        "portal.own.export.rights-text": """
        To correct something, to oppose its use or to ask for it to be erased, go to the registry with an \
        identification.
        """,
    ]
}
