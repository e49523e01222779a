import Draw
import PublicRecord
import Store
import TransparencyLog
import Verification
import WireFormat

extension Office {
    /// The result of one round of scheduled work.
    public struct Worked: Equatable, Sendable {
        public var concluded: [DrawID] = []
        public var lapsedDesignations: [DesignationID] = []
        public var lapsedApplications: [ApplicationID] = []
        /// Designations whose expert is reminded of the report.
        public var reminded: [DesignationID] = []
        /// Drafts that nobody used for a long time, now erased.
        public var endedDrafts: [String] = []
        /// The number of lines of the activity log that were noted in the record.
        public var notedLines: Int?
        /// Draws whose round has come and that could not be concluded, with the reason.
        public var stuck: [Stuck] = []

        public struct Stuck: Equatable, Sendable {
            public var draw: DrawID
            public var reason: Reason

            /// The refusal by the office or the rule of the record.
            public enum Reason: Equatable, Sendable {
                case refusal(Refusal)
                case violation(Violation)
            }
        }

        public var isNothing: Bool { self == Worked() }
    }

    /// Does the scheduled work: concludes draws, lapses designations and applications after their deadlines, reminds
    /// experts of reports, ends unused drafts, and notes the head of the activity log.
    ///
    /// Each step is a use case of its own. After a kill in between, the next round does the rest; nothing is done
    /// twice, because the rules allow it only once.
    public func work() throws -> Worked {
        var worked = Worked()
        for draw in reader.due(at: try now()) {
            do {
                _ = try concludeDraw(draw, as: .clock)
                worked.concluded.append(draw)
            } catch let refusal as Refusal {
                worked.stuck.append(.init(draw: draw, reason: .refusal(refusal)))
            } catch let violation as Violation {
                worked.stuck.append(.init(draw: draw, reason: .violation(violation)))
            }
        }
        for designation in reader.unanswered(at: try now()) {
            try lapse(designation)
            worked.lapsedDesignations.append(designation)
        }
        for application in reader.uncorrected(at: try now()) {
            try lapse(application)
            worked.lapsedApplications.append(application)
        }
        worked.reminded = try remindOfReports(at: now())
        worked.endedDrafts = try endUnused(at: now())
        let before = try now().advanced(by: -SentForm.kept)
        if try reader.store.hasSentForms(before: before) { try reader.store.write([.forgetSentForms(before: before)]) }
        // A note attests what was there on its day; an installation that is being built plays days of its own.
        if !isBeingBuilt { worked.notedLines = try noteActivity() }
        return worked
    }
}

/// The work that is due.
extension RecordReader {
    /// Returns the open draws whose round is due, in the order of their folios.
    public func due(at time: Timestamp) -> [DrawID] {
        state.draws.open.values.filter { $0.due <= time.seconds }.map(\.opened.draw).sorted()
    }

    /// Returns the designations whose time to answer is over and which are not lapsed yet.
    public func unanswered(at time: Timestamp) -> [DesignationID] {
        state.designations { $0.stage.kind == .notified }.filter { (state.deadline(of: $0) ?? .last) <= time }
    }

    /// Returns the returned applications whose time to correct is over.
    public func uncorrected(at time: Timestamp) -> [ApplicationID] {
        state.applications.all.filter { application in
            application.stage.kind == .returned
                && (application.deadline(by: state.calendar) ?? .last) <= time
        }.map(\.id)
    }

    /// Returns the designations that match, those by lot first, in the order of their folios.
    public func designations(_ fits: (RecordState, DesignationID) -> Bool = { _, _ in true }) -> [DesignationID] {
        var found: [DesignationID] = []
        state.draws.forEachDesignation { id, _, _ in if fits(state, id) { found.append(id) } }
        return found + state.directs.all.map { .direct($0.fact.designation) }.filter { fits(state, $0) }
    }
}
