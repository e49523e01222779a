import Draw
import Foundation
import PublicRecord
import Sodium
import Store
import TransparencyLog
import WireFormat

extension Office {
    /// What a court asks for, as its clerk writes it: codes, or names in any spelling.
    public struct Petition: Sendable {
        public var court: String
        public var caseNumber: String
        /// Whether the file number is kept from the public.
        public var sealed: Bool
        public var specialty: String
        public var district: String
        public var kind: String
        public var seats: Int
        public var impediments: [DrawOpened.Impediment]
        public var replaces: DrawOpened.Replacement?

        public init(
            court: String, caseNumber: String, sealed: Bool = false, specialty: String, district: String, kind: String,
            seats: Int = 1, impediments: [DrawOpened.Impediment] = [], replaces: DrawOpened.Replacement? = nil
        ) {
            self.court = court
            self.caseNumber = caseNumber
            self.sealed = sealed
            self.specialty = specialty
            self.district = district
            self.kind = kind
            self.seats = seats
            self.impediments = impediments
            self.replaces = replaces
        }
    }

    /// The court's receipt, before any randomness exists.
    public struct Receipt: Sendable {
        public var opened: DrawOpened
        public var time: Timestamp
        /// The entry's place in the log and its leaf hash.
        public var place: Int
        public var leaf: Digest
        public var pool: Pool
        /// When the round is due and the draw can be concluded.
        public var due: Timestamp
    }

    /// Fixes everything about a draw but the beacon's round: the pool, the secret's commitment, the round to wait for.
    /// - Parameter office: the acting office; the court itself if `nil`.
    public func openDraw(_ petition: Petition, by office: String? = nil) throws -> Receipt {
        let time = try now()
        let state = reader.state
        guard let policy = state.policies.inForce else { throw Refusal(.noPolicy) }
        let request = try self.request(petition)
        let impediments = petition.impediments.sorted { $0.expert < $1.expert }
        let pool = state.pool(for: request, impediments: impediments, rule: policy.tickets, at: time)
        let draw = try state.draws.nextID(at: time)
        let secret = try ports.random.bytes(Commitment.secretSize)
        let chain = policy.beacons[0].chain
        let round = chain.round(forDrawOpenedAt: time, delay: policy.delay)
        let opened = DrawOpened(
            draw: draw, request: request, policy: policy.policy, impediments: impediments,
            pool: DrawOpened.PoolSummary(pool), commitment: Commitment.digest(draw: draw, secret: secret),
            envelopes: try policy.custodians.map {
                .init(custodian: $0.name, box: try Envelope.box(draw: draw, secret: secret, key: $0.key))
            },
            beacon: .init(chain: chain.name, round: round), replaces: petition.replaces)
        let place = reader.size
        let items = try append([.drawOpened(opened)], by: office ?? request.court, at: time) { append in
            append.changes = [.pool(pool.text, of: draw), try seal(secret, as: SealedName(.secret, draw))]
            if petition.sealed {
                let number = Array(petition.caseNumber.utf8)
                append.changes.append(try seal(number, as: SealedName(.caseNumber, draw)))
            }
        }
        return Receipt(
            opened: opened, time: time, place: place, leaf: items[0].leaf, pool: pool,
            due: try Timestamp(seconds: chain.due(round)))
    }

    private func request(_ petition: Petition) throws -> Request {
        let catalogues = reader.state.catalogues
        guard (1...20).contains(petition.seats) else { throw Refusal(.badSeats, ["seats": String(petition.seats)]) }
        let court = try catalogues.code(petition.court, in: .courts)
        return Request(
            court: court, caseNumber: try caseNumber(petition, of: court),
            specialty: try catalogues.code(petition.specialty, in: .specialties),
            district: try catalogues.code(petition.district, in: .districts),
            kind: try catalogues.code(petition.kind, in: .kinds), seats: petition.seats)
    }

    /// The file number in the record's spelling, or its seal.
    private func caseNumber(_ petition: Petition, of court: String) throws -> CaseNumber {
        let text = petition.caseNumber.normalized.uppercased()
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard let number = try? CaseNumber(text) else { throw Refusal(.badCase, ["case": petition.caseNumber]) }
        guard petition.sealed else { return number }
        // The same file always gets the same seal, so that it cannot be drawn for twice.
        return CaseNumber(sealedBy: sealing.authenticate("insacula/v1/case\n\(court)\n\(number.key)\n"))
    }
}

extension Catalogues {
    /// The code that a clerk means by a code or a name.
    func code(_ text: String, in catalogue: Catalogue) throws(Refusal) -> String {
        if contains(text, in: catalogue) { return text }
        let rows = rows(of: catalogue)
        let matches = rows.filter { $0.name.folded == text.folded || $0.code.folded == text.folded }
        guard let match = matches.first else {
            let close = rows.filter { !text.folded.isEmpty && $0.name.folded.contains(text.folded) }.prefix(5)
            throw Refusal(
                .unknownName,
                ["name": text, "catalogue": catalogue.rawValue, "close": close.map(\.code).joined(separator: ", ")])
        }
        guard matches.count == 1 else {
            throw Refusal(
                .ambiguousName,
                ["name": text, "catalogue": catalogue.rawValue, "close": matches.map(\.code).joined(separator: ", ")])
        }
        return match.code
    }
}
