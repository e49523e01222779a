import Mustache

/// The values that fill a template: a model as dictionaries, lists, and text that is safe in HTML.
///
/// Mustache would look up each name by reflection, again and again, and it escapes `Character` by `Character`: it would
/// pass over a quotation mark with a combining accent. So the model is walked once, and its text is escaped here,
/// scalar by scalar.
///
/// A list `rows` adds the flag `hasRows`. A property that is `nil` is absent, and hides a value with the same name in
/// an outer model.
enum EscapedModel {
    /// A property that is `nil`.
    struct Absent: MustacheCustomRepresentation {
        var representation: Any? { nil }
    }

    /// Returns the values of a model.
    /// - Parameter model: a value with properties.
    static func value(of model: Any) -> Any? {
        // Comparing types is cheaper than casts that fail, and most of a model is text.
        let type = type(of: model)
        if type == String.self, let text = model as? String { return escaped(text) }
        if type == Bool.self, let flag = model as? Bool { return flag }
        if type == Int.self, let number = model as? Int { return String(number) }
        let mirror = Mirror(reflecting: model)
        switch mirror.displayStyle {
        case .optional:
            return mirror.children.first.flatMap { value(of: $0.value) }
        case .collection, .set:
            return mirror.children.compactMap { value(of: $0.value) }
        case .struct, .class, .tuple:
            var fields: [String: Any] = [:]
            for child in mirror.children {
                guard let label = child.label else { continue }
                let value = value(of: child.value) ?? Absent()
                fields[label] = value
                if let list = value as? [Any] {
                    fields["has" + label.prefix(1).uppercased() + label.dropFirst()] = !list.isEmpty
                }
            }
            return fields
        case .enum, .dictionary, .none, .some:
            return escaped(String(describing: model))
        }
    }

    /// Returns a text escaped for HTML, for an element or a quoted attribute.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: isMarkup) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&#39;".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }
}
