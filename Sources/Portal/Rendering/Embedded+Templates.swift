/// The files of `Templates`, which stand in the program itself: it runs wherever it is put.
enum Embedded {
    static let templates: [String: [UInt8]] = parts.merging(publicPages) { $1 }.merging(ownPages) { $1 }
        .merging(staffPages) { $1 }.merging(helpPages) { $1 }

    private static let parts: [String: [UInt8]] = [
        "shell": PackageResources.shell_mustache,
        "form": PackageResources.form_mustache,
        "field": PackageResources.field_mustache,
        "complaints": PackageResources.complaints_mustache,
        "chart": PackageResources.chart_mustache,
        "data-table": PackageResources.data_table_mustache,
        "paging": PackageResources.paging_mustache,
        "moment": PackageResources.moment_mustache,
        "page/trouble": PackageResources.trouble_mustache,
    ]
}
