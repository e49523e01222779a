import Phrases
import PublicRecord
import WireFormat

extension Fact {
    /// Returns one sentence about what happened, with names for codes. For an entry that belongs to no folio's history,
    /// returns the entry's type.
    public func phrase(_ names: Catalogues) -> String {
        switch self {
        case .callOpened(let fact):
            say(
                "event.call.opened",
                [
                    "call": fact.call, "period": fact.period, "opens": fact.opens.phrase, "closes": fact.closes.phrase,
                    "instrument": fact.instrument,
                ])
        case .applicationSubmitted(let fact):
            say(
                "event.application.submitted",
                ["call": fact.call, "districts": names.list(fact.districts, in: .districts)])
        case .applicationMoved(let fact): say("event.\(fact.move.kind.rawValue)", fact.move.values(names))
        case .expertAdmitted(let fact):
            say(
                fact.application == nil ? "event.expert.admitted" : "event.expert.admitted-applicant",
                [
                    "expert": fact.expert.description, "period": fact.period, "instrument": fact.instrument,
                    "application": fact.application?.description ?? "",
                ])
        case .expertRenewed(let fact):
            say(
                "event.expert.renewed",
                ["expert": fact.expert.description, "period": fact.period, "instrument": fact.instrument])
        case .expertChanged(let fact):
            say(
                "event.expert.changed",
                [
                    "practice": names.phrase(of: fact.practice), "cause": names.name(of: fact.cause, in: .causes),
                    "effective": fact.effective.phrase, "instrument": fact.instrument,
                ])
        case .expertSanctioned(let fact):
            say(
                "event.expert.sanctioned",
                [
                    "cause": names.name(of: fact.cause, in: .causes), "effective": fact.effective.phrase,
                    "instrument": fact.instrument,
                ])
        case .standingChanged(let fact):
            say(
                "event.\(fact.change.rawValue)",
                [
                    "cause": names.name(of: fact.cause, in: .causes), "effective": fact.effective.phrase,
                    "instrument": fact.instrument,
                ])
        case .identityCorrected(let fact):
            say(
                "event.identity.corrected",
                ["cause": names.name(of: fact.cause, in: .causes), "instrument": fact.instrument])
        case .admissionAnnulled(let fact):
            say(
                "event.admission.annulled",
                [
                    "expert": fact.expert.description, "cause": names.name(of: fact.cause, in: .causes),
                    "instrument": fact.instrument,
                ])
        case .daysClosed(let fact): fact.phrase(names)
        case .drawOpened(let fact): fact.phrase(names)
        case .drawConcluded(let fact):
            say(
                "event.draw.concluded",
                [
                    "draw": fact.draw.description,
                    "designated": fact.designated.map(\.description).joined(separator: ", "),
                ])
        case .drawAnnulled(let fact):
            say(
                "event.draw.annulled",
                ["draw": fact.draw.description, "cause": names.name(of: fact.cause, in: .causes)])
        case .actaSigned(let fact): say("event.acta.signed", ["draw": fact.draw.description])
        case .caseCorrected(let fact):
            say(
                "event.case.corrected",
                [
                    "folio": fact.lot.description, "case": fact.caseNumber?.phrase(names) ?? say("word.reserved"),
                    "cause": names.name(of: fact.cause, in: .causes), "instrument": fact.instrument,
                ])
        case .directlyDesignated(let fact): fact.phrase(names)
        case .designationMoved(let fact):
            say(fact.move.key, fact.move.values(names, of: fact.designation))
        default: type
        }
    }
}

extension DaysClosed {
    /// Returns the closure in one sentence.
    public func phrase(_ names: Catalogues) -> String {
        let places = [names.list(districts, in: .districts), names.list(courts, in: .courts)].filter { !$0.isEmpty }
        return say(
            fromTime == nil ? "event.days.closed" : "event.days.closed-part",
            [
                "days": days.map(\.text).joined(separator: ", "), "from": fromTime ?? "",
                "where": isEverywhere ? say("event.everywhere") : places.joined(separator: ", "),
                "cause": names.name(of: cause, in: .causes), "instrument": instrument,
            ])
    }
}

