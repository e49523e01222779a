extension Phrases {
    /// The indicators, in English.
    static let englishIndicators: [String: String] = [
        "help.log.indicators": "Shows the follow-up's indicators too.",
        "help.indicators.abstract": "The follow-up's indicators, computed from what is published alone.",
        "help.indicators.discussion": """
        They are the figures that anyone gets from the published files with "insacula-verify log --indicators". \
        docs/indicators.md says how each is computed.
        """,
        "indicators.findings": """
        The audit has {count} findings: until they are cleared up these figures are worth nothing. See \
        "insacula log fsck".
        """,
        "indicators.designations": "Designations",
        "indicators.lot": "by lot",
        "indicators.alternates": "of those, alternates called",
        "indicators.direct": "direct",
        "indicators.draws": "Draws",
        "indicators.opened": "opened",
        "indicators.concluded": "concluded",
        "indicators.verified": "with every rule kept (target: 100%)",
        "indicators.thin": "with fewer than three eligible",
        "indicators.widened": "widened to neighbouring districts",
        "indicators.no-lot": "no lot at all: no more eligible than seats",
        "indicators.ended": "ended by nobody's fault",
        "indicators.annulled": "annulled before their round",
        "indicators.additions": "further ones of a matter, direct ones included",
        "indicators.corrected": "with a corrected file number, direct ones included",
        "indicators.reserved": "of reserved matters, direct ones included",
        "indicators.replacements": "for a replacement",
        "indicators.delay": "delay of the conclusion, median and longest",
        "indicators.exclusions": "exclusions from pools",
        "indicators.answers": "Answers of the designated",
        "indicators.accepted": "accepted",
        "indicators.to-acceptance": "from request to acceptance, median",
        "indicators.within-three": "accepted within three court days of the request",
        "indicators.lapses": "lapsed by silence",
        "indicators.excuses": "excuses",
        "indicators.challenges": "challenges",
        "indicators.founded": "challenges found founded",
        "indicators.revocations": "revocations",
        "indicators.concentration": "Concentration by specialty",
        "indicators.specialty": "{specialty}: {count}; the five most designated have {share}",
        "indicators.specialty-above":
            "{specialty}: {count}; the five most designated have {share}; above 10%: {experts}",
        "indicators.distribution": "The lot beside chance, by specialty",
        "indicators.lots": "{specialty}, {seats} seats drawn among {experts} experts",
        "fit.too-few": "still too few to say anything",
        "fit.compatible": "as chance would have it",
        "fit.unusual": "unusual: chance gives it in fewer than one of a hundred specialties; worth a look",
        "fit.very-unusual": "very unusual: chance gives it in fewer than one of ten thousand; it needs explaining",
        "indicators.cells": "Specialties by district",
        "indicators.cells-all": "with anyone on the roster",
        "indicators.cells-three": "with three or more who can serve today",
        "indicators.applications": "Applications",
        "indicators.submitted": "submitted",
        "indicators.to-decision": "from submission to decision, median",
        "indicators.none": "no data",
        "indicators.share": "{whole}.{tenth}%",
        "indicators.seconds": "{count} s",
        "indicators.minutes": "{count} min",
        "indicators.hours": "{count} h",
        "indicators.days": "{count} days",
        "help.demo.abstract": "Makes an installation with a fictional year of work.",
        "help.demo.discussion": """
        Calls, applications in every state, draws, excuses, replacements and one direct designation, in a year \
        that ended yesterday, with people, courts and offices that do not exist. For learning and trying.
        """,
        "help.demo.seed": "The number that all choices of the fictional year follow from.",
        "help.demo.codes":
            "Shows the accounts of a demonstration that is there already, with the code of this moment.",
        "demo.accounts":
            "Fictional accounts (login or folio, role, password or access code, secret of the second factor):",
        "demo.account": "  {login}  {role}  {password}  {secret}",
        "demo.person": "  {login}  {role}  {password}",
        "demo.code": "code: {code}",
        "office.demo": """
        Demonstration ready in {path}: {entries} entries, {experts} experts, {applications} applications, \
        {draws} draws, {designations} designations by lot and {direct} direct. All of it is \
        fictional. From the opening of a draw to its round it takes {delay} s only, so that nobody waits.
        Check what is published: insacula-verify log {public} --trust {public}/log.policy --indicators
        """,
    ]
}
