import OfficePackages

/// A document of a word processor (DOCX) with fields in its text, checked and ready to be filled.
public struct DocumentTemplate: Sendable {
    /// The most bytes of a template.
    public static let largest = 4 << 20

    /// A part with text: the document itself, a header or a footer.
    struct Part: Sendable {
        var name: String
        var nodes: [Node]
        var prefix: String
    }

    /// The parts with text, the document first.
    let parts: [Part]
    /// Every part as stored, in the order of the file.
    let stored: [(name: String, bytes: [UInt8])]
    let styles: Styles
    /// The names of the default headers and footers.
    let headers: [String]
    let footers: [String]

    /// Reads a template.
    /// - Parameter fields: the document's fields; a template need not have all.
    /// - Throws: a fault with the names of the fields.
    public init(_ bytes: [UInt8], fields: [TemplateField]) throws(TemplateFault) {
        do throws(TemplateFault) {
            try self.init(reading: bytes, fields)
        } catch {
            var fault = error
            fault.fields = fields.map(\.spelling)
            throw fault
        }
    }

    private init(reading bytes: [UInt8], _ fields: [TemplateField]) throws(TemplateFault) {
        guard bytes.count <= DocumentTemplate.largest else { throw TemplateFault(.tooLarge) }
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { throw TemplateFault(.notADocument) }
        var archive = try PackageArchive<TemplateFault>(bytes)
        guard archive.has("_rels/.rels"), archive.has("[Content_Types].xml") else { throw TemplateFault(.notADocument) }
        guard !archive.names.contains(where: { $0.lowercased().hasSuffix("vbaproject.bin") }) else {
            throw TemplateFault(.macros)
        }
        var stored: [(name: String, bytes: [UInt8])] = []
        for name in archive.names { stored.append((name, try archive.part(name))) }
        let package = Package(parts: stored)
        guard let main = try package.relationships(of: "").first("officeDocument"), main.hasPrefix("word/") else {
            throw TemplateFault(.notADocument)
        }
        try package.refuseExternal()
        let targets = try package.relationships(of: main)
        let texts = targets.targets.values.filter { ["header", "footer"].contains($0.type) }.map(\.part).sorted()
        var parts: [Part] = []
        for name in [main] + texts { parts.append(try Part(name, in: package, fields)) }
        self.parts = parts
        self.stored = stored
        styles =
            try targets.first("styles").map { (name) throws(TemplateFault) in
                try Styles(Node.parse(try package.part(name), part: name))
            } ?? Styles([])
        let shown = parts[0].references.compactMap { targets.targets[$0] }
        headers = shown.filter { $0.type == "header" }.map(\.part)
        footers = shown.filter { $0.type == "footer" }.map(\.part)
    }

    /// Returns the document with its values.
    /// - Throws: `.damagedPart` for relationships or media types that are no XML.
    public func filled(_ values: [String: FieldValue], on paper: Paper) throws(TemplateFault) -> FilledDocument {
        try FilledDocument(self, values, paper)
    }
}

extension DocumentTemplate.Part {
    fileprivate init(_ name: String, in package: Package, _ fields: [TemplateField]) throws(TemplateFault) {
        let nodes = try Node.parse(try package.part(name), part: name)
        guard let root = Node.root(nodes) else { throw TemplateFault(.damagedPart, part: name) }
        prefix = root.prefix
        guard !root.attributes.contains("http://purl.oclc.org/ooxml/wordprocessingml") else {
            throw TemplateFault(.strict, part: name)
        }
        guard root.attributes.contains(OfficeMarkup.word) else { throw TemplateFault(.notADocument, part: name) }
        var number = 0
        let separated = try DocumentTemplate.Part.separated(nodes, name, &number)
        self.name = name
        self.nodes = try Structure(part: name, fields: fields).structured(separated)
    }

    /// Returns nodes in whose paragraphs the marks stand apart.
    private static func separated(
        _ nodes: [Node], _ part: String, _ number: inout Int
    ) throws(TemplateFault) -> [Node] {
        var result: [Node] = []
        for node in nodes {
            guard case .element(var element) = node else {
                result.append(node)
                continue
            }
            if element.local == "p" { (element, number) = try Runs.separated(element, part: part, from: number) }
            element.children = try separated(element.children, part, &number)
            result.append(.element(element))
        }
        return result
    }

    /// The relationships of the default headers and footers, in the order of the sections.
    fileprivate var references: [String] {
        func references(_ nodes: [Node]) -> [String] {
            nodes.flatMap { node -> [String] in
                guard case .element(let element) = node else { return [] }
                guard ["headerReference", "footerReference"].contains(element.local) else {
                    return references(element.children)
                }
                return element["type"] == "default" ? [element["id"] ?? ""] : []
            }
        }
        return references(nodes)
    }
}

/// The parts of a package by their names.
struct Package {
    let parts: [(name: String, bytes: [UInt8])]

    /// - Throws: `.damagedArchive` if it is absent.
    func part(_ name: String) throws(TemplateFault) -> [UInt8] {
        guard let part = parts.first(where: { $0.name.lowercased() == name.lowercased() }) else {
            throw TemplateFault(.damagedArchive, part: name)
        }
        return part.bytes
    }

    /// Returns the relationships of a part; none if it has none.
    func relationships(of part: String) throws(TemplateFault) -> Relationships<TemplateFault> {
        let name = RelationshipsPart.name(of: part)
        let relationships = Relationships<TemplateFault>(of: part)
        if parts.contains(where: { $0.name.lowercased() == name.lowercased() }) {
            try Markup.parse(try self.part(name), part: name, with: relationships)
        }
        return relationships
    }

    /// Refuses what a word processor would load from elsewhere when the document is opened. A link is followed by a person only.
    func refuseExternal() throws(TemplateFault) {
        for (name, bytes) in parts where name.lowercased().hasSuffix(".rels") {
            guard let root = Node.root(try Node.parse(bytes, part: name)) else { continue }
            for relationship in root.elements where relationship["TargetMode"]?.lowercased() == "external" {
                guard relationship["Type"]?.hasSuffix("/hyperlink") != true else { continue }
                throw TemplateFault(.external, part: name, found: relationship["Target"] ?? "")
            }
        }
    }
}
