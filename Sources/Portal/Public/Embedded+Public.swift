extension Embedded {
    static let publicPages: [String: [UInt8]] = [
        "page/home": PackageResources.home_mustache
    ]
}
