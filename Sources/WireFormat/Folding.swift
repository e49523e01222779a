import Foundation

extension StringProtocol {
    /// The text without accents, case, punctuation and repeated spaces. Spellings of the same name have the same folded
    /// text; so have names that differ only by an accent or an ñ.
    public var folded: String {
        folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
            .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
}
