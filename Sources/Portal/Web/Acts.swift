import Office
import Sodium
import WireFormat
import Wording

/// A page with a form that does something for good.
///
/// Its form carries an id, under which the office does it once, and a digest of what the page showed. What is sent is done only if the
/// page would still show the same; the same form sent again shows what it did. `Portal.show` puts both into every page of this kind,
/// and `Portal.requireShown` asks for them, so that no page of this kind can do without.
protocol ActPage: Page {
    /// `nil` while the page offers nothing to be done.
    var act: FormModel? { get set }
    /// What the page shows of the thing that it acts on, a line each, in the order of the page.
    var shown: [String] { get }
}

/// What the form of an act carries besides what people type. The raw values stand in pages.
enum ActField: String, CaseIterable {
    /// The form's own id: 32 hex digits.
    case form = "formulario"
    /// The digest of what was shown.
    case digest = "visto"
    /// The lines that were shown, to say afterwards which of them have changed.
    case lines = "mostrado"

    /// Longer than this the lines are not carried along, and a change is told without them, in bytes.
    static let longest = 48 << 10
}

/// The page would not show any more what the sender saw.
struct ChangedSinceShown: Error {
    /// Lines that are gone, and lines that are new.
    var gone: [String] = []
    var new: [String] = []
}

extension Visit {
    /// The id of the form that was sent; `nil` if it is none.
    var formID: String? {
        form[ActField.form.rawValue].flatMap { $0.wholeMatch(of: /[0-9a-f]{32}/) == nil ? nil : $0 }
    }

    /// What the digest covers: the address and what its page shows.
    fileprivate func digest(of lines: [String]) -> String {
        let text = ([route.path] + lines).map { "\($0.utf8.count) \($0)\n" }.joined()
        return SHA256.hash("insacula/portal/shown\n" + text).hex
    }
}

extension Portal {
    /// A page of the site in the shell that all have; the form of an act with its id and the digest of what is shown.
    func show(_ page: some Page, in visit: Visit) -> Answer {
        if let acting = page as? any ActPage { return show(signing: acting, in: visit) }
        return render(page, in: visit)
    }

    /// Without an id, which only a machine without randomness has none of, what is sent is not done.
    private func show(signing page: some ActPage, in visit: Visit) -> Answer {
        var page = page
        guard var form = page.act, let id = form.id ?? visit.formID ?? (try? office.formID()) else {
            return render(page, in: visit)
        }
        let lines = page.shown.joined(separator: "\n")
        form.hidden.removeAll { ActField(rawValue: $0.name) != nil }
        form.hidden += [
            .init(name: ActField.form.rawValue, value: id),
            .init(name: ActField.digest.rawValue, value: visit.digest(of: page.shown)),
        ]
        if lines.utf8.count <= ActField.longest {
            form.hidden.append(.init(name: ActField.lines.rawValue, value: lines))
        }
        page.act = form
        return render(page, in: visit)
    }

    /// What was sent was sent by the page as it would be shown now.
    /// - Returns: the form's id.
    /// - Throws: `ChangedSinceShown`.
    func requireShown(_ page: some ActPage, in visit: Visit) throws -> String {
        guard let id = visit.formID, visit.form[ActField.digest.rawValue] == visit.digest(of: page.shown) else {
            let former = visit.form.secret(ActField.lines.rawValue).replacing("\r\n", with: "\n")
            guard !former.isEmpty else { throw ChangedSinceShown() }
            let lines = former.split(separator: "\n").map(String.init)
            let now = page.shown.flatMap { $0.split(separator: "\n").map(String.init) }
            throw ChangedSinceShown(
                gone: lines.filter { !now.contains($0) }, new: now.filter { !lines.contains($0) })
        }
        return id
    }

    /// Does something under a form's id, which every use case of the office sees: what it did before it does not do again.
    func once(_ id: String, in visit: Visit, _ act: () async throws -> Answer) async throws -> Answer {
        do {
            return try await SentForm.$current.withValue(SentForm(id: id), operation: act)
        } catch let sent as AlreadySent {
            return place(of: sent.result, in: visit) ?? .seeOther(.home)
        }
    }

    /// Where what a form did is shown, if it was sent before: the same form twice is one act.
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
    /// More lines than this are counted, not shown.
    private static let most = 40

    /// What has changed, a sentence each.
    var sentences: [String] {
        func some(_ lines: [String], _ key: String) -> [String] {
            lines.prefix(ChangedSinceShown.most).map { say(key, ["line": $0]) }
                + (lines.count > ChangedSinceShown.most
                    ? [say("portal.changed.more", ["count": String(lines.count - ChangedSinceShown.most)])] : [])
        }
        return [say("portal.changed")] + some(gone, "portal.changed.before") + some(new, "portal.changed.now")
    }
}
