extension Embedded {
    static let ownPages: [String: [UInt8]] = [
        "page/own-sign-in": PackageResources.own_sign_in_mustache
    ]
}
