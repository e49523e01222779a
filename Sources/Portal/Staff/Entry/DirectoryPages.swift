import Office
import Wording

/// The page to which the directory sends the browser. Its form brings the answer to the portal; a script sends it at once.
struct DirectoryReturnPage: Page {
    static let template = "directory-return"

    var title: String
    var directory: String
    var action: String
    var hidden: [FormModel.Hidden]

    /// - Parameter parameters: what the directory sent back, by name.
    init(_ directory: Directory, _ parameters: [(name: String, value: String?)]) {
        title = say("portal.directory.title", ["directory": directory.name])
        self.directory = directory.name
        action = Route.staff(.directoryReturn).link
        hidden = parameters.compactMap { name, value in value.map { .init(name: name, value: $0) } }
    }
}

/// The page for a sign-in or a confirmation at the directory that did not succeed. The other way in is on it.
struct DirectoryTroublePage: Page {
    static let template = "directory-trouble"

    var title: String
    var status: Int
    var text: String
    /// The person's subject identifier at the directory.
    var identifier: String?
    var links: [Link]

    init(_ directory: Directory, _ text: String, status: Int = 422, confirming: Bool = false, in visit: Visit) {
        title = say("portal.directory.failed", ["directory": directory.name])
        self.status = status
        self.text = text
        let back = visit.returning
        let again = confirming ? back.merging([Portal.confirming: "1"]) { $1 } : back
        let destination = back["volver"].flatMap { Route(path: $0) }
        links = [
            Link(text: say("portal.directory.again"), href: Route.staff(.directory).link(again)),
            confirming
                ? Link("portal.directory.back", destination ?? .staff(.queue))
                : Link(text: say("portal.directory.otherwise"), href: Route.staff(.signIn).link(back)),
        ]
    }
}
