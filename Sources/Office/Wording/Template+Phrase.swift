import DocumentTemplates
import Wording

extension CourtDocument {
    /// The document's name in the language of the current task.
    public var phrase: String { say("template.document.\(rawValue)") }
}

extension TemplateFault {
    /// The place, the reason and the remedy in the language of the current task.
    public var phrase: String {
        let fields = fields.isEmpty ? "" : " " + say("template.fields", ["fields": fields.joined(separator: " ")])
        return say("template.\(kind.rawValue)", ["place": place, "found": found, "fields": fields])
    }

    /// The part as people call it, with the paragraph.
    private var place: String {
        let name = part.split(separator: "/").last ?? ""
        let key = ["header", "footer"].first(where: name.hasPrefix) ?? "document"
        let place = say("template.part.\(key)", ["part": part])
        return paragraph.isEmpty ? place : say("template.place", ["part": place, "paragraph": paragraph])
    }
}
