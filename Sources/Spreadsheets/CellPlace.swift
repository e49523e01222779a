/// The place of a cell.
public struct CellPlace: Sendable, Hashable, CustomStringConvertible {
    /// From 1.
    public var row: Int
    /// From 0.
    public var column: Int

    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// The name that spreadsheets show, such as `AB12`.
    public var description: String { "\(CellPlace.columnName(column))\(row)" }

    /// Parses a name such as `AB12` or `$AB$12`; `nil` for other text and for places that no spreadsheet has (beyond
    /// `XFD1048576`).
    public init?(_ name: some StringProtocol) {
        var (column, row) = (0, 0)
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "$"): continue
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
                column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
                row = row * 10 + Int(byte - UInt8(ascii: "0"))
                // A zero in front would otherwise let a letter follow.
                guard row > 0 else { return nil }
            default: return nil
            }
            guard column <= 16_384, row <= 1_048_576 else { return nil }
        }
        guard column > 0, row > 0 else { return nil }
        self.init(row: row, column: column - 1)
    }

    /// Returns the letters of a column: `A` for 0, `AA` for 26.
    public static func columnName(_ column: Int) -> String {
        var (rest, name) = (column, "")
        repeat {
            name = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + name
            rest = rest / 26 - 1
        } while rest >= 0
        return name
    }
}

/// A rectangle of cells.
public struct CellRange: Sendable, Hashable, CustomStringConvertible {
    public var first: CellPlace
    /// The last cell, below and to the right of the first or equal to it.
    public var last: CellPlace

    /// Parses a name such as `A1:C3` or `A1`.
    public init?(_ name: String) {
        let parts = name.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = CellPlace(parts[0]), let last = CellPlace(parts[parts.count - 1]),
            first.row <= last.row, first.column <= last.column
        else { return nil }
        self.first = first
        self.last = last
    }

    public var description: String { "\(first):\(last)" }

    public func contains(_ place: CellPlace) -> Bool {
        (first.row...last.row).contains(place.row) && (first.column...last.column).contains(place.column)
    }
}
