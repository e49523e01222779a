import Beacon
import Draw
import PublicRecord
import Sodium
import Support
import WireFormat

extension LogBuilder {
    /// Opens a draw, by default ten seconds after the newest entry.
    /// - Parameters:
    ///   - hidden: the file number of a reserved matter.
    ///   - key: the matter key, by default the sample's.
    ///   - policy: by default the one in force.
    ///   - pool: returns a changed pool for the right one; the entry gets its root, and it is published.
    ///   - spoil: changes the entry, which is then appended unchecked.
    @discardableResult
    public mutating func open(
        _ request: Request, hidden: String? = nil, key: VRF.PrivateKey = Sample.matterKey, at time: Timestamp? = nil,
        by: String? = nil, under policy: PolicyAdopted? = nil, impediments: [DrawOpened.Impediment] = [],
        replaces: Replacement? = nil, adds: Addition? = nil,
        pool forgedPool: ((String) -> String)? = nil, spoil: Spoil<DrawOpened>? = nil
    ) -> DrawID {
        let time = time ?? clock.advanced(by: 10)
        guard let policy = policy ?? state.policies.inForce else { fatalError("no policy to draw under") }
        let tag = Sample.tag(of: request, hidden: hidden, key: key)
        var (pool, widened) = state.pool(
            for: request, tag: tag.value, impediments: impediments, policy: policy, at: time)
        if let forgedPool { pool = certain { try Pool(parsing: forgedPool(pool.text)) } }
        let draw = certain { try state.draws.nextID(at: time) }
        let chain = policy.beacons[0].chain
        var fact = DrawOpened(
            draw: draw, request: request, tag: tag, policy: policy.policy, impediments: impediments,
            pool: DrawOpened.PoolSummary(pool), commitment: Fixed.digest(""), envelopes: [],
            beacon: .init(chain: chain.name, round: chain.round(forDrawOpenedAt: time, delay: policy.delay)),
            widened: widened, follows: Following(replaces: replaces, adds: adds))
        let secret = Fixed.bytes("secret \(draw)")
        fact.commitment = Commitment.digest(draw: draw, secret: secret)
        fact.envelopes = policy.custodians.map { custodian in
            // A key of low order gives no box, so bytes of the right size stand in.
            let box = try? Envelope.box(draw: draw, secret: secret, key: custodian.key)
            return .init(custodian: custodian.name, box: box ?? Fixed.bytes("no box", count: Envelope.size))
        }
        spoil?(&fact)
        let index = entries.count
        if forgedPool == nil && spoil == nil {
            append(.drawOpened(fact), at: time, by: by ?? request.court)
        } else {
            appendUnchecked(.drawOpened(fact), at: time, by: by ?? request.court)
        }
        let path = "draws/\(fact.draw).pool.txt"
        // A second draw under the same folio does not replace the first pool.
        if files[path] == nil { files[path] = Array(pool.text.utf8) }
        openings[fact.draw] = Opening(
            fact: fact, index: index, leaf: leaves[index], policy: policy, pool: pool, secret: secret)
        return fact.draw
    }

    /// Returns the second at which the round of a draw's opening is due, or the last one that a `Timestamp` can have.
    public func due(_ draw: DrawID) -> Timestamp {
        let opening = opening(of: draw)
        let seconds = opening.policy.beacons[0].chain.due(opening.fact.beacon.round)
        return (try? Timestamp(seconds: seconds)) ?? .last
    }

    public func opening(of draw: DrawID) -> Opening {
        guard let opening = openings[draw] else { fatalError("no draw \(draw)") }
        return opening
    }

