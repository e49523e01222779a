import Console
import Foundation
import Verification
import Wording

/// A published log at an address. There is no network access before the first read.
struct AddressSource: LogSource {
    private let prefix: String
    /// The prefix as a URL, which a request needs.
    private let url: URL
    private let download = Download()

    static func isAddress(_ text: String) -> Bool {
        ["http://", "https://"].contains { text.lowercased().hasPrefix($0) }
    }

    /// - Parameter address: the address of the folder that contains `checkpoint`.
    init(_ address: String) throws(CommandError) {
        prefix = address.hasSuffix("/") ? address : address + "/"
        guard AddressSource.isAddress(prefix), let url = URL(string: prefix), url.host?.isEmpty == false,
            url.query == nil, url.fragment == nil
        else {
            throw CommandError("error.bad-address", ["address": address], ending: .usage)
        }
        self.url = url
    }

    func read(_ path: String, limit: Int) throws(SourceError) -> [UInt8]? {
        switch download.get(url.absoluteString + path, limit: limit) {
        case .file(let bytes): return bytes
        case .none: return nil
        case .failure(let reason): throw SourceError(path: prefix + path, reason: reason)
        }
    }
}
