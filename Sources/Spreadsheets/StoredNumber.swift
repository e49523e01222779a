/// A number as a workbook stores it: digits and a power of ten, without rounding.
struct StoredNumber: Equatable {
    private var isNegative = false
    /// Without zeros at either end; empty for 0.
    private var digits: [UInt8] = []
    /// The power of ten of the last digit.
    private var exponent = 0

    /// The digits that a spreadsheet keeps (IEEE 754 double precision).
    private static let kept = 15

    /// Parses `-12.5E-3`; `nil` for other text.
    init?(_ text: String) {
        var rest = Array(text.utf8)[...]
        func popSign() -> Bool {
            let sign = rest.first
            if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
            return sign == UInt8(ascii: "-")
        }
        func popDigits() -> [UInt8] {
            let found = rest.prefix { (0x30...0x39).contains($0) }
            rest = rest.dropFirst(found.count)
            return Array(found)
        }
        isNegative = popSign()
        digits = popDigits()
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            let fraction = popDigits()
            digits += fraction
            exponent = -fraction.count
        }
        guard !digits.isEmpty else { return nil }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest.removeFirst()
            let isSmall = popSign()
            let power = popDigits()
            guard (1...3).contains(power.count), let value = Int(String(decoding: power, as: UTF8.self)) else {
                return nil
            }
            exponent += isSmall ? -value : value
        }
        guard rest.isEmpty else { return nil }
        normalize()
    }

    private mutating func normalize() {
        digits = Array(digits.drop { $0 == 0x30 })
        while digits.last == 0x30 {
            digits.removeLast()
            exponent += 1
        }
        if digits.isEmpty { (exponent, isNegative) = (0, false) }
    }

    var isWhole: Bool { exponent >= 0 }

    /// Whether a whole number has more digits than a spreadsheet keeps, so that the last ones may be others.
    var isRounded: Bool { isWhole && digits.count + exponent > StoredNumber.kept }

    /// Returns the number that a person typed: `0.1` for 0.10000000000000001.
    func asTyped() -> StoredNumber {
        guard !isWhole, digits.count > StoredNumber.kept else { return self }
        var typed = self
        let isUp = digits[StoredNumber.kept] >= 0x35
        typed.digits = Array(digits.prefix(StoredNumber.kept))
        typed.exponent += digits.count - StoredNumber.kept
        if isUp {
            var place = StoredNumber.kept - 1
            while place >= 0, typed.digits[place] == 0x39 {
                typed.digits[place] = 0x30
                place -= 1
            }
            if place >= 0 { typed.digits[place] += 1 } else { typed.digits.insert(0x31, at: 0) }
        }
        typed.normalize()
        return typed
    }

    func timesHundred() -> StoredNumber {
        var number = self
        if !digits.isEmpty { number.exponent += 2 }
        return number
    }

    /// Returns the number in plain digits, or `nil` if that would be more than 40 zeros.
    /// - Parameter width: the least number of digits of a whole number.
    func text(width: Int = 1) -> String? {
        guard abs(exponent) <= 40 else { return nil }
        var text = String(decoding: digits, as: UTF8.self)
        if isWhole {
            text += String(repeating: "0", count: exponent)
            text = String(repeating: "0", count: max(0, width - text.utf8.count)) + text
        } else {
            text = String(repeating: "0", count: max(0, 1 - exponent - text.utf8.count)) + text
            text.insert(".", at: text.index(text.endIndex, offsetBy: exponent))
        }
        return (isNegative ? "-" : "") + text
    }
}
