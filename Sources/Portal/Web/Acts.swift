import Office
import Sodium
import WireFormat
import Wording

/// A page whose form performs a lasting act.
///
/// The form has an id, under which the office performs the act once, and a digest of what the page showed. If the page
/// would show anything else by now, nothing is done; if the form is sent again, its first result is shown.
/// `Portal.show` adds both to every page of this kind, and `Portal.requireShown` checks them, so that no such page can
/// omit them.
protocol ActPage: Page {
    /// `nil` while the page offers no act.
    var act: FormModel? { get set }
    /// The lines that the page shows about its subject, in their order.
    var shown: [String] { get }
}

/// The fields that the form of an act has besides the typed ones. The raw values appear in pages.
enum ActField: String, CaseIterable {
    /// The form's id: 32 hex digits.
    case form = "formulario"
    /// The digest of the lines that were shown.
    case digest = "visto"
    /// The lines that were shown, by which a refusal names the changes.
    case lines = "mostrado"

    /// The largest size of the lines in bytes. Longer ones are not sent along, and a refusal then names no changes.
    static let longest = 48 << 10
}

/// The page would now show other lines than those that the sender saw.
struct ChangedSinceShown: Error {
    /// The lines that are gone, and the lines that are new.
    var gone: [String] = []
    var new: [String] = []
}

extension Visit {
    /// The id of the sent form; `nil` if it has none, or a malformed one.
    var formID: String? {
        form[ActField.form.rawValue].flatMap { $0.wholeMatch(of: /[0-9a-f]{32}/) == nil ? nil : $0 }
    }

    /// Returns the digest of the lines on a page and of the address to which its form is sent.
    fileprivate static func digest(of lines: [String], for path: String) -> String {
        // Each line follows its length, so that different lines never give the same text.
        let text = ([path] + lines).map { "\($0.utf8.count) \($0)\n" }.joined()
        return SHA256.hash("insacula/portal/shown\n" + text).hex
    }
}

extension Portal {
    /// Renders a page in the shell. The form of an act gets its id and the digest of the page.
    func show(_ page: some Page, in visit: Visit) -> Answer {
        if let acting = page as? any ActPage { return show(signing: acting, in: visit) }
        return render(page, in: visit)
    }

    /// Adds the id and the digest to the form. Without an id, which only a failing random source causes, the act is
    /// refused.
    private func show(signing page: some ActPage, in visit: Visit) -> Answer {
        var page = page
        guard var form = page.act, let id = form.id ?? visit.formID ?? (try? office.formID()) else {
            return render(page, in: visit)
        }
        let lines = page.shown.joined(separator: "\n")
        // A refused form had these fields already.
        form.hidden.removeAll { ActField(rawValue: $0.name) != nil }
        form.hidden += [
            .init(name: ActField.form.rawValue, value: id),
            .init(name: ActField.digest.rawValue, value: Visit.digest(of: page.shown, for: form.path)),
        ]
        if lines.utf8.count <= ActField.longest {
            form.hidden.append(.init(name: ActField.lines.rawValue, value: lines))
        }
        page.act = form
        return render(page, in: visit)
    }

    /// Checks that the form was sent from the page as it would be shown now.
    /// - Returns: the form's id.
    /// - Throws: `ChangedSinceShown` with the changes.
    func requireShown(_ page: some ActPage, in visit: Visit) throws -> String {
        guard let id = visit.formID,
            visit.form[ActField.digest.rawValue] == Visit.digest(of: page.shown, for: visit.route.path)
        else {
            // Browsers send the line breaks of a form as CRLF (HTML, form submission).
            let former = visit.form.secret(ActField.lines.rawValue).replacing("\r\n", with: "\n")
            guard !former.isEmpty else { throw ChangedSinceShown() }
            let lines = former.split(separator: "\n").map(String.init)
            let now = page.shown.flatMap { $0.split(separator: "\n").map(String.init) }
            throw ChangedSinceShown(
                gone: lines.filter { !now.contains($0) }, new: now.filter { !lines.contains($0) })
        }
        return id
    }

    /// Performs an act under the id of its form, which every use case of the office sees. If the form was sent before,
    /// redirects to its first result.
    func once(_ id: String, in visit: Visit, _ act: () async throws -> Answer) async throws -> Answer {
        do {
            return try await SentForm.$current.withValue(SentForm(id: id), operation: act)
        } catch let sent as AlreadySent {
            return place(of: sent.result, in: visit) ?? .seeOther(.home)
        }
    }

    /// Returns a redirect to the result of the form, if it was sent before; `nil` for a new one.
    func repeated(_ visit: Visit) throws -> Answer? {
        guard visit.method == .post, let actor = visit.actor, let id = visit.formID,
            let result = try visit.reader.sentForm(id, of: actor)
        else { return nil }
        return place(of: result, in: visit)
    }

    private func place(of result: String, in visit: Visit) -> Answer? {
        switch visit.route {
        case .staff(let route): return .done(.again, at: route.place(of: result))
        case .own(let route): return .done(.again, on: .own(route.placeAfter))
        default: return nil
        }
    }
}

extension ChangedSinceShown {
    /// The largest number of lines that are shown; the others are counted.
    private static let most = 40

    /// The changes, one sentence each.
    var sentences: [String] {
        func some(_ lines: [String], _ key: String) -> [String] {
            lines.prefix(ChangedSinceShown.most).map { say(key, ["line": $0]) }
                + (lines.count > ChangedSinceShown.most
                    ? [say("portal.changed.more", ["count": String(lines.count - ChangedSinceShown.most)])] : [])
        }
        return [say("portal.changed")] + some(gone, "portal.changed.before") + some(new, "portal.changed.now")
    }
}
