import WireFormat

/// Reads the lines of a trust policy (C2SP tlog-policy).
struct TrustPolicyParser {
    enum Quorum {
        case none
        case rule(Int)
    }

    /// A word of a line. Names may hold any bytes above 0x7F, so this is no `String`.
    private typealias Item = ArraySlice<UInt8>

    private static let none: Item = Array("none".utf8)[...]

    private(set) var logs: [VerifierKey] = []
    private(set) var rules: [TrustPolicy.Rule] = []
    private(set) var quorum: Quorum?
    private var witnesses: [VerifierKey] = []
    private var ruleNames: [Item: Int] = [:]
    private var members: Set<Int> = []

    mutating func read(_ bytes: some Collection<UInt8>) throws(Malformed) {
        let lines = Array(bytes).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            do throws(Malformed) {
                // What follows the last `\n` is no line.
                guard number < lines.count - 1 || line.isEmpty else { throw Malformed(.truncated, at: "") }
                try read(line: line)
            } catch {
                throw Malformed(error.reason, at: "line \(number + 1)")
            }
        }
    }

    private mutating func read(line: Item) throws(Malformed) {
        guard line.allSatisfy({ $0 == UInt8(ascii: "\t") || $0 >= 0x20 && $0 != 0x7F }) else {
            throw Malformed(.notText, at: "")
        }
        var items = line.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }[...]
        guard let keyword = items.popFirst(), keyword.first != UInt8(ascii: "#") else { return }
        switch String(decoding: keyword, as: UTF8.self) {
        case "log": try readLog(&items)
        case "witness": try readWitness(&items)
        case "group": try readGroup(&items)
        case "quorum": try readQuorum(&items)
        default: throw Malformed(.unknownValue, at: "")
        }
        guard items.isEmpty else { throw Malformed(.trailing, at: "") }
    }

    private mutating func readLog(_ items: inout ArraySlice<Item>) throws(Malformed) {
        let key = try TrustPolicyParser.key(&items, not: .cosignature, besides: logs)
        guard key.name.isOfRepertoire else { throw Malformed(.foreignCharacter, at: "") }
        _ = items.popFirst()
        logs.append(key)
    }

    private mutating func readWitness(_ items: inout ArraySlice<Item>) throws(Malformed) {
        let name = try newName(&items)
        let key = try TrustPolicyParser.key(&items, not: .ed25519, besides: witnesses)
        _ = items.popFirst()
        witnesses.append(key)
        define(name, .witness(key))
    }

    private mutating func readGroup(_ items: inout ArraySlice<Item>) throws(Malformed) {
        let name = try newName(&items)
        let threshold = String(decoding: try TrustPolicyParser.next(&items), as: UTF8.self)
        var group = [try member(&items)]
        while !items.isEmpty { group.append(try member(&items)) }
        switch threshold {
        case "any": define(name, .group(threshold: 1, members: group))
        case "all": define(name, .group(threshold: group.count, members: group))
        default:
            let number = try Decimal.decode(threshold)
            guard (1...group.count).contains(number) else { throw Malformed(.outOfRange, at: "") }
            define(name, .group(threshold: number, members: group))
        }
    }

    private mutating func readQuorum(_ items: inout ArraySlice<Item>) throws(Malformed) {
        guard quorum == nil else { throw Malformed(.duplicateName, at: "") }
        let name = try TrustPolicyParser.next(&items)
        quorum = name == TrustPolicyParser.none ? Quorum.none : .rule(try rule(named: name))
    }

    private mutating func define(_ name: Item, _ rule: TrustPolicy.Rule) {
        ruleNames[name] = rules.count
        rules.append(rule)
    }

    /// A name that is not taken yet.
    private func newName(_ items: inout ArraySlice<Item>) throws(Malformed) -> Item {
        let name = try TrustPolicyParser.next(&items)
        guard ruleNames[name] == nil, name != TrustPolicyParser.none else { throw Malformed(.duplicateName, at: "") }
        return name
    }

    private mutating func member(_ items: inout ArraySlice<Item>) throws(Malformed) -> Int {
        let rule = try rule(named: TrustPolicyParser.next(&items))
        guard members.insert(rule).inserted else { throw Malformed(.duplicateName, at: "") }
        return rule
    }

    private func rule(named name: Item) throws(Malformed) -> Int {
        guard let rule = ruleNames[name] else { throw Malformed(.unknownName, at: "") }
        return rule
    }

    private static func next(_ items: inout ArraySlice<Item>) throws(Malformed) -> Item {
        guard let item = items.popFirst() else { throw Malformed(.missing, at: "") }
        return item
    }

    private static func key(
        _ items: inout ArraySlice<Item>, not wrong: VerifierKey.Algorithm, besides others: [VerifierKey]
    ) throws(Malformed) -> VerifierKey {
        guard let text = String(validating: try next(&items), as: UTF8.self) else { throw Malformed(.notUTF8, at: "") }
        let key = try VerifierKey(text)
        guard key.algorithm != wrong else { throw Malformed(.badKey, at: "") }
        guard !others.contains(where: { $0.keyBytes == key.keyBytes }) else {
            throw Malformed(.duplicateName, at: "")
        }
        return key
    }
}
