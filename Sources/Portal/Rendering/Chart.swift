/// A chart drawn on the server, with the same figures in a table below it.
///
/// Horizontal positions are per cent of the width and vertical ones pixels, so that the chart fits any screen and its
/// letters keep their size. Marks have classes; the style sheet gives them colours for light, dark and print.
struct Chart {
    struct Bar {
        var style: String
        var x: String
        var y: Int
        var width: String
        var height: Int
    }

    /// A thick line between two values.
    struct Reach {
        var start: String
        var end: String
        var y: Int
    }

    struct Dot {
        var style: String
        var x: String
        var y: Int
    }

    struct Rule {
        var style: String
        var x1: String
        var x2: String
        var y1: Int
        var y2: Int
    }

    struct Label {
        var style: String
        var x: String
        var y: Int
        var anchor: String
        var text: String
    }

    /// The meaning of a class of marks.
    struct Key {
        var style: String
        var text: String
        /// Whether the mark is round.
        var isDot = false
    }

    /// The id, unique on its page.
    var id: String
    var caption: String
    /// A description in one sentence, for readers who cannot see the chart.
    var summary: String
    var height: Int
    var rules: [Rule] = []
    var reaches: [Reach] = []
    var bars: [Bar] = []
    var dots: [Dot] = []
    var labels: [Label] = []
    var keys: Keys?
    var table: DataTable

    struct Keys {
        var list: [Key]
    }

    init(id: String, caption: String, summary: String, height: Int, keys: [Key] = [], table: DataTable) {
        self.id = id
        self.caption = caption
        self.summary = summary
        self.height = height
        self.keys = keys.isEmpty ? nil : Keys(list: keys)
        self.table = table
    }

    /// Returns per cent with one decimal.
    static func percent(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(abs(tenths % 10))%"
    }

    /// Returns the smallest of 4, 8, 12, 20, 40, 60, 80, 100, 120, 200, 400, 600… that is at least `value`: four even
    /// steps from zero.
    static func ceiling(of value: Int) -> Int {
        var power = 1
        while true {
            for tenths in [10, 15, 20, 25, 30, 50] where tenths * power % 10 == 0 {
                let step = tenths * power / 10
                if 4 * step >= value { return 4 * step }
            }
            power *= 10
        }
    }
}

extension Chart {
    private static let styles = ["first", "second", "third"]

    /// Draws columns side by side, each with its values stacked, a label below, and for some columns a note.
    mutating func drawColumns(_ columns: [(label: String, note: String?, values: [Int])]) {
        let (top, bottom) = (18, height - 42)
        let most = Chart.ceiling(of: columns.map { $0.values.reduce(0, +) }.max() ?? 0)
        func y(_ value: Int) -> Int { bottom - (bottom - top) * value / most }
        for step in 0...4 {
            let value = most * step / 4
            rules.append(Rule(style: step == 0 ? "axis" : "grid", x1: "0%", x2: "100%", y1: y(value), y2: y(value)))
            labels.append(Label(style: "tick", x: "0%", y: y(value) - 4, anchor: "start", text: String(value)))
        }
        let first = 7.0
        let each = (100 - first) / Double(max(1, columns.count))
        // Twelve labels at most fit side by side.
        let sparse = (columns.count + 11) / 12
        for (place, column) in columns.enumerated() {
            let left = first + each * Double(place)
            var below = 0
            for (value, style) in zip(column.values, Chart.styles) where value > 0 {
                let (low, high) = (y(below), y(below + value))
                bars.append(
                    Bar(
                        style: style, x: Chart.percent(left + each * 0.15), y: high, width: Chart.percent(each * 0.7),
                        height: low - high))
                below += value
            }
            let middle = Chart.percent(left + each / 2)
            if place % sparse == 0 {
                labels.append(Label(style: "tick", x: middle, y: bottom + 18, anchor: "middle", text: column.label))
            }
            if let note = column.note {
                labels.append(Label(style: "tick", x: middle, y: bottom + 34, anchor: "middle", text: note))
            }
        }
    }

    /// The height of a row of bars, in pixels.
    static let rowHeight = 42

    /// Draws bars below each other, each with its name above and its value at its end.
    /// - Parameter whole: the value of a bar over the full width.
    mutating func drawRows(_ rows: [(name: String, value: Int, text: String)], of whole: Int) {
        for (place, row) in rows.enumerated() {
            let top = Chart.rowHeight * place
            // The remaining width is for the value.
            let width = 84 * Double(row.value) / Double(max(1, whole))
            labels.append(Label(style: "name", x: "0%", y: top + 14, anchor: "start", text: row.name))
            bars.append(Bar(style: "first", x: "0%", y: top + 20, width: Chart.percent(width), height: 12))
            labels.append(
                Label(style: "tick", x: Chart.percent(width + 1), y: top + 30, anchor: "start", text: row.text))
        }
    }

    /// The height of a row of dots, in pixels.
    static let dotHeight = 26

    /// Draws, for each name, the observed value as a dot, the expected value as a ring, and two standard deviations
    /// around it as a band.
    mutating func drawDots(_ rows: [(name: String, seen: Int, expected: Double, spread: Double)]) {
        let first = 26.0
        let top = 22
        let most = Chart.ceiling(of: rows.map { max($0.seen, Int($0.expected + 2 * $0.spread) + 1) }.max() ?? 0)
        func x(_ value: Double) -> String { Chart.percent(first + (98 - first) * value / Double(most)) }
        for step in 0...4 {
            let value = x(Double(most * step) / 4)
            rules.append(Rule(style: step == 0 ? "axis" : "grid", x1: value, x2: value, y1: top, y2: height))
            labels.append(
                Label(style: "tick", x: value, y: top - 8, anchor: "middle", text: String(most * step / 4)))
        }
        for (place, row) in rows.enumerated() {
            let y = top + Chart.dotHeight * place + Chart.dotHeight / 2
            labels.append(Label(style: "name", x: "0%", y: y + 5, anchor: "start", text: row.name))
            reaches.append(
                Reach(start: x(max(0, row.expected - 2 * row.spread)), end: x(row.expected + 2 * row.spread), y: y))
            dots.append(Dot(style: "expected", x: x(row.expected), y: y))
            dots.append(Dot(style: "first", x: x(Double(row.seen)), y: y))
        }
    }
}

/// A table of figures: each row has a name and numbers.
struct DataTable {
    struct Cell {
        /// The heading of the cell's column.
        var heading: String
        var text: String
        var isNumber = true
    }

    struct Row {
        var name: String
        var href: String?
        var cells: [Cell]
    }

    struct Column {
        var heading: String
        var isNumber = true
    }

    var caption: String
    /// The heading of the names.
    var heading: String
    var columns: [Column]
    var rows: [Row]

    /// - Parameter words: the indices of the columns that have words instead of numbers.
    init(
        _ caption: String, _ headings: [String], words: Set<Int> = [],
        rows: [(name: String, href: String?, cells: [String])]
    ) {
        self.caption = caption
        heading = headings.first ?? ""
        let columns = headings.dropFirst().enumerated().map { Column(heading: $1, isNumber: !words.contains($0)) }
        self.columns = columns
        self.rows = rows.map { row in
            Row(
                name: row.name, href: row.href,
                cells: zip(columns, row.cells).map { Cell(heading: $0.heading, text: $1, isNumber: $0.isNumber) })
        }
    }
}
