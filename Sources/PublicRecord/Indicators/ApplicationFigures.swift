import WireFormat

/// What becomes of applications.
public struct ApplicationFigures: Equatable, Sendable {
    public var submitted = 0
    /// By the district asked for; an application counts in each of its districts.
    public var byDistrict: [String: Int] = [:]
    /// By stage.
    public var byStage: [String: Int] = [:]
    /// From the submission to the approval, rejection, lapse or withdrawal.
    public var medianToDecision: Int?

    init(of state: RecordState) {
        var times: [Int] = []
        for application in state.applications.all {
            submitted += 1
            for district in application.districts { byDistrict[district, default: 0] += 1 }
            byStage[application.stage.kind.rawValue, default: 0] += 1
            if let ended = application.ended { times.append(ended.seconds - application.submitted.seconds) }
        }
        medianToDecision = median(times)
    }
}
