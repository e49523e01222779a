import Draw
import Phrases
import Wording

extension Portal.Settings {
    /// The addresses of experts' own pages on their designations, by language, with `{folio}` in the place of the folio.
    public var ownDesignationPages: [Language: String] {
        guard let draw = try? DrawID(year: 2000, number: 1) else { return [:] }
        let pages = Language.allCases.map { language in
            (language, site + Address(.own(.designation(.draw(draw))), in: language).text)
        }
        return Dictionary(pages) { $1 }.mapValues { $0.replacing(draw.description, with: "{folio}") }
    }
}
