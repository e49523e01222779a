extension Phrases {
    /// What the pages of the courts say, and those of everybody in the office.
    static let englishPortalStaff: [String: String] = [
        "portal.staff.sign-in.intro": """
        For the people of the courts, the registry, the council, the administration and the audit office. Leave \
        the code empty if you enter for the first time.
        """,
        "portal.staff.sign-in.lost":
            "Lost the password or the telephone? Ask the administration to recover your account: it takes two people.",
        "portal.staff.new-password.title": "Choose a password of your own",
        "portal.staff.new-password.intro":
            "The password you used was made by somebody else and works once. Choose another that only you know.",
        "portal.staff.new-password": "New password",
        "portal.staff.new-password-hint": """
        At least 12 characters; a long phrase is better than a strange word. It need not be changed every so \
        often.
        """,
        "portal.staff.password-again": "The same password again",
        "portal.staff.password-differs": "It is not the same as the new password. Type the same one twice.",
        "portal.staff.new-password.submit": "Save and go on",
        "portal.staff.enrolment": "Enrol your second factor",
        "portal.staff.enrolment.intro": """
        To enter you need, besides the password, a code that your telephone shows and that changes every 30 \
        seconds.
        """,
        "portal.staff.enrolment.app": "Install an authenticator app on your telephone, if you have none.",
        "portal.staff.enrolment.scan": "Scan this picture with it; or type the secret below.",
        "portal.staff.enrolment.type": "Type below your password and the six digits that the app shows.",
        "portal.staff.enrolment.secret": "Secret",
        "portal.staff.enrolment.uri": "Address for the app",
        "portal.staff.enrolment.qr": "Code to scan with the authenticator app",
        "portal.staff.enrolment.submit": "Enrol and enter",
        "portal.staff.request": "Ask for a draw",
        "portal.staff.matters": "Matters",
        "portal.staff.applications": "Applications",
        "portal.staff.roster": "Roster",
        "portal.staff.proposals": "Proposed changes",
        "portal.staff.calls": "Calls",
        "portal.staff.rules": "Rules in force",
        "portal.staff.persons": "At the counter",
        "portal.staff.accounts": "Accounts",
        "portal.staff.mail": "Notices by mail",
        "portal.staff.activity": "Activity log",
        "portal.staff.me": "My account",
        "portal.needed": "Missing: {field}.",
        "portal.staff.number": "Write a whole number from {least} to {most}.",
        "portal.staff.no-expert": "“{expert}” is no expert’s number. They are written like P-000017; 17 is enough.",
        "portal.staff.no-day": "It is no date. Write year, month and day, as in 2026-05-04.",
        "portal.staff.past-day": "That day is over: a change holds from today or a later day on, never backwards.",
        "portal.staff.choose": "Choose…",
        "portal.staff.any": "All",
        "portal.staff.show": "Show",
        "portal.staff.find": "Search",
        "portal.staff.save": "Save",
        "portal.staff.back": "Back",
        "portal.act.consent": "I have checked the data and I confirm.",
        "portal.act.final": "What is done here stays on record for good and cannot be undone.",
        "portal.staff.steps": "What can be done now",
        "portal.staff.about": "What it is about",
        "portal.staff.instrument": "Legal act",
        "portal.staff.instrument-hint":
            "Which document orders it, with its date: “Agreement of 4 May 2026”, for instance.",
        "portal.staff.cause": "Cause",
        "portal.staff.effective": "Holds from",
        "portal.staff.effective-hint": "Empty: from when it is done. Never backwards.",
        "portal.staff.at-approval": "from its approval on",
        "portal.staff.court": "Court",
        "portal.staff.case": "File number",
        "portal.staff.case-hint":
            "As on the cover: 412/2026, Toca 45/2026 or 200/2026 bis. You are shown how it was read before you go on.",
        "portal.staff.case-own": "{case} (reserved: only its court sees it)",
        "portal.staff.case-reserved": "reserved",
        "portal.staff.sealed": "Reserved matter",
        "portal.staff.sealed-text": "The file number must not become public.",
        "portal.staff.sealed-hint": """
        Family and criminal matters, and those with minors. A tag that does not give the number away is published in \
        its place.
        """,
        "portal.staff.specialty": "Specialty",
        "portal.staff.district": "District",
        "portal.staff.districts": "Districts",
        "portal.staff.kind": "Kind of designation",
        "portal.staff.seats": "How many experts",
        "portal.staff.seats-hint": "Almost always one; up to 20.",
        "portal.staff.person": "Person",
        "portal.staff.folio": "Folio",
        "portal.staff.stage": "Stage",
        "portal.staff.stage.all": "All ({count})",
        "portal.staff.period": "Period",
        "portal.staff.periods": "Periods",
        "portal.staff.call": "Call",
        "portal.staff.submitted": "Submitted",
        "portal.staff.deadline-head": "Time limit",
        "portal.staff.standing": "Standing",
        "portal.staff.not-valid": "not valid",
        "portal.staff.practice": "Specialties and districts",
        "portal.notice.hecho": "Done. It is on record.",
        "portal.notice.guardado": "Saved.",
        "portal.notice.abierto":
            "The draw is open: pool, commitment and round are fixed and published. This is your receipt.",
        "portal.notice.contrasena": "The password has changed. Every other session of your account has ended.",
        "portal.notice.propuesto":
            "The proposal is on record. Nothing changes until another office approves it.",
        "portal.notice.suplente":
            "The alternate has been called. This is the designation: it waits to be notified.",
        "portal.notice.cuenta":
            "The account is made. Give its holder the password in a safe way: it will work once.",
        "portal.notice.correo": "The notice is back in the queue and goes out with the next attempt.",
        "portal.notice.segundo-factor":
            "Your second factor is enrolled. From now on you enter with password and code.",
        "portal.staff.urgency.overdue": "Overdue",
        "portal.staff.urgency.due": "To do",
        "portal.staff.urgency.waiting": "Waiting",
        "portal.staff.queue.mine": "What my role can do ({count})",
        "portal.staff.queue.all": "All that waits ({count})",
        "portal.staff.queue.filter": "Show tasks",
        "portal.staff.queue.empty": "Nothing is waiting.",
        "portal.staff.queue.age": "For {age}",
        "portal.staff.request.intro": """
        Describe what is needed. Before the draw is opened you will see the whole pool, with every exclusion and \
        its cause; nothing is fixed yet.
        """,
        "portal.staff.request.preview": "See the pool",
        "portal.staff.request.add": "Add another impediment",
        "portal.staff.request.save": "Save for later",
        "portal.staff.request.clear": "Clear what was typed",
        "portal.staff.impediments": "Impediments",
        "portal.staff.impediments-hint":
            "Persons who cannot serve in this matter, and why. They are out of this draw, and the cause is published.",
        "portal.staff.impediment.expert": "Expert’s number",
        "portal.staff.impediment.expert-hint": "P-000017, for instance.",
        "portal.staff.impediment.cause": "Impediment",
        "portal.staff.impediment.new-hint":
            "Only if a new impediment has become known; the earlier ones go on to hold.",
        "portal.staff.needed-cause": "The cause for which {expert} cannot serve is missing.",
        "portal.staff.expert-twice": "{expert} is in another row already.",
        "portal.staff.preview": "The pool",
        "portal.staff.preview.intro": "This is the pool as it would be now. Nothing has been opened yet.",
        "portal.staff.preview.go-on": "Check and open the draw",
        "portal.staff.preview.change": "Change the request",
        "portal.staff.preview.excluded": "Excluded",
        "portal.staff.preview.excluded-caption": "Who is out, and for which cause",
        "portal.staff.preview.nobody-excluded": "Nobody is excluded.",
        "portal.staff.preview.eligible": "Eligible",
        "portal.staff.preview.eligible-caption": "Who is in the draw, and with how many tickets",
        "portal.staff.preview.nobody-eligible": "Nobody is eligible.",
        "portal.staff.pool.candidates": "Candidates",
        "portal.staff.pool.eligible": "Eligible",
        "portal.staff.pool.tickets": "Tickets",
        "portal.staff.pool.root": "Hash of the pool",
        "portal.staff.pool.too-small": """
        There are {eligible} eligible and the policy asks for at least {least}: the draw cannot be opened. Check \
        district and impediments; if nobody can serve, a direct designation is possible.
        """,
        "portal.staff.open": "Check and open",
        "portal.staff.open.fixed": """
        Opening fixes the pool, with who is in and who is not and why; the commitment of the draw’s secret; and \
        the beacon round that will give the randomness, which does not exist yet.
        """,
        "portal.staff.open.published":
            "All of it is published at this moment, with the request. Of a reserved file only the tag is published.",
        "portal.staff.open.final": """
        The round is due in {delay}. Until then the draw can be annulled for a mistake, in everybody's sight. After \
        that nobody can change, repeat or withdraw it.
        """,
        "portal.staff.open.submit": "Open the draw",
        "portal.staff.draw": "Draw {draw}",
        "portal.staff.draw.request": "Request",
        "portal.staff.draw.receipt": "Receipt of the opening",
        "portal.staff.draw.receipt-intro":
            "What was fixed before there was any randomness. Print the record for the case file.",
        "portal.staff.draw.conclusion": "Conclusion",
        "portal.staff.draw.designated": "Designated persons",
        "portal.staff.draw.alternates": "Alternates, in the order of the lot",
        "portal.staff.draw.certificate": "Record for the file",
        "portal.staff.draw.public": "Public page, with the proof",
        "portal.staff.draw.pool": "Published pool",
        "portal.staff.opened-at": "Opened",
        "portal.staff.commitment": "Commitment",
        "portal.staff.round": "Beacon round",
        "portal.staff.round-text": "{chain}, round {round}",
        "portal.staff.due": "Time of the round",
        "portal.staff.place": "Place in the public record",
        "portal.staff.leaf": "Hash of the entry",
        "portal.staff.seed": "Seed",
        "portal.staff.concluded-at": "Concluded",
        "portal.staff.waiting": """
        The round that decides comes in {left} ({due}). The draw concludes by itself; this page reads itself \
        again.
        """,
        "portal.staff.waiting-now":
            "The time of the round has come: the draw concludes by itself as soon as the beacon answers.",
        "portal.staff.late": """
        The beacon has not answered for {since}. Do nothing: it is asked again and again, and nobody can \
        influence the result. The time to conclude ends on {deadline}.
        """,
        "portal.staff.late-over": """
        The draw should have been concluded by {deadline}, and the beacon has not answered for {since}. The \
        public sees it as overdue; tell the administration. The delay does not change the result.
        """,
        "portal.staff.matters.search": "Search",
        "portal.staff.matters.search-hint":
            "Folio (S-2026-000001), whole file number (123/2026) or expert’s number (P-000017).",
        "portal.staff.matters.nothing": "There is nothing with “{text}”. Write the whole folio or file number.",
        "portal.staff.matters.empty": "There are no draws or designations yet.",
        "portal.staff.designation": "Designation {id}",
        "portal.staff.designation.draw": "The draw of this designation",
        "portal.staff.vacant-cause": "Cause of the vacancy",
        "portal.staff.challenge-cause": "Cause of the challenge",
        "portal.staff.successor": "Replaced by",
        "portal.staff.ground": "Ground",
        "portal.staff.reasons": "Reasons",
        "portal.staff.reasons-hint": """
        Why there was no lot in this case. They are published as they are written: without names or data of the \
        parties.
        """,
        "portal.staff.decision": "Decision",
        "portal.staff.founded": "Founded: the designation becomes vacant",
        "portal.staff.unfounded": "Unfounded: the designation goes on as it was",
        "portal.staff.next.named":
            "The designated person is to be notified; the time to answer begins with the notice.",
        "portal.staff.next.notified": "The person is to accept and protest the office, or to be excused.",
        "portal.staff.next.accepted": "The office was accepted; the report is awaited.",
        "portal.staff.next.delivered": "The report is in; the task is to be ended.",
        "portal.staff.next.challenged": "A challenge is to be decided.",
        "portal.staff.next.discharged": "The task has ended. Nothing is left to do.",
        "portal.staff.next.vacant": "It is vacant: somebody is to replace the person.",
        "portal.staff.next.replaced": "Somebody else has the place. Nothing is left to do here.",
        "portal.staff.step.notify": "Notify",
        "portal.staff.step.accept": "Write down the acceptance",
        "portal.staff.step.excuse": "Write down an excuse",
        "portal.staff.step.challenge": "Write down a challenge",
        "portal.staff.step.resolve": "Decide the challenge",
        "portal.staff.step.deliver": "Write down the report",
        "portal.staff.step.discharge": "End the task",
        "portal.staff.step.revoke": "Revoke the designation",
        "portal.staff.step.call": "Replace",
        "portal.staff.remark.notify": """
        From today {days} court days run for the answer: until {day} inclusive. If there is no answer, the \
        designation becomes vacant by itself.
        """,
        "portal.staff.remark.accept": "It is written down that the person accepted and protested the office.",
        "portal.staff.remark.excuse": """
        The designation becomes vacant for the cause that you choose, which is published, and a replacement is \
        needed.
        """,
        "portal.staff.remark.challenge":
            "The designation is suspended until it is decided. The cause is published; who challenges is not.",
        "portal.staff.remark.resolve":
            "If founded, the designation becomes vacant and a replacement is needed; if not, it goes on where it was.",
        "portal.staff.remark.deliver": "It is written down that the report came in today.",
        "portal.staff.remark.discharge": "This person’s task in this matter ends.",
        "portal.staff.remark.revoke": """
        The court takes the designation back: it becomes vacant for the cause that you choose, which is \
        published with the act.
        """,
        "portal.staff.remark.call": "{person} will be called, the next alternate of this draw who can serve.",
        "portal.staff.remark.call-order": """
        Nobody chooses whom to call: alternates come in the order of the lot. The person is to be notified \
        afterwards.
        """,
        "portal.staff.remark.redraw": """
        No alternate is left who can serve: another draw is opened for the same request, with a new pool, \
        commitment and round. Whoever held this task is out.
        """,
        "portal.staff.remark.redraw-impediments":
            "The impediments that were found before go on to hold. If another has become known, write it here.",
        "portal.staff.direct": "Direct designation",
        "portal.staff.direct.link": "Designate directly, without a lot (exception)",
        "portal.staff.direct.exception": """
        The lot is the rule. Without a lot one designates only on a legal ground and with written reasons, which \
        are published.
        """,
        "portal.staff.direct.counted":
            "It is a designation without a lot: it has that label everywhere and is counted apart in the statistics.",
        "portal.staff.direct.expert": "Expert of the roster",
        "portal.staff.direct.expert-hint": "Number, as P-000017. Leave it empty if an institution sends somebody.",
        "portal.staff.direct.institution": "Institution",
        "portal.staff.direct.institution-hint":
            "Who will send somebody: a professional college, a university, a public body.",
        "portal.staff.direct.both": "Write an expert or an institution, not both.",
        "portal.staff.direct.neither": "Write an expert’s number, or an institution below.",
        "portal.staff.direct.submit": "Designate without a lot",
    ]
}
