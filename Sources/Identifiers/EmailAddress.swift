/// An e-mail address of the form that mail programs and servers accept in practice: a dot-atom, `@` and a domain with at
/// least one dot, all in ASCII (RFC 5321 section 4.1.2, RFC 5322 section 3.4.1; no quotes, no address literals).
///
/// The case is kept as typed and does not matter for equality: no service of today gives two people addresses that
/// differ in it.
public struct EmailAddress: Identifier {
    public let text: String

    /// The form for comparison.
    private var folded: String { text.lowercased() }

    public init(_ text: String) throws(IdentifierFault) {
        let text = trimmed(text)
        func fault(_ kind: IdentifierFault.Kind) -> IdentifierFault { IdentifierFault(kind, text) }
        guard !text.isEmpty else { throw fault(.empty) }
        // RFC 5321 section 4.5.3.1.3: a path has 256 octets, its angle brackets included.
        guard text.utf8.count <= 254 else { throw IdentifierFault(.emailLong, text, number: text.count) }
        switch text.count(where: { $0 == "@" }) {
        case 0: throw fault(.emailNoAt)
        case 1: break
        default: throw fault(.emailSeveralAt)
        }
        guard !text.contains(where: \.isWhitespace) else { throw fault(.emailSpace) }
        guard !text.contains(",") else { throw fault(.emailComma) }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let (local, domain) = (parts[0], parts[1])
        if let foreign = local.first(where: { !isAtomCharacter($0) && $0 != "." })
            ?? domain.first(where: { !$0.isASCII })
        {
            throw IdentifierFault(.emailCharacter, visible(foreign))
        }
        // RFC 5321 section 4.5.3.1.1.
        guard local.utf8.count <= 64 else { throw IdentifierFault(.emailLong, text, number: text.count) }
        guard local.split(separator: ".", omittingEmptySubsequences: false).allSatisfy({ !$0.isEmpty }) else {
            throw fault(.emailLocal)
        }
        guard EmailAddress.isDomain(domain) else { throw fault(.emailDomain) }
        self.text = text
    }

    /// Whether a text is a domain with at least two labels (RFC 1123 section 2.1). The last one has a letter: a name of
    /// digits only would be an address of the network.
    public static func isDomain(_ text: some StringProtocol) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2 && text.utf8.count <= 253
            && labels.allSatisfy { label in
                (1...63).contains(label.count) && label.first != "-" && label.last != "-"
                    && label.allSatisfy { isAlphanumeric($0) || $0 == "-" }
            } && labels.last?.contains(where: \.isLetter) == true
    }

    public static func == (a: EmailAddress, b: EmailAddress) -> Bool { a.folded == b.folded }

    public func hash(into hasher: inout Hasher) { hasher.combine(folded) }

    public static func begins(with piece: Substring) -> Bool { piece.contains("@") }
}

private func isAlphanumeric(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isDigit)
}

/// RFC 5322 section 3.2.3.
private func isAtomCharacter(_ character: Character) -> Bool {
    isAlphanumeric(character) || "!#$%&'*+/=?^_`{|}~-".contains(character)
}
