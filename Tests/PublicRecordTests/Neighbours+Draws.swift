import Beacon
import Draw
import Forge

/// Openings and conclusions.
extension Neighbours {
    private static let withoutPeriod: Forge = {
        var forge = Forge()
        forge.found()
        forge.append(.policyAdopted(World.policy()))
        forge.append(.periodOpened(World.period))
        for number in 1...4 { forge.admit(number) }
        return forge
    }()

    private static func replacing(_ cause: String, _ expert: ExpertID) -> Step {
        { forge in
            forge.open(
                World.request("12/2026"), replaces: .init(draw: World.draw(1), expert: expert, cause: cause),
                spoil: { _ in })
        }
    }

    private static let designated = concluded.designated(World.draw(1))
    private static let alternate = concluded.conclusions[World.draw(1)]?.fact.alternates.first ?? World.expert(1)

    /// The first draw's designated was replaced once already, by another who may be replaced now.
    private static let replaced: Forge = {
        var forge = concluded
        replacing("excusa", designated)(&forge)
        forge.conclude(World.draw(2))
        return forge
    }()

    private static let secondDesignated = replaced.designated(World.draw(2))

    private static func impeded(_ number: Int, _ cause: String = "parentesco", count: Int = 1) -> Step {
        { forge in
            forge.open(
                request, impediments: (0..<count).map { .init(expert: World.expert(number + $0), cause: cause) },
                spoil: { _ in })
        }
    }

    static let openings = [
        opening(.folioGap) { $0.draw = World.draw(2) },
        opening(.folioGap, in: concluded) { $0.draw = World.draw(1) },
        opening(.folioGap) { $0.draw = World.draw(1, 2027) },
        opening(.unknownCode) { $0.request.court = "juzgado-9" },
        opening(.unknownCode) { $0.request.kind = "oficial" },
        opening(.unknownCode) { $0.request.specialty = "grafoscopia" },
        opening(.unknownCode) { $0.request.district = "actopan" },
        opening(.policyNotInForce) { $0.policy = "acuerdo-2" },
        Neighbours(
            .noPeriod, in: withoutPeriod, broken: { $0.open(request, at: World.period.until, spoil: { _ in }) },
            honest: { $0.open(request, at: World.period.until.advanced(by: -1), spoil: { _ in }) }),
        Neighbours(
            .secondDraw, in: concluded, broken: { $0.open(World.request("0012-2026"), spoil: { _ in }) },
            honest: { $0.open(World.request("012/20260"), spoil: { _ in }) }),
        Neighbours(
            .secondDraw, in: concluded, broken: { $0.open(World.request("12.2026"), spoil: { _ in }) },
            honest: { $0.open(World.request("12.2026", court: "juzgado-2"), spoil: { _ in }) }),
        Neighbours(
            .replacement, in: concluded, broken: replacing("excusa", alternate), honest: replacing("excusa", designated)
        ),
        Neighbours(
            .replacement, in: concluded, broken: replacing("licencia", designated),
            honest: replacing("excusa", designated)),
        Neighbours(
            .replacement, in: replaced, broken: replacing("excusa", designated),
            honest: {
                $0.open(
                    World.request("12/2026"),
                    replaces: .init(draw: World.draw(2), expert: secondDesignated, cause: "excusa"), spoil: { _ in })
            }),
        Neighbours(
            .replacement, in: opened, broken: replacing("excusa", World.expert(1)),
            honest: { $0.open(request, spoil: { _ in }) }),
        Neighbours(.unknownCode, broken: impeded(1, "excusa"), honest: impeded(1)),
        Neighbours(.impediment, broken: impeded(7), honest: impeded(6)),
        opening(.poolMismatch) { $0.pool.root = Fixed.digest("") },
        opening(.poolMismatch) { $0.pool.tickets += 1 },
        Neighbours(.poolTooSmall, broken: impeded(1, count: 4), honest: impeded(1, count: 3)),
        Neighbours(
            .poolTooSmall, broken: { $0.open(World.request("14/2026", seats: 7), spoil: { _ in }) },
            honest: { $0.open(World.request("14/2026", seats: 6), spoil: { _ in }) }),
        opening(.envelopes) { $0.envelopes.swapAt(0, 1) },
        opening(.envelopes) { $0.envelopes.removeLast() },
        opening(.round) { $0.beacon.round += 1 },
        opening(.round) { $0.beacon.chain = "local-2" },
    ]

    private static let dishonest: Forge = {
        var forge = founded
        forge.open(World.request("12/2026"), spoil: { $0.envelopes[0].box[50] ^= 1 })
        return forge
    }()

    static let conclusions = [
        conclusion(.unknownDraw) { $0.draw = World.draw(2) },
        Neighbours(
            .concludedTwice, in: concluded, broken: { $0.conclude(World.draw(1), unchecked: true) },
            honest: { $0.open(request, spoil: { _ in }) }),
        conclusion(.unknownChain) { $0.beacon.chain = "local-3" },
        conclusion(.round) { $0.beacon.round -= 1 },
        conclusion(.round, after: 1_200, than: 1_200, beacon: "local-2") { $0.beacon.round += 1 },
        conclusion(.fallbackTooEarly, after: 599, than: 660, beacon: "local-2"),
        conclusion(.beforeRound, after: -1, than: 0),
        conclusion(.beaconSignature) { $0.signature[63] ^= 1 },
        conclusion(.commitment) { $0.secret[0] ^= 1 },
        Neighbours(
            .envelopeDishonest, in: dishonest, broken: { $0.conclude(World.draw(1), unchecked: true) },
            honest: { $0.appendUnchecked(World.change(.suspended, 1)) }),
        conclusion(.order) { swap(&$0.designated, &$0.alternates) },
        conclusion(.order) { $0.designated.append($0.designated[0]) },
    ]
}
