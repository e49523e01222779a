extension Embedded {
    static let staffPages: [String: [UInt8]] = [
        "page/staff-sign-in": PackageResources.staff_sign_in_mustache,
        "page/staff-queue": PackageResources.staff_queue_mustache,
    ]
}
