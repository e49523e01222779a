import Office
import PublicRecord
import Wording

/// One entry of the log in a timeline: the part `event`, and a row of the part `timeline`.
struct TimelineRow {
    var moment: Moment
    var text: String
    var signer: String
    /// The designation, draw or matter of the entry, where the page does not make it clear.
    var concerns: Link?
    var entryLink: String

    init(_ row: RecordedEntry, concerns: Link? = nil, in visit: Visit) {
        moment = visit.moment(row.entry.time)
        text = row.entry.fact.sentence(visit.names)
        signer = visit.names.office(row.entry.by)
        self.concerns = concerns
        entryLink = Route.entry(row.place).link
    }

    static func rows(_ history: [RecordedEntry], in visit: Visit) -> [TimelineRow] {
        history.map { TimelineRow($0, in: visit) }
    }
}

extension Link {
    /// A link to the public page of a designation.
    init(_ id: DesignationID) {
        switch id {
        case .drawn(let draw, _): self.init(text: id.description, .draw(draw))
        case .direct(let direct): self.init(text: id.description, .direct(direct))
        }
    }
}

extension Fact {
    /// Returns the event in one sentence. Every type of entry has one.
    func sentence(_ names: Catalogues) -> String {
        switch self {
        case .recordCreated(let fact):
            say("portal.public.fact.created", ["institution": fact.institution, "origin": fact.origin])
        case .catalogueAdopted(let fact):
            say(
                "portal.public.fact.catalogue", count: fact.rows.count,
                ["catalogue": say("catalogue.\(fact.catalogue.rawValue)"), "instrument": fact.instrument])
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
        case .activityNoted(let fact): say("portal.public.fact.activity", count: fact.count)
        default: phrase(names)
        }
    }

    /// The designation that the entry creates or changes.
    var designation: DesignationID? {
        switch self {
        case .designationMoved(let fact): fact.designation
        case .directlyDesignated(let fact): .direct(fact.designation)
        default: nil
        }
    }
}
