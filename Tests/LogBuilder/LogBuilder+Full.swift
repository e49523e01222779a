import Draw
import PublicRecord
import Support
import WireFormat

extension LogBuilder {
    /// A record with every type of entry, at the end with applications and designations in every stage.
    public static let full: LogBuilder = {
        var log = founded(
            policy: Sample.policy(
                tickets: .equity(cap: 3), thinPools: .widen, custodians: ["colegio"],
                noticeDays: [.actuary: 0, .electronic: 1, .inPerson: 0, .post: 0], fees: .public),
            calendar: Sample.calendar)
        log.append(.periodOpened(Sample.nextPeriod))
        log.append(.keyAnnounced(KeyAnnounced(Sample.signer.key, instrument: "Acta de prueba")))
        log.applyAndDecide()
        log.changeRoster()
        log.drawAndServe()
        log.designateDirectly()
        log.findWaysOut()
        log.mendTheRoster()
        log.append(Sample.note(12), by: "registro")
        log.append(Sample.signed(Sample.draw(1)), by: Sample.court)
        return log
    }()

    private mutating func applyAndDecide() {
        open(Sample.call)
        let admitted = apply(districts: ["pachuca", "tula"])
        move(admitted, .reviewed)
        move(admitted, .returned(missing: ["cedula", "constancia"]))
        move(admitted, .corrected(file: Fixed.digest("corrected")))
        move(admitted, .reviewed)
        move(admitted, .listed)
        move(admitted, .objected(1, cause: "sin-titulo"))
        move(admitted, .objected(2, cause: "sin-titulo"))
        move(admitted, .answered(2))
        let (early, late) = (apply(), apply())
        for application in [early, late] { move(application, .reviewed) }
        move(early, .rejected(grounds: ["sin-titulo"], Sample.approval()))
        move(late, .listed)
        let (lapsed, approved) = (apply(), apply())
        move(lapsed, .reviewed)
        move(lapsed, .returned(missing: ["cedula"]))
        move(apply(), .withdrawn)
        for _ in 1...4 { apply() }
        move(Sample.application(7), .reviewed)
        for number in [8, 9] { move(Sample.application(number), .reviewed) }
        move(Sample.application(8), .returned(missing: ["cedula"]))
        move(Sample.application(9), .listed)
        move(lapsed, .lapsed, at: deadline(of: lapsed))
        approve(approved)
        move(admitted, .approved(Sample.approval()))
        move(late, .rejected(grounds: ["sin-titulo"], Sample.approval(by: "juzgado-2")))
        admit(7, on: admitted)

        var call = Sample.call
        (call.call, call.period, call.requirements) = ("convocatoria-2", "lista-2027", [])
        (call.opens, call.closes) = (clock.advanced(by: 100), clock.advanced(by: 200))
        open(call)
        let renewed = apply(in: call)
        approve(renewed)
        renew(1, on: renewed)
        renew(2)
    }

    private mutating func changeRoster() {
        change(.suspended, 3)
        change(.reinstated, 3, effective: clock.advanced(by: 3_600))
        change(.unavailable, 4)
        change(.available, 4)
        change(.removed, 5, effective: clock.advanced(by: 7_200))
        sanction(3)
        change(6, to: Sample.practice + [Practice(specialty: "topografia", districts: ["pachuca"])])
        for number in 8...9 {
            admit(number, practice: [Practice(specialty: "topografia", districts: ["pachuca", "tula"])])
        }
        admit(10, practice: [Practice(specialty: "topografia", districts: ["tula"])])
        change(.unavailable, 9, effective: clock.advanced(by: 60))
        wait(7_200)
    }

    private mutating func drawn(_ file: String) -> DesignationID {
        let draw = draw(Sample.request(file))
        return designation(draw)
    }

    private mutating func drawAndServe() {
        let served = drawn("12/2026")
        move(served, [.notifiedToday, .accepted, .fees(FeeAmount(.quoted, 1_200_000)), .delivered, .discharged])
        move(served, [.fees(FeeAmount(.fixed, 1_000_000)), .fees(FeeAmount(.paid, 1_000_000, by: .oneParty))])

        let challenged = draw(Sample.request("13/2026"))
        move(designation(challenged), [.notifiedToday, .challenged(cause: "parentesco"), .resolved(founded: true)])
        let called = DesignationID.drawn(challenged, alternate(challenged))
        move(designation(challenged), [.called(alternate(challenged))])
        move(called, .notifiedToday)
        move(called, .lapsed, at: deadline(of: called))
        draw(Sample.request("13/2026"), replaces: .init(called, cause: "no-acepto"))

        let notified = drawn("14/2026")
        move(notified, [.notifiedToday, .challenged(cause: "parentesco"), .resolved(founded: false)])
        let accepted = drawn("15/2026")
        let today = state.calendar.localDay(of: next)
        move(accepted, .notified(CourtNotice(.electronic, on: today, proof: Fixed.digest("proof"))))
        move(accepted, .accepted)
        move(accepted, .due(day("2026-11-30"), cause: nil))
        move(accepted, .due(day("2026-12-01"), cause: "prorroga"))
        let delivered = drawn("16/2026")
        move(
            delivered,
            [.notifiedToday, .accepted, .delivered, .challenged(cause: "parentesco"), .resolved(founded: false)])
        let stillChallenged = drawn("17/2026")
        move(stillChallenged, [.notifiedToday, .challenged(cause: "parentesco")])
        let vacant = drawn("18/2026")
        move(vacant, .revoked(cause: "incumplimiento", instrument: "Auto de prueba"))

        draw(Sample.request(nil, specialty: "topografia"), hidden: "19/2026")
    }

    private mutating func designateDirectly() {
        let expert = designate(7, Sample.request("20/2026"))
        move(.direct(expert), [.notifiedToday, .excused(cause: "excusa")])
        let drawn = draw(Sample.request("20/2026"), replaces: .init(.direct(expert), cause: "excusa"))
        move(designation(drawn), .excused(cause: "excusa"))
        designate(nil, Sample.request("20/2026"), replaces: .init(designation(drawn), cause: "excusa"), by: "registro")
        open(Sample.request("21/2026"), by: Sample.office)
    }

    /// Appends corrections of identities, an admission by error, and closures.
    private mutating func mendTheRoster() {
        for number in [1, 2] { correctIdentity(number) }
        admit(11)
        annulAdmission(11)
        close(Sample.closure("2026-02-03"))
        close(Sample.closure("2026-06-30", "2026-07-01", from: "13:00", courts: ["juzgado-1"], districts: ["tula"]))
    }

    /// Appends further lots and corrections.
    private mutating func findWaysOut() {
        let first = drawn("30/2026")
        draw(Sample.request("30/2026 bis", kind: "rebeldia"), adds: .init(to: first, cause: "otra-parte"))
        designate(nil, Sample.request("30/2026"), adds: .init(to: first, cause: "otra-parte"))
        move(first, .ended(cause: "convenio"))
        let mistaken = open(Sample.request("exhorto 31/2026"))
        annul(mistaken)
        draw(Sample.request("exhorto 31/2026"))
        let corrected = drawn("32/2026")
        correct(corrected.lot, to: "33/2026")
        let hidden = designate(nil, Sample.request(nil), hidden: "34/2026")
        correct(.direct(hidden), to: "35/2026", isReserved: true)
        let excused = drawn("36/2026")
        move(excused, .excused(cause: "excusa"))
        move(excused, .ended(cause: "convenio"))
        announce(Fixed.matterKey("other matters"))
        open(Sample.request("12/2026"), key: Fixed.matterKey("other matters"))
    }
}
