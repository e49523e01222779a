import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// A court's request, as its form sends it.
struct PetitionForm {
    /// One row of impediments: an expert and a cause.
    struct Impediment {
        var expert: String
        var cause: String
    }

    /// The largest number of rows; further ones are ignored.
    static let mostImpediments = 60

    let form: Form
    let court: String
    /// The filled rows, by their index.
    private(set) var impediments: [Int: Impediment] = [:]
    /// The number of rows in the form.
    private(set) var rowCount = 0

    init(_ form: Form, court: String) {
        self.form = form
        self.court = court
        for place in 0..<PetitionForm.mostImpediments {
            let (expert, cause) = (form["perito-\(place)"], form["motivo-\(place)"])
            if form.pairs.contains(where: { $0.name == "perito-\(place)" }) { rowCount = place + 1 }
            if expert != nil || cause != nil { impediments[place] = .init(expert: expert ?? "", cause: cause ?? "") }
        }
    }

    /// Returns the request.
    /// - Throws: the errors of all fields together.
    func petition(in visit: Visit) throws(FormFault) -> Office.Petition {
        var faults: [String: String] = [:]
        func read<T>(_ body: () throws(FormFault) -> T) -> T? {
            do {
                return try body()
            } catch {
                faults.merge(error.errors) { $1 }
                return nil
            }
        }
        let number = read { () throws(FormFault) in try form.need("expediente") }
        let specialty = read { () throws(FormFault) in try form.need("especialidad") }
        let district = read { () throws(FormFault) in try form.need("partido") }
        let kind = read { () throws(FormFault) in try form.need("tipo") }
        let seats = read { () throws(FormFault) in try form.need("lugares", in: 1...20) }
        let follows = read { () throws(FormFault) in try form.addition } ?? nil
        var found: [DrawOpened.Impediment] = []
        for (place, row) in impediments.sorted(by: { $0.key < $1.key }) {
            let typed = read { () throws(FormFault) in
                try visit.expert(typed: row.expert, at: "perito-\(place)")
            }
            guard let expert = typed else { continue }
            if row.cause.isEmpty {
                faults["motivo-\(place)"] = say("portal.staff.needed-cause", ["expert": expert.description])
            } else if found.contains(where: { $0.expert == expert }) {
                faults["perito-\(place)"] = say("portal.staff.expert-twice", ["expert": expert.description])
            } else {
                found.append(.init(expert: expert, cause: row.cause))
            }
        }
        guard faults.isEmpty, let number, let specialty, let district, let kind, let seats else {
            throw FormFault(faults)
        }
        return Office.Petition(
            court: court, caseNumber: number, reserved: form["reservado"] != nil, specialty: specialty,
            district: district, kind: kind, seats: seats, impediments: found.sorted { $0.expert < $1.expert },
            follows: follows)
    }
}
