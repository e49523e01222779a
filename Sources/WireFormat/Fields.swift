/// Reads the members of one JSON object, each by its name and kind, and at the end refuses those that nobody asked for.
///
/// ```swift
/// var fields = try Fields(json)
/// let seats = try fields.integer("seats", in: 1...20)
/// try fields.end()
/// ```
public struct Fields {
    private let members: [JSON.Member]
    /// One bit for each member that was read. No object of the protocol has as many as 64 members.
    private var taken: UInt64 = 0

    /// - Throws: `wrongType` if `json` is not an object.
    public init(_ json: JSON) throws(Malformed) {
        guard case .object(let members) = json else { throw Malformed(.wrongType, at: "") }
        self.members = members
    }

    /// The member `name`, or `nil` if it is absent.
    public mutating func optional(_ name: String) -> JSON? {
        guard let index = members.firstIndex(where: { $0.name == name }) else { return nil }
        taken |= 1 << UInt64(index)
        return members[index].value
    }

    public mutating func value(_ name: String) throws(Malformed) -> JSON {
        guard let value = optional(name) else { throw Malformed(.missing, at: name) }
        return value
    }

    public mutating func string(_ name: String) throws(Malformed) -> String {
        guard case .string(let text) = try value(name) else { throw Malformed(.wrongType, at: name) }
        return text
    }

    public mutating func integer(_ name: String, in range: ClosedRange<Int>) throws(Malformed) -> Int {
        guard case .integer(let number) = try value(name) else { throw Malformed(.wrongType, at: name) }
        guard range.contains(number) else { throw Malformed(.outOfRange, at: name) }
        return number
    }

    /// The string `name`, read on by `parse`; an error gets the member's place.
    public mutating func string<T>(
        _ name: String, _ parse: (String) throws(Malformed) -> T
    ) throws(Malformed) -> T {
        let text = try string(name)
        return try at(name) { () throws(Malformed) in try parse(text) }
    }

    /// The object `name`, read on by `parse`.
    public mutating func object<T>(
        _ name: String, _ parse: (inout Fields) throws(Malformed) -> T
    ) throws(Malformed) -> T {
        let value = try value(name)
        return try at(name) { () throws(Malformed) in try Fields.read(value, parse) }
    }

    /// The array `name`, each element read on by `parse`.
    public mutating func array<T>(
        _ name: String, count: ClosedRange<Int> = 0...Int.max, _ parse: (JSON) throws(Malformed) -> T
    ) throws(Malformed) -> [T] {
        guard case .array(let values) = try value(name) else { throw Malformed(.wrongType, at: name) }
        guard count.contains(values.count) else { throw Malformed(.wrongLength, at: name) }
        var result: [T] = []
        result.reserveCapacity(values.count)
        for (index, value) in values.enumerated() {
            result.append(try at("\(name)[\(index)]") { () throws(Malformed) in try parse(value) })
        }
        return result
    }

    /// Refuses a member that was not read.
    public func end() throws(Malformed) {
        for (index, member) in members.enumerated() where index >= 64 || taken & 1 << UInt64(index) == 0 {
            throw Malformed(.unknownName, at: member.name)
        }
    }

    /// Reads the whole of one object.
    public static func read<T>(
        _ json: JSON, _ parse: (inout Fields) throws(Malformed) -> T
    ) throws(Malformed) -> T {
        var fields = try Fields(json)
        let result = try parse(&fields)
        try fields.end()
        return result
    }
}
