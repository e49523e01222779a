import Foundation
import Support
import WireFormat

/// Returns the lines of a file of `vectors/` as words, without the lines that begin with #.
func vectorLines(_ name: String) throws -> [[Substring]] {
    let text = try String(contentsOfFile: Repository.tests + "/BLS12381Tests/vectors/" + name, encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ") }
}

func hex(_ text: some StringProtocol) throws -> [UInt8] { try Hex.decode(text, count: text.count / 2) }
