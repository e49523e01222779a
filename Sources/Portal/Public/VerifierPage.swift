import Foundation
import Sodium
import TransparencyLog
import Verification
import Wording

/// `Audit/verify.html` as this site serves it. It differs from the published file only in its two `meta` elements,
/// which have a trust policy and the address of the proofs.
struct VerifierPage: Sendable {
    /// The reason for which the file cannot be served.
    enum Fault: Error, Equatable, Sendable {
        case notUTF8
        /// The named text does not occur exactly once.
        case notOne(String)
    }

    /// The content security policy: it allows the page's one script and its one style, by their hashes, and requests to
    /// this site alone (CSP Level 3, section 2.3.1).
    let contentSecurity: String
    private let pieces: [String]
    /// The file in the data folder that has the council's trust policy for visitors.
    static let ownPolicy = "trust.policy"

    /// Reads the file, and computes the hashes of its script and its style.
    /// - Parameter file: the bytes of `Audit/verify.html`.
    init(_ file: [UInt8] = Embedded.bytes("assets/verify.html")) throws(Fault) {
        guard let text = String(validating: file, as: UTF8.self) else { throw .notUTF8 }
        let script = try VerifierPage.hash(of: "script", in: text)
        let style = try VerifierPage.hash(of: "style", in: text)
        contentSecurity =
            "default-src 'none'; script-src '\(script)'; style-src '\(style)'; connect-src 'self'; img-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        let (start, rest) = try VerifierPage.split(text, after: "<meta name=\"insacula-log\" content=\"")
        let (middle, end) = try VerifierPage.split(rest, after: "<meta name=\"insacula-proofs\" content=\"")
        pieces = [start, middle, end]
    }

    /// Returns the page with a trust policy, witnesses included, and the address of this site's proofs.
    /// - Parameter text: the content of a `tlog-policy` file.
    func html(trusting text: String) -> String {
        pieces[0] + EscapedModel.escaped(text) + pieces[1] + EscapedModel.escaped(Route.proofs) + pieces[2]
    }

    /// Returns the CSP source expression for the only element of a name: the hash of its content.
    private static func hash(of name: String, in text: String) throws(Fault) -> String {
        let (_, rest) = try split(text, after: "<\(name)>")
        let (content, _) = try split(rest, after: "</\(name)>")
        let hash = SHA256.hash(Array(content.dropLast(name.utf8.count + 3).utf8))
        return "sha256-" + Data(hash.bytes).base64EncodedString()
    }

    private static func split(_ text: String, after mark: String) throws(Fault) -> (String, String) {
        let places = text.ranges(of: mark)
        guard places.count == 1 else { throw .notOne(mark) }
        return (String(text[..<places[0].upperBound]), String(text[places[0].upperBound...]))
    }
}

extension Portal {
    /// Returns the verifier in the language of the visit. The file takes its language from the query.
    func verifierPage(_ visit: Visit) throws -> Answer {
        if visit.language != .standard, visit.query["lang"] == nil {
            let query = ["lang": visit.language.rawValue, "folio": visit.query["folio"]]
            return .seeOther(.verify, query.compactMapValues(\.self))
        }
        return .page(verifier.html(trusting: try trustText)).with("Content-Security-Policy", verifier.contentSecurity)
    }

    /// The trust policy for the verifier: the council's own (`trust.policy` in the data folder), which may require
    /// witnesses, or else the one that is published beside the log.
    var trustText: String {
        get throws {
            let own = URL(filePath: office.folder.path + "/" + VerifierPage.ownPolicy)
            let published = URL(filePath: office.folder.published + "/" + PublishedFile.trustPolicy)
            let bytes = try (try? Data(contentsOf: own)) ?? Data(contentsOf: published)
            // A malformed policy is an error here: in the page, it would fail or be trusted.
            _ = try TrustPolicy(parsing: Array(bytes))
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// The keys that sign checkpoints, as the log publishes them.
    var logKeys: [VerifierKey] {
        get throws {
            let file = URL(filePath: office.folder.published + "/" + PublishedFile.trustPolicy)
            return try TrustPolicy(parsing: Array(try Data(contentsOf: file))).logs
        }
    }
}
