extension Embedded {
    static let publicPages: [String: [UInt8]] = [
        "page/home": PackageResources.home_mustache,
        "page/roster": PackageResources.roster_mustache,
        "page/expert": PackageResources.expert_mustache,
        "page/draws": PackageResources.draws_mustache,
        "page/draw": PackageResources.draw_mustache,
        "page/certificate": PackageResources.certificate_mustache,
        "page/directs": PackageResources.directs_mustache,
        "page/direct": PackageResources.direct_mustache,
        "page/calls": PackageResources.calls_mustache,
        "page/call": PackageResources.call_mustache,
        "page/record": PackageResources.record_mustache,
        "page/entry": PackageResources.entry_mustache,
        "countdown": PackageResources.countdown_mustache,
        "designee": PackageResources.designee_mustache,
        "draw-rows": PackageResources.draw_rows_mustache,
        "event": PackageResources.event_mustache,
        "filters": PackageResources.filters_mustache,
        "folio-box": PackageResources.folio_box_mustache,
        "person": PackageResources.person_mustache,
        "request": PackageResources.request_mustache,
    ]
}
