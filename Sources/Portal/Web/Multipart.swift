/// The body of a form with files (RFC 7578).
struct Multipart {
    private let delimiter: [UInt8]

    /// - Parameter type: the `Content-Type` of the request.
    init?(type: String) {
        guard
            let match = type.firstMatch(
                of: /^multipart\/form-data\s*;\s*boundary="?([A-Za-z0-9'()+_,.\/:=?-]{1,70})"?\s*$/)
        else { return nil }
        delimiter = Array("\r\n--\(match.output.1)".utf8)
    }

    /// `nil` if it is malformed, or has more parts than a form of ours.
    func form(_ body: [UInt8]) -> Form? {
        var form = Form()
        // The first delimiter has no line before it.
        let bytes = [13, 10] + body
        guard bytes.starts(with: delimiter) else { return nil }
        var start = delimiter.count
        while true {
            let rest = bytes[start...]
            if rest.starts(with: Array("--".utf8)) { return form }
            guard rest.starts(with: [13, 10]), form.pairs.count + form.files.count < 200,
                let end = find(delimiter, in: bytes, from: start + 2)
            else { return nil }
            guard add(bytes[(start + 2)..<end], to: &form) else { return nil }
            start = end + delimiter.count
        }
    }

    private func add(_ part: ArraySlice<UInt8>, to form: inout Form) -> Bool {
        let blank: [UInt8] = [13, 10, 13, 10]
        guard let headerEnd = find(blank, in: Array(part.prefix(2_000)), from: 0) else { return false }
        let header = String(decoding: part.prefix(headerEnd), as: UTF8.self)
        let content = Array(part.dropFirst(headerEnd + blank.count))
        guard
            let line = header.split(separator: "\r\n").first(where: {
                $0.lowercased().hasPrefix("content-disposition: form-data")
            }),
            let name = line.firstMatch(of: /[; ]name="([^"]{1,100})"/)
        else { return false }
        if line.contains("filename=") {
            // A field in which no file was chosen comes as an empty one.
            if !content.isEmpty { form.files.append(.init(name: String(name.output.1), content: content)) }
        } else {
            guard let text = String(validating: content, as: UTF8.self), !text.contains("\0") else { return false }
            form.pairs.append((String(name.output.1), text))
        }
        return true
    }

    private func find(_ pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
        var place = start
        while place <= bytes.count - pattern.count {
            guard let next = bytes[place...].firstIndex(of: first), next <= bytes.count - pattern.count else {
                return nil
            }
            if bytes[next..<next + pattern.count].elementsEqual(pattern) { return next }
            place = next + 1
        }
        return nil
    }
}
