import Sodium
import Store
import WireFormat

/// The client that a sign-in comes from.
public struct Client: Sendable {
    /// The client network, in the portal's spelling: an address, or a prefix.
    public var network: String
    /// The ids in the browser's device cookie, as it sent them.
    public var devices: [String]
    /// The browser's family, such as `Firefox`; empty if it is not known.
    public var browser: String

    /// The person at the machine.
    public static let machine = Client(network: "machine")

    public init(network: String, devices: [String] = [], browser: String = "") {
        self.network = network
        self.devices = devices
        self.browser = browser
    }

    /// The network as holders are shown it, without the part that names one machine: the first two bytes of an IPv4
    /// address, the first two groups of an IPv6 address.
    var shortNetwork: String {
        let bytes = network.split(separator: ".", omittingEmptySubsequences: false)
        if bytes.count == 4, bytes.prefix(3).allSatisfy({ UInt8($0) != nil }) {
            return bytes.prefix(2).joined(separator: ".") + ".…"
        }
        let groups = network.split(separator: ":", omittingEmptySubsequences: false)
        return groups.count > 2 ? groups.prefix(2).joined(separator: ":") + ":…" : network
    }
}

/// A browser that signed in before. It is counted apart from strangers, who so cannot lock it out.
public enum Device {
    /// The seconds for which a device without a sign-in stays known.
    public static let kept = 180 * 86_400
    /// The most holders that one browser is known to.
    public static let most = 5
}

extension RecordReader {
    /// Returns the hash of the client's device, if it is known to a holder.
    func knownDevice(of holder: String, at door: SessionRow.Door, _ client: Client, at time: Timestamp) throws
        -> Digest?
    {
        for id in client.devices.prefix(Device.most) {
            guard let hash = try? SessionID.hash(of: id), let row = try store.device(hash) else { continue }
            if row.door == door, row.holder == holder, time < row.seen.advanced(by: Device.kept) { return hash }
        }
        return nil
    }
}
