import OfficePackages

/// Puts values into the parts of a template.
struct Filling {
    let values: [String: FieldValue]
    /// The prefix of the part's elements, with its colon.
    let prefix: String
    /// The pictures that the part shows, by their fields.
    private(set) var pictures: [String: FieldValue.Picture] = [:]

    init(_ values: [String: FieldValue], prefix: String) {
        self.values = values
        self.prefix = prefix
    }

    /// The elements that must end with a paragraph.
    private static let blocks: Set<Substring> = ["tc", "hdr", "ftr", "txbxContent"]

    /// - Parameter row: the row of the list around; its fields come before others of the same name.
    mutating func filled(_ nodes: [Node], row: [String: String] = [:]) -> [Node] {
        var result: [Node] = []
        for node in nodes {
            switch node {
            case .raw: result.append(node)
            case .mark(let mark): result += content(of: mark.name, row)
            case .section(let section):
                for row in rows(of: section, row) { result += filled(section.nodes, row: row) }
            case .element(var element):
                element.children = filled(element.children, row: row)
                // A table without rows, and a cell without a paragraph, are no valid markup.
                if element.local == "tbl", element.child("tr") == nil { continue }
                if Filling.blocks.contains(element.local), element.elements.last?.local != "p" {
                    element.children.append(.element(MarkupElement(name: prefix + "p")))
                }
                result.append(.element(element))
            }
        }
        return result
    }

    /// Returns a row for each repetition of a section: for a condition the row around it, or none.
    private func rows(of section: Section, _ row: [String: String]) -> [[String: String]] {
        if let text = row[section.name] { return text.isEmpty == section.isInverted ? [row] : [] }
        let value = values[section.name] ?? .text("")
        guard !section.isInverted else { return value.isFilled ? [] : [row] }
        guard case .list(let rows) = value else { return value.isFilled ? [row] : [] }
        return rows.map { row.merging($0) { $1 } }
    }

    /// Returns the content of a run for a field.
    private mutating func content(of name: String, _ row: [String: String]) -> [Node] {
        if let text = row[name] { return lines(of: text) }
        switch values[name] {
        case .text(let text): return lines(of: text)
        case .picture(let picture):
            pictures[name] = picture
            return [drawing(of: name, picture)]
        case .list, nil: return []
        }
    }

    private func lines(of text: String) -> [Node] {
        let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().flatMap { place, line in
            (place > 0 ? [Node.element(MarkupElement(name: prefix + "br"))] : [])
                + [.text(String(line), named: prefix + "t")]
        }
    }

    /// Returns a picture in the line of the text (ISO/IEC 29500-1, 20.4.2.8).
    private func drawing(of name: String, _ picture: FieldValue.Picture) -> Node {
        // English metric units: 36,000 to a millimetre.
        let size = "cx=\"\(picture.side * 36_000)\" cy=\"\(picture.side * 36_000)\""
        let text = XMLText.escaped(picture.text)
        let drawing = OfficeMarkup.drawing
        let inside =
            "<wp:inline xmlns:wp=\"\(drawing)/wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
            + "<wp:extent \(size)/><wp:docPr id=\"\(Filling.pictureNumber)\" name=\"\(Filling.pictureName(of: name))\""
            + " descr=\"\(text)\"/><a:graphic xmlns:a=\"\(drawing)/main\">"
            + "<a:graphicData uri=\"\(drawing)/picture\"><pic:pic xmlns:pic=\"\(drawing)/picture\">"
            + "<pic:nvPicPr><pic:cNvPr id=\"\(Filling.pictureNumber)\" name=\"\(name).png\"/><pic:cNvPicPr/></pic:nvPicPr>"
            + "<pic:blipFill><a:blip xmlns:r=\"\(OfficeMarkup.relationships)\" r:embed=\"\(Filling.pictureName(of: name))\"/>"
            + "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
            + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext \(size)/></a:xfrm>"
            + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
            + "</wp:inline>"
        return .element(MarkupElement(name: prefix + "drawing", children: [.raw(inside)]))
    }

    /// A number that word processors, which count from 1, do not give to a drawing of a template.
    private static let pictureNumber = 90_001

    /// The name of a field's picture, and the id of its relationship.
    static func pictureName(of field: String) -> String { "insacula-\(field)" }
}

/// The names of markup and media types (ISO/IEC 29500-1, annex A, transitional).
enum OfficeMarkup {
    static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
}
