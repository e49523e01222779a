import Draw
import PublicRecord
import Store
import WireFormat

extension Change {
    static func eraseAccessCode(of folio: String) -> Change { .erase(SealedName(.proposal, folio)) }
    static func copyAccessCode(of folio: String, to other: String) -> Change { .erase(SealedName(.proposal, folio)) }
}
extension Office {
    struct Code: CustomStringConvertible { var description = "" }
    func issueAccessCode(for folio: some CustomStringConvertible) throws -> (change: Change, code: Code) {
        (.erase(SealedName(.proposal, folio)), Code())
    }
    enum N { case submitted, admitted(ExpertID) }
    func notices(_ n: N, of id: ApplicationID, _ file: ApplicantFile) throws -> [Change] { [] }
    func notices(of move: ApplicationMoved.Move, on id: ApplicationID, at time: Timestamp) throws -> [Change] { [] }
    func notices(of move: DesignationMoved.Move, on id: DesignationID, at time: Timestamp) throws -> [Change] { [] }
}

extension Store { func messages(to folio: String) throws -> [SealedName] { [] } }
extension RecordReader { func retention(of kind: Retention) throws -> Int? { nil } }
