import Draw
import WireFormat

/// Which draws and designations there are, for lists: codes are compared as numbers, and texts are made for what is
/// returned only.
extension Draws {
    /// What a list of draws is to have; `nil` is anything.
    public struct Filter: Sendable {
        public enum State: String, CaseIterable, Sendable {
            case open, concluded, annulled
            /// Open, and past the policy's time.
            case overdue
        }

        public var specialty: String?
        public var district: String?
        public var court: String?
        public var state: State?
        /// When it was opened.
        public var opened: Range<Timestamp>?

        public init(
            specialty: String? = nil, district: String? = nil, court: String? = nil, state: State? = nil,
            opened: Range<Timestamp>? = nil
        ) {
            self.specialty = specialty
            self.district = district
            self.court = court
            self.state = state
            self.opened = opened
        }
    }

    /// A draw in a list.
    public struct Listed: Sendable {
        public let record: Record
        /// `nil` while it is open.
        public let concluded: Timestamp?
        /// Whom the lot designated, in its order.
        public let designated: [ExpertID]
    }

    /// The newest draws that a filter lets through, the newest first.
    ///
    /// Codes are compared as numbers, and texts are made for what is returned only: a hundred thousand draws take well
    /// under a millisecond.
    /// - Parameters:
    ///   - count: how many at most.
    ///   - skipping: how many of the newest to leave out.
    ///   - before: only draws opened before this one; `nil` begins with the newest. No draw at all where it is unknown.
    ///   - second: the Unix second at which a draw is overdue or not.
    public func newest(
        _ count: Int, matching filter: Filter = Filter(), skipping: Int = 0, before: DrawID? = nil, at second: Int
    ) -> [Listed] {
        guard let fits = test(of: filter, at: second) else { return [] }
        var found: [Listed] = []
        var skipped = 0
        var place = before.map { self.place($0) ?? 0 } ?? records.count
        while place > 0, found.count < count {
            place -= 1
            guard fits(records[place]) else { continue }
            if skipped < skipping { skipped += 1 } else { found.append(listed(records[place])) }
        }
        return found
    }

    /// How many draws a filter lets through.
    public func count(matching filter: Filter = Filter(), at second: Int) -> Int {
        guard let fits = test(of: filter, at: second) else { return 0 }
        return records.count(where: fits)
    }

    /// The draws of a court as lots, in the order of the log.
    func lots(of court: String) -> [Lot] {
        guard let court = words.code(ofKnown: court) else { return [] }
        return records.lazy.filter { $0.court == court }.map(lot)
    }

    /// The concluded draws of a court, the newest first.
    public func concluded(by court: String) -> [DrawID] {
        guard let court = words.code(ofKnown: court) else { return [] }
        return records.lazy.reversed().filter { $0.court == court && $0.seats >= 0 }.map(\.id)
    }

    /// Whether a filter lets a draw through; `nil` if it names what no draw has.
    private func test(of filter: Filter, at second: Int) -> ((Compact) -> Bool)? {
        guard let specialty = words.find(filter.specialty), let district = words.find(filter.district),
            let court = words.find(filter.court)
        else { return nil }
        return { record in
            guard specialty.map({ $0 == record.specialty }) ?? true, district.map({ $0 == record.district }) ?? true,
                court.map({ $0 == record.court }) ?? true, filter.opened?.contains(record.opened) ?? true
            else { return false }
            return switch filter.state {
            case nil: true
            case .open: record.isOpen
            case .concluded: record.seats >= 0
            case .annulled: record.isAnnulled
            case .overdue: record.isOpen && (open[record.id]?.deadline ?? Int.max) < second
            }
        }
    }

    private func listed(_ compact: Compact) -> Listed {
        let designated = compact.range.prefix(Int(compact.designated))
        return Listed(
            record: record(compact), concluded: designated.isEmpty ? nil : designations[Int(compact.first)].named,
            designated: designated.map { experts[$0] })
    }

    /// The draws for somebody who serves or served in some specialties and districts, the newest first.
    /// - Parameters:
    ///   - districts: of each specialty, those whose draws are meant.
    ///   - neighbours: of each specialty, those whose draws are meant if their pool was widened.
    ///   - start: no earlier draw is meant.
    public func folios(
        in districts: [String: Set<String>], orWidenedIn neighbours: [String: Set<String>], since start: Timestamp
    ) -> [DrawID] {
        let (near, far) = (cells(districts), cells(neighbours))
        var folios: [DrawID] = []
        for record in records.reversed() {
            guard record.opened >= start else { break }
            let cell = Cell(specialty: record.specialty, district: record.district)
            if near.contains(cell) || record.isWidened && far.contains(cell) { folios.append(record.id) }
        }
        return folios
    }

    /// A specialty in a district, by their codes.
    private struct Cell: Hashable {
        var specialty: Words.Code
        var district: Words.Code
    }

    private func cells(_ districts: [String: Set<String>]) -> Set<Cell> {
        var cells: Set<Cell> = []
        for (specialty, districts) in districts {
            guard let specialty = words.code(ofKnown: specialty) else { continue }
            for district in districts.compactMap(words.code(ofKnown:)) {
                cells.insert(Cell(specialty: specialty, district: district))
            }
        }
        return cells
    }

    /// The designations by lot that fit, of one court or of all, in the order of the draws. Of the others nothing is
    /// looked up.
    public func designations(
        of court: String? = nil, where fits: (Designation) -> Bool
    ) -> [(id: DesignationID, designation: Designation)] {
        let wanted = court.map { words.code(ofKnown: $0) }
        var found: [(DesignationID, Designation)] = []
        for compact in records where wanted.map({ $0 == compact.court }) ?? true {
            for seat in compact.range {
                let offset = seat - Int(compact.seats)
                let isDesignated = offset < Int(compact.designated)
                guard let designation = isDesignated ? designations[Int(compact.first) + offset] : called[seat],
                    fits(designation)
                else { continue }
                found.append((.drawn(compact.id, experts[seat]), designation))
            }
        }
        return found
    }
}
