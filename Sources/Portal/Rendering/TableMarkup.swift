/// Expands the tables of the templates, each written as
///
///     <table caption="[[calls]]" columns="[[call]] [[state]] #[[count]]">
///     {{#rows}}<tr><th>{{name}}</th><td>{{state}}</td><td>{{count}}</td></tr>
///     {{/rows}}</table>
///
/// with one heading for each cell of a row; a `#` marks a column of numbers. Every cell gets the heading of its column
/// (`data-label`), so that a telephone shows a row as a block of labelled lines (`portal.css`). A table that is wider
/// than the screen scrolls.
enum TableMarkup {
    /// The number of cells is not a multiple of the number of columns.
    struct UnevenRows: Error {}

    /// Returns a template with its tables expanded.
    static func expanded(_ source: String) throws(UnevenRows) -> String {
        var text = ""
        var rest = source[...]
        let head = /<table caption="([^"]*)" columns="([^"]*)">\n/
        while let match = rest.firstMatch(of: head), let end = rest[match.range.upperBound...].range(of: "</table>") {
            let columns = match.output.2.split(separator: " ").map { Column(String($0)) }
            text += rest[..<match.range.lowerBound]
            text += opening(String(match.output.1), columns)
            text += try body(rest[match.range.upperBound..<end.lowerBound], columns) + "</tbody>\n</table>\n</div>"
            rest = rest[end.upperBound...]
        }
        return text + rest
    }

    private struct Column {
        var heading: String
        var isNumber: Bool

        init(_ text: String) {
            isNumber = text.hasPrefix("#")
            heading = isNumber ? String(text.dropFirst()) : text
        }

        var number: String { isNumber ? " class=\"number\"" : "" }
    }

    /// Returns the beginning of a table up to its rows. The region around it can be scrolled by keyboard.
    private static func opening(_ caption: String, _ columns: [Column]) -> String {
        let headings = columns.map { "<th scope=\"col\"\($0.number)>\($0.heading)</th>" }.joined()
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(caption)">
            <table>
            <caption>\(caption)</caption>
            <thead><tr>\(headings)</tr></thead>
            <tbody>

            """
    }

    /// Returns the rows with the attributes of their cells; the place of a cell in its row determines its column.
    private static func body(_ rows: Substring, _ columns: [Column]) throws(UnevenRows) -> String {
        var count = 0
        let text = String(rows).replacing(/<(th|td)([ >])/) { cell in
            let column = columns[count % columns.count]
            count += 1
            let label = cell.output.1 == "th" ? " scope=\"row\"" : " data-label=\"\(column.heading)\""
            return "<\(cell.output.1)\(label)\(column.number)\(cell.output.2)"
        }
        guard count % columns.count == 0 else { throw UnevenRows() }
        return text
    }
}
