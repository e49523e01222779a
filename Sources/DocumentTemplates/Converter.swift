/// Turns the filled parts of a document into a page.
struct Converter {
    private let styles: Styles

    init(_ styles: Styles) { self.styles = styles }

    /// Elements whose text is not on the paper, or stands there a second time.
    private static let unseen: Set<Substring> = ["pPr", "rPr", "sdtPr", "del", "moveFrom", "instrText", "Fallback"]

    func blocks(_ nodes: [Node]) -> [DocumentPage.Block] {
        nodes.flatMap { node -> [DocumentPage.Block] in
            guard case .element(let element) = node, !Converter.unseen.contains(element.local) else { return [] }
            switch element.local {
            case "p": return [.paragraph(paragraph(element))] + framed(element.children)
            case "tbl": return [.table(table(element))]
            default: return blocks(element.children)
            }
        }
    }

    /// Returns the blocks of the text boxes in a paragraph, which follow it.
    private func framed(_ nodes: [Node]) -> [DocumentPage.Block] {
        nodes.flatMap { node -> [DocumentPage.Block] in
            guard case .element(let element) = node, !Converter.unseen.contains(element.local) else { return [] }
            return element.local == "txbxContent" ? blocks(element.children) : framed(element.children)
        }
    }

    private func table(_ element: MarkupElement) -> DocumentPage.Table {
        let properties = element.child("tblPr")
        let isLined =
            Converter.hasLine(properties?.child("tblBorders"), "insideH") || properties?.child("tblStyle") != nil
        return DocumentPage.Table(rows: element.elements.filter { $0.local == "tr" }.map(row), isLined: isLined)
    }

    private static func hasLine(_ borders: MarkupElement?, _ side: String) -> Bool {
        borders?.child(side).map { !["nil", "none"].contains($0["val"]) } ?? false
    }

    private func row(_ element: MarkupElement) -> [DocumentPage.Cell] {
        element.elements.filter { $0.local == "tc" }.map { cell in
            let properties = cell.child("tcPr")
            let span = properties?.child("gridSpan")?["val"].flatMap { Int($0) } ?? 1
            let size = properties?.child("tcW")
            // In fiftieths of a percent (ISO/IEC 29500-1, 17.18.90).
            let width = size?["type"] == "pct" ? size?["w"].flatMap { Int($0) } : nil
            return DocumentPage.Cell(
                blocks: blocks(cell.children), columns: max(1, min(span, 63)),
                width: width.map { min(max(($0 + 125) / 250 * 5, 5), 100) },
                isRuled: Converter.hasLine(properties?.child("tcBorders"), "top"))
        }
    }

    private func paragraph(_ element: MarkupElement) -> DocumentPage.Paragraph {
        let properties = element.child("pPr")
        var format = Styles.Format()
        format.read(properties)
        format.add(styles.format(of: properties?.child("pStyle")?["val"] ?? styles.standard))
        let runs = runs(element.children)
        let spans = runs.flatMap { self.spans($0, in: format) }.reduce(into: [DocumentPage.Span]()) { joined, span in
            if let last = joined.last, last.picture == nil, span.picture == nil, last.isBold == span.isBold,
                last.isItalic == span.isItalic
            {
                joined[joined.count - 1].text += span.text
            } else {
                joined.append(span)
            }
        }
        // The size of the first run is the paragraph's.
        var first = Styles.Format()
        first.read(runs.first?.child("rPr"))
        let size = first.size ?? format.size ?? 22
        return DocumentPage.Paragraph(
            alignment: format.alignment ?? .start, size: size <= 18 ? .small : size >= 28 ? .large : .normal,
            spans: spans, isGap: spans.isEmpty && format.after ?? 0 >= 400)
    }

    /// Returns the runs in some nodes, in links and other frames too.
    private func runs(_ nodes: [Node]) -> [MarkupElement] {
        nodes.flatMap { node -> [MarkupElement] in
            guard case .element(let element) = node, !Converter.unseen.contains(element.local), element.local != "p"
            else { return [] }
            return element.local == "r" ? [element] : runs(element.children)
        }
    }

    private func spans(_ run: MarkupElement, in paragraph: Styles.Format) -> [DocumentPage.Span] {
        var format = Styles.Format()
        format.read(run.child("rPr"))
        format.add(styles.format(of: run.child("rPr")?.child("rStyle")?["val"]))
        format.add(paragraph)
        return run.elements.compactMap { content in
            var span = DocumentPage.Span(
                text: "", isBold: format.isBold ?? false, isItalic: format.isItalic ?? false, picture: nil)
            switch content.local {
            case "t": span.text = content.text
            case "tab": span.text = "\t"
            case "br", "cr": span.text = "\n"
            case "noBreakHyphen": span.text = "-"
            case "drawing":
                guard let field = Converter.picture(content) else { return nil }
                span.picture = field
            default: return nil
            }
            return span
        }
    }

    /// Returns the field of a picture that was put into the document; `nil` for the template's own.
    private static func picture(_ drawing: MarkupElement) -> String? {
        guard case .raw(let raw) = drawing.children.first,
            let name = raw.firstMatch(of: /name="insacula-([a-z0-9-]+)"/)?.output.1
        else { return nil }
        return String(name)
    }
}
