import CCurl
import Glibc
import Wording

/// Fetches files over HTTP, one at a time, over one connection if the server keeps it open (protocol section 3.1).
///
/// Limits apply while data arrives: a hostile server costs the memory of one file of the largest size, and 300 seconds.
/// As in every program that uses libcurl, the environment names the proxies: `http_proxy`, `https_proxy`, `all_proxy`,
/// `no_proxy`. A proxy can withhold evidence, as a server can; it cannot change what signatures protect.
final class Download {
    enum Result {
        case file([UInt8])
        /// The server answers that the file does not exist.
        case none
        /// Any other outcome, with the reason.
        case failure(String)
    }

    /// The longest time in seconds for connecting, and without a byte.
    static let longestSilence = 30
    /// The longest time in seconds for one file.
    static let longestAnswer = 300

    private let handle = curl_easy_init()
    // A plain header: the option CURLOPT_ACCEPT_ENCODING would make libcurl decompress any answer.
    private let headers = curl_slist_append(nil, "Accept-Encoding: identity")
    /// The first error while setting libcurl's options; if there is one, nothing is fetched.
    private var settings = CURLE_OK

    init() {
        if handle == nil || headers == nil { settings = CURLE_FAILED_INIT }
        keep(ccurl_set_http_only(handle))
        keep(ccurl_set_list(handle, CURLOPT_HTTPHEADER, headers))
        for (option, value) in [
            (CURLOPT_HTTPGET, 1), (CURLOPT_FOLLOWLOCATION, 0),
            (CURLOPT_SSL_VERIFYPEER, 1), (CURLOPT_SSL_VERIFYHOST, 2),
            // One version of HTTP is enough.
            (CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1)),
            // The headers of a proxy's answer to CONNECT are not the server's.
            (CURLOPT_SUPPRESS_CONNECT_HEADERS, 1),
            (CURLOPT_CONNECTTIMEOUT, Download.longestSilence),
            (CURLOPT_LOW_SPEED_LIMIT, 1), (CURLOPT_LOW_SPEED_TIME, Download.longestSilence),
            (CURLOPT_TIMEOUT, Download.longestAnswer),
            (CURLOPT_NOSIGNAL, 1),
        ] {
            keep(ccurl_set_number(handle, option, value))
        }
        keep(ccurl_set_callback(handle, CURLOPT_HEADERFUNCTION, takeHead))
        keep(ccurl_set_callback(handle, CURLOPT_WRITEFUNCTION, takeBody))
    }

    deinit {
        curl_easy_cleanup(handle)
        curl_slist_free_all(headers)
    }

    /// - Parameter limit: of a longer file, `limit + 1` bytes are returned.
    func get(_ address: String, limit: Int) -> Result {
        let transfer = Transfer(handle: handle, answer: Answer(limit: limit))
        let context = Unmanaged.passUnretained(transfer).toOpaque()
        keep(ccurl_set_text(handle, CURLOPT_URL, address))
        keep(ccurl_set_context(handle, CURLOPT_HEADERDATA, context))
        keep(ccurl_set_context(handle, CURLOPT_WRITEDATA, context))
        guard settings == CURLE_OK else { return .failure(Download.phrase(of: settings)) }
        let code = withExtendedLifetime(transfer) { perform() }
        let answer = transfer.answer
        if let refusal = answer.refusal { return .failure(refusal.phrase) }
        guard code == CURLE_OK || answer.isComplete else { return .failure(Download.phrase(of: code)) }
        return answer.isAbsent ? .none : .file(answer.file)
    }

    /// With `CURLOPT_NOSIGNAL` libcurl does not ignore SIGPIPE, which a closed connection may raise.
    private func perform() -> CURLcode {
        let former = signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, former) }
        return curl_easy_perform(handle)
    }

    private func keep(_ code: CURLcode) {
        if settings == CURLE_OK { settings = code }
    }

    private static func phrase(of code: CURLcode) -> String {
        switch code {
        case CURLE_OPERATION_TIMEDOUT: say("source.time-out")
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: say("source.no-host")
        case CURLE_COULDNT_CONNECT: say("source.no-connection")
        case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR: say("source.cut-off")
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE:
            say("source.insecure")
        case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL: say("source.not-http")
        // libcurl's error for a header line without an end.
        case CURLE_OUT_OF_MEMORY: say("source.long-head")
        default: say("source.network", ["code": String(code.rawValue)])
        }
    }
}

/// The context of libcurl's callbacks.
private final class Transfer {
    let handle: UnsafeMutableRawPointer?
    let answer: Answer

    init(handle: UnsafeMutableRawPointer?, answer: Answer) {
        self.handle = handle
        self.answer = answer
    }
}

// A callback that returns another count than it was given ends the transfer.

private func takeHead(
    _ line: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    let length = size * count
    guard let context else { return 0 }
    let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    let bytes = UnsafeRawBufferPointer(start: line, count: length)
    return transfer.answer.takeHead(bytes, status: ccurl_status(transfer.handle)) ? length : 0
}

private func takeBody(
    _ part: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    let length = size * count
    guard let context else { return 0 }
    let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    return transfer.answer.takeBody(UnsafeRawBufferPointer(start: part, count: length)) ? length : 0
}

extension Answer.Refusal {
    fileprivate var phrase: String {
        switch self {
        case .status(let status): say("source.status", ["status": String(status)])
        case .encoded: say("source.encoded")
        case .longHead: say("source.long-head")
        }
    }
}
