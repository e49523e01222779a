import DocumentTemplates
import Foundation
import Store
import Wording

/// The templates of an installation: the own ones in `<data>/templates`, each in place of the shipped one of its document.
public struct TemplateShelf: Sendable {
    /// The place where a document's template stands.
    public enum Origin: String, Sendable {
        case own, shipped, absent
    }

    private let own: String
    private let shipped: String?

    /// - Parameter shipped: the folder of the templates that come with the program; `nil` if it was not found.
    public init(_ folder: DataFolder, shipped: String?) {
        own = folder.templates
        self.shipped = shipped
    }

    /// Returns where a document's template stands, with its path.
    public func place(of document: CourtDocument) -> (origin: Origin, path: String) {
        for (origin, folder) in [(Origin.own, Optional(own)), (.shipped, shipped)] {
            guard let path = folder.map({ "\($0)/\(document.file)" }) else { continue }
            if FileManager.default.fileExists(atPath: path) { return (origin, path) }
        }
        return (.absent, "\(own)/\(document.file)")
    }

    /// Returns a document's template, as the file is now.
    /// - Throws: `Refusal.noTemplate`, `Refusal.badTemplate`.
    public func template(of document: CourtDocument) throws(Refusal) -> DocumentTemplate {
        let (origin, path) = place(of: document)
        guard origin != .absent, let bytes = TemplateShelf.read(path) else {
            throw Refusal(.noTemplate, ["document": .courtDocument(document), "path": .text(path)])
        }
        return try DocumentTemplate(bytes, of: document, at: path)
    }

    /// Reads one byte more than a template may have, so that a larger one is refused as such.
    private static func read(_ path: String) -> [UInt8]? {
        guard let file = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? file.close() }
        return (try? file.read(upToCount: DocumentTemplate.largest + 1)).map { Array($0) }
    }
}

extension DocumentTemplate {
    /// - Parameter path: the file, for errors.
    /// - Throws: `Refusal.badTemplate`.
    public init(_ bytes: [UInt8], of document: CourtDocument, at path: String) throws(Refusal) {
        do throws(TemplateFault) {
            try self.init(bytes, fields: document.fields)
        } catch {
            throw Refusal(
                .badTemplate,
                ["document": .courtDocument(document), "path": .text(path), "fault": .templateFault(error)])
        }
    }
}

extension Office {
    /// Puts a template in the place of the shipped one. It counts from the next document on.
    /// - Parameter path: the file that the bytes are from, for errors.
    /// - Throws: `Refusal.badTemplate`; nothing is changed then.
    public func installTemplate(
        _ bytes: [UInt8], of document: CourtDocument, from path: String, as actor: Actor
    ) throws {
        let folder = folder.templates
        let (place, partial) = ("\(folder)/\(document.file)", "\(folder)/.\(document.file).partial")
        try perform(.installTemplate, on: document.rawValue, as: actor) { _ in
            _ = try DocumentTemplate(bytes, of: document, at: path)
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            // A process that was killed leaves its half-written file.
            try? FileManager.default.removeItem(atPath: partial)
            try Durable.create(partial, bytes, mode: 0o600)
        }
        try Durable.move(partial, place)
        try Durable.syncFolder(folder)
    }
}
