/// Words that are many times the same, kept once.
struct Words: Sendable {
    typealias Code = UInt32

    private var words: [String] = []
    private var codes: [String: Code] = [:]

    subscript(code: Code) -> String { words[Int(code)] }

    /// The code of a word that was kept before; `nil` of any other.
    func code(ofKnown word: String) -> Code? { codes[word] }

    mutating func code(of word: String) -> Code {
        if let code = codes[word] { return code }
        words.append(word)
        codes[word] = Code(words.count - 1)
        return Code(words.count - 1)
    }

    /// The code of a word, `.some(nil)` of no word at all, `nil` of an unknown one.
    func find(_ word: String?) -> Code?? {
        guard let word else { return .some(nil) }
        return codes[word].map { .some($0) }
    }
}
