import PublicRecord
import Store
import WireFormat

extension Office {
    /// What a court asks for, as its clerk writes it: codes, or names in any spelling.
    public struct Petition: Sendable {
        public var court: String
        /// As it is typed (`RecordReader.readCase`).
        public var caseNumber: String
        /// Whether the file number is kept from the public.
        public var reserved: Bool
        public var specialty: String
        public var district: String
        public var kind: String
        public var seats: Int
        public var impediments: [DrawOpened.Impediment]
        /// What it follows, if it is a further lot in its matter.
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
        /// Of a reserved matter too.
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
