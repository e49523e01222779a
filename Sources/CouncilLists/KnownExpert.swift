import Draw
import Identifiers
import PublicRecord

/// A person on the roster, as far as a list is compared with it.
public struct KnownExpert: Equatable, Sendable {
    public var id: ExpertID
    /// The person, with the present practice and no rows.
    public var person: ListedPerson
    /// Codes of the periods admitted or renewed for.
    public var periods: Set<String>
    /// Neither removed nor admitted by error.
    public var isOnRoster: Bool
    /// Whether it is decided already that the expert is not renewed for the list's period.
    public var isSettled: Bool

    public init(
        id: ExpertID, name: String, licences: [String], curp: String?, contact: ListedContact, practice: [Practice],
        periods: Set<String>, isOnRoster: Bool, isSettled: Bool = false
    ) {
        self.id = id
        person = ListedPerson(
            rows: [], name: PersonName(name), licences: licences.compactMap { try? ProfessionalLicence($0) },
            curp: curp.flatMap { try? CURP($0) }, contact: contact,
            practice: Dictionary(practice.map { ($0.specialty, Set($0.districts)) }) { $0.union($1) })
        self.periods = periods
        self.isOnRoster = isOnRoster
        self.isSettled = isSettled
    }
}
