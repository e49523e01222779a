import Draw
import PublicRecord
import Store
import WireFormat

/// The day on which a report is due.
extension Office {
    /// Sets the day on which the report is due, or another one.
    /// - Parameter cause: a code of scope `report`; `nil` the first time.
    public func setReportDay(
        _ id: DesignationID, to day: Day, cause: String? = nil, form: String? = nil, as actor: Actor
    ) throws {
        try move(id, .due(day, cause: cause), .setReportDay, form, as: actor)
    }

    /// Reminds experts of reports that are due soon, once for each day that a court sets.
    /// - Returns: the designations whose expert is reminded now.
    func remindOfReports(at time: Timestamp) throws -> [DesignationID] {
        let soon = try reader.reportsToRemindOf(at: time)
        guard !soon.isEmpty else { return [] }
        try reader.store.write(try soon.compactMap { try reminder(of: $0, at: time) })
        return soon.map(\.designation)
    }
}

/// A report that is due soon.
struct ReportReminder {
    var designation: DesignationID
    var expert: ExpertID
    /// The last local day.
    var day: Day

    /// The subject of the message: one for each day that a court sets.
    var dedup: String { "\(MailTemplate.reportReminder.rawValue) \(designation.lot) \(expert) \(day.text)" }
}

extension RecordReader {
    /// The number of court days before its last one from which on an expert is reminded of a report.
    private static let reminderDays = 3

    /// Returns the reports that are due within a few court days and whose expert was not reminded.
    func reportsToRemindOf(at time: Timestamp) throws -> [ReportReminder] {
        let dated = state.designations { $0.stage == .serving(.accepted) && $0.reportDay != nil }
        return try dated.compactMap { id in
            guard let deadline = state.deadline(of: id), time < deadline, let expert = state[id]?.designee.expert,
                deadline
                    <= state.calendar.deadline(
                        of: RecordReader.reminderDays, after: time, before: state.court(of: id))
            else { return nil }
            let reminder = ReportReminder(
                designation: id, expert: expert, day: state.calendar.localDay(of: deadline.advanced(by: -1)))
            return try store.message(Office.messageID(of: reminder.dedup)) == nil ? reminder : nil
        }
    }
}
