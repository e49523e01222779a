import Draw
import Sodium
import WireFormat

/// The signatures of actas that the record notes.
public struct SignedActas: Sendable {
    public struct Signature: Equatable, Sendable {
        /// The digest of the signature's file.
        public let file: Digest
        public let time: Timestamp
        /// The office of the signer.
        public let office: String
        /// The entry's place in the log.
        public let place: Int
    }

    private var signatures: [DrawID: [Signature]] = [:]

    /// The signatures of a draw's acta, oldest first.
    public subscript(draw: DrawID) -> [Signature] { signatures[draw] ?? [] }

    mutating func note(_ signature: Signature, of draw: DrawID) { signatures[draw, default: []].append(signature) }
}

extension RecordState {
    mutating func sign(_ fact: ActaSigned, by office: String, at time: Timestamp, place: Int) throws(Violation) {
        guard let draw = draws[fact.draw] else { throw Violation(.unknownDraw, fact.draw) }
        try require(!draw.isAnnulled, Violation(.annulled, fact.draw))
        try require(draws.open[fact.draw] == nil, Violation(.notConcluded, fact.draw))
        try checkCourt(draw.court, by: office)
        let isNew = !signedActas[fact.draw].contains { $0.file == fact.file }
        try require(isNew, Violation(.signedTwice, fact.file.hex))
        signedActas.note(.init(file: fact.file, time: time, office: office, place: place), of: fact.draw)
    }
}
