import Draw
import Phrases
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
}
extension Office { func mailboxes(of court: String) throws -> [(login: String, address: String, language: Language)] { [] } }
