extension Phrases {
    /// Open data, feeds and the read interface, in English.
    static let englishOpenData: [String: String] = [
        "dataset.peritos": "Experts",
        "dataset.peritos.about": "Every expert on the roster, with validity, standing and counts.",
        "dataset.practicas": "Practices",
        "dataset.practicas.about": "Who serves in which specialty and district.",
        "dataset.azar": "Lot and chance",
        "dataset.azar.about": "By expert and specialty: how often drawn, and how often expected.",
        "dataset.sorteos": "Draws",
        "dataset.sorteos.about": "Every draw, with all that it takes to compute it again.",
        "dataset.listas": "Pools",
        "dataset.listas.about": "Every candidate of every draw, with tickets or with the cause of exclusion.",
        "dataset.designaciones": "Designations",
        "dataset.designaciones.about": "Every designation, by lot or direct, and what became of it.",
        "dataset.designaciones-directas": "Direct designations",
        "dataset.designaciones-directas.about": "The designations without a lot, with their ground and reasons.",
        "dataset.correcciones": "Corrections",
        "dataset.correcciones.about": "Each correction of a file number, with the former one and the right one.",
        "dataset.solicitudes": "Applications",
        "dataset.solicitudes.about": "The applications to the roster, without persons.",
        "dataset.cambios-padron": "Roster changes",
        "dataset.cambios-padron.about": "Admissions, renewals, changes, sanctions and standing.",
        "dataset.catalogos": "Catalogues",
        "dataset.catalogos.about": "What each code in force means.",
        "dataset.indicadores": "Indicators",
        "dataset.indicadores.about": "The figures of the follow-up, one a row.",
        "dataset.entradas": "Entries",
        "dataset.entradas.about": "All entries of the record, with their hashes.",
        "way.lot": "by lot",
        "way.alternate": "alternate called",
        "way.direct": "direct",
        "unit.count": "count",
        "unit.thousandths": "thousandths",
        "unit.millionths": "millionths",
        "unit.seconds": "seconds",
        "unit.word": "word",
        "opendata.state.open": "open",
        "opendata.state.concluded": "concluded",
        "opendata.state.annulled": "annulled",
        "opendata.state.overdue": "overdue",
        "opendata.beacon.public": "a public beacon",
        "opendata.beacon.own": "the institution's own",
        "opendata.beacon.unknown": "nobody knows whose: as far as can be told, the court's",
        "scope.addition": "to ask for another lot in the same file",
        "scope.annulment": "to annul a draw before its round",
        "scope.correction": "to correct a file number",
        "scope.end": "an end that is nobody's fault",
        "scope.matter-key": "loss of the key of the tags",
        "scope.decision": "to reject an application",
        "scope.direct": "to designate without a lot",
        "scope.excuse": "to be excused",
        "scope.exclusion": "given by the rules of the draw",
        "scope.impediment": "bar in one matter",
        "scope.objection": "to object to an application",
        "scope.revocation": "to take a designation back",
        "scope.sanction": "final sanction",
        "scope.standing": "to change the roster",
        "operation.log": "State of the public record and its newest checkpoint",
        "operation.draws": "Draws, the newest first",
        "operation.draw": "One draw, with all that it takes to compute it again",
        "operation.inclusion": "Whether somebody was in the pool of a draw and, if not eligible, why; with the proof",
        "operation.experts": "Experts, by number",
        "operation.expert": "One expert: validity, practice, sanctions, history, lot and chance",
        "operation.designation": "One designation by lot",
        "operation.direct": "One direct designation",
        "operation.applications": "The applications of a call, without persons",
        "operation.indicators": "The indicators of the follow-up",
        "operation.catalogues": "All catalogues in force",
        "operation.catalogue": "One catalogue in force",
        "operation.entry": "One entry, exactly, with the proof that the record has it",
        "parameter.draw": "Folio of a draw, such as S-2026-000001.",
        "parameter.expert": "Number of an expert, such as P-000001.",
        "parameter.direct": "Folio of a direct designation, such as D-2026-000001.",
        "parameter.call": "Code of a call.",
        "parameter.catalogue":
            "One of: causes, courts, districts, dockets, kinds, offices, requirements, specialties, suffixes.",
        "parameter.place": "Place of an entry, counted from 0.",
        "parameter.specialty": "Code of a specialty; they are in /catalogues/specialties.",
        "parameter.district": "Code of a district; they are in /catalogues/districts.",
        "parameter.court": "Code of a court; they are in /catalogues/courts.",
        "parameter.state": "One of: open, concluded, annulled, overdue (open and past its time).",
        "parameter.standing": "One of: active, suspended, unavailable, removed.",
        "parameter.name":
            "Beginnings of one or more words of the name or the licence; accents and case do not matter.",
        "parameter.limit": "How many, from 1 to 100; 25 unless given.",
        "parameter.after-draw": "The value of «next» in the answer before: the folio of a draw.",
        "parameter.after-expert": "The value of «next» in the answer before: the number of an expert.",
        "parameter.after-application": "The value of «next» in the answer before: the folio of an application.",
        "api.unknown-address": "There is nothing here. The description openapi.json says what can be asked for.",
        "api.unknown-parameter":
            "This address has no parameter «{parameter}». The description openapi.json says which there are.",
        "api.bad-parameter": "The parameter «{parameter}» cannot be this: «{found}». {remedy}",
        "api.not-found": "«{found}» was not found ({parameter}). {remedy}",
        "opendata.title": "Experts and draws: open data",
        "opendata.about":
            "The whole public record of experts, draws and designations as files at fixed addresses, without private data.",
        "opendata.api": "Read interface to the record of experts and draws",
        "opendata.api.about":
            "Read only, without a key or an account. Times are UTC; expected counts, thousandths. Whoever wants everything should download the open data.",
        "opendata.answer": "What was asked for.",
        "opendata.answer.bad": "A parameter cannot be so; the message says which, and what to give in its place.",
        "opendata.answer.missing": "There is no such thing.",
        "opendata.readme": """
        {institution}: open data of experts and draws

        Record: {origin}
        State: {size} entries, the newest of {time}
        Address: {address}
        Licence: {licence}
                 {licence-address}

        The same data follow from the public record: whoever has it can compute them
        again, byte by byte. SHA256SUMS has the sum of each file; check them with
        «sha256sum -c SHA256SUMS».

        Sets, each in CSV and in JSON:
        {sets}
        CSV: UTF-8 without a mark at its beginning, separated by commas, lines that
        end in CR LF (RFC 4180), with a header. A missing value is an empty cell. A
        list is codes with a space between them. A text that begins with one of
        = + - @ or with an apostrophe has one more apostrophe in front, so that no
        spreadsheet takes it for a formula: take one away for the exact value, or use
        the JSON. In a spreadsheet, import as UTF-8 text.
        JSON: an array of objects, one a line; what is missing is null.
        Times are UTC. Codes are explained in «catalogos» and in diccionario.json;
        columns, in diccionario.json and in each file that ends in -metadata.json
        (CSV on the Web).

        There is no contact here, and no number of a reserved file. Corrections do not
        erase: they are new entries. Once somebody’s identity is erased, the name is
        gone from the next edition.

        News: sorteos.atom and padron.atom. For programs: openapi.json. For portals
        that harvest catalogues: catalogo.jsonld.
        """,
        "feed.draws": "Draws of experts: {institution}",
        "feed.roster": "Roster of experts: {institution}",
        "feed.opened": "Draw {draw} was opened: {specialty}, {district}",
        "feed.opened.about":
            "{court}. {eligible} eligible of {candidates} in the pool. Round {round} of {chain} decides.",
        "feed.concluded": "Draw {draw} was concluded: {specialty}, {district}",
        "feed.concluded.about": "{court}. Drawn: {designated}.",
        "feed.annulled": "Draw {draw} was annulled",
        "feed.annulled.about": "{court}. Cause: {cause}. It was annulled before there was any randomness.",
        "feed.corrected": "The file of {folio} was corrected",
        "feed.corrected.about": "{court}. The right file: {case}. Cause: {cause}.",
        "feed.reserved": "reserved",
        "feed.period": "Period {period}",
        "feed.effective": "Effective {time}",
        "feed.change.admitted": "{expert} entered the roster",
        "feed.change.renewed": "{expert} was renewed",
        "feed.change.changed": "The practice of {expert} changed",
        "feed.change.sanctioned": "Final sanction of {expert}",
        "feed.change.suspended": "{expert} was suspended",
        "feed.change.reinstated": "The suspension of {expert} ended",
        "feed.change.removed": "{expert} was removed",
        "feed.change.unavailable": "{expert} declared not to be available",
        "feed.change.available": "{expert} is available again",
    ]
}
