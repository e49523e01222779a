extension Phrases {
    /// The people of the office, in English. The order is that of `Spanish+People.swift`.
    static let englishPeople: [String: String] = [

        // MARK: Roles and actions

        "role.registry": "registry of experts",
        "role.court": "court",
        "role.council": "council",
        "role.administration": "administration",
        "role.audit": "audit",
        "role.applicant": "applicant",
        "role.expert": "expert",
        "role.clock": "clock",
        "action.adopt": "adopt the council's data",
        "action.import-roster": "import the council's list",
        "action.open-call": "open a call for applications",
        "action.draft": "draft an application",
        "action.submit": "submit an application",
        "action.correct": "correct an application",
        "action.answer": "answer a remark",
        "action.withdraw": "withdraw an application",
        "action.review": "review an application",
        "action.return": "return an application for correction",
        "action.list": "publish the preliminary list",
        "action.object": "record an objection",
        "action.reject": "reject an application",
        "action.approve": "approve an application",
        "action.admit": "admit an expert",
        "action.lapse-application": "let an application lapse",
        "action.propose-change": "propose a change to the roster",
        "action.approve-change": "approve a change to the roster",
        "action.discard-change": "discard a proposed change",
        "action.declare-availability": "declare availability",
        "action.open-draw": "open a draw",
        "action.conclude-draw": "conclude a draw",
        "action.notify": "notify a designation",
        "action.accept": "accept the office and take the oath",
        "action.excuse": "be excused from the office",
        "action.challenge": "record a challenge",
        "action.resolve": "decide on a challenge",
        "action.lapse-designation": "let a designation lapse",
        "action.deliver": "record that a report was delivered",
        "action.discharge": "discharge an expert",
        "action.revoke": "revoke a designation",
        "action.call": "call an alternate",
        "action.designate": "designate directly",
        "action.sign-in": "sign in",
        "action.manage-accounts": "see the accounts",
        "action.add-account": "add an account",
        "action.disable-account": "disable an account",
        "action.enable-account": "enable an account",
        "action.begin-recovery": "ask for an account's recovery",
        "action.confirm-recovery": "confirm an account's recovery",
        "action.change-password": "change the password",
        "action.change-language": "change the language of notices",
        "action.enrol": "enrol the second factor",
        "action.read-activity": "see the activity log",
        "action.manage-keys": "manage the keys",
        "action.manage-mail": "manage the mail",
        "action.export-person": "hand over a person's data",
        "action.erase-person": "erase a person's data",
        "action.read-private": "see private data",
        "action.issue-code": "give an access code",
        "outcome.done": "done",
        "outcome.refused": "REFUSED",

        // MARK: What the office refuses

        "office.not-allowed": "The role “{role}” does not permit this: {action}. Ask somebody whose task it is.",
        "office.not-first-administrator": """
        Without saying who you are, you can make the first administrator's account only. Say with --as LOGIN in \
        whose name you act.
        """,
        "office.last-administrator": "{login} is the last administrator's account. Enable another one first.",
        "office.bad-login": """
        “{login}” cannot be a login: lower-case letters without accents, digits and hyphens, up to 64; and not \
        operator, clock or anonymous.
        """,
        "office.login-taken": "There is an account {login} already. Choose another login.",
        "office.bad-account-role": "There are no accounts for the role “{role}”.",
        "office.bad-person-name": "“{name}” cannot be a name: 1 to 200 characters that print.",
        "office.bad-email": "“{email}” is no e-mail address.",
        "office.password-short": "The password is short. Use at least {least} characters: several words will do.",
        "office.password-long": "The password is too long. Use up to {most} characters.",
        "office.password-guessable": """
        The password is soon guessed: it has the login, a usual word or very few different characters. Use several \
        words that do not belong together.
        """,
        "office.password-same": "The new password is the old one. Choose another.",
        "office.unknown-account": "There is no account {login}. See the accounts with insacula account list.",
        "office.account-disabled": """
        The account {login} is disabled. An administrator enables it with insacula account enable.
        """,
        "office.wrong-sign-in": """
        You could not be let in: login, password or code do not fit. A code is good once only: wait for the next. \
        After five failed attempts there is a minute to wait, and after each further one twice as long. If you have \
        lost password or telephone, ask an administrator for a recovery.
        """,
        "office.password-temporary": """
        The password of {login} is temporary. Change it before you go on: insacula account password {login}
        """,
        "office.second-factor-absent": """
        {login} has no second factor. Enrol it before you sign in: insacula account totp {login}
        """,
        "office.second-factor-present": """
        The account {login} has a second factor already. If you have lost the telephone, ask an administrator for a \
        recovery.
        """,
        "office.wrong-code": """
        The code does not fit. Look at the telephone's clock, wait for the next code and repeat; if you have not \
        done so yet, begin without --code.
        """,
        "office.not-an-administrator": """
        A recovery is agreed by two people with administrators' accounts, and {login} has none. Say who you are with \
        --as LOGIN.
        """,
        "office.own-recovery": "Nobody recovers their own account ({login}). Ask two other administrators.",
        "office.same-administrator": """
        {login} asked for this recovery; another administrator has to confirm it.
        """,
        "office.recovery-absent": """
        No recovery of {login} was asked for in the last 24 hours. Ask for it with insacula account recover.
        """,
        "office.wrong-access-code": """
        You could not be let in: folio or access code do not fit. The folio is like A-2026-000001 or P-000001, and \
        the code has 16 letters and digits. After five failed attempts wait; if you have lost the code, ask the \
        registry of experts for another.
        """,

        // MARK: insacula account, insacula activity

        "help.value.login": "login",
        "help.account.abstract": "The accounts of the people of the office.",
        "help.account.login": "Login of the account, like ana-paz.",
        "help.account.as": "Login in whose name to act.",
        "help.account.password-file": "File with the password; - is the standard input.",
        "help.account-add.abstract": "Adds an account with a temporary password.",
        "help.account-add.discussion": """
        Its holder changes the password and enrols a second factor before signing in. The first account is an \
        administrator's and is made without --as. It is well to have three of them: a recovery is agreed by two who \
        are not the person concerned.
          insacula account add ana-paz --name "Ana Paz" --role administration \\
              --email ana@example.mx --password-file - --data data
        """,
        "help.account-add.name": "The person's name.",
        "help.account-add.role": "The person's role.",
        "help.account-add.court": "The account's court, if its role is court.",
        "help.account-add.email": "The person's e-mail address.",
        "help.account-add.language": "Language in which to write to them: es or en.",
        "help.account-list.abstract": "Shows all accounts.",
        "help.account-password.abstract": "Changes one's own password.",
        "help.account-password.discussion": """
        The file has two lines: the present password and the new one.
          insacula account password ana-paz --password-file - --data data
        """,
        "help.account-password.file": "File with the present password and the new one; - is the standard input.",
        "help.account.code": "Six-digit code of the second factor.",
        "help.account-totp.abstract": "Enrols one's own second factor.",
        "help.account-totp.discussion": """
        First without --code: it gives a secret for the telephone's authenticator app. Then with a code of the app.
          insacula account totp ana-paz --password-file - --data data
          insacula account totp ana-paz --password-file - --code 123456 --data data
        """,
        "help.account-disable.abstract": "Keeps a person out.",
        "help.account-enable.abstract": "Lets a person in again, and forgets failed attempts.",
        "help.account-recover.abstract": "Asks for an account's recovery; another administrator confirms it.",
        "help.account-confirm.abstract": """
        Confirms the recovery that somebody else asked for: gives a temporary password and takes the second factor away.
        """,
        "help.activity.abstract": "The activity log: who did what, and what was refused.",
        "help.activity-list.abstract": "Shows the activity log, the newest at the end.",
        "help.activity-list.subject": "Of this folio, login or code only.",
        "help.activity-list.actor": "Of who acted under this name only.",
        "help.activity-list.since": "From this time on, like 2026-06-01T15:00:00Z.",
        "help.activity-list.newest": "How many lines at most, the newest.",
        "help.activity-check.abstract": "Checks that nobody changed the activity log from outside.",
        "help.activity-check.discussion": """
        Each line carries the hash of the one before. Note the last hash somewhere else: who makes the whole log anew \
        cannot meet it. Ends with 1 if something does not agree.
          insacula activity check --data data
        """,
        "account.password-file": "In {path}, UTF-8 text is expected with this number of lines: {count}.",
        "account.court-needed": "--court goes with --role court, and with it only. Say which court the account is of.",
        "account.added": """
        Account {login} added. Before signing in, its holder changes the password and enrols the second factor:
          insacula account password {login} --password-file -
          insacula account totp {login} --password-file -
        """,
        "account.listed": "Accounts: {count}",
        "account.state-open": "in use",
        "account.state-temporary": "temporary password",
        "account.state-without-factor": "without second factor",
        "account.state-locked": "locked until {until}",
        "account.state-disabled": "disabled",
        "account.password-changed": "Password of {login} changed.",
        "account.enrolment": """
        Give this secret to the telephone's authenticator app:
          {secret}
          {uri}
        Confirm with a code of the app: insacula account totp {login} --password-file - --code CODE
        """,
        "account.enrolled": "Second factor of {login} enrolled.",
        "account.disabled": "Account {login} disabled.",
        "account.enabled": "Account {login} enabled.",
        "account.recovery-begun": """
        Recovery of {login} asked for. Another administrator confirms it within 24 hours: insacula account \
        confirm {login} --as LOGIN
        """,
        "account.recovered": """
        Account {login} recovered. Temporary password, which is not shown again: {password}
        Hand it over in person. It must be changed, and the second factor enrolled, before signing in.
        """,
        "activity.listed": "Lines: {count}",
        "activity.sound": "The activity log is complete: {count} lines. Last hash: {head}",
        "activity.unsound": "The activity log was changed from outside. Lines: {count}. Last hash: {head}",
        "activity.faults": "Does not agree:",
        "activity.gap": "Lines before {id} are missing.",
        "activity.altered": "Line {id} is not the one that was written.",
        "activity.cut-short": "The last line is {found}, and {expected} had been written.",
    ]
}
