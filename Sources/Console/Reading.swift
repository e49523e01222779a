import WireFormat

/// Makes a parser of the house a `transform` of ArgumentParser, whose refusals are phrases:
/// `@Option(transform: reading { text throws(Malformed) in try Timestamp(text) })`.
public func reading<T>(
    _ parse: @escaping @Sendable (String) throws(Malformed) -> T
) -> @Sendable (String) throws -> T {
    { text in
        do throws(Malformed) {
            return try parse(text)
        } catch {
            throw Refusal(description: error.reasonPhrase)
        }
    }
}

/// ArgumentParser shows this after the value and the option that it refuses.
private struct Refusal: Error, CustomStringConvertible {
    var description: String
}
