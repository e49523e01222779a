@testable import Portal

/// A browser: a network, and the cookies that it was given.
struct Browser {
    var cookies: [String: String] = [:]
    var network: String

    init(_ network: String) { self.network = network }

    var header: [String: String] {
        cookies.isEmpty ? [:] : ["cookie": cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ")]
    }

    mutating func take(_ answer: Answer) {
        for (name, value) in answer.headers where name == "Set-Cookie" {
            let pair = value.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1).map(String.init)
            cookies[pair[0]] = pair.count > 1 ? pair[1] : nil
        }
    }
}

extension PortalFixture {
    /// Asks for a page as a browser does, and lets it keep its cookies.
    func get(_ path: String, in browser: inout Browser) async -> Answer {
        let answer = await get(path, as: nil, browser.header)
        browser.take(answer)
        return answer
    }

    func post(_ path: String, _ form: [String: String], in browser: inout Browser) async -> Answer {
        let answer = await post(
            path, form, as: nil, ["origin": PortalFixture.site].merging(browser.header) { $1 }, from: browser.network)
        browser.take(answer)
        return answer
    }
}
