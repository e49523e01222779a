import WireFormat

/// Turns a parser of this project into a `transform` for ArgumentParser, with refusals as phrases: `@Option(transform:
/// reading { text throws(Malformed) in try Timestamp(text) })`.
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

/// ArgumentParser prints this after the option and the value that it refuses.
private struct Refusal: Error, CustomStringConvertible {
    var description: String
}
