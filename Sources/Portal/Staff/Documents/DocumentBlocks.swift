import DocumentTemplates

/// A part of a document in the properties that templates need: the part `document-blocks`.
struct DocumentBlocks {
    struct Block {
        var paragraph: Paragraph?
        var table: Table?
    }

    struct Paragraph {
        var classes: String
        var spans: [Span]
    }

    struct Span {
        var text: String
        var isBold: Bool
        var isItalic: Bool
        var picture: QRCode?
    }

    struct Table {
        var isLined: Bool
        var rows: [Row]
    }

    struct Row {
        var cells: [Cell]
    }

    struct Cell {
        var classes: String
        var columns: Int
        /// Those of tables in the cell too, one after the other.
        var paragraphs: [Paragraph]
    }

    var blocks: [Block]

    /// - Parameter code: the one picture that documents have.
    init(_ blocks: [DocumentPage.Block], _ code: QRCode?) { self.blocks = blocks.map { Block($0, code) } }
}

extension DocumentBlocks.Block {
    fileprivate init(_ block: DocumentPage.Block, _ code: QRCode?) {
        switch block {
        case .paragraph(let content): paragraph = DocumentBlocks.Paragraph(content, code)
        case .table(let content): table = DocumentBlocks.Table(content, code)
        }
    }
}

extension DocumentBlocks.Paragraph {
    fileprivate init(_ content: DocumentPage.Paragraph, _ code: QRCode?) {
        classes = ([content.alignment.rawValue, content.size.rawValue] + (content.isGap ? ["gap"] : []))
            .joined(separator: " ")
        spans = content.spans.map { span in
            DocumentBlocks.Span(
                text: span.text, isBold: span.isBold, isItalic: span.isItalic, picture: span.picture == nil ? nil : code
            )
        }
    }

    /// Returns the paragraphs of a block.
    fileprivate static func all(in block: DocumentPage.Block, _ code: QRCode?) -> [DocumentBlocks.Paragraph] {
        switch block {
        case .paragraph(let content): [DocumentBlocks.Paragraph(content, code)]
        case .table(let content): content.rows.joined().flatMap(\.blocks).flatMap { all(in: $0, code) }
        }
    }
}

extension DocumentBlocks.Table {
    fileprivate init(_ content: DocumentPage.Table, _ code: QRCode?) {
        isLined = content.isLined
        rows = content.rows.map { row in
            DocumentBlocks.Row(
                cells: row.map { cell in
                    DocumentBlocks.Cell(
                        classes: ((cell.width.map { ["w\($0)"] } ?? []) + (cell.isRuled ? ["ruled"] : []))
                            .joined(separator: " "),
                        columns: cell.columns,
                        paragraphs: cell.blocks.flatMap { DocumentBlocks.Paragraph.all(in: $0, code) })
                })
        }
    }
}
