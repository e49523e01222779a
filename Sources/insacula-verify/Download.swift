import Console
import Foundation
import Verification
import Wording

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// One download at a time, awaited where it is asked for.
///
/// The audit reads file after file, so that nothing here runs side by side: the lock is for the session's own thread.
final class Download: NSObject, URLSessionDataDelegate, @unchecked Sendable {
    enum Result {
        case file([UInt8])
        /// The server says that there is no such file.
        case none
        /// Neither, for the reason given.
        case failure(String)
    }

    private let lock = NSLock()
    private let finished = DispatchSemaphore(value: 0)
    private var bytes: [UInt8] = []
    private var result: Result?

    func get(_ task: URLSessionDataTask) -> Result {
        lock.withLock {
            bytes = []
            result = nil
        }
        task.resume()
        finished.wait()
        return lock.withLock { result ?? .file(bytes) }
    }

    private func stop(_ task: URLSessionTask, _ end: Result) {
        lock.withLock { if result == nil { result = end } }
        task.cancel()
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        let (from, to) = (task.originalRequest?.url, request.url)
        let isSafer = from?.scheme?.lowercased() == "http" || to?.scheme?.lowercased() == "https"
        guard let from, let to, from.host == to.host, isSafer else {
            completionHandler(nil)
            return stop(task, .failure(say("source.redirected")))
        }
        completionHandler(request)
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        let refusal: Result? =
            switch status {
            case 404: Result.none
            case 200: response.expectedContentLength > ProofFile.maxSize ? .failure(say("source.too-large")) : nil
            default: .failure(say("source.status", ["status": String(status)]))
            }
        completionHandler(refusal == nil ? .allow : .cancel)
        if let refusal { stop(dataTask, refusal) }
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let size = lock.withLock {
            bytes += data
            return bytes.count
        }
        if size > ProofFile.maxSize { stop(dataTask, .failure(say("source.too-large"))) }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        lock.withLock {
            if let error, result == nil { result = .failure(Download.phrase(of: error)) }
        }
        finished.signal()
    }

    private static func phrase(of error: any Error) -> String {
        guard let error = error as? URLError else { return error.localizedDescription }
        switch error.code {
        case .timedOut: return say("source.time-out")
        case .cannotFindHost, .dnsLookupFailed: return say("source.no-host")
        case .cannotConnectToHost, .notConnectedToInternet, .networkConnectionLost: return say("source.no-connection")
        case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
            return say("source.insecure")
        default: return say("source.network", ["code": String(error.code.rawValue)])
        }
    }
}
