import Beacon
import Identifiers

/// A server that serves a beacon's rounds: one of drand's relays, NIST's own, or any copy. It is not trusted.
///
/// The address decides the protocol. drand's version 1 interface, which every relay has, is under the address itself;
/// an address that ends in `/v2`, such as `https://api.drand.sh/v2`, has version 2. The operator chooses, so a relay is
/// never asked twice for one round.
public struct Relay: Hashable, Sendable {
    /// The base address, with the host in lower case and without a trailing slash.
    public let address: String

    public typealias AddressFault = ServerAddress.Fault

    /// - Parameter text: `https://host[:port][/path]`, or `http://` for a relay on this machine.
    public init(_ text: String) throws(AddressFault) { address = try ServerAddress(text).text }
}

extension Relay: CustomStringConvertible {
    public var description: String { address }
}

extension Relay {
    /// Returns the address of a round.
    func address(of round: Int, of chain: Chain) -> String {
        speaksVersion2(of: chain)
            ? "\(address)/chains/\(chain.hash.hex)/rounds/\(round)" : "\(address)/\(chain.roundPath(round))"
    }

    /// Returns the address of the newest round.
    func newestAddress(of chain: Chain) -> String {
        speaksVersion2(of: chain)
            ? "\(address)/chains/\(chain.hash.hex)/rounds/latest" : "\(address)/\(chain.newestRoundPath)"
    }

    private func speaksVersion2(of chain: Chain) -> Bool { address.hasSuffix("/v2") && chain.scheme != .nist }
}
