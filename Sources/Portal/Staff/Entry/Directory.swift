import Accounts
import OpenIDConnect
import Phrases
import Sodium
import WireFormat
import Wording

/// The council's directory, as the portal uses it.
public struct Directory: Sendable {
    let provider: OpenIDProvider
    let issuer: String
    /// Whether accounts that are linked to it keep their passwords.
    let keepsPasswords: Bool
    let tickets: EntryTickets
    private let names: [String: String]
    private let random: Randomness

    /// - Parameters:
    ///   - now: the clock by which tokens are checked.
    ///   - ask: asks the directory over HTTP.
    public init(
        _ settings: DirectorySettings, random: Randomness, now: @escaping @Sendable () throws -> Timestamp,
        ask: @escaping OpenIDProvider.Ask
    ) throws {
        provider = OpenIDProvider(settings, now: now, ask: ask)
        issuer = settings.issuer
        keepsPasswords = settings.keepsPasswords
        names = settings.names
        self.random = random
        tickets = try EntryTickets(random: random)
    }

    /// Its name in the language of the current task.
    var name: String { names[Language.current.rawValue] ?? say("portal.directory.name") }

    /// Returns the address to which the directory sends browsers back. It is the same in every language, because the
    /// directory knows it as one text.
    public static func returnAddress(at site: String) -> String { site + Route.staff(.directoryReturn).path }

    func attempt(isAnew: Bool, at time: Timestamp) throws -> Attempt {
        try Attempt(isAnew: isAnew, at: time, random: random)
    }
}
