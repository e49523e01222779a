import Foundation
import FoundationXML

/// An element of a part, with names as ISO/IEC 29500 gives them: prefixes are the writer's choice and are left out.
public struct Element {
    public let name: String
    fileprivate let attributes: [String: String]

    /// Returns an attribute without a prefix.
    public subscript(attribute: String) -> String? { attributes[attribute] }

    /// Returns an attribute of the namespace of relationships, such as `r:id`.
    public func relationship(_ name: String) -> String? {
        attributes.first { $0.key.hasSuffix(":" + name) && !$0.key.hasPrefix("xml:") }?.value
    }

    /// Returns whether an attribute is `1` or `true`.
    public func isSet(_ attribute: String) -> Bool { ["1", "true", "on"].contains(attributes[attribute] ?? "") }
}

/// A reader of the elements of a part, which come in their order.
public protocol PartReader: AnyObject {
    associatedtype Fault: PackageReadingFault
    func begin(_ element: Element) throws(Fault)
    func text(_ text: String)
    func end(_ name: String) throws(Fault)
}

/// Hands the elements of an XML part to a reader.
public enum Markup {
    /// - Parameters:
    ///   - bytes: the part, in UTF-8. It has no document type definition, hence no entities of its own.
    ///   - name: the part's name, for errors.
    public static func parse<Reader: PartReader>(
        _ bytes: [UInt8], part name: String, with reader: Reader
    ) throws(Reader.Fault) {
        guard !contains("<!DOCTYPE", in: bytes) else { throw Reader.Fault(of: .documentType(name)) }
        guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0), declaresUTF8(bytes) else {
            throw Reader.Fault(of: .damagedPart(name))
        }
        let parser = XMLParser(data: Data(bytes))
        let events = Events(reader)
        parser.delegate = events
        let isWellFormed = parser.parse()
        if let fault = events.fault { throw fault }
        guard isWellFormed, events.isComplete else { throw Reader.Fault(of: .damagedPart(name)) }
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

private final class Events<Reader: PartReader>: NSObject, XMLParserDelegate {
    private let reader: Reader
    private(set) var fault: Reader.Fault?
    private var depth = 0
    /// The depth of the outermost element that is passed over.
    private var passedOver: Int?
    private var hasRoot = false

    init(_ reader: Reader) { self.reader = reader }

    /// Whether the root element ended.
    var isComplete: Bool { hasRoot && depth == 0 }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        hasRoot = true
        depth += 1
        guard passedOver == nil, fault == nil else { return }
        let element = Element(name: local(name), attributes: attributes)
        if extensions.contains(element.name) {
            passedOver = depth
        } else {
            attempt(parser) { () throws(Reader.Fault) in try reader.begin(element) }
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
        attempt(parser) { () throws(Reader.Fault) in try reader.end(local(name)) }
    }

    private func attempt(_ parser: XMLParser, _ body: () throws(Reader.Fault) -> Void) {
        do {
            try body()
        } catch {
            fault = error
            parser.abortParsing()
        }
    }
}

/// Extensions of later versions, and alternatives for programs that know them.
private let extensions: Set<String> = ["extLst", "AlternateContent"]

/// Returns a name without its prefix.
private func local(_ name: String) -> String {
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.index(after: colon)...])
}
