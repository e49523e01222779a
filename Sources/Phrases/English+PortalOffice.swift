extension Phrases {
    /// What the pages of the registry, the council and the administration say.
    static let englishPortalOffice: [String: String] = [
        "portal.staff.applications.caption": "Applications by stage",
        "portal.staff.applications.empty": "There are no applications in this stage.",
        "portal.staff.application": "Application {folio}",
        "portal.staff.application.trace":
            "The data on this page are private. It has been written into the activity log that you opened them.",
        "portal.staff.application.erased": "The private data of this application are erased; what is public stays.",
        "portal.staff.application.correcting":
            "The applicant is correcting the application: what there is so far is shown.",
        "portal.staff.application.person": "Applicant",
        "portal.staff.admitted-as": "Admitted as",
        "portal.staff.renews": "Renews",
        "portal.staff.documents": "Documents",
        "portal.staff.documents-hint":
            "They open in another tab as downloads. Each time one is opened, it is written down.",
        "portal.staff.documents.absent": "missing",
        "portal.staff.missing": "What is missing or will not do",
        "portal.staff.missing-hint":
            "Mark each document that the person must hand in again. The call gives the time for it.",
        "portal.staff.objections": "Objections",
        "portal.staff.objector": "Who objects",
        "portal.staff.objector-hint": "Private: it is not published.",
        "portal.staff.objection-text": "In which words",
        "portal.staff.answered": "The applicant answered:",
        "portal.staff.unanswered": "Not answered.",
        "portal.staff.grounds": "Grounds of the rejection",
        "portal.staff.grounds-hint": "They are published, without the person’s name.",
        "portal.staff.practice-hint": "Take away what is not granted.",
        "portal.staff.practice.specialty": "Another specialty",
        "portal.staff.practice.districts": "Districts of that other specialty",
        "portal.staff.step.review": "Begin the review",
        "portal.staff.step.return": "Send back for correction",
        "portal.staff.step.list": "Put on the preliminary list",
        "portal.staff.step.object": "Write down an objection",
        "portal.staff.step.approve": "Approve",
        "portal.staff.step.reject": "Reject",
        "portal.staff.step.admit": "Admit to the roster",
        "portal.staff.remark.review": "It is published that the review has begun.",
        "portal.staff.remark.return": """
        The person gets a notice of what is missing and of the time to correct; otherwise the application \
        lapses.
        """,
        "portal.staff.remark.list":
            "The time for objections begins. Folio, districts and date are published; the name is not.",
        "portal.staff.remark.object": """
        The cause is published; who objects and in which words is not. The applicant gets a notice and time to \
        answer.
        """,
        "portal.staff.remark.approve": "It is approved; what is left is the admission to the roster.",
        "portal.staff.remark.reject": "The application ends here. Grounds and act are published.",
        "portal.staff.remark.admit": """
        The person gets an expert’s number, and name, licence, specialties and districts are published. A \
        renewal keeps the number.
        """,
        "portal.staff.roster.search": "Name, licence or number",
        "portal.staff.roster.empty": "Nobody on the roster fits.",
        "portal.staff.number-of": "Expert’s number",
        "portal.staff.valid-until": "Valid until",
        "portal.staff.sanctions": "Final sanctions",
        "portal.staff.scheduled": "Changes that will hold later",
        "portal.staff.held": "Designations under way",
        "portal.staff.expert.public": "Public page",
        "portal.staff.propose.suspend": "Propose a suspension",
        "portal.staff.propose.reinstate": "Propose a reinstatement",
        "portal.staff.propose.remove": "Propose a removal",
        "portal.staff.propose.sanction": "Propose a final sanction",
        "portal.staff.propose.practice": "Propose other specialties or districts",
        "portal.staff.propose.renew": "Propose a renewal",
        "portal.staff.propose.second": """
        Nothing changes yet: another office, the council, has to approve it. The proposal is tried against the \
        rules of the record now.
        """,
        "portal.staff.propose.submit": "Propose",
        "portal.staff.declare.unavailable": "Write down that the expert is not available",
        "portal.staff.declare.available": "Write down that the expert is available again",
        "portal.staff.declare.remark": "It is the person’s own declaration: it needs no approval and is published.",
        "portal.staff.proposals.intro": "What one office proposes, another person of another office approves.",
        "portal.staff.proposals.empty": "There are no proposed changes.",
        "portal.staff.proposal.own":
            "You cannot approve it: your office proposed it. Another person of another office has to.",
        "portal.staff.proposal.council": "The council approves it.",
        "portal.staff.change": "Change",
        "portal.staff.proposed-by": "Proposed by",
        "portal.staff.proposed-at": "Proposed on",
        "portal.staff.step.approve-change": "Approve the change",
        "portal.staff.step.discard-change": "Discard the proposal",
        "portal.staff.remark.approve-change": """
        The change goes into the public record with both offices: the one that proposed and the one that \
        approves.
        """,
        "portal.staff.remark.discard-change": "The proposal is gone and nothing changes on the roster.",
        "portal.staff.persons.intro":
            "Write the folio or number of the person at the counter, and check first who it is.",
        "portal.staff.persons.unknown": "“{folio}” is neither a folio nor an expert’s number.",
        "portal.staff.step.issue-code": "Give a new access code",
        "portal.staff.step.export-person": "Hand over the data",
        "portal.staff.step.erase-person": "Erase the private data",
        "portal.staff.remark.issue-code":
            "The former code stops working and its sessions end. The new one is shown once only.",
        "portal.staff.remark.export-person": """
        A .zip file is downloaded with all that is held on the person and the documents. It is written into the \
        activity log.
        """,
        "portal.staff.remark.erase-person": """
        Everything private about the person is erased: files, contact, documents and the published identity. \
        What the public record says stays, and every proof still verifies.
        """,
        "portal.staff.erase-force": "Before the retention period is over",
        "portal.staff.erase-force-text": "The council orders it.",
        "portal.staff.new-code": "New access code",
        "portal.staff.code-once": "It is shown this once. Hand it to its holder now.",
        "portal.staff.calls.empty": "There are no calls.",
        "portal.staff.new-call": "Open a call",
        "portal.staff.call.remark": "The call is published as it is written and cannot be changed afterwards.",
        "portal.staff.call.code": "Code of the call",
        "portal.staff.call.code-hint": "Small letters, digits and hyphens: call-2026, for instance.",
        "portal.staff.call.opens": "Opens",
        "portal.staff.call.opens-hint": "Empty: as soon as it is published.",
        "portal.staff.call.closes": "Closes",
        "portal.staff.call.closes-hint": "The last day for applications, the whole of it.",
        "portal.staff.call.closes-first": "It closes before it opens. Check both dates.",
        "portal.staff.call.specialties": "Specialties that are called for",
        "portal.staff.call.districts": "Districts",
        "portal.staff.call.requirements": "Requirements",
        "portal.staff.call.correccion": "Days to correct an application that was sent back",
        "portal.staff.call.tachas": "Days to object",
        "portal.staff.call.respuesta": "Days to answer an objection",
        "portal.staff.court-days": "Court days.",
        "portal.staff.call.submit": "Open the call",
        "portal.staff.rules.intro": """
        What is in force by the public record. To adopt another policy or other catalogues, whoever operates the \
        server changes the folder Registry and runs “insacula adopt” for the council; what is adopted is \
        published and does not change any more.
        """,
        "portal.staff.rules.indicators": "Indicators",
        "portal.staff.rules.none": "No policy is in force.",
        "portal.staff.rules.catalogues": "Catalogues",
        "portal.staff.rules.directs": "Recent direct designations",
        "portal.staff.rules.no-directs": "None.",
        "portal.staff.rules.code": "Code",
        "portal.staff.rules.name": "Name",
        "portal.staff.rules.source": "Source",
        "portal.staff.policy": "Policy",
        "portal.staff.policy.tickets": "Tickets",
        "portal.staff.tickets.uniform": "one for each person",
        "portal.staff.tickets.equity": "from 1 to {cap}: more for whoever has been designated less often",
        "portal.staff.tickets.rotation": "only those who have been designated least often are in",
        "portal.staff.policy.delay": "From the opening to the round",
        "portal.staff.policy.conclude": "Time to conclude",
        "portal.staff.policy.answer": "Court days to answer",
        "portal.staff.policy.alternates": "Alternates",
        "portal.staff.policy.minimum": "Least number of eligible",
        "portal.staff.policy.thin": "If there are fewer",
        "portal.staff.thin.refuse": "the draw is not opened",
        "portal.staff.thin.widen": "the pool is widened to the neighbouring districts",
        "portal.staff.thin.widen-and-proceed":
            "the pool is widened to the neighbouring districts, and the draw goes on with whoever there is",
        "portal.staff.policy.beacons": "Beacons, in their order",
        "portal.staff.policy.custodians": "Custodians",
        "portal.staff.new-account": "Make an account",
        "portal.staff.new-account.remark":
            "Its holder changes the password and enrols a second factor at the first sign-in.",
        "portal.staff.new-account.submit": "Make the account",
        "portal.staff.login-hint": "Small letters, digits and hyphens: ana-paz, for instance.",
        "portal.staff.account.name": "Name",
        "portal.staff.account.email": "E-mail",
        "portal.staff.account.role": "Role",
        "portal.staff.account.court": "Court (for that role only)",
        "portal.staff.account.state": "State",
        "portal.staff.account.disabled": "disabled",
        "portal.staff.account.locked": "locked by failed attempts",
        "portal.staff.account.temporary": "with a temporary password",
        "portal.staff.account.bare": "without a second factor",
        "portal.staff.account.ready": "in use",
        "portal.staff.temporary-password": "Temporary password",
        "portal.staff.language": "Language of notices",
        "portal.staff.language-hint": "In which mail is written to you. That of these pages is changed above.",
        "portal.staff.change-password": "Change the password",
        "portal.staff.step.disable-account": "Disable",
        "portal.staff.step.enable-account": "Enable",
        "portal.staff.step.begin-recovery": "Ask for recovery",
        "portal.staff.step.confirm-recovery": "Confirm recovery",
        "portal.staff.remark.disable-account":
            "The person is out at once and cannot enter again until somebody enables the account.",
        "portal.staff.remark.enable-account": "The person can enter again, and failed attempts are forgotten.",
        "portal.staff.remark.begin-recovery":
            "Nothing changes until another administrator confirms it, within 24 hours. The holder is told by mail.",
        "portal.staff.remark.confirm-recovery": """
        Another administrator asked for it. Password and second factor stop working, sessions end, and a \
        temporary password is shown.
        """,
        "portal.staff.recovered": "Account recovered",
        "portal.staff.activity.caption": "The newest first",
        "portal.staff.activity.actor": "Who",
        "portal.staff.activity.subject": "Subject",
        "portal.staff.activity.since": "Since the day",
        "portal.staff.activity.number": "No.",
        "portal.staff.activity.when": "When",
        "portal.staff.activity.action": "What",
        "portal.staff.activity.outcome": "Outcome",
        "portal.staff.activity.done": "done",
        "portal.staff.activity.refused": "refused ({detail})",
        "portal.staff.activity.empty": "Nothing is written down that fits.",
        "portal.staff.activity.check": "Check that nobody has altered it",
        "portal.staff.activity.whole": "The log is whole and unaltered: {count} lines.",
        "portal.staff.activity.broken": """
        The log is altered or incomplete ({count} lines read). Tell the council and run “insacula activity \
        check”.
        """,
        "portal.staff.activity.head": "Hash of the last line; note it elsewhere:",
        "portal.staff.mail.caption": "Notices that have not gone out",
        "portal.staff.mail.empty": "Every notice has gone out.",
        "portal.staff.mail.queued": "Queued",
        "portal.staff.mail.failed": "Failed",
        "portal.staff.mail.to": "To",
        "portal.staff.mail.template": "Notice",
        "portal.staff.mail.created": "Written",
        "portal.staff.mail.attempts": "Attempts",
        "portal.staff.mail.error": "Last trouble",
        "portal.staff.mail.retry": "Send again",
    ]
}
