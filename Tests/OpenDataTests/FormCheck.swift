import WireFormat

@testable import OpenData

extension Schema {
    /// Returns the place at which a value does not match this schema; `nil` if it matches. Independent validators check
    /// the regular expressions.
    func fault(in json: JSON, at place: String = "$") -> String? {
        switch (self, json) {
        case (.anything, _), (.text, .string), (.pattern, .string), (.boolean, .bool): return nil
        case (.time, .string(let text)): return (try? Timestamp(text)) == nil ? place : nil
        case (.words(let words), .string(let text)): return words.contains(text) ? nil : place
        case (.integer(let range), .integer(let number)): return range.contains(number) ? nil : place
        case (.optional, .null): return nil
        case (.optional(let schema), _): return schema.fault(in: json, at: place)
        case (.named(let name), _):
            return API.schemas.first { $0.name == name }.map { $0.schema.fault(in: json, at: place) } ?? name
        case (.list(let element), .array(let values)):
            return values.enumerated().lazy.compactMap { element.fault(in: $1, at: "\(place)[\($0)]") }.first
        case (.object(let properties), .object(let members)):
            for property in properties where property.isRequired {
                guard members.contains(where: { $0.name == property.name }) else { return "\(place).\(property.name)" }
            }
            for member in members {
                guard let property = properties.first(where: { $0.name == member.name }) else {
                    return "\(place).\(member.name)"
                }
                if let fault = property.schema.fault(in: member.value, at: "\(place).\(member.name)") { return fault }
            }
            return nil
        default: return place
        }
    }
}

extension JSON {
    subscript(name: String) -> JSON {
        guard case .object(let members) = self else { return .null }
        return members.first { $0.name == name }?.value ?? .null
    }

    var list: [JSON] {
        if case .array(let values) = self { values } else { [] }
    }

    var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    var number: Int? {
        if case .integer(let number) = self { number } else { nil }
    }
}
