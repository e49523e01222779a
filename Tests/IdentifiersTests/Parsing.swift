import Identifiers

/// What a text is parsed to: one value to compare in tables.
enum Parsed: Equatable {
    /// The canonical text.
    case value(String)
    case fault(IdentifierFault.Kind)

    init<Value: Identifier>(_ text: String, as _: Value.Type) {
        do throws(IdentifierFault) {
            self = .value(try Value(text).text)
        } catch {
            self = .fault(error.kind)
        }
    }
}
