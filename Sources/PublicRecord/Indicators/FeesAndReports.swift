/// The cost of experts' services, as far as amounts are in the record. Centavos of Mexican pesos.
public struct Fees: Equatable, Sendable {
    /// Designations with an amount that the court fixed, and the sum and the median of these amounts.
    public var fixed = 0
    public var fixedTotal = 0
    public var medianFixed: Int?
    /// Designations with a payment, and the sums by payer.
    public var paid = 0
    public var paidBy: [FeeAmount.Payer: Int] = [:]

    init(of state: RecordState) {
        var amounts: [Int] = []
        func note(_ designation: Designation) {
            if let centavos = FeeAmount.total(.fixed, of: designation.fees) { amounts.append(centavos) }
            let payments = designation.fees.filter { $0.step == .paid }
            if !payments.isEmpty { paid += 1 }
            for payment in payments {
                if let payer = payment.payer { paidBy[payer, default: 0] += payment.centavos }
            }
        }
        state.draws.forEachDesignation { _, _, designation in note(designation) }
        for direct in state.directs.all { note(direct.designation) }
        fixed = amounts.count
        fixedTotal = amounts.reduce(0, +)
        medianFixed = median(amounts)
    }
}

/// When experts deliver their reports.
public struct Reports: Equatable, Sendable {
    /// Those with a day on which they are due.
    public var due: Int
    /// Other days, by cause.
    public var moved: [String: Int]
    public var delivered: Int
    /// Delivered after the day on which they were due.
    public var late: Int

    init(of figures: Statistics) {
        due = figures.reportsDue
        moved = figures.reportsMoved
        delivered = figures.reportsDelivered
        late = figures.reportsLate
    }
}
