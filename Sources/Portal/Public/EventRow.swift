import Draw
import Office
import PublicRecord
import Wording

/// One thing that happened, as a timeline tells it: the part `event`.
struct EventRow {
    var time: Moment
    var sentence: String
    /// Who says so.
    var signer: String
    /// Which designation, draw or matter it belongs to, where that is not plain.
    var concerns: Reference?
    var entryLink: String
    var place: Int

    init(_ row: RecordedEntry, concerns: Reference? = nil, in visit: Visit) {
        time = visit.moment(row.entry.time)
        sentence = row.entry.fact.sentence(visit.names)
        signer = visit.names.office(row.entry.by)
        self.concerns = concerns
        entryLink = Route.entry(row.place).link
        place = row.place
    }
}

/// Something with a page of its own.
struct Reference {
    var name: String
    var pageLink: String
}

extension Reference {
    init(_ id: DesignationID) {
        switch id {
        case .drawn(let draw, _): self.init(name: id.description, pageLink: Route.draw(draw).link)
        case .direct(let direct): self.init(name: id.description, pageLink: Route.direct(direct).link)
        }
    }
}

extension Fact {
    /// What happened, in one sentence: of everything that can happen.
    func sentence(_ names: Catalogues) -> String {
        switch self {
        case .recordCreated(let fact):
            say("portal.public.fact.created", ["institution": fact.institution, "origin": fact.origin])
        case .catalogueAdopted(let fact):
            say(
                "portal.public.fact.catalogue",
                [
                    "catalogue": say("catalogue.\(fact.catalogue.rawValue)"), "count": String(fact.rows.count),
                    "instrument": fact.instrument,
                ])
        case .policyAdopted(let fact):
            say("portal.public.fact.policy", ["policy": fact.policy, "instrument": fact.instrument])
        case .calendarAdopted(let fact):
            say("portal.public.fact.calendar", ["calendar": fact.calendar, "instrument": fact.instrument])
        case .periodOpened(let fact):
            say("portal.public.fact.period", ["period": fact.period, "instrument": fact.instrument])
        case .keyAnnounced(let fact): say("portal.public.fact.key", ["instrument": fact.instrument])
        case .matterKeyAnnounced(let fact):
            say(
                "portal.public.fact.matter-key",
                ["cause": names.name(of: fact.cause, in: .causes), "instrument": fact.instrument])
        default: phrase(names)
        }
    }

    /// The designation that it is a step of, or that it makes.
    var designation: DesignationID? {
        switch self {
        case .designationMoved(let fact): fact.designation
        case .directlyDesignated(let fact): .direct(fact.designation)
        default: nil
        }
    }
}
