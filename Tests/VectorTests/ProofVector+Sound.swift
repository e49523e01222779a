import Beacon
import Draw
import LogBuilder
import PublicRecord
import Support
import Verification

extension ProofVector {
    private static func impediment(_ number: Int) -> DrawOpened.Impediment {
        .init(expert: Sample.expert(number), cause: "parentesco")
    }

    /// Two draws: in the second, one expert has a designation more than the others.
    private static func second(under rule: TicketRule) -> ProofFile {
        Proved(policy: Sample.policy(tickets: rule), before: { $0.draw(Sample.request("1/2026")) }).concluded().proof()
    }

    private static let replacement: ProofFile = {
        var log = LogBuilder.founded()
        let first = log.draw(Sample.request("12/2026"))
        let draw = log.open(Sample.request("12/2026 bis"), replaces: log.exhaust(first))
        log.conclude(draw)
        return log.proof(of: draw)
    }()

    /// A draw with two experts in the district and `there` in its neighbour.
    private static func thin(
        _ rule: PolicyAdopted.ThinPools, there: Int, seats: Int = 1, district: String = "pachuca"
    ) -> ProofFile {
        var log = LogVector.thin(rule, there: there)
        let draw = log.draw(Sample.request("12/2026", district: district, seats: seats))
        return log.proof(of: draw)
    }

    private static let afterDirect: ProofFile = {
        var log = LogBuilder.founded()
        let direct = log.designate(1, Sample.request("12/2026"))
        log.move(.direct(direct), .excused(cause: "excusa"))
        let draw = log.draw(Sample.request("12/2026"), replaces: .init(.direct(direct), cause: "excusa"))
        return log.proof(of: draw)
    }()

    private static let witnessed = WitnessedDraw()

    static let sound: [ProofVector] = [
        ProofVector("uniform", .success(usual), Proved.honest.proof()),
        ProofVector("equity", .success(usual), second(under: .equity(cap: 3))),
        ProofVector("rotation", .success(usual), second(under: .rotation)),
        ProofVector("replacement", .success(usual), replacement),
        ProofVector("replacement of a direct designation", .success(usual), afterDirect),
        ProofVector("widened", .success(usual + [.widened]), thin(.widen, there: 2)),
        ProofVector("widened, for its seats", .success(usual + [.widened]), thin(.widen, there: 3, seats: 4)),
        ProofVector(
            "no lot", .success(usual + [.noLot]),
            Proved(request: Sample.request("7/2026", seats: 5)).concluded().proof()
        ),
        ProofVector("widened, no lot", .success(usual + [.noLot, .widened]), thin(.widen, there: 2, seats: 4)),
        ProofVector(
            "widened, and fewer than the policy's least", .success(usual + [.widened]),
            thin(.widenAndProceed, there: 0)),
        ProofVector(
            "widened, no lot, and fewer than the policy's least", .success(usual + [.noLot, .widened]),
            thin(.widenAndProceed, there: 0, seats: 2)),
        ProofVector(
            "fewer than the policy's least, no neighbours", .success(usual),
            thin(.widenAndProceed, there: 2, district: "tula")),
        ProofVector(
            "two seats", .success(usual), Proved(request: Sample.request("7/2026", seats: 2)).concluded().proof()),
        ProofVector(
            "reserved", .success(usual + [.reserved]),
            Proved(request: Sample.request(nil), hidden: "12/2026").concluded().proof()),
        ProofVector(
            "custodians", .success(usual),
            Proved(policy: Sample.policy(custodians: ["colegio", "archivo"])).concluded().proof()),
        ProofVector(
            "impediments, one of a suspended expert", .success(usual),
            Proved(
                impediments: [impediment(2), impediment(4)], before: { $0.change(.suspended, 2) }
            ).concluded().proof()),
        ProofVector(
            "fewer alternates than the policy asks for", .success(usual),
            Proved(policy: Sample.policy(alternates: 10), experts: 3).concluded().proof()),
        ProofVector(
            "excluded by each cause that needs no impediment", .success(usual),
            Proved(
                experts: 7,
                pool: {
                    $0.replacingOnly("P-000001 1\n", with: "P-000001 0 vigencia\n")
                        .replacingOnly("P-000002 1\n", with: "P-000002 0 suspendido\n")
                        .replacingOnly("P-000003 1\n", with: "P-000003 0 no-disponible\n")
                }
            ).concluded().proof()),
        ProofVector("no alternates", .success(usual), Proved(policy: Sample.policy(alternates: 0)).concluded().proof()),
        ProofVector(
            "concluded at the second when the round is due", .success(usual), Proved().concluded(after: 0).proof()),
        ProofVector(
            "concluded at the last second that is not late", .success(usual), Proved().concluded(after: 3_600).proof()),
        ProofVector("late", .success(usual + [.late]), Proved().concluded(after: 3_601).proof()),
        ProofVector(
            "fallback", .success(usual + [.fallback]), Proved().concluded(after: 660, beacon: "local-2").proof()),
        ProofVector(
            "fallback, late", .success(usual + [.fallback, .late]),
            Proved().concluded(after: 86_400, beacon: "local-2").proof()),
        ProofVector(
            "identity absent", .success(usual + [.identityAbsent]), Proved.honest.proof { $0.experts[1].identity = nil }
        ),
        ProofVector(
            "no newline at the end", .success(usual), bytes: Proved.honest.proof().bytes.dropLast()),
        ProofVector(
            "unknown signatures are ignored", .success(usual),
            Proved.honest.log.proof(
                of: Proved.honest.draw,
                under: Proved.honest.log.checkpoint().cosigned(by: WitnessedDraw.witnesses, at: Sample.start))),
        ProofVector(
            "witnesses", .success([.notIndependent]), trust: WitnessedDraw.trust, witnessed.proof(witnessed.early())),
        ProofVector(
            "witnesses, any of two", .success([.notIndependent]), trust: Trust("any", of: WitnessedDraw.witnesses),
            witnessed.proof(
                witnessed.early([Sample.witness(2)]),
                now: witnessed.proved.log.checkpoint().cosigned(by: [Sample.witness(1)], at: witnessed.due))),
        ProofVector(
            "witnesses not asked for, though there", .success(usual), witnessed.proof(witnessed.early(before: -10))),
    ]
}
