import WireFormat

/// One specialty with the districts in which the expert serves in it.
public struct Practice: Hashable, Sendable {
    public var specialty: String
    /// Ascending.
    public var districts: [String]

    public init(specialty: String, districts: [String]) {
        self.specialty = specialty
        self.districts = districts
    }

    /// Reads the member `practice`.
    public static func list(_ fields: inout Fields) throws(Malformed) -> [Practice] {
        let list = try fields.array("practice", count: 1...64) { (json) throws(Malformed) in
            try Fields.read(json) { (fields) throws(Malformed) in
                let districts = try fields.codes("districts")
                return Practice(specialty: try fields.code("specialty"), districts: districts)
            }
        }
        try checkAscending(list, at: "practice") { $0.specialty }
        return list
    }

    public var json: JSON {
        .object(["specialty": .string(specialty), "districts": .codes(districts)])
    }
}
