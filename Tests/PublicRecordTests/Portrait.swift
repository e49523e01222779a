/// Returns everything in a value as text. Equal values give equal texts, independent of the order in dictionaries and
/// sets.
func portrait(of value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    let children = mirror.children.map { "\($0.label ?? ""):\(portrait(of: $0.value))" }
    switch mirror.displayStyle {
    case .dictionary, .set: return "[\(children.sorted().joined(separator: ","))]"
    case .none where children.isEmpty: return String(reflecting: value)
    case .enum where children.isEmpty: return String(reflecting: value)
    default: return "\(mirror.subjectType)(\(children.joined(separator: ",")))"
    }
}