extension DrawOpened {
    fileprivate func phrase(_ names: Catalogues) -> String {
        let key =
            switch follows {
            case nil: "event.draw.opened"
            case .replaces: "event.draw.opened-replacement"
            case .adds: "event.draw.opened-addition"
            }
        return say(key, ["draw": draw.description].merging(follows?.values(names) ?? [:]) { own, _ in own })
    }
}

extension DirectlyDesignated {
    fileprivate func phrase(_ names: Catalogues) -> String {
        let made = say(
            "event.designation.direct",
            [
                "designation": designation.description, "designee": designee.text,
                "ground": names.name(of: ground, in: .causes), "reasons": reasons, "instrument": instrument,
            ])
        guard let follows else { return made }
        let key = follows.addition == nil ? "event.replaces" : "event.adds"
        return made + (made.hasSuffix(".") ? " " : ". ") + say(key, follows.values(names))
    }
}

extension Following {
    fileprivate func values(_ names: Catalogues) -> [String: String] {
        ["designation": designation.description, "cause": names.name(of: cause, in: .causes)]
    }
}

extension DirectlyDesignated.Designee {
    /// The expert's number, or the institution's name.
    public var text: String {
        switch self {
        case .expert(let id): id.description
        case .institution(let name): name
        }
    }
}

extension ApplicationMoved.Move {
    fileprivate func values(_ names: Catalogues) -> [String: String] {
        switch self {
        case .reviewed, .corrected, .listed, .lapsed, .withdrawn: [:]
        case .returned(let missing): ["missing": names.list(missing, in: .requirements)]
        case .objected(let number, let cause):
            ["number": String(number), "cause": names.name(of: cause, in: .causes)]
        case .answered(let number): ["number": String(number)]
        case .approved(let approval): ["instrument": approval.instrument]
        case .rejected(let grounds, let approval):
            ["grounds": names.list(grounds, in: .causes), "instrument": approval.instrument]
        }
    }
}

extension DesignationMoved.Move {
    fileprivate var key: String {
        if case .due(_, .some) = self { "event.designation.due-moved" } else { "event.\(kind.rawValue)" }
    }

    fileprivate func values(_ names: Catalogues, of designation: DesignationID) -> [String: String] {
        switch self {
        case .notified(let notice):
            ["medium": say("notice.medium.\(notice.medium.rawValue)"), "day": notice.on.text]
        case .accepted, .lapsed, .delivered, .discharged: [:]
        case .due(let day, let cause):
            ["day": day.text, "cause": cause.map { names.name(of: $0, in: .causes) } ?? ""]
        case .fees(let amount): ["amount": amount.phrase]
        case .excused(let cause), .challenged(let cause), .ended(let cause):
            ["cause": names.name(of: cause, in: .causes)]
        case .resolved(let founded):
            ["decision": founded ? say("event.challenge-founded") : say("event.challenge-unfounded")]
        case .revoked(let cause, let instrument):
            ["cause": names.name(of: cause, in: .causes), "instrument": instrument]
        case .called(let expert): ["expert": expert.description, "designation": designation.description]
        }
    }
}

extension Catalogues {
    /// Returns the names for codes, separated by commas.
    public func list(_ codes: [String], in catalogue: Catalogue) -> String {
        codes.map { name(of: $0, in: catalogue) }.joined(separator: ", ")
    }

    /// Returns the name of the office or court that signs an entry.
    public func office(_ code: String) -> String {
        contains(code, in: .offices) ? name(of: code, in: .offices) : name(of: code, in: .courts)
    }

    /// Returns the specialties, each with its districts, on one line.
    public func phrase(of practice: [Practice]) -> String { lines(of: practice).joined(separator: "; ") }

    /// Returns one line for each specialty.
    public func lines(of practice: [Practice]) -> [String] {
        practice.map { name(of: $0.specialty, in: .specialties) + ": " + list($0.districts, in: .districts) }
    }
}
