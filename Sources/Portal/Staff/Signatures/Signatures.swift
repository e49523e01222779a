import ActaSignatures
import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// Signatures of actas: in the browser, one or many at once, or by another program.
extension Portal {
    /// Shows the signatures of an acta, or adds one.
    func showSignatures(of draw: DrawID, _ visit: Visit) async throws -> Answer {
        guard visit.method == .post else { return show(try SignaturesPage(draw, visit), in: visit) }
        do {
            let signatures = try visit.form.signatures
            guard signatures.count == 1 else { throw FormFault("firma", say("portal.staff.signatures.missing")) }
            try await sign([(draw, signatures[0])], visit)
            return .done(.signed, at: .signatures(draw))
        } catch {
            guard let complaint = Complaint(error) else { throw error }
            return show(try SignaturesPage(draw, visit, complaint), in: visit)
        }
    }

    /// Shows the actas that nobody signed, or adds the signatures of those that the browser signed.
    func showUnsignedActas(_ visit: Visit) async throws -> Answer {
        guard visit.method == .post else { return show(try UnsignedActasPage(visit), in: visit) }
        do {
            let signatures = try visit.form.signatures
            guard !signatures.isEmpty else { throw FormFault("firma", say("portal.staff.signatures.missing")) }
            try await sign(try signatures.map { (try $0.draw, $0) }, visit)
            return .done(.signed, at: .actas)
        } catch {
            guard let complaint = Complaint(error) else { throw error }
            return show(try UnsignedActasPage(visit, complaint), in: visit)
        }
    }

    /// Checks the signatures, all of them before the first is kept, and keeps them. Whatever takes long, the responder
    /// among it, happens outside of the office.
    private func sign(_ signatures: [(DrawID, ActaSignature)], _ visit: Visit) async throws {
        let actor = try visit.signedIn
        let authorities = try office.folder.signatureAuthorities()
        var checked: [(DrawID, CheckedSignature)] = []
        var answer: [UInt8]?
        for (draw, signature) in signatures {
            // The certificate is the same, and so is the answer.
            var signature = signature
            signature.answer = signature.answer ?? answer
            let result = try await authorities.checkAsking(signature, at: visit.time, askResponder)
            answer = result.signature.answer
            checked.append((draw, result))
        }
        for (draw, signature) in checked {
            _ = try await office.act { try await $0.signActa(draw, signature, as: actor) }
        }
    }

    /// Gives the statement of an acta for a certificate, to be signed by another program.
    func statement(of draw: DrawID, _ visit: Visit) throws -> Answer {
        try visit.requireMatter(of: visit.state.draws[draw]?.court)
        do {
            guard let serial = try? CertificateSerial(visit.query["serie"] ?? "") else {
                throw FormFault("serie", say("portal.staff.signatures.bad-serial"))
            }
            let text = try visit.reader.actaStatement(of: draw, serial: serial).text
            return .download(
                Array(text.utf8), type: "text/plain; charset=utf-8", name: SignatureFile.Part.text.rawValue)
        } catch {
            guard let complaint = Complaint(error) else { throw error }
            return show(try SignaturesPage(draw, visit, complaint), in: visit)
        }
    }

    /// Gives the files by which `openssl` checks a signature, in an archive.
    func signatureFiles(_ digest: String, of draw: DrawID, _ visit: Visit) throws -> Answer {
        try visit.requireMatter(of: visit.state.draws[draw]?.court)
        guard visit.state.signedActas[draw].contains(where: { $0.file.hex == digest }) else { throw Trouble.notFound }
        let kept = try visit.privateReader.signatureFile(digest, of: draw, as: visit.signedIn)
        var files: [String: [UInt8]] = [:]
        for (part, bytes) in kept.file?.parts ?? [:] { files[part.rawValue] = bytes }
        return .download(
            Archive.zip(files, at: kept.noted.time), type: "application/zip", name: "firma-\(draw).zip")
    }
}

extension ActaSignature {
    /// The draw that the signed text names.
    fileprivate var draw: DrawID {
        get throws {
            do throws(SignatureFault) {
                return try ActaStatement(text).draw
            } catch {
                throw Refusal(.badSignature, ["fault": .signature(error)])
            }
        }
    }
}

extension Form {
    /// The signatures that a form brings: those of the browser, or one of another program in files.
    fileprivate var signatures: [ActaSignature] {
        get throws {
            let uploads = Dictionary(files.map { ($0.name, $0.content) }) { first, _ in first }
            do throws(SignatureFault) {
                if let signature = uploads["firma"] {
                    return [
                        try ActaSignature(
                            of: uploads["texto"] ?? [], certificate: uploads["certificado"] ?? [],
                            signature: signature, answer: uploads["respuesta"])
                    ]
                }
                let certificate = try Form.bytes(secret("certificado"), or: .unreadableCertificate)
                var signatures: [ActaSignature] = []
                for (text, signature) in zip(all("cadena"), all("firma")) {
                    signatures.append(
                        try ActaSignature(
                            of: Array(text.utf8), certificate: certificate,
                            signature: try Form.bytes(signature, or: .unreadableSignature)))
                }
                return signatures
            } catch {
                throw Refusal(.badSignature, ["fault": .signature(error)])
            }
        }
    }

    private static func bytes(_ text: String, or fault: SignatureFault) throws(SignatureFault) -> [UInt8] {
        do {
            return try Base64.decode(text)
        } catch {
            throw fault
        }
    }
}
