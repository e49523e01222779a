import Logging
import Office
import PublicRecord
import Synchronization
import WireFormat

/// An event that matters to those who guard the portal. The raw values are the names in the log and in the figures.
enum SecurityEvent: String, CaseIterable, Sendable {
    /// A form that another site made a browser send.
    case refusedOrigin = "refused-origin"
    /// A signed-in user at a page of another role, or at somebody else's matter.
    case refusedRole = "refused-role"
    /// A client that asked too often.
    case limited
    /// A wrong password, code or access code.
    case refusedSignIn = "refused-sign-in"
    /// A body that is too large, or that came too slowly.
    case refusedBody = "refused-body"
    /// No room: another process writes, drafts or the disk are full, or too many bodies at once.
    case exhausted
    /// A browser refused a part of a page for its content security policy.
    case policyReport = "policy-report"
    /// A page that failed.
    case failed

    var level: Logger.Level {
        switch self {
        case .failed: .error
        case .exhausted: .warning
        case .refusedOrigin, .refusedRole, .limited, .refusedSignIn, .refusedBody, .policyReport: .notice
        }
    }
}

/// Counts and logs what happens at the portal.
final class Events: Sendable {
    struct Counts: Sendable {
        var events: [SecurityEvent: Int] = [:]
        /// Answers by the first digit of their status.
        var answers: [Int: Int] = [:]
    }

    private let counts = Mutex(Counts())
    private let log: Logger

    init(log: Logger) { self.log = log }

    var soFar: Counts { counts.withLock(\.self) }

    /// Notes an event.
    /// - Parameters:
    ///   - route: the pattern of the address; the address itself may hold a folio.
    func note(_ event: SecurityEvent, _ request: Incoming, to route: Route?, _ more: Logger.Metadata = [:]) {
        counts.withLock { $0.events[event, default: 0] += 1 }
        log.log(
            level: event.level, "\(event.rawValue)",
            metadata: more.merging(
                ["route": "\(route?.pattern ?? "")", "network": "\(request.network)"], uniquingKeysWith: { $1 }))
    }

    /// Notes the event that an error is, if it is one.
    func note(_ error: any Error, _ request: Incoming, to route: Route?) {
        if let event = SecurityEvent(error) { note(event, request, to: route) }
    }

    /// Notes an answer: it is counted, and a line at the level `debug`. A refused sign-in is an event.
    func note(_ answer: Answer, _ request: Incoming, to route: Route?) {
        counts.withLock { $0.answers[answer.status / 100, default: 0] += 1 }
        let entries: [Route] = [.staff(.signIn), .staff(.directoryReturn), .own(.signIn)]
        if request.method == "POST", answer.status == 422, let route, entries.contains(route) {
            note(.refusedSignIn, request, to: route)
        }
        guard log.logLevel <= .debug else { return }
        log.debug(
            "request",
            metadata: [
                "method": "\(request.method)", "route": "\(route?.pattern ?? "")",
                "status": .stringConvertible(answer.status), "network": "\(request.network)",
            ])
    }
}

extension SecurityEvent {
    /// - Parameter error: an error that ended a request. `nil` if it is nothing to guard against.
    fileprivate init?(_ error: any Error) {
        switch error {
        case Trouble.foreign: self = .refusedOrigin
        case Trouble.notYours, Trouble.otherCourt: self = .refusedRole
        case Trouble.tooOften: self = .limited
        case Trouble.tooLarge, Trouble.tooSlow, Trouble.unreadable: self = .refusedBody
        case Trouble.overloaded: self = .exhausted
        case is Trouble, is Violation, is Malformed: return nil
        case let refusal as Refusal:
            switch refusal.reason {
            case .otherWriter, .draftsFull, .diskNearlyFull: self = .exhausted
            case .notAllowed, .notYours: self = .refusedRole
            default: return nil
            }
        default: self = .failed
        }
    }
}

extension Incoming {
    /// The client's network, which is what a log may hold: 24 bits of an IPv4 address, 48 of an IPv6 address.
    var network: String {
        if client.contains(":") { return client.split(separator: ":").prefix(3).joined(separator: ":") + "::/48" }
        return client.split(separator: ".").prefix(3).joined(separator: ".") + ".0/24"
    }
}
