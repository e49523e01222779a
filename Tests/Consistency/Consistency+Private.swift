import Draw
import Office
import PublicRecord
import Sodium
import Store
import WireFormat

/// Applications with their files, draws with their secrets, experts with their identities.
extension Consistency {
    mutating func checkApplications() throws {
        let kept = try names(.application)
        var documents: Set<String> = []
        var objections: Set<String> = []
        var files: Set<String> = []
        for application in state.applications.all {
            let id = application.id
            let folio = id.description
            // The folio is erased completely, or stored completely.
            guard kept.contains(folio) || !erased.contains(folio) else { continue }
            let file = try open(.application, id)
            require(file.map(SHA256.hash) == book.files[id], "\(folio): the file is not the one of the record")
            files.insert(folio)
            let own = try documentsListed(in: file, of: folio)
            try checkDocuments(own, in: [folio])
            documents.formUnion(own.keys.map { "\(folio)/\($0)" })
            objections.formUnion(book.objections[id] ?? [])
            // Changes made after a return stay in the `next` file unless they were submitted again.
            let stages: Set<Application.Stage.Kind> = [.returned, .lapsed, .withdrawn]
            if stages.contains(application.stage.kind), kept.contains(folio + "/next") {
                let next = try documentsListed(in: try open(.application, folio + "/next"), of: folio + "/next")
                try checkDocuments(next, in: [folio + "/next", folio])
                files.insert(folio + "/next")
                documents.formUnion(next.keys.map { "\(folio)/next/\($0)" }.filter(try names(.document).contains))
            }
        }
        for folio in kept where folio.hasPrefix("B-") {
            let own = try documentsListed(in: try open(.application, folio), of: folio)
            try checkDocuments(own, in: [folio])
            files.insert(folio)
            documents.formUnion(own.keys.map { "\(folio)/\($0)" })
        }
        require("application files", kept, are: files)
        require("documents", try names(.document), are: documents)
        require("objections", try names(.objection), are: objections)
        let drafts = files.filter { $0.hasPrefix("B-") }.count
        let begun = Set(subjects(.draft).filter { $0.hasPrefix("B-") })
        let ended = subjects(.submit).count + subjects(.endDraft).count + begun.intersection(erased).count
        require(drafts == begun.count - ended, "drafts: \(drafts) of \(begun.count) begun and \(ended) ended")
        try checkCodes(files.filter { !$0.hasSuffix("/next") })
    }

    /// Returns the requirements in a file, each with the digest of its document.
    private mutating func documentsListed(in file: [UInt8]?, of folio: String) throws -> [String: String] {
        guard let file, case .array(let list) = try JSON(parsing: file).member("documents") else {
            faults.append("\(folio): no file that can be read")
            return [:]
        }
        return Dictionary(
            list.compactMap { document in
                guard case .string(let requirement) = document.member("requirement"),
                    case .string(let digest) = document.member("sha256")
                else { return nil }
                return (requirement, digest)
            }, uniquingKeysWith: { first, _ in first })
    }

    /// - Parameter places: the folios under which a document may be stored; the first with the document counts.
    private mutating func checkDocuments(_ documents: [String: String], in places: [String]) throws {
        for (requirement, digest) in documents {
            let content = try places.compactMap { try open(.document, "\($0)/\(requirement)") }.first
            require(
                content.map { SHA256.hash($0).hex } == digest,
                "\(places[0])/\(requirement): not the document that the file lists")
        }
    }

    /// Checks that every stored folio has an access code, and that other codes were issued by an act.
    private mutating func checkCodes(_ folios: Set<String>) throws {
        let found = Set(try column("SELECT folio FROM access_code"))
        let experts = book.applicants.keys.map(\.description).filter { !erased.contains($0) }
        require("access codes", found, are: folios.union(experts).union(found.intersection(subjects(.issueCode))))
    }

    mutating func checkDraws() throws {
        let open = Set(book.opened.keys).subtracting(book.concluded).subtracting(book.annulled)
        require("secrets", try names(.secret), are: Set(open.map(\.description)))
        for draw in open {
            guard let secret = try self.open(.secret, draw), let opened = book.opened[draw] else { continue }
            require(Commitment.digest(draw: draw, secret: secret) == opened.commitment, "\(draw): another secret")
        }
        for (draw, opened) in book.opened {
            let pool = try store.pool(of: draw).flatMap { try? Pool(parsing: $0) }
            require(pool.map(DrawOpened.PoolSummary.init) == opened.pool, "\(draw): not the pool of the record")
        }
        require("reserved numbers", try names(.caseNumber), are: book.reserved)
        require("signature files", try names(.actaSignature), are: Set(book.signatures.keys))
        for (name, digest) in book.signatures {
            require(
                try self.open(.actaSignature, name).map(SHA256.hash) == digest,
                "\(name): not the signature of the record")
        }
        try checkCorrections()
    }

    private mutating func checkCorrections() throws {
        let names = try names(.correction)
        let (made, approved) = (subjects(.correctCase).count, subjects(.approveCorrection).count)
        let discarded = subjects(.discardCorrection).count
        require(
            names.count == made - approved - discarded,
            "corrections: \(names.count) of \(made) made, \(approved) approved, \(discarded) discarded")
    }

    mutating func checkExperts() throws {
        let gone = Set(book.identities.keys).filter { erased.contains($0.description) }
        for (expert, digest) in book.identities {
            let document = try store.identity(of: expert)
            require(
                gone.contains(expert) ? document == nil : document.map(SHA256.hash) == digest,
                "\(expert): not the identity of the record")
        }
        let there = Set(book.identities.keys).subtracting(gone)
        require(
            "names to be searched", Set(try column("SELECT expert FROM identity_name")),
            are: Set(there.map(\.description)))
        let contacts = try names(.contact)
        // An expert who returned after an erasure has a contact again.
        require(
            "contacts", contacts,
            are: Set(there.map(\.description)).union(contacts.intersection(gone.map(\.description))))
        try checkProposals()
    }

    private mutating func checkProposals() throws {
        let names = try names(.proposal)
        let (made, approved) = (subjects(.proposeChange).count, subjects(.approveChange).count)
        let discarded = subjects(.discardChange).count
        require(
            names.count == made - approved - discarded,
            "proposals: \(names.count) of \(made) made, \(approved) approved, \(discarded) discarded")
        for name in names {
            guard let bytes = try open(.proposal, name),
                case .string(let text) = try JSON(parsing: bytes).member("entry")
            else {
                faults.append("proposal \(name): nothing that can be read")
                continue
            }
            require((try? Entry(parsing: text.utf8)) != nil, "proposal \(name): no entry")
        }
    }
}

extension JSON {
    func member(_ name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }
}
