extension Phrases {
    /// What all pages of the site say. The order is that of the Spanish part.
    static let englishPortal: [String: String] = [
        "portal.this-language": "English",
        "portal.skip": "Skip to the content",
        "portal.nav": "Sections",
        "portal.nav.own": "My own",
        "portal.nav.more": "More",
        "portal.nav.draws": "Draws",
        "portal.nav.roster": "Roster",
        "portal.nav.verify": "Verify",
        "portal.nav.statistics": "Statistics",
        "portal.nav.data": "Open data",
        "portal.nav.applicants": "Applicants and experts",
        "portal.nav.help": "Help",
        "portal.nav.record": "Health of the public record",
        "portal.nav.calls": "Calls",
        "portal.nav.directs": "Direct designations",
        "portal.nav.privacy": "Privacy notice",
        "portal.nav.accessibility": "Accessibility",
        "portal.nav.staff": "Staff",
        "portal.sign-out": "Sign out",
        "portal.fictional": "Demonstration: every person, case and figure on this site is fictional.",
        "portal.footer": "Insacula: designations by a lot that anyone can check. Open source.",
        "portal.complaints": "Something needs to be corrected",
        "portal.optional": "(optional)",
        "portal.paging": "Page {page} of {pages}; {total} in all",
        "portal.paging.label": "Pages",
        "portal.paging.previous": "Previous",
        "portal.paging.next": "Next",
        "portal.to-home": "Go to the home page",
        "portal.kept":
            "Your session ended, but what you typed was kept: you will find it as you left it once you sign in.",
        "portal.home": "Court experts designated by lot",
        "portal.home.what": """
        Here the experts who assist the courts are designated by lot. Each draw is announced before the randomness \
        that decides it exists, and its result is published with a proof. Anyone can check it without trusting this \
        site.
        """,
        "portal.day": "{day} {month} {year}",
        "portal.moment": "{day} {month} {year}, {hour}:{minute}",
        "portal.month.1": "January",
        "portal.month.2": "February",
        "portal.month.3": "March",
        "portal.month.4": "April",
        "portal.month.5": "May",
        "portal.month.6": "June",
        "portal.month.7": "July",
        "portal.month.8": "August",
        "portal.month.9": "September",
        "portal.month.10": "October",
        "portal.month.11": "November",
        "portal.month.12": "December",
        "portal.span.one-day": "{count} day",
        "portal.span.day": "{count} days",
        "portal.span.one-hour": "{count} hour",
        "portal.span.hour": "{count} hours",
        "portal.span.one-minute": "{count} minute",
        "portal.span.minute": "{count} minutes",
        "portal.span.one-second": "{count} second",
        "portal.span.second": "{count} seconds",
        "portal.trouble.not-found": "There is no such page",
        "portal.trouble.not-found-remedy": """
        Check the address. Draws are written like S-2026-000001 and experts like P-000001. Nothing published is ever \
        withdrawn: if a link of ours led you here, tell us.
        """,
        "portal.trouble.method": "That cannot be done here",
        "portal.trouble.method-remedy": "Go back and use the buttons and links of the page.",
        "portal.trouble.foreign": "This request did not come from a page of this site",
        "portal.trouble.foreign-remedy": """
        For your safety nothing was done. Open the page of this site on which you wanted to act and send it from \
        there, with a current browser.
        """,
        "portal.trouble.unreadable": "What was sent could not be read",
        "portal.trouble.unreadable-remedy": "Nothing was done. Go back, check and send it again.",
        "portal.trouble.too-large": "What was sent is too large",
        "portal.trouble.too-large-remedy":
            "Nothing was kept. A document may have up to 10 MB; make it smaller and send it again.",
        "portal.trouble.too-slow": "Sending took too long",
        "portal.trouble.too-slow-remedy": "Nothing was kept. Send it again, on a better connection if possible.",
        "portal.trouble.too-often": "Too many requests in a row",
        "portal.trouble.too-often-remedy": "Wait {time} and try again.",
        "portal.trouble.not-yours": "This page belongs to another role",
        "portal.trouble.not-yours-remedy": "Your account has no access to it. If it should, ask the administration.",
        "portal.trouble.refused": "It was not done",
        "portal.trouble.refused-remedy": "Nothing has changed. Go back and correct what is named.",
        "portal.trouble.busy": "The office is busy",
        "portal.trouble.busy-remedy": """
        Another process is writing at the moment. Nothing was lost: wait a few seconds and send it again.
        """,
        "portal.trouble.broken": "Something failed on our side",
        "portal.trouble.broken-remedy": "It has been noted. Try again; if it goes on, tell the registry.",
        "portal.own.home": "My file",
        "portal.own.sign-in": "Enter with folio and code",
        "portal.own.sign-in.intro": """
        For applicants and experts. Use the folio and the access code that you got at the end of your application.
        """,
        "portal.own.folio": "Folio or expert number",
        "portal.own.folio-hint": "For example A-2026-000001, B-7k3m9x2p or P-000001.",
        "portal.own.code": "Access code",
        "portal.own.code-hint": "16 letters and digits; hyphens and capitals do not matter.",
        "portal.own.enter": "Enter",
        "portal.staff.sign-in": "Staff sign-in",
        "portal.staff.login": "Login",
        "portal.staff.password": "Password",
        "portal.staff.code": "One-time code",
        "portal.staff.code-hint": "The six digits that your authenticator shows.",
        "portal.staff.enter": "Sign in",
        "portal.staff.queue": "Queue",

        // MARK: insacula serve

        "help.serve.abstract": "Serves the portal: public, applicants and experts, staff.",
        "help.serve.discussion": """
        Serves until it is told to end (SIGTERM), and does by itself what has its time: concludes draws, lapses time \
        limits, sends notices. Other commands can write while nobody acts in the portal.
        """,
        "help.serve.listen": "Address and port to listen on; 127.0.0.1:8080 if not given.",
        "help.serve.site": "The address that the site has in the world, like https://peritos.ejemplo.mx.",
        "help.serve.tls-certificate": "Certificate chain (PEM), if TLS ends here.",
        "help.serve.tls-key": "The certificate's private key (PEM).",
        "help.serve.behind-proxy": "A proxy stands before it: its X-Forwarded-For is believed.",
        "help.value.listen": "address:port",
        "help.value.site": "address",
        "serve.listening": "The portal serves at {address} (port {port}). Ctrl-C ends it.",
        "serve.bad-address": "“{address}” is no address with a port, like 127.0.0.1:8080.",
        "serve.half-tls": "TLS needs both: --tls-certificate and --tls-key.",
    ]
}
