// swift-tools-version: 6.2
import PackageDescription

// The benchmarks are a package of their own, so that the house itself depends on nothing that only measures it.

let package = Package(
    name: "insacula-benchmarks",
    dependencies: [.package(name: "insacula", path: "..")],
    targets: [
        .executableTarget(
            name: "bench",
            dependencies: [.product(name: "Rooms", package: "insacula")],
            swiftSettings: [
                .swiftLanguageMode(.v6), .treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny"),
            ])
    ]
)
