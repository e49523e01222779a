import Wording

/// The help pages: the index, and one page for each topic.
extension Portal {
    func help(_ topic: HelpTopic, _ visit: Visit) throws -> Answer {
        show(HelpPage(topic, try topic.sections(for: self, visit)), in: visit)
    }
}

/// The index of the help pages.
struct HelpIndexPage: Page {
    static let template = "help-index"

    struct Entry {
        var name: String
        var about: String
        var href: String
    }

    var title = say("portal.nav.help")
    var topics = HelpTopic.allCases.map {
        Entry(name: $0.name, about: $0.about, href: Route.help($0).link)
    }
}

/// The page of one topic.
struct HelpPage: Page {
    static let template = "help"

    var title: String
    var lead: String
    /// Links to the sections.
    var contents: [Link]
    var sections: [HelpSection]
    /// Links to the other topics.
    var others: [Link]

    init(_ topic: HelpTopic, _ sections: [HelpSection]) {
        title = topic.name
        lead = topic.about
        self.sections = sections
        contents = sections.map { Link(text: $0.heading, href: "#\($0.id)") }
        others = HelpTopic.allCases.filter { $0 != topic }.map { Link(text: $0.name, href: Route.help($0).link) }
    }
}

extension HelpTopic {
    var name: String {
        switch self {
        case .draw: say("portal.help.draw")
        case .verify: say("portal.help.verify")
        case .matters: say("portal.help.matters")
        case .visitors: say("portal.help.visitors")
        case .courts: say("portal.help.courts")
        case .experts: say("portal.help.experts")
        case .problems: say("portal.help.problems")
        case .glossary: say("portal.help.glossary")
        case .privacy: say("portal.help.privacy")
        case .accessibility: say("portal.help.accessibility")
        }
    }

    /// The subject of the topic, in a sentence or two.
    var about: String {
        switch self {
        case .draw: say("portal.help.draw.about")
        case .verify: say("portal.help.verify.about")
        case .matters: say("portal.help.matters.about")
        case .visitors: say("portal.help.visitors.about")
        case .courts: say("portal.help.courts.about")
        case .experts: say("portal.help.experts.about")
        case .problems: say("portal.help.problems.about")
        case .glossary: say("portal.help.glossary.about")
        case .privacy: say("portal.help.privacy.about")
        case .accessibility: say("portal.help.accessibility.about")
        }
    }

    /// Returns the sections of the topic. Some show the installation's own rules, keys and addresses.
    fileprivate func sections(for portal: Portal, _ visit: Visit) throws -> [HelpSection] {
        switch self {
        case .draw: try HelpTopic.drawSections(visit)
        case .verify: try HelpTopic.verifySections(keys: portal.logKeys, visit)
        case .matters: HelpTopic.matterSections(visit)
        case .visitors: HelpTopic.visitorSections()
        case .courts: HelpTopic.courtSections(visit)
        case .experts: HelpTopic.expertSections(visit)
        case .problems: HelpTopic.problemSections(visit)
        case .glossary: HelpTopic.glossarySections()
        case .privacy: HelpTopic.privacySections(visit, portal.settings.institution)
        case .accessibility: HelpTopic.accessibilitySections()
        }
    }
}
