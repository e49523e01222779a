import Draw
import PublicRecord
import Sodium
import Store
import WireFormat

extension Office {
    /// A lot that a file has had, which a clerk must see before asking for another one.
    public struct EarlierLot: Sendable {
        /// The raw values name phrases.
        public enum State: String, CaseIterable, Sendable {
            case open, concluded, annulled
            /// A designation without a lot.
            case direct
        }

        public var lot: LotID
        public var specialty: String
        public var kind: String
        public var opened: Timestamp
        public var state: State
        public var designations: [(id: DesignationID, stage: Designation.Stage.Kind)]
        /// Whether it has the same specialty: another lot must then declare what it follows.
        public var isSameMatter: Bool
        public var follows: Following?
    }

    /// The inputs that opening a draw would fix now.
    public struct Preview: Sendable {
        /// As it will be in the entry.
        public var request: Request
        /// The file number as parsed, for a reserved matter too.
        public var caseNumber: CaseNumber
        /// As it will be in the entry.
        public var tag: MatterTag
        public var policy: PolicyAdopted
        /// All experts with the specialty and district, with tickets or with the cause of exclusion.
        public var pool: Pool
        /// The districts that the pool was widened to.
        public var widened: [String]?
        /// Every lot that the file has had, in any specialty, in the order of the log.
        public var earlier: [EarlierLot]
        public var follows: Following?
        /// The rule on matters that opening would break; `nil` if it breaks none.
        public var refusal: Violation?
        /// The digest of everything that opening would fix.
        public var digest: Digest

        /// The smallest number of eligible experts with which the draw is opened.
        public var least: Int {
            policy.thinPools == .widenAndProceed ? request.seats : max(policy.minimumPool, request.seats)
        }

        public var canBeOpened: Bool { pool.eligible >= least }

        /// Whether chance decides nothing, because there are no more eligible experts than seats.
        public var isNoLot: Bool { pool.eligible <= request.seats }
    }
}

extension PrivateReader {
    /// What a petition would fix now: the number as it was read, what the file has had, and the pool with every exclusion.
    public func previewDraw(_ petition: Office.Petition) throws -> Office.Preview { try preview(petition, at: now()) }

    func preview(_ petition: Office.Petition, at time: Timestamp) throws -> Office.Preview {
        guard let policy = state.policies.inForce else { throw Refusal(.noPolicy) }
        let asked = try asked(petition, at: time)
        let impediments = petition.impediments.sorted { $0.expert < $1.expert }
        let (pool, widened) = state.pool(
            for: asked.request, tag: asked.tag.value, impediments: impediments, policy: policy, at: time)
        return Office.Preview(
            request: asked.request, caseNumber: asked.number, tag: asked.tag, policy: policy, pool: pool,
            widened: widened, earlier: try record.earlierLots(of: asked), follows: petition.follows,
            refusal: state.refusal(of: asked, follows: petition.follows, alternatesFirst: true, at: time),
            digest: PrivateReader.digest(of: asked, impediments, petition.follows, policy, pool, widened))
    }

    private static func digest(
        of asked: Office.Asked, _ impediments: [DrawOpened.Impediment], _ follows: Following?, _ policy: PolicyAdopted,
        _ pool: Pool, _ widened: [String]?
    ) -> Digest {
        let request = asked.request
        let shown = JSON.object([
            "court": .string(request.court), "case": request.caseNumber.map { .string($0.description) },
            "specialty": .string(request.specialty), "district": .string(request.district),
            "kind": .string(request.kind), "seats": .integer(request.seats), "tag": .string(asked.tag.value.hex),
            "impediments": .array(impediments.map { .string("\($0.expert)=\($0.cause)") }),
            "replaces": follows?.replacement?.json, "adds": follows?.addition?.json,
            "policy": .string(policy.policy), "pool": .string(pool.root.hex),
            "widened": widened.map { .array($0.map { .string($0) }) },
        ])
        return SHA256.hash("insacula/v1/shown\n\(shown.text)\n")
    }
}

extension RecordReader {
    func earlierLots(of asked: Office.Asked) throws -> [Office.EarlierLot] {
        try everyLot(under: asked.tag.value).map { lot in
            let designations = lot.isAnnulled ? [] : state.designations(of: lot.matter).filter { $0.lot == lot.id }
            return Office.EarlierLot(
                lot: lot.id, specialty: lot.specialty, kind: lot.kind, opened: opened(lot.id),
                state: standing(of: lot),
                designations: designations.compactMap { id in state[id].map { (id, $0.stage.kind) } },
                isSameMatter: lot.specialty == asked.request.specialty && !lot.isAnnulled,
                follows: try follows(of: lot.id))
        }
    }

    private func standing(of lot: Lot) -> Office.EarlierLot.State {
        switch lot.id {
        case .direct: .direct
        case .draw(let draw): lot.isAnnulled ? .annulled : state.draws.open[draw] != nil ? .open : .concluded
        }
    }

    private func opened(_ lot: LotID) -> Timestamp {
        switch lot {
        case .draw(let draw): state.draws[draw]?.opened ?? .last
        case .direct(let id): state.directs[id]?.designation.named ?? .last
        }
    }

    /// Returns the designation that a lot was declared to follow.
    public func follows(of lot: LotID) throws -> Following? {
        switch lot {
        case .draw(let draw): try opening(of: draw)?.follows
        case .direct(let id): state.directs[id]?.fact.follows
        }
    }
}

extension RecordState {
    func refusal(
        of asked: Office.Asked, follows: Following?, alternatesFirst: Bool, at time: Timestamp
    ) -> Violation? {
        do throws(Violation) {
            try checkMatter(
                of: asked.request, tag: asked.tag, follows: follows, alternatesFirst: alternatesFirst, at: time)
            return nil
        } catch {
            return error
        }
    }
}
