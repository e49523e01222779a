import PublicRecord
import Store
import WireFormat

extension Office {
    /// A court's request as its clerk writes it: codes, or names in any spelling.
    public struct Petition: Sendable {
        public var court: String
        /// As typed (`RecordReader.readCase`).
        public var caseNumber: String
        /// Whether the file number is reserved.
        public var reserved: Bool
        public var specialty: String
        public var district: String
        public var kind: String
        public var seats: Int
        public var impediments: [DrawOpened.Impediment]
        /// The designation that a further lot in the matter follows.
        public var follows: Following?

        public init(
            court: String, caseNumber: String, reserved: Bool = false, specialty: String, district: String,
            kind: String, seats: Int = 1, impediments: [DrawOpened.Impediment] = [], follows: Following? = nil
        ) {
            self.court = court
            self.caseNumber = caseNumber
            self.reserved = reserved
            self.specialty = specialty
            self.district = district
            self.kind = kind
            self.seats = seats
            self.impediments = impediments
            self.follows = follows
        }
    }

    /// A petition in the record's codes.
    struct Asked {
        /// As it will be in the entry.
        var request: Request
        /// The number, for a reserved matter too.
        var number: CaseNumber
        var tag: MatterTag
    }

}

extension PrivateReader {
    /// - Throws: `Refusal` of what cannot be read, or that the matter key is lost.
    func asked(_ petition: Office.Petition, at time: Timestamp) throws -> Office.Asked {
        let catalogues = state.catalogues
        guard (1...20).contains(petition.seats) else { throw Refusal(.badSeats, ["seats": String(petition.seats)]) }
        let court = try catalogues.code(petition.court, in: .courts)
        let number = try record.readCase(petition.caseNumber, of: court, at: time)
        let request = Request(
            court: court, caseNumber: petition.reserved ? nil : number,
            specialty: try catalogues.code(petition.specialty, in: .specialties),
            district: try catalogues.code(petition.district, in: .districts),
            kind: try catalogues.code(petition.kind, in: .kinds), seats: petition.seats)
        return Office.Asked(
            request: request, number: number, tag: try tag(of: number, of: court, isReserved: petition.reserved))
    }
}
