import Draw
import TransparencyLog

/// Where the files beside the log stand, below its prefix (protocol section 3), and how long they may be (section 3.1).
public enum PublishedFile {
    public static let checkpoint = "checkpoint"
    public static let trustPolicy = "log.policy"

    public static func identity(_ expert: ExpertID) -> String { "identities/\(expert).json" }
    public static func pool(_ draw: DrawID) -> String { "draws/\(draw).pool.txt" }
    /// The opening or annulment of a draw under a checkpoint that witnesses cosigned.
    public static func witnessedOpening(_ draw: DrawID) -> String { "draws/\(draw).opened.tlog-proof" }
    public static func witnessedAnnulment(_ draw: DrawID) -> String { "draws/\(draw).annulled.tlog-proof" }
    public static func proof(_ draw: DrawID) -> String { "draws/\(draw).proof.json" }

    /// The most bytes that a file of each kind has. A longer file is malformed.
    public enum Limit {
        public static let checkpoint = SignedNote.maxSize
        /// 256 hashes.
        public static let tile = 8_192
        /// 256 of the longest entries, each behind the two bytes of its length.
        public static let bundle = 16_777_472
        /// A `*.tlog-proof`.
        public static let entryProof = 1_048_576
        public static let pool = 16_777_216
        public static let identity = 65_536
        /// The largest JSON of a proof, and the newline that may follow it.
        public static let proof = ProofFile.maxSize + 1
        public static let trustPolicy = 1_048_576
    }
}