    /// Concludes a draw, by default two seconds after its round is due.
    /// - Parameters:
    ///   - beacon: a fallback in place of the opening's beacon, with the right round.
    ///   - speak: returns the round, by default the chain's own.
    ///   - spoil: changes the entry, which is then appended unchecked. The order is computed before the change.
    public mutating func conclude(
        _ draw: DrawID, at time: Timestamp? = nil, by: String? = nil, beacon name: String? = nil,
        speak: ((Int) -> SignedRound)? = nil, unchecked: Bool = false, spoil: Spoil<DrawConcluded>? = nil
    ) {
        let opening = opening(of: draw)
        var beacon = opening.fact.beacon
        var due = due(draw)
        if let name, let fallback = opening.policy.beacon(named: name) {
            let round = fallback.chain.round(dueAtOrAfter: due.seconds + (fallback.after ?? 0))
            beacon = .init(chain: name, round: round)
            due = certain { try Timestamp(seconds: fallback.chain.due(round)) }
        }
        let spoken = speak?(beacon.round) ?? Sample.spoken(beacon)
        var fact = conclusion(of: opening, beacon: beacon, spoken: spoken)
        spoil?(&fact)
        let time = max(time ?? due.advanced(by: 2), time ?? clock)
        if spoil == nil && !unchecked {
            append(.drawConcluded(fact), at: time, by: by ?? opening.fact.request.court)
        } else {
            appendUnchecked(.drawConcluded(fact), at: time, by: by ?? opening.fact.request.court)
        }
    }

    /// Returns the conclusion that follows from a round, valid or not.
    public func conclusion(
        of opening: Opening, beacon: DrawOpened.Round, spoken: SignedRound, secret: [UInt8]? = nil
    ) -> DrawConcluded {
        let secret = secret ?? opening.secret
        let seed = Seed.digest(
            leaf: opening.leaf, secret: secret, chain: beacon.chain, round: beacon.round, signature: spoken.signature)
        let seats = opening.fact.request.seats
        let order = Order(of: opening.pool, seed: seed).all.map(\.expert)
        return DrawConcluded(
            draw: opening.fact.draw, beacon: beacon, signature: spoken.signature, signed: spoken.signed, secret: secret,
            designated: Array(order.prefix(seats)),
            alternates: Array(order.dropFirst(seats).prefix(opening.policy.alternates)))
    }

    /// Opens and concludes a draw.
    @discardableResult
    public mutating func draw(
        _ request: Request, hidden: String? = nil, impediments: [DrawOpened.Impediment] = [],
        replaces: Replacement? = nil, adds: Addition? = nil
    ) -> DrawID {
        let draw = open(request, hidden: hidden, impediments: impediments, replaces: replaces, adds: adds)
        conclude(draw)
        return draw
    }

    /// Returns the expert drawn first.
    public func designated(_ draw: DrawID) -> ExpertID {
        guard let first = conclusions[draw]?.fact.designated.first else { fatalError("\(draw) has no designated") }
        return first
    }
}

extension Following {
    /// Makes the link of a further lot; `nil` for a first lot.
    public init?(replaces: Replacement?, adds: Addition?) {
        if let replaces {
            self = .replaces(replaces)
        } else if let adds {
            self = .adds(adds)
        } else {
            return nil
        }
    }
}

extension LogBuilder {
    /// Annuls a draw that waits for its round.
    public mutating func annul(
        _ draw: DrawID, at time: Timestamp? = nil, by: String? = nil, cause: String = "error-de-captura",
        unchecked: Bool = false
    ) {
        let by = by ?? openings[draw]?.fact.request.court ?? Sample.court
        append(
            DrawAnnulled(draw: draw, cause: cause), Fact.drawAnnulled, at: time, by: by, unchecked ? { _ in } : nil)
    }

    /// Corrects the file number of a lot.
    /// - Parameters:
    ///   - number: the right number.
    ///   - isReserved: whether the number is reserved.
    public mutating func correct(
        _ lot: LotID, to number: String, isReserved: Bool = false, court: String = Sample.court,
        at time: Timestamp? = nil, by: String = Sample.registry, spoil: Spoil<CaseCorrected>? = nil
    ) {
        let number = Sample.number(number)
        var tag = Sample.tag(number, court: court)
        if isReserved { tag.proof = nil }
        let fact = CaseCorrected(
            lot: lot, caseNumber: isReserved ? nil : number, tag: tag, cause: "error-de-captura",
            instrument: "Auto de prueba", proposedBy: court)
        append(fact, Fact.caseCorrected, at: time, by: by, spoil)
    }

    /// Announces another matter key.
    public mutating func announce(_ key: VRF.PrivateKey) {
        append(
            .matterKeyAnnounced(
                MatterKeyAnnounced(
                    matterKey: key.publicKey, cause: "llave-perdida", instrument: "Acta de prueba",
                    proposedBy: Sample.registry)))
    }
}
