import WireFormat

/// Whom a verifier trusts: logs by their keys, and which witnesses must have cosigned a checkpoint (C2SP tlog-policy).
///
/// The file's lines, each ended by `\n`, have items separated by spaces and tabs:
///
///     log <verifier key> [<url>]
///     witness <name> <verifier key> [<url>]
///     group <name> all|any|<k> <member>…
///     quorum <name>|none
///
/// A group has witnessed a checkpoint if k of its members have, witnesses or groups that earlier lines define, each a
/// member once. There is exactly one `quorum`, of a name that an earlier line defines. Blank lines and lines that begin
/// with `#` are ignored. Names are bytes and nothing else.
public struct TrustPolicy: Sendable {
    /// The logs, in the order of their lines. No two have the same public key.
    public let logs: [VerifierKey]
    /// In the order of their lines, so that members come before their groups.
    private let rules: [Rule]
    /// The rule that a checkpoint must meet, or `nil` for none.
    private let quorum: Int?

    enum Rule {
        case witness(VerifierKey)
        /// Members by their place among the rules.
        case group(threshold: Int, members: [Int])
    }

    /// Reads a policy file, the whole of it or nothing.
    /// - Throws: at `line N`, counted from 1: `notText` for a forbidden byte, `truncated` if the line does not end,
    ///   `unknownValue` for the keyword, `missing` or `trailing` for the number of items, what is wrong with a
    ///   verifier key (`badKey` if it is of the other type), `duplicateName` for a name, key, member or quorum that
    ///   was there before, `unknownName` for one that was not, `notDecimal` or `outOfRange` for k. At `quorum`:
    ///   `missing`.
    public init(parsing bytes: some Collection<UInt8>) throws(Malformed) {
        var parser = TrustPolicyParser()
        try parser.read(bytes)
        guard let quorum = parser.quorum else { throw Malformed(.missing, at: "quorum") }
        logs = parser.logs
        rules = parser.rules
        switch quorum {
        case .none: self.quorum = nil
        case .rule(let index): self.quorum = index
        }
    }

    /// The policy that trusts one log and asks for no witness.
    public init(log: VerifierKey) { self.init(logs: [log]) }

    /// The policy that trusts logs, or several keys of one log, and asks for no witness.
    public init(logs: [VerifierKey]) {
        self.logs = logs
        rules = []
        quorum = nil
    }

    /// Whether the quorum is another than `none`.
    public var requiresWitnesses: Bool { quorum != nil }

    /// Whether this is the key of one of the logs: the same name, type and public key.
    public func accepts(_ key: VerifierKey) -> Bool { logs.contains(key) }

    /// What the witnesses say of a checkpoint.
    public enum QuorumState: Equatable, Sendable {
        /// The quorum is `none`.
        case notRequired
        case met
        case notMet
        /// It would be met if the cosignatures of kinds that are not checked here were good.
        case unchecked
        /// A signature line of this witness, by its key's name, does not verify: the checkpoint must be refused. It
        /// does not matter whether the quorum needs the witness.
        case invalid(String)
    }

    /// - Parameter limit: cosignatures count only if their time is before it, in seconds since 1970.
    public func quorum(of checkpoint: SignedCheckpoint, before limit: Int? = nil) -> QuorumState {
        // Of each rule whether it is met, and whether it would be if what cannot be checked were good.
        var met: [(surely: Bool, perhaps: Bool)] = []
        for rule in rules {
            switch rule {
            case .witness(let key):
                switch checkpoint.cosignature(by: key) {
                case .absent: met.append((false, false))
                case .invalid: return .invalid(key.name)
                case .unchecked: met.append((false, true))
                case .valid(let seconds):
                    let isInTime = limit.map { seconds < $0 } ?? true
                    met.append((isInTime, isInTime))
                }
            case .group(let threshold, let members):
                met.append(
                    (members.count { met[$0].surely } >= threshold, members.count { met[$0].perhaps } >= threshold))
            }
        }
        guard let quorum else { return .notRequired }
        return met[quorum].surely ? .met : met[quorum].perhaps ? .unchecked : .notMet
    }
}
