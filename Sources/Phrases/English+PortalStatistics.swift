extension Phrases {
    /// Statistics and open data, in the order of the Spanish part.
    static let englishPortalStatistics: [String: String] = [
        "portal.statistics.lead": """
        The figures of the follow-up, computed from the public record alone. Anybody gets the same ones from the published \
        files.
        """,
        "portal.statistics.as-of": "With {size} entries, up to",
        "portal.statistics.reading": "How to read the figures",
        "portal.statistics.none": "There is nothing to count yet.",
        "portal.statistics.data": "Show the data of the chart",
        "portal.statistics.by-lot": "of the designations, by lot",
        "portal.statistics.by-lot-about": "By lot, {lot}; direct, {direct}.",
        "portal.statistics.concluded": "draws concluded",
        "portal.statistics.concluded-about": "Of {opened} opened; {replacements} were replacements.",
        "portal.statistics.to-acceptance": "from request to acceptance",
        "portal.statistics.to-acceptance-about": "This is the median. Within three court days {share} had accepted.",
        "portal.statistics.thin-pools": "draws with a thin pool",
        "portal.statistics.thin-pools-about":
            "With fewer than three eligible people. In {no-lot} chance decided nothing.",
        "portal.statistics.months-heading": "Designations by month",
        "portal.statistics.months": "Designations by lot and direct ones, month by month",
        "portal.statistics.months-summary":
            "One column a month: designations by lot at the bottom, direct ones on top.",
        "portal.statistics.month": "Month",
        "portal.statistics.lot": "By lot",
        "portal.statistics.direct": "Direct",
        "portal.statistics.chance": "The lot beside chance",
        "portal.statistics.chance-text": """
        Beside how often each expert came out stands how often was to be expected, from the pools they were in and their \
        tickets. The verdict says whether the whole looks like what chance would do. None proves that a draw was tilted or \
        that it was not: that is what the proofs are for.
        """,
        "portal.statistics.choose": "Specialty",
        "portal.statistics.show": "Show",
        "portal.statistics.chance-table": "How often each expert was drawn and was expected to be: {specialty}",
        "portal.statistics.chance-summary": """
        One row an expert, from the largest expectation to the smallest: a full dot where drawn, a ring where expected, and a \
        band as far as chance commonly goes.
        """,
        "portal.statistics.spread": "How far chance commonly goes",
        "portal.statistics.eligible": "Times eligible",
        "portal.statistics.drawn": "Times drawn",
        "portal.statistics.expected": "Times expected",
        "portal.statistics.fit-table": "Verdict by specialty",
        "portal.statistics.specialty": "Specialty",
        "portal.statistics.seats": "Seats drawn",
        "portal.statistics.experts": "Experts",
        "portal.statistics.expert": "Expert",
        "portal.statistics.verdict": "How it looks",
        "portal.statistics.concentration": "Concentration",
        "portal.statistics.concentration-text": """
        What share of a specialty's designations the five most designated people have. Where there are few experts the share \
        is large without anybody having sought it.
        """,
        "portal.statistics.concentration-chart":
            "Share of the five most designated, where there are ten designations or more",
        "portal.statistics.concentration-table": "Concentration by specialty",
        "portal.statistics.concentration-summary": "One bar a specialty, from the most concentrated to the least.",
        "portal.statistics.designations": "Designations",
        "portal.statistics.top-five": "The five most designated",
        "portal.statistics.holders": "More than a tenth of a specialty",
        "portal.statistics.no-holders": """
        Nobody has more than a tenth of the designations of a specialty with ten or more.
        """,
        "portal.statistics.own": "Own",
        "portal.statistics.all": "Of the specialty",
        "portal.statistics.answers": "Answers and refusals",
        "portal.statistics.excuses": "Excuses, by cause",
        "portal.statistics.challenges": "Challenges, by cause",
        "portal.statistics.founded": "Founded challenges, by cause",
        "portal.statistics.revocations": "Revocations, by cause",
        "portal.statistics.causes-summary": "One bar a cause, from the most frequent to the least.",
        "portal.statistics.cause": "Cause",
        "portal.statistics.times": "Times",
        "portal.statistics.exclusions-heading": "Exclusions",
        "portal.statistics.exclusions-text": """
        Each time that somebody with the specialty and the district was left out of a pool, and why. The cause is published \
        before the randomness exists.
        """,
        "portal.statistics.exclusions": "Exclusions from pools, by cause",
        "portal.statistics.thin": "Thin pools",
        "portal.statistics.thin-text":
            "Where there are few people chance decides little. The remedy is more experts, not another draw.",
        "portal.statistics.cells-all": "specialties in districts with anyone on the roster",
        "portal.statistics.cells-three": "of these, with three or more people who can serve today",
        "portal.statistics.applications": "Applications",
        "portal.statistics.districts": "Applications by district",
        "portal.statistics.district": "District",
        "portal.statistics.submitted": "Applications",
        "portal.statistics.outside": """
        The public record does not say how many complaints there were or how many people verified a draw: the first is \
        counted elsewhere, and nobody should count the second.
        """,

        // MARK: Open data

        "portal.data.lead": """
        The whole data, at addresses that do not change. All of it follows from the public record: from the same record \
        anybody gets the same files, byte by byte.
        """,
        "portal.data.absent": "The files are being prepared. Come back in a few minutes.",
        "portal.data.sets": "Data sets",
        "portal.data.columns": "Columns of “{name}”",
        "portal.data.column": "Column",
        "portal.data.meaning": "What it says",
        "portal.data.dictionary": "Show its columns",
        "portal.data.csv-metadata": "Description of the CSV",
        "portal.data.licence": "Licence",
        "portal.data.licence-text": """
        You may copy, use and publish the data, also for profit, if you say where they come from. If you change them, say so.
        """,
        "portal.data.files": "All files and their checksums",
        "portal.data.files-text": "To check what you downloaded, put SHA256SUMS into the same folder and type:",
        "portal.data.file": "File",
        "portal.data.size": "Size",
        "portal.data.digest": "SHA-256",
        "portal.data.whole": "For programs",
        "portal.data.whole-list-catalogue": "Catalogue of the data sets (DCAT)",
        "portal.data.whole-list-dictionary": "Data dictionary",
        "portal.data.feed-draws": "News of draws (Atom)",
        "portal.data.feed-roster": "News of the roster (Atom)",
        "portal.data.api": "Description of the read interface (OpenAPI)",
        "portal.data.checksums": "Checksums",
        "portal.data.log": "The public record itself",
        "portal.data.log-text": """
        The data above are a convenience. What counts is the record: entries, checkpoint and proofs, in the open formats \
        tlog-tiles and tlog-checkpoint of C2SP. Its address is:
        """,
        "portal.data.checkpoint": "Checkpoint",
        "portal.data.policy": "Keys of the record",
    ]
}
