import Console
import Foundation
import Verification
import Wording

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A published log behind an address. Nothing touches the network before one is read.
struct AddressSource: LogSource {
    /// Seconds that one file may take to begin or to go on arriving.
    static let timeOut: TimeInterval = 30

    private let prefix: String
    private let session: URLSession
    private let download = Download()

    static func isAddress(_ text: String) -> Bool {
        ["http://", "https://"].contains { text.lowercased().hasPrefix($0) }
    }

    /// - Parameter address: of the folder in which `checkpoint` stands.
    init(_ address: String) throws(CommandError) {
        prefix = address.hasSuffix("/") ? address : address + "/"
        guard let url = URL(string: prefix), url.host?.isEmpty == false, url.query == nil, url.fragment == nil else {
            throw CommandError("error.bad-address", ["address": address], ending: .usage)
        }
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = AddressSource.timeOut
        configuration.urlCache = nil
        session = URLSession(configuration: configuration, delegate: download, delegateQueue: nil)
    }

    func read(_ path: String, limit: Int) throws(SourceError) -> [UInt8]? {
        guard let url = URL(string: prefix + path) else {
            throw SourceError(path: path, reason: say("error.bad-address", ["address": prefix + path]))
        }
        switch download.get(session.dataTask(with: url)) {
        case .file(let bytes): return bytes
        case .none: return nil
        case .failure(let reason): throw SourceError(path: prefix + path, reason: reason)
        }
    }
}
