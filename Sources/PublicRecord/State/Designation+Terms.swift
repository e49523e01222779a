import WireFormat

extension Designation {
    /// A time limit: so many court days after a local day (protocol section 5.2).
    public struct Term: Equatable, Sendable {
        public var days: Int
        public var after: Day

        public init(days: Int, after day: Day) {
            self.days = days
            after = day
        }
    }

    /// The rules of a policy for everybody designated under it.
    public struct Terms: Sendable {
        /// Court days for the answer.
        public let answerDays: Int
        /// Court days after its date on which a notice takes effect, by medium.
        public let noticeDays: [CourtNotice.Medium: Int]
        /// Whether amounts of fees are in the record.
        public let feesArePublic: Bool

        /// - Parameter policy: `nil` if none was in force.
        init(_ policy: PolicyAdopted?) {
            answerDays = policy?.answerBusinessDays ?? 3
            noticeDays = policy?.noticeDays ?? [:]
            feesArePublic = policy?.fees == .public
        }

        /// Returns the time to answer that a notice begins.
        public func answer(to notice: CourtNotice) -> Term {
            Term(days: answerDays + (noticeDays[notice.medium] ?? 0), after: notice.on)
        }

        /// Returns the time to answer that a move on a local day begins, if it begins one.
        func answer(after move: DesignationMoved.Move, on day: Day) -> Term {
            if case .notified(let notice) = move { answer(to: notice) } else { Term(days: answerDays, after: day) }
        }
    }

    /// A notice is given on the day of its entry or before, and not before the designation.
    func check(_ notice: CourtNotice, on today: Day, by calendar: CourtCalendar) throws(Violation) {
        let first = calendar.localDay(of: named)
        try require(notice.on >= first, Violation(.noticeDay, notice.on.text, expected: first.text))
        try require(notice.on <= today, Violation(.noticeDay, notice.on.text, expected: today.text))
    }

    /// A report is due on no day that is over, and on another one than before only with a cause.
    func checkReport(_ day: Day, _ cause: String?, on today: Day) throws(Violation) {
        try require(day >= today, Violation(.reportDay, day.text, expected: today.text))
        try require((cause == nil) == (reportDay == nil), Violation(.reportDay, cause ?? day.text))
        try require(day != reportDay, Violation(.nothingChanged, day.text))
    }
}

extension CourtCalendar {
    /// The end of a time limit: acts are in time before it.
    public func deadline(of term: Designation.Term, before court: String?) -> Timestamp {
        deadline(of: term.days, after: term.after, before: court)
    }
}
