/// The body of a form with files (RFC 7578).
struct Multipart {
    private static let lineEnd: [UInt8] = [13, 10]
    private static let blankLine: [UInt8] = [13, 10, 13, 10]
    private static let close = Array("--".utf8)
    /// Bytes that the headers of a part may have.
    private static let largestHeader = 2_000
    /// Parts that a form may have.
    private static let most = 200

    private let delimiter: [UInt8]

    /// - Parameter type: the `Content-Type` of the request.
    init?(type: String) {
        guard
            let match = type.firstMatch(
                of: /^multipart\/form-data\s*;\s*boundary="?([A-Za-z0-9'()+_,.\/:=?-]{1,70})"?\s*$/)
        else { return nil }
        delimiter = Array("\r\n--\(match.output.1)".utf8)
    }

    /// Reads the parts in place: only their contents are copied.
    /// - Returns: `nil` if the body is malformed, or has more parts than a form of this site.
    func form(_ body: [UInt8]) -> Form? {
        var form = Form()
        // The first delimiter has no line before it.
        let first = delimiter.dropFirst(Multipart.lineEnd.count)
        guard body.starts(with: first) else { return nil }
        var start = first.count
        while true {
            if body[start...].starts(with: Multipart.close) { return form }
            let begin = start + Multipart.lineEnd.count
            guard body[start...].starts(with: Multipart.lineEnd), form.pairs.count + form.files.count < Multipart.most,
                let end = Multipart.find(delimiter, in: body, begin..<body.count),
                add(body, begin..<end, to: &form)
            else { return nil }
            start = end + delimiter.count
        }
    }

    private func add(_ body: [UInt8], _ part: Range<Int>, to form: inout Form) -> Bool {
        let header = part.lowerBound..<min(part.upperBound, part.lowerBound + Multipart.largestHeader)
        guard let headerEnd = Multipart.find(Multipart.blankLine, in: body, header) else { return false }
        let content = body[(headerEnd + Multipart.blankLine.count)..<part.upperBound]
        guard
            let line = String(decoding: body[part.lowerBound..<headerEnd], as: UTF8.self).split(separator: "\r\n")
                .first(where: { $0.lowercased().hasPrefix("content-disposition: form-data") }),
            let name = line.firstMatch(of: /[; ]name="([^"]{1,100})"/)
        else { return false }
        if line.contains("filename=") {
            // A field in which no file was chosen comes as an empty one.
            if !content.isEmpty { form.files.append(.init(name: String(name.output.1), content: Array(content))) }
        } else {
            guard let text = String(validating: content, as: UTF8.self), Form.isAcceptable(text) else { return false }
            form.pairs.append((String(name.output.1), text))
        }
        return true
    }

    /// Returns where the pattern begins; `nil` if it is not wholly in the range.
    private static func find(_ pattern: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var place = range.lowerBound
        while place + pattern.count <= range.upperBound {
            guard let next = bytes[place..<range.upperBound].firstIndex(of: pattern[0]),
                next + pattern.count <= range.upperBound
            else { return nil }
            if bytes[next..<next + pattern.count].elementsEqual(pattern) { return next }
            place = next + 1
        }
        return nil
    }
}
