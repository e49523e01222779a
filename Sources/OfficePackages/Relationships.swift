/// The relationships of a part, by their ids (ISO/IEC 29500-2, 6.5).
public final class Relationships<Reading: PackageReadingFault>: PartReader {
    public typealias Fault = Reading

    public struct Target {
        /// The last word of the type's address, which is the same in the transitional and the strict namespace.
        public let type: String
        public let part: String
    }

    public private(set) var targets: [String: Target] = [:]
    private let folder: [Substring]

    /// - Parameter source: the part whose relationships these are; empty for the package.
    public init(of source: String) { folder = source.split(separator: "/").dropLast() }

    public func begin(_ element: Element) {
        guard element.name == "Relationship", element["TargetMode"] != "External", let id = element["Id"],
            let type = element["Type"], let target = element["Target"]
        else { return }
        targets[id] = Target(type: String(type.split(separator: "/").last ?? ""), part: resolve(target))
    }

    public func text(_ text: String) {}
    public func end(_ name: String) {}

    /// Returns the part of the first relationship of a type, in the order of the ids.
    public func first(_ type: String) -> String? {
        targets.sorted { $0.key < $1.key }.first { $0.value.type == type }?.value.part
    }

    /// Returns the name of the part that a reference from the source names.
    private func resolve(_ target: String) -> String {
        let target = target.replacing("\\", with: "/")
        var names = target.hasPrefix("/") ? [] : folder
        for name in target.split(separator: "/") {
            switch name {
            case ".": continue
            case "..": _ = names.popLast()
            default: names.append(name)
            }
        }
        return names.joined(separator: "/")
    }
}

/// The names of the parts that list relationships.
public enum RelationshipsPart {
    /// Returns the name of the part with the relationships of a part; of the package, if the name is empty.
    public static func name(of source: String) -> String {
        let names = source.split(separator: "/")
        return (names.dropLast() + ["_rels", (names.last ?? "") + ".rels"]).joined(separator: "/")
    }
}
