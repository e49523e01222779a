import Draw
import Office
import PublicRecord

/// The steps that correct mistakes, and the end of a designation without fault.
extension Scenario {
    func mend(_ step: Step) async throws -> [String] {
        guard let id = await state.directs.all.first?.fact.designation else { throw Nothing() }
        switch step {
        case .correctCase, .correctCaseAgain:
            try await office.proposeCorrection(
                of: .direct(id), case: step == .correctCase ? "4/2026" : "6/2026", reserved: step == .correctCaseAgain,
                cause: "expediente-equivocado", instrument: "Auto", as: Scenario.clerk)
            return line(.correctCase, id)
        case .approveCorrection:
            try await office.approveCorrection(try await correction(), as: Scenario.registry)
            return line(.approveCorrection, id)
        case .discardCorrection:
            try await office.discardCorrection(try await correction(), as: Scenario.registry)
            return line(.discardCorrection, id)
        case .end:
            try await office.end(.direct(id), cause: "convenio", as: Scenario.clerk)
            return line(.end, id)
        default:
            let mistaken = try await draw(2)
            try await office.annulDraw(mistaken, cause: "expediente-equivocado", as: Scenario.clerk)
            return line(.annul, mistaken)
        }
    }

    private func correction() async throws -> String {
        guard let correction = try await office.privateReader.corrections().first else { throw Nothing() }
        return correction.id
    }
}
