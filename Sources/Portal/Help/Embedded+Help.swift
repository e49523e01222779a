extension Embedded {
    static let helpPages: [String: [UInt8]] = [
        "page/help-index": PackageResources.help_index_mustache,
        "page/help": PackageResources.help_mustache,
    ]
}
