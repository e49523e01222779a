import ArgumentParser
import Console
import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The changes that can be proposed for an expert.
enum ProposedChange: String, CaseIterable, ExpressibleByArgument {
    case suspend, reinstate, remove, sanction, practice, renew, identity, annul
}

/// `insacula roster propose`.
struct RosterPropose: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "propose", abstract: say("help.roster-propose.abstract"),
            discussion: say("help.roster-propose.discussion"))
    }

    @Argument(help: hint("help.roster-propose.change", value: "help.value.change"))
    var change: ProposedChange

    @OptionGroup var expert: ExpertArgument

    @Option(help: hint("help.office.cause", value: "help.value.code"))
    var cause: String?

    @OptionGroup var instrument: InstrumentOption
    @OptionGroup var effective: EffectiveOption
    @OptionGroup var practice: PracticeOption

    @Option(help: hint("help.roster-propose.period", value: "help.value.code"))
    var period: String?

    @Option(help: hint("help.roster-propose.name", value: "help.value.text"))
    var name: String?

    @Option(help: hint("help.roster-propose.licences", value: "help.value.text"))
    var licences: String?

    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        let what = try what(await office.reader)
        let proposal = try await office.propose(
            RosterChange(
                what, of: expert.expert, cause: cause ?? "", instrument: instrument.instrument,
                effective: effective.effective), as: try await actor.actor(for: .proposeChange, in: office))
        if common.json { return Output.json(proposal.json) }
        Output.text(proposal.line(await office.reader.state.catalogues))
        Output.text(say("office.proposal-next", ["proposal": proposal.id]))
    }

    private func what(_ reader: RecordReader) throws -> RosterChange.What {
        guard (change == .renew) == (cause == nil) else { throw wrong("--cause") }
        guard (change == .practice) != practice.practice.isEmpty else { throw wrong("--practice") }
        guard (change == .renew) == (period != nil) else { throw wrong("--period") }
        let holdsFromApproval = [.renew, .identity, .annul].contains(change)
        guard effective.effective == nil || !holdsFromApproval else { throw wrong("--effective") }
        guard change == .identity || name == nil else { throw wrong("--name") }
        guard change == .identity ? name != nil || licences != nil : licences == nil else { throw wrong("--licences") }
        switch change {
        case .suspend: return .standing(.suspended)
        case .reinstate: return .standing(.reinstated)
        case .remove: return .standing(.removed)
        case .sanction: return .sanction
        case .practice: return .practice(try practice.practice(reader) ?? [])
        case .renew: return .renewal(period: period ?? "")
        case .identity: return .identity(try document(reader))
        case .annul: return .annulment
        }
    }

    /// The published document with the name and the licences of the options in place of its own.
    private func document(_ reader: RecordReader) throws -> IdentityDocument {
        guard let former = try reader.expert(expert.expert)?.identity else {
            throw Refusal(.identityErased, ["expert": expert.expert.description])
        }
        var document = former
        if let name { document.name = name }
        if let licences {
            document.licences = Licence.numbers(in: try ApplicantFile.Field.licence.read(licences) ?? "") ?? []
        }
        return document
    }

    private func wrong(_ option: String) -> CommandError {
        CommandError("office.proposal-options", ["change": change.rawValue, "option": option], ending: .usage)
    }
}

/// `insacula roster proposals`.
struct RosterProposals: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "proposals", abstract: say("help.roster-proposals.abstract"))
    }

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let reader = try data.privateReader()
        let proposals = try reader.proposals()
        if common.json { return Output.json(.object(["proposals": .array(proposals.map(\.json))])) }
        let names = reader.record.state.catalogues
        for proposal in proposals { Output.text(proposal.line(names)) }
        Output.text(say("office.proposals-listed", ["count": String(proposals.count)]))
    }
}

/// The id of a proposal.
struct ProposalArgument: ParsableArguments {
    @Argument(help: hint("help.roster.proposal", value: "help.value.proposal"))
    var id: String
}

