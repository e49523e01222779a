import CouncilLists
import PublicRecord
import Store
import WireFormat

/// Lists that the registry has brought and works on. Nothing of them is in the record.
extension Office {
    /// Keeps a list, to be read and decided on.
    /// - Throws: `Refusal.listsFull` if as many are kept as there may be.
    /// - Returns: the list's id.
    public func bring(
        _ file: [UInt8], named name: String, _ choices: ListChoices, form: String? = nil, as actor: Actor
    ) throws -> String {
        try perform(.prepareList, on: "", as: actor, form: form, again: { $0 }) { deed in
            guard try privateReader.lists().count < BroughtList.most else {
                throw Refusal(.listsFull, ["most": .number(BroughtList.most)])
            }
            var shown = String(name.normalized.oneLineOfRecord.prefix(80))
            if shown.isEmpty { shown = "lista" }
            let list = BroughtList(
                id: try token(), fileName: shown, choices: choices, broughtAt: deed.time, broughtBy: actor.name)
            deed.subject = list.id
            deed.changes = [
                try seal(list.bytes, as: SealedName(.list, list.id)),
                try seal(file, as: SealedName(.list, list.id + "/file")),
            ]
            return list.id
        }
    }

    /// Changes how a list is read: its period, its columns, or the answers to its doubts.
    public func choose(
        of id: String, form: String? = nil, as actor: Actor,
        _ change: @Sendable (inout ListChoices) throws -> Void
    ) throws {
        try perform(.prepareList, on: id, as: actor, form: form) { deed in
            guard let bytes = try open(SealedName(.list, id)) else { throw Refusal(.unknownList, ["list": id]) }
            var list = try BroughtList(id: id, parsing: bytes)
            try change(&list.choices)
            deed.changes = [try seal(list.bytes, as: SealedName(.list, id))]
        }
    }

    /// Erases a list that is not needed any more. What was proposed from it stays.
    public func discard(list id: String, form: String? = nil, as actor: Actor) throws {
        try perform(.prepareList, on: id, as: actor, form: form) { deed in
            guard try open(SealedName(.list, id)) != nil else { throw Refusal(.unknownList, ["list": id]) }
            deed.changes = [.erase(SealedName(.list, id)), .erase(SealedName(.list, id + "/file"))]
        }
    }
}

extension BroughtList {
    /// How many lists are kept at once.
    static let most = 20
}

extension String {
    /// The text on one line, with `_` in place of characters that the record does not allow.
    fileprivate var oneLineOfRecord: String {
        let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return String(line.map { String($0).firstForeignCharacter == nil ? $0 : "_" })
    }
}
