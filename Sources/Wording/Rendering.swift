import Beacon
import Identifiers
import Phrases
import PublicRecord
import Verification
import WireFormat

extension Malformed {
    /// The place and the reason, in one sentence.
    public var phrase: String { say("malformed.\(reason.rawValue)", ["place": placePhrase]) }

    /// The reason alone, for use after a phrase that names the place.
    public var reasonPhrase: String {
        let phrase = say("malformed.\(reason.rawValue)", ["place": ""])
        return String(phrase.trimmingPrefix(": "))
    }

    private var placePhrase: String {
        guard !place.isEmpty else { return say("place.whole") }
        return say("place.field", ["name": place.replacing("line ", with: say("place.line") + " ")])
    }
}

extension IdentifierFault {
    /// Names the fault, and how the value should be.
    public var phrase: String {
        say("identifier.\(kind.rawValue)", ["found": found, "number": String(number)])
    }
}

extension Violation {
    public var phrase: String {
        let none = rule == .unknownCode ? say("catalogue.periods") : say("word.none")
        return say("rule.\(rule.rawValue)", ["found": found.phrase ?? none, "expected": expected?.phrase ?? none])
    }
}

extension Violation.Value {
    /// The value in words; `nil` where it is empty.
    fileprivate var phrase: String? {
        switch self {
        case .text(let text): text.isEmpty ? nil : text
        case .list(let texts): texts.isEmpty ? nil : texts.joined(separator: ", ")
        case .time(let time): time.phrase
        case .standing(let standing): say("standing.\(standing.rawValue)")
        case .applicationStage, .designationStage: say("stage.\(description)")
        case .catalogue(let catalogue): say("catalogue.\(catalogue.rawValue)")
        }
    }
}

extension Ground {
    public var phrase: String {
        switch self {
        case .malformed(let malformed): malformed.phrase
        case .violation(let violation): violation.phrase
        case .failure(let failure, let found): say("failure.\(failure.rawValue)", ["found": found])
        }
    }
}

extension RoundFault {
    /// The meaning of the fault and what to do about it; follows a colon.
    public var phrase: String { RoundFault.phrase(ofName: rawValue) }

    /// Returns the phrase for a fault's raw value.
    public static func phrase(ofName name: String) -> String { say("roundfault.\(name)") }
}

extension SourceError {
    public var phrase: String {
        say("error.source", ["path": path, "reason": SystemFault.phrase(ofWords: reason)])
    }
}

extension Finding {
    /// The place in words: `entrada 12`, or a path.
    public var placePhrase: String {
        if place == "earlier" { return say("place.earlier") }
        return place.hasPrefix("entry ") ? say("place.entry") + place.dropFirst("entry".count) : place
    }

    /// The fault in words.
    public var phrase: String {
        switch (kind, ground) {
        case (.rule, .violation(let violation)): violation.phrase
        case (.rule(let rule), let ground): say("rule.\(rule.rawValue)", ["found": ground?.phrase ?? ""])
        case (.fault(let fault), let ground):
            say("fault.\(fault.rawValue)") + (ground.map { " (\($0.phrase))" } ?? "")
        case (.pool(let kind), _): say("pool.\(kind.rawValue)")
        }
    }
}
