import Draw
import PublicRecord
import TransparencyLog
import WireFormat

/// Everything that a stranger needs to check one designation offline (protocol section 10.1).
public struct ProofFile: Equatable, Sendable {
    /// A proof file larger than this is not read.
    public static let maxSize = 16 << 20
    static let format = "insacula-proof/v1"

    /// An entry's exact bytes with the proof that the log holds them.
    public struct ProvedEntry: Equatable, Sendable {
        public var entry: [UInt8]
        public var proof: EntryProof

        public init(entry: [UInt8], proof: EntryProof) {
            self.entry = entry
            self.proof = proof
        }
    }

    /// The admission of a designated or alternate expert.
    public struct ProvedExpert: Equatable, Sendable {
        public var admitted: ProvedEntry
        /// The newest correction of the expert's identity, where there was one when the proof was made.
        public var corrected: ProvedEntry?
        /// The exact text of the identity document; `nil` where it was erased.
        public var identity: [UInt8]?

        public init(admitted: ProvedEntry, corrected: ProvedEntry? = nil, identity: [UInt8]?) {
            self.admitted = admitted
            self.corrected = corrected
            self.identity = identity
        }
    }

    public var log: VerifierKey
    /// The entry that announced the matter key in force at the opening.
    public var matter: ProvedEntry
    public var policy: ProvedEntry
    public var opened: ProvedEntry
    /// The opening under a checkpoint that witnesses cosigned before the round was due.
    public var witnessed: EntryProof?
    public var concluded: ProvedEntry
    /// The pool text, not yet read.
    public var pool: String
    public var experts: [ProvedExpert]

    public init(
        log: VerifierKey, matter: ProvedEntry, policy: ProvedEntry, opened: ProvedEntry,
        witnessed: EntryProof? = nil, concluded: ProvedEntry, pool: String, experts: [ProvedExpert]
    ) {
        self.log = log
        self.matter = matter
        self.policy = policy
        self.opened = opened
        self.witnessed = witnessed
        self.concluded = concluded
        self.pool = pool
        self.experts = experts
    }

    /// Every entry with the name of its member, corrections of identities apart.
    var entries: [(name: String, proved: ProvedEntry)] {
        [("matter", matter), ("policy", policy), ("opened", opened), ("concluded", concluded)]
            + experts.enumerated().map { ("experts[\($0.offset)]", $0.element.admitted) }
    }

    /// The corrections of identities, each with the name of its member.
    var corrections: [(name: String, proved: ProvedEntry)] {
        experts.enumerated().compactMap { place, expert in
            expert.corrected.map { ("experts[\(place)].corrected", $0) }
        }
    }

    public init(parsing bytes: [UInt8]) throws(Malformed) {
        let text = bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...]
        guard text.count <= ProofFile.maxSize else { throw Malformed(.tooLong, at: "") }
        let json = try JSON(parsing: text)
        self = try Fields.read(json) { (fields) throws(Malformed) in
            guard try fields.string("format") == ProofFile.format else { throw Malformed(.unknownValue, at: "format") }
            let log = try fields.string("log") { (text) throws(Malformed) in try VerifierKey(text) }
            guard log.algorithm == .ed25519 else { throw Malformed(.badKey, at: "log") }
            let matter = try fields.object("matter") { (fields) throws(Malformed) in try ProvedEntry(&fields) }
            let policy = try fields.object("policy") { (fields) throws(Malformed) in try ProvedEntry(&fields) }
            var witnessed: EntryProof?
            let opened = try fields.object("opened") { (fields) throws(Malformed) in
                if let value = fields.optional("witnessed") {
                    guard case .string(let text) = value else { throw Malformed(.wrongType, at: "witnessed") }
                    witnessed = try at("witnessed") { () throws(Malformed) in try EntryProof(parsing: text) }
                }
                return try ProvedEntry(&fields)
            }
            return ProofFile(
                log: log, matter: matter, policy: policy, opened: opened, witnessed: witnessed,
                concluded: try fields.object("concluded") { (fields) throws(Malformed) in try ProvedEntry(&fields) },
                pool: try fields.string("pool"),
                experts: try fields.array("experts", count: 0...2 * DrawConcluded.mostExperts) {
                    (json) throws(Malformed) in
                    try Fields.read(json) { (fields) throws(Malformed) in try ProvedExpert(&fields) }
                })
        }
    }

    /// The file: canonical JSON and one newline.
    public var bytes: [UInt8] {
        JSON.object([
            "format": .string(ProofFile.format), "log": .string(log.text), "matter": matter.json,
            "policy": policy.json,
            "opened": opened.json.with(["witnessed": witnessed.map { .string($0.text) }]),
            "concluded": concluded.json, "pool": .string(pool),
            "experts": .array(
                experts.map { expert in
                    expert.admitted.json.with([
                        "corrected": expert.corrected?.json,
                        "identity": expert.identity.map { .string(String(decoding: $0, as: UTF8.self)) },
                    ])
                }),
        ]).bytes + [UInt8(ascii: "\n")]
    }
}

extension ProofFile.ProvedEntry {
    fileprivate init(_ fields: inout Fields) throws(Malformed) {
        entry = Array(try fields.string("entry").utf8)
        guard (1...EntryBundle.maxEntrySize).contains(entry.count) else { throw Malformed(.wrongLength, at: "entry") }
        proof = try fields.string("proof") { (text) throws(Malformed) in try EntryProof(parsing: text) }
    }

    fileprivate var json: JSON {
        .object(["entry": .string(String(decoding: entry, as: UTF8.self)), "proof": .string(proof.text)])
    }
}

extension ProofFile.ProvedExpert {
    fileprivate init(_ fields: inout Fields) throws(Malformed) {
        if let value = fields.optional("identity") {
            guard case .string(let text) = value else { throw Malformed(.wrongType, at: "identity") }
            identity = Array(text.utf8)
        }
        if fields.optional("corrected") != nil {
            corrected = try fields.object("corrected") { (fields) throws(Malformed) in
                try ProofFile.ProvedEntry(&fields)
            }
        }
        admitted = try ProofFile.ProvedEntry(&fields)
    }
}
