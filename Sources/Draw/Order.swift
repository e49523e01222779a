import Dispatch
import Sodium

/// The eligible of a pool with their numbers under one seed (protocol section 7.4).
///
/// Each ticket is a number that depends on nothing but the seed, the expert and the ticket; an expert's number is the
/// smallest of the own tickets. So a list's order does not matter, taking one person out never reorders the others (a
/// consistent sampler: Rivest 2018), and the smallest of n tickets wins with a probability proportional to n
/// (Efraimidis and Spirakis 2006).
public struct Order: Sendable {
    public struct Number: Comparable, Sendable {
        public let expert: ExpertID
        public let number: Digest

        public static func < (a: Number, b: Number) -> Bool {
            a.number == b.number ? a.expert < b.expert : a.number < b.number
        }
    }

    /// In the order of the pool.
    private let numbers: [Number]

    /// From this many tickets on, more cores are worth waking.
    static let ticketsForConcurrency = 512
    /// More shares than cores: a core that wakes late still finds some left.
    private static let shares = 64

    public init(of pool: Pool, seed: Digest) {
        let urn = Urn(seed: seed)
        let shares = pool.tickets < Order.ticketsForConcurrency ? 1 : Order.shares
        numbers = Order.map(pool.holders, shares: shares) { holder in
            Number(expert: holder.expert, number: urn.number(of: holder.expert, tickets: holder.tickets))
        }
    }

    /// The `count` smallest, ascending.
    public func first(_ count: Int) -> [Number] {
        guard count < numbers.count else { return numbers.sorted() }
        var first: [Number] = []
        first.reserveCapacity(count + 1)
        for number in numbers {
            if first.count == count {
                guard let last = first.last, number < last else { continue }
                first.removeLast()
            }
            first.insert(number, at: first.firstIndex { number < $0 } ?? first.count)
        }
        return first
    }

    /// All, ascending.
    public var all: [Number] { numbers.sorted() }

    /// `transform` of each element, in order; the shares are worked on by as many cores as there are.
    static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], shares: Int, _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        guard shares > 1 else { return elements.map(transform) }
        return [Result](unsafeUninitializedCapacity: elements.count) { buffer, count in
            nonisolated(unsafe) let results = buffer
            let size = (elements.count + shares - 1) / shares
            DispatchQueue.concurrentPerform(iterations: shares) { share in
                for index in min(share * size, elements.count)..<min((share + 1) * size, elements.count) {
                    results.initializeElement(at: index, to: transform(elements[index]))
                }
            }
            count = elements.count
        }
    }
}

/// The tickets of one seed.
public struct Urn: Sendable {
    private let keyed: HMACSHA256

    public init(seed: Digest) { keyed = HMACSHA256(key: seed) }

    /// HMAC-SHA-256 of `<expert> <j>`.
    /// - Parameter j: from 1.
    public func ticket(_ j: Int, of expert: ExpertID) -> Digest {
        // At most "P-999999 " and the 19 digits of an Int: no allocation for a draw's innermost step.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { message in
            _ = expert.withBytes { message.update(fromContentsOf: $0) }
            message[8] = UInt8(ascii: " ")
            var (length, power) = (9, 1)
            while j / power >= 10 { power *= 10 }
            while power > 0 {
                message[length] = UInt8(ascii: "0") + UInt8(j / power % 10)
                length += 1
                power /= 10
            }
            return keyed.authenticate(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(message)[..<length]))
        }
    }

    /// The smallest of an expert's tickets.
    /// - Parameter tickets: at least 1.
    public func number(of expert: ExpertID, tickets: Int) -> Digest {
        var smallest = ticket(1, of: expert)
        var j = 2
        while j <= tickets {
            smallest = min(smallest, ticket(j, of: expert))
            j += 1
        }
        return smallest
    }
}
