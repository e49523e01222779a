import Office
import Wording

/// What the people of the office work with.
enum StaffDoor {
    /// The pages of a role, with the keys of their names.
    static func navigation(of actor: Actor) -> [(Route, String)] {
        let pages: [(StaffRoute, String)] = [
            (.queue, "portal.staff.queue"), (.request, "portal.staff.request"), (.matters, "portal.staff.matters"),
            (.applications, "portal.staff.applications"), (.roster, "portal.staff.roster"),
            (.proposals, "portal.staff.proposals"), (.corrections, "portal.staff.corrections"),
            (.calls, "portal.staff.calls"), (.rules, "portal.staff.rules"),
            (.persons, "portal.staff.persons"), (.accounts, "portal.staff.accounts"), (.mail, "portal.staff.mail"),
            (.activity, "portal.staff.activity"), (.me, "portal.staff.me"),
        ]
        return pages.filter { $0.0.roles?.contains(actor.role.kind) == true }.map { (.staff($0.0), $0.1) }
    }
}

extension Portal {
    func staff(_ route: StaffRoute, _ visit: Visit) async throws -> Answer {
        switch route {
        case .signIn: try await staffSignIn(visit)
        case .signOut: try await end(visit, then: .seeOther(.home))
        case .newPassword: try await replacePassword(visit)
        case .enrolment: try await enrol(visit)
        case .queue: show(try QueuePage(visit), in: visit)
        case .me: try await ownAccount(visit)
        case .matters: show(try await MattersPage(visit, office), in: visit)
        case .request: try await requestDraw(visit)
        case .draft(let id): try await requestDraw(visit, draft: id)
        case .preview(let id): try await previewDraw(id, visit)
        case .open(let id): try await openDraw(id, visit)
        case .lotStep(let id, .annul): try await annul(id, visit)
        case .lotStep(let id, .correct): try await correct(id, visit)
        case .lotStep(let id, .tag): try await showTag(of: id, visit)
        case .draw(let id): show(try StaffDrawPage(id, visit), in: visit)
        case .designation(let id): show(try DesignationPage(id, visit), in: visit)
        case .designationStep(let id, let step): try await moveDesignation(id, step, visit)
        case .direct: try await designateDirectly(visit)
        case .applications: show(try ApplicationsPage(visit), in: visit)
        case .application(let id): try await showApplication(id, visit)
        case .applicationStep(let id, let step): try await moveApplication(id, step, visit)
        case .document(let id, let requirement): try await document(requirement, of: id, visit)
        case .roster: show(try StaffRosterPage(visit), in: visit)
        case .expert(let id): try await showExpert(id, visit)
        case .propose(let id, let change): try await propose(change, of: id, visit)
        case .declare(let id): try await declareAvailability(of: id, visit)
        case .proposals: try await showProposals(visit)
        case .proposalStep(let id, let step): try await decide(step, on: id, visit)
        case .corrections: show(try CorrectionsPage(visit), in: visit)
        case .correctionStep(let id, let step): try await decideCorrection(step, on: id, visit)
        case .persons: try await findPerson(visit)
        case .personStep(let id, let step): try await act(step, on: id, visit)
        case .calls: show(StaffCallsPage(visit), in: visit)
        case .newCall: try await openCall(visit)
        case .rules: show(RulesPage(visit), in: visit)
        case .accounts: try await listAccounts(visit)
        case .newAccount: try await addAccount(visit)
        case .accountStep(let login, let step): try await act(step, onAccount: login, visit)
        case .activity: try await showActivity(visit)
        case .mail: show(try MailPage(visit), in: visit)
        case .retryMail(let id): try await retryMail(id, visit)
        }
    }
}
