/// Input that is not of the form it must have: where, and why.
///
/// Every parser of this project throws this one error. It takes the whole input or nothing.
public struct Malformed: Error, Equatable, Sendable {
    /// Why the input was refused. The raw value names the reason in the catalogues of phrases.
    public enum Reason: String, CaseIterable, Sendable {
        case notUTF8 = "not-utf8"
        case foreignCharacter = "foreign-character"
        case truncated
        case trailing
        case tooLong = "too-long"
        case empty
        case syntax
        case tooDeep = "too-deep"
        case duplicateName = "duplicate-name"
        case nameOrder = "name-order"
        case missing
        case unknownName = "unknown-name"
        case wrongType = "wrong-type"
        case outOfRange = "out-of-range"
        case notHex = "not-hex"
        case notBase64 = "not-base64"
        case notDecimal = "not-decimal"
        case notTime = "not-time"
        case notDate = "not-date"
        case notCode = "not-code"
        case notText = "not-text"
        case notIdentifier = "not-identifier"
        case notInOrder = "not-in-order"
        case unknownValue = "unknown-value"
        case wrongLength = "wrong-length"
        case badKey = "bad-key"
    }

    /// The path to the field, such as `request.seats` or `line 3`; empty for the input as a whole.
    public var place: String
    public var reason: Reason

    public init(_ reason: Reason, at place: String) {
        self.place = place
        self.reason = reason
    }

    /// The same error, seen from the container whose member `outer` was being read.
    public func within(_ outer: String) -> Malformed {
        if place.isEmpty { return Malformed(reason, at: outer) }
        let joint = place.hasPrefix("[") ? "" : "."
        return Malformed(reason, at: outer + joint + place)
    }
}

/// Runs `body` and puts `place` before the place of any error it throws.
public func at<T>(_ place: @autoclosure () -> String, _ body: () throws(Malformed) -> T) throws(Malformed) -> T {
    do {
        return try body()
    } catch {
        throw error.within(place())
    }
}
