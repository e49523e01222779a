import Beacon
import Draw
import PublicRecord
import WireFormat
import Wording

/// One provision of the council's rules, in words.
public struct Provision: Equatable, Sendable {
    public var term: String
    public var text: String

    fileprivate init(_ key: String, _ text: String) {
        term = say(key)
        self.text = text
    }
}

extension PolicyAdopted {
    /// The provisions of a policy, in words.
    public var provisions: [Provision] {
        let rule =
            switch tickets {
            case .uniform: say("portal.staff.tickets.uniform")
            case .equity(let cap): say("portal.staff.tickets.equity", ["cap": String(cap)])
            case .rotation: say("portal.staff.tickets.rotation")
            }
        return [
            Provision("portal.staff.policy", policy), Provision("portal.staff.instrument", instrument),
            Provision("portal.staff.policy.tickets", rule),
            Provision("portal.staff.policy.delay", Span.text(seconds: delay)),
            Provision("portal.staff.policy.conclude", Span.text(seconds: concludeWithin)),
            Provision("portal.staff.policy.answer", String(answerBusinessDays)),
            Provision("portal.staff.policy.notices", noticePhrase),
            Provision("portal.staff.policy.fees", say("portal.staff.fees.\((fees ?? .private).rawValue)")),
            Provision("portal.staff.policy.alternates", String(alternates)),
            Provision("portal.staff.policy.minimum", String(minimumPool)),
            Provision("portal.staff.policy.thin", say("portal.staff.thin.\((thinPools ?? .refuse).rawValue)")),
            Provision("portal.staff.policy.beacons", beacons.map(\.phrase).joined(separator: ", ")),
            Provision(
                "portal.staff.policy.custodians",
                custodians.isEmpty ? say("word.none") : custodians.map(\.phrase).joined(separator: ", ")),
        ]
    }
}

extension PolicyAdopted {
    /// When a notice takes effect, for each medium.
    private var noticePhrase: String {
        CourtNotice.Medium.allCases.map { medium in
            let days = noticeDays?[medium] ?? 0
            let start = days == 0 ? say("portal.staff.notice.same-day") : say("portal.staff.notice.later", count: days)
            return say("notice.medium.\(medium.rawValue)") + ": " + start
        }.joined(separator: "; ")
    }
}

extension PolicyAdopted.Beacon {
    /// The name of the chain, and how long after the first one it may be used.
    fileprivate var phrase: String {
        after.map { say("reference.beacon-after", ["chain": chain.name, "span": Span.text(seconds: $0)]) } ?? chain.name
    }
}

extension PolicyAdopted.Custodian {
    /// The name, and the beginning of the key, by which a changed key shows.
    fileprivate var phrase: String { "\(name) (\(Hex.encode(key).prefix(16))…)" }
}
