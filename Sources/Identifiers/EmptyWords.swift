/// The words with which people fill a cell that they leave empty.
public enum EmptyWords {
    private static let words: Set<String> = [
        "na", "n a", "nd", "n d", "sn", "s n", "sd", "s d", "sc", "s c", "st", "s t", "no", "nil", "null", "none",
        "nan",
        "no aplica", "no tiene", "no cuenta", "no hay", "no cuenta con", "no disponible", "no especificado",
        "no especifica", "no indica", "no proporciona", "no proporcionado", "no proporciono", "no registrado",
        "no dato",
        "no refiere", "se desconoce", "desconocido", "en blanco", "vacio", "ninguno", "ninguna", "ningun", "sin",
    ]

    /// Whether a cell holds nothing, or only says so: `NO TIENE`, `N/A`, `S/N`, `---`, `SIN CORREO`.
    ///
    /// The error values of spreadsheets (`#N/A`) are no such words: something was there.
    public static func isEmpty(_ cell: String) -> Bool {
        guard !cell.contains(where: { "#?¿!¡".contains($0) }) else { return false }
        let folded = cell.lowercased().unicodeScalars.compactMap { scalar -> Character? in
            if scalar.properties.generalCategory == .nonspacingMark { return nil }
            return plain[scalar] ?? Character(scalar)
        }
        let spelt = folded.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
        let text = spelt.joined(separator: " ")
        if text.isEmpty || words.contains(text) { return true }
        // Most cells begin with neither word, and a pattern costs more than both comparisons.
        return text.hasPrefix("sin ") && text.wholeMatch(of: /sin (?:\w+ ?){1,2}/) != nil
            || text.hasPrefix("no ") && text.wholeMatch(of: /no (?:tiene|cuenta con|hay) \w+/) != nil
    }

    private static let plain: [Unicode.Scalar: Character] = [
        "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u",
    ]
}
