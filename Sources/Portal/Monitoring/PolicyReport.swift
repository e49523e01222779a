import Foundation

/// A report by a browser on a part of a page that it refused (CSP Level 3, section 5.3): the directive and the site, and
/// nothing else of it.
struct PolicyReport {
    /// Bytes of a report that are read.
    static let largest = 8 << 10

    var directive: String
    /// The origin of what was refused, or a word such as `inline`.
    var blocked: String

    /// - Parameter bytes: of `application/csp-report`. `nil` for anything else.
    init?(_ bytes: [UInt8]) {
        struct Report: Decodable {
            struct Body: Decodable {
                var directive: String?
                var blocked: String?

                enum CodingKeys: String, CodingKey {
                    case directive = "effective-directive"
                    case blocked = "blocked-uri"
                }
            }

            var body: Body

            enum CodingKeys: String, CodingKey { case body = "csp-report" }
        }
        guard let report = try? JSONDecoder().decode(Report.self, from: Data(bytes)) else { return nil }
        directive = String((report.body.directive ?? "").prefix(40))
        // An address may hold what a visitor typed: its origin is enough.
        let parts = (report.body.blocked ?? "").split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        blocked = String(parts.prefix(3).joined(separator: "/").prefix(100))
    }
}

extension Portal {
    /// Reads the report of a browser, and notes it. What is no report is refused.
    func takePolicyReport(_ request: Incoming) async throws {
        guard request.method == "POST" else { throw Trouble.method(allowed: "POST") }
        guard let report = PolicyReport(try await request.body(PolicyReport.largest)) else { throw Trouble.unreadable }
        events.note(
            .policyReport, request, to: .policyReport,
            ["directive": "\(report.directive)", "blocked": "\(report.blocked)"])
    }
}