/// `insacula roster approve`.
struct RosterApprove: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "approve", abstract: say("help.roster-approve.abstract"),
            discussion: say("help.roster-approve.discussion"))
    }

    @OptionGroup var proposal: ProposalArgument
    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        let approved = try await office.approve(
            proposal: proposal.id, as: try await actor.actor(for: .approveChange, in: office))
        let reader = await office.reader
        guard let expert = try reader.expert(approved.change.expert) else { return }
        if common.json { return Output.json(approved.json.with(["expert_now": expert.json])) }
        Output.text(say("office.change-approved", ["proposal": approved.id]))
        Output.text(expert.line)
        try ExpertReport(expert, reader, at: try Ports.ofThisRun.now()).showScheduled()
    }
}

/// `insacula roster discard`.
struct RosterDiscard: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "discard", abstract: say("help.roster-discard.abstract"))
    }

    @OptionGroup var proposal: ProposalArgument
    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        try await office.discard(
            proposal: proposal.id, as: try await actor.actor(for: .discardChange, in: office))
        if common.json { return Output.json(.object(["discarded": .string(proposal.id)])) }
        Output.text(say("office.change-discarded", ["proposal": proposal.id]))
    }
}

/// The availability that an expert can declare.
enum Declaration: String, CaseIterable, ExpressibleByArgument {
    case unavailable, available

    var change: StandingChanged.Change { self == .available ? .available : .unavailable }
}

/// `insacula roster declare`.
struct RosterDeclare: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "declare", abstract: say("help.roster-declare.abstract"),
            discussion: say("help.roster-declare.discussion"))
    }

    @Argument(help: hint("help.roster-declare.change", value: "help.value.change"))
    var declaration: Declaration

    @OptionGroup var expert: ExpertArgument
    @OptionGroup var cause: CauseOption
    @OptionGroup var instrument: InstrumentOption
    @OptionGroup var effective: EffectiveOption
    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        if let effective = effective.effective {
            let now = try Ports.ofThisRun.now()
            guard effective >= now else { throw Violation(.backdated, .time(effective), expected: .time(now)) }
        }
        let office = try data.office()
        try await office.declare(
            declaration.change, of: expert.expert, cause: cause.cause, instrument: instrument.instrument,
            effective: effective.effective, as: try await actor.actor(for: .declareAvailability, in: office))
        let reader = await office.reader
        guard let summary = try reader.expert(expert.expert) else { return }
        if common.json { return Output.json(summary.json) }
        Output.text(summary.line)
        // The current time, and not the entry's: a declaration made a second ago already holds.
        try ExpertReport(summary, reader, at: Ports.ofThisRun.now()).showScheduled()
    }
}

extension Proposal {
    /// One line of a list.
    fileprivate func line(_ names: Catalogues) -> String {
        say(
            "office.proposal-line",
            [
                "proposal": id, "expert": change.expert.description, "change": change.phrase(names),
                "instrument": change.instrument, "time": proposedAt.text, "office": names.office(office),
            ])
    }

    fileprivate var json: JSON {
        .object([
            "proposal": .string(id), "expert": .string(change.expert.description), "change": .string(change.name),
            "cause": change.cause.isEmpty ? nil : .string(change.cause), "instrument": .string(change.instrument),
            "effective": change.effective.map { .string($0.text) }, "proposed_at": .string(proposedAt.text),
            "proposer": .string(proposer), "office": .string(office), "practice": change.practiceJSON,
        ])
    }
}

extension RosterChange {
    /// The name of the change on the command line.
    fileprivate var name: String {
        switch what {
        case .standing(.suspended): "suspend"
        case .standing(.reinstated): "reinstate"
        case .standing: "remove"
        case .sanction: "sanction"
        case .practice: "practice"
        case .renewal: "renew"
        case .identity: "identity"
        case .annulment: "annul"
        }
    }

    fileprivate var practiceJSON: JSON? {
        if case .practice(let list) = what { .array(list.map(\.json)) } else { nil }
    }

    fileprivate func phrase(_ names: Catalogues) -> String {
        var parts = [say("change.\(name)")]
        if case .practice(let list) = what { parts.append(names.phrase(of: list)) }
        if case .renewal(let period) = what { parts.append(period) }
        if case .identity(let document) = what { parts += [document.name] + document.licences }
        if !cause.isEmpty { parts.append(names.name(of: cause, in: .causes)) }
        if let effective { parts.append(say("office.from-time", ["time": effective.text])) }
        return parts.joined(separator: "; ")
    }
}
