import OfficePackages

/// A template with its values: the file for a word processor, and the page for a browser, from the same text.
public struct FilledDocument: Sendable {
    public let page: DocumentPage
    private let parts: [(name: String, bytes: [UInt8])]

    /// The document in DOCX, packed at each call.
    /// - Throws: `.tooLarge` for want of memory only.
    public var bytes: [UInt8] {
        get throws(TemplateFault) {
            guard let file = PackageWriter.zip(parts) else { throw TemplateFault(.tooLarge) }
            return file
        }
    }

    init(_ template: DocumentTemplate, _ values: [String: FieldValue], _ paper: Paper) throws(TemplateFault) {
        var texts: [String: [Node]] = [:]
        var shown: [String: FieldValue.Picture] = [:]
        var changed: [String: [UInt8]] = [:]
        for part in template.parts {
            var filling = Filling(values, prefix: part.prefix)
            let nodes = filling.filled(part.nodes).map { $0.onPaper(paper, part.prefix) }
            texts[part.name] = nodes
            changed[part.name] = Node.bytes(nodes)
            guard !filling.pictures.isEmpty else { continue }
            shown.merge(filling.pictures) { $1 }
            let name = RelationshipsPart.name(of: part.name)
            changed[name] = try FilledDocument.relationships(
                template.bytes(of: name), name, filling.pictures.keys.sorted())
        }
        var parts = template.stored
        if !shown.isEmpty {
            let types = "[Content_Types].xml"
            changed[types] = try FilledDocument.contentTypes(template.bytes(of: types) ?? [], types)
        }
        for place in parts.indices { parts[place].bytes = changed[parts[place].name] ?? parts[place].bytes }
        let names = Set(parts.map(\.name))
        parts += changed.filter { !names.contains($0.key) }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        parts += shown.sorted { $0.key < $1.key }.map { (FilledDocument.media(of: $0.key), $0.value.png) }
        self.parts = parts
        page = DocumentPage(
            header: template.headers.flatMap { Converter(template.styles).blocks(texts[$0] ?? []) },
            body: Converter(template.styles).blocks(texts[template.parts[0].name] ?? []),
            footer: template.footers.flatMap { Converter(template.styles).blocks(texts[$0] ?? []) })
    }

    private static func media(of field: String) -> String { "word/media/\(Filling.pictureName(of: field)).png" }

    /// Returns a part's relationships with those of its pictures.
    private static func relationships(
        _ bytes: [UInt8]?, _ part: String, _ fields: [String]
    ) throws(TemplateFault) -> [UInt8] {
        let new = fields.map { field in
            "<Relationship Id=\"\(Filling.pictureName(of: field))\" Type=\"\(OfficeMarkup.relationships)/image\""
                + " Target=\"/\(media(of: field))\"/>"
        }.joined()
        guard let bytes else {
            return Array(
                ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(new)</Relationships>")
                    .utf8)
        }
        return Node.bytes(try Node.parse(bytes, part: part).map { $0.appending(new) })
    }

    /// Returns the types of a package's parts with that of its pictures.
    private static func contentTypes(_ bytes: [UInt8], _ part: String) throws(TemplateFault) -> [UInt8] {
        let nodes = try Node.parse(bytes, part: part)
        let isKnown = Node.root(nodes)?.elements.contains { $0["Extension"]?.lowercased() == "png" } ?? false
        guard !isKnown else { return bytes }
        return Node.bytes(nodes.map { $0.prepending("<Default Extension=\"png\" ContentType=\"image/png\"/>") })
    }
}

extension DocumentTemplate {
    fileprivate func bytes(of name: String) -> [UInt8]? {
        stored.first { $0.name.lowercased() == name.lowercased() }?.bytes
    }
}

extension Node {
    fileprivate func appending(_ raw: String) -> Node {
        guard case .element(var element) = self else { return self }
        element.children.append(.raw(raw))
        return .element(element)
    }

    fileprivate func prepending(_ raw: String) -> Node {
        guard case .element(var element) = self else { return self }
        element.children.insert(.raw(raw), at: 0)
        return .element(element)
    }

    /// Returns the node with its sections on a paper; what lies across stays so.
    fileprivate func onPaper(_ paper: Paper, _ prefix: String) -> Node {
        guard case .element(var element) = self else { return self }
        guard element.local == "sectPr" else {
            element.children = element.children.map { $0.onPaper(paper, prefix) }
            return .element(element)
        }
        let (short, long) = paper.sides
        for (place, node) in element.children.enumerated() {
            guard case .element(var size) = node, size.local == "pgSz" else { continue }
            let isAcross = size["orient"] == "landscape"
            size.attributes =
                " \(prefix)w=\"\(isAcross ? long : short)\" \(prefix)h=\"\(isAcross ? short : long)\""
                + (isAcross ? " \(prefix)orient=\"landscape\"" : "")
            element.children[place] = .element(size)
        }
        return .element(element)
    }
}
