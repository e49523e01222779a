import Foundation
import FoundationXML

/// An element of a part, with names as ISO/IEC 29500 gives them: prefixes are the writer's choice and are left out.
struct Element {
    let name: String
    fileprivate let attributes: [String: String]

    /// Returns an attribute without a prefix.
    subscript(attribute: String) -> String? { attributes[attribute] }

    /// Returns an attribute of the namespace of relationships, such as `r:id`.
    func relationship(_ name: String) -> String? {
        attributes.first { $0.key.hasSuffix(":" + name) && !$0.key.hasPrefix("xml:") }?.value
    }

    /// Returns whether an attribute is `1` or `true`.
    func isSet(_ attribute: String) -> Bool { ["1", "true", "on"].contains(attributes[attribute] ?? "") }
}

/// A reader of the elements of a part, which come in their order.
protocol PartReader: AnyObject {
    func begin(_ element: Element) throws(SpreadsheetFault)
    func text(_ text: String)
    func end(_ name: String) throws(SpreadsheetFault)
}

/// Hands the elements of an XML part to a reader.
enum Markup {
    /// - Parameters:
    ///   - bytes: the part, in UTF-8. It has no document type definition, hence no entities of its own.
    ///   - name: the part's name, for errors.
    static func parse(_ bytes: [UInt8], part name: String, with reader: some PartReader) throws(SpreadsheetFault) {
        guard !contains("<!DOCTYPE", in: bytes) else { throw SpreadsheetFault(.documentType, found: name) }
        guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0), declaresUTF8(bytes) else {
            throw SpreadsheetFault(.damagedPart, found: name)
        }
        let parser = XMLParser(data: Data(bytes))
        let events = Events(reader)
        parser.delegate = events
        let isWellFormed = parser.parse()
        if let fault = events.fault { throw fault }
        guard isWellFormed, events.isComplete else { throw SpreadsheetFault(.damagedPart, found: name) }
    }

    private static func declaresUTF8(_ bytes: [UInt8]) -> Bool {
        let start = String(decoding: bytes.prefix(200), as: UTF8.self)
        guard let declaration = start.firstRange(of: "?>").map({ start[..<$0.lowerBound] }),
            let encoding = declaration.firstRange(of: "encoding")
        else { return true }
        let value = declaration[encoding.upperBound...].lowercased().drop { " =\"'".contains($0) }
        return ["utf-8", "utf8", "us-ascii"].contains(where: value.hasPrefix)
    }

    private static func contains(_ text: String, in bytes: [UInt8]) -> Bool {
        let pattern = Array(text.utf8)
        var matched = 0
        for byte in bytes {
            // The first character of the pattern is in it once.
            matched = byte == pattern[matched] ? matched + 1 : byte == pattern[0] ? 1 : 0
            if matched == pattern.count { return true }
        }
        return false
    }
}

private final class Events: NSObject, XMLParserDelegate {
    private let reader: any PartReader
    private(set) var fault: SpreadsheetFault?
    private var depth = 0
    /// The depth of the outermost element that is passed over.
    private var passedOver: Int?
    private var hasRoot = false

    /// Extensions of later versions, and alternatives for programs that know them.
    private static let extensions: Set<String> = ["extLst", "AlternateContent"]

    init(_ reader: any PartReader) { self.reader = reader }

    /// Whether the root element ended.
    var isComplete: Bool { hasRoot && depth == 0 }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        hasRoot = true
        depth += 1
        guard passedOver == nil, fault == nil else { return }
        let element = Element(name: Events.local(name), attributes: attributes)
        if Events.extensions.contains(element.name) {
            passedOver = depth
        } else {
            attempt(parser) { () throws(SpreadsheetFault) in try reader.begin(element) }
        }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        if passedOver == nil, fault == nil { reader.text(text) }
    }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
        if passedOver == nil, fault == nil { reader.text(String(decoding: block, as: UTF8.self)) }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        depth -= 1
        if let outer = passedOver {
            if depth < outer { passedOver = nil }
            return
        }
        guard fault == nil else { return }
        attempt(parser) { () throws(SpreadsheetFault) in try reader.end(Events.local(name)) }
    }

    private func attempt(_ parser: XMLParser, _ body: () throws(SpreadsheetFault) -> Void) {
        do {
            try body()
        } catch {
            fault = error
            parser.abortParsing()
        }
    }

    private static func local(_ name: String) -> String {
        guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
        return String(name[name.index(after: colon)...])
    }
}
