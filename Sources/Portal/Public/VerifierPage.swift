import Foundation
import Sodium
import TransparencyLog
import Verification
import Wording

/// `Audit/verify.html`, as this site serves it: with a trust policy and the address of the proofs written into its two `meta` elements,
/// which is all that tells it from the published file.
struct VerifierPage: Sendable {
    /// What the file must have for it to be served.
    enum Fault: Error, Equatable, Sendable {
        case notUTF8
        /// Not exactly one of what is named.
        case notOne(String)
    }

    /// Its one script and its one style, by their hashes, and no other; requests to this site alone (CSP Level 3, section 2.3.1).
    let contentSecurity: String
    private let pieces: [String]
    /// In the data folder: the trust policy that the council gives its visitors.
    static let ownPolicy = "trust.policy"

    /// - Parameter file: the bytes of `Audit/verify.html`.
    init(_ file: [UInt8] = PackageResources.verify_html) throws(Fault) {
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

    /// The page that trusts what a policy trusts, witnesses included, and finds the proofs of this site.
    /// - Parameter text: a `tlog-policy` as its file has it.
    func html(trusting text: String) -> String {
        pieces[0] + Filling.escaped(text) + pieces[1] + Filling.escaped(Route.proofs) + pieces[2]
    }

    /// The source expression for the one element of a name: the hash of all that stands between its tags.
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
    /// The verifier, in the language of this visit: the file itself knows its language from its query.
    func verifierPage(_ visit: Visit) throws -> Answer {
        if visit.language != .standard, visit.query["lang"] == nil {
            let query = ["lang": visit.language.rawValue, "folio": visit.query["folio"]]
            return .seeOther(.verify, query.compactMapValues(\.self))
        }
        return .page(verifier.html(trusting: try trustText)).with("Content-Security-Policy", verifier.contentSecurity)
    }

    /// The trust policy that the verifier begins with: the council's own (`trust.policy` in the data folder), which may ask for
    /// witnesses, or else the one that is published beside the log.
    var trustText: String {
        get throws {
            let own = URL(filePath: office.folder.path + "/" + VerifierPage.ownPolicy)
            let published = URL(filePath: office.folder.published + "/" + PublishedFile.trustPolicy)
            let bytes = try (try? Data(contentsOf: own)) ?? Data(contentsOf: published)
            // What is no policy is not served as one: the page would trust it or break.
            _ = try TrustPolicy(parsing: Array(bytes))
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// Every key that signs checkpoints, as the log publishes them.
    var logKeys: [VerifierKey] {
        get throws {
            let file = URL(filePath: office.folder.published + "/" + PublishedFile.trustPolicy)
            return try TrustPolicy(parsing: Array(try Data(contentsOf: file))).logs
        }
    }
}
